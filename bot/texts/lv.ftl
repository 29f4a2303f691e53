# What the core itself says to members and operators.
went-wrong = { $address ->
    [formal] Neizdevās, un tā ir mūsu, nevis Jūsu vaina. Vadītāji jau zina; lūdzu, pamēģiniet vēlreiz pēc brīža.
   *[casual] Neizdevās, un tā ir mūsu, nevis tava vaina. Vadītāji jau zina; lūdzu, pamēģini vēlreiz pēc brīža.
}
unknown-command = { $address ->
    [formal] Komandas /{ $command } nav. Ierakstiet /, lai redzētu, kas ir pieejams.
   *[casual] Komandas /{ $command } nav. Ieraksti /, lai redzētu, kas ir pieejams.
}
unknown-option = Šai komandai nav iespējas "{ $option }".
missing-option = { $address ->
    [formal] Šai komandai vajag "{ $option }". Lūdzu, pievienojiet un sūtiet vēlreiz.
   *[casual] Šai komandai vajag "{ $option }". Lūdzu, pievieno un sūti vēlreiz.
}
not-a-choice = "{ $option }" var būt: { $choices }.
not-yes-no = "{ $option }" var būt jā vai nē (yes / no).
not-a-number = "{ $option }" jābūt skaitlim, nevis "{ $given }".
not-a-duration = "{ $option }" jābūt laika sprīdim, piemēram, 30m, 2h vai 1d, nevis "{ $given }".
not-a-time = "{ $option }" jābūt pulksteņa laikam, piemēram, 08:00, nevis "{ $given }".
not-a-day = "{ $option }" jābūt datumam, piemēram, 2026-12-24, nevis "{ $given }".
missing-field = { $address ->
    [formal] "{ $field }" ir tukšs, bet tas ir vajadzīgs. Lūdzu, atveriet veidlapu vēlreiz un aizpildiet to.
   *[casual] "{ $field }" ir tukšs, bet tas ir vajadzīgs. Lūdzu, atver veidlapu vēlreiz un aizpildi to.
}
too-short = "{ $option }" zīmju skaits ir { $length }; vajag vismaz { $least }.
too-long = "{ $option }" zīmju skaits ir { $length }; lielākais ir { $most }.
too-small = "{ $option }" jābūt vismaz { $least }.
too-large = "{ $option }" jābūt ne vairāk kā { $most }.
too-few-chosen = { $address ->
    [formal] Pie "{ $option }" izvēlieties vismaz { $least }.
   *[casual] Pie "{ $option }" izvēlies vismaz { $least }.
}
too-many-chosen = { $address ->
    [formal] Pie "{ $option }" izvēlieties ne vairāk kā { $most }.
   *[casual] Pie "{ $option }" izvēlies ne vairāk kā { $most }.
}
form-gone = { $address ->
    [formal] Šī veidlapa ir mainīta vai vairs netiek lietota. Lūdzu, atveriet to no jauna.
   *[casual] Šī veidlapa ir mainīta vai vairs netiek lietota. Lūdzu, atver to no jauna.
}
form-late = { $address ->
    [formal] Veidlapu neizdevās parādīt laikus. Lūdzu, mēģiniet vēlreiz.
   *[casual] Veidlapu neizdevās parādīt laikus. Lūdzu, mēģini vēlreiz.
}
button-mend = Izlabot
yes = Jā
no = Nē
no-such-member = "{ $option }": šeit neviena ar tādu vārdu nav.
not-asked-here = "{ $option }" šajā čatā nevar norādīt.
button-gone = Šī poga vairs nedarbojas. Jaunākā ziņā ir jauna.
menu-gone = { $address ->
    [formal] Šī izvēlnes rinda vairs nedarbojas. Ieskatieties izvēlnē vēlreiz.
   *[casual] Šī izvēlnes rinda vairs nedarbojas. Ieskaties izvēlnē vēlreiz.
}
not-set-up = Šeit bots vēl nav iestatīts, tāpēc tas neko nedara. Vadītāji sāk ar /setup.
set-by-config = Tas ir noteikts failā { $file }, pie { $place }. Maini to tur un palaid Plaza no jauna; ar komandu to nevar.
right = { $right ->
    [content] saturs
    [people] cilvēki
    [money] nauda
   *[rules] noteikumi
}
needs-right = { $address ->
    [formal] Šim Jums vajadzīgas tiesības "{ $right }". Tās ar /team give var piešķirt: { $names }.
   *[casual] Šim tev vajadzīgas tiesības "{ $right }". Tās ar /team give var piešķirt: { $names }.
}
needs-right-alone = { $address ->
    [formal] Šim Jums vajadzīgas tiesības "{ $right }". Tās ar /team give var piešķirt tas, kurš vada šo kopienu.
   *[casual] Šim tev vajadzīgas tiesības "{ $right }". Tās ar /team give var piešķirt tas, kurš vada šo kopienu.
}
zone-too-soon = { $address ->
    [formal] Laika joslu var mainīt reizi 30 dienās. Jūsu nākamā iespēja: { $day }.
   *[casual] Laika joslu var mainīt reizi 30 dienās. Tava nākamā iespēja: { $day }.
}

# In the operators' room.
fault = Kaut kas neizdevās: { $what }. Nekas nav pazudis; sīkāk žurnālā. Par to ziņosim ne biežāk kā reizi stundā.
screen-failed = Jauno ziņu pārbaude neizdevās: { $what }. Ziņa palika un tika apstrādāta kā parasti; neviens neko nezaudēja. Sīkāk – žurnālā. Par to ziņosim ne biežāk kā reizi stundā.
config-left-out = config.yaml kopš pēdējās saglabāšanas ir kļūda. Turpinu ar to, kas tur bija iepriekš; lūdzu, izlabojiet un saglabājiet vēlreiz. { $fault }
script-left-out = Kāds skripts vai tā saturs ir kļūdains. Līdz labojumam tas netiks palaists vai paliks, kāds bija pirms izmaiņām; pārējie darbojas. { $fault }
post-failed = Ziņu neizdevās ievietot: { $reason }.
rehearsed = Mēģinājums: { $private ->
    [yes] šo ziņu privāti būtu saņēmis viens dalībnieks
   *[no] šī ziņa būtu nonākusi istabā "{ $room }"
}, { $when }.
rehearsed-late = Mēģinājums: { $private ->
    [yes] šo ziņu privāti būtu saņēmis viens dalībnieks
   *[no] šī ziņa būtu nonākusi istabā "{ $room }"
}, { $when }. Tā bija paredzēta { $due } un gaidīja.
picture-gone = Attēla "{ $file }" attēlu mapē vairs nav, vai to nevar parādīt. Ziņa tika ievietota bez tā; kas tajā redzams, rakstīts zem teksta.
act-failed = { $act ->
    [GiveRole] Lomu neizdevās piešķirt
    [TakeRole] Lomu neizdevās atņemt
    [TimeOut] Dalībniekam neizdevās liegt rakstīt
    [Kick] Dalībnieku neizdevās izraidīt
    [Ban] Dalībnieku neizdevās bloķēt
    [Purge] Dalībnieku ziņas neizdevās dzēst
    [Unban] Dalībnieka bloķēšanu neizdevās atcelt
    [Slow] Istabas lēno režīmu neizdevās mainīt
    [Lock] Istabu neizdevās slēgt
    [Unlock] Istabu neizdevās atslēgt
    [PauseInvites] Ielūgumu pauzi neizdevās mainīt
   *[MakeInvite] Ielūgumu neizdevās izveidot
}: { $reason }.
would-give-role = Mēģinājums: { $member } būtu saņēmis lomu { $role }.
would-take-role = Mēģinājums: { $member } būtu zaudējis lomu { $role }.
would-time-out = Mēģinājums: { $member } nevarētu rakstīt līdz { $until }.
would-kick = Mēģinājums: { $member } būtu izraidīts. Iemesls: { $reason }
would-ban = Mēģinājums: { $member } būtu bloķēts. Iemesls: { $reason }
would-purge = Mēģinājums: istabā { $room } { $count ->
    [zero] būtu dzēstas { $count } ziņas
    [one] būtu dzēsta { $count } ziņa
   *[other] būtu dzēstas { $count } ziņas
}.
would-rename = { $away ->
    [yes] Mēģinājums: vārds { $member } būtu noņemts, un būtu redzams konta paša vārds.
   *[no] Mēģinājums: { $member } šeit sauktos { $name }.
}
would-retitle = Mēģinājums: pavediens istabā { $room } sauktos { $title }.
would-unban = Mēģinājums: { $member } vairs nebūtu bloķēts.
would-slow = Mēģinājums: { $seconds ->
    [0] istabā { $room } lēnais režīms būtu beidzies.
    [zero] istabā { $room } katrs varētu rakstīt tikai reizi { $seconds } sekundēs.
    [one] istabā { $room } katrs varētu rakstīt tikai reizi { $seconds } sekundē.
   *[other] istabā { $room } katrs varētu rakstīt tikai reizi { $seconds } sekundēs.
}
would-lock = Mēģinājums: istaba { $room } būtu slēgta; rakstīt varētu tikai operatori.
would-unlock = Mēģinājums: istaba { $room } būtu atslēgta.
would-pause-invites = Mēģinājums: { $over ->
    [yes] ielūgumu pauze būtu beigusies.
   *[no] ielūgumi būtu apturēti līdz { $until }.
}

# Skriptu jautājumi.
button-answer = Atbildēt
answer-taken = Paldies, pierakstīts.
    .more-emoji = 🙏
question-gone = Šis jautājums jau ir beidzies.
question-of-another = Šis jautājums ir kādam citam.
and-more = { $names } un vēl { $more ->
    [zero] { $more } dalībnieki
    [one] { $more } dalībnieks
   *[other] { $more } dalībnieki
}

# Kāpēc izpilde gaida vai stāv, vadītājiem.
aside-late = Plaza pie tā tika vēlāk, nekā atļauj max_age
aside-quiet = klusās stundas
aside-day = ritms: { $by ->
    [none] šajā istabā šodien ierakstu jau pietiek
   *[other] šajā istabā šodien ierakstu jau pietiek, un { $by } ir pirmais
}
aside-gap = ritms: { $by ->
    [none] pārāk drīz pēc cita ieraksta šajā istabā
   *[other] pārāk drīz pēc { $by } šajā istabā
}
aside-monologue = ritms: pēdējie ieraksti šajā istabā visi ir bota, un neviens nav atbildējis
aside-lull = ritms: šajā istabā pašlaik sarunājas
aside-off = vairs nav ieslēgts
aside-skipped = vadītājs to izlaida
aside-unapproved = neviens to nav apstiprinājis
aside-rejected = noraidīja { $name }: { $reason }
aside-hush = kopienā ir klusums
script-waits = "{ $script }", { $when }
hushed = Šeit ir klusums, tāpēc skripts neko neteiktu. Beidz klusumu ar /hush end vai pagaidi, līdz tas beigsies.
aside-pace = ritms, kādu vēlas šī kopiena
not-confirmed = ziņu, ko gaida šis solis, neizdevās ievietot: { $reason }

# What /doctor says of any chat.
key-stands = Atslēga, kas aizzīmogo tekstus, ir { $home }. Glabājiet tās kopiju atsevišķi no datubāzes kopijām: bez tās neviens vairs nevarēs izlasīt aizzīmogoto.
key-comes = Atslēga, kas aizzīmogo tekstus, tiks izveidota pirmajā palaišanā. Tad glabājiet tās kopiju atsevišķi no datubāzes kopijām.
key-wrong = Atslēgu, kas aizzīmogo tekstus, tādu, kāda tā ir, nevar lietot: { $why }
key-other = { $home } nav tā atslēga, kas aizzīmogo tekstus kopš { $since }.
mend-key-other = Nolieciet atpakaļ savu tās atslēgas kopiju; ar citu Plaza nesāk darbu. Ja tā ir pazaudēta, `python -m bot accept-key` turpina ar šo, un aizzīmogotais paliek slēgts.
key-changed = Kopš { $since } tekstus aizzīmogo cita atslēga; iepriekšējās aizzīmogotais paliek slēgts.
mend-key-changed = Nekas, ja iepriekšējā atslēga ir pazaudēta. Ja to atrodat, nolieciet to atpakaļ un izsauciet `python -m bot accept-key`.
mend-key = Salabojiet to pirms nākamās palaišanas; bez atslēgas Plaza nesāk darbu.
rooms-seen = { $count ->
    [zero] Apskatītas { $count } istabas.
    [one] Apskatīta { $count } istaba.
   *[other] Apskatītas { $count } istabas.
}
room-hidden = Bots neredz istabu { $room }.
show-room = Ielaid to vai izvēlies citu istabu ar /setup.

# Privātas ziņas, ko neviens nav lūdzis.
letter-from = { $address ->
    [formal] No kopienas { $community }, kurā Jūs esat.
   *[casual] No kopienas { $community }, kurā tu esi.
}
letters-wait = { $address ->
    [formal] Dažiem no jums ir privātas ziņas, ko es vēl nedrīkstu nosūtīt. Nospiediet pogu, lai izlasītu savējās; citi tās neredz.
   *[casual] Dažiem no jums ir privātas ziņas, ko es vēl nedrīkstu nosūtīt. Nospied pogu, lai izlasītu savējās; citi tās neredz.
}
letters-halted =
    Čats pats ir apturējis privātās ziņas: { $reason }
    Tā notiek ar robotiem, kas raksta daudziem, kuri to nav lūguši, un par turpināšanu var arī bloķēt. Tāpēc tagad nesūtu nevienu: viss gaidošais saglabājas, un katrs savas ziņas var izlasīt ar pogu vestibilā.
    Ko darīt: lai mazāk scenāriju raksta privāti, un to vietā liec pogu istabā; pēc tam paskaties platformā, vai robota kontam nav brīdinājuma vai iespējas pārsūdzēt. Vienu ziņu mēģināšu vēlreiz { $until }; nesteidzini to, kamēr platforma nav teikusi, ka viss ir kārtībā.
letters-unread = Dažas privātas ziņas 30 dienu laikā neviens neizlasīja, un to vairs nav. Tās gaidīja aiz pogas vestibilā; kam tās bija domātas, tiem jāpasaka no jauna.

# Previews.

# Kalendārs, rīkotājiem.
no-web = Nav lapu, ko atvērt: Plaza šeit nedarbina tīmekļa serveri. Kas uztur Plaza, lai ieraksta config.yaml sadaļu web: ar public_url un palaiž to no jauna.
entry-late = Plaza nedarbojās, un, kad tā paskatījās, bija jau par vēlu ({ $when }).
entry-paused = Tas ir apturēts.
entry-paused-by = { $name } to apturēja, { $when }.
entry-skipped = Rīkotājs šo reizi izlaida.
entry-skipped-by = { $name } šo reizi izlaida.
entry-replaced = Tā vietā ir "{ $by }".
entry-limit = Tik bieži tas nedrīkst notikt.
entry-busy = Tas vēl strādāja kopš iepriekšējās reizes.
entry-refused = Ierakstu nevarēja publicēt: { $reason }
entry-stopped = Tas tika pārtraukts.
entry-silent = Tam nebija, ko teikt.
entry-overtaken = Tā vēlāka reize pienāca pirmā.
entry-hushed = Šeit ir klusums līdz { $until }.
entry-was-hushed = To aizturēja klusums, un tas netika publicēts.

# Lapas.
theme-toggle = Pārslēgt gaišo vai tumšo izskatu
ops-no-session = Šo lapu atver ar tavu paša saiti. Uzraksti /ops savas kopienas čatā: bots atbildēs tikai tev, ar jaunu saiti.
    .title = Lūdzu, ienāc caur čatu
ops-link-used = Saite atveras vienreiz, 15 minūšu laikā. Uzraksti čatā /ops, lai saņemtu jaunu.
    .title = Šī saite ir izmantota vai pārāk veca
ops-too-many = No tava savienojuma vienā reizē bija pārāk daudz saišu. Pagaidi minūti un mēģini vēlreiz.
    .title = Lūdzu, mazliet lēnāk
ops-no-right = Šeit vajag tiesības "{ $right }". Ja tev tās ir no čata lomas, uzraksti tur /ops vēlreiz: tam, ko čats saka par tavu lomu, tic 8 stundas.
    .title = Tu nedrīksti skatīt šo lapu
ops-other-session = Kopš lapa tika parādīta, šis pārlūks atvērts citai kopienai vai no jauna, tāpēc nekas netika darīts. Atver kalendāru vēlreiz un paskaties, kura kopiena tajā redzama.
    .title = Nekas netika darīts
ops-open = Tas atver rīkotāju lapas šajā pārlūkā, tikai tev. Saite darbojas vienreiz; nenodod to tālāk.
    .title = Atvērt rīkotāju lapas
    .button = Atvērt
ops-to-calendar = Uz kalendāru
ops-browsers = Šajos pārlūkos tu esi ienācis kā { $community } rīkotājs. Beidz tos, ko nepazīsti.
    .title = Tavi pārlūki
ops-browser-since = Kopš { $when }
ops-browser-used = Pēdējoreiz lietots { $when }
ops-browser-this = šis
ops-browser-end = Iziet
ops-browsers-end = Iziet visur
# Files that members send.
file-too-large = Fails "{ $file }" ir par lielu: { $kind ->
    [picture] attēls var būt ne lielāks par { $most } MB. Atsūtiet mazāku vai tā ekrānuzņēmumu.
   *[table] tabula var būt ne lielāka par { $most } MB. Sadaliet to vairākās.
}
file-many-pixels = Attēlā "{ $file }" ir par daudz pikseļu: var būt ne vairāk kā 40 miljoni. Samaziniet to vai atsūtiet ekrānuzņēmumu.
file-many-frames = Kustīgais attēls "{ $file }" ir par garu. Atsūtiet īsāku vai mazāku, vai tādu, kas nekustas.
file-heavy = Attēlu "{ $file }" atvērt ir pārāk ilgi. Atsūtiet labāk tā ekrānuzņēmumu.
file-broken = Attēlu "{ $file }" nevar atvērt: tas ir bojāts vai atnāca tikai puse. Lūdzu, atsūtiet vēlreiz vai atsūtiet ekrānuzņēmumu.
file-no-picture = "{ $file }" nav attēls, ko var parādīt, lai ko teiktu tā nosaukums. Der PNG, JPEG, GIF un WebP.
file-apple = "{ $file }" ir formātā (HEIC), ko vairums cilvēku neredz. Atsūtiet ekrānuzņēmumu vai tālruņa kameras iestatījumos izvēlieties "Vissaderīgākais".
file-no-table = "{ $file }" nav tabula, ko var nolasīt. Saglabājiet to kā XLSX vai CSV un atsūtiet vēlreiz.
file-empty = "{ $file }" ir tukšs. Lūdzu, atsūtiet vēlreiz.
file-no-room = Nav vietas, kur glabāt "{ $file }": disks ir pilns. Nekas nav mainīts. Pasakiet tam, kas uztur serveri, un tad atsūtiet vēlreiz.
file-gone = "{ $file }" tur vairs nav. Lūdzu, atsūtiet vēlreiz.
file-lost = "{ $file }" neizdevās paņemt no čata. Lūdzu, pēc brīža atsūtiet vēlreiz.
no-such-picture = Attēla ar nosaukumu "{ $name }" nav. Esošos parāda /media list.
no-such-picture-near = Attēla ar nosaukumu "{ $name }" nav. Varbūt domājāt "{ $near }"?
named-picture-gone = Attēla ar nosaukumu "{ $file }" vairs nav. Ziņa tika ievietota bez tā. Pievienojiet to vēlreiz ar /media add vai izņemiet no tā, kam to bija jārāda.
kept-picture-gone = Kāda attēla faila vairs nav. Ziņa tika ievietota bez tā; kas tajā redzams, rakstīts zem teksta.
post-cut = Raksts bija garāks, nekā šis čats pieņem, tāpēc tā beigu trūkst. Saīsini tekstu. Tas sākas tā: { $begins }
answer-cut = Atbilde dalībniekam bija garāka, nekā šis čats pieņem, tāpēc tās beigu trūkst. Saīsini tai uzrakstīto: nosaukumus, nosacījumus, noteikumus.
# Kopienas pašas skripti un atbildes uz to jautājumiem.
weekday = { $day ->
    [mon] pirmdiena
    [tue] otrdiena
    [wed] trešdiena
    [thu] ceturtdiena
    [fri] piektdiena
    [sat] sestdiena
   *[sun] svētdiena
}
answer-no-time = { $question } "{ $answer }" nav pulksteņa laiks. Rakstiet kā 08:30, no 00:00 līdz 23:59.
answer-no-days = { $question } "{ $answer }" nav nedēļas diena. Rakstiet mon, tue, wed, thu, fri, sat, sun, cik vajag.
answer-no-number = { $question } "{ $answer }" nav vesels skaitlis. Rakstiet ar cipariem, piemēram, 5.
answer-too-small = { $question } { $answer } ir par maz. Rakstiet { $least } vai vairāk.
answer-too-large = { $question } { $answer } ir par daudz. Rakstiet { $most } vai mazāk.
answer-no-text = { $question } To nevar izlasīt kā tekstu. Lūdzu, uzrakstiet vēlreiz.
answer-too-long = { $question } Tas ir par garu. Rakstiet ne vairāk par { $most } rakstzīmēm.
answer-no-name = { $question } "{ $answer }" nav nosaukums. Rakstiet vienu vārdu vai izvēlieties no saraksta.
answer-no-choice = { $question } "{ $answer }" nav starp iespējām. Izvēlieties no saraksta.
answer-no-room = { $question } Telpas "{ $answer }" šeit nav. Ir: { $rooms }. Telpas pievieno ar /setup.
answer-missing = { $question } Te vajag atbildi.
answer-strange = { $script } nejautā "{ $input }". Izlaidiet to.
no-ready-script = Gatava skripta "{ $script }" šeit nav.{ $near ->
    [none] { "" }
   *[other] { " " }Vai domājāt { $near }?
}
own-no-name = "{ $name }" nevar būt skripta nosaukums. Lietojiet burtus, ciparus un -, ne vairāk par 40.
own-name-taken = Skripts { $script } šeit jau ir. Izvēlieties citu nosaukumu vai mainiet to ar /sop edit.
own-not-own = { $script } nav šīs kopienas pievienots skripts, tāpēc te to mainīt nevar. Pievienojiet savu ar /sop add.
own-full = { $script } tagad ir pilns skripts un neko nejautā. Mainiet failu { $file } vai atsauciet pēdējo izmaiņu ar /sop undo.
own-by-hand = { $script } kāds uzrakstīja ar roku, tāpēc komandas to neaiztiek. Mainiet vai dzēsiet failu { $file }; /sop on un /sop off darbojas kā vienmēr.
own-nothing-to-undo = Skriptā { $script } nav izmaiņu, ko atsaukt.
own-does-not-fit = { $script } šeit nevar darboties. { $why }
own-not-written = { $script } darbojas, bet failu { $file } neizdevās ierakstīt: { $reason }. Nekas nav zudis; atbrīvojiet vietu vai atļaujiet tur rakstīt, un nākamā izmaiņa vai palaišana to ierakstīs.
own-kept-by-hand = Failu { $file } pa šo laiku kāds mainīja ar roku. Tas paliek, kāds ir, un tagad nosaka tas; pēdējā izmaiņa no čata nav spēkā. To joprojām var redzēt ar /sop history { $script }.

no-such-sentence = Teikuma { $sentence } vairs nav. Pameklē ar /words find.
wording-empty = Viens no tekstiem ir tukšs. Uzraksti, kas botam tur jāsaka.
wording-long = Šajā tekstā ir { $characters } rakstzīmes, bet drīkst būt ne vairāk kā { $most }. Saīsini to.
wording-unknown = Šis teikums nepazīst { $name }. Vari izmantot { $known }.
wording-unsaid = Jūsu pašu teksts { $sentence } ({ $language }) šim teikumam vairs neder, tāpēc saku sākotnējo. Apskatiet: /words find
content-full = Tēmā "{ $topic }" būtu vairāk nekā { $most } rindu. Izņemiet dažas vai sāciet citu tēmu.
table-gone = Faila vairs nav. Lūdzu, atsūtiet vēlreiz.
table-broken = Tabulu nevar atvērt. Atveriet to izklājlapā, saglabājiet no jauna kā XLSX un atsūtiet vēlreiz.
table-heavy = Tabula iekšpusē ir daudz lielāka, nekā izskatās. Pārkopējiet šūnas jaunā tabulā, saglabājiet to kā XLSX un atsūtiet vēlreiz.
table-encoding = { $row }. rinda: nevar saprast, kādi burti tie ir. Saglabājiet tabulu kā XLSX vai kā "CSV UTF-8" un atsūtiet vēlreiz.
table-too-many-rows = { $row }. rinda: tabulā ir vairāk nekā { $most } rindu. Sadaliet to vairākos failos.
table-empty = Tabula ir tukša. Pirmajā rindā ir kolonnu nosaukumi.
table-no-code = { $row }. rinda: te ir vairākas kolonnas, un neviena nesaucas “kods”. Uzrakstiet to virs kolonnas ar kodiem un atsūtiet tabulu vēlreiz.
table-cell = { $row }. rinda: kāda šūna ir pārāk gara, vai trūkst pēdiņas. Izlabojiet un atsūtiet tabulu vēlreiz.

partner-name = "{ $name }" neder kā nosaukums. Lieto mazos latīņu burtus, ciparus un defises, ne vairāk par 32, piemēram: bakery
partner-taken = Veikals { $name } jau ir. /partner token tam dod citu atslēgu.
partner-unknown = Veikala { $name } nav. /partner list rāda visus.
partner-most = Veikalu jau ir { $most }, un vairāk nevar būt. Vispirms noņem kādu ar /partner remove.
# Audiences: what a member is, and what they must be.

no-audience = Šeit nav auditorijas "{ $name }". /audience list parāda, kuras ir.
no-audience-near = Šeit nav auditorijas "{ $name }". { $address ->
    [formal] Vai domājāt "{ $near }"?
   *[casual] Vai domāji "{ $near }"?
}
audience-fact = { $what }: { $is } ({ $wanted })
audience-wants = { $what }: { $wanted }
audience-below = mazāk par { $value }
audience-at-most = ne vairāk kā { $value }
audience-above = vairāk par { $value }
audience-at-least = vismaz { $value }
audience-is = vajag: { $value }
audience-is-not = viss, izņemot { $value }
audience-one-of = viens no: { $value }
audience-none-of = neviens no: { $value }
audience-has = ar: { $value }
audience-has-not = bez: { $value }
audience-both = { $parts }
audience-either = pietiek ar vienu: { $parts }
audience-group = ({ $part })
audience-everyone = visi dalībnieki
members-reached = Sākts { $count ->
    [zero] { $count } auditorijas dalībniekiem
    [one] { $count } auditorijas dalībniekam
   *[other] { $count } auditorijas dalībniekiem
}.
audience-yes = jā
audience-no = nē
audience-nothing = nav
audience-always = kopš laika pirms bota
audience-moments = mazāk par minūti
audience-minutes = { $count ->
    [zero] { $count } minūšu
    [one] { $count } minūte
   *[other] { $count } minūtes
}
audience-hours = { $count ->
    [zero] { $count } stundu
    [one] { $count } stunda
   *[other] { $count } stundas
}
audience-days = { $count ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}
value-member-name = Vārds
value-member-tags = Birkas
value-member-language = Valoda
value-member-points = Punkti
value-member-tenure = Laiks šeit
value-member-last-active = Pēdējoreiz aktīvs, pirms
value-member-role = Lomas

ops-shop-no-session = Šeit tiek tikai paša veikala telefons, ar saiti, ko kopienas komanda izveido ar /partner link. Palūdz to.
    .title = Lūdzu, ienāc ar savu saiti
ops-shop-link-used = Saite atveras vienreiz, dienas laikā. Palūdz kopienas komandai jaunu: ar /partner link.
    .title = Šī saite ir izmantota vai pārāk veca
ops-shop-open = Tas ielaiž šo telefonu, lai izmantotu klientu kuponus. Saite darbojas vienreiz; nenodod to tālāk.
    .title = Izmantot kuponus šajā telefonā
    .button = Atvērt
card-told = Kartīti nevarēja uzzīmēt, tāpēc tās vietā ir vārdi: { $why }
fonts-looked = Kartītes zīmē ar fontiem: latīņu, grieķu un kirilicas fonti ir līdzi, pārējie ir no šī datora.
no-chinese-font = Nav fonta ķīniešu rakstam, tāpēc kartītes ar to pasaka vārdos.
mend-chinese-font = Debian un Ubuntu: apt install fonts-noto-cjk
no-emoji-font = Nav krāsaino emocijzīmju fonta, tāpēc kartītēs to nav.
mend-emoji-font = Debian un Ubuntu: apt install fonts-noto-color-emoji

tag-new = Jauns šai lietā
tag-old-hand = Sen šai lietā
tag-looking = Tikai skatās
tag-away = Vairs ne: { $tag }
tag-given = Pievienots: { $tag }.
tag-had = Tas jau bija: { $tag }.
tag-taken = Noņemts: { $tag }.
tag-not-had = Tā nemaz nebija: { $tag }.
tag-not-own = Nav tādas birkas “{ $name }”, ko ņemt pašiem. Visas parāda /tags.
tag-not-own-near = Nav tādas birkas “{ $name }”, ko ņemt pašiem. Varbūt { $near }?
labels-mixed = Nevaru izlasīt rindu “{ $line }”. Raksti vienu rindu visiem vai rindas kā “en: Riga”, katrai valodai savu.
label-long = “{ $line }” pogai ir par garu. Ne vairāk par { $most } zīmēm.
button-tag = Birka
