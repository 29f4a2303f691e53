command-post = Rakstīt pašam: vispirms apskatīt, ieplānot, izlabot, ņemt atpakaļ
call-post = raksts
command-post-new = Izveidot rakstu; līdz nosūtīšanai to redzi tikai tu
    .text = Vārdi; bez tiem atvērsies veidlapa, kurā var rakstīt vairākas rindas
    .to = Istaba; tukšs ir vestibils
    .at = Kad: 20:00, rīt 9:30, 27.11. 20:00; tukšs ir tūlīt
    .image = Attēla nosaukums, kas šeit jau ir
    .alt = Kas redzams attēlā, tiem, kas to neredz; vairākiem ar | starpā
    .picture = Attēls
    .picture2 = Attēls
    .picture3 = Attēls
    .picture4 = Attēls
    .picture5 = Attēls
    .picture6 = Attēls
    .picture7 = Attēls
    .picture8 = Attēls
    .picture9 = Attēls
call-post-new = jauns
    .text = teksts
    .to = istaba
    .at = laiks
    .image = nosaukums
    .alt = apraksts
    .picture = attēls
    .picture2 = attēls2
    .picture3 = attēls3
    .picture4 = attēls4
    .picture5 = attēls5
    .picture6 = attēls6
    .picture7 = attēls7
    .picture8 = attēls8
    .picture9 = attēls9
command-post-pictures = Dot rakstam, kas vēl tikai būs, citus attēlus; bez neviena to nav
    .number = Raksta numurs
    .language = Tikai vienas valodas lasītājiem
    .language-en = angļu
    .language-zh-CN = ķīniešu
    .language-pt-BR = portugāļu
    .language-lv = latviešu
    .language-el = grieķu
    .image = Attēla nosaukums, kas šeit jau ir
    .alt = Kas redzams attēlā, tiem, kas to neredz; vairākiem ar | starpā
    .picture = Attēls
    .picture2 = Attēls
    .picture3 = Attēls
    .picture4 = Attēls
    .picture5 = Attēls
    .picture6 = Attēls
    .picture7 = Attēls
    .picture8 = Attēls
    .picture9 = Attēls
call-post-pictures = attēli
    .number = numurs
    .language = valoda
    .language-en = angļu
    .language-zh-CN = ķīniešu
    .language-pt-BR = portugāļu
    .language-lv = latviešu
    .language-el = grieķu
    .image = nosaukums
    .alt = apraksts
    .picture = attēls
    .picture2 = attēls2
    .picture3 = attēls3
    .picture4 = attēls4
    .picture5 = attēls5
    .picture6 = attēls6
    .picture7 = attēls7
    .picture8 = attēls8
    .picture9 = attēls9
command-post-list = Parādīt rakstus, kas vēl būs, un pēdējos, kas izgāja
call-post-list = saraksts
command-post-show = Parādīt rakstu, kā to redz biedri
    .number = Raksta numurs
call-post-show = rādīt
    .number = numurs
command-post-change = Mainīt rakstu, kas vēl tikai būs
    .number = Raksta numurs
call-post-change = mainīt
    .number = numurs
command-post-cancel = Rakstam neļaut iziet
    .number = Raksta numurs
call-post-cancel = atcelt
    .number = numurs
command-post-correct = Izlabot rakstu, kas izgājis, visās istabās
    .number = Raksta numurs; tukšs ir pēdējais
call-post-correct = labot
    .number = numurs
command-post-recall = Ņemt atpakaļ rakstu, kas izgājis, no visām istabām
    .number = Raksta numurs; tukšs ir pēdējais
call-post-recall = atsaukt
    .number = numurs

button-send = Sūtīt tūlīt
button-schedule = Ieplānot
button-drop = Atmest
button-ask = Lūgt apstiprināt
button-text = Teksts
button-language = Cita valoda
button-see = Skatīt
button-time = Laiks
button-rooms = Istabas
button-hang = Poga
button-alt = Kas ir attēlos
button-sound = Skaņa
button-correct = Labot
button-recall = Ņemt atpakaļ
button-fix = Labot
button-mend = Izlabot visur
button-takeback = Jā, ņemt atpakaļ
button-again = Mēģināt vēlreiz
label-schedule = Publicēt { $when }
label-see = Skatīt { $language ->
    [zh-CN] ķīniešu
    [pt-BR] portugāļu
    [lv] latviešu
    [el] grieķu
   *[en] angļu
} valodā
label-fix = Labot tekstu { $language ->
    [zh-CN] ķīniešu
    [pt-BR] portugāļu
    [lv] latviešu
    [el] grieķu
   *[en] angļu
} valodā

form-begun = Jauns raksts
    .text = Kas tajā teikts
    .at = Kad? Tukšs: tiklīdz nosūtīsi
    .at-hint = 20:00, rīt 9:30, 27.11. 20:00
    .alt = Kas ir attēlos, ja tādi ir
    .alt-hint = Katram attēlam rinda, tiem, kas to neredz
form-text = Kas tajā teikts
    .text = Vārdi
form-language = Tas pats citā valodā
    .language = Valoda
    .language-en = angļu
    .language-zh-CN = ķīniešu
    .language-pt-BR = portugāļu
    .language-lv = latviešu
    .language-el = grieķu
    .text = Vārdi; tukšs: šādas versijas nav
form-time = Kad tas iziet
    .at = Kad? Tukšs: tiklīdz nosūtīsi
    .at-hint = 20:00, rīt 9:30, 27.11. 20:00, 2h
form-rooms = Kurp tas iet
    .room = Istaba
    .how = Ko ar to darīt
    .how-add = Publicēt arī tur
    .how-only = Publicēt tikai tur
    .how-without = Tur nepublicēt
    .how-all = Publicēt visās istabās, kurām ir loma, piemēram, lobby (ne ops)
form-hang = Poga zem tā
    .to = Adrese, poga vai birka. Tukšs: bez pogām
    .to-hint = https://…, vai checkin, vai dalībnieku birka: riga to dod, -riga to noņem
    .label = Kas uz tās rakstīts
    .label-hint = Iepirkties
    .language = Kādā valodā tas rakstīts
    .language-en = angļu
    .language-zh-CN = ķīniešu
    .language-pt-BR = portugāļu
    .language-lv = latviešu
    .language-el = grieķu
form-alt = Kas ir attēlos
    .alt = Katram attēlam rinda
    .alt-hint = Tiem, kas tos neredz: kas redzams un kas tur rakstīts
form-fix = Izlabotais teksts
    .text = Vārdi, kā tiem jābūt

line = ──────────
language = { $language ->
    [zh-CN] ķīniešu
    [pt-BR] portugāļu
    [lv] latviešu
    [el] grieķu
   *[en] angļu
} valoda
room = { $room }
rooms-more = { $count ->
    [zero] vēl { $count } istabas
    [one] vēl { $count } istaba
   *[other] vēl { $count } istabas
}
state = { $state ->
    [asked] Raksts { $number } gaida kāda vārdu.
    [scheduled] Raksts { $number } ir ieplānots.
    [held] Raksts { $number } ir aizturēts: tā laiks ir pagājis.
    [sent] Raksts { $number } ir izgājis.
    [recalled] Raksts { $number } ir ņemts atpakaļ.
    [dropped] Raksts { $number } ir atmests.
   *[draft] Raksts { $number }. To redzi tikai tu; virs līnijas tas ir tāds, kādu to redzēs biedri.
}
where = Kur: { $rooms }. { $members ->
    [0] Tur lasa tikai operatori.
    [zero] Biedri lasa { $members } no šīm istabām.
    [one] Biedri lasa { $members } no šīm istabām.
   *[other] Biedri lasa { $members } no šīm istabām.
}
where-one = Kur: { $rooms }. { $read ->
    [nobody] Tur lasa tikai operatori.
   *[members] Tur to lasa biedri.
}
where-nowhere = Tam vēl nav istabas. Spied Istabas un izvēlies kādu.
when-now = Kad: tiklīdz nospiedīsi Sūtīt tūlīt.
when = { $kind ->
    [went] Izgāja { $when } ({ $zone }).
   *[when] Kad: { $when } ({ $zone }).
}
versions = Tu redzi versiju { $language ->
    [zh-CN] ķīniešu
    [pt-BR] portugāļu
    [lv] latviešu
    [el] grieķu
   *[en] angļu
} valodā. Ir arī: { $others }.
no-version = Vēl nav versijas { $language ->
    [zh-CN] ķīniešu
    [pt-BR] portugāļu
    [lv] latviešu
    [el] grieķu
   *[en] angļu
} valodā: { $rooms } saņems to { $given ->
    [zh-CN] ķīniešu
    [pt-BR] portugāļu
    [lv] latviešu
    [el] grieķu
   *[en] angļu
} valodā. To pievieno poga Cita valoda.
picture = Attēls
pictures-coming = { $count ->
    [zero] { $count } attēlu vēl ir ceļā; rakstu parādīšu vēlreiz, kad tie būs klāt.
    [one] { $count } attēls vēl ir ceļā; rakstu parādīšu vēlreiz, kad tas būs klāt.
   *[other] { $count } attēli vēl ir ceļā; rakstu parādīšu vēlreiz, kad tie būs klāt.
}
without-alt = { $count ->
    [zero] { $count } attēliem nav vārdu tiem, kas tos neredz.
    [one] { $count } attēlam nav vārdu tiem, kas to neredz.
   *[other] { $count } attēliem nav vārdu tiem, kas tos neredz.
}
in-rehearsal = Šī kopiena mēģina: raksts būs tikai operatoru istabā.
in-quiet = Tas ir klusajās stundās, no { $begins } līdz { $ends }. Ar roku rakstīts tomēr iziet.
in-hush = Šī kopiena klusē līdz { $until }: šī laika raksts tiek aizturēts, un /hush to parāda.
crowd = Tas ir šīs dienas { $count }. raksts istabā { $room }, { $ago } { $unit ->
    [hours] h
   *[minutes] min
} pēc iepriekšējā.{ $over ->
    [yes] {" "}Tas ir vairāk, nekā skripti te drīkst paši; ar roku rakstīts raksts iziet tik un tā.
   *[no] {""}
}
sound = { $loud ->
    [yes] Biedru telefonos tas atskan.
   *[no] Biedru telefonos tas neatskan.
}
mending = { $can ->
    [both] Kad tas būs izgājis, varēsi to izlabot un ņemt atpakaļ.
    [correct] Kad tas būs izgājis, varēsi to izlabot; ņemt atpakaļ šajā čatā nevar.
    [recall] Kad tas būs izgājis, varēsi to ņemt atpakaļ; izlabot šajā čatā nevar.
   *[neither] Kad tas būs izgājis, tas tāds paliks: šajā čatā nevar ne izlabot, ne ņemt atpakaļ.
}

sent = Raksts { $number } tūlīt iziet: { $count ->
    [zero] { $count } istabās.
    [one] { $count } istabā.
   *[other] { $count } istabās.
} To izlabo /post correct un /post recall.
scheduled = Raksts { $number } izies { $when } ({ $zone }). /post change { $number } to maina, /post cancel { $number } to atmet.
dropped = Raksts { $number } ir atmests. To neviens neredzēs.
went-late = Rakstam { $number } bija jāiziet { $when }. Plaza tobrīd nebija klāt, tāpēc tas izgāja { $minutes ->
    [zero] ar { $minutes } minūšu nokavēšanos.
    [one] ar { $minutes } minūtes nokavēšanos.
   *[other] ar { $minutes } minūšu nokavēšanos.
}
held = Rakstam { $number } bija jāiziet { $when }, un Plaza nebija klāt pārāk ilgi: "{ $text }" Sūtīt tūlīt vai atmest?

no-posts = Rakstu vēl nav. /post new izveido pirmo.
list-coming = Vēl būs:
list-last = Pēdējie izgāja:
list-line = { $number }: { $state ->
    [asked] gaida apstiprinājumu
    [held] aizturēts
   *[draft] melnraksts
}. { $text }
list-line-at = { $number }: { $when }, { $state ->
    [draft] melnraksts
    [asked] gaida apstiprinājumu
    [held] aizturēts, laiks ir pagājis
    [sent] izgājis
    [recalled] ņemts atpakaļ
   *[scheduled] ieplānots
}. { $text }
list-zone = Pēc pulksteņa: { $zone }. /post show ar numuru parāda rakstu.

no-such-post = Raksta { $number } nav. /post list rāda, kas ir.
too-late = { $state ->
    [sent] Raksts { $number } jau ir izgājis: { $name }, { $when }. /post correct { $number } to izlabo visās istabās.
    [recalled] Raksts { $number } jau ir ņemts atpakaļ: { $name }, { $when }.
   *[dropped] Raksts { $number } jau ir atmests: { $name }, { $when }.
}
changed-since = Raksts { $number } ir mainīts, kopš tu to redzēji. /post show { $number } rāda, kāds tas ir tagad.
time-over = Raksta { $number } laiks pa to laiku ir pagājis. Spied Laiks un izvēlies citu, vai Sūtīt tūlīt.
time-needed = Raksts { $number } ir ieplānots, un tam vajag laiku. Sūtīt tūlīt to publicē uzreiz, /post cancel { $number } to atmet.
time-unclear = "{ $given }" nav laiks, ko saprotu. Spied Laiks un raksti 20:00, rīt 9:30 vai 27.11. 20:00.
time-without-clock = "{ $given }" nosauc dienu, bet ne stundu. Raksti tā: 27.11. 20:00.
time-no-such-day = "{ $given }" kalendārā nav. Raksti tā: 27.11. 20:00.
time-past = "{ $given }" ir { $when } ({ $zone }), un tas ir pagājis; tur tagad ir { $now }. Raksti laiku, kas vēl tikai būs.
time-past-today = "{ $given }" šodien jau ir pagājis: tagad ir { $now } ({ $zone }). Nākamajai dienai priekšā raksti "rīt".
time-left-out = { $zone } tajā naktī pārgriež pulksteņus: { $when } nemaz nav. Raksti stundu vēlāk.
time-far = "{ $given }" ir pēc vairāk nekā gada. Izvēlies tuvāku dienu.
which-room = Izvēlies istabu vai visas istabas, kurām ir loma.
too-many-rooms = Raksts iet ne vairāk kā uz { $most } istabām.
last-room = Raksts { $number } ir ieplānots, un tam vajag istabu. /post cancel { $number } to atmet.
last-version = Šī ir vienīgā versija. Teksts to maina, Atmest izmet visu rakstu.
label-needed = Pasaki, kas uz pogas rakstīts: aizpildi arī to.
too-many-buttons = Rakstam ir ne vairāk kā { $most } pogas.
no-such-button = "{ $given }" nav ne adrese, kas sākas ar https://, ne poga dalībniekiem, piemēram, checkin, ne birka, ko dalībnieki drīkst ņemt. /tag list rāda birkas, /tag new izveido jaunu.
no-ops = Šī kopiena mēģina, un operatoru istabas nav, tāpēc to neredzētu neviens. /setup izvēlas istabu.

cannot-correct = Šajā čatā nevar mainīt rakstu, kas izgājis.
cannot-recall = Šajā čatā nevar ņemt atpakaļ rakstu, kas izgājis.
nothing-out = Nav izgājis neviens raksts, ko varētu labot. /post list rāda, kas ir.
gone-since = Šī raksta vairs nav: nav palicis nekā, ko labot. /post list rāda, kas ir.
choose-correct = Kuru rakstu gribi labot? Nospied tā numuru.
choose-recall = Kuru rakstu gribi ņemt atpakaļ? Nospied tā numuru.
label-choice = { $number }
choice = { $number }: { $when }, { $rooms }{ $script ->
    [none] {""}
   *[other] , skripts { $script }
}. { $text }
of-script = Tas ir skripta { $script } raksts. Citi vārdi, ko skripts tam dos vēlāk vai publicēs nākamreiz, ir tie, kas tur rakstīti: /sop edit { $script } tos maina.
correct-held = { $count ->
    [zero] { $count } kopijas aiztur klusums: ja tās tomēr publicēs, tajās būs jaunie vārdi.
    [one] { $count } kopiju aiztur klusums: ja to tomēr publicēs, tajā būs jaunie vārdi.
   *[other] { $count } kopijas aiztur klusums: ja tās tomēr publicēs, tajās būs jaunie vārdi.
}
recall-held = { $count ->
    [zero] { $count } kopijas aizturēja klusums: tās vairs netiks publicētas.
    [one] { $count } kopiju aizturēja klusums: tā vairs netiks publicēta.
   *[other] { $count } kopijas aizturēja klusums: tās vairs netiks publicētas.
}
held-by-hush = to aiztur klusums, /hush list to rāda
not-out = Raksts { $number } vēl nav izgājis. /post change { $number } to maina, /post cancel { $number } to atmet.
fix-which = Kuru raksta { $number } tekstu gribi labot?
fix-shown = Virs līnijas ir raksts { $number }, kāds tas būs { $language ->
    [zh-CN] ķīniešu
    [pt-BR] portugāļu
    [lv] latviešu
    [el] grieķu
   *[en] angļu
} valodā. Attēli paliek. Tas ir { $count ->
    [zero] { $count } istabās.
    [one] { $count } istabā.
   *[other] { $count } istabās.
}
correcting = Raksts { $number } tiek labots { $count ->
    [zero] { $count } istabās.
    [one] { $count } istabā.
   *[other] { $count } istabās.
} { $ops ->
    [no] Cik tālu tas ir, rāda /post show { $number }.
   *[yes] Cik tālu tas ir, rāda operatoru istaba.
}
recalling = Raksts { $number } tiek ņemts atpakaļ no { $count ->
    [zero] { $count } istabām.
    [one] { $count } istabas.
   *[other] { $count } istabām.
} { $ops ->
    [no] Cik tālu tas ir, rāda /post show { $number }.
   *[yes] Cik tālu tas ir, rāda operatoru istaba.
}
recall-asks = Ņemt rakstu { $number } atpakaļ? Tas ir { $rooms }, { $count ->
    [zero] { $count } istabās
    [one] { $count } istabā
   *[other] { $count } istabās
}. Kas prom, tas nenāk atpakaļ, un kas to izlasījis, tas ir izlasījis.
correct-goes-on = { $name } labo rakstu { $number }: { $done } no { $count } istabām.
recall-goes-on = { $name } ņem atpakaļ rakstu { $number }: { $done } no { $count } istabām.
correct-over = { $name } izlaboja rakstu { $number }: { $done } no { $count } istabām.
recall-over = { $name } paņēma atpakaļ rakstu { $number }: { $done } no { $count } istabām.
not-there = Ne visur to varēja publicēt:
not-reached = { $room }: { $reason }
not-reached-more = { $count ->
    [zero] vēl { $count } istabas
    [one] vēl { $count } istaba
   *[other] vēl { $count } istabas
}
nothing-left = Vairs nav ko mēģināt. Kā gāja, rāda jaunāka ziņa.

asked = Raksts { $number } tagad gaida kāda vārdu. Kartīte ir operatoru istabā. Līdz tam vari to vēl mainīt, un tad tas atkal ir melnraksts.
ask-title = Raksts { $number } uz { $rooms } ({ $planned ->
    [yes] { $when }
   *[no] tiklīdz būs apstiprināts
})
sent-back = Raksts { $number } atkal ir melnraksts. /post change { $number } to parāda, lai mainītu un lūgtu vēlreiz vai atmestu.
no-room-to-ask = Nav kam lūgt: operatoru istabas nav. /setup to izvēlas.
entry = { $state ->
    [asked] Raksts { $number } gaida kāda vārdu.
    [held] Raksts { $number } ir aizturēts, jo Plaza tā laikā nebija klāt.
    [recalled] Raksts { $number } ir ņemts atpakaļ.
   *[dropped] Raksts { $number } ir atmests.
}
