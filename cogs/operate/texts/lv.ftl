command-sop = Pārvaldīt šīs kopienas skriptus
call-sop = skripts
command-sop-list = Parādīt, kas tiks publicēts tālāk
call-sop-list = plāns
command-sop-run = Palaist skriptu tūlīt
    .script = Skripta nosaukums
    .member = Kuram, ja skripts ir vienam dalībniekam
    .audience = Vai visiem auditorijā, kam tā vēl nav bijis; vispirms tev jautās
    .per_day = Cik cilvēkiem dienā, ne vairāk
call-sop-run = palaist
    .script = skripts
    .member = dalībnieks
    .audience = auditorija
    .per_day = dienā
command-sop-next = Parādīt, kad skripts darbosies nākamreiz
    .script = Skripta nosaukums
call-sop-next = nākamā
    .script = skripts
command-sop-show = Parādīt, kas ir skripts un kā tam gāja
    .script = Skripta nosaukums
call-sop-show = rādīt
    .script = skripts
command-sop-why = Parādīt, kāpēc skripts netika publicēts
    .script = Skripta nosaukums
call-sop-why = kāpēc
    .script = skripts
command-sop-trace = Parādīt pēdējās izpildes soļus
    .script = Skripta nosaukums
call-sop-trace = soļi
    .script = skripts
command-sop-pause = Apturēt skriptu, līdz to atsāksi
    .script = Skripta nosaukums
call-sop-pause = apturēt
    .script = skripts
command-sop-resume = Atsākt apturētu skriptu
    .script = Skripta nosaukums
call-sop-resume = atsākt
    .script = skripts
command-sop-skip = Izlaist skripta nākamo reizi
    .script = Skripta nosaukums
call-sop-skip = izlaist
    .script = skripts
command-sop-stop = Beigt skripta izpildes
    .script = Skripta nosaukums
call-sop-stop = beigt
    .script = skripts
command-sop-reload = Nolasīt skriptus un saturu no jauna
call-sop-reload = pārlasīt

sop-list = Nākamās ziņas pēc { $zone } laika:
sop-line = { $when }  { $script }
nothing-planned = Šai kopienai nav ieplānots neviens skripts.
sop-run = { $script } tagad darbojas.
bring-ask = { $script } sāktos { $count ->
        [zero] { $count } dalībniekiem
        [one] { $count } dalībniekam
       *[other] { $count } dalībniekiem
    } no auditorijas "{ $audience }", ne vairāk kā { $per_day } dienā{ $days ->
        [1] , tātad visiem šodien.
        [zero] , tātad { $days } dienas.
        [one] , tātad { $days } diena.
       *[other] , tātad { $days } dienas.
    }{ $had ->
        [0] { "" }
        [zero] { " " }{ $had } tas jau bijis, un viņi izlaisti.
        [one] { " " }{ $had } tas jau bijis, un viņš izlaists.
       *[other] { " " }{ $had } tas jau bijis, un viņi izlaisti.
    } Privātās ziņas ievēro savu limitu, lai cik daudziem sāktos. Nekas nenotiek, kamēr nenospied pogu.
bring-label = Sākt: { $count }
button-bring = Sākt
bring-begun = { $script } sākas tagad, ne vairāk kā { $per_day } dienā, līdz visi bijuši. /sop pause to aptur, /sop stop beidz, arī tiem, kam tas jau notiek.
bring-nobody = { $script } auditorijā "{ $audience }" nav nevienam: { $left ->
        [none] tajā neviena nav.
       *[had] visiem tajā tas jau ir bijis.
    } /audience preview parāda, kas tajā ir.
not-of-one = { $script } runā uz visu istabu, nevis uz atsevišķiem dalībniekiem. Bez auditorijas /sop run to palaiž.
no-such-script = Šai kopienai nav skripta "{ $script }". /sop list parāda, kas ir.

button-again = Mēģināt vēlreiz
button-skip = Izlaist soli
step-held = Skripts { $script } stāv pie { $step }, jo šis solis neizdevās: { $reason } Novērs cēloni un mēģini vēlreiz, vai izlaid soli. Iepriekšējie soļi ir izpildīti.
decided-again = { $script } tagad mēģina soli vēlreiz.
decided-skip = { $script } izlaiž soli un turpina.
hold-gone = Šī izpilde ir beigusies. Vairs nav, ko izlemt.
already-again = { $name } to jau izlēma, { $when }: solis tika mēģināts vēlreiz. Ja tas atkal neizdevās, zemāk ir jaunāka ziņa.
already-skip = { $name } to jau izlēma, { $when }: solis tika izlaists.

sop-paused = { $script } ir apturēts. /sop resume to atsāk.
not-planned = Skriptam { $script } nav nākamās reizes.
sop-show = { $script }: { $title }. Tas runā istabā "{ $room }".
for-audience = Tas tiek izpildīts katram auditorijas { $audience } dalībniekam. /audience preview parāda, cik viņu ir.
paused-by = Apturēja { $name }, { $when }.
is-paused = { $script } ir apturēts. /sop resume to atsāk.
not-paused = { $script } nav apturēts.
sop-pause = { $script } ir apturēts: līdz /sop resume nekas netiks sākts, un iesāktais gaidīs.
sop-resume = { $script } atkal darbojas. Nokavētais tiks atgūts, kā to nosaka catch_up.
sop-skip = { $script } izlaidīs { $when }. Pēc tam viss kā parasti.
nothing-runs = Skriptam { $script } nav iesāktu izpilžu.
sop-stop = { $script } ir beigts; beigtās izpildes: { $runs }. Nākamā reize būs kā parasti.

why-never = { $script } šeit vēl nav darbojies.
why-late = { $script } bija jāpublicē { $when }, bet tas nenotika: Plaza pie tā tika { $late } minūtes vēlāk, bet max_age atļauj { $most }.
why-paused = { $script } bija jāpublicē { $when }, bet tas bija apturēts.
why-skipped = { $script } bija jāpublicē { $when }, bet vadītājs šo reizi izlaida.
why-held = { $script } sākās { $when } un stāv pie { $step }, kas neizdevās: { $reason } Istabā "ops" ir pogas, ar ko izlemt.
why-retried = { $script } sākās { $when }. Solis { $step } neizdevās un tiks mēģināts vēlreiz: { $reason }
why-no-room = { $script } darbojās { $when }, bet šai kopienai nav istabas lomai "{ $room }".
why-refused = { $script } darbojās { $when }, bet ziņu neizdevās ievietot: { $reason }.
why-stopped = { $script } sākās { $when }, un vadītājs to beidza.
why-silent = { $script } darbojās { $when }, bet nebija, ko teikt: nosacījumi neizpildījās vai trūka istabas.
why-posted = { $script } tika publicēts { $when }.

run-waiting = { $script } pēdējā izpilde vēl turpinās:
run-held = { $script } pēdējā izpilde gaida lēmumu:
run-done = { $script } pēdējā izpilde ir pabeigta:
run-stopped = { $script } pēdējā izpilde tika beigta:
run-failed = { $script } pēdējā izpilde neizdevās:
step-told = { $when }  { $reason }
step-done = { $when }  { $step }: izpildīts
step-waits = { $when }  { $step }: gaida līdz { $until }
step-skipped = { $when }  { $step }: izlaists
step-failed = { $when }  { $step }: neizdevās. { $reason }

sop-reload = Skripti un saturs tiek nolasīti no jauna. Par kļūdām ziņos istabā "ops", un paliks pēdējā labā versija.

command-sop-add = Ņemt gatavu skriptu vai apskatīt, kādi ir
    .script = Gatavā skripta nosaukums
    .called = Kā to šeit saukt, ja ne tāpat
call-sop-add = pievienot
    .script = skripts
    .called = nosaukums
command-sop-on = Ieslēgt skriptu
    .script = Skripta nosaukums
call-sop-on = ieslēgt
    .script = skripts
command-sop-off = Izslēgt skriptu
    .script = Skripta nosaukums
call-sop-off = izslēgt
    .script = skripts
command-sop-edit = Mainīt atbildes uz skripta jautājumiem
    .script = Skripta nosaukums
call-sop-edit = mainīt
    .script = skripts
command-sop-history = Rādīt, kas un kad skriptu mainīja
    .script = Skripta nosaukums
call-sop-history = vēsture
    .script = skripts
command-sop-undo = Atsaukt skripta pēdējo izmaiņu
    .script = Skripta nosaukums
call-sop-undo = atsaukt
    .script = skripts
command-sop-eject = Pārvērst skriptu par failu, ko raksta ar roku
    .script = Skripta nosaukums
call-sop-eject = izvilkt
    .script = skripts
command-sop-remove = Noņemt savu skriptu
    .script = Skripta nosaukums
call-sop-remove = noņemt
    .script = skripts
list-off = Izslēgti: { $scripts }. Ieslēdz ar /sop on.
off-more = vēl { $count }
sop-on = { $script } ir ieslēgts. Nākamreiz: { $when }.
sop-on-waits = { $script } ir ieslēgts. Noteikta laika tam nav: tas sākas, kad notiek tas, ko tas gaida, vai ar /sop run.
is-on = { $script } jau ir ieslēgts.
sop-off = { $script } ir izslēgts. Iesāktais tiks pabeigts; /sop stop to beidz.
is-off = { $script } jau ir izslēgts.
does-not-fit = { $script } šeit nevar darboties: { $why }. Istabas un valodu izvēlas ar /setup.

# Ready scripts, their questions, and what becomes of them.
ready-head = Gatavi skripti. Izvēlies kādu: atbildēsi uz dažiem jautājumiem un redzēsi, ko tas saka. Neviens cits to nelasa, kamēr neesi ieslēdzis.
ready-kind = { $kind ->
    [service] Rūpēties par cilvēkiem:
    [value] Dot ko noderīgu:
    [talk] Rosināt sarunas:
    [celebration] Svinēt:
   *[offer] Piedāvāt:
}
ready-line = • { $script }: { $about }
ready-had = • { $script }: { $about } ✓ Jums jau ir: { $names }.
button-take = Ņemt: { $title }
button-take-named = Ņemt: { $title } ({ $script })
button-shelf = { $page }. lapa no { $pages }
none-ready = Šai kopienai nav gatavu skriptu.
no-such-ready = Gatava skripta "{ $script }" nav. /sop add bez nosaukuma parāda visus.
have-it = { $script } jums jau ir. /sop edit maina atbildes. Lai { $use } būtu vēlreiz, dod citu nosaukumu ar izvēli "nosaukums".
form-answers = Daži jautājumi
form-answers-of = { $script }: daži jautājumi
answers-so-far = Pierakstīta { $page }. lapa no { $pages }. Atbildes te gaida vienu dienu.
button-continue = Turpināt
button-back = Mainīt šo lapu
draft-gone = Šīs atbildes jau ir saglabātas vai vecākas par dienu. /sop edit maina skriptu, kas jums ir, /sop add sāk no jauna.
sop-add = { $script } ir saglabāts un izslēgts: neviens dalībnieks to nelasa, kamēr neesi ieslēdzis.
shown = Lūk, ko tas saka vispirms:
not-shown = Šobrīd tas neko neteiktu.
too-long-to-show = Tas, ko tas saka vispirms, ir par garu, lai te ietilptu.
button-on = Ieslēgt
button-change = Mainīt atbildes
button-throw = Izmest
button-undo = Atsaukt
sop-edit = { $script } ir mainīts:
answer-changed = { $question } { $before } → { $after }
no-answer = nekas
nothing-changed = { $script } palika, kā bija.
no-questions = { $script } neko nejautā, tāpēc nav ko mainīt. /sop eject to pārvērš par failu, ko raksta ar roku.
by-hand = { $script } ir rakstīts ar roku: { $file }. Maini to tur; komandas to ieslēdz un izslēdz, bet ne vārda tajā nemaina.
not-own = { $script } ir visām kopienām. /sop on un /sop off strādā ar to, kāds tas ir; /sop add no tā uztaisa jūsu pašu skriptu, ko var mainīt.
is-gone = { $script } ir noņemts. /sop undo to atgriež.
changed-since = Pēc šīs ziņas { $script } ir mainīts. /sop history parāda, kā; /sop edit, /sop undo un /sop remove darbojas ar to, kāds tas ir tagad.
sop-undo = { $script }: pēdējā izmaiņa ir atsaukta. Vēl viens /sop undo to atgriež.
undone-away = { $script } vairs nav, kā pirms pievienošanas. /sop undo to atgriež.
undone-back = { $script } ir atpakaļ.
sop-remove = { $script } ir noņemts. Iesāktais tiks pabeigts. /sop undo to atgriež.
sop-eject = { $script } no šī brīža rakstāt paši ar roku: { $file }. Komandas to joprojām ieslēdz un izslēdz, bet vairs neko nejautā.
sop-text = { $text }
sop-history = Kas noticis ar { $script }, jaunākais vispirms:
version-added = { $when }: pievienoja { $name }
version-edited = { $when }: mainīja { $name }
version-undone = { $when }: izmaiņu atsauca { $name }
version-ejected = { $when }: par failu rakstīšanai ar roku pārvērta { $name }
version-discarded = { $when }: noņēma { $name }
version-by-hand = { $when }: mainīts ar roku failā

is-busy = { $script } jau darbojas, un reizē var tikai viens. /sop stop to beidz.
why-replaced = { $script } bija jāpublicē { $when }, bet tajā dienā to aizstāja { $by }.
why-limit = { $script } bija jāpublicē { $when }, bet tā limit neļauj tik bieži.
why-busy = { $script } bija jāsākas { $when }, bet iepriekšējā izpilde vēl turpinājās.
why-hush = { $script } bija paredzēts { $when }, bet kopienā tad bija klusums, tāpēc tas netika palaists. /hush list parāda, kas tika aizturēts.
why-unapproved = { $script } bija paredzēts { $when }, bet netika apstiprināts, tāpēc netika publicēts. /sop trace parāda, kurš ko teica.
why-quiet = { $script } bija jāpublicē { $when }, bet tas iekrita klusajās stundās un nedrīkst gaidīt to beigas.
why-pace = { $script } bija jāpublicē { $when }, bet netika: { $reason }. /setup rāda, cik daudz šeit vēlas.
why-aside = { $script } bija jāpublicē { $when }, un tas gaida līdz { $until }: { $reason }.
why-off = { $script } šeit ir izslēgts. /sop on to ieslēdz.
step-aside = { $when }  { $step }: gaida līdz { $until } ({ $reason })
step-reached = { $when }  mērķis sasniegts, izpilde beidzas

plan-today = Šodien: { $plan }
plan-day = { $weekday ->
    [mon] Pirmdiena: { $plan }
    [tue] Otrdiena: { $plan }
    [wed] Trešdiena: { $plan }
    [thu] Ceturtdiena: { $plan }
    [fri] Piektdiena: { $plan }
    [sat] Sestdiena: { $plan }
   *[sun] Svētdiena: { $plan }
}
plan-item = { $title } plkst. { $at }

# What /sop list warns of.
too-many-offers = { $offers } no nākamās nedēļas { $posts } ierakstiem ir piedāvājumi. Vairāk par ceturtdaļu atbaida biedrus.
too-full = { $day } istabā "{ $room }" paredzēti { $planned } ieraksti, bet dienā tur drīkst { $most }; pārējie izpaliek. To maina /setup.
# What a script will say.
command-sop-preview = Parādīt visu, ko skripts teiks, pirms kāds to lasa
    .script = Kurš skripts
    .member = Kā kura acīm skatīties
    .language = Kādā valodā
call-sop-preview = priekšskats
    .script = skripts
    .member = dalībnieks
    .language = valoda
preview = To { $script } teiktu tagad, tā to redzētu { $name }. To redzi tikai tu; nekas nenotiek, un pogas neko nedara.
preview-post = { $when ->
    [first] ▸ vispirms
    [after] ▸ tad pēc { $span }
   *[event] ▸ tad, kad notiek { $event }, vai pēc { $span }
}, { $kind ->
    [letter] privāti
    [edit] ieraksts augstāk mainās uz
   *[post] { $room ->
        [none] savā istabā
       *[other] istabā "{ $room }"
    }
}:
preview-more = { $more ->
    [zero] … un vēl { $more } ierakstu, kas šeit neietilpst.
    [one] … un vēl { $more } ieraksts, kas šeit neietilpst.
   *[other] … un vēl { $more } ieraksti, kas šeit neietilpst.
}
preview-nothing = { $script } tagad neko neteiktu: nosacījumi neizpildās, rindiņu saraksts ir tukšs, vai tas strādā klusumā.
none-to-choose = { $why }
answer-not-there = "{ $answer }" te vairs nav. Izvēlies no saraksta vēlreiz.
