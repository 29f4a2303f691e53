command-coupon = Give coupons
call-coupon = coupon
command-coupon-drop = Post a campaign with its button, now
    .name = Which campaign
call-coupon-drop = drop
    .name = name
command-coupon-test = Try a drop in the operators' room, with codes that are void
    .name = Which campaign
call-coupon-test = test
    .name = name
command-coupons = Your coupons, with their codes
call-coupons = coupons
button-claim = Get mine
button-mine = My coupons
claim-for = Get mine for { $points ->
    [one] one point
   *[other] { $points } points
}

headline = { $test ->
    [yes] Test: { $title }
   *[no] { $title }
}
headline-value = { $test ->
    [yes] Test: { $title }: { $value }
   *[no] { $title }: { $value }
}
drop = First come, first served. Press the button; only you will see the code.
last-call = Last call.
drop-left = { $left } of { $total } left
drop-soon = { $total } are here. It opens { $at }.
drop-early = { $total } are here. { $who } may go first; for all others it opens { $at }.
drop-gone = { $total ->
    [one] The one that was here has found its owner.
   *[other] All { $total } have found their owners.
}
drop-gone-fast = { $total ->
    [one] The one that was here has found its owner.
   *[other] All { $total } have found their owners.
} { $seconds ->
    [one] The fastest hand took one second.
   *[other] The fastest hand took { $seconds } seconds.
}
drop-over = { $given ->
    [0] This is over.
    [one] This is over. One of { $total } found its owner.
   *[other] This is over. { $given } of { $total } found their owners.
}
drop-stopped = This was stopped by the team. What you have stays good unless you were told otherwise.
drop-paused = This rests for a moment and goes on soon. { $left } of { $total } are left.

code = Your code: { $code }
until = Good until { $at }.
test-code = This is a test. The code is good for nothing.
state-redeemed = You used it { $at }.
state-expired = Its time is over.
state-void = The team has taken this one back. If something came in its place, it is here, too.
state-returned = Nobody had seen it, so it went back.
none-held = You have no coupons yet. When you get one, you find it here.
remind = { $what }. It is good until { $at }; after that it is gone. The code is behind the button.
pack-next = { $what }. This one is yours now, too. The code is behind the button.
pack-short = { $who } should have got { $name } next, from the pack { $pack }, but none can be given. Add codes to { $name }, or tell them.

dropped = It stands in the room: { $name }.
tested = A test of { $name } stands in the operators' room. Its codes are void; press as often as you like.

no-campaign = There is no campaign called "{ $name }". /coupon list shows what there is.
campaign-there = There is a campaign called "{ $name }" already. Please pick another name.
no-room = There is no room for it here. Name one under rooms: in config.yaml.
no-ops-room = There is no room ops here, so nobody could read it. Name one under rooms: in config.yaml.
no-audience = { $name } is for { $audience }, and there is no such audience. Write it under audiences: in config.yaml.
no-codes = { $name } has no codes yet. Bring some in first.
cannot-draft = { $name } is a draft. Open it first: /coupon show { $name }
cannot-stopped = { $name } was stopped.
cannot-over = { $name } is over. Give it another end first: /coupon change { $name }
drop-gone-away = This drop is not there any more.

why = { $why }
why-not-yet = It is not open yet. It opens { $at }.
why-draft = It is not open yet.
why-over = This is over. Thank you for looking in.
why-stopped = The team has stopped this one, so nobody gets one any more.
why-paused = This rests for a moment. Please come again a little later.
why-gone = { $claims ->
    [one] You missed it by a hair: the one that was here is gone.
   *[other] You missed it by a hair: { $claims } people came for it. It was not you who were slow.
}
why-not-for-you = This one is for others, and it is decided by this:
why-early = Others may go first; for you it opens { $at }. It is decided by this:
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
why-operator = The team leaves these to the members. To try it: /coupon test
why-points = This one costs { $price ->
    [one] one point
   *[other] { $price } points
}, and you have { $balance }. It waits for you as long as there are some left.

ledger-bought = Got a coupon
ledger-refunded = A coupon was paid back

command-coupon-give = Dar um a um membro
    .name = Qual campanha
    .member = Quem recebe
call-coupon-give = dar
    .name = nome
    .member = membro
command-coupon-gift = Dar um a todos de um público
    .name = Qual campanha
    .audience = Qual público
call-coupon-gift = presentear
    .name = nome
    .audience = público
gift-here = Este é para você. O código está atrás do botão.
gift-given = { $name } já tem, e foi avisado onde está o código.
gift-begun = Está a caminho: { $name }, para todos de { $audience }. A sala da equipe lê como foi.
gift-over = { $count ->
    [0] { $name }: ninguém de { $audience } recebeu.
    [one] { $name }: um membro de { $audience } recebeu.
   *[other] { $name }: { $count } membros de { $audience } receberam.
}
gift-gone = Depois não havia mais nenhum.
gift-passed = { $count ->
    [one] Uma pessoa não recebeu: já tinha, ou não havia mais.
   *[other] { $count } não receberam: já tinham, ou não havia mais.
}
give-to-whom = coupons.give precisa de um público aqui: este roteiro não roda para ninguém em especial.
not-given = { $name } não recebe: { $why }
