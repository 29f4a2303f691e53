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

command-coupon-import = Trazer códigos de uma tabela: CSV, TXT ou XLSX
    .name = Para qual campanha
    .file = Um código em cada linha; acima deles pode haver uma linha com "código"
call-coupon-import = importar
    .name = nome
    .file = arquivo
command-coupon-make = Criar mais códigos
    .name = Para qual campanha
    .count = Quantos a mais
call-coupon-make = criar
    .name = nome
    .count = quantos
import-made = Os códigos de { $name } são criados aqui, então não há o que importar. /coupon make cria mais.
import-shared = Em { $name } todos recebem o mesmo código, então não há o que importar.
import-pack = { $name } é um pacote. Importe códigos para as campanhas que estão nele.
import-stopped-campaign = Esta campanha acabou, então não recebe mais códigos. Crie uma nova com /coupon new.
importing = Chegando códigos para { $name }: { $done } de { $total } linhas.
imported = { $count ->
    [one] Um código entrou e já pode ser dado: { $name }.
   *[other] Os { $count } códigos entraram e já podem ser dados: { $name }.
}
import-bad = { $count ->
    [one] Uma linha ficou de fora:
   *[other] { $count } linhas ficaram de fora. As primeiras:
}
import-none = { $count ->
    [one] Havia uma linha, e ela não tem código novo:
   *[other] Nenhuma das { $count } linhas tem um código novo. As primeiras:
} { $each }
import-nothing = Nada foi importado de { $file }. Você pode corrigir e enviar de novo.
import-ended = A importação de { $file } terminou sem nenhum código.
row-fault = Linha { $row }: { $what }
report = { $count ->
    [one] Aqui está a linha que ficou de fora, para você ver.
   *[other] Aqui estão as { $count } linhas que ficaram de fora, para você ver.
}
report-row = Linha
report-why = O que há de errado
fault-empty = não há código nela
fault-long = tem mais de 100 caracteres
fault-control = há sinais nela que ninguém consegue digitar
fault-rounded = a planilha tomou o código por um número ou uma data e o mudou. Torne a coluna uma coluna de texto e escreva o código de novo
fault-twice = o mesmo código da linha { $other }
fault-here = esta campanha já tem esse código
fault-other = { $name } já tem esse código
making = { $count } códigos estão sendo criados para { $name }. Aviso na sala da equipe quando estiverem prontos.
made = { $count ->
    [one] Um código foi criado e já pode ser dado: { $name }.
   *[other] { $count } códigos foram criados e já podem ser dados: { $name }.
}
make-other-style = { $name } dá códigos que você traz. /coupon import os recebe.
make-too-many = { $name } teria mais de { $most } códigos. Crie menos, por favor.
