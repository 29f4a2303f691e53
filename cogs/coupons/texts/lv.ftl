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

code-unknown = Tāda koda nav nevienam kuponam. Paskaties vēlreiz un ieraksti to, kā tas tur stāv.
code-foreign = Šis kupons nav domāts jūsu veikalam.
code-void = Komanda šo kuponu ir atsaukusi, to nevar izmantot. Īpašnieks var pajautāt komandai, kāpēc.
code-not-given = Šis kods vēl nav nevienam iedots, tāpēc neviens to nevar izmantot. Jautā komandai.
code-used = Šis kupons jau ir izmantots: { $at }.
code-used-up = Šis kods izmantots tik reižu, cik tas ir iedots. Jautā komandai.
code-expired = Šis kupons derēja līdz { $at }.
code-not-yet = Šo kuponu var izmantot no { $at }.
undo-gone = Par to vairs nekas nav zināms: nav ko atsaukt.
undo-late = Tas bija pārāk sen: atsaukt varēja { $minutes } minūšu laikā. Jautā komandai.

command-redeem = Izmantot klienta kuponu
    .code = Kupona kods
    .amount = Cik klients maksā, piemēram 12.50
call-redeem = izmantot
    .code = kods
    .amount = summa
command-shop = Kas izmanto kuponus klientu vietā
call-shop = veikals
command-shop-staff = Ļaut kādam izmantot klientu kuponus
    .member = Kam
    .on = Nē: vairs ne
call-shop-staff = darbinieki
    .member = dalībnieks
    .on = ieslēgt
command-shop-list = Rādīt, kas izmanto klientu kuponus
call-shop-list = saraksts
button-use = Izmantot tagad
button-undo-use = Atsaukt

owner = Saņēma { $name }, { $at }
paid = Samaksāts: { $amount }
use-how = To var izmantot. Nospied pogu, un tas ir izmantots uz visiem laikiem.
used = Gatavs. Kupons ir izmantots.
undone = Atsaukts. Kuponu atkal var izmantot.
not-staff = Šis ir veikala darbiniekiem. Palūdz komandai tev to ļaut: ar /shop staff.
amount-wrong = "{ $written }" nav summa valūtā { $currency }. Raksti to kā 12.50.
staff = Bez komandas klientu kuponus izmanto: { $names }
staff-none = Klientu kuponus izmanto tikai komanda. /shop staff to ļauj vēl kādam.
staff-on = { $name } tagad var izmantot klientu kuponus: /redeem.
staff-off = { $name } vairs neizmanto klientu kuponus.
staff-most = Jau ir { $most }, un vairāk nevar būt. Vispirms kādu noņem.

shop-title = Izmantot kuponu
shop-code = Kods
shop-code-hint = Kā tas stāv uz kupona; atstarpes un mazie burti nav svarīgi.
shop-amount = Cik maksā, { $currency }
shop-amount-hint = Var atstāt tukšu.
shop-look = Apskatīt
shop-use = Izmantot tagad
shop-other = Cits kods
shop-good = To var izmantot.
shop-until = Der līdz { $at }
shop-used = Gatavs: { $what }. Tagad tas ir izmantots.
shop-used-paid = Gatavs: { $what }. Tagad tas ir izmantots. Samaksāts: { $amount }
