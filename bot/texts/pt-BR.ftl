# What the core itself says to members and operators.
went-wrong = Não deu certo, e a culpa é nossa, não sua. A equipe já foi avisada; tente de novo daqui a pouco.
unknown-command = Não existe o comando /{ $command }. Digite / para ver o que há.
unknown-option = Este comando não tem a opção "{ $option }".
missing-option = Falta "{ $option }" neste comando. Acrescente e envie de novo.
not-a-choice = "{ $option }" aceita um destes: { $choices }.
not-yes-no = "{ $option }" aceita sim ou não (yes / no).
not-a-number = "{ $option }" precisa de um número, e não de "{ $given }".
not-a-duration = "{ $option }" precisa de uma duração como 30m, 2h ou 1d, e não de "{ $given }".
not-a-time = "{ $option }" precisa de um horário como 08:00, e não de "{ $given }".
not-a-day = "{ $option }" precisa de uma data como 2026-12-24, e não de "{ $given }".
missing-field = "{ $field }" está vazio, e é necessário. Abra o formulário de novo e preencha.
too-short = "{ $option }" tem { $length } caracteres; são necessários pelo menos { $least }.
too-long = "{ $option }" tem { $length } caracteres; o máximo é { $most }.
too-small = "{ $option }" deve ser no mínimo { $least }.
too-large = "{ $option }" deve ser no máximo { $most }.
too-few-chosen = Em "{ $option }", escolha pelo menos { $least }.
too-many-chosen = Em "{ $option }", escolha no máximo { $most }.
form-gone = Este formulário mudou ou não é mais usado. Abra-o de novo, por favor.
form-late = O formulário não pôde ser mostrado a tempo. Tente mais uma vez, por favor.
button-mend = Corrigir
yes = Sim
no = Não
no-such-member = "{ $option }": ninguém aqui tem esse nome.
not-asked-here = "{ $option }" não pode ser informado neste chat.
button-gone = Este botão não funciona mais. Há um novo em uma mensagem mais recente.
menu-gone = Este item do menu não funciona mais. Abra o menu de novo.
not-set-up = Ninguém configurou o bot aqui ainda, então ele não faz nada. Quem cuida da comunidade começa com /setup.
set-by-config = Isto está em { $file }, em { $place }. Mude lá e inicie o Plaza de novo; um comando não consegue.
right = { $right ->
    [content] conteúdo
    [people] pessoas
    [money] dinheiro
   *[rules] regras
}
needs-right = Para isto você precisa do direito "{ $right }". Quem pode dar, com /team give: { $names }.
needs-right-alone = Para isto você precisa do direito "{ $right }". Quem cuida desta comunidade pode dar, com /team give.
zone-too-soon = O fuso só pode mudar uma vez a cada 30 dias. O seu pode mudar de novo a partir de { $day }.

# In the operators' room.
fault = Algo falhou em { $what }. Ninguém perdeu nada; os detalhes estão no log. Este aviso vem no máximo uma vez por hora.
screen-failed = A verificação de novas mensagens falhou em { $what }. A mensagem ficou e foi tratada como sempre; ninguém perdeu nada. Os detalhes estão no log. Este aviso vem no máximo uma vez por hora.
config-left-out = O config.yaml está errado desde que foi salvo. Continuo com o que ele dizia antes; corrija e salve de novo. { $fault }
script-left-out = Um roteiro ou seu conteúdo está errado. Fica de fora, ou como era antes da edição, até ser corrigido; os outros seguem. { $fault }
post-failed = Uma mensagem não pôde ser publicada: { $reason }.
rehearsed = Ensaio: { $private ->
    [yes] isto teria ido em particular para um membro
   *[no] isto teria ido para a sala "{ $room }"
}, { $when }.
rehearsed-late = Ensaio: { $private ->
    [yes] isto teria ido em particular para um membro
   *[no] isto teria ido para a sala "{ $room }"
}, { $when }. Era para { $due } e teve que esperar.
picture-gone = A imagem "{ $file }" não está mais na pasta de imagens, ou não pode ser mostrada. Uma mensagem saiu sem ela; o que há nela está escrito abaixo do texto.
act-failed = { $act ->
    [GiveRole] Não foi possível dar um cargo
    [TakeRole] Não foi possível tirar um cargo
    [TimeOut] Não foi possível silenciar um membro
    [Kick] Não foi possível remover um membro
    [Ban] Não foi possível banir um membro
    [Purge] Não foi possível apagar mensagens de membros
    [Unban] Não foi possível desfazer um banimento
    [Slow] Não foi possível mudar o modo lento de uma sala
    [Lock] Não foi possível trancar uma sala
    [Unlock] Não foi possível destrancar uma sala
    [PauseInvites] Não foi possível mudar a pausa dos convites
   *[MakeInvite] Não foi possível criar um convite
}: { $reason }.
would-give-role = Ensaio: { $member } teria recebido o cargo { $role }.
would-take-role = Ensaio: { $member } teria perdido o cargo { $role }.
would-time-out = Ensaio: { $member } teria ficado sem poder escrever até { $until }.
would-kick = Ensaio: { $member } teria saído da comunidade por remoção. Motivo: { $reason }
would-ban = Ensaio: { $member } teria sido banido. Motivo: { $reason }
would-purge = Ensaio: { $count ->
    [one] { $count } mensagem teria sido apagada
   *[other] { $count } mensagens teriam sido apagadas
} na sala { $room }.
would-rename = { $away ->
    [yes] Ensaio: o nome { $member } teria sido retirado, e apareceria o da própria conta.
   *[no] Ensaio: { $member } teria passado a se chamar { $name } aqui.
}
would-retitle = Ensaio: um tópico em { $room } teria passado a se chamar { $title }.
would-unban = Ensaio: o banimento de { $member } teria sido desfeito.
would-slow = Ensaio: { $seconds ->
    [0] o modo lento de { $room } teria acabado.
    [one] em { $room }, cada membro só escreveria uma vez a cada { $seconds } segundo.
   *[other] em { $room }, cada membro só escreveria uma vez a cada { $seconds } segundos.
}
would-lock = Ensaio: { $room } teria sido trancada; só operadores poderiam escrever.
would-unlock = Ensaio: { $room } teria sido destrancada.
would-pause-invites = Ensaio: { $over ->
    [yes] a pausa dos convites teria acabado.
   *[no] os convites teriam sido pausados até { $until }.
}

# Perguntas de roteiros.
button-answer = Responder
answer-taken = Obrigado, anotado.
    .more-emoji = 🙏
question-gone = Esta pergunta já terminou.
question-of-another = Esta pergunta é para outra pessoa.
and-more = { $names } e mais { $more ->
    [one] { $more } pessoa
   *[other] { $more } pessoas
}

# Por que uma execução espera ou está parada, para a equipe.
aside-late = o Plaza chegou a ele depois do que max_age permite
aside-quiet = horário de silêncio
aside-day = o ritmo: { $by ->
    [none] já há posts suficientes nesta sala hoje
   *[other] já há posts suficientes nesta sala hoje, e { $by } vem antes
}
aside-gap = o ritmo: { $by ->
    [none] cedo demais depois de outro post nesta sala
   *[other] cedo demais depois de { $by } nesta sala
}
aside-monologue = o ritmo: os últimos posts nesta sala foram todos do bot, e ninguém respondeu
aside-lull = o ritmo: os membros estão conversando nesta sala
aside-off = já não está ligado
aside-skipped = pulado por um operador
aside-unapproved = ninguém aprovou
aside-rejected = recusado por { $name }: { $reason }
aside-hush = a comunidade está em silêncio
script-waits = "{ $script }" para { $when }
hushed = Aqui está em silêncio, então o script não diria nada. Termine o silêncio com /hush end ou espere acabar.
aside-pace = o ritmo que esta comunidade quer
not-confirmed = a mensagem que este passo espera não pôde ser publicada: { $reason }

# What /doctor says of any chat.
key-stands = A chave que sela os textos é { $home }. Guarde uma cópia dela, separada das cópias do banco de dados: sem ela ninguém lê de novo o que foi selado.
key-comes = A chave que sela os textos é criada na primeira partida. Guarde então uma cópia dela, separada das cópias do banco de dados.
key-wrong = A chave que sela os textos não pode ser usada como está: { $why }
key-other = { $home } não é a chave que sela os textos desde { $since }.
mend-key-other = Devolva a sua cópia daquela chave; o Plaza não parte com outra. Se ela se perdeu, `python -m bot accept-key` segue com esta, e o que foi selado continua fechado.
key-changed = Desde { $since } outra chave sela os textos; o que a anterior selou continua fechado.
mend-key-changed = Nada, se a chave anterior se perdeu. Se a encontrar, devolva-a e rode `python -m bot accept-key`.
mend-key = Conserte-a antes da próxima partida; o Plaza não parte sem a chave.
rooms-seen = { $count ->
    [one] { $count } sala foi verificada.
   *[other] { $count } salas foram verificadas.
}
room-hidden = O bot não vê a sala { $room }.
show-room = Deixe-o entrar ou escolha outra sala com /setup.

# Mensagens privadas que ninguém pediu.
letter-from = De { $community }, onde você participa.
letters-wait = Há mensagens privadas para algumas pessoas daqui que ainda não posso enviar. Aperte o botão para ler as suas; ninguém mais as vê.
letters-halted =
    O próprio chat bloqueou as mensagens privadas: { $reason }
    Isso acontece com bots que escrevem para muita gente que não pediu, e insistir pode levar ao banimento. Por isso não envio nenhuma agora: o que espera fica guardado, e cada pessoa lê as suas pelo botão no lobby.
    O que fazer: deixe menos roteiros mandarem mensagens privadas e ponha um botão na sala; depois veja na plataforma se a conta do bot recebeu um aviso ou se cabe recurso. Tento uma mensagem de novo em { $until }; não antecipe isso, a menos que a plataforma diga que está tudo certo.
letters-unread = Algumas mensagens privadas não foram lidas em 30 dias e se perderam. Estavam atrás do botão no lobby; quem devia recebê-las precisa ser avisado de novo.

# Previews.

# O calendário, para quem opera.
no-web = Não há páginas para abrir: o Plaza não está rodando um servidor web aqui. Quem cuida do Plaza acrescenta web: com uma public_url ao config.yaml e o inicia de novo.
entry-late = O Plaza não estava no ar, e já era tarde demais quando olhou ({ $when }).
entry-paused = Está em pausa.
entry-paused-by = { $name } pausou, { $when }.
entry-skipped = Alguém da equipe pulou esta vez.
entry-skipped-by = { $name } pulou esta vez.
entry-replaced = "{ $by }" entra no lugar.
entry-limit = Não pode rodar com tanta frequência.
entry-busy = Ainda estava em andamento desde a última vez.
entry-refused = A publicação não pôde ser feita: { $reason }
entry-stopped = Foi interrompido.
entry-silent = Não tinha nada a dizer.
entry-overtaken = Uma vez posterior veio antes.
entry-hushed = Há silêncio aqui até { $until }.
entry-was-hushed = Foi retido por um silêncio e não publicado.

# Páginas.
theme-toggle = Alternar entre claro e escuro
ops-no-session = Esta página abre com um link só seu. Escreva /ops no chat da sua comunidade: o bot responde só a você, com um link novo.
    .title = Entre pelo chat, por favor
ops-link-used = Um link abre uma vez só, dentro de 15 minutos. Escreva /ops no chat para receber outro.
    .title = Este link já foi usado ou é antigo demais
ops-too-many = Foram links demais de uma vez vindos da sua conexão. Espere um minuto e tente de novo.
    .title = Um pouco mais devagar, por favor
ops-no-right = Aqui é preciso ter o direito "{ $right }". Se você o tem por um cargo do chat, escreva /ops lá mais uma vez: o que o chat diz do seu cargo vale por 8 horas.
    .title = Você não pode ver esta página
ops-other-session = Desde que a página foi desenhada, este navegador foi aberto para outra comunidade ou de novo, então nada foi feito. Abra o calendário outra vez e veja qual comunidade ele mostra.
    .title = Nada foi feito
ops-open = Isto abre as páginas da equipe neste navegador, só para você. O link funciona uma vez; não o repasse.
    .title = Abrir as páginas da equipe
    .button = Abrir
ops-to-calendar = Ir para o calendário
ops-browsers = Nestes navegadores você está conectado como operador de { $community }. Encerre o que não conhece.
    .title = Seus navegadores
ops-browser-since = Desde { $when }
ops-browser-used = Último uso { $when }
ops-browser-this = este
ops-browser-end = Sair
ops-browsers-end = Sair de todos
# Files that members send.
file-too-large = O arquivo "{ $file }" é grande demais: { $kind ->
    [picture] uma imagem pode ter no máximo { $most } MB. Envie uma menor ou uma captura de tela dela.
   *[table] uma tabela pode ter no máximo { $most } MB. Divida em várias.
}
file-many-pixels = A imagem "{ $file }" tem pixels demais: o máximo são 40 milhões. Diminua a imagem ou envie uma captura de tela.
file-many-frames = A imagem animada "{ $file }" é longa demais. Envie uma mais curta ou menor, ou uma parada.
file-heavy = A imagem "{ $file }" demora demais para abrir. Envie uma captura de tela dela.
file-broken = Não foi possível abrir a imagem "{ $file }": está danificada ou só chegou pela metade. Envie de novo ou mande uma captura de tela.
file-no-picture = "{ $file }" não é uma imagem que possa ser mostrada, diga o nome o que disser. Podem ser PNG, JPEG, GIF e WebP.
file-apple = "{ $file }" está num formato (HEIC) que a maioria das pessoas não consegue ver. Envie uma captura de tela ou escolha "Mais Compatível" nos ajustes da câmera do celular.
file-no-table = "{ $file }" não é uma tabela que possa ser lida. Salve como XLSX ou CSV e envie de novo.
file-empty = "{ $file }" está vazio. Envie de novo, por favor.
file-no-room = Não há espaço para guardar "{ $file }": o disco está cheio. Nada mudou. Avise quem cuida do servidor e depois envie de novo.
file-gone = "{ $file }" não está mais lá. Envie de novo, por favor.
file-lost = Não foi possível buscar "{ $file }" no chat. Envie de novo daqui a pouco.
no-such-picture = Não há imagem com o nome "{ $name }". /media list mostra as que existem.
no-such-picture-near = Não há imagem com o nome "{ $name }". Você quis dizer "{ $near }"?
named-picture-gone = Não há mais imagem com o nome "{ $file }". Uma mensagem saiu sem ela. Adicione de novo com /media add ou tire do que ia mostrá-la.
kept-picture-gone = O arquivo de uma imagem sumiu. Uma mensagem saiu sem ela; o que há nela está escrito abaixo do texto.
post-cut = Uma publicação era mais longa do que este chat aceita, e o fim ficou de fora. Encurte o texto. Ela começa assim: { $begins }
answer-cut = Uma resposta a um membro era mais longa do que este chat aceita, e o fim ficou de fora. Encurte o que você escreveu para ela: títulos, condições, regras.
# Scripts próprios de uma comunidade e as respostas ao que eles perguntam.
weekday = { $day ->
    [mon] segunda-feira
    [tue] terça-feira
    [wed] quarta-feira
    [thu] quinta-feira
    [fri] sexta-feira
    [sat] sábado
   *[sun] domingo
}
answer-no-time = { $question } "{ $answer }" não é um horário. Escreva como 08:30, de 00:00 a 23:59.
answer-no-days = { $question } "{ $answer }" não é um dia da semana. Escreva mon, tue, wed, thu, fri, sat, sun, quantos quiser.
answer-no-number = { $question } "{ $answer }" não é um número inteiro. Escreva em algarismos, como 5.
answer-too-small = { $question } { $answer } é pouco. Escreva { $least } ou mais.
answer-too-large = { $question } { $answer } é demais. Escreva { $most } ou menos.
answer-no-text = { $question } Não deu para ler isso como texto. Escreva de novo, por favor.
answer-too-long = { $question } Ficou longo demais. Escreva no máximo { $most } caracteres.
answer-no-name = { $question } "{ $answer }" não é um nome. Escreva uma palavra ou escolha da lista.
answer-no-choice = { $question } "{ $answer }" não está entre as opções. Escolha da lista.
answer-no-room = { $question } Não existe a sala "{ $answer }" aqui. Existem: { $rooms }. Adicione salas com /setup.
answer-missing = { $question } Aqui é preciso uma resposta.
answer-strange = { $script } não pergunta por "{ $input }". Deixe de fora.
no-ready-script = Não existe um script pronto "{ $script }" aqui.{ $near ->
    [none] { "" }
   *[other] { " " }Você quis dizer { $near }?
}
own-no-name = "{ $name }" não pode ser o nome de um script. Use letras, números e -, no máximo 40.
own-name-taken = Já existe um script { $script } aqui. Escolha outro nome ou mude esse com /sop edit.
own-not-own = { $script } não é um script que esta comunidade adicionou, então não dá para mudá-lo aqui. Adicione um seu com /sop add.
own-full = { $script } agora é um script completo e não pergunta nada. Mude o arquivo { $file } ou volte atrás com /sop undo.
own-by-hand = Alguém escreveu { $script } à mão, por isso os comandos não mexem nele. Mude ou apague o arquivo { $file }; /sop on e /sop off funcionam como sempre.
own-nothing-to-undo = Nada mudou em { $script } que dê para desfazer.
own-does-not-fit = { $script } não pode rodar aqui. { $why }
own-not-written = { $script } está rodando, mas o arquivo { $file } não pôde ser gravado: { $reason }. Nada se perdeu; libere espaço ou permita gravar ali, e a próxima mudança ou o próximo início grava.
own-kept-by-hand = O arquivo { $file } foi mudado à mão nesse meio-tempo. Ele fica como está e é o que vale agora; a última mudança feita no chat não vale. Ela continua em /sop history { $script }.

no-such-sentence = A frase { $sentence } não existe mais. Procure com /words find.
wording-empty = Um dos textos está vazio. Escreva o que o bot deve dizer ali.
wording-long = Este texto tem { $characters } caracteres; o máximo é { $most }. Encurte-o.
wording-unknown = Esta frase não conhece { $name }. Você pode usar { $known }.
wording-unsaid = A redação própria de { $sentence } ({ $language }) não combina mais com essa frase, então digo a original. Confira: /words find
content-full = "{ $topic }" teria mais de { $most } frases. Tire algumas, ou comece outro tema.
table-gone = O arquivo não está mais aqui. Envie de novo, por favor.
table-broken = A tabela não abre. Abra numa planilha, salve de novo como XLSX e envie outra vez.
table-heavy = A tabela é muito maior por dentro do que parece. Copie as células para uma tabela nova, salve como XLSX e envie de novo.
table-encoding = Linha { $row }: não dá para saber que letras são estas. Salve a tabela como XLSX, ou como "CSV UTF-8", e envie de novo.
table-too-many-rows = Linha { $row }: a tabela tem mais de { $most } linhas. Divida em vários arquivos.
table-empty = A tabela está vazia. A primeira linha dá nome às colunas.
table-no-code = Linha { $row }: há várias colunas, e nenhuma se chama "código". Escreva isso acima da coluna com os códigos e envie a tabela de novo.
table-cell = Linha { $row }: uma célula é longa demais, ou falta uma aspa. Corrija e envie a tabela de novo.

partner-name = "{ $name }" não serve de nome. Use letras minúsculas, números e hifens, no máximo 32, por exemplo: bakery
partner-taken = Já existe uma loja chamada { $name }. /partner token dá a ela outro token.
partner-unknown = Não existe loja chamada { $name }. /partner list mostra todas.
partner-most = Já são { $most } lojas, o máximo. Encerre uma com /partner remove primeiro.
# Audiences: what a member is, and what they must be.

no-audience = Não existe o público "{ $name }" aqui. /audience list mostra os que existem.
no-audience-near = Não existe o público "{ $name }" aqui. Você quis dizer "{ $near }"?
audience-fact = { $what }: { $is } ({ $wanted })
audience-wants = { $what }: { $wanted }
audience-below = menos de { $value }
audience-at-most = no máximo { $value }
audience-above = mais de { $value }
audience-at-least = no mínimo { $value }
audience-is = precisa ser { $value }
audience-is-not = tudo menos { $value }
audience-one-of = um destes: { $value }
audience-none-of = nenhum destes: { $value }
audience-has = com { $value }
audience-has-not = sem { $value }
audience-both = { $parts }
audience-either = basta um: { $parts }
audience-group = ({ $part })
audience-everyone = todos os membros
members-reached = Começou para { $count ->
    [one] { $count } membro
   *[other] { $count } membros
} do público.
audience-yes = sim
audience-no = não
audience-nothing = nada
audience-always = desde antes do bot
audience-moments = menos de um minuto
audience-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
audience-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
audience-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
value-member-name = Nome
value-member-tags = Etiquetas
value-member-language = Idioma
value-member-points = Pontos
value-member-tenure = Tempo aqui
value-member-last-active = Última atividade, há quanto tempo
value-member-role = Cargos

ops-shop-no-session = Aqui só entra o celular da própria loja, por um link que a equipe da comunidade faz com /partner link. Peça um.
    .title = Entre pelo seu link
ops-shop-link-used = Um link abre uma vez, em até um dia. Peça outro à equipe da comunidade: com /partner link.
    .title = Este link já foi usado ou é antigo demais
ops-shop-open = Isto deixa este celular usar cupons para os clientes. O link funciona uma vez; não o repasse.
    .title = Usar cupons neste celular
    .button = Abrir
card-told = Um cartão não pôde ser desenhado; no lugar dele estão as suas palavras: { $why }
fonts-looked = Os cartões são desenhados com fontes: as de latim, grego e cirílico vêm com o Plaza, as outras são desta máquina.
no-chinese-font = Não há fonte para chinês; cartões com chinês são ditos em palavras.
mend-chinese-font = No Debian e no Ubuntu: apt install fonts-noto-cjk
no-emoji-font = Não há fonte para emoji coloridos; os cartões saem sem eles.
mend-emoji-font = No Debian e no Ubuntu: apt install fonts-noto-color-emoji

tag-new = Começando
tag-old-hand = Já é de casa
tag-looking = Só olhando
tag-away = Não mais: { $tag }
tag-given = Você entrou em: { $tag }.
tag-had = Você já estava em: { $tag }.
tag-taken = Você saiu de: { $tag }.
tag-not-had = Você não estava em: { $tag }.
tag-not-own = Não existe a etiqueta “{ $name }” para escolher por conta própria. Escreva /tags para ver as que existem.
tag-not-own-near = Não existe a etiqueta “{ $name }” para escolher por conta própria. Você quis dizer { $near }?
labels-mixed = Não consigo ler a linha “{ $line }”. Escreva uma linha para todos, ou linhas como “lv: Rīga”, uma por idioma.
label-long = “{ $line }” é longo demais para um botão. O máximo são { $most } caracteres.
button-tag = Etiqueta
