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

code-unknown = Nenhum cupom tem este código. Olhe de novo e digite como está lá.
code-foreign = Este cupom não vale na sua loja.
code-void = A equipe recolheu este cupom; ele não pode ser usado. Quem o tem pode perguntar o motivo à equipe.
code-not-given = Este código ainda não foi dado a ninguém, então ninguém pode usá-lo. Fale com a equipe.
code-used = Este cupom já foi usado: { $at }.
code-used-up = Este código já foi usado tantas vezes quantas foi dado. Fale com a equipe.
code-expired = Este cupom valia até { $at }.
code-not-yet = Este cupom pode ser usado a partir de { $at }.
undo-gone = Isso não existe mais: não há nada a desfazer.
undo-late = Já faz tempo demais: dava para desfazer em até { $minutes } minutos. Fale com a equipe.

command-redeem = Usar o cupom de um cliente
    .code = O código do cupom
    .amount = Quanto o cliente paga, por exemplo 12.50
call-redeem = usar
    .code = código
    .amount = valor
command-shop = Quem usa cupons para os clientes
call-shop = loja
command-shop-staff = Deixar alguém usar cupons para os clientes
    .member = Quem
    .on = Não: não mais
call-shop-staff = equipe
    .member = membro
    .on = ligado
command-shop-list = Mostrar quem usa cupons para os clientes
call-shop-list = lista
button-use = Usar agora
button-undo-use = Desfazer

owner = Dado a { $name }, { $at }
paid = Pago: { $amount }
use-how = Pode ser usado. Aperte o botão e ele está usado de vez.
used = Pronto. O cupom está usado.
undone = Desfeito. O cupom pode ser usado de novo.
not-staff = Isto é para quem atende na loja. Peça à equipe que libere você: com /shop staff.
amount-wrong = "{ $written }" não é um valor em { $currency }. Escreva como 12.50.
staff = Além da equipe, usam cupons para os clientes: { $names }
staff-none = Só a equipe usa cupons para os clientes. Com /shop staff você libera alguém.
staff-on = { $name } já pode usar cupons para os clientes: /redeem.
staff-off = { $name } não usa mais cupons para os clientes.
staff-most = Já são { $most }, o máximo. Retire alguém primeiro.

shop-title = Usar um cupom
shop-code = Código
shop-code-hint = Como está no cupom; espaços e minúsculas não importam.
shop-amount = Quanto se paga, em { $currency }
shop-amount-hint = Pode ficar vazio.
shop-look = Consultar
shop-use = Usar agora
shop-other = Outro código
shop-good = Pode ser usado.
shop-until = Vale até { $at }
shop-used = Pronto: { $what }. Agora está usado.
shop-used-paid = Pronto: { $what }. Agora está usado. Pago: { $amount }
