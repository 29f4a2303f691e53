command-coupon = Give coupons
call-coupon = coupon
command-coupon-drop = Post a campaign with its button, now
    .name = Which campaign
call-coupon-drop = drop
    .name = name
command-coupons = What you have
call-coupons = coupons
button-claim = Get mine
button-mine = My coupons

headline = { $title }
headline-value = { $title }: { $value }
drop = First come, first served. Press the button; only you will see the code.
left = { $left } of { $total } left
all-gone = { $total ->
    [one] The one that was here has found its owner. Thank you for being there.
   *[other] All { $total } have found their owners. Thank you for being there.
}
code = Your code: { $code }
until = Good until { $at }
dropped = It stands in the room: { $name }.
none-held = You have no coupons yet. When there are some, you find them here.

no-campaign = There is no campaign called "{ $name }". /coupon list shows what there is.
campaign-there = There is a campaign called "{ $name }" already. Please pick another name.
no-room = There is no room for it here. Name one under rooms: in config.yaml.
drop-gone = This drop is not there any more.

why-not-yet = It is not open yet: it opens { $at }.
why-draft = It is not open yet.
why-over = This is over. Thank you for looking in.
why-stopped = This was stopped by the team. Nobody gets one any more.
why-paused = This is paused for the moment. Please come again a little later.
why-gone = { $claims ->
    [one] You missed it by a hair: there was one only.
   *[other] You missed it by a hair: { $claims } people came for it. It was not you who were slow.
}
why-not-for-you = This one is for { $which } only.
why-early = { $which } may go first. For all others it opens { $at }.
why-limit = You had yours already.
why-operator = The team leaves these to the members. /coupon test lets you try it.
why-locked = This one opens when you have used the first.
why-points = You do not have enough points for it.

command-draw = Sortear entre quem participa
call-draw = sorteio
command-draw-open = Publicar um sorteio com um botão para participar
    .name = Qual campanha
    .winners = Quantos ganham
    .lasts = Por quanto tempo dá para entrar, como 24h
call-draw-open = abrir
    .name = nome
    .winners = ganhadores
    .lasts = duração
command-draw-close = Não deixar mais ninguém entrar e sortear
    .number = O número do sorteio
call-draw-close = encerrar
    .number = número
command-draw-verify = Sortear de novo pela lista e ver se foi justo
    .number = O número do sorteio
call-draw-verify = conferir
    .number = número
button-enter = Quero participar
button-recompute = Foi justo?

draw-invites = { $winners ->
    [one] Uma pessoa ganha, por sorteio. Aperte o botão para participar.
   *[other] { $winners } pessoas ganham, por sorteio. Aperte o botão para participar.
}
draw-figures = { $count ->
    [0] Ninguém entrou ainda. Encerra { $at }.
    [one] Uma pessoa entrou. Encerra { $at }.
   *[other] { $count } pessoas entraram. Encerra { $at }.
}
draw-promise = Sorteio { $number }, lacrado antes: { $promise }
draw-shut = { $count ->
    [0] Encerrado. Ninguém entrou.
    [one] Encerrado, com uma pessoa.
   *[other] Encerrado, com { $count } pessoas.
}
draw-closed = { $count ->
    [one] O sorteio { $number } encerrou, com uma pessoa. O resultado sai em um minuto.
        Lacre: { $seal }
   *[other] O sorteio { $number } encerrou, com { $count } pessoas. O resultado sai em um minuto.
        Lacre: { $seal }
}
draw-winners = Sorteados: { $names }. O código está atrás do botão; só você vê o seu.
draw-winners-more = { $more ->
    [one] Sorteados: { $names } e mais uma pessoa. O código está atrás do botão; só você vê o seu.
   *[other] Sorteados: { $names } e mais { $more } pessoas. O código está atrás do botão; só você vê o seu.
}
draw-nobody = Não havia quem pudesse receber.
draw-fair = Qualquer um pode sortear de novo: /draw verify { $number }
    Semente: { $seed }
draw-won = Você foi sorteado no sorteio { $number }. O código está atrás do botão.
draw-in = Você está no sorteio { $number }. Encerra { $at }. Sua marca na lista: { $mark }
draw-was-in = O sorteio { $number } encerrou. O resultado está para sair. Sua marca na lista: { $mark }
draw-was-won = Você foi sorteado no sorteio { $number }. /coupons mostra o código. Sua marca na lista: { $mark }
draw-was-out = O sorteio { $number } terminou. Não foi desta vez. Sua marca na lista: { $mark }
draw-opened = Está na sala: { $name }. Encerra { $at }.
draw-lasts = Dá para entrar por um minuto até 30 dias. Escreva de 1m a 30d, como 24h.
draw-closing = O sorteio { $number } encerrou. O resultado sai em um minuto.
draw-not-open = O sorteio { $number } já encerrou.
draw-not-over = O sorteio { $number } ainda não terminou. Dá para sortear de novo depois do resultado.
no-draw = Não há sorteio { $number } aqui.
draw-holds = { $count ->
    [one] O sorteio { $number } confere: a semente, a lista de uma pessoa e a ordem são as anunciadas.
        Semente: { $seed }
   *[other] O sorteio { $number } confere: a semente, a lista de { $count } e a ordem são as anunciadas.
        Semente: { $seed }
}
draw-wrong-seed = O sorteio { $number } NÃO confere: a semente não é a que foi lacrada antes.
draw-wrong-list = O sorteio { $number } NÃO confere: a lista de { $count } não é a que foi lacrada no encerramento.
draw-wrong-order = O sorteio { $number } NÃO confere: os lugares não são os que a semente e a lista dão.
draw-mine = Sua marca nela: { $mark }
