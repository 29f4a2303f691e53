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
yes = Sim
no = Não
no-such-member = "{ $option }": ninguém aqui tem esse nome.
not-asked-here = "{ $option }" não pode ser informado neste chat.
button-gone = Este botão não funciona mais. Há um novo em uma mensagem mais recente.
not-set-up = Ninguém configurou o bot aqui ainda, então ele não faz nada. Quem cuida da comunidade começa com /setup.
set-by-config = Isto está em { $file }, em { $place }. Mude lá e inicie o Plaza de novo; um comando não consegue.
needs-right = Isto é para quem tem o direito "{ $right }". Fale com quem cuida desta comunidade.
zone-too-soon = O fuso só pode mudar uma vez a cada 30 dias. O seu pode mudar de novo a partir de { $day }.

# In the operators' room.
fault = Algo falhou em { $what }. Ninguém perdeu nada; os detalhes estão no log. Este aviso vem no máximo uma vez por hora.
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

# Perguntas de roteiros.
button-answer = Responder
answer-taken = Obrigado, anotado.
question-gone = Esta pergunta já terminou.
question-of-another = Esta pergunta é para outra pessoa.
and-more = { $names } e mais { $more ->
    [one] { $more } pessoa
   *[other] { $more } pessoas
}

# Por que uma execução espera ou está parada, para a equipe.
aside-quiet = horário de silêncio
aside-pace = o ritmo que esta comunidade quer
not-confirmed = a mensagem que este passo espera não pôde ser publicada: { $reason }

# What /doctor says of any chat.
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
button-dead = Isto é só uma prévia: o botão funciona quando a publicação sair.

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
entry-quiet = Horário de silêncio.
entry-pace = O ritmo desta comunidade: já havia o bastante, ou as pessoas estavam conversando.
entry-refused = A publicação não pôde ser feita: { $reason }
entry-stopped = Foi interrompido.
entry-silent = Não tinha nada a dizer.

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
