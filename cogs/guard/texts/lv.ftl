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
