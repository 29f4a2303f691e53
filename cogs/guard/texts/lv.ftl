# The guard

# Cases
command-guard = Kāpēc sargs kaut ko izdarīja
call-guard = sargs
command-guard-why = Kāpēc lieta sākās un kas no tās iznāca
    .case = Lietas numurs
call-guard-why = kāpēc
    .case = lieta
command-guard-cases = Sarga pēdējās lietas
    .member = Kura lietas; ja nav norādīts, visu
call-guard-cases = lietas
    .member = dalībnieks
button-remove = Dzēst
button-fine = Viss kārtībā
button-release = Palaist
button-account-back = Konts atkal ir mans
button-appeal = Pārsūdzēt
rule-other = Tas pārkāpa šīs kopienas noteikumus
why = Iemesls: { $why }.
why-hand = { $count ->
    [zero] Runa ir par šīs kopienas noteikumiem { $rules }.
    [one] Runa ir par šīs kopienas noteikumu { $rules }.
   *[other] Runa ir par šīs kopienas noteikumiem { $rules }.
}
told-held = { $address ->
    [formal] Jūsu ziņa telpā { $room } ir aizturēta, līdz to apskatīs vadītājs.
   *[casual] Tava ziņa telpā { $room } ir aizturēta, līdz to apskatīs vadītājs.
}
told-removed = { $address ->
    [formal] Jūsu ziņa telpā { $room } ir dzēsta.
   *[casual] Tava ziņa telpā { $room } ir dzēsta.
}
told-warn = Šis ir brīdinājums. Tas ir spēkā līdz { $until }.
told-time-out = { $address ->
    [formal] Jūs nevarat šeit rakstīt līdz { $until }.
   *[casual] Tu nevari šeit rakstīt līdz { $until }.
}
told-kick = { $address ->
    [formal] Jūs tiksiet izraidīti no kopienas. Jūs varat atgriezties un ievērot noteikumus.
   *[casual] Tu tiksi izraidīts no kopienas. Tu vari atgriezties un ievērot noteikumus.
}
told-ban = { $address ->
    [formal] Jūs tiksiet izraidīti no kopienas pavisam.
   *[casual] Tu tiksi izraidīts no kopienas pavisam.
}
told-hacked = { $address ->
    [formal] Izskatās, ka jūsu kontu lieto kāds cits. Nomainiet paroli un izrakstieties visās citās ierīcēs.
   *[casual] Izskatās, ka tavu kontu lieto kāds cits. Nomaini paroli un izraksties visās citās ierīcēs.
} { $again ->
    [yes] Pēc tam dod ziņu vadītājiem ar pogu “Pārsūdzēt”.
   *[no] Pēc tam noder poga “Konts atkal ir mans”.
}
told-case = Šī ir lieta { $case }. Vai tā ir kļūda? Ar pogu “Pārsūdzēt” to apskatīs cilvēks.
told-fine = { $back ->
    [yes] Cilvēks apskatīja lietu { $case }: ziņa bija kārtībā un ir atpakaļ. Atvainojamies.
   *[no] Cilvēks apskatīja lietu { $case }: nekas slikts nav izdarīts, un viss ir atsaukts. Atvainojamies.
}
card-person = Lūdzu, apskatiet dalībnieku { $who } un viņa vārdu.
card-held = { $who } ziņa telpā { $room } ir aizturēta. Neviens to neredz, līdz jūs izlemsiet.
card-flagged = Lūdzu, apskatiet { $who } ziņu telpā { $room }.
card-removed = { $count ->
    [zero] Dzēstas { $count } { $who } ziņas, pirmā telpā { $room }.
    [one] { $who } ziņa telpā { $room } ir dzēsta.
   *[other] Dzēstas { $count } { $who } ziņas, pirmā telpā { $room }.
}
card-would = Šis ir mēģinājums: { $who } ziņa telpā { $room } tagad būtu dzēsta.
card-quote = “{ $text }”
card-case = Lieta { $case }. { $standing ->
    [new] Jauniņais
   *[regular] Savējais
}, { $cases ->
    [0] iepriekš lietu nav.
    [zero] iepriekš { $cases } lietu.
    [one] iepriekš { $cases } lieta.
   *[other] iepriekš { $cases } lietas.
}
card-warn = Saņemts brīdinājums, kas ir spēkā līdz { $until }.
card-time-out = Nevar rakstīt līdz { $until }.
card-kick = Izraidīts, var atgriezties.
card-ban = Izraidīts pavisam.
card-taken-back = Sods ir atsaukts.
card-stands = { $by } saka, ka tā paliek.
card-overturned = { $by } saka, ka viss ir kārtībā.
card-undone = { $by } to atsauca kopā ar uzbrukumu.
soft = Dzēsta ziņa, kas izskatījās pēc reklāmas vai surogātpasta.
soft-link = Dzēsta ziņa ar bīstamu saiti.
said-again = { $who } rakstīja: { $text }
removed = Dzēsta. Tā ir lieta { $case }; autors uzzinās iemeslu.
undone = Viss lietā { $case } ir atsaukts.
decided = Kāds to jau izlēma. /guard why parāda, kā ir tagad.
no-such-case = Tādas lietas nav, vai arī tā nav jūsu.
no-cases = Lietu nav.
account-back = Prieks par atgriešanos. Tagad atkal var rakstīt.
account-back-card = { $who } saka, ka konts atkal ir viņa rokās (lieta { $case }). Tagad atkal var rakstīt.
reason-in-log = Sarga lieta { $case }
why-head = Lieta { $case }: { $who }, { $at }
why-mode = { $standing ->
    [new] Jauniņais.
   *[regular] Savējais.
} { $mode ->
    [observe] Tikai novērots.
    [flag] Jautāts vadītājiem.
   *[enforce] { $action ->
        [hold] Aizturēts.
       *[delete] Dzēsts.
    }
}
why-messages = Runa ir par { $count ->
    [zero] { $count } ziņām
    [one] { $count } ziņu
   *[other] { $count } ziņām
} { $rooms ->
    [zero] { $rooms } telpās.
    [one] { $rooms } telpā.
   *[other] { $rooms } telpās.
}
why-erased = Teksts ir dzēsts, jo pārsūdzības laiks ir beidzies.
why-score = Kopā tas sver { $score }; 1 un vairāk ir surogātpasts.
why-evidence = { $rule }: { $what } (sver { $weight }){ $count ->
    [0] {""}
   *[other] , paslēpts: { $hidden }
}
why-asked = Neviens vēl nav izlēmis.
why-open = Tā paliek, ja vien kāds neizlems citādi.
why-closed = Tas ir beidzies, un neviens neizlēma.
why-stands = Tā paliek. Izlēma: { $by }.
why-overturned = Tā bija kļūda. Izlēma: { $by }. { $back ->
    [yes] Sods ir atsaukts.
   *[no] Soda nebija.
}
why-undone = Atsaukts kopā ar uzbrukumu. Izlēma: { $by }.
nobody = neviens
why-own = Lieta { $case }, { $at }
own-asked = To apskatīs vadītājs.
own-open = Ja tā ir kļūda, poga “Pārsūdzēt” ir turpat, kur par to bija ziņots.
own-closed = Tas ir beidzies.
own-stands = Tā paliek.
own-overturned = Tā bija kļūda, un tā ir atsaukta. Atvainojamies.
own-undone = Tas ir atsaukts.
case-line = { $case }: { $who }, { $at }, { $state ->
    [asked] gaida jūs
    [open] pagaidām paliek
    [stands] paliek
    [overturned] bija kļūda
    [undone] atsaukts
   *[closed] beidzies
}, { $penalty ->
    [warn] brīdinājums
    [time_out] klusums
    [kick] izraidīts
    [ban] izraidīts pavisam
   *[none] bez soda
}

# Uzbrukumi
command-raid = Kad daudzi reizē ienāk, lai kaitētu
call-raid = uzbrukums
command-raid-on = No šī brīža rīkoties kā uzbrukumā
    .stage = Ko darīt: palēnināt istabas un aizturēt jaunos, vai apturēt arī ielūgumus
    .stage-slow = palēnināt un aizturēt
    .stage-pause = apturēt arī ielūgumus
call-raid-on = sākt
    .stage = pakāpe
command-raid-off = Beigt uzbrukumu: istabas un ielūgumi ir kā bijuši
call-raid-off = beigt
command-raid-undo = Atcelt visu pēdējo uzbrukumu: tas nebija uzbrukums
call-raid-undo = atcelt
command-raid-status = Vai notiek uzbrukums, un kā beidzās pēdējais
call-raid-status = stāvoklis
button-raid-act = Tas ir uzbrukums
button-raid-end = Beigt
button-raid-out = Izraidīt visus
button-raid-in = Ielaist visus
raid-head = { $count ->
    [0] Uzbrukums { $raid } kopš { $at }: pagaidām neviena jauna.
    [zero] Uzbrukums { $raid } kopš { $at }: { $count } jaunpienācēju.
    [one] Uzbrukums { $raid } kopš { $at }: { $count } jaunpienācējs.
   *[other] Uzbrukums { $raid } kopš { $at }: { $count } jaunpienācēji.
}
raid-names = Viņu vidū: { $names }.
raid-observed = Tas tiek tikai novērots, kā noteikts iestatījumos.
raid-flagged = Pagaidām nekas nav darīts. Vai tas ir uzbrukums?
raid-now-observe = Daudzi ienāk reizē. Sveicieni gaida; vairāk nekas vēl nav darīts.
raid-now-slow = { $would ->
    [yes] Šis ir mēģinājums: istabas tagad būtu lēnas, un šie jaunpienācēji nevarētu rakstīt.
   *[no] Istabas ir lēnas, un šie jaunpienācēji pagaidām nevar rakstīt.
}
raid-now-pause = { $would ->
    [yes] Šis ir mēģinājums: ielūgumi būtu apturēti, istabas lēnas, un šie jaunpienācēji nevarētu rakstīt.
   *[no] Ielūgumi ir apturēti, istabas ir lēnas, un šie jaunpienācēji pagaidām nevar rakstīt.
}
raid-over = Tas ir beidzies: istabas un ielūgumi ir kā bijuši.
raid-ended = Operators to beidza: istabas un ielūgumi ir kā bijuši.
raid-undone = Operators teica, ka tas nebija uzbrukums. Viss ir atcelts.
raid-held = { $count ->
    [zero] { $count } jaunpienācēju nevar rakstīt. Izraidīt vai ielaist?
    [one] { $count } jaunpienācējs nevar rakstīt. Izraidīt vai ielaist?
   *[other] { $count } jaunpienācēji nevar rakstīt. Izraidīt vai ielaist?
}
raid-put-out = { $count ->
    [zero] Izraidīti: { $count }.
    [one] Izraidīts: { $count }.
   *[other] Izraidīti: { $count }.
}
raid-let-in = { $count ->
    [zero] Ielaisti: { $count }.
    [one] Ielaists: { $count }.
   *[other] Ielaisti: { $count }.
}
raid-reason = Ienāca uzbrukumā { $raid }
raid-is-on = Tas jau tiek darīts. /raid off to beidz.
raid-off = Pašlaik uzbrukuma nav.
raid-never = Līdz šim uzbrukumu nav bijis. Sargs pievērš uzmanību, kad reizē ienāk { $joins } vai vairāk jaunpienācēju.
raid-nothing = Pēdējā nedēļā nav uzbrukuma, ko atcelt.
raid-undone-before = Pēdējais uzbrukums jau ir atcelts.
raid-decided = Kāds to jau izlēma. /raid status parāda, kā ir.
raid-ended-now = Uzbrukums ir beidzies; istabas un ielūgumi ir kā bijuši. { $count ->
    [0] {""}
    [zero] { $count } jaunpienācēju vēl nevar rakstīt: kartīte operatoru istabā jautā, ko darīt.
    [one] { $count } jaunpienācējs vēl nevar rakstīt: kartīte operatoru istabā jautā, ko darīt.
   *[other] { $count } jaunpienācēji vēl nevar rakstīt: kartīte operatoru istabā jautā, ko darīt.
}
raid-undo = Viss uzbrukums ir atcelts: { $count ->
    [zero] { $count } jaunpienācēju ir brīvi, istabas un ielūgumi arī.
    [one] { $count } jaunpienācējs ir brīvs, istabas un ielūgumi arī.
   *[other] { $count } jaunpienācēji ir brīvi, istabas un ielūgumi arī.
} { $gone ->
    [0] {""}
    [zero] { $gone } bija izraidīti, viņiem jānāk atpakaļ pašiem.
    [one] { $gone } bija izraidīts, viņam jānāk atpakaļ pašam.
   *[other] { $gone } bija izraidīti, viņiem jānāk atpakaļ pašiem.
}
raid-swept-out = { $count ->
    [zero] { $count } jaunpienācēju ir izraidīti.
    [one] { $count } jaunpienācējs ir izraidīts.
   *[other] { $count } jaunpienācēji ir izraidīti.
}
raid-swept-in = { $count ->
    [zero] { $count } jaunpienācēju var palikt un rakstīt.
    [one] { $count } jaunpienācējs var palikt un rakstīt.
   *[other] { $count } jaunpienācēji var palikt un rakstīt.
}

# Nomierināšana
command-cool = Uz laiku palēnināt vai slēgt istabu; 0m to beidz
    .room = Kuru istabu
    .time = Uz cik ilgu laiku, piemēram, 10m; 0m to beidz
    .how = Palēnināt, vai ļaut rakstīt tikai operatoriem
    .how-slow = palēnināt
    .how-lock = slēgt
call-cool = atvēsināt
    .room = istaba
    .time = laiks
    .how = kā
cool-slow = Neliela pauze: līdz { $until } katrs te var rakstīt reizi { $seconds } sekundēs. Paldies par pacietību.
cool-lock = Neliela pauze: šī istaba ir slēgta līdz { $until }. Uz tikšanos!
cooled = { $how ->
    [lock] { $room } ir slēgta līdz { $until }. Tā atvērsies pati; /cool ar 0m to beidz uzreiz.
   *[slow] { $room } ir lēna līdz { $until }. Tas beigsies pats; /cool ar 0m to beidz uzreiz.
}
cool-ended = { $room } ir tāda kā iepriekš.
cool-nothing = Šī istaba netiek atvēsināta.
cool-span = Raksti laiku no 1m līdz 1d, piemēram, 10m, vai 0m, lai beigtu.
cool-ops = Operatoru istaba paliek atvērta.
