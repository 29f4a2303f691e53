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

command-coupon-import = Ienest kodus no tabulas: CSV, TXT vai XLSX
    .name = Kurai kampaņai
    .file = Katrā rindā viens kods; virs tiem var būt rinda ar vārdu "kods"
call-coupon-import = importēt
    .name = nosaukums
    .file = fails
command-coupon-make = Izveidot vēl kodus
    .name = Kurai kampaņai
    .count = Cik vēl
call-coupon-make = veidot
    .name = nosaukums
    .count = skaits
import-made = { $name } kodus veido šeit, tāpēc nav ko importēt. Ar /coupon make var izveidot vēl.
import-shared = { $name } visiem ir viens un tas pats kods, tāpēc nav ko importēt.
import-pack = { $name } ir komplekts. Importē kodus tajā iekļautajām kampaņām.
import-stopped-campaign = Šī kampaņa ir beigusies, tāpēc tā kodus vairs nepieņem. Izveido jaunu ar /coupon new.
importing = Nāk kodi kampaņai { $name }: { $done } no { $total } rindām.
imported = { $count ->
    [zero] Ir ienesti { $count } kodi, un tos var dalīt: { $name }.
    [one] Ir ienests { $count } kods, un to var dalīt: { $name }.
   *[other] Ir ienesti { $count } kodi, un tos var dalīt: { $name }.
}
import-bad = { $count ->
    [zero] { $count } rindas ir izlaistas. Pirmās no tām:
    [one] { $count } rinda ir izlaista:
   *[other] { $count } rindas ir izlaistas. Pirmās no tām:
}
import-none = { $count ->
    [zero] Nevienā no { $count } rindām nav jauna koda. Pirmās no tām:
    [one] Ir { $count } rinda, un jauna koda tajā nav:
   *[other] Nevienā no { $count } rindām nav jauna koda. Pirmās no tām:
} { $each }
import-nothing = No faila { $file } nekas nav ienests. Vari to salabot un sūtīt vēlreiz.
import-ended = Faila { $file } ienešana beidzās bez neviena koda.
row-fault = { $row }. rinda: { $what }
report = { $count ->
    [zero] Te ir { $count } izlaistās rindas, ko apskatīt.
    [one] Te ir { $count } izlaistā rinda, ko apskatīt.
   *[other] Te ir { $count } izlaistās rindas, ko apskatīt.
}
report-row = Rinda
report-why = Kas nav kārtībā
fault-empty = tajā nav koda
fault-long = tas ir garāks par 100 rakstzīmēm
fault-control = tajā ir zīmes, ko neviens nevar ierakstīt
fault-rounded = tabula to uztvēra kā skaitli vai datumu un izmainīja. Pārveido kolonnu par teksta kolonnu un ieraksti kodu vēlreiz
fault-twice = tas pats kods, kas { $other }. rindā
fault-here = šai kampaņai šāds kods jau ir
fault-other = šāds kods jau ir kampaņai { $name }
making = Kampaņai { $name } tiek veidoti { $count } kodi. Kad tie būs gatavi, pateikšu komandas telpā.
made = { $count ->
    [zero] Ir izveidoti { $count } kodi, un tos var dalīt: { $name }.
    [one] Ir izveidots { $count } kods, un to var dalīt: { $name }.
   *[other] Ir izveidoti { $count } kodi, un tos var dalīt: { $name }.
}
make-other-style = { $name } dala kodus, ko ienes jūs. Tos pieņem /coupon import.
make-too-many = Kampaņai { $name } būtu vairāk nekā { $most } kodu. Lūdzu, izveido mazāk.
