command-friends = Campanhas que trazem amigos
call-friends = amigos
command-friends-list = Todas as campanhas que trazem amigos, e como estão
call-friends-list = lista
command-friends-show = Uma campanha, como os membros a leem
    .name = Qual
call-friends-show = ver
    .name = nome
command-friends-new = Criar uma campanha que traz amigos
call-friends-new = nova
command-friends-open = Começar uma campanha agora
    .name = Qual
    .room = Onde fica o cartão; sem isso, na sala de entrada
call-friends-open = abrir
    .name = nome
    .room = sala
command-friends-close = Encerrar agora a campanha em andamento
call-friends-close = encerrar
command-friends-mine = O seu time, e quanto falta
call-friends-mine = meu
menu-quote = Pedir para mostrar isto
command-friends-ask = Pedir a um membro umas palavras para a página
    .member = A quem
call-friends-ask = pedir
    .member = membro
command-friends-say = Diga algo para a página; veja, mude, retire
call-friends-say = dizer
command-friends-voices = O que os membros disseram para a página
call-friends-voices = vozes

button-start = Trazer amigos
button-mine = Meu time
button-ask = Pedir ajuda aqui
button-help = Ajudar
button-words = Textos
button-edit = Mudar
button-ready = Deixar pronta
button-discard = Jogar fora
button-card = Publicar o cartão de novo
button-voice-say = Mudar
button-voice-back = Retirar
button-voice-no = Melhor não
button-voice-show = Mostrar
button-voice-off = Tirar da página
edit-given = Presente
edit-ruled = Tipo
edit-timed = Datas
edit-shown = Página

form-campaign = Uma campanha que traz amigos
    .name = Um nome curto, para você
    .name-hint = Uma palavra, por exemplo: spring
    .title = Como os membros a chamam
    .title-hint = Por exemplo: Primavera com amigos
    .gift = O que cada pessoa do time ganha
    .gift-hint = Por exemplo: um chá para cada pessoa
    .theme = Do que se trata, em uma ou duas linhas
    .target = Quantos amigos fazem um time
form-said = O que as pessoas leem, em um idioma
    .title = Como os membros a chamam
    .gift = O que cada pessoa do time ganha
    .theme = Do que se trata, em uma ou duas linhas
    .how = Como funciona, nas suas palavras
    .how-hint = Vazio: a frase de sempre
    .prizes = Prêmios em palavras, um por linha: 3 | R$ 10
form-ruled = Qual tipo
form-given = O que é dado
    .coupons = Uma campanha de cupons, pelo nome
    .points = Ou pontos para cada pessoa
    .gifts = Quantos presentes no máximo
form-timed = Quando, e por quanto tempo
    .opens = Abre sozinha
    .opens-hint = 2026-12-24 20:00; vazio: com /friends open
    .until = Termina
    .until-hint = 2027-01-07 20:00; vazio: após o tempo abaixo
    .lasts = Dura
    .lasts-hint = Por exemplo: 14d
    .rest = Depois nada abre por
    .rest-hint = Por exemplo: 30d
    .settles = Depois do fim, ainda contam por
    .settles-hint = Por exemplo: 7d
form-shown = Quem conta, e a página
    .counts = Um amigo conta
    .counts-qualified = quando participa
    .counts-joined = dez minutos após entrar
    .members_help = Quem já está aqui também pode ajudar
    .goal = Amigos que todos esperam; 0 para nenhum
    .certificates = O que está por trás, um por linha
    .certificates-hint = Com imagem: Orgânico | selo (o nome em /media list)
form-voice = Na nossa página, para todo mundo ler
    .words = Suas palavras
    .words-hint = Enviar é permitir mostrar. Retire quando quiser: /friends say
    .name = O nome embaixo; vazio: nenhum

which-language = Em que idioma? Quem lê outro recebe o inglês, ou o primeiro.
rule-kind = Qual tipo
rule-target = Quantos amigos cabem no time
rule-prizes = Prêmios, um por linha; vazio: um presente
rule-prizes-hint = Amigos ou lugar | pontos ou cupons | palavras: 3 | 100 | R$ 10
kind-together = Todos ganham quando os amigos chegam
kind-bargain = Pechincha: mais barato a cada amigo
kind-ranking = Ranking: vencem os times com mais amigos
made-ready-at = { $name } está pronta e abre sozinha: { $at }.
runs-now = { $name } está em andamento. Dá para mudar quando tudo tiver sido dado ou devolvido.
panel-kind = Tipo: { $kind }
panel-prizes = Prêmios: { $count }
panel-window = De { $opens } até { $until }, depois descansa { $rest }.
panel-opens = Abre sozinha: { $opens }
panel-missing = Ainda sem texto em: { $languages }.
panel-keeps = Ela segue como foi prometida quando abriu. O que mudou desde então vale da próxima vez em diante.
changed-runs = { $name } foi alterada no config.yaml enquanto está aberta. Ela segue como foi prometida, até { $until }; o que é novo vale da próxima vez em diante.
makes-way = O config.yaml tem agora uma campanha { $name }. A que vocês fizeram aqui passa a se chamar { $other }.
waits-for-raid = Muita gente entrou de uma vez para fazer mal, então { $name } espera. Abre sozinha quando isso passar.
opens-later = Muita gente entrou de uma vez para fazer mal, então { $name } espera. Abre sozinha quando isso passar; /friends close cancela.
not-opening = O que esperava para abrir não abre mais agora.

voice-yes = Sim, deixe eu ver
voice-ask = Temos uma página para os amigos dos membros. Você diria uma frase para ela, sobre o que encontra aqui? Só se quiser. O nome embaixo é você quem diz, e dá para retirar a qualquer hora.
voice-ask-words = Você escreveu: “{ $words }” Podemos mostrar isso na página para os amigos dos membros? Só se quiser. O nome embaixo é você quem diz, e dá para retirar a qualquer hora.
voice-asked = Perguntamos a { $name }, em particular. A resposta aparece na sala dos operadores.
voice-nobody = Quem escreveu isso não está aqui, então ninguém poderia dizer sim.
voice-there = { $name } já disse algo; veja /friends voices.
voice-given = Obrigado. Alguém da equipe dá uma olhada e põe na página. Dá para retirar a qualquer hora: /friends say.
voice-shown = Obrigado. Já está na página. Dá para retirar a qualquer hora: /friends say.
voice-is-given = Isto espera um olhar da equipe:
voice-is-shown = Isto está na página:
voice-came-given = { $name } permite que a página mostre:
voice-came-shown = { $name } disse sim, e a página já mostra:
voice-quoted = “{ $words }” ({ $name })
voice-none = Não há nada seu na página.
voice-taken = Retirado. A página não mostra mais.
voice-gone = { $name } retirou suas palavras. A página não mostra mais.
voice-not = Tudo bem, e obrigado por ler.
voice-on = A página mostra a partir de agora.
voice-removed = A página não mostra mais.
voice-changed = A pessoa mudou ou retirou. Veja /friends voices.
voices-none = Ninguém disse nada para a página ainda. Escolha “Pedir para mostrar isto” no menu de uma mensagem, ou use /friends ask.
voice-line = { $number }. { $name }, { $state }: { $quoted }
voice-state-given = espera você
voice-state-shown = na página
voice-show-number = Mostrar { $number }
voice-off-number = Tirar { $number }
button-voices = Ver mais
unfit-time = Isto não é um horário. Escreva como 2026-12-24 20:00.
unfit-prize-line = Um prêmio se escreve 3 | 100 | R$ 10: amigos ou lugar, pontos ou campanha de cupons, palavras.
unfit-prize-words = Escreva cada prêmio assim: 3 | R$ 10, primeiro o número dele, depois as palavras.

card-head = { $title }: { $gift }
how-whole = { $gets ->
    [starter] Traga { $target ->
        [one] { $target } amigo
       *[other] { $target } amigos
    }, e você ganha.
    [friends] Traga { $target ->
        [one] { $target } amigo
       *[other] { $target } amigos
    }, e eles ganham.
   *[all] { $target ->
        [one] Traga um amigo, e vocês dois ganham.
       *[other] Traga { $target } amigos, e todos vocês ganham.
    }
}
how-friend = Traga amigos, até { $target }. Para cada um { $gets ->
    [starter] você ganha uma vez.
    [friends] eles ganham uma vez.
   *[all] todos vocês ganham uma vez.
}
how-step = Traga amigos, até { $target }: quanto mais vierem, mais { $gets ->
    [starter] você ganha.
    [friends] eles ganham.
   *[all] todos vocês ganham.
}
how-place = Traga amigos, até { $target }. No fim vencem os times aonde mais gente veio: { $gets ->
    [starter] o prêmio é de quem começou.
    [friends] o prêmio é dos amigos.
   *[all] o prêmio é de todos do time.
}
prize-step = { $at ->
    [one] Com { $at } amigo: { $gift }
   *[other] Com { $at } amigos: { $gift }
}
prize-place = { $at }º lugar: { $gift }
standing = { $place }. { $name }: { $friends }
tally-whole = times completos: { $whole }
tally-teams = times: { $teams }
card-goal = { $friends ->
    [0] Juntos esperamos { $goal } amigos
    [one] Amigos aqui: { $friends } de { $goal }; { $tally }
   *[other] Amigos aqui: { $friends } de { $goal }; { $tally }
}.
card-so-far = { $friends ->
    [0] Nenhum amigo chegou ainda
    [one] Um amigo chegou; { $tally }
   *[other] { $friends } amigos chegaram; { $tally }
}.
card-until = { $progress } Até { $until }.
card-settling = { $title } terminou. Amigos que vieram: { $friends }. { $tally }. { $waiting ->
    [0] Obrigado por falar da gente.
    [one] Mais um ainda pode contar nos próximos dias.
   *[other] Mais { $waiting } ainda podem contar nos próximos dias.
}
card-over = { $title } terminou. { $friends ->
    [0] Desta vez ninguém veio junto
    [one] Um amigo veio; { $tally }
   *[other] { $friends } amigos vieram; { $tally }
}. Obrigado por falar da gente.
to-page = Do que se trata
poster-until = até { $until }
poster-alt = { $title }: { $gift }. { $how } ({ $until })

report = { $title } { $state ->
    [open] vai até { $until }
   *[over] terminou
}. Amigos que contam: { $friends }. Times: { $teams }; com presente: { $whole }. Presentes dados: { $given }.
report-helped = Trouxeram amigos: { $names }.
report-held = { $name } está em espera: { $why }. Decida em /referrals held.
held-unsaid = alguém da equipe precisa olhar
held-self = o link é da própria pessoa
held-again = já esteve aqui antes
held-young = a conta acabou de ser criada
held-ring = um trouxe o outro
held-burst = muita gente de uma vez pelo mesmo link
held-raid = foi durante um ataque
held-word = só se sabe pela palavra da pessoa
held-manages = administra este servidor
report-waiting = { $count ->
    [one] Um amigo ainda pode contar, até { $until }.
   *[other] { $count } amigos ainda podem contar, até { $until }.
}
report-owed = Presentes que não puderam ser dados, veja /tasks: { $count }.
report-rests = Nada deste tipo abre antes de { $until }.

team-so-far = { $title }: { $helped } de { $target } amigos. { $gives ->
    [whole] Quando todos estiverem aqui, { $gets ->
        [starter] você ganha
        [friends] eles ganham
       *[all] cada um ganha
    }: { $gift }
   *[other] Em jogo: { $gift }
}
team-has = Por enquanto: { $gift }
team-more = { $more ->
    [one] Com mais { $more } amigo: { $gift }
   *[other] Com mais { $more } amigos: { $gift }
}
team-place = Agora é o { $place }º lugar.
team-got = { $title }: o seu time conseguiu. { $gets ->
    [starter] Você ganha
    [friends] Seus amigos ganham
   *[all] Cada um ganha
}: { $gift }
team-over = { $title } terminou; o seu time chegou a { $helped } de { $target }. Obrigado por tentar.
team-left = { $title }: você saiu por um tempo, e seu time parou em { $helped } de { $target }. Aperte “Trazer amigos” para continuar.
gift-owed = O seu ainda não pode ser dado. Ele chega sozinho assim que der.
friend-waiting = { $name }: a caminho, conta depois de se instalar
friend-held = { $name }: alguém da equipe está olhando
friend-counted = { $name }: conta
friend-gone = { $name }: saiu ou veio de outro jeito, não conta
friend-late = { $name }: desta vez ficou tarde demais
your-link = Passe adiante: { $url }
no-link = O seu link está sendo feito. Aperte de novo daqui a pouco.
team-of = Convite de { $name }
team-scan = Escaneie, entre e ajude
team-alt = { $title }: { $gift }. Convite de { $name }, { $until }.
asks = { $name } está juntando amigos para: { $gift }. Até agora { $helped } de { $target }.
asked = { $name } juntou amigos para: { $gift }. Chegou a { $helped } de { $target }.
asked-here = Pedido feito. A sua mensagem está na sala.
helped = Obrigado, você está ajudando { $name }.
not-whole = { $title } terminou, e o seu time chegou a { $helped } de { $target }. Vimos o seu carinho; obrigado. Haverá outra.
got-points = { $title }: graças ao time, isto é seu: { $gift }
not-placed = { $title } terminou. Amigos no seu time: { $helped }; desta vez outros ficaram na frente. Vimos o seu carinho; obrigado. Haverá outra.
ledger-gift = Amigos que ajudaram juntos
ledger-back = Devolvido: um amigo saiu

opened = { $name } começou. O cartão está na sala.
closed = Terminou. Na sala dos operadores você lê como foi.
made-ready = { $name } está pronta. Comece com /friends open, ou adicione o roteiro bring-a-friend.
discarded = { $name } foi jogada fora.
no-campaigns = Ainda não há nenhuma. Crie uma com /friends new.
campaigns-more = E mais { $count }; veja com /friends show.
not-opened = A campanha { $name } devia abrir agora, mas não pôde: { $why }
owed = Presentes de { $title } não puderam ser dados. Veja /coupon show { $coupons }: se a campanha está ativa e quantos restam. Quando for possível, eles saem sozinhos, em até seis horas.
line = { $name }: { $state }
state-draft = rascunho
state-ready = pronta
state-open = em andamento
state-settling = terminou, alguns amigos ainda podem contar
state-over = terminou
panel-reads = Os membros leriam:
panel-nothing = Ainda não há presente. Escolha um.
panel-points = Pontos para cada pessoa: { $points }
panel-coupons = Um cupom de { $name } para cada pessoa
panel-most = Presentes no máximo: { $count }
panel-any = Quantos presentes forem precisos
panel-times = Dura { $lasts }, depois descansa { $rest }.
until = { $at }

no-campaign = Não há campanha { $name }. Veja /friends list.
campaign-there = Já existe uma campanha { $name }. Escolha outro nome.
is-draft = { $name } é um rascunho. Veja com /friends show, depois deixe pronta.
one-open = { $name } está em andamento. Uma de cada vez basta; encerre com /friends close.
rests = Pedimos amigos há pouco tempo. A próxima campanha pode abrir em { $until }.
window-over = O prazo de { $name } já passou. Dê outro prazo.
opens-past = { $name } abriria sozinha numa data que já passou: { $at }. Dê outra data, ou nenhuma.
no-coupons = { $name } dá cupons de { $coupons }, que agora não tem nenhum. Veja /coupon show.
no-kind = Não há tipo de campanha chamado { $kind }.
no-room = Não há aqui a sala { $room }.
in-hush = Há silêncio agora, e o cartão não poderia ser publicado. Comece com /friends open quando ele acabar.
no-draft = Este rascunho não existe mais.
none-open = Nenhuma campanha está em andamento.
over = Esta já terminou. Obrigado pela vontade.
no-team = Você ainda não tem time. Aperte "Trazer amigos" no cartão da campanha.
all-set-aside = Todos os presentes estão prometidos a times a caminho. Se algum não chegar lá, abre uma vaga: passe mais tarde.
staff = Você é da equipe daqui, por isso fica de fora. Os amigos que trouxer são bem-vindos do mesmo jeito.
own-team = Este é o seu próprio time. Quem ajuda são os outros.
team-whole = Este time já está completo. Que tal começar o seu?
helped-before = Você já ajuda um time; um para cada pessoa.
unfit-name = O nome pode ter letras, números, - e _, no máximo 40.
unfit-target = Um time é de 1 a 50 amigos.
unfit-goal = A meta é 0 para nenhuma, ou um número de amigos.
unfit-gifts = Presentes são de 1 a 100000, ou deixe vazio.
unfit-window = Diga quando começa, e um fim que venha depois.
unfit-lasts = Dura de 1h a 90d.
unfit-rest = O descanso é de no máximo 365d.
unfit-words = Falta o título, e o que cada pessoa ganha.
unfit-no-gift = Escolha antes um presente: uma campanha de cupons, ou pontos.
unfit-points = Pontos são de 0 a 10000.
unfit-gift = O presente é um cupom ou pontos, não os dois.
unfit-span = Escreva um tempo como 14d, 36h ou 2d12h.
unfit-prizes = Os prêmios vão por número, a partir de 1; no máximo dez.
unfit-has-prizes = Este tipo tem um presente só, sem prêmios. Escolha outro tipo ou deixe os prêmios vazios.
unfit-gift-too = Onde há prêmios, deixe vazios os cupons e pontos do presente.
unfit-no-prizes = Este tipo precisa de prêmios: uma linha para cada.
unfit-last-step = O último prêmio é para tantos amigos quantos cabem no time. Deixe os dois iguais.
unfit-places = Os lugares dos prêmios são 1, 2, 3 e assim por diante, sem falha.
unfit-too-few = Os prêmios podem levar mais presentes do que há. Escreva mais presentes, ou menos prêmios.

page-none = Não há essa campanha aqui, ou ela ainda não começou.
page-join = Entrar e ajudar
page-join-plain = Entre para o grupo
page-who = Convite de { $name }.
page-you-whole = { $gets ->
    [starter] { $target ->
        [one] Venha e participe: então { $name } ganha.
       *[other] Venha e participe. Quando { $target } amigos participarem, { $name } ganha.
    }
    [friends] { $target ->
        [one] Venha e participe: então você ganha.
       *[other] Venha e participe. Quando { $target } amigos participarem, cada um deles ganha: você também.
    }
   *[all] { $target ->
        [one] Venha e participe: então vocês dois ganham.
       *[other] Venha e participe. Quando { $target } amigos participarem, todos ganham: { $name }, e você também.
    }
}
page-you-friend = Venha e participe. { $gets ->
    [starter] Para cada amigo que participa, { $name } ganha uma vez.
    [friends] Para cada amigo que participa, todos os amigos ganham uma vez: você também.
   *[all] Para cada amigo que participa, todos do time ganham uma vez: você também.
}
page-you-step = Venha e participe. { $gets ->
    [starter] Quanto mais amigos participam, mais { $name } ganha.
    [friends] Quanto mais amigos participam, mais cada um deles ganha: você também.
   *[all] Quanto mais amigos participam, mais cada um ganha: { $name }, e você também.
}
page-you-place = Venha e participe: cada amigo leva o time de { $name } para a frente. { $gets ->
    [starter] Se vencer, { $name } ganha o prêmio.
    [friends] Se vencer, cada amigo ganha o prêmio: você também.
   *[all] Se vencer, todos ganham o prêmio: { $name }, e você também.
}
page-begin = Venha e participe. Depois é a sua vez: { $how }
page-got = alcançado
page-team = Amigos aqui: { $helped } de { $target }
page-whole = Este time já está completo. Entre e comece o seu.
page-no-link = Peça um convite a quem mandou você para cá, e pronto.
page-over = Esta campanha terminou. Você é bem-vindo do mesmo jeito.
page-voices = O que os membros dizem
page-certificates = O que está por trás
page-window = Quando
page-ends = Até { $until }, no horário de { $zone }
page-language = Idioma
page-qr = Mostre a quem está do seu lado
page-qr-alt = Um código QR com o endereço desta página
