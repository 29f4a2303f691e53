evidence-told = pats čats pateica, kura saite tā bija

# What becomes of a friend
value-friends = draugi, kas skaitās
nobody = kāds, kura te vairs nav
came-link-yours = pievienojās pa { $address ->
    [formal] Jūsu
   *[casual] tavu
} saiti ({ $day })
came-link-theirs = pievienojās pa viņa saiti ({ $day })
came-word-yours = pievienojās ({ $day }) un saka, ka uzaicināja { $address ->
    [formal] Jūs
   *[casual] tu
}
came-word-theirs = pievienojās ({ $day }) un nosauca viņu, kurš to apstiprināja
came-said-yours = pievienojās ({ $day }), un operators teica, ka uzaicināja { $address ->
    [formal] Jūs
   *[casual] tu
}
came-said-theirs = pievienojās ({ $day }), un operators teica, ka uzaicināja tieši šis cilvēks
needs-part = { $part ->
    [checkin] vienreiz jāatzīmējas
    [onboarding] jāiepazīstina ar sevi vai jāpieņem noteikumi
    [none] jātiek iekšā
   *[either] vienreiz jāatzīmējas, jāiepazīstina ar sevi vai jāpieņem noteikumi
}
friend-stays = { $name } { $came }; vēl jāpaliek { $days ->
    [zero] { $days } dienas
    [one] { $days } diena
   *[other] { $days } dienas
}.
friend-waits = { $name } { $came }; vēl jāpaliek { $days ->
    [zero] { $days } dienas
    [one] { $days } diena
   *[other] { $days } dienas
} un { $needs }.
friend-part = { $name } { $came } un palika; lai skaitītos, vēl { $needs }.
friend-held = { $name } { $came }; vispirms to apskatīs cilvēks ({ $why }).
friend-thanks = { $name } { $came } un skaitās. Paldies!
friend-due = { $name } { $came }, palika un piedalījās; stundas laikā būs skaidrs.
friend-soon = { $name } { $came } un skaitās; balva būs kādā no tuvākajām dienām, jo dienā balvu dod par ne vairāk kā { $most }.
friend-later = { $name } { $came } un skaitās; balvas diena: { $until }, ja šis cilvēks vēl būs te.
friend-rewarded = { $name } { $came } un skaitās (pieskaitīts: { $since }). Paldies!
friend-left = { $name } { $came }, aizgāja { $days ->
    [0] tajā pašā dienā
    [zero] pēc { $days } dienām
    [one] pēc { $days } dienas
   *[other] pēc { $days } dienām
}: neskaitās.
friend-decided = { $name } { $came }; cilvēks to apskatīja: neskaitās.
friend-staff = { $name } { $came }; operatorus neskaita.
friend-before = { $name } { $came }, bet jau bija ieskaitīts; katrs cilvēks skaitās vienreiz.
friend-unproven = { $name } { $came }, bet šo saiti tobrīd varēja lietot kāds cits: neskaitās.
friends-more = Un vēl { $count }.
friends-rest = Redzami tikai pēdējie { $count }.
friends-none = Pa { $address ->
    [formal] Jūsu
   *[casual] tavu
} saiti vēl neviens nav atnācis. Kad kāds atnāks, te būs redzams, kā viņam klājas.
standing = { $count ->
    [zero] Skaitās { $count } draugu.
    [one] Skaitās { $count } draugs.
   *[other] Skaitās { $count } draugi.
}
standing-goal = Skaitās { $count } no { $goal } draugiem.
mine-points = Punkti par draugiem līdz šim: { $points }.

# Why a person looks first
why-self = tā ir paša saite
why-again = jau agrāk te bija
why-young = konts tikko izveidots
why-ring = uzaicināja viens otru
why-burst = ļoti daudzi vienlaikus atnāca pa šo saiti
why-raid = daudzi vienlaikus nāca kaitēt
why-manages = pārvalda šo serveri
why-word = zināms tikai no paša vārdiem
card = { $count ->
    [zero] { $name } atveda { $count } cilvēkus, par kuriem neesmu drošs:
    [one] { $name } atveda kādu, par kuru neesmu drošs:
   *[other] { $name } atveda { $count } cilvēkus, par kuriem neesmu drošs:
}
card-line = • { $name } ({ $day }): { $why }
card-what = Nekas netiks izmaksāts, kamēr kāds no jums neizlems.
card-gone = { $name }: te vairs neviens negaida.
card-counts = { $name }: { $count ->
    [zero] { $count } draugu skaitās
    [one] { $count } draugs skaitās
   *[other] { $count } draugi skaitās
}, izlēma { $by }.
card-not = { $name }: { $count ->
    [zero] { $count } draugu neskaitās
    [one] { $count } draugs neskaitās
   *[other] { $count } draugi neskaitās
}, izlēma { $by }.
button-count = Skaitīt
button-discount = Neskaitīt
button-singly = Pa vienam
button-anew = Izlemt no jauna
button-batch = Apskatīt
button-waiting = Parādīt, kas gaida
button-one-counts = Skaitās
button-one-not = Neskaitās
label-one-counts = ✓ { $name }
label-one-not = ✗ { $name }
label-batch = { $name }
held-aged = { $count ->
    [zero] { $count } draugu divas dienas gaida kāda jūsu lēmumu.
    [one] { $count } draugs divas dienas gaida kāda jūsu lēmumu.
   *[other] { $count } draugi divas dienas gaida kāda jūsu lēmumu.
}
held-none = Neviens negaida. Ja ar draugu kas būs dīvaini, tas pats nonāks operatoru telpā.
held-list = { $count ->
    [zero] Jūs gaida { $count } draugu.
    [one] Jūs gaida { $count } draugs.
   *[other] Jūs gaida { $count } draugi.
}
held-line = • { $name }: { $count }, { $days ->
    [0] kopš šodienas
    [zero] { $days } dienas
    [one] { $days } dienu
   *[other] { $days } dienas
}
held-over = Kāds to jau izlēma, vai viņš aizgāja. /referrals held rāda, kas gaida tagad.
decided-counts = { $count ->
    [zero] Gatavs: skaitās { $count } draugu ({ $name }).
    [one] Gatavs: skaitās { $count } draugs ({ $name }).
   *[other] Gatavs: skaitās { $count } draugi ({ $name }).
}
decided-not = { $count ->
    [zero] Gatavs: neskaitās { $count } draugu ({ $name }).
    [one] Gatavs: neskaitās { $count } draugs ({ $name }).
   *[other] Gatavs: neskaitās { $count } draugi ({ $name }).
}
decided-one-counts = Gatavs: { $name } skaitās.
decided-one-not = Gatavs: { $name } neskaitās.
decided-anew = { $count ->
    [zero] Atsaukts: { $count } draugu tiek vērtēti no jauna ({ $name }).
    [one] Atsaukts: { $count } draugs tiek vērtēts no jauna ({ $name }).
   *[other] Atsaukts: { $count } draugi tiek vērtēti no jauna ({ $name }).
} Par ko vēl ir šaubas, tas atkal gaida: /referrals held.

# Said by the newcomer
command-invited = Pateikt, kas uzaicināja
call-invited = uzaicināja
command-invited-by = Pateikt, kas uzaicināja; viņam pajautās, vai tā ir
    .member = Kurš uzaicināja
call-invited-by = biedrs
    .member = biedrs
button-who = Kas mani uzaicināja
button-named = Šis
button-agree = Jā
button-disagree = Nē
label-named = { $name }
label-agree = Jā, uzaicināju: { $name }
label-disagree = Nē, ne jau { $name }
evidence-word = tā teica jaunais, un uzaicinātājs apstiprināja
evidence-said = tā teica operators
claim-none = Te nav ko teikt: { $address ->
    [formal] Jūsu
   *[casual] tavu
} atnākšanu nepamanīju.
claim-known = Jau ir zināms, kā tas bija. Paldies!
claim-late = Tas bija pārāk sen; vairāk pastāstīs operators.
claim-self = Sevi pašu uzaicināt nevar. { $address ->
    [formal] Izvēlieties
   *[casual] Izvēlies
} to, kas uzaicināja.
claim-later = { $name } atnāca vēlāk vai ir aizgājis, tātad tas bija kāds cits.
claim-staff = { $name } te ir operators; operatorus neskaita.
claim-other = Saite bija cita, ne { $name }. Ja tas tomēr ir droši, palīdzēs operators.
claim-twice = { $name } jau tika nosaukts.
claim-enough = Trīs biedri jau tika nosaukti. Ja tas bija cits, palīdzēs operators.
claim-answered = Tas jau ir izlemts.
claim-who = { $address ->
    [formal] Lietojiet /invited by un izvēlieties
   *[casual] Lieto /invited by un izvēlies
}, kas uzaicināja. Viņam pajautās, vai tā ir.
claim-who-of = Kurš no šiem uzaicināja? Viņam pajautās, vai tā ir.
claim-asks = { $name } saka, ka { $address ->
    [formal] Jūs viņu uzaicinājāt
   *[casual] tu viņu uzaicināji
}. Vai tā ir?
claim-asked = Paldies. { $name } pateiks, vai tā ir.
claim-yes = Paldies. { $name } te ir { $address ->
    [formal] Jūsu
   *[casual] tavs
} draugs; /referrals mine rāda, kā iet tālāk.
claim-no = Paldies. { $name } netiks pieskaitīts.

# Asked by members and operators
command-referrals = Draugi, ko atveda biedri
call-referrals = ieteikumi
command-referrals-mine = Kas atnāca pa tavu saiti, un kas ar katru notika
call-referrals-mine = mani
command-referrals-of = Biedra draugi, un kā tas zināms
    .member = Biedrs
call-referrals-of = kam
    .member = biedrs
command-referrals-said = Pateikt, kas uzaicināja kādu, par ko tas nav zināms
    .newcomer = Jaunpienācējs
    .inviter = Kurš uzaicināja
call-referrals-said = teikts
    .newcomer = jaunais
    .inviter = kurš
said = Pierakstīts: { $name } atnāca caur { $inviter }. Kā iet tālāk, rāda /referrals of.
said-none = { $name } ienākšana nav redzēta, vai arī šī cilvēka te vairs nav, tāpēc nav ko teikt.
said-known = Jau ir zināms, kā atnāca { $name }. To rāda /referrals of.
command-referrals-held = Draugi, kas gaida operatora lēmumu
call-referrals-held = gaida
command-referrals-figures = Kas notika ar visiem, kas atnāca pēdējās 30 dienās
call-referrals-figures = skaitļi
command-referrals-rules = Kas te skaitās un ko par to dod
call-referrals-rules = noteikumi
button-mine = Mani draugi
of = Draugi, ko atveda { $name }:
own = Paša ceļš: { $day }, { $by }.
own-unknown = Kā pats atnāca ({ $day }), nav zināms.
evident = { $what } { $sure ->
    [certain] Droši:
    [high] Gandrīz droši:
   *[word] Tikai vārdi:
} { $evidence }.
figures = Pēdējās { $days } dienās { $count ->
    [zero] atnāca { $count } cilvēku
    [one] atnāca { $count } cilvēks
   *[other] atnāca { $count } cilvēki
}; par { $sure } zināms, kas atveda, par { $word } tikai no vārdiem.
figures-states = Skaitās: { $counts } (ar balvu: { $rewarded }). Vēl ne: { $waits }. Gaida jūs: { $held }.
figures-not = • neskaitās: { $count } ({ $why ->
    [left] aizgāja pārāk agri
    [decided] izlēma cilvēks
    [staff] operatori
    [before] jau bija ieskaitīti
   *[other] citi iemesli
})
figures-points = Doti punkti: { $given }; no tiem atņemti: { $taken }.

# What pays, and what a platform has against it
newcomer-got = { $address ->
    [formal] Jūs atveda { $name }, un Jūs palikāt: par to saņemat { $gift }. Prieks, ka esat ar mums.
   *[casual] Tevi atveda { $name }, un tu paliki: par to saņem { $gift }. Prieks, ka esi ar mums.
}
rules = Skaitās draugs, kurš paliek { $stay } un: { $part ->
    [checkin] vienreiz atzīmējas
    [onboarding] iepazīstina ar sevi vai pieņem noteikumus
    [none] nekas vairāk nav vajadzīgs, skaitās jau atnākšana
   *[either] vienreiz atzīmējas, iepazīstina ar sevi vai pieņem noteikumus
}.
rules-gets = • { $who ->
    [inviter] par katru draugu uzaicinātājs saņem { $gift }
    [newcomer] jaunais saņem { $gift }
   *[tier] ja draugi ir { $friends }, uzaicinātājs saņem vēl { $gift }
}
gift-points = { $points ->
    [zero] { $points } punktus
    [one] { $points } punktu
   *[other] { $points } punktus
}
gift-coupon = kuponu ({ $campaign })
span = { $unit ->
    [days] { $count ->
        [zero] { $count } dienas
        [one] { $count } dienu
       *[other] { $count } dienas
    }
   *[hours] { $count ->
        [zero] { $count } stundas
        [one] { $count } stundu
       *[other] { $count } stundas
    }
}
rules-bounds = Kas nepaliek { $holding }, tam balvu atņem. Dienā balvu dod par ne vairāk kā { $most } viena biedra draugiem. Kas zināms tikai no vārdiem, { $word ->
    [pays] dod balvu pēc šī laika
    [thanks] saņem paldies un balvu nekad
   *[held] gaida jūs
}. Uz minējuma pamata nekas netiek dots.
rules-same = Tā jau ir.
button-counts = Kas te skaitās?
button-joining = Balva par atnākšanu
label-joining = Dot balvu arī par atnākšanu vien
label-joining-off = Dot balvu tikai par piedalīšanos
label-anyway = Zinu. Ieslēgt
policy-warning = Šīs platformas noteikumi esot pret balvām par atnākšanu vien: tā var kopienu ierobežot vai slēgt. Balvas par piedalīšanos ar to nav domātas. Vai tomēr ieslēgt?
policy-off = Te gribēts dot balvas par atnākšanu vien, bet šīs platformas noteikumi esot pret to. Tāpēc tas ir izslēgts, un skaitās draugs, kurš piedalās.
policy-off-remedy = Var atstāt tā vai izlemt ar /referrals rules.
policy-on = Balvas dod par atnākšanu vien, lai gan šīs platformas noteikumi esot pret to; tā var kopienu ierobežot vai slēgt.
policy-on-remedy = Ar /referrals rules var izvēlēties balvas tikai par piedalīšanos.
ledger-brought = Atveda draugu
ledger-came = Atnāca drauga aicināts
ledger-tier = Atveda daudz draugu
ledger-taken-back = Atņemts: draugs vairs neskaitās
evidence-untold = čats nesaka, kurš atnāca pa kuru saiti
evidence-alone = tajā brīdī neviens cits neatnāca, un šīs saites skaitītājs pieauga par vienu
evidence-same-link = visi, kas tajā brīdī atnāca, nāca pa šo saiti
evidence-fits = tikai vienā veidā saskan, kurš kad atnāca un kura saite kad izmantota
evidence-searched = tā teikts paša čata ierakstos
evidence-several = tajā pašā brīdī atnāca arī citi vai saite tikko dzēsta; neviens nevar pateikt
evidence-crowd = daudzi atnāca reizē pa daudzām saitēm; neviens viņus nevar atšķirt
evidence-doubt = te nāk arī bez saites, un ne par visiem tiek paziņots: skaitītāji neko nepierāda
evidence-shaken = čats vēlāk pateica par kādu citu, kas tolaik atnāca, tāpēc skaitītāji vairs neko nepierāda
evidence-no-counter = tajā brīdī neviena saite netika izmantota
evidence-no-link = paša čata ierakstos saites nav
evidence-away = bots bija prom vai tikko sācis darbu, un notikušo vairs nevar atšķirt
evidence-late = čats par šo jaunpienācēju pateica daudz vēlāk
evidence-blind = bots neredz, cik reižu saites izmantotas; tam vajag Pārvaldīt serveri

command-invite = Saņem savu ielūguma saiti ar kartīti, ko parādīt
call-invite = ielūgt
link = Tava saite: { $address }
    Kas pa to atnāk, nāk caur tevi. Kartītē tā ir kā QR kods.
link-staff = Operatorus neskaita: par tiem, kas nāk pa šo saiti, neviens neko nesaņem.
link-refused = Saiti neizdevās izveidot: { $reason }. Operatori var palīdzēt; pēc tam vēlreiz lieto /invite.
link-full = Saišu bija par daudz, tāpēc dažas, ko neviens nelieto, tikko atdotas. Pēc minūtes vēlreiz lieto /invite.
link-no-room = Te nav telpas { $room }, uz kuru saite varētu vest. Operators var iestatīt `room` sadaļā `referrals`.
link-no-web = Saitēm vajag tīmekļa serveri, bet tas nedarbojas.
card-link = { $who } tevi aicina
card-link-alt = Kartīte ar tavu saiti kā QR kodu
card-link-scan = Noskenē un nāc iekšā
card-source = Nāc pie mums
card-source-alt = Kartīte ar { $source } saiti kā QR kodu

command-links = Plakātu, veikalu un citu avotu saites
call-links = saites
command-links-add = Izveido saiti avotam, kas nav cilvēks
    .name = Īss nosaukums, piemēram, poster vai shop-riga
    .cost = Cik tas līdz šim maksājis kopā, veselās naudas vienībās
call-links-add = pievienot
    .name = nosaukums
    .cost = cena
command-links-list = Visi avoti, ko tie maksā un cik atnāca
call-links-list = saraksts
command-links-end = Beidz avotu: tā saite vairs nekur neved
    .name = Kuru
call-links-end = beigt
    .name = nosaukums
source-link = Avota { $source } saite: { $address }
    Izdrukā kartīti vai uzraksti saiti tur, kur cilvēki to redz.
source-name = „{ $name }” nevar būt avota nosaukums. Lieto ne vairāk kā 30 mazos burtus no a līdz z, ciparus un -, piemēram, poster vai shop-riga.
source-none = Nav avota ar nosaukumu { $name }. /links list rāda visus.
source-in-config = { $name } ir ierakstīts config.yaml; vispirms izņem to no turienes.
source-ended = { $source } ir beidzies: tā saite vairs nekur neved. Tas, ko tas atnesa, paliek.
sources-none = Avotu vēl nav. /links add izveido vienu plakātam vai veikalam.
sources = { $count ->
    [zero] { $count } avotu:
    [one] { $count } avots:
   *[other] { $count } avoti:
}
source-line = { $source }: { $count ->
    [zero] atnāca { $count },
    [one] atnāca { $count },
   *[other] atnāca { $count },
} maksā { $cost }. { $link }
source-over = Tas ir beidzies.
sources-more = Un vēl { $count }.

# Coupons that were earned when there were none
mine-owed = { $count ->
    [zero] Tev pienākas vēl { $count } kuponu, bet tagad tos nevar iedot. Operatori to zina, un tie atnāks paši, tiklīdz varēs.
    [one] Tev pienākas vēl { $count } kupons, bet tagad to nevar iedot. Operatori to zina, un tas atnāks pats, tiklīdz varēs.
   *[other] Tev pienākas vēl { $count } kuponi, bet tagad tos nevar iedot. Operatori to zina, un tie atnāks paši, tiklīdz varēs.
}
owed = Par draugiem nopelnīts, bet nav iedots ({ $campaign }): { $count ->
    [zero] { $count } kuponu
    [one] { $count } kupons
   *[other] { $count } kuponi
}. { $why ->
    [gone] Kodu vairs nav. Pievieno tos ar /coupon import.
    [kept] Atlikušie ir paturēti citiem. Pievieno kodus ar /coupon import vai paturi mazāk.
    [no-campaign] Tādas kampaņas nav. Apskati referrals opcijas.
    [limit] Vairāk neviens nedrīkst saņemt. Maini ierobežojumu vai dod ko citu.
    [not-for-you] Kampaņa nav šiem dalībniekiem. Maini, kam tā ir, vai dod ko citu.
   *[other] Kampaņa tagad neko nedod. Sāc to no jauna vai dod ko citu.
} Mēģinu ik pēc sešām stundām; nospied, lai mēģinātu tūlīt. Divreiz neviens nesaņems.
owed-over = { $campaign }: neviens kupons par draugiem vairs nav jādod.
owed-asked = { $count ->
    [zero] Pieprasīju { $count } kuponu. Ja neizdosies, iemesls būs augšējā ziņā.
    [one] Pieprasīju { $count } kuponu. Ja neizdosies, iemesls būs augšējā ziņā.
   *[other] Pieprasīju { $count } kuponus. Ja kādu neizdosies iedot, iemesls būs augšējā ziņā.
}
owed-none = Šie visi jau ir iedoti.
button-give-owed = Iedot tagad
