# The guard

# Cases
command-guard = Kāpēc sargs kaut ko izdarīja
call-guard = sargs
command-guard-why = Kāpēc lieta sākās un kas no tās iznāca
    .case = Lietas numurs
call-guard-why = kāpēc
    .case = lieta
command-guard-preset = Cik stingrs ir sargs
    .preset = gentle, normal vai strict
call-guard-preset = stingrība
    .preset = stingrība
    .preset-gentle = saudzīgi
    .preset-normal = parasti
    .preset-strict = stingri
command-guard-rule = Vai sarga noteikums rīkojas
    .rule = Noteikuma nosaukums
    .mode = enforce, flag (jautā operatoriem) vai observe
call-guard-rule = noteikums
    .rule = noteikums
    .mode = veids
    .mode-observe = tikai vērot
    .mode-flag = jautāt operatoriem
    .mode-enforce = rīkoties
button-let-bot-be = Nekad neaiztikt šo botu
command-guard-bot = Bots vai webhook, ko sargs nekad neaiztiek
    .bot = Tā ID vai pieminējums
    .judge = Vērtēt to atkal
call-guard-bot = bots
    .bot = bots
    .judge = vērtēt
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
rule-listed = Saite ved uz vietni, kas pazīstama ar surogātpastu
rule-look-alike = Saite atdarina pazīstamu vietni
rule-mismatch = Saite ved citur, nekā tajā rakstīts
rule-hidden = Ziņa slēpj, kurp ved saite
rule-invite = Tas ir uzaicinājums uz citu kopienu
rule-redirector = Saite ved caur citu vietni
rule-shortener = Īsā saite nepasaka, kurp tā ved
rule-free-host = Saite ved uz lapu, kādu ikviens var izveidot minūtes laikā
rule-numeric-host = Saite ir skaitlis, nevis vietnes nosaukums
rule-executable = Saite piedāvā programmu
rule-unknown-host = Saite ved uz vietni, ko gandrīz neviens nepazīst
rule-lure = Ziņa sola vai biedē, kā to dara surogātpasts
rule-contact = Ziņa aicina rakstīt citur
rule-selling = Ziņa kaut ko reklamē
rule-crypto-address = Ziņa prasa digitālo naudu
rule-flood = Vienlaikus atnāca ļoti daudz ziņu
rule-repeated = Viena un tā pati ziņa atnāca vairākas reizes
rule-many-rooms = Viena un tā pati ziņa atnāca vairākās istabās
rule-mentions = Ziņa vienlaikus uzrunā ļoti daudz cilvēku
rule-honeypot = Tajā istabā neviens neraksta; tā ir lamatas surogātpastam
rule-past-cases = Tā nav pirmā reize
why = Iemesls: { $why }.
why-two = Iemesls: { $why }. { $also }.
why-hand = { $count ->
    [zero] Runa ir par šīs kopienas noteikumiem { $rules }.
    [one] Runa ir par šīs kopienas noteikumu { $rules }.
   *[other] Runa ir par šīs kopienas noteikumiem { $rules }.
}
told-hand = { $address ->
    [formal] Operators sāka lietu par kaut ko, ko jūs šeit izdarījāt.
   *[casual] Operators sāka lietu par kaut ko, ko tu šeit izdarīji.
}
told-held = { $address ->
    [formal] Jūsu ziņa telpā { $room } ir aizturēta, līdz to apskatīs operators.
   *[casual] Tava ziņa telpā { $room } ir aizturēta, līdz to apskatīs operators.
}
told-removed = { $address ->
    [formal] Jūsu ziņa telpā { $room } ir dzēsta.
   *[casual] Tava ziņa telpā { $room } ir dzēsta.
}
neutral-name = Biedrs { $number }
neutral-title = Lietas { $case } pavediens
told-name = Jūsu vārds šeit izskatījās pēc mēstules un ir noņemts. { $looks ->
    [yes] Kāds cilvēks to apskatīs.
   *[no] Varat izvēlēties citu.
}
told-title = Jūsu pavediena nosaukums telpā { $room } izskatījās pēc mēstules: pavediens ir pārdēvēts un slēgts. { $looks ->
    [yes] Kāds cilvēks to apskatīs.
   *[no] {""}
}
told-warn = Šis ir brīdinājums. Tas ir spēkā līdz šim datumam: { $until }.
told-time-out = { $address ->
    [formal] Jūs nevarat šeit rakstīt līdz { $until }.
   *[casual] Tu nevari šeit rakstīt līdz { $until }.
}
told-kick = { $address ->
    [formal] Jūs izraidīs no kopienas. Jūs varat atgriezties un ievērot noteikumus.
   *[casual] Tevi izraidīs no kopienas. Tu vari atgriezties un ievērot noteikumus.
}
told-ban = { $address ->
    [formal] Jūs izraidīs no kopienas pavisam.
   *[casual] Tevi izraidīs no kopienas pavisam.
}
told-hacked = { $address ->
    [formal] Izskatās, ka jūsu kontu lieto kāds cits. Nomainiet paroli un izrakstieties visās citās ierīcēs.
   *[casual] Izskatās, ka tavu kontu lieto kāds cits. Nomaini paroli un izraksties visās citās ierīcēs.
} { $again ->
    [yes] Pēc tam dod ziņu operatoriem ar pogu “Pārsūdzēt”.
   *[no] Pēc tam noder poga “Konts atkal ir mans”.
}
told-case = Šī ir lieta { $case }. Vai tā ir kļūda? Ar pogu “Pārsūdzēt” to apskatīs cilvēks.
told-fine = { $back ->
    [name] Kāds apskatīja lietu { $case }: ar jūsu vārdu viss bija kārtībā, un tas ir atpakaļ. Atvainojiet.
    [thread] Kāds apskatīja lietu { $case }: ar jūsu pavedienu viss bija kārtībā, un tas ir atpakaļ. Atvainojiet.
    [message] Cilvēks apskatīja lietu { $case }: ziņa bija kārtībā un ir atpakaļ. Atvainojamies.
   *[no] Cilvēks apskatīja lietu { $case }: nekas slikts nav izdarīts, un viss ir atsaukts. Atvainojamies.
}
told-files = Failu, kas nāca līdzi, vairs nav: tie jāsūta vēlreiz.
card-person = { $taken ->
    [yes] Vārds, kāds šeit bija biedram { $who }, izskatījās pēc mēstules un ir noņemts.
    [back] Biedra { $who } vārds sākumā izskatījās pēc mēstules.
   *[no] Lūdzu, apskatiet biedru { $who } un viņa vārdu.
}
card-thread = { $taken ->
    [yes] Pavediena nosaukums, ko { $who } sāka telpā { $room }, izskatījās pēc mēstules: pavediens ir pārdēvēts un slēgts.
    [back] Pavediena nosaukums, ko { $who } sāka telpā { $room }, sākumā izskatījās pēc mēstules.
   *[no] Lūdzu, apskatiet nosaukumu pavedienam, ko { $who } sāka telpā { $room }.
}
card-held = { $who } ziņa telpā { $room } ir aizturēta. Neviens to neredz, līdz jūs izlemsiet.
card-flagged = Lūdzu, apskatiet { $who } ziņu telpā { $room }.
card-removed = { $count ->
    [zero] Dzēstas { $count } { $who } ziņas, pirmā telpā { $room }.
    [one] { $who } ziņa telpā { $room } ir dzēsta.
   *[other] Dzēstas { $count } { $who } ziņas, pirmā telpā { $room }.
}
card-released = Tas, ko { $who } rakstīja telpā { $room }, bija noņemts un ir atkal tur.
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
card-warn = Saņemts brīdinājums, kas ir spēkā līdz šim datumam: { $until }.
card-time-out = Nevar rakstīt līdz { $until }.
card-kick = Vairs nav kopienā, var atgriezties.
card-ban = Vairs nav kopienā, pavisam.
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
account-back-card = { $who } saka, ka konts ir atgūts (lieta { $case }). Tagad atkal var rakstīt.
reason-in-log = Sarga lieta { $case }
why-head = Lieta { $case }: { $who }, { $at }
why-mode = { $standing ->
    [new] Jauniņais.
   *[regular] Savējais.
} { $mode ->
    [observe] Tikai novērots.
    [flag] Jautāts operatoriem.
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
why-read = Izlasīts bez maskēšanās: “{ $text }”
why-erased = Teksts ir dzēsts, jo pārsūdzības laiks ir beidzies.
why-score = Kopā tas sver { $score }; 1 un vairāk ir surogātpasts.
why-evidence = • { $rule }: { $what } (sver { $weight }){ $hiding ->
    [no] {""}
   *[yes] , paslēpts: { $hidden }
}
why-asked = Neviens vēl nav izlēmis.
why-open = Tā paliek, ja vien kāds neizlems citādi.
why-seen = Nekas netika darīts, un nevienam nekas netika teikts.
why-lapsed = Tas ir beidzies, un neviens neizlēma.
why-stands = Tā paliek. Izlēma: { $by }.
why-overturned = Tā bija kļūda. Izlēma: { $by }. { $back ->
    [yes] Sods ir atsaukts.
   *[no] Soda nebija.
}
why-undone = Atsaukts kopā ar uzbrukumu. Izlēma: { $by }.
disguise-full-width = platos burtos
disguise-styled-letters = greznos burtos
disguise-emoji-letters = emocijzīmju burtos
disguise-look-alike-letters = ar līdzīgiem burtiem
disguise-accented-letters = ar diakritiskām zīmēm
disguise-invisible-characters = ar neredzamām zīmēm
disguise-stacked-marks = ar sakrautām zīmēm
disguise-spaced = ar atstarpēm
disguise-line-break = pāri rindas beigām
disguise-bracketed-dot = ar punktu iekavās
disguise-another-dot = ar citādu punktu
disguise-dot-as-a-word = ar punktu kā vārdu
disguise-digits-for-letters = ar cipariem burtu vietā
disguise-missing-dot = bez punkta
disguise-broken-scheme = ar sabojātu sākumu
disguise-user-info = aiz cita vārda pirms @
disguise-numeric-host = kā skaitlis
disguise-punycode = kodētos burtos (punycode)
disguise-percent = kodēts ar procentu zīmēm
disguise-entities = kodēts kā tīmekļa lapās
disguise-escapes = ar atpakaļvērstām slīpsvītrām
disguise-markup = noformējumā
disguise-reversed = otrādi
disguise-masked-link = aiz citas saites teksta
disguise-redirect = aiz pāradresācijas
disguise-base64 = kodēts (base64)
disguise-split-over-messages = sadalīts vairākās ziņās
disguise-in-pieces = pa daļām
nobody = neviens
why-own = Lieta { $case }, { $at }
own-asked = To apskatīs operators.
own-open = Ja tā ir kļūda, poga “Pārsūdzēt” ir turpat, kur par to bija ziņots.
own-lapsed = Tas ir beidzies.
own-stands = Tā paliek.
own-overturned = Tā bija kļūda, un tā ir atsaukta. Atvainojamies.
own-undone = Tas ir atsaukts.
cases-wait = { $count ->
    [zero] Lietas { $cases } vēl gaida jūsu lēmumu. /guard why parāda, par ko tās ir.
    [one] Lieta { $cases } vēl gaida jūsu lēmumu. /guard why parāda, par ko tā ir.
   *[other] Lietas { $cases } vēl gaida jūsu lēmumu. /guard why parāda, par ko tās ir.
}
case-line = { $case }: { $who }, { $at }, { $state ->
    [asked] gaida jūs
    [seen] tikai vērots
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
    [zero] { $count } slikto vietņu sarakstu:
    [one] { $count } slikto vietņu saraksts:
   *[other] { $count } slikto vietņu saraksti:
}
lists-none-yet = { $list }: vēl nav atnācis.
lists-one = { $list }: { $count ->
    [zero] { $count } vietņu
    [one] { $count } vietne
   *[other] { $count } vietnes
}, no { $day }{ $changed ->
    [no] .
   *[yes] ; pēdējā maiņa pielika { $added } un noņēma { $removed }.
}
lists-bad = Rindas, kas nav vietnes: { $count }.
lists-held = Jaunāka versija gaida jūsu lēmumu šajā telpā.
lists-down = Pēdējā mēģinājumā tas neatnāca: { $why }
lists-by-hand = Jūsu bloķētās ({ $count }): { $sites }
# Uzbrukumi
command-raid = Kad daudzi reizē ienāk, lai kaitētu
call-raid = uzbrukums
command-raid-on = No šī brīža rīkoties kā uzbrukumā
    .stage = Ko darīt: palēnināt istabas un aizturēt jaunos, vai apturēt arī ielūgumus
call-raid-on = sākt
    .stage = pakāpe
    .stage-slow = palēnināt un aizturēt
    .stage-pause = apturēt arī ielūgumus
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
    [0] istabas un ielūgumi ir kā iepriekš.
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
    .where = Kuru istabu
    .time = Uz cik ilgu laiku, piemēram, 10m; 0m to beidz
    .how = Palēnināt, vai ļaut rakstīt tikai operatoriem
call-cool = atvēsināt
    .where = istaba
    .time = laiks
    .how = kā
    .how-slow = palēnināt
    .how-lock = slēgt
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
report-cased = Tā ir lieta { $number }. Lūdzu, izlem tās kartītē.
report-by-guard = ✓ To noņēma sargs, lieta { $number }.
report-already = Tas jau ir izlemts: sargam tā ir lieta { $number }.
rule-reported = Par to ziņoja dalībnieki
report-lapsed = Neviens laikus neizlēma. Tas paliek noņemts.
report-told-lapsed = Paldies par ziņojumu! Tas, par ko ziņots, paliek noņemts.
report-already-lapsed = Laiks lemt par šo ir beidzies. Tas paliek noņemts.

## Appeals

form-appeal = Pārsūdzība
    .words = Kāpēc tā bija kļūda?
    .words-hint = Daži teikumi; tos lasa tikai operatori
button-appeal-overturn = Atcelt
button-appeal-keep = Atstāt
button-appeal-ask = Pārjautāt
button-appeal-text = Rādīt tekstu
button-appeal-answer = Atbildēt
form-appeal-ask = Pārjautāt
    .words = Ko tu gribi zināt?
    .words-hint = Dalībnieks to lasa un var atbildēt vienu reizi
form-appeal-answer = Atbilde
    .words = Kāda ir atbilde?
    .words-hint = To lasa tikai operatori
appeal-thanks = Paldies! Operatori apskatīs lietu { $number }, un es pastāstīšu, ko viņi nolemj.
appeal-not-yours = Tādas tavas lietas nav.
appeal-over = Lieta { $number } jau ir atcelta. Pret tevi nekā nav.
appeal-known-open = Pārsūdzība par lietu { $number } jau ir pie operatoriem. Es pastāstīšu, ko viņi nolemj.
appeal-known-kept = Pēc pārsūdzības lietu { $number } apskatīja cilvēks, un tā paliek spēkā.
appeal-known-overturned = Pēc pārsūdzības lieta { $number } ir atcelta. Pret tevi nekā nav.
appeal-late = Laiks pārsūdzēt lietu { $number } ir beidzies. Operatoriem joprojām var rakstīt.
appeal-gone = Te vairs nav ko lemt.
appeal-card = { $who } saka, ka lieta { $number } ir kļūda.
appeal-words = Raksta: { $words }
appeal-found = Atrasts: { $what }
appeal-more = /guard why { $number } parāda, kā pie tā nonāca.
appeal-question = Pārjautāts: { $words }
appeal-answer = { $who } atbild: { $words }
appeal-overturned = ✓ Atcēla { $who }, { $when }.
appeal-kept = ✓ Atstāja spēkā { $who }, { $when }.
appeal-already-overturned = { $who } to jau atcēla, { $when }. Vairāk nekas nav jādara.
appeal-already-kept = { $who } jau nolēma, ka tā paliek spēkā, { $when }.
appeal-asked-already = Par lietu { $number } kāds jau pārjautāja. Atbilde parādīsies kartītē.
appeal-done-overturned = Lieta { $number } ir atcelta, un { $who } to zina: sods ir atcelts, un lieta neskaitās.
appeal-done-kept = Lieta { $number } paliek spēkā, un { $who } to zina.
appeal-done-asked = { $who } saņēma jautājumu. Atbilde parādīsies kartītē.
appeal-told-kept = Lietu { $number } un rakstīto apskatīja cilvēks. Tā paliek spēkā. Ievēro noteikumus, un ar laiku tā tiks aizmirsta.
appeal-told-question = Par pārsūdzību, lietu { $number }, operatori jautā: { $words }
appeal-waits = { $who } pārsūdzība par lietu { $number } gaida jau divas dienas. Lūdzu, izlem; kartīte ir augstāk.

## Cases by hand

command-case = Kārtot lietas ar roku
call-case = lieta
command-case-open = Dalībnieks pārkāpa noteikumu: maksā tik, cik saka kāpnes
    .member = Kas tas bija
    .rule = Pārkāptā noteikuma numurs
    .note = Tikai operatoriem: kas notika
call-case-open = atvērt
    .member = dalībnieks
    .rule = noteikums
    .note = piezīme
command-case-warn = Dalībnieks pārkāpa noteikumu: brīdinājums, ne vairāk
    .member = Kas tas bija
    .rule = Pārkāptā noteikuma numurs
    .note = Tikai operatoriem: kas notika
call-case-warn = brīdināt
    .member = dalībnieks
    .rule = noteikums
    .note = piezīme
command-case-note = Pierakstīt kaut ko par lietu, tikai operatoriem
    .case = Lietas numurs
    .text = Ko pierakstīt
call-case-note = piezīme
    .case = lieta
    .text = teksts
command-case-list = Dalībnieka lietas, sodi un piezīmes
    .member = Kura lietas
call-case-list = saraksts
    .member = dalībnieks
command-case-close = Par lietu vairāk nekas nav jādara
    .case = Lietas numurs
call-case-close = aizvērt
    .case = lieta
command-case-overturn = Lieta bija kļūda: atcelt visu
    .case = Lietas numurs
call-case-overturn = atcelt
    .case = lieta
case-opened = Pierakstīts kā lieta { $number }, un { $who } to zina.
case-joined = { $who } nupat jau ir lieta { $number }, tāpēc šis pieder pie tās un neko vairāk nemaksā.
case-operator = { $who } ir operators. Lūdzu, aprunājieties.
case-no-rule = { $count ->
    [zero] Šai kopienai ir { $count } noteikumu, tāpēc { $rule }. noteikuma nav.
    [one] Šai kopienai ir { $count } noteikums, tāpēc { $rule }. noteikuma nav.
   *[other] Šai kopienai ir { $count } noteikumi, tāpēc { $rule }. noteikuma nav.
}
case-noted = Pierakstīts pie lietas { $number }. To var lasīt tikai operatori.
case-unknown = Lietas { $number } nav. /case list rāda dalībnieka lietas.
case-over = Lieta { $number } jau ir slēgta.
case-taken-back = Lieta { $number } jau ir atcelta.
case-closed = Lieta { $number } ir slēgta un paliek spēkā.
case-list = { $who } lietas, jaunākās vispirms:
case-none = { $who } nav nevienas lietas.
case-entry = Lieta { $number }, { $day }: { $state }
case-note = { $who } piezīme: { $words }
case-is-asked = gaida operatoru
case-is-open = atvērta
case-is-stands = paliek spēkā
case-is-overturned = atcelta
case-is-undone = atcelta kopā ar iebrukumu
case-is-lapsed = beigusies, neviens neizlēma

## Sites that are fine

button-allow = Atļaut vietni
command-guard-allow = Vietne te turpmāk ir kārtībā, lai ko teiktu saraksti
    .site = Vietne, piemēram, example.org
call-guard-allow = atļaut
    .site = vietne
command-guard-disallow = Vietne te vairs nav īpaši atļauta
    .site = Vietne, piemēram, example.org
call-guard-disallow = aizliegt
    .site = vietne
command-guard-allowed = Vietnes, kas te ir kārtībā, un kāpēc
call-guard-allowed = atļautās
allow-this = Atļaut { $site }
allow-offer = { $count ->
    [zero] Vai vietnes arī ir kārtībā? Tad atļauj tās te, un tās vairs nekad nenoņems.
    [one] Vai vietne arī ir kārtībā? Tad atļauj to te, un to vairs nekad nenoņems.
   *[other] Vai vietnes arī ir kārtībā? Tad atļauj tās te, un tās vairs nekad nenoņems.
}
allow-done = { $site } te turpmāk ir kārtībā. /guard disallow to atceļ.
allow-undone = { $site } turpmāk tiek vērtēta tāpat kā citas vietnes.
allow-known = { $site } te jau ir kārtībā.
allow-unknown = { $site } nav starp atļautajām vietnēm. /guard allowed tās parāda.
allow-no-site = Neatrodu vietni tekstā “{ $typed }”. Raksti tā: example.org
allow-list = { $count ->
    [0] Bez kopienas pašas vietnēm neviena cita nav īpaši atļauta. Saites, ko ievieto operatori, pievienojas pašas.
    [zero] Te ir atļautas { $count } vietnes:
    [one] Te ir atļauta { $count } vietne:
   *[other] Te ir atļautas { $count } vietnes:
}
allow-posted = { $site }: ievietoja { $who }, { $day }
allow-overturned = { $site }: pēc pārsūdzības atļāva { $who }, { $day }
allow-by-hand = { $site }: atļāva { $who }, { $day }
## End of appeals

# Saudzīgais sākums
command-guard-observe = Turpmāk tikai vērot: neko nedzēst, nevienam neko neteikt
call-guard-observe = vērot
command-guard-enforce = Turpmāk rīkoties, kā saka noteikumi
call-guard-enforce = rīkoties
button-soft-right = Pareizi
button-soft-wrong = Nepareizi
button-soft-enforce = Rīkoties
button-soft-longer = Vērot ilgāk
soft-began = Te esmu pavisam nesen, tāpēc sākumā surogātpastu tikai vēroju. { $days ->
    [zero] Vēroju { $days } dienas; pagaidām neko nedzēšu.
    [one] Vēroju { $days } dienu; pagaidām neko nedzēšu.
   *[other] Vēroju { $days } dienas; pagaidām neko nedzēšu.
} Katru rītu te pateikšu, ko būtu dzēsis. Izmēģini ar /guard test; ar /guard enforce sākšu rīkoties agrāk.
soft-day = { $messages ->
    [zero] Es tikai vēroju: kopš pēdējā ziņojuma būtu dzēstas { $messages } ziņas.
    [one] Es tikai vēroju: kopš pēdējā ziņojuma būtu dzēsta { $messages } ziņa.
   *[other] Es tikai vēroju: kopš pēdējā ziņojuma būtu dzēstas { $messages } ziņas.
} { $more ->
    [no] Vai tas būtu pareizi?
   *[yes] Te ir pirmās; pārējās parāda /guard why: { $rest }.
}
soft-raid = Es tikai vēroju: bija uzbrukums, un es būtu aizturējis { $count ->
    [zero] { $count } jaunpienācēju.
    [one] { $count } jaunpienācēju.
   *[other] { $count } jaunpienācējus.
}
soft-case = { $who } telpā { $room } (lieta { $case }, { $standing ->
    [new] jauniņais
   *[regular] savējais
}{ $count ->
    [zero] , { $count } ziņu
    [one] {""}
   *[other] , { $count } ziņas
})
soft-stands = { $who } saka: pareizi.
soft-overturned = { $who } saka: nepareizi.
soft-ask = { $days ->
    [zero] { $days } dienās
    [one] { $days } dienā
   *[other] { $days } dienās
} būtu dzēsts: { $messages ->
    [0] nekas.
    [zero] { $messages } ziņu.
    [one] { $messages } ziņa.
   *[other] { $messages } ziņas.
} { $called ->
    [no] Neviens neteica, vai tas būtu pareizi.
   *[yes] Jūs teicāt: pareizi { $right }, nepareizi { $wrong }.
} Vēroju tālāk, līdz kāds nospiedīs “Rīkoties”.
soft-enforced-by = { $who } nospieda “Rīkoties”: turpmāk rīkojos.
soft-longer-by = { $who } grib, lai vēroju līdz { $until }.
soft-enforced = Gatavs. Turpmāk dzēšu to, kas pārkāpj noteikumus. Ja tas ir par daudz: /guard observe
soft-longer = Vēroju līdz { $until } un neko nedzēšu.
soft-observing = { $days ->
    [zero] Atkal tikai vēroju { $days } dienas, tad pajautāšu. Neko nedzēšu.
    [one] Atkal tikai vēroju { $days } dienu, tad pajautāšu. Neko nedzēšu.
   *[other] Atkal tikai vēroju { $days } dienas, tad pajautāšu. Neko nedzēšu.
}
soft-observes = Es jau tikai vēroju; nekas netiek dzēsts.
soft-acts = Es jau rīkojos. Ar /guard observe es tikai vērošu.
soft-thanks = Paldies. Ieskaitu kā pareizu.
soft-thanks-wrong = Paldies. Ieskaitu kā nepareizu.
soft-called = { $who } lietu { $case } jau novērtēja.
soft-decided = { $who } to jau izlēma. /guard status parāda, kā ir tagad.

# Kā sargam klājas, un izmēģinājumi
command-guard-status = Kā sargam klājas un ko tas darīja
call-guard-status = stāvoklis
command-guard-test = Ko sargs darītu ar tekstu
    .text = Teksts, kādu kāds varētu uzrakstīt
call-guard-test = pārbaudīt
    .text = teksts
command-guard-replay = Ko mainīts noteikums būtu atradis pēdējās dienās
    .rule = Noteikuma nosaukums
    .days = Cik dienas atpakaļ; ja nav norādīts, 7
    .mode = Vai tas tikai vēro, jautā operatoriem vai rīkojas
    .action = Ko tas dara, kad rīkojas
    .newcomers = Cik tas sver jauniņajiem, no 0 līdz 2; ar 1 pietiek
    .regulars = Cik tas sver savējiem, no 0 līdz 2; ar 1 pietiek
call-guard-replay = atkārtot
    .rule = noteikums
    .days = dienas
    .mode = veids
    .mode-observe = tikai vērot
    .mode-flag = jautāt operatoriem
    .mode-enforce = rīkoties
    .action = darbība
    .action-flag = jautāt operatoriem
    .action-hold = aizturēt
    .action-delete = dzēst
    .newcomers = jauniņie
    .regulars = savējie
status-observes = Es tikai vēroju: nekas netiek dzēsts. Stingrība: { $preset }.
status-soft = Es tikai vēroju, { $day }. diena no { $of }: nekas netiek dzēsts. Stingrība: { $preset }.
status-asks = Es tikai vēroju, līdz kāds nospiedīs “Rīkoties”: nekas netiek dzēsts. Stingrība: { $preset }.
status-acts = Es rīkojos: kas pārkāpj noteikumus, tiek dzēsts. Stingrība: { $preset }.
status-cases = { $count ->
    [0] Pēdējās { $days } dienās lietu nav.
    [zero] Pēdējās { $days } dienās { $count } lietu:
    [one] Pēdējās { $days } dienās { $count } lieta:
   *[other] Pēdējās { $days } dienās { $count } lietas:
}
status-called = Novērtēts kā pareizi: { $right }, nepareizi: { $wrong }.
status-rule = • { $what } ({ $rule }): { $count }{ $called ->
    [no] {""}
   *[yes] , pareizi: { $right }, nepareizi: { $wrong }
}
status-lists = Saraksti: { $lists }.
status-list = { $list } ({ $count ->
    [zero] { $count } vietņu
    [one] { $count } vietne
   *[other] { $count } vietnes
}, skatīts { $hours ->
    [0] tikko
    [zero] pirms { $hours } stundām
    [one] pirms { $hours } stundas
   *[other] pirms { $hours } stundām
})
status-list-none = { $list } (vēl nav atnācis)
status-waits = { $any ->
    [no] Nekas jūs negaida.
   *[yes] Jūs gaida: { $cases ->
        [zero] { $cases } lietu
        [one] { $cases } lieta
       *[other] { $cases } lietas
    }, { $appeals ->
        [zero] { $appeals } pārsūdzību.
        [one] { $appeals } pārsūdzība.
       *[other] { $appeals } pārsūdzības.
    }
}
test-address = Vietne: { $site }{ $hiding ->
    [no] {""}
   *[yes] , paslēpta: { $hidden }
}
test-decision = { $standing ->
    [any] No jebkura
    [new] No jauniņā
   *[regular] No savējā
}: { $does ->
    [none] paliek.
    [observe] paliek un tiek pierakstīts.
    [flag] paliek, un jautāju operatoriem.
    [hold] tiek aizturēts.
   *[delete] tiek dzēsts.
}
test-observing = Pagaidām es tikai vēroju, un nekas no tā netiek darīts.
replay-head = Noteikums { $rule } { $days ->
    [zero] pēdējās { $days } dienās
    [one] pēdējā { $days } dienā
   *[other] pēdējās { $days } dienās
}: { $seen ->
    [0] nebija ziņu, kurās kaut ko atradu.
    [zero] { $seen } ziņu, kurās kaut ko atradu.
    [one] { $seen } ziņa, kurā kaut ko atradu.
   *[other] { $seen } ziņas, kurās kaut ko atradu.
}
replay-now = Kā noteikumi ir tagad: dzēstas vai aizturētas { $removes }, parādītas jums { $asks }.
replay-then = Ar izmaiņu: dzēstas vai aizturētas { $removes }, parādītas jums { $asks }.
replay-harder = Stingrāk pret { $count ->
    [zero] { $count } ziņām
    [one] { $count } ziņu
   *[other] { $count } ziņām
} (dalībnieki: { $members }, no tiem savējie: { $regulars }):
replay-softer = Saudzīgāk pret { $count ->
    [zero] { $count } ziņām
    [one] { $count } ziņu
   *[other] { $count } ziņām
} (dalībnieki: { $members }, no tiem savējie: { $regulars }):
replay-same = Nekas nemainītos.
replay-most = Skatījos tikai pēdējās { $count }.
replay-example = • { $who }: { $message }
replay-example-case = • { $who }, lieta { $case }: { $message }
replay-no-rule = Noteikuma { $rule } nav. Ir šādi: { $rules }.
replay-nothing = Pasaki, kas būtu citādi: mode, action vai cik tas sver.

# Chosen by commands
preset-now = No šī brīža sargs ir { $preset }. /guard test parāda, ko tas saka par tekstu.
preset-known = Sargs jau ir { $preset }.
rule-now = { $mode ->
    [enforce] Noteikums { $rule } no šī brīža rīkojas: { $what }.
    [flag] Noteikums { $rule } no šī brīža tikai jautā jums: { $what }.
   *[observe] Noteikums { $rule } no šī brīža tikai atceras: { $what }.
}
bot-removed = Es noņēmu { $who } ziņu telpā { $where }: tās saite ved uz vietni, kas pazīstama ar mēstulēm. “{ $text }” Par šo botu saku tikai vienreiz.
bot-let-be = Botu { $bot } no šī brīža neaiztieku. /guard bot to atsauc.
bot-judged = Botu { $bot } atkal vērtēju tāpat kā citus: kas no jebkura ir mēstule, tiek noņemts.
bot-known = Botu { $bot } jau neaiztieku.
bot-unknown = Botu { $bot } jau vērtēju tāpat kā citus.
bot-no-id = { $typed } nav bota ID. Nokopējiet tā ID vai pieminiet to.
