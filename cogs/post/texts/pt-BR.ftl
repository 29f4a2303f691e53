command-post = Publicar à mão: ver antes, agendar, corrigir, retirar
call-post = publicar
command-post-new = Criar uma publicação; só você a vê até enviar
    .text = O texto; deixe vazio para escrever num formulário com várias linhas
    .to = A sala; vazio é a sala de entrada
    .at = Quando: 20:00, amanhã 9:30, 27/11 20:00; vazio é na hora
    .image = O nome de uma imagem que já está aqui
    .alt = O que há na imagem, para quem não a vê; várias, com | entre elas
    .picture = Uma imagem
    .picture2 = Uma imagem
    .picture3 = Uma imagem
    .picture4 = Uma imagem
    .picture5 = Uma imagem
    .picture6 = Uma imagem
    .picture7 = Uma imagem
    .picture8 = Uma imagem
    .picture9 = Uma imagem
call-post-new = nova
    .text = texto
    .to = sala
    .at = hora
    .image = nome-imagem
    .alt = descrição
    .picture = imagem
    .picture2 = imagem2
    .picture3 = imagem3
    .picture4 = imagem4
    .picture5 = imagem5
    .picture6 = imagem6
    .picture7 = imagem7
    .picture8 = imagem8
    .picture9 = imagem9
command-post-pictures = Trocar as imagens de uma publicação que ainda vem; sem nenhuma, fica sem
    .number = O número da publicação
    .language = Só para leitores de um idioma
    .language-en = inglês
    .language-zh-CN = chinês
    .language-pt-BR = português
    .language-lv = letão
    .language-el = grego
    .image = O nome de uma imagem que já está aqui
    .alt = O que há na imagem, para quem não a vê; várias, com | entre elas
    .picture = Uma imagem
    .picture2 = Uma imagem
    .picture3 = Uma imagem
    .picture4 = Uma imagem
    .picture5 = Uma imagem
    .picture6 = Uma imagem
    .picture7 = Uma imagem
    .picture8 = Uma imagem
    .picture9 = Uma imagem
call-post-pictures = imagens
    .number = número
    .language = idioma
    .language-en = inglês
    .language-zh-CN = chinês
    .language-pt-BR = português
    .language-lv = letão
    .language-el = grego
    .image = nome-imagem
    .alt = descrição
    .picture = imagem
    .picture2 = imagem2
    .picture3 = imagem3
    .picture4 = imagem4
    .picture5 = imagem5
    .picture6 = imagem6
    .picture7 = imagem7
    .picture8 = imagem8
    .picture9 = imagem9
command-post-list = Mostrar as publicações que vêm e as últimas que saíram
call-post-list = lista
command-post-show = Mostrar uma publicação como os membros a veem
    .number = O número da publicação
call-post-show = ver
    .number = número
command-post-change = Mudar uma publicação que ainda vem
    .number = O número da publicação
call-post-change = mudar
    .number = número
command-post-cancel = Não deixar sair uma publicação
    .number = O número da publicação
call-post-cancel = cancelar
    .number = número
command-post-correct = Corrigir uma publicação que saiu, em todas as salas
    .number = O número da publicação; vazio é a última
call-post-correct = corrigir
    .number = número
command-post-recall = Retirar uma publicação que saiu, de todas as salas
    .number = O número da publicação; vazio é a última
call-post-recall = retirar
    .number = número

button-send = Enviar agora
button-schedule = Agendar
button-drop = Descartar
button-ask = Pedir aprovação
button-text = Texto
button-language = Outro idioma
button-see = Ver
button-time = Hora
button-rooms = Salas
button-hang = Botão
button-alt = O que há nas imagens
button-sound = Som
button-correct = Corrigir
button-recall = Retirar
button-fix = Corrigir
button-mend = Corrigir em toda parte
button-takeback = Sim, retirar
button-again = Tentar de novo
label-schedule = Publicar { $when }
label-see = Ver em { $language ->
    [zh-CN] chinês
    [pt-BR] português
    [lv] letão
    [el] grego
   *[en] inglês
}
label-fix = Corrigir o texto em { $language ->
    [zh-CN] chinês
    [pt-BR] português
    [lv] letão
    [el] grego
   *[en] inglês
}

form-begun = Uma nova publicação
    .text = O que ela diz
    .at = Quando? Vazio: assim que você enviar
    .at-hint = 20:00, amanhã 9:30, 27/11 20:00
    .alt = O que há nas imagens, se houver
    .alt-hint = Uma linha por imagem, para quem não a vê
form-text = O que ela diz
    .text = O texto
form-language = O mesmo em outro idioma
    .language = Idioma
    .language-en = inglês
    .language-zh-CN = chinês
    .language-pt-BR = português
    .language-lv = letão
    .language-el = grego
    .text = O texto; vazio: sem esta versão
form-time = Quando ela sai
    .at = Quando? Vazio: assim que você enviar
    .at-hint = 20:00, amanhã 9:30, 27/11 20:00, 2h
form-rooms = Aonde ela vai
    .room = Sala
    .how = O que fazer com ela
    .how-add = Publicar lá também
    .how-only = Publicar só lá
    .how-without = Não publicar lá
    .how-all = Publicar em todas as salas que têm um papel, como lobby (menos ops)
form-hang = Um botão embaixo
    .to = Endereço, botão ou etiqueta. Vazio: nada
    .to-hint = https://…, ou checkin, ou uma etiqueta: riga dá, -riga tira
    .label = O que está escrito nele
    .label-hint = Comprar agora
    .language = Em que idioma está escrito
    .language-en = inglês
    .language-zh-CN = chinês
    .language-pt-BR = português
    .language-lv = letão
    .language-el = grego
form-alt = O que há nas imagens
    .alt = Uma linha por imagem
    .alt-hint = Para quem não as vê: o que se vê e o que está escrito
form-fix = O texto corrigido
    .text = O texto, como deve ser

line = ──────────
language = { $language ->
    [zh-CN] chinês
    [pt-BR] português
    [lv] letão
    [el] grego
   *[en] inglês
}
room = { $room }
rooms-more = { $count ->
    [one] mais uma sala
   *[other] mais { $count } salas
}
state = { $state ->
    [asked] A publicação { $number } espera a palavra de alguém.
    [scheduled] A publicação { $number } está agendada.
    [held] A publicação { $number } ficou retida: a hora dela passou.
    [sent] A publicação { $number } saiu.
    [recalled] A publicação { $number } foi retirada.
    [dropped] A publicação { $number } foi descartada.
   *[draft] Publicação { $number }. Só você vê isto; acima da linha está como os membros a verão.
}
where = Onde: { $rooms }. { $members ->
    [0] Lá só operadores leem.
    [one] Membros leem uma destas salas.
   *[other] Membros leem { $members } destas salas.
}
where-one = Onde: { $rooms }. { $read ->
    [nobody] Lá só operadores leem.
   *[members] Membros leem lá.
}
where-nowhere = Ela ainda não tem sala. Aperte Salas e escolha uma.
when-now = Quando: assim que você apertar Enviar agora.
when = { $kind ->
    [went] Saiu { $when } ({ $zone }).
   *[when] Quando: { $when } ({ $zone }).
}
versions = Você vê a versão em { $language ->
    [zh-CN] chinês
    [pt-BR] português
    [lv] letão
    [el] grego
   *[en] inglês
}. Também há uma em { $others }.
no-version = Ainda não há versão em { $language ->
    [zh-CN] chinês
    [pt-BR] português
    [lv] letão
    [el] grego
   *[en] inglês
}: { $rooms } vai receber a versão em { $given ->
    [zh-CN] chinês
    [pt-BR] português
    [lv] letão
    [el] grego
   *[en] inglês
}. "Outro idioma" a acrescenta.
picture = Uma imagem
pictures-coming = { $count ->
    [one] Uma imagem ainda está a caminho; a publicação aparece de novo quando ela chegar.
   *[other] { $count } imagens ainda estão a caminho; a publicação aparece de novo quando elas chegarem.
}
without-alt = { $count ->
    [one] Uma imagem não tem palavras para quem não a vê.
   *[other] { $count } imagens não têm palavras para quem não as vê.
}
in-rehearsal = Esta comunidade está em ensaio: só vai aparecer na sala dos operadores.
in-quiet = Isso cai no horário de silêncio, de { $begins } a { $ends }. Uma publicação à mão sai mesmo assim.
in-hush = Esta comunidade está em silêncio até { $until }: uma publicação desse tempo fica retida, e /hush a mostra.
crowd = É a publicação { $count } desse dia em { $room }, { $ago } { $unit ->
    [hours] h
   *[minutes] min
} depois da última.{ $over ->
    [yes] {" "}É mais do que os scripts podem fazer aqui por conta própria; uma publicação à mão sai mesmo assim.
   *[no] {""}
}
sound = { $loud ->
    [yes] Faz som nos celulares dos membros.
   *[no] Não faz som nos celulares dos membros.
}
mending = { $can ->
    [both] Depois que sair, você pode corrigi-la e retirá-la.
    [correct] Depois que sair, você pode corrigi-la; este chat não pode retirá-la.
    [recall] Depois que sair, você pode retirá-la; este chat não pode corrigi-la.
   *[neither] Depois que sair, fica como está: este chat não pode corrigi-la nem retirá-la.
}

sent = A publicação { $number } sai agora: { $count ->
    [one] em uma sala.
   *[other] em { $count } salas.
} /post correct e /post recall a consertam.
scheduled = A publicação { $number } sai { $when } ({ $zone }). /post change { $number } a muda, /post cancel { $number } a descarta.
dropped = A publicação { $number } foi descartada. Ninguém vai vê-la.
went-late = A publicação { $number } devia sair { $when }. O Plaza estava fora nessa hora, por isso saiu { $minutes ->
    [one] um minuto atrasada.
   *[other] { $minutes } minutos atrasada.
}
held = A publicação { $number } devia sair { $when }, e o Plaza ficou fora tempo demais: "{ $text }" Enviar agora ou descartar?

no-posts = Ainda não há publicações. /post new faz uma.
list-coming = Ainda vêm:
list-last = Saíram por último:
list-line = { $number }: { $state ->
    [asked] espera aprovação
    [held] retida
   *[draft] rascunho
}. { $text }
list-line-at = { $number }: { $when }, { $state ->
    [draft] rascunho
    [asked] espera aprovação
    [held] retida, a hora passou
    [sent] saiu
    [recalled] retirada
   *[scheduled] agendada
}. { $text }
list-zone = Pelo relógio de { $zone }. /post show com um número mostra uma publicação.

no-such-post = Não há publicação { $number }. /post list mostra o que há.
too-late = { $state ->
    [sent] A publicação { $number } já saiu: foi { $name }, { $when }. /post correct { $number } a muda em todas as salas.
    [recalled] A publicação { $number } já foi retirada: foi { $name }, { $when }.
   *[dropped] A publicação { $number } já foi descartada: foi { $name }, { $when }.
}
changed-since = A publicação { $number } mudou desde que você a viu. /post show { $number } a mostra como está agora.
time-over = A hora da publicação { $number } passou enquanto isso. Aperte Hora para outra, ou Enviar agora.
time-needed = A publicação { $number } está agendada e precisa de uma hora. Enviar agora a publica já, /post cancel { $number } a descarta.
time-unclear = "{ $given }" não é uma hora que eu entenda. Aperte Hora e escreva 20:00, amanhã 9:30 ou 27/11 20:00.
time-without-clock = "{ $given }" diz o dia, mas não a hora. Escreva assim: 27/11 20:00.
time-no-such-day = "{ $given }" é um dia que não está no calendário. Escreva assim: 27/11 20:00.
time-past = "{ $given }" é { $when } ({ $zone }), e isso já passou; lá agora é { $now }. Escreva uma hora que ainda vem.
time-past-today = "{ $given }" já passou hoje: agora é { $now } ({ $zone }). Para o dia seguinte, escreva "amanhã" antes.
time-left-out = Os relógios em { $zone } mudam nessa noite: não existe { $when }. Escreva uma hora depois.
time-far = "{ $given }" está a mais de um ano. Escolha um dia mais perto.
which-room = Escolha uma sala, ou todas as salas que têm um papel.
too-many-rooms = Uma publicação vai a no máximo { $most } salas.
last-room = A publicação { $number } está agendada e precisa de uma sala. /post cancel { $number } a descarta.
last-version = Esta é a única versão. Texto a muda, Descartar joga a publicação fora.
label-needed = Diga o que está escrito no botão: preencha isso também.
too-many-buttons = Uma publicação tem no máximo { $most } botões.
no-such-button = "{ $given }" não é um endereço que começa com https://, nem um botão para membros, como checkin, nem uma etiqueta que membros podem pegar. /tag list mostra as etiquetas, /tag new cria uma.
no-ops = Esta comunidade está em ensaio e não tem sala de operadores, então ninguém veria. /setup escolhe uma.

cannot-correct = Este chat não pode mudar uma publicação que saiu.
cannot-recall = Este chat não pode retirar uma publicação que saiu.
nothing-out = Nenhuma publicação que se possa corrigir está no ar. /post list mostra o que há.
gone-since = Esta publicação não existe mais: não sobrou nada dela para corrigir. /post list mostra o que há.
choose-correct = Qual publicação você quer corrigir? Aperte o número dela.
choose-recall = Qual publicação você quer retirar? Aperte o número dela.
label-choice = { $number }
choice = { $number }: { $when }, { $rooms }{ $script ->
    [none] {""}
   *[other] , script { $script }
}. { $text }
of-script = É uma publicação do script { $script }. Outras palavras que o script puser nela depois, ou publicar da próxima vez, são as que estão escritas lá: /sop edit { $script } as muda.
correct-held = { $count ->
    [one] Uma cópia está retida por um silêncio: se for publicada mesmo assim, sai com o texto novo.
   *[other] { $count } cópias estão retidas por um silêncio: se forem publicadas mesmo assim, saem com o texto novo.
}
recall-held = { $count ->
    [one] Uma cópia estava retida por um silêncio: ela não será mais publicada.
   *[other] { $count } cópias estavam retidas por um silêncio: elas não serão mais publicadas.
}
held-by-hush = retida por um silêncio, /hush list mostra
not-out = A publicação { $number } ainda não saiu. /post change { $number } a muda, /post cancel { $number } a descarta.
fix-which = Qual texto da publicação { $number } você quer corrigir?
fix-shown = Acima da linha, a publicação { $number } como será lida em { $language ->
    [zh-CN] chinês
    [pt-BR] português
    [lv] letão
    [el] grego
   *[en] inglês
}. As imagens ficam. Ela está em { $count ->
    [one] uma sala.
   *[other] { $count } salas.
}
correcting = A publicação { $number } está sendo corrigida, { $count ->
    [one] em uma sala.
   *[other] em { $count } salas.
} { $ops ->
    [no] /post show { $number } conta o andamento.
   *[yes] A sala dos operadores conta o andamento.
}
recalling = A publicação { $number } está sendo retirada, { $count ->
    [one] de uma sala.
   *[other] de { $count } salas.
} { $ops ->
    [no] /post show { $number } conta o andamento.
   *[yes] A sala dos operadores conta o andamento.
}
recall-asks = Retirar a publicação { $number }? Ela está em { $rooms }, { $count ->
    [one] uma sala
   *[other] { $count } salas
}. O que sai não volta, e quem leu já leu.
correct-goes-on = { $name } corrige a publicação { $number }: { $done } de { $count } salas.
recall-goes-on = { $name } retira a publicação { $number }: { $done } de { $count } salas.
correct-over = { $name } corrigiu a publicação { $number }: { $done } de { $count } salas.
recall-over = { $name } retirou a publicação { $number }: { $done } de { $count } salas.
not-there = Não pôde ser publicada em toda parte:
not-reached = { $room }: { $reason }
not-reached-more = { $count ->
    [one] mais uma sala
   *[other] mais { $count } salas
}
nothing-left = Não há mais nada para tentar de novo. Uma mensagem mais nova conta como foi.

asked = A publicação { $number } agora espera a palavra de alguém. O cartão está na sala dos operadores. Até lá você ainda pode mudá-la, e ela volta a ser um rascunho.
ask-title = Publicação { $number } para { $rooms } ({ $planned ->
    [yes] { $when }
   *[no] assim que for aprovada
})
sent-back = A publicação { $number } voltou a ser um rascunho. /post change { $number } a mostra, para mudar e pedir de novo, ou descartar.
no-room-to-ask = Não há a quem pedir: falta a sala dos operadores. /setup escolhe uma.
entry = { $state ->
    [asked] A publicação { $number } espera a palavra de alguém.
    [held] A publicação { $number } ficou retida, porque o Plaza estava fora na hora dela.
    [recalled] A publicação { $number } foi retirada.
   *[dropped] A publicação { $number } foi descartada.
}
