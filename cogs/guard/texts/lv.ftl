# The guard

## Reports

menu-report = Ziņot
command-report = Pastāstīt tikai operatoriem, kas nav kārtībā
    .member = Par ko tas ir; citos gadījumos atstāj tukšu
call-report = ziņot
    .member = dalībnieks
form-report = Pastāstīt operatoriem
    .kind = Kas tas ir?
    .kind-spam = Surogātpasts vai krāpšana
    .kind-rude = Rupjš vai aizskarošs
    .kind-selling = Pārdošana vai reklāma
    .kind-other = Kas cits
    .words = Kas operatoriem jāzina?
    .words-hint = To lasa tikai operatori
button-report-remove = Noņemt
button-report-warn = Brīdināt
button-report-fine = Viss kārtībā
button-report-text = Rādīt tekstu
kind-spam = surogātpasts vai krāpšana
kind-rude = rupjš vai aizskarošs
kind-selling = pārdošana vai reklāma
kind-other = kas cits
report-thanks = Paldies! Ziņojumu redz tikai operatori, un es pastāstīšu, kas no tā iznāca.
report-again = Par šo jau ir ziņots, paldies. Es pastāstīšu, kas no tā iznāca.
report-yourself = Tas ir paša rakstīts. Par to var ziņot citi; pats to var vienkārši izdzēst.
report-bot = Tā ir bota ziņa. Ja tajā kas nav kārtībā, par to operatoriem var pastāstīt ar /report.
report-enough = Vienā stundā tas ir daudz ziņojumu, paldies. Operatori vispirms apskatīs šos; vēlāk var mēģināt vēlreiz.
report-empty = Lūdzu, dažos vārdos uzraksti, kas nav kārtībā, lai operatori zina, kur skatīties.
report-gone = Tas bija sen, un es vairs nezinu, par ko tas bija. Lūdzu, ziņo vēlreiz.
report-message = { $count ->
    [zero] { $count } dalībnieku ziņoja par ziņu, ko rakstīja { $who }: { $where }
    [one] { $count } dalībnieks ziņoja par ziņu, ko rakstīja { $who }: { $where }
   *[other] { $count } dalībnieki ziņoja par ziņu, ko rakstīja { $who }: { $where }
}
report-member = { $count ->
    [zero] { $count } dalībnieku ziņoja par dalībnieku { $who }.
    [one] { $count } dalībnieks ziņoja par dalībnieku { $who }.
   *[other] { $count } dalībnieki ziņoja par dalībnieku { $who }.
}
report-other = Kāds dalībnieks par kaut ko ziņoja.
report-kind = { $kind }: { $count }
report-words = Raksta: { $words }
report-held = Tā ir aizturēta līdz lēmumam, lieta { $number }: neviens to neredz. Lietas kartīte ir zemāk.
report-removed = ✓ Noņēma { $who }, lieta { $number }.
report-warned = ✓ Autoru brīdināja { $who }, lieta { $number }.
report-fine = ✓ { $who }: viss kārtībā.
report-said = { $who } rakstīja:
report-no-text = Šī teksta man vairs nav, vai arī es to nekad neredzēju.
report-done-removed = Noņemts, un { $who } zina, kāpēc: lieta { $number }. Kas ziņoja, uzzinās, ka bija taisnība.
report-done-warned = { $who } saņēma brīdinājumu: lieta { $number }. Kas ziņoja, uzzinās, ka tas ir nokārtots.
report-done-fine = Pierakstīts: viss ir kārtībā. Kas ziņoja, saņems laipnu atbildi.
report-already-removed = { $who } to jau noņēma. Vairāk nekas nav jādara.
report-already-warned = { $who } to jau nokārtoja: autors ir brīdināts.
report-already-fine = { $who } to jau apskatīja, un viss ir kārtībā.
report-told-removed = Paldies par ziņojumu! Taisnība: tas ir noņemts.
report-told-warned = Paldies par ziņojumu! Operatori to nokārtoja.
report-told-fine = Paldies par ziņojumu! Operatori to apskatīja, un tas atbilst noteikumiem, tāpēc paliek. Droši ziņo arī turpmāk, ja kas šķiet nepareizi.
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

# Vietņu saraksti

command-guard-lists = Slikto vietņu saraksti: cik lieli, cik veci un kas ar tiem nav kārtībā
call-guard-lists = saraksti
command-guard-block = Vietne no šī brīža šeit ir slikta
    .site = Tās nosaukums vai adrese tajā: shop.example
call-guard-block = bloķēt
    .site = vietne
command-guard-unblock = Jūsu bloķēta vietne vairs nav slikta
    .site = Tās nosaukums: shop.example
call-guard-unblock = atbloķēt
    .site = vietne
button-list_take = Ņemt jauno sarakstu
button-list_keep = Paturēt veco
block-no-site = Nevaru saprast “{ $typed }” kā vietni. Rakstiet to kā shop.example vai ielīmējiet adresi tajā.
block-done = { $site } ir bloķēta, ar visu, kas ir zem tās. /guard unblock to atceļ.
block-known = { $site } jau ir bloķēta.
block-fine = { $site } nav bloķēta: tā ir labo vietņu sarakstā vai ir vietne, ko lieto gandrīz visi. Ja esat pārliecināti, vispirms izņemiet to no labajām ar /guard disallow.
block-undone = { $site } vairs nav bloķēta.
block-unknown = Jūs neesat bloķējuši { $site }. Ja tā ir kādā sarakstā, /guard allow { $site } to laiž cauri.
list-taken = Saraksts { $list } tagad tiek lietots: { $count ->
    [zero] { $count } vietņu
    [one] { $count } vietne
   *[other] { $count } vietnes
}.
list-kept = Saraksts { $list } paliek, kāds bija: { $count ->
    [zero] { $count } vietņu
    [one] { $count } vietne
   *[other] { $count } vietnes
}. Jautāšu vēlreiz, kad nāks cita versija.
list-decided = Kāds to jau ir izlēmis, vai arī ir atnākusi jaunāka saraksta { $list } versija. /guard lists rāda, kā ir tagad.
list-held-empty = Saraksta { $list } jaunā versija ir tukša, tāpēc es to nelietoju. Iepriekš tajā bija { $before } vietnes. Ko darīt?
list-held-shrank = Saraksts { $list } zaudēja vairāk nekā pusi vietņu: iepriekš { $before }, tagad { $count }. Tā bieži ir veidotāju kļūda, tāpēc es to nelietoju. Ko darīt?
list-held-grew = Saraksts { $list } pieauga vairāk nekā desmit reizes: iepriekš { $before } vietnes, tagad { $count }, piemēram, { $news }. Es to nelietoju. Ko darīt?
list-held-hits = Saraksta { $list } jaunā versija bloķētu { $sites }. Tas izskatās pēc kļūdas, tāpēc es to nelietoju. Tajā ir { $count } vietnes, no tām jaunas { $added }. Ko darīt?
list-many-bad = Sarakstā { $list } ir rindas, kas nav vietnes ({ $count }), piemēram: { $line }. Pārējais tiek lietots. Lūdzu, paskatieties, vai tas ir īstais fails.
list-down = Saraksts { $list } šodien neatnāca: { $why } { $day } versija ar { $count } vietnēm paliek lietošanā, un es turpinu mēģināt.
list-never-came = Saraksts { $list } neatnāca: { $why } Turpinu mēģināt. Lūdzu, paskatieties, vai tas config.yaml failā zem guard, lists ir uzrakstīts pareizi.
list-why-bad-address = tā adresi nevar izlasīt.
list-why-private = tā adrese ved uz datoru, kam piekļūstat tikai jūs, un es tur neeju.
list-why-redirects = tā serveris sūta mani tālāk pārāk bieži vai uz nedrošu adresi.
list-why-down = tā serveris neatbild.
list-why-slow = tā serveris ir pārāk lēns.
list-why-too-large = tas ir lielāks par 64 MB.
list-why-status = tā serveris to atsaka ({ $status }).
list-why-no-web = mēģinājumā nevienam nekas netiek prasīts.
list-why-no-file = mapē lists blakus config.yaml nav faila { $source }.
list-why-failed = man kaut kas nogāja greizi, to lasot.
list-why-file-too-large = tas ir lielāks par 64 MB.
list-why-file-empty = fails ir tukšs.
list-why-file-no-table = tas nav teksts ar vienu vietni rindā, bet varbūt lapa.
list-why-file-no-room = disks ir pilns.
list-why-file-lost = tas pazuda ceļā.
lists-head = { $count ->
    [0] config.yaml failā nav neviena slikto vietņu saraksta.
   *[other] Slikto vietņu saraksti ({ $count }):
}
lists-none-yet = { $list }: vēl nav atnācis.
lists-one = { $list }: { $count ->
    [zero] { $count } vietņu
    [one] { $count } vietne
   *[other] { $count } vietnes
}, no { $day }; pēdējā maiņa pielika { $added } un noņēma { $removed }.
lists-bad = Rindas, kas nav vietnes: { $count }.
lists-held = Jaunāka versija gaida jūsu lēmumu šajā telpā.
lists-down = Pēdējā mēģinājumā tas neatnāca: { $why }
lists-by-hand = Jūsu bloķētās ({ $count }): { $sites }
