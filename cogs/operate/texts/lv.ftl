command-sop = Pārvaldīt šīs kopienas skriptus
call-sop = skripts
command-sop-list = Parādīt, kas tiks publicēts tālāk
call-sop-list = plāns
command-sop-run = Palaist skriptu tūlīt
    .script = Skripta nosaukums
call-sop-run = palaist
    .script = skripts
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
step-done = { $when }  { $step }: izpildīts
step-waits = { $when }  { $step }: gaida līdz { $until }
step-skipped = { $when }  { $step }: izlaists
step-failed = { $when }  { $step }: neizdevās. { $reason }

sop-reload = Skripti un saturs tiek nolasīti no jauna. Par kļūdām ziņos istabā "ops", un paliks pēdējā labā versija.

command-sop-add = Ļaut izslēgtam skriptam šeit darboties pašam
    .script = Skripta nosaukums
call-sop-add = pievienot
    .script = skripts
command-sop-remove = Vairs neļaut pievienotam skriptam darboties pašam
    .script = Skripta nosaukums
call-sop-remove = noņemt
    .script = skripts
sop-off = Izslēgti, līdz /sop add tos šeit ieslēdz: { $scripts }.
sop-add = { $script } no šī brīža šeit darbojas pats.
does-not-fit = { $script } šeit nevar darboties: { $why }. Istabas un valodu izvēlas ar /setup.
is-on = { $script } šeit jau darbojas pats.
sop-remove = { $script } šeit pats vairs nedarbojas. Iesāktais tiks pabeigts; /sop stop to beidz.
not-added = { $script } netika pievienots ar /sop add. Noteicošais ir fails: izdzēs to, ieraksti tajā off: true vai lieto /sop pause.
is-busy = { $script } jau darbojas, un reizē var tikai viens. /sop stop to beidz.
why-replaced = { $script } bija jāpublicē { $when }, bet tajā dienā to aizstāja { $by }.
why-limit = { $script } bija jāpublicē { $when }, bet tā limit neļauj tik bieži.
why-busy = { $script } bija jāsākas { $when }, bet iepriekšējā izpilde vēl turpinājās.
why-hush = { $script } bija paredzēts { $when }, bet kopienā tad bija klusums, tāpēc tas netika palaists. /hush list parāda, kas tika aizturēts.
why-unapproved = { $script } bija paredzēts { $when }, bet netika apstiprināts, tāpēc netika publicēts. /sop trace parāda, kurš ko teica.
why-quiet = { $script } bija jāpublicē { $when }, bet tas iekrita klusajās stundās un nedrīkst gaidīt to beigas.
why-pace = { $script } bija jāpublicē { $when }, bet netika: { $reason }. /setup rāda, cik daudz šeit vēlas.
why-aside = { $script } bija jāpublicē { $when }, un tas gaida līdz { $until }: { $reason }.
why-off = { $script } šeit ir izslēgts. /sop add ļauj tam darboties.
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
