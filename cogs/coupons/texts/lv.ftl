command-coupon = Dāvināt kuponus
call-coupon = kupons
command-coupon-drop = Tagad ielikt istabā kampaņu ar pogu
    .name = Kura kampaņa
    .room = Kurā istabā; bez tās lobby
call-coupon-drop = izlikt
    .name = nosaukums
    .room = istaba
command-coupon-test = Izmēģināt operatoru istabā ar kodiem, kas neder
    .name = Kura kampaņa
call-coupon-test = tests
    .name = nosaukums
command-coupon-list = Visas kampaņas un kā tām iet
call-coupon-list = saraksts
command-coupon-show = Viena kampaņa un tas, ko par to lasa dalībnieki
    .name = Kura kampaņa
call-coupon-show = rādīt
    .name = nosaukums
command-coupon-new = Sākt kampaņu
call-coupon-new = jauna
command-coupon-change = Mainīt, cik, kad vai kam; nekad to, kas apsolīts
    .name = Kura kampaņa
call-coupon-change = mainīt
    .name = nosaukums
command-coupon-code = Parādīt dalībnieka kodus; tas tiek pierakstīts
    .member = Kura kodi
call-coupon-code = kods
    .member = dalībnieks
command-coupon-stop = Neviens vairs nesaņem; izdotais paliek spēkā
    .name = Kura kampaņa
    .message = Ko teikt tiem, kam ir kupons
call-coupon-stop = apturēt
    .name = nosaukums
    .message = ziņa
command-coupon-tell = Rakstīt visiem, kam ir tās kupons
    .name = Kura kampaņa
    .message = Ko teikt
call-coupon-tell = paziņot
    .name = nosaukums
    .message = ziņa
command-coupon-void = Padarīt kuponus nederīgus, kad tas apstiprināts
    .name = Kura kampaņa
    .which = Izdotos, atlikušos vai visus
    .message = Ko teikt tiem, kas kuponu zaudē
    .good = Kampaņa, kas to atlīdzina
    .member = Tikai to, kas ir šim dalībniekam
call-coupon-void = anulēt
    .name = nosaukums
    .which = kurus
    .which-given = kas ir dalībniekiem
    .which-left = atlikušos
    .which-all = visus
    .message = ziņa
    .good = atlīdzība
    .member = dalībnieks
command-coupon-books = Visu pārskaitīt un pateikt, kas nesaiet
    .name = Kura kampaņa; bez nosaukuma visas
call-coupon-books = uzskaite
    .name = nosaukums
command-coupons = Savi kuponi un to kodi
call-coupons = kuponi
button-claim = Gribu savu
button-mine = Mani kuponi
button-more = Vēl
button-codes = Vēl
button-prizes = Vēl
button-open = Atvērt
button-discard = Izmest
button-edit = Mainīt
button-look = Parādīt
button-resume = Lai turpinās
button-void = Anulēt

form-campaign = Jauna kampaņa
    .name = Īss nosaukums pašiem
    .name-hint = burti, cipari, - un _, piemēram, spring
    .title = Kā to sauc dalībnieki
    .title-hint = Pavasara kupons
    .value = Ko tas dod, vārdos
    .value-hint = 5 eiro atlaide no 30 eiro
    .terms = Noteikumi, ja tādi ir
    .style = No kurienes ir kodi
    .style-pool = no veikala, katram savs
    .style-made = radīti šeit, katram savs
    .style-shared = viens kods visiem
form-said = Ko lasa dalībnieki
    .title = Kā to sauc dalībnieki
    .value = Ko tas dod, vārdos
    .terms = Noteikumi, ja tādi ir
    .posted = Vai to sūta pa pastu?
    .posted-no = nē, pietiek ar kodu
    .posted-yes = jā, prasīt uzvarētājam adresi
form-stocked = Cik un kādi kodi
    .stock = Cik var izdot
    .stock-hint = veikala kodiem atstāt tukšu
    .code = Viens kods visiem
    .codes = Veikala kodi, katrs savā rindā
    .codes-hint = Tikai daži. Daudzus ielādē no faila.
    .reserve = Cik un kam tiek paturēti
    .reserve-hint = newcomers: 20
form-timed = Kad
    .opens = Sākas
    .opens-hint = 2026-12-24 20:00; tukšs: uzreiz
    .closes = Beidzas
    .closes-hint = 2026-12-25 20:00; tukšs: kad nav vairs
    .valid_for = Katrs der tik ilgi
    .valid_for-hint = 14d
    .expires = Visi der līdz
    .expires-hint = 2027-01-31 23:59
    .remind = Tik ilgi pirms beigām vienreiz atgādināt
    .remind-hint = 2d; tukšs: nekad
form-meant = Kam
    .audience = Tikai šai auditorijai
    .early = Šī auditorija iet pirmā
    .early_by = Tik ilgi pirms visiem citiem
    .early_by-hint = 24h
    .per_member = Cik katram var būt
    .pack = Komplekts no šīm kampaņām, pa vienai
    .pack-hint = strong, small
form-priced = Cena un skaitļi
    .points = Cena punktos
    .cost = Cik viens maksā zīmolam, centos
    .worth = Cik viens atlaiž, centos
    .currency = Valūta
    .unlocks_after = Komplekta nākamais nāk pēc
    .unlocks_after-hint = 14d
edit-said = Vārdi
edit-stocked = Cik
edit-timed = Kad
edit-meant = Kam
edit-priced = Cena
claim-for = Gribu savu par { $points ->
    [zero] { $points } punktiem
    [one] { $points } punktu
   *[other] { $points } punktiem
}

headline = { $test ->
    [yes] Tests: { $title }
   *[no] { $title }
}
headline-value = { $test ->
    [yes] Tests: { $title }: { $value }
   *[no] { $title }: { $value }
}
drop = Kas pirmais, tas saņem. Pēc pogas nospiešanas kods ir redzams tikai saņēmējam.
last-call = Pēdējā iespēja.
drop-left = Vēl { $left } no { $total }
drop-kept = Vēl { $left } no { $total }, un tie ir paturēti dažiem: { $who }.
drop-soon = Te ir { $total }. Sākas { $at }.
drop-early = Te ir { $total }. Pirmie drīkst: { $who } (sākas { $first }); visiem citiem sākas { $at }.
drop-gone = { $total ->
    [1] Vienīgais, kas te bija, ir atradis saimnieku.
    [zero] Visi { $total } ir atraduši saimniekus.
    [one] Visi { $total } ir atraduši saimniekus.
   *[other] Visi { $total } ir atraduši saimniekus.
}
drop-gone-fast = { $total ->
    [1] Vienīgais, kas te bija, ir atradis saimnieku.
    [zero] Visi { $total } ir atraduši saimniekus.
    [one] Visi { $total } ir atraduši saimniekus.
   *[other] Visi { $total } ir atraduši saimniekus.
} { $seconds ->
    [zero] Ātrākā roka paspēja { $seconds } sekundēs.
    [one] Ātrākā roka paspēja { $seconds } sekundē.
   *[other] Ātrākā roka paspēja { $seconds } sekundēs.
}
drop-over = { $given ->
    [0] Viss ir beidzies.
    [zero] Viss ir beidzies. { $given } no { $total } ir atraduši saimniekus.
    [one] Viss ir beidzies. { $given } no { $total } ir atradis saimnieku.
   *[other] Viss ir beidzies. { $given } no { $total } ir atraduši saimniekus.
}
drop-stopped = Komanda to ir apturējusi. Saņemtais paliek spēkā, ja vien nav teikts citādi.
drop-older = Par šo ir jaunāka ziņa, un poga ir tur.
drop-paused = Neliela atpūta, drīz turpināsies. Vēl { $left } no { $total }.

code = Kods: { $code }
until = Der līdz { $at }.
code-test = Šis ir tests. Kods neder nekam.
state-redeemed = Izlietots { $at }.
state-expired = Tā laiks ir beidzies.
state-void = Komanda šo ir paņēmusi atpakaļ. Ja tā vietā ir kas cits, arī tas ir šeit.
state-returned = Neviens to nebija redzējis, tāpēc tas atgriezās.
none-held = Kuponu vēl nav. Kad kāds būs, tas būs atrodams šeit.
remind = { $what }. Der līdz { $at }; pēc tam tā vairs nav. Kods ir aiz pogas.
pack-next = { $what }. Nu arī šis ir pieejams. Kods ir aiz pogas.
pack-short = No komplekta { $pack } nebija ko dot: beigušies kampaņas { $name } kodi. Bez nākamā kupona palika: { $who }. Jāpievieno kodi vai jāpasaka viņiem.

dropped = Ir istabā: { $name }.
rehearsed = Kopienā notiek mēģinājums, tāpēc tas ir tikai operatoru istabā un neviens neko nesaņem: { $name }. Lai dalībnieki tiktu klāt: /golive, tad vēlreiz.
tested = Kampaņas { $name } tests ir operatoru istabā. Vienīgais kods neder, spaidīt var, cik gribas; kurš spiež pēc tevis, lasa to, ko dalībnieki, kas nokavē.

no-campaign = Nav kampaņas ar nosaukumu “{ $name }”. /coupon list parāda, kas ir.
campaign-there = Kampaņa ar nosaukumu “{ $name }” jau ir. Lūdzu, citu nosaukumu.
no-room = Šeit tai nav istabas. Tā jānosauc config.yaml zem rooms:.
no-ops-room = Šeit nav istabas ops, neviens to nelasītu. Tā jānosauc config.yaml zem rooms:.
no-audience = Kampaņa { $name } ir domāta auditorijai { $audience }, bet tādas nav. Tā jāieraksta config.yaml zem audiences:.
audience-gone = Kampaņa { $name } atpūšas: tā ir domāta auditorijai { $audience }, bet tādas nav. Tā jāieraksta config.yaml zem audiences: vai { $name } jādod citiem; tad tā turpināsies pati.
no-codes = Kampaņai { $name } vēl nav kodu. Vispirms tie jāienes.
cannot-draft = { $name } ir melnraksts. Vispirms jāatver: /coupon show { $name }
cannot-stopped = { $name } tika apturēta.
cannot-hushed = Šeit ir klusums līdz { $until }, tāpēc neviens to nelasītu. Beidz klusumu ar /hush end vai pagaidi, līdz tas beigsies.
cannot-over = { $name } ir beigusies. Vispirms jādod citas beigas { $origin ->
    [yaml] failā config.yaml.
   *[other] ar /coupon change.
}
drop-gone-away = Šī vairs nav.

why = { $why }
why-not-yet = Vēl nav sācies. Sākas { $at }.
why-draft = Vēl nav sācies.
why-over = Tas ir beidzies. Paldies par ieskatīšanos.
why-stopped = Komanda šo ir apturējusi, tāpēc neviens vairs nesaņem.
why-paused = Neliela atpūta. Lūdzu, nāc vēlāk.
why-rehearsal = Šobrīd tikai mēģinām, tāpēc vēl nevienam nekas netiek dots. Lūdzu, nāc vēlāk; tas, kas tev jau ir, paliek spēkā.
why-gone = { $claims ->
    [zero] Pietrūka mata tiesas: kopā ar tevi pēc tā nāca { $claims } cilvēku. Lēnums te nav vainīgs.
    [one] Pietrūka mata tiesas: kopā ar tevi pēc tā nāca { $claims } cilvēks. Lēnums te nav vainīgs.
   *[other] Pietrūka mata tiesas: kopā ar tevi pēc tā nāca { $claims } cilvēki. Lēnums te nav vainīgs.
}

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
import-made = Kampaņai { $name } kodus veido šeit, tāpēc nav ko importēt. Ar /coupon make var izveidot vēl.
import-shared = Kampaņā { $name } visiem ir viens un tas pats kods, tāpēc nav ko importēt.
is-pack = { $name } ir komplekts: tā kuponi un kodi ir to kampaņu, kas tajā ir. Jānosauc viena no tām: { $names }.
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
making = Kampaņai { $name } { $count ->
    [zero] tiek veidoti { $count } kodi
    [one] tiek veidots { $count } kods
   *[other] tiek veidoti { $count } kodi
}. Kad tie būs gatavi, pateikšu operatoru istabā.
made = { $count ->
    [zero] Ir izveidoti { $count } kodi, un tos var dalīt: { $name }.
    [one] Ir izveidots { $count } kods, un to var dalīt: { $name }.
   *[other] Ir izveidoti { $count } kodi, un tos var dalīt: { $name }.
}
make-other-style = { $name } dala ienestus kodus. Tos pieņem /coupon import.
make-too-many = Kampaņai { $name } būtu vairāk nekā { $most } kodu. Lūdzu, izveido mazāk.
why-kept = Atlikušie ir paturēti citiem, un to nosaka šis:
why-not-for-you = Šis ir domāts citiem, un to nosaka šis:
why-early = Citi var iet pirmie; pārējiem sākas { $at }. To nosaka šis:
why-limit = Savs jau ir bijis.
why-operator = Komanda šos atstāj dalībniekiem. Lai izmēģinātu: /coupon test
why-points = Šis maksā { $price ->
    [zero] { $price } punktu
    [one] { $price } punktu
   *[other] { $price } punktus
}, bet ir { $balance }. Tas gaida, kamēr vien kāds ir atlicis.
price-rose = Tagad tas maksā { $points ->
    [zero] { $points } punktu
    [one] { $points } punktu
   *[other] { $points } punktus
}. Ja tā der, poga jānospiež vēlreiz.

value-held = Kuponi rokā
ledger-bought = Iegādāts kupons
ledger-refunded = Par kuponu atmaksāts

panel = { $name }: { $state }. { $style ->
    [pool] Veikala kodi.
    [made] Šeit radīti kodi.
   *[shared] Viens kods visiem.
}
panel-stock = Vēl { $left } no { $total }.
panel-reserve = Paturēti: { $kept }.
panel-points = Cena: { $points ->
    [zero] { $points } punktu
    [one] { $points } punkts
   *[other] { $points } punkti
}.
panel-pack = Komplekts: { $names }, pa vienam.
panel-opens = Sākas { $at }.
panel-closes = Beidzas { $at }.
panel-valid = Katrs der { $days ->
    [0] { $hours ->
        [zero] { $hours } stundu
        [one] { $hours } stundu
       *[other] { $hours } stundas
    }
    [zero] { $days } dienu
    [one] { $days } dienu
   *[other] { $days } dienas
}.
panel-audience = Tikai { $name }.
panel-early = { $name } var iet pirmie, { $hours ->
    [zero] { $hours } stundu
    [one] { $hours } stundu
   *[other] { $hours } stundas
} pirms visiem citiem.
panel-posted = Sūtāma lieta: ikvienam, kas to saņem, pajautā adresi.
panel-cost = Viena izmaksā { $cost }.
panel-each = Katram var būt { $count }.
panel-none = { $style ->
    [pool] Te vēl nav kodu. Ienes failu ar /coupon import vai ieraksti dažus pie "Cik". Tad te redzēsi, ko lasa dalībnieki.
   *[other] Pasaki pie "Cik", cik var izdalīt. Tad te redzēsi, ko lasa dalībnieki.
}
panel-reads = Dalībnieki lasa šo:
panel-terms = Un pie koda:
is-draft = melnraksts
is-live = atvērta
is-paused = atpūšas
is-stopped = apturēta
is-over = beigusies
line = { $name }: { $state }, vēl { $left } no { $total }
list-more = Un vēl { $count }. /coupon show piedāvā visu nosaukumus.
no-campaigns = Kampaņu vēl nav. /coupon new sāk vienu.
opened = { $name } ir atvērta. Neviens to vēl nezina: /coupon drop { $name } ieliek to istabā.
discarded = { $name } vairs nav.
no-draft = To vairs nevar mainīt. /coupon list parāda, kas ir.
promised = { $name } ir atvērta, tāpēc tas, ko lasa dalībnieki, paliek: tas ir apsolīts. Mainīt var, cik, kad un kam.
in-yaml = { $name } ir failā config.yaml. Jāmaina tur; tas der, tiklīdz fails saglabāts.
yaml-gone = { $name } vairs nav failā config.yaml. Tā turpinās, kāda ir: /coupon change to maina, /coupon stop to beidz.
seen-code = { $what }. { $code } ({ $state })
one-claimed = izdots
one-delivered = redzēts
one-redeemed = izlietots
one-expired = beidzies
one-void = anulēts
holds-none = { $who } nav kuponu.

unfit-name = Nosaukumā ir ne vairāk kā 40 burtu, ciparu, - un _, bez atstarpēm.
unfit-time = Tas nav laiks. Jāraksta tā: 2026-12-24 20:00.
unfit-span = Tas nav ilgums. Jāraksta tā: 30m, 12h vai 14d.
unfit-pack = Komplektam nav savu kodu; tie ir tā kampaņām. Skaits un kodi jāatstāj tukši.
unfit-closes = Tā beigtos, pirms sāktos.
unfit-early = Lai kāds ietu pirmais, vajag laiku, kad sākas visiem. Jāaizpilda “Kad”.
unfit-expires = Kuponi beigtos, pirms tā sāktos.
unfit-stock = Tik daudz nevar izdot. Der skaitlis no 1 līdz 1 000 000.
unfit-pool = Veikala kodiem ir tik, cik kodu. Skaits jāatstāj tukšs.
unfit-shared = Ja kods ir viens visiem, jāsaka, cik reižu to izdod, un citi kodi jāatstāj tukši.
unfit-code = Viens kods visiem der veidam “viens kods visiem”. Šeit kodi jāraksta katrs savā rindā.
unfit-made = Ja kodus rada šeit, jāsaka, cik, un kodi jāatstāj tukši.
unfit-codes = Tie ir vairāk nekā 500 kodi. Tie jāielādē no faila.
unfit-reserve = Jāraksta, kam un cik patur, piemēram, newcomers: 20.
unfit-per-member = Der skaitlis no 1 līdz 100.
unfit-points = Cena ir no viena līdz miljardam punktu.
unfit-cost = Centi ir veseli skaitļi no 0 līdz miljardam.
unfit-currency = Valūtai ir trīs burti, piemēram, EUR.
value-kept = { $name }: failā config.yaml mainījās vērtība, noteikumi vai summa. Kuponi jau ir izdoti, tāpēc apsolītais paliek. Jaunam solījumam jāsāk cita kampaņa.

stopped = { $name } ir apturēta. Izdotais paliek spēkā.
stopped-told = { $name } ir apturēta. Izdotais paliek spēkā, un visiem, kam ir kupons, to pasaka.
stopped-pack = { $name } ir apturēta. Izdotais paliek spēkā. Tas ir komplekts, tāpēc nevienam nekas nav pateikts: /coupon tell sasniedz tos, kam ir { $names } kupons.
not-stopped = Tā vairs nav apturēta.
stop-nothing = Nav ko apturēt: { $name } ir šāda: { $state }.
resumed = { $name } turpinās.
telling = Visiem, kam ir { $name } kupons, to pasaka citam pēc cita.
good-is-same = Kampaņa nevar atlīdzināt pati sev. Jānosauc cita.
void-one = Vienam dalībniekam var anulēt tikai to, kas viņam ir.
void-good-left = Atlikušais nevienam nepieder, tāpēc tam nav atlīdzības. Atlīdzība jāatstāj tukša.
void-nothing = No { $name } nav ko anulēt.
void-gone = Tas jau izdarīts vai vairs nav.
confirm-void-given = { $held ->
    [zero] Tas anulē { $held } { $name } kuponu, kas ir dalībniekiem. To nevar atsaukt.
    [one] Tas anulē { $held } { $name } kuponu, kas ir dalībniekiem. To nevar atsaukt.
   *[other] Tas anulē { $held } { $name } kuponus, kas ir dalībniekiem. To nevar atsaukt.
}
confirm-void-left = { $left ->
    [zero] Tas aptur { $name } un anulē { $left } atlikušo. To nevar atsaukt.
    [one] Tas aptur { $name } un anulē { $left } atlikušo. To nevar atsaukt.
   *[other] Tas aptur { $name } un anulē { $left } atlikušos. To nevar atsaukt.
}
confirm-void-all = Tas aptur { $name } un anulē { $held }, kas ir dalībniekiem, un { $left } atlikušos. To nevar atsaukt.
stop-draws = Vēl nav beigusies: izloze { $numbers }. Kamēr { $name } ir apturēta, izlozētie neko nesaņem. Lai tā turpinās, līdz uzvarētāji paziņoti, un tikai tad jāaptur.
good-named = Katrs, kam ir kupons, tā vietā saņem vienu no { $name }: { $what }.
good-short = { $left ->
    [0] No { $name } nekas nav atlicis, tāpēc neviens nesaņems. Vispirms jāienes vēl kodi.
    [zero] No { $name } atlicis tikai { $left }, tāpēc visiem nepietiks. Vispirms jāienes vēl kodi.
    [one] No { $name } atlicis tikai { $left }, tāpēc visiem nepietiks. Vispirms jāienes vēl kodi.
   *[other] No { $name } atlikuši tikai { $left }, tāpēc visiem nepietiks. Vispirms jāienes vēl kodi.
}
voiding = Notiek: { $name }. Kad būs galā, to varēs lasīt operatoru istabā.
errand-tell = { $name }: { $done ->
    [zero] pateikts { $done } cilvēkiem, kam ir kupons.
    [one] pateikts { $done } cilvēkam, kam ir kupons.
   *[other] pateikts { $done } cilvēkiem, kam ir kupons.
}
errand-extend = { $name }: { $done ->
    [zero] apskatīti { $done } kuponi, kas ir dalībniekiem; tie
    [one] apskatīts { $done } kupons, kas ir dalībniekiem; tie
   *[other] apskatīti { $done } kuponi, kas ir dalībniekiem; tie
} der tik ilgi, cik teikts tagad. Kas beigtos agrāk par solīto, paliek kā solīts.
errand-void-given = { $name }: { $done ->
    [zero] anulēti { $done } kuponi, kas bija dalībniekiem.
    [one] anulēts { $done } kupons, kas bija dalībniekam.
   *[other] anulēti { $done } kuponi, kas bija dalībniekiem.
}
errand-void-left = { $name }: { $done ->
    [zero] anulēti { $done } atlikušie kodi.
    [one] anulēts { $done } atlikušais kods.
   *[other] anulēti { $done } atlikušie kodi.
}
errand-void-all = { $name }: { $done ->
    [zero] anulēti { $done } kuponi, kas bija dalībniekiem; atlikušie seko.
    [one] anulēts { $done } kupons, kas bija dalībniekam; atlikušie seko.
   *[other] anulēti { $done } kuponi, kas bija dalībniekiem; atlikušie seko.
}
errand-short = { $name }: { $count ->
    [zero] { $count } no tiem
    [one] { $count } no tiem
   *[other] { $count } no tiem
} nebija, ar ko atlīdzināt. Jāienes vairāk kodu un jāuzraksta šiem cilvēkiem.
told-holder = Par kuponu { $what }. { $why }
reward-over = Tas, par ko tas tika dots, vairs neskaitās.
voided = Kupons ir paņemts atpakaļ: { $what }. { $why }
voided-made-good = Kupons ir paņemts atpakaļ: { $what }. { $why } Tā vietā ir cits; tas ir aiz pogas.
voided-paid-back = Kupons ir paņemts atpakaļ: { $what }. { $why } Samaksātie punkti ir atdoti.
no-word = Komanda pastāstīs vairāk.

books = { $name }: ienākuši { $imported }, atlikuši { $left }, izdoti { $claimed }, anulēti { $void }.
books-states = Kuponi: { $states }.
books-tier = Paturēti { $tier }: ienākuši { $total }, atlikuši { $left }, izdoti { $claimed }, anulēti { $void }.
books-rest = Visiem: ienākuši { $total }, atlikuši { $left }, izdoti { $claimed }, anulēti { $void }.
books-right = Viss saiet.
books-wrong = Nesaiet. Kampaņa jāaptur, un šis jāparāda tam, kas rūpējas par Plaza:
books-more = Un vēl { $count }; ar nosaukumu tos var redzēt.
count-claimed = vēl neredzēti { $count }
count-delivered = redzēti { $count }
count-redeemed = izlietoti { $count }
count-expired = beigušies { $count }
count-returned = atgriezušies { $count }
count-void = anulēti { $count }
wrong-tier-claimed = Daļa { $where }: pēc krājuma izdoti { $says }, pēc kuponiem { $counted }.
wrong-tier-void = Daļa { $where }: pēc krājuma anulēti { $says }, pēc kuponiem { $counted }.
wrong-tier-total = Daļa { $where }: pavisam { $says }, bet pa daļām { $counted }.
wrong-tier-gone = Daļas { $where } krājumā nav, bet { $counted } kuponi ir no tās.
wrong-codes-free = Pēc krājuma atlikuši { $says }, brīvi kodi ir { $counted }.
wrong-codes-taken = Pēc krājuma izdoti { $says }, saimnieks ir { $counted } kodiem.
wrong-codes-void = Pēc krājuma anulēti { $says }, anulēti kodi ir { $counted }.
wrong-codes-total = Krājumā { $says }, ienākuši { $counted }.
wrong-codes-batches = Ienākuši { $says }, kodu ir { $counted }.
wrong-row-coupon = Kupons { $where } un tā kods nesaka vienu un to pašu.
wrong-row-code = Kods { $where } pieder kuponam, kura nav vai kuram ir cits.
wrong-row-unused = Kupons { $where } skaitās izmantots, bet nav rakstīts, kas to izmantoja.
wrong-code-gone = Vienīgā koda nav, tāpēc neviens to nevar saņemt.


code-unknown = Tāda koda nav nevienam kuponam. Paskaties vēlreiz un ieraksti to, kā tas tur stāv.
code-mistyped = Viena šī koda zīme ir nepareiza, trūkst vai ir lieka. Ieraksti to vēlreiz.
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
use-how = To var izmantot. Nospied pogu, un tas ir izmantots galīgi.
used = Gatavs. Kupons ir izmantots.
undone = Atsaukts. Kuponu atkal var izmantot.
undone-pack = Atsaukts. Kuponu var lietot vēlreiz. Nākamais no komplekta, kas nāca līdz ar lietošanu, paliek tā īpašniekam.
undone-void = Atsaukts. Komanda šos kuponus pa to laiku ir anulējusi, tāpēc to vairs nevar lietot; īpašnieks to zina.
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
command-draw = Izlozēt starp tiem, kas piedalās
call-draw = izloze
command-draw-open = Publicēt izlozi, kurai pievienojas ar pogu
    .name = Kura kampaņa
    .winners = Cik laimētāju
    .lasts = Cik ilgi var pieteikties, piemēram, 24h
call-draw-open = sākt
    .name = nosaukums
    .winners = laimētāji
    .lasts = ilgums
command-draw-close = Vairs nevienu neielaist un izlozēt
    .number = Izlozes numurs
call-draw-close = slēgt
    .number = numurs
command-draw-verify = Izlozēt vēlreiz pēc saraksta un redzēt, vai bija godīgi
    .number = Izlozes numurs
call-draw-verify = pārbaudīt
    .number = numurs
button-enter = Es piedalos
button-recompute = Vai bija godīgi?

draw-invites = { $winners ->
    [zero] Izlozēsim { $winners } laimētāju. Nospied pogu, lai piedalītos.
    [one] Izlozēsim { $winners } laimētāju. Nospied pogu, lai piedalītos.
   *[other] Izlozēsim { $winners } laimētājus. Nospied pogu, lai piedalītos.
}
draw-figures = { $count ->
    [0] Vēl neviens nepiedalās. Pieteikšanās beidzas { $at }.
    [zero] Piedalās { $count } cilvēku. Pieteikšanās beidzas { $at }.
    [one] Piedalās { $count } cilvēks. Pieteikšanās beidzas { $at }.
   *[other] Piedalās { $count } cilvēki. Pieteikšanās beidzas { $at }.
}
draw-promise = Izloze { $number }, iepriekš aizzīmogota: { $promise }
draw-shut = { $count ->
    [0] Pieteikšanās beigusies. Neviens nepiedalījās.
    [zero] Pieteikšanās beigusies, kopā { $count } cilvēku.
    [one] Pieteikšanās beigusies, kopā { $count } cilvēks.
   *[other] Pieteikšanās beigusies, kopā { $count } cilvēki.
}
draw-closed = { $count ->
    [zero] Izloze { $number } ir slēgta, kopā { $count } cilvēku. Rezultāts būs pēc minūtes.
        Zīmogs: { $seal }
    [one] Izloze { $number } ir slēgta, kopā { $count } cilvēks. Rezultāts būs pēc minūtes.
        Zīmogs: { $seal }
   *[other] Izloze { $number } ir slēgta, kopā { $count } cilvēki. Rezultāts būs pēc minūtes.
        Zīmogs: { $seal }
}
draw-winners = Izlozēti: { $names }. Kods ir aiz pogas; savējo redz katrs pats.
draw-winners-more = { $more ->
    [zero] Izlozēti: { $names } un vēl { $more } cilvēku. Kods ir aiz pogas; savējo redz katrs pats.
    [one] Izlozēti: { $names } un vēl { $more } cilvēks. Kods ir aiz pogas; savējo redz katrs pats.
   *[other] Izlozēti: { $names } un vēl { $more } cilvēki. Kods ir aiz pogas; savējo redz katrs pats.
}
draw-nobody = Nebija neviena, kam to dot.
draw-short = { $count ->
    [0] Izlozē { $number } ({ $name }) neviens nepiedalījās, tāpēc neviens neko nesaņēma. Lai mēģinātu vēlreiz, ilgāk: /draw open { $name }
    [zero] Izlozē { $number } ({ $name }) izdoti { $won } no { $winners }; piedalījās { $count } cilvēku. Izlaists tiek, kas ir prom, kam jau ir vai kas nedrīkst saņemt. Cik ir palicis: /coupon show { $name }
    [one] Izlozē { $number } ({ $name }) izdoti { $won } no { $winners }; piedalījās { $count } cilvēks. Izlaists tiek, kas ir prom, kam jau ir vai kas nedrīkst saņemt. Cik ir palicis: /coupon show { $name }
   *[other] Izlozē { $number } ({ $name }) izdoti { $won } no { $winners }; piedalījās { $count } cilvēki. Izlaists tiek, kas ir prom, kam jau ir vai kas nedrīkst saņemt. Cik ir palicis: /coupon show { $name }
}
draw-fair = Ikviens var izlozēt vēlreiz: /draw verify { $number }
    Sēkla: { $seed }
draw-won = { $address ->
        [formal] Jūs izlozēja
       *[casual] Tevi izlozēja
    } izlozē { $number }. Kods ir aiz pogas.
draw-in = { $address ->
        [formal] Jūs piedalāties
       *[casual] Tu piedalies
    } izlozē { $number }. Pieteikšanās beidzas { $at }. Zīme sarakstā: { $mark }
draw-was-in = Izloze { $number } ir slēgta. Rezultāts būs tūlīt. Zīme sarakstā: { $mark }
draw-was-won = { $address ->
        [formal] Jūs izlozēja
       *[casual] Tevi izlozēja
    } izlozē { $number }. Kodu rāda /coupons. Zīme sarakstā: { $mark }
draw-was-out = Izloze { $number } ir beigusies. Šoreiz nepaveicās. Zīme sarakstā: { $mark }
draw-opened = Tā ir istabā: izloze { $number }, { $name }. Pieteikšanās beidzas { $at }. Beigt agrāk: /draw close { $number }
draw-few = { $left ->
    [0] No { $name } tagad nekas nav palicis: papildini, pirms pieteikšanās beidzas.
    [zero] No { $name } tagad palicis tikai { $left } kuponu, un tos var paņemt arī citi: papildini, pirms pieteikšanās beidzas.
    [one] No { $name } tagad palicis tikai { $left } kupons, un to var paņemt arī citi: papildini, pirms pieteikšanās beidzas.
   *[other] No { $name } tagad palikuši tikai { $left } kuponi, un tos var paņemt arī citi: papildini, pirms pieteikšanās beidzas.
}
draw-rehearsal = Kopienā notiek mēģinājums, tāpēc izloze { $number } gaida: dalībnieki to nelasītu. Vispirms /golive.
draw-hush = Kopienā ir klusums līdz { $until }, tāpēc izloze { $number } gaida: dalībnieki to nelasītu. Pēc tam tā turpinās pati; lai beigtu klusumu tūlīt: /hush end.
draw-lasts = Pieteikties var no minūtes līdz 30 dienām. Raksti no 1m līdz 30d, piemēram, 24h.
draw-closing = Izloze { $number } ir slēgta. Rezultāts būs pēc minūtes.
draw-not-open = Izloze { $number } jau ir slēgta.
draw-not-over = Izloze { $number } vēl nav beigusies. Izlozēt vēlreiz var, kad rezultāts ir paziņots.
no-draw = Šeit nav izlozes { $number }.
draw-holds = { $count ->
    [zero] Izloze { $number } ir godīga: sēkla, saraksts ar { $count } cilvēkiem un secība ir tie, kas tika paziņoti.
        Sēkla: { $seed }
    [one] Izloze { $number } ir godīga: sēkla, saraksts ar { $count } cilvēku un secība ir tie, kas tika paziņoti.
        Sēkla: { $seed }
   *[other] Izloze { $number } ir godīga: sēkla, saraksts ar { $count } cilvēkiem un secība ir tie, kas tika paziņoti.
        Sēkla: { $seed }
}
draw-wrong-seed = Izloze { $number } NAV pareiza: sēkla nav tā, kas tika iepriekš aizzīmogota.
draw-wrong-list = Izloze { $number } NAV pareiza: saraksts ({ $count }) nav tas, kas tika aizzīmogots slēgšanas brīdī.
draw-wrong-order = Izloze { $number } NAV pareiza: vietas nav tās, ko dod sēkla un saraksts.
draw-mine = Zīme tajā: { $mark }
table-place = Vieta
table-mark = Zīme
table-came = Rezultāts
table-came-of-it = { $why ->
    [won] laimēja
    [left] ir prom
    [limit] jau bija
    [operator] no komandas
    [gone] nekas nav palicis
   *[other] izlaists
}

command-coupon-give = Iedot vienu dalībniekam
    .name = Kura kampaņa
    .member = Kam
call-coupon-give = dot
    .name = nosaukums
    .member = dalībnieks
command-coupon-gift = Iedot visiem kādā auditorijā
    .name = Kura kampaņa
    .audience = Kura auditorija
call-coupon-gift = dāvināt
    .name = nosaukums
    .audience = auditorija
gift-here = Šis ir { $address ->
        [formal] Jums
       *[casual] tev
    }. Kods ir aiz pogas.
gift-begun = Jau ceļā: { $name }, visiem auditorijā { $audience }. Kā veicās, būs lasāms operatoru istabā.
gift-given = { $name } tagad ir viens: { $what }. To pasaka privāta ziņa, ja tādas vēlas; kods ir aiz pogas un /coupons.
gift-rehearsed = Mēģinājums: { $name } būtu saņēmuši visi auditorijā { $audience }. Nevienam nekas netika dots.
gift-over = { $count ->
    [0] { $name }: auditorijā { $audience } neviens nesaņēma.
    [zero] { $name }: auditorijā { $audience } saņēma { $count } dalībnieku.
    [one] { $name }: auditorijā { $audience } saņēma { $count } dalībnieks.
   *[other] { $name }: auditorijā { $audience } saņēma { $count } dalībnieki.
}
gift-gone = Tad vairs neviena nebija.
gift-lost = Auditorijas { $audience } vairs nav, tāpēc neviens cits nesaņem. /coupon gift dod citai.
gift-passed = { $count ->
    [zero] Nesaņēma { $count }: viņiem jau bija, vai vairs nebija ko dot.
    [one] Nesaņēma { $count }: viņam jau bija, vai vairs nebija ko dot.
   *[other] Nesaņēma { $count }: viņiem jau bija, vai vairs nebija ko dot.
}
rewards-over = { $count ->
    [0] Uzbrukums ir beidzies. No gaidošajām balvām nevienu nevarēja iedot.
    [zero] Uzbrukums ir beidzies. Iedots { $count } balvu, kas gaidīja.
    [one] Uzbrukums ir beidzies. Iedota { $count } balva, kas gaidīja.
   *[other] Uzbrukums ir beidzies. Iedotas { $count } balvas, kas gaidīja.
}
rewards-passed = { $count ->
    [zero] { $count } nesaņēma: jau ir, aizgājuši vai vairs nav ko dot.
    [one] { $count } nesaņēma: jau ir, aizgājis vai vairs nav ko dot.
   *[other] { $count } nesaņēma: jau ir, aizgājuši vai vairs nav ko dot.
}
gift-waits = { $name } saņems visi auditorijā { $audience }, tiklīdz uzbrukums būs beidzies. Vairāk nekas nav jādara: kā gāja, būs lasāms operatoru istabā.
why-left = Šeit vairs nav.
give-to-whom = Solim coupons.give šeit vajag auditoriju: šis skripts neattiecas uz vienu dalībnieku.
not-given = { $name } nesaņem: { $why ->
    [left] šeit vairs nav.
    [limit] jau ir bijis tik, cik vienam pienākas.
    [operator] ir komandā, bet { $campaign } ir dalībniekiem.
    [draft] { $campaign } vēl nav atvērta. /coupon show { $campaign } ir poga, kas to atver.
    [stopped] { $campaign } ir apturēta. /coupon show { $campaign } ir poga, kas ļauj turpināt.
    [over] { $campaign } ir beigusies.
    [gone] no { $campaign } nekas nav palicis.
    [kept] kas palicis no { $campaign }, ir paturēts citiem.
    [rehearsal] kopienā ir tikai mēģinājums. To beidz /golive.
   *[other] { $campaign } pašlaik atpūšas.
}

button-picture = Rādīt kasē
card-drop = Kuponi
card-test = Izmēģinājums
card-each = { $count ->
    [1] Viens katram
    [zero] Katram līdz { $count }
    [one] Katram līdz { $count }
   *[other] Katram līdz { $count }
}
card-until = Līdz { $at }
card-rule = Kurš pirmais, tam arī
card-scan = Parādi kasē

command-order = Tava veikala pasūtījumi
call-order = pasutijumi
command-order-import = Ielasīt pasūtījumus no tabulas: CSV vai XLSX
    .file = Tabula: order, amount, currency, at, member vai code, items, state
    .source = No kura veikala; katrs pasūtījums skaitās vienreiz
call-order-import = ielasit
    .file = fails
    .source = avots
orders-columns = Tabulā trūkst kolonnas: { $missing }. Pirmajā rindā ir kolonnu nosaukumi: order, amount un member vai code; var būt arī currency, at, items un state.
orders-source = "{ $name }" nevar būt veikala nosaukums. Ņem ne vairāk kā 32 burtus no a līdz z, ciparus un defises.
orders-nothing = No { $file } neviens pasūtījums nav ielasīts.
orders-done = { $count ->
    [0] Neviena jauna pasūtījuma.
    [zero] Ielasīti { $count } pasūtījumi.
    [one] Ielasīts { $count } pasūtījums.
   *[other] Ielasīti { $count } pasūtījumi.
} { $known ->
    [0] {""}
    [zero] { $known } jau bija zināmi.
    [one] { $known } jau bija zināms.
   *[other] { $known } jau bija zināmi.
}
orders-bad = { $count ->
    [zero] { $count } rindas nevar izmantot. Pirmās no tām:
    [one] { $count } rindu nevar izmantot:
   *[other] { $count } rindas nevar izmantot. Pirmās no tām:
}
order-nobody = Pasaki, kurš pirka: ar member vai ar kupona code.
order-amount = Apmaksātam pasūtījumam vajag summu un valūtu.
order-future = Šis pasūtījums ir vairāk nekā dienu uz priekšu. Pārbaudi pulksteni un laika joslu.
order-member = Nevienam te nav numura { $member }. Sūti to dalībnieka numuru, ko viņam devis čats.
fault-order-number = vajag pasūtījuma numuru, ne garāku par 100 zīmēm
fault-order-state = stāvoklis nav paid, cancelled vai refunded
fault-order-currency = vajag valūtu ar trim burtiem, piemēram, EUR
fault-order-amount = summu nevar izlasīt; raksti kā 12.50
fault-order-at = laiku nevar izlasīt; raksti kā 2026-12-24 20:00
fault-order-nobody = neviens nav nosaukts; aizpildi member vai code
fault-order-future = laiks ir vairāk nekā dienu uz priekšu
fault-order-member = nevienam te nav šāda numura. Ja tas ir garš, pārveido kolonnu par teksta kolonnu: tabulas to noapaļo
fault-code-unknown = nevienam te nav šāda koda
fault-code-not-given = šis kods nevienam nav iedots
fault-code-test = šis kods ir no testa un neder nekam
value-bought = Pasūtījumi
value-last-bought = Laiks kopš pēdējā pasūtījuma
value-spent = Iztērētā nauda
command-coupon-figures = Saņemt visu kampaņu skaitļus tabulā
call-coupon-figures = skaitļi
figures-file = { $count ->
    [0] Vēl nav nevienas kampaņas; tabulā ir tikai galva.
    [zero] Tabulā ir { $count } kampaņu, jaunākā pirmā. To var atvērt jebkurā izklājlapu programmā.
    [one] Tabulā ir { $count } kampaņa, jaunākā pirmā. To var atvērt jebkurā izklājlapu programmā.
   *[other] Tabulā ir { $count } kampaņas, jaunākā pirmā. To var atvērt jebkurā izklājlapu programmā.
}
table-name = Kampaņa
table-state = Stāvoklis
table-given = Iedoti
table-used = Izmantoti
table-currency = Valūta
table-sales = Pirkumi
table-revenue = Ieņemts
table-cost = Izmaksas
table-net = Rezultāts
table-rate = Uz katru 1 izmaksu vienību
figures = Iedoti { $given }, izmantoti { $used }.
figures-in = { $revenue } no { $sales ->
    [zero] { $sales } pārdevumiem
    [one] { $sales } pārdevuma
   *[other] { $sales } pārdevumiem
}.
figures-return = { $revenue } no { $sales ->
    [0] neviena pārdevuma
    [zero] { $sales } pārdevumiem
    [one] { $sales } pārdevuma
   *[other] { $sales } pārdevumiem
}, izmaksas { $cost }, iznākums { $net }: { $rate } uz katru izmaksu vienību.
command-hooks = Veikalu programmas, kurām ziņojam
call-hooks = zinas
command-hooks-list = Kā klājas katrai programmai
call-hooks-list = saraksts
command-hooks-retry = Sūtīt vēlreiz to, ko veikals nepieņēma
    .name = Kurai; bez nosaukuma visām
call-hooks-retry = velreiz
    .name = nosaukums
no-hooks = Vēl nevienam veikalam nekas netiek ziņots. Ieraksti hooks: zem coupons: failā config.yaml.
no-hook = Nav programmas { $name }. /hooks list tās parāda.
hook-line = { $name }: pieņemtas { $taken }, gaida { $waiting }, atmestas { $dead }.
hook-taken = Pēdējā pieņemta { $at }.
hook-dead = Veikala programma "{ $hook }" nepieņem mūsu ziņas, un vienu vairs nemēģinām sūtīt. { $why } Apskati /hooks list; kad būs salabots, /hooks retry sūtīs vēlreiz.
hooks-retried = { $count ->
    [zero] { $count } ziņas tiek sūtītas vēlreiz.
    [one] { $count } ziņa tiek sūtīta vēlreiz.
   *[other] { $count } ziņas tiek sūtītas vēlreiz.
} /hooks list pastāstīs, kā gāja.
hooks-none-dead = Nekas nav atmests. Nav ko sūtīt vēlreiz.
hook-down = Serveris neatbild.
hook-slow = Serveris bija pārāk lēns.
hook-private = Adrese ir iekšējā tīklā; tam vajag near: true.
hook-bad-address = Šo adresi nevar sasniegt.
hook-redirects = Tā sūta mūs uz citu adresi, bet mēs tālāk neejam. Ieraksti galīgo adresi failā config.yaml.
hook-too-large = Atbilde bija pārāk liela.
hook-status = Serveris atbildēja ar { $status }.
hook-no-web = No šejienes nekas netiek sūtīts.
hook-sealed = Ziņu nevar atvērt: Plaza atslēga ir mainījusies.
hook-no-hook = Tās vairs nav failā config.yaml.
hook-failed = To neizdevās nosūtīt.
button-address = Kurp sūtīt
address-of = Kurp sūtīt: { $what }
form-address = Kurp sūtīt
    .name = Vārds
    .street = Iela un numurs
    .town = Pasta indekss un pilsēta
    .country = Valsts
prize-ask = To sūtām pa pastu. Nospied pogu un pasaki, kurp; to redz tikai komanda.
prize-known = Zinām, kurp sūtīt. Kamēr nav nosūtīts, vari to mainīt ar pogu.
prize-on-its-way = Ceļā kopš { $at }.
address-kept = Paldies. To redz tikai komanda, un drīz pēc nosūtīšanas tas tiek dzēsts. Līdz tam vari labot ar to pašu pogu.
prize-gone = Tas jau ir ceļā, tāpēc adresi vairs nevar mainīt. Ja tā bija nepareiza, raksti komandai.
prize-not-yours = Tas ir kāda cita.
prize-none = Par šo nekas netiek sūtīts.
prizes-wait = { $count ->
    [zero] { $count } balvas gaida nosūtīšanu. /prize list rāda, kurp.
    [one] { $count } balva gaida nosūtīšanu. /prize list rāda, kurp.
   *[other] { $count } balvas gaida nosūtīšanu. /prize list rāda, kurp.
}
command-prize = Balvas, ko sūta pa pastu
call-prize = balva
command-prize-list = Ko un kurp sūtīt; tiek pierakstīts, ka skatījies
call-prize-list = saraksts
command-prize-sent = Balva ir ceļā
    .number = Tās numurs sarakstā /prize list
call-prize-sent = nosutita
    .number = numurs
prizes-none = Neviena balva negaida nosūtīšanu.
prizes-more = { $count ->
    [0] Kad kāda ir ceļā: /prize sent ar tās numuru.
    [zero] Gaida vēl { $count }. Kad kāda ir ceļā: /prize sent ar tās numuru.
    [one] Gaida vēl { $count }. Kad kāda ir ceļā: /prize sent ar tās numuru.
   *[other] Gaida vēl { $count }. Kad kāda ir ceļā: /prize sent ar tās numuru.
}
prize-line = { $number }: { $what }, saņem { $name }
prize-campaign-gone = balva
prize-sent = Balva { $number } ir ceļā. Adrese tiks dzēsta pēc { $days ->
    [zero] { $days } dienām.
    [one] { $days } dienas.
   *[other] { $days } dienām.
}
prize-unknown = Balva { $number } negaida. /prize list rāda numurus.
style-kept = { $name }: config.yaml tai tagad raksta citu stilu vai padara to par komplektu. Kodi jau ir ienākuši, tāpēc tā paliek, kāda bija. Jaunajam sāc citu kampaņu.
reserve-moved = { $name }: tas, kas kam ir atlikts, ir mainīts, kā tagad rakstīts. Atlikts: { $kept }. Visiem: { $left }.
reserve-moved-none = { $name }: nevienam vairs nekas nav atlikts, tāpēc visiem ir { $left }.
reserve-short = { $name }: kodu ir mazāk, nekā jāpatur, tāpēc visiem pārējiem nav neviena. Ienes vairāk kodu vai paturi mazāk.
stock-kept = { $name }: config.yaml tagad raksta { $stock }, bet ienākuši jau ir { $total }. Tie paliek. Atlikušos atņem /coupon void.
times-own = { $name }: config.yaml tai tagad raksta citus laikus, tāpēc der tie, nevis tie, ko noteica tās skripts.
over-resting = { $name }: tās laiks ir beidzies, un beigās tā bija apturēta uz brīdi, tāpēc kāds varbūt nāca velti. Tā turpināsies ar citām beigām vai nākamajā reizē.
codes-taken-out = { $name }: { $count ->
    [zero] { $count } kodu, kas nebija nevienam, failā config.yaml vairs nav, tāpēc tos neviens nesaņems.
    [one] { $count } koda, kas nebija nevienam, failā config.yaml vairs nav, tāpēc to neviens nesaņems.
   *[other] { $count } kodu, kas nebija nevienam, failā config.yaml vairs nav, tāpēc tos neviens nesaņems.
} Ko tur ieraksta no jauna, to atkal var izdot.
codes-of-others = { $name }: { $count ->
    [zero] { $count } tās kodu neienāca: tie jau ir citām kampaņām.
    [one] { $count } tās kods neienāca: tas jau ir citai kampaņai.
   *[other] { $count } tās kodi neienāca: tie jau ir citām kampaņām.
}
codes-sealed-else = { $name }: kodi neienāk, jo esošos aizzīmogoja cita atslēga. Ieliec atpakaļ veco atslēgu vai sāc citu kampaņu.
unfit-pack-points = Komplektam nav cenas punktos. Arī tas, kas tajā ir, tur punktus nemaksā. Cena jāatstāj tukša.
unfit-pack-of = { $name } pati ir komplekts vai par tādu kļūtu. Komplektā ir kampaņas, kurām ir kodi; jānosauc tās.
unfit-pack-each = Katrs dalībnieks komplektu saņem vienreiz. Sadaļā “Kam” jāatstāj viens katram.
