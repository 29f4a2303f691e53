# The guard

# Cases
command-guard = Por que a guarda fez algo
call-guard = guarda
command-guard-why = Por que um caso começou e no que deu
    .case = O número do caso
call-guard-why = porque
    .case = caso
command-guard-preset = O quanto o guarda é rigoroso
    .preset = gentle, normal ou strict
call-guard-preset = nível
    .preset = nível
    .preset-gentle = suave
    .preset-normal = normal
    .preset-strict = rigoroso
command-guard-rule = Se uma regra do guarda age
    .rule = O nome da regra
    .mode = enforce, flag (pergunta aos operadores) ou observe
call-guard-rule = regra
    .rule = regra
    .mode = modo
    .mode-observe = só observar
    .mode-flag = perguntar aos operadores
    .mode-enforce = agir
button-let-bot-be = Nunca mexer neste bot
command-guard-bot = Um bot ou webhook em que o guarda nunca mexe
    .bot = O id dele, ou a menção
    .judge = Avaliá-lo de novo
call-guard-bot = bot
    .bot = bot
    .judge = avaliar
command-guard-cases = Os últimos casos da guarda
    .member = De quem são os casos; sem isso, de todos
call-guard-cases = casos
    .member = membro
button-remove = Remover
button-fine = Está tudo bem
button-release = Liberar
button-account-back = Recuperei minha conta
button-appeal = Recorrer
rule-other = Foi contra uma regra desta comunidade
rule-listed = O link leva a um site conhecido por spam
rule-look-alike = O link imita um site conhecido
rule-mismatch = O link leva a um lugar diferente do que mostra
rule-hidden = A mensagem esconde para onde o link leva
rule-invite = É um convite para outra comunidade
rule-redirector = O link passa por outro site
rule-shortener = O link curto não diz para onde leva
rule-free-host = O link leva a uma página que qualquer um faz em um minuto
rule-numeric-host = O link é um número em vez de um nome
rule-executable = O link entrega um programa
rule-unknown-host = O link leva a um site que quase ninguém conhece
rule-lure = Promete ou ameaça, como o spam faz
rule-contact = Pede que as pessoas escrevam em outro lugar
rule-selling = Faz propaganda de alguma coisa
rule-crypto-address = Pede dinheiro digital
rule-flood = Vieram mensagens demais de uma vez
rule-repeated = A mesma mensagem veio várias vezes
rule-many-rooms = A mesma mensagem veio em várias salas
rule-mentions = Chama gente demais de uma vez
rule-honeypot = Ninguém escreve nessa sala; ela é uma armadilha para spam
rule-past-cases = Não é a primeira vez
why = Motivo: { $why }.
why-two = Motivo: { $why }. { $also }.
why-hand = { $count ->
    [one] É sobre a regra { $rules } desta comunidade.
   *[other] É sobre as regras { $rules } desta comunidade.
}
told-hand = Um operador abriu um caso sobre algo que você fez aqui.
told-held = Sua mensagem em { $room } está retida até que alguém da equipe a veja.
told-removed = Sua mensagem em { $room } foi removida.
neutral-name = Membro { $number }
neutral-title = Tópico do caso { $case }
told-name = Seu nome aqui parecia spam e foi retirado. { $looks ->
    [yes] Uma pessoa vai olhar.
   *[no] Você pode escolher outro.
}
told-title = O título do seu tópico em { $room } parecia spam: ele mudou de nome e foi fechado. { $looks ->
    [yes] Uma pessoa vai olhar.
   *[no] {""}
}
told-warn = Isto é um aviso. Ele vale até { $until }.
told-time-out = Você não pode escrever aqui até { $until }.
told-kick = Vamos tirar você da comunidade. Você pode voltar e seguir as regras.
told-ban = Vamos tirar você da comunidade de vez.
told-hacked = Parece que outra pessoa está usando sua conta. Troque a senha e desconecte todos os outros aparelhos. { $again ->
    [yes] Depois escreva para a equipe: aperte "Recorrer".
   *[no] Depois aperte "Recuperei minha conta".
}
told-case = Este é o caso { $case }. Foi um engano? Aperte "Recorrer", e uma pessoa vai ver.
told-fine = { $back ->
    [name] Uma pessoa olhou o caso { $case }: seu nome estava certo e voltou. Pedimos desculpas.
    [thread] Uma pessoa olhou o caso { $case }: seu tópico estava certo e voltou. Pedimos desculpas.
    [message] Uma pessoa viu o caso { $case }: sua mensagem estava certa e voltou. Pedimos desculpas.
   *[no] Uma pessoa viu o caso { $case }: você não fez nada de errado, e tudo foi desfeito. Pedimos desculpas.
}
told-files = Os arquivos que vieram com ela não existem mais: envie de novo, por favor.
card-person = { $taken ->
    [yes] O nome que { $who } tinha aqui parecia spam e foi retirado.
    [back] O nome de { $who } parecia spam no início.
   *[no] Por favor, vejam { $who } e o seu nome.
}
card-thread = { $taken ->
    [yes] O título do tópico que { $who } abriu em { $room } parecia spam: o tópico mudou de nome e foi fechado.
    [back] O título do tópico que { $who } abriu em { $room } parecia spam no início.
   *[no] Por favor, vejam o título do tópico que { $who } abriu em { $room }.
}
card-held = Uma mensagem de { $who } em { $room } está retida. Ninguém a vê até que vocês decidam.
card-flagged = Por favor, vejam uma mensagem de { $who } em { $room }.
card-removed = { $count ->
    [one] Uma mensagem de { $who } em { $room } foi removida.
   *[other] { $count } mensagens de { $who } foram removidas, a primeira em { $room }.
}
card-released = O que { $who } escreveu em { $room } tinha saído, e está lá de novo.
card-would = Isto é um ensaio: uma mensagem de { $who } em { $room } teria sumido agora.
card-quote = “{ $text }”
card-case = Caso { $case }. { $standing ->
    [new] Chegou há pouco
   *[regular] É da casa
}, { $cases ->
    [0] nenhum caso antes.
    [one] um caso antes.
   *[other] { $cases } casos antes.
}
card-warn = Recebeu um aviso, que vale até { $until }.
card-time-out = Não pode escrever até { $until }.
card-kick = Está fora da comunidade, e pode voltar.
card-ban = Está fora da comunidade de vez.
card-taken-back = A punição foi desfeita.
card-stands = { $by } diz que fica assim.
card-overturned = { $by } diz que está tudo bem.
card-undone = { $by } desfez junto com uma invasão.
soft = Uma mensagem que parecia propaganda ou spam foi removida.
soft-link = Uma mensagem com um link perigoso foi removida.
said-again = { $who } escreveu: { $text }
removed = Removida. É o caso { $case }; quem escreveu fica sabendo o motivo.
undone = Tudo do caso { $case } foi desfeito.
decided = Alguém já decidiu isso. /guard why mostra como ficou.
no-such-case = Não há esse caso, ou ele não é seu.
no-cases = Não há casos.
account-back = Que bom que você voltou. Já pode escrever.
account-back-card = { $who } diz que recuperou a conta (caso { $case }). Já pode escrever.
reason-in-log = Caso { $case } da guarda
why-head = Caso { $case }: { $who }, { $at }
why-mode = { $standing ->
    [new] Chegou há pouco.
   *[regular] É da casa.
} { $mode ->
    [observe] Foi só observado.
    [flag] A equipe foi consultada.
   *[enforce] { $action ->
        [hold] Ficou retida.
       *[delete] Foi removida.
    }
}
why-messages = É sobre { $count ->
    [one] uma mensagem
   *[other] { $count } mensagens
} em { $rooms ->
    [one] uma sala.
   *[other] { $rooms } salas.
}
why-read = Lido sem disfarce: “{ $text }”
why-erased = O texto foi apagado, pois o prazo para recorrer acabou.
why-score = Tudo junto pesa { $score }; 1 ou mais é spam.
why-evidence = • { $rule }: { $what } (pesa { $weight }){ $hiding ->
    [no] {""}
   *[yes] , escondido: { $hidden }
}
why-asked = Ninguém decidiu ainda.
why-open = Fica assim, a menos que alguém diga outra coisa.
why-seen = Nada foi feito, e ninguém foi avisado.
why-lapsed = Acabou, e ninguém decidiu.
why-stands = Fica assim. Decidido por: { $by }.
why-overturned = Foi um engano. Decidido por: { $by }. { $back ->
    [yes] A punição foi desfeita.
   *[no] Não houve punição.
}
why-undone = Foi desfeito junto com uma invasão, por: { $by }.
disguise-full-width = em letras largas
disguise-styled-letters = em letras enfeitadas
disguise-emoji-letters = em letras de emoji
disguise-look-alike-letters = com letras parecidas
disguise-accented-letters = com acentos
disguise-invisible-characters = com caracteres invisíveis
disguise-stacked-marks = com sinais empilhados
disguise-spaced = com espaços no meio
disguise-line-break = por cima de uma quebra de linha
disguise-bracketed-dot = com o ponto entre parênteses
disguise-another-dot = com outro tipo de ponto
disguise-dot-as-a-word = com o ponto por extenso
disguise-digits-for-letters = com números no lugar de letras
disguise-missing-dot = sem o ponto
disguise-broken-scheme = com o começo quebrado
disguise-user-info = atrás de outro nome antes de um @
disguise-numeric-host = como número
disguise-punycode = em letras codificadas (punycode)
disguise-percent = codificado com sinais de porcentagem
disguise-entities = codificado como em páginas web
disguise-escapes = com barras invertidas
disguise-markup = na formatação
disguise-reversed = de trás para a frente
disguise-masked-link = atrás do texto de outro link
disguise-redirect = atrás de um redirecionamento
disguise-base64 = codificado (base64)
disguise-split-over-messages = dividido em várias mensagens
disguise-in-pieces = em pedaços
nobody = ninguém
why-own = Caso { $case }, { $at }
own-asked = Alguém da equipe vai ver.
own-open = Se foi um engano, aperte "Recorrer" onde você recebeu o aviso.
own-lapsed = Acabou.
own-stands = Fica assim.
own-overturned = Foi um engano, e foi desfeito. Pedimos desculpas.
own-undone = Foi desfeito.
cases-wait = { $count ->
    [one] O caso { $cases } ainda espera por vocês. /guard why mostra do que se trata.
   *[other] Os casos { $cases } ainda esperam por vocês. /guard why mostra do que se trata.
}
case-line = { $case }: { $who }, { $at }, { $state ->
    [asked] espera por vocês
    [seen] só observado
    [open] fica assim por ora
    [stands] fica assim
    [overturned] foi engano
    [undone] desfeito
   *[closed] acabou
}, { $penalty ->
    [warn] um aviso
    [time_out] silêncio
    [kick] para fora
    [ban] para fora de vez
   *[none] sem punição
}

# Listas de sites

command-guard-lists = As listas de sites ruins: tamanho, idade e o que há de errado
call-guard-lists = listas
command-guard-block = Um site passa a ser ruim aqui
    .site = O nome dele, ou um endereço nele: shop.example
call-guard-block = bloquear
    .site = site
command-guard-unblock = Um site que vocês bloquearam deixa de ser ruim
    .site = O nome dele: shop.example
call-guard-unblock = desbloquear
    .site = site
button-list_take = Usar a lista nova
button-list_keep = Ficar com a antiga
block-no-site = Não consigo ler "{ $typed }" como um site. Escreva como shop.example, ou cole um endereço dele.
block-done = { $site } está bloqueado, com tudo o que há abaixo dele. /guard unblock desfaz isso.
block-known = { $site } já está bloqueado.
block-fine = { $site } não foi bloqueado: está na lista de sites bons, ou é um site que quase todo mundo usa. Se você tem certeza, tire-o antes dos bons com /guard disallow.
block-undone = { $site } não está mais bloqueado.
block-unknown = Vocês não bloquearam { $site }. Se uma lista o contém, /guard allow { $site } deixa passar.
list-taken = A lista { $list } está em uso agora: { $count ->
    [one] { $count } site
   *[other] { $count } sites
}.
list-kept = A lista { $list } fica como estava, com { $count ->
    [one] { $count } site
   *[other] { $count } sites
}. Pergunto de novo quando vier outra versão.
list-decided = Alguém já decidiu isto, ou chegou uma versão mais nova da lista { $list }. /guard lists mostra como está agora.
list-held-empty = A nova versão da lista { $list } está vazia, por isso não a coloquei em uso. Antes ela tinha { $before } sites. O que devo fazer?
list-held-shrank = A lista { $list } perdeu mais da metade dos sites: { $before } antes, { $count } agora. Muitas vezes isso é um erro de quem a faz, por isso não a coloquei em uso. O que devo fazer?
list-held-grew = A lista { $list } cresceu mais de dez vezes: { $before } sites antes, { $count } agora, como { $news }. Não a coloquei em uso. O que devo fazer?
list-held-hits = A nova versão da lista { $list } bloquearia { $sites }. Parece um erro, por isso não a coloquei em uso. Ela tem { $count } sites, { $added } deles novos. O que devo fazer?
list-many-bad = { $count ->
    [one] { $count } linha da lista { $list } não é um site
   *[other] { $count } linhas da lista { $list } não são sites
}, por exemplo: { $line }. O resto está em uso. Veja, por favor, se é o arquivo certo.
list-down = A lista { $list } não veio hoje: { $why } A versão de { $day }, com { $count } sites, continua em uso, e eu continuo tentando.
list-never-came = A lista { $list } não veio: { $why } Continuo tentando. Veja, por favor, se ela está escrita certo no config.yaml, em guard, lists.
list-why-bad-address = não dá para ler o endereço dela.
list-why-private = o endereço dela leva a uma máquina que só vocês alcançam, e eu não vou lá.
list-why-redirects = o servidor dela me manda adiante vezes demais, ou para um endereço que não é seguro.
list-why-down = o servidor dela não responde.
list-why-slow = o servidor dela demora demais.
list-why-too-large = ela tem mais de 64 MB.
list-why-status = o servidor dela a recusa ({ $status }).
list-why-no-web = num ensaio nada é pedido a ninguém.
list-why-no-file = não há arquivo { $source } na pasta lists, ao lado do config.yaml.
list-why-failed = algo deu errado comigo ao lê-la.
list-why-file-too-large = ela tem mais de 64 MB.
list-why-file-empty = o arquivo está vazio.
list-why-file-no-table = não é um texto com um site por linha, talvez seja uma página.
list-why-file-no-room = o disco está cheio.
list-why-file-lost = ela se perdeu no caminho.
lists-head = { $count ->
    [0] Nenhuma lista de sites ruins está no config.yaml.
    [one] Uma lista de sites ruins:
   *[other] { $count } listas de sites ruins:
}
lists-none-yet = { $list }: ainda não veio.
lists-one = { $list }: { $count ->
    [one] { $count } site
   *[other] { $count } sites
}, de { $day }{ $changed ->
    [no] .
   *[yes] ; a última mudança trouxe { $added } e tirou { $removed }.
}
lists-bad = { $count ->
    [one] { $count } das linhas dela não é um site.
   *[other] { $count } das linhas dela não são sites.
}
lists-held = Uma versão mais nova espera a decisão de vocês, nesta sala.
lists-down = Na última tentativa ela não veio: { $why }
lists-by-hand = Bloqueados por vocês ({ $count }): { $sites }
# Invasões
command-raid = Quando muitos entram ao mesmo tempo para causar dano
call-raid = invasao
command-raid-on = Agir a partir de agora como em uma invasão
    .stage = O que se faz: salas lentas e novatos contidos, ou também pausar convites
call-raid-on = ligar
    .stage = etapa
    .stage-slow = salas lentas, novatos contidos
    .stage-pause = também pausar convites
command-raid-off = Encerrar a invasão: salas e convites voltam ao que eram
call-raid-off = encerrar
command-raid-undo = Desfazer a última invasão por inteiro: não era uma
call-raid-undo = desfazer
command-raid-status = Se há uma invasão, e como foi a última
call-raid-status = situacao
button-raid-act = É uma invasão
button-raid-end = Encerrar
button-raid-out = Remover todos
button-raid-in = Deixar entrar
raid-head = { $count ->
    [0] Invasão { $raid }, desde { $at }: ninguém novo até agora.
    [one] Invasão { $raid }, desde { $at }: um novato.
   *[other] Invasão { $raid }, desde { $at }: { $count } novatos.
}
raid-names = Entre eles: { $names }.
raid-observed = Só é observada, como dizem as opções.
raid-flagged = Nada foi feito ainda. É uma invasão?
raid-now-observe = Muitos estão entrando ao mesmo tempo. As boas-vindas esperam; nada mais foi feito ainda.
raid-now-slow = { $would ->
    [yes] Isto é um ensaio: as salas estariam lentas e estes novatos não poderiam escrever.
   *[no] As salas estão lentas, e estes novatos não podem escrever por enquanto.
}
raid-now-pause = { $would ->
    [yes] Isto é um ensaio: os convites estariam pausados, as salas lentas, e estes novatos não poderiam escrever.
   *[no] Os convites estão pausados, as salas estão lentas, e estes novatos não podem escrever por enquanto.
}
raid-over = Acabou: salas e convites estão como eram.
raid-ended = Um operador encerrou: salas e convites estão como eram.
raid-undone = Um operador disse que não era uma invasão. Tudo foi desfeito.
raid-held = { $count ->
    [one] Um novato está silenciado. Remover ou deixar entrar?
   *[other] { $count } novatos estão silenciados. Remover ou deixar entrar?
}
raid-put-out = { $count ->
    [one] Um foi removido.
   *[other] { $count } foram removidos.
}
raid-let-in = { $count ->
    [one] Um pôde ficar.
   *[other] { $count } puderam ficar.
}
raid-reason = Entrou na invasão { $raid }
raid-is-on = Isso já está sendo feito. /raid off encerra.
raid-off = Não há invasão no momento.
raid-never = Até agora não houve invasão. A guarda presta atenção quando { $joins } ou mais novatos entram ao mesmo tempo.
raid-nothing = Não há invasão da última semana para desfazer.
raid-undone-before = A última invasão já foi desfeita.
raid-decided = Alguém já decidiu isso. /raid status diz como está.
raid-ended-now = A invasão acabou; salas e convites estão como eram. { $count ->
    [0] {""}
    [one] Um novato ainda está silenciado: o cartão na sala dos operadores pergunta o que fazer.
   *[other] { $count } novatos ainda estão silenciados: o cartão na sala dos operadores pergunta o que fazer.
}
raid-undo = A invasão inteira foi desfeita: { $count ->
    [0] salas e convites estão como eram.
    [one] um novato está livre, e salas e convites também.
   *[other] { $count } novatos estão livres, e salas e convites também.
} { $gone ->
    [0] {""}
    [one] Um tinha sido removido e precisa voltar por conta própria.
   *[other] { $gone } tinham sido removidos e precisam voltar por conta própria.
}
raid-swept-out = { $count ->
    [one] Um novato foi removido.
   *[other] { $count } novatos foram removidos.
}
raid-swept-in = { $count ->
    [one] Um novato pode ficar e escrever.
   *[other] { $count } novatos podem ficar e escrever.
}

# Acalmar
command-cool = Deixar uma sala lenta ou trancada por um tempo; 0m encerra
    .where = Qual sala
    .time = Por quanto tempo, como 10m; 0m encerra
    .how = Deixar lenta, ou só operadores escrevem
call-cool = acalmar
    .where = sala
    .time = tempo
    .how = como
    .how-slow = lenta
    .how-lock = trancada
cool-slow = Uma pequena pausa: até { $until } cada pessoa escreve aqui uma vez a cada { $seconds } segundos. Obrigado pela paciência.
cool-lock = Uma pequena pausa: esta sala está fechada até { $until }. Até lá.
cooled = { $how ->
    [lock] { $room } está trancada até { $until }. Abre sozinha; /cool com 0m encerra na hora.
   *[slow] { $room } está lenta até { $until }. Acaba sozinha; /cool com 0m encerra na hora.
}
cool-ended = { $room } está como era antes.
cool-nothing = Esta sala não está em pausa.
cool-span = Escreva um tempo de 1m a 1d, como 10m, ou 0m para encerrar.
cool-ops = A sala dos operadores fica aberta.

## Reports

menu-report = Denunciar
command-report = Conte só à equipe o que está errado
    .member = Sobre quem é; deixe em branco para outro assunto
call-report = denunciar
    .member = membro
form-report = Conte à equipe
    .kind = O que é?
    .kind-spam = Spam ou golpe
    .kind-rude = Grosseiro ou ofensivo
    .kind-selling = Venda ou propaganda
    .kind-other = Outra coisa
    .words = O que a equipe deve saber?
    .words-hint = Só a equipe lê isto
button-report-remove = Remover
button-report-warn = Avisar
button-report-fine = Está tudo bem
button-report-text = Mostrar o texto
kind-spam = spam ou golpe
kind-rude = grosseiro ou ofensivo
kind-selling = venda ou propaganda
kind-other = outra coisa
report-thanks = Obrigado. Só a equipe vê a sua denúncia, e eu conto o que aconteceu.
report-again = Você já denunciou isto, obrigado. Eu conto o que aconteceu.
report-yourself = Isto é seu. Outros membros podem denunciar; você pode simplesmente apagar.
report-bot = Isto é uma publicação de um bot. Se algo está errado nela, conte à equipe com /report.
report-enough = Foram muitas denúncias em uma hora, obrigado. A equipe vai olhar essas primeiro; tente de novo mais tarde.
report-empty = Escreva em poucas palavras o que está errado, para a equipe saber onde olhar.
report-gone = Isto foi há muito tempo, e já não sei do que se tratava. Denuncie de novo, por favor.
report-message = { $count ->
    [one] Um membro denunciou uma mensagem de { $who }: { $where }
   *[other] { $count } membros denunciaram uma mensagem de { $who }: { $where }
}
report-member = { $count ->
    [one] Um membro denunciou { $who }.
   *[other] { $count } membros denunciaram { $who }.
}
report-other = Um membro denunciou algo.
report-kind = { $kind }: { $count }
report-words = Escreveram: { $words }
report-held = Fica retida até você decidir, como caso { $number }: ninguém a vê. O cartão do caso está abaixo.
report-removed = ✓ Removida por { $who }, caso { $number }.
report-warned = ✓ { $who } avisou quem escreveu, caso { $number }.
report-fine = ✓ { $who } não viu problema.
report-said = { $who } escreveu:
report-no-text = Já não tenho este texto, ou nunca o vi.
report-done-removed = Removida, e { $who } sabe o motivo: caso { $number }. Quem denunciou fica sabendo que tinha razão.
report-done-warned = { $who } recebeu um aviso: caso { $number }. Quem denunciou fica sabendo que você cuidou disso.
report-done-fine = Anotado: não há problema. Quem denunciou recebe uma resposta gentil.
report-already-removed = { $who } já removeu isto. Não há mais nada a fazer.
report-already-warned = { $who } já cuidou disso: quem escreveu foi avisado.
report-already-fine = { $who } já olhou isto e não viu problema.
report-told-removed = Obrigado pela denúncia. Você tinha razão: foi removido.
report-told-warned = Obrigado pela denúncia. A equipe cuidou disso.
report-told-fine = Obrigado pela denúncia. A equipe olhou e está dentro das regras, então fica. Continue avisando quando algo parecer errado.
report-cased = É o caso { $number }. Decida no cartão dele, por favor.
report-by-guard = ✓ A guarda removeu, caso { $number }.
report-already = Isto já está decidido: a guarda tem como caso { $number }.
rule-reported = Membros denunciaram
report-lapsed = Ninguém decidiu a tempo. Fica fora.
report-told-lapsed = Obrigado pela denúncia. O que você denunciou fica fora.
report-already-lapsed = O prazo para decidir isto acabou. Fica fora.

## Appeals

form-appeal = Seu recurso
    .words = Por que foi um engano?
    .words-hint = Algumas frases; só a equipe lê
button-appeal-overturn = Anular
button-appeal-keep = Manter
button-appeal-ask = Perguntar
button-appeal-text = Mostrar o texto
button-appeal-answer = Responder
form-appeal-ask = Perguntar
    .words = O que você quer saber?
    .words-hint = O membro lê isto e pode responder uma vez
form-appeal-answer = Sua resposta
    .words = O que você responde?
    .words-hint = Só a equipe lê isto
appeal-thanks = Obrigado. A equipe vai olhar o caso { $number }, e eu conto o que decidirem.
appeal-not-yours = Você não tem esse caso.
appeal-over = O caso { $number } já foi anulado. Nada pesa contra você.
appeal-known-open = Seu recurso sobre o caso { $number } já está com a equipe. Eu conto o que decidirem.
appeal-known-kept = Uma pessoa olhou o caso { $number } depois do seu recurso, e ele fica mantido.
appeal-known-overturned = O caso { $number } foi anulado depois do seu recurso. Nada pesa contra você.
appeal-late = O prazo para recorrer do caso { $number } acabou. Você ainda pode escrever à equipe.
appeal-gone = Não há mais nada a decidir aqui.
appeal-card = { $who } diz que o caso { $number } é um engano.
appeal-words = Escreveu: { $words }
appeal-found = Encontrado: { $what }
appeal-more = /guard why { $number } mostra como se chegou a isso.
appeal-question = Pergunta feita: { $words }
appeal-answer = { $who } responde: { $words }
appeal-overturned = ✓ Anulado por { $who }, { $when }.
appeal-kept = ✓ Mantido por { $who }, { $when }.
appeal-already-overturned = { $who } já anulou isto, { $when }. Não há mais nada a fazer.
appeal-already-kept = { $who } já decidiu que fica mantido, { $when }.
appeal-asked-already = Alguém já perguntou sobre o caso { $number }. A resposta vem para o cartão.
appeal-done-overturned = O caso { $number } está anulado, e { $who } já sabe: o que custou foi desfeito, e não conta.
appeal-done-kept = O caso { $number } fica mantido, e { $who } já sabe.
appeal-done-asked = A pergunta foi para { $who }. A resposta vem para o cartão.
appeal-told-kept = Uma pessoa olhou o caso { $number } e o que você escreveu. Ele fica mantido. Siga as regras, e com o tempo ele será esquecido.
appeal-told-question = Sobre o seu recurso, caso { $number }, a equipe pergunta: { $words }
appeal-waits = O recurso de { $who } sobre o caso { $number } espera há dois dias. Decida, por favor; o cartão está acima.

## Cases by hand

command-case = Cuidar de casos à mão
call-case = caso
command-case-open = Um membro quebrou uma regra: custa o que a escada diz
    .member = Quem foi
    .rule = O número da regra quebrada
    .note = Só para a equipe: o que aconteceu
call-case-open = abrir
    .member = membro
    .rule = regra
    .note = nota
command-case-warn = Um membro quebrou uma regra: um aviso, nada mais
    .member = Quem foi
    .rule = O número da regra quebrada
    .note = Só para a equipe: o que aconteceu
call-case-warn = avisar
    .member = membro
    .rule = regra
    .note = nota
command-case-note = Anotar algo sobre um caso, só para a equipe
    .case = O número do caso
    .text = O que anotar
call-case-note = anotar
    .case = caso
    .text = texto
command-case-list = Os casos de um membro, com o que custaram e as notas
    .member = De quem
call-case-list = listar
    .member = membro
command-case-close = Não há mais nada a fazer sobre um caso
    .case = O número do caso
call-case-close = fechar
    .case = caso
command-case-overturn = Um caso foi um engano: anular tudo
    .case = O número do caso
call-case-overturn = anular
    .case = caso
case-opened = Anotado como caso { $number }, e { $who } já sabe.
case-joined = { $who } tem o caso { $number } aberto há pouco, então isto faz parte dele e não custa mais nada.
case-operator = { $who } é da equipe. Conversem entre vocês, por favor.
case-no-rule = { $count ->
    [one] Esta comunidade tem uma regra, então não há regra { $rule }.
   *[other] Esta comunidade tem { $count } regras, então não há regra { $rule }.
}
case-noted = Anotado no caso { $number }. Só a equipe pode ler.
case-unknown = Não há caso { $number }. /case list mostra os de um membro.
case-over = O caso { $number } já está fechado.
case-taken-back = O caso { $number } já foi anulado.
case-closed = O caso { $number } está fechado e fica mantido.
case-list = Casos de { $who }, os mais novos primeiro:
case-none = { $who } não tem nenhum caso.
case-entry = Caso { $number }, { $day }: { $state }
case-note = Nota de { $who }: { $words }
case-is-asked = espera pela equipe
case-is-open = aberto
case-is-stands = mantido
case-is-overturned = anulado
case-is-undone = desfeito junto com uma invasão
case-is-lapsed = acabou, ninguém decidiu

## Sites that are fine

button-allow = Permitir o site
command-guard-allow = Um site é aceito aqui de agora em diante, digam as listas o que disserem
    .site = O site, como example.org
call-guard-allow = permitir
    .site = site
command-guard-disallow = Um site já não é aceito aqui
    .site = O site, como example.org
call-guard-disallow = proibir
    .site = site
command-guard-allowed = Os sites aceitos aqui, e por quê
call-guard-allowed = permitidos
allow-this = Permitir { $site }
allow-offer = { $count ->
    [one] O site também está certo? Então permita-o aqui, e ele nunca mais será removido.
   *[other] Os sites também estão certos? Então permita-os aqui, e nunca mais serão removidos.
}
allow-done = { $site } é aceito aqui de agora em diante. /guard disallow desfaz isso.
allow-undone = { $site } é julgado como qualquer outro site de agora em diante.
allow-known = { $site } já é aceito aqui.
allow-unknown = { $site } não está entre os sites aceitos aqui. /guard allowed mostra quais são.
allow-no-site = Não encontro um site em "{ $typed }". Escreva assim: example.org
allow-list = { $count ->
    [0] Nenhum site é aceito aqui além dos da própria comunidade. Links que a equipe publica entram sozinhos.
    [one] Um site é aceito aqui:
   *[other] { $count } sites são aceitos aqui:
}
allow-posted = { $site }: publicado por { $who }, { $day }
allow-overturned = { $site }: permitido por { $who } depois de um recurso, { $day }
allow-by-hand = { $site }: permitido por { $who }, { $day }
## End of appeals

# Início suave
command-guard-observe = Só observar a partir de agora: nada é removido, ninguém é avisado
call-guard-observe = observar
command-guard-enforce = Agir a partir de agora, como dizem as regras
call-guard-enforce = agir
button-soft-right = Certo
button-soft-wrong = Errado
button-soft-enforce = Aplicar
button-soft-longer = Observar mais
soft-began = Estou começando aqui, então primeiro só fico de olho em spam. { $days ->
    [one] Observo por um dia; nada é removido ainda.
   *[other] Observo por { $days } dias; nada é removido ainda.
} Toda manhã digo aqui o que teria removido. Teste com /guard test; /guard enforce me deixa agir antes.
soft-day = { $messages ->
    [one] Só observo: desde o último relato eu teria removido uma mensagem.
   *[other] Só observo: desde o último relato eu teria removido { $messages } mensagens.
} { $more ->
    [no] Seria certo?
   *[yes] Aqui estão as primeiras; /guard why mostra as outras: { $rest }.
}
soft-raid = Só observo: houve uma invasão, e eu teria contido { $count ->
    [one] um novato.
   *[other] { $count } novatos.
}
soft-case = { $who } em { $room } (caso { $case }, { $standing ->
    [new] chegou há pouco
   *[regular] é da casa
}{ $count ->
    [one] {""}
   *[other] , { $count } mensagens
})
soft-stands = { $who } diz: certo.
soft-overturned = { $who } diz: errado.
soft-ask = { $days ->
    [one] Em um dia
   *[other] Em { $days } dias
} eu teria removido { $messages ->
    [0] nada.
    [one] uma mensagem.
   *[other] { $messages } mensagens.
} { $called ->
    [no] Ninguém disse se seria certo ou errado.
   *[yes] Vocês disseram certo { $right } vez(es) e errado { $wrong }.
} Continuo observando até alguém apertar "Aplicar".
soft-enforced-by = { $who } apertou "Aplicar": a partir de agora eu ajo.
soft-longer-by = { $who } quer que eu observe até { $until }.
soft-enforced = Feito. A partir de agora removo o que quebra as regras. Se for demais: /guard observe
soft-longer = Observo até { $until } e não removo nada.
soft-observing = { $days ->
    [one] Volto a só observar, por um dia, e depois pergunto. Nada é removido.
   *[other] Volto a só observar, por { $days } dias, e depois pergunto. Nada é removido.
}
soft-observes = Já estou só observando; nada é removido.
soft-acts = Já estou agindo. /guard observe faz com que eu só observe.
soft-thanks = Obrigado. Conto como certo.
soft-thanks-wrong = Obrigado. Conto como errado.
soft-called = { $who } já avaliou o caso { $case }.
soft-decided = { $who } já decidiu isso. /guard status mostra como está.

# Como está a guarda, e testar
command-guard-status = Como está a guarda e o que fez
call-guard-status = situação
command-guard-test = O que a guarda faria com um texto
    .text = O texto, como alguém poderia escrever
call-guard-test = testar
    .text = texto
command-guard-replay = O que uma regra mudada teria pegado nos últimos dias
    .rule = A regra, pelo nome
    .days = Quantos dias para trás; sem isso, 7
    .mode = Se só observa, pergunta aos operadores ou age
    .action = O que faz quando age
    .newcomers = Quanto pesa para quem chegou há pouco, de 0 a 2; 1 basta
    .regulars = Quanto pesa para quem é da casa, de 0 a 2; 1 basta
call-guard-replay = repassar
    .rule = regra
    .days = dias
    .mode = modo
    .mode-observe = só observar
    .mode-flag = perguntar aos operadores
    .mode-enforce = agir
    .action = ação
    .action-flag = perguntar aos operadores
    .action-hold = reter
    .action-delete = remover
    .newcomers = novatos
    .regulars = da-casa
status-observes = Só observo: nada é removido. Predefinição: { $preset }.
status-soft = Só observo, dia { $day } de { $of }: nada é removido. Predefinição: { $preset }.
status-asks = Só observo até alguém apertar "Aplicar": nada é removido. Predefinição: { $preset }.
status-acts = Estou agindo: o que quebra as regras sai. Predefinição: { $preset }.
status-cases = { $count ->
    [0] Nenhum caso nos últimos { $days } dias.
    [one] Um caso nos últimos { $days } dias:
   *[other] { $count } casos nos últimos { $days } dias:
}
status-called = Avaliados como certos: { $right }, errados: { $wrong }.
status-rule = • { $what } ({ $rule }): { $count }{ $called ->
    [no] {""}
   *[yes] , certos: { $right }, errados: { $wrong }
}
status-lists = Listas: { $lists }.
status-list = { $list } ({ $count ->
    [one] um site
   *[other] { $count } sites
}, vista { $hours ->
    [0] agora há pouco
    [one] há uma hora
   *[other] há { $hours } horas
})
status-list-none = { $list } (ainda não veio)
status-waits = { $any ->
    [no] Nada espera por vocês.
   *[yes] Esperam por vocês: { $cases ->
        [one] { $cases } caso
       *[other] { $cases } casos
    }, { $appeals ->
        [one] { $appeals } recurso.
       *[other] { $appeals } recursos.
    }
}
test-address = Site: { $site }{ $hiding ->
    [no] {""}
   *[yes] , escondido: { $hidden }
}
test-decision = { $standing ->
    [any] De qualquer pessoa
    [new] De quem chegou há pouco
   *[regular] De quem é da casa
}: { $does ->
    [none] fica.
    [observe] fica, e é anotado.
    [flag] fica, e os operadores são perguntados.
    [hold] é retido.
   *[delete] é removido.
}
test-observing = Por enquanto só observo, e nada disso é feito.
replay-head = A regra { $rule } { $days ->
    [one] no último dia
   *[other] nos últimos { $days } dias
}: { $seen ->
    [0] não houve mensagem em que eu encontrasse algo.
    [one] uma mensagem em que encontrei algo.
   *[other] { $seen } mensagens em que encontrei algo.
}
replay-now = Como as regras estão: { $removes } removidas ou retidas, { $asks } mostradas a vocês.
replay-then = Com a mudança: { $removes } removidas ou retidas, { $asks } mostradas a vocês.
replay-harder = Mais rigor em { $count ->
    [one] uma mensagem
   *[other] { $count } mensagens
} (membros: { $members }, deles da casa: { $regulars }):
replay-softer = Menos rigor em { $count ->
    [one] uma mensagem
   *[other] { $count } mensagens
} (membros: { $members }, deles da casa: { $regulars }):
replay-same = Nada mudaria.
replay-most = Olhei só as últimas { $count }.
replay-example = • { $who }: { $message }
replay-example-case = • { $who }, caso { $case }: { $message }
replay-no-rule = Não há a regra { $rule }. As regras: { $rules }.
replay-nothing = Diga o que seria diferente: mode, action ou quanto pesa.

# Chosen by commands
preset-now = A partir de agora o guarda está em { $preset }. /guard test mostra o que ele acha de um texto.
preset-known = O guarda já está em { $preset }.
rule-now = { $mode ->
    [enforce] A regra { $rule } age a partir de agora: { $what }.
    [flag] A regra { $rule } só pergunta a vocês a partir de agora: { $what }.
   *[observe] A regra { $rule } só anota a partir de agora: { $what }.
}
bot-removed = Removi uma mensagem de { $who } em { $where }: o link leva a um site conhecido por spam. “{ $text }” Deste bot só aviso uma vez.
bot-let-be = A partir de agora o guarda não mexe no bot { $bot }. /guard bot desfaz isso.
bot-judged = O bot { $bot } volta a ser avaliado como os outros: o que é spam de qualquer um sai.
bot-known = O guarda já não mexe no bot { $bot }.
bot-unknown = O bot { $bot } já é avaliado como os outros.
bot-no-id = { $typed } não é o id de um bot. Copie o id dele ou mencione-o.
