command-friends = Kampaņas, kas atved draugus
call-friends = draugi
command-friends-list = Visas kampaņas, kas atved draugus, un kā tām klājas
call-friends-list = saraksts
command-friends-show = Viena kampaņa, kā to lasa biedri
    .name = Kura
call-friends-show = rādīt
    .name = nosaukums
command-friends-new = Izveidot kampaņu, kas atved draugus
call-friends-new = jauna
command-friends-open = Sākt kampaņu tūlīt
    .name = Kura
    .room = Kur stāv tās karte; ja izlaiž, tad vestibilā
call-friends-open = sākt
    .name = nosaukums
    .room = istaba
command-friends-close = Beigt kampaņu, kas notiek, tūlīt
call-friends-close = beigt
command-friends-mine = Sava komanda, un cik vēl trūkst
call-friends-mine = mana
menu-quote = Lūgt atļauju to parādīt
command-friends-ask = Palūgt biedram dažus vārdus lapai
    .member = Kam
call-friends-ask = lūgt
    .member = biedrs
command-friends-say = Pasaki ko lapai; apskati, maini, atsauc
call-friends-say = teikt
command-friends-voices = Ko biedri teikuši lapai
call-friends-voices = balsis

button-start = Atvest draugus
button-mine = Mana komanda
button-ask = Lūgt palīdzību šeit
button-help = Palīdzēt
button-words = Vārdi
button-edit = Mainīt
button-ready = Gatavs
button-discard = Izmest
button-card = Ievietot kartīti vēlreiz
button-voice-say = Mainīt
button-voice-back = Atsaukt
button-voice-no = Labāk ne
button-voice-show = Parādīt
button-voice-off = Noņemt no lapas
edit-given = Dāvana
edit-ruled = Veids
edit-timed = Laiks
edit-shown = Lapa

form-campaign = Kampaņa, kas atved draugus
    .name = Īss nosaukums pašiem
    .name-hint = Viens vārds, piemēram: spring
    .title = Kā to sauc biedri
    .title-hint = Piemēram: Pavasaris ar draugiem
    .gift = Ko saņem katrs komandā
    .gift-hint = Piemēram: tase tējas katram
    .theme = Par ko tā ir, vienā vai divās rindās
    .target = Cik draugu ir komandā
form-said = Ko cilvēki lasa, vienā valodā
    .title = Kā to sauc biedri
    .gift = Ko saņem katrs komandā
    .theme = Par ko tā ir, vienā vai divās rindās
    .how = Kā tas notiek, taviem vārdiem
    .how-hint = Tukšs: parastais teikums
    .prizes = Balvas vārdos, katra savā rindā: 3 | 10 €
form-ruled = Kurš veids
form-given = Ko dāvina
    .coupons = Kuponu kampaņa, pēc nosaukuma
    .points = Vai punkti katram
    .gifts = Cik dāvanu, lielākais
form-timed = Kad, un cik ilgi
    .opens = Sākas pati
    .opens-hint = 2026-12-24 20:00; tukšs: ar /friends open
    .until = Beidzas
    .until-hint = 2027-01-07 20:00; tukšs: pēc laika zemāk
    .lasts = Tā notiek
    .lasts-hint = Piemēram: 14d
    .rest = Pēc tam nekas nesākas
    .rest-hint = Piemēram: 30d
    .settles = Pēc beigām vēl ieskaita
    .settles-hint = Piemēram: 7d
form-shown = Kas skaitās, un lapa
    .counts = Draugs skaitās
    .counts-qualified = kad piedalās
    .counts-joined = desmit minūtes pēc pievienošanās
    .members_help = Drīkst palīdzēt arī tie, kas jau ir šeit
    .goal = Cik draugu gaidām visi kopā; 0, ja nav
    .certificates = Kas par to stāv, katrs savā rindā
    .certificates-hint = Ar attēlu: Bioloģisks | seal (vārds no /media list)
form-voice = Mūsu lapā, visiem lasāms
    .words = Tavi vārdi
    .words-hint = Nosūtot tu atļauj to rādīt. Atsaukt var vienmēr: /friends say
    .name = Vārds apakšā; tukšs: bez vārda

which-language = Kurā valodā? Kas lasa citu, saņem angļu valodu vai pirmo.
rule-kind = Kurš veids
rule-target = Cik draugu ietilpst komandā
rule-prizes = Balvas, katra savā rindā; tukšs: dāvana
rule-prizes-hint = Draugi vai vieta | punkti vai kuponi | vārdi: 3 | 100 | 10 €
kind-together = Visi saņem, kad draugi ir klāt
kind-bargain = Kaulēšanās: ar katru draugu lētāk
kind-ranking = Sacensība: uzvar komandas ar draugiem
made-ready-at = { $name } ir gatava un sāksies pati: { $at }.
runs-now = { $name } notiek. Mainīt var, kad viss ir iedots vai atgriezts.
panel-kind = Veids: { $kind }
panel-prizes = Balvas: { $count }
panel-window = No { $opens } līdz { $until }, pēc tam miers { $rest }.
panel-opens = Sākas pati: { $opens }
panel-missing = Vēl nav vārdu šajās valodās: { $languages }.
panel-keeps = Tā turpinās, kā sākumā solīts. Kas kopš tā laika mainīts, ir spēkā no nākamās reizes.
changed-runs = { $name } config.yaml failā mainīta, kamēr tā notiek. Tā turpinās, kā solīts, līdz { $until }; jaunais ir spēkā no nākamās reizes.
makes-way = config.yaml failā tagad ir kampaņa { $name }. Tā, ko izveidojāt šeit, turpmāk saucas { $other }.
waits-for-raid = Uzreiz ienāca daudzi, lai kaitētu, tāpēc { $name } gaida. Tā sāksies pati, kad tas būs galā.
opens-later = Uzreiz ienāca daudzi, lai kaitētu, tāpēc { $name } gaida. Tā sāksies pati, kad tas būs galā; /friends close to atceļ.
not-opening = Kas gaidīja sākumu, tagad nesāksies.

voice-yes = Jā, ļauj apskatīt
voice-ask = Mums ir lapa biedru draugiem. Vai tu tai pateiktu teikumu par to, ko te atrodi? Tikai ja gribi. Kādu vārdu rakstīt apakšā, saki tu, un atsaukt var vienmēr.
voice-ask-words = Tu rakstīji: “{ $words }” Vai drīkstam to parādīt lapā biedru draugiem? Tikai ja gribi. Kādu vārdu rakstīt apakšā, saki tu, un atsaukt var vienmēr.
voice-asked = { $name } ir palūgts, privāti. Atbildi lasīsi operatoru istabā.
voice-nobody = Kas to rakstīja, te nav, tāpēc neviens nevar atļaut.
voice-there = { $name } jau ir ko teicis; skaties /friends voices.
voice-given = Paldies. Operators apskatīs, tad tas būs lapā. Atsaukt var vienmēr: /friends say.
voice-shown = Paldies. Tas jau ir lapā. Atsaukt var vienmēr: /friends say.
voice-is-given = Tas gaida operatora skatienu:
voice-is-shown = Tas ir lapā:
voice-came-given = { $name } atļauj lapā rādīt:
voice-came-shown = { $name } piekrita, un lapa to jau rāda:
voice-quoted = “{ $words }” ({ $name })
voice-none = Lapā nav nekā no tevis.
voice-taken = Atsaukts. Lapa to vairs nerāda.
voice-gone = { $name } atsauca savus vārdus. Lapa tos vairs nerāda.
voice-not = Viss kārtībā, paldies, ka izlasīji.
voice-on = Lapa to rāda no šī brīža.
voice-removed = Lapa to vairs nerāda.
voice-changed = Tas pa to laiku ir mainīts vai atsaukts. Skaties /friends voices.
voices-none = Lapai vēl neviens neko nav teicis. Izvēlies “Lūgt atļauju to parādīt” ziņas izvēlnē vai sauc /friends ask.
voice-line = { $number }. { $name }, { $state }: { $quoted }
voice-state-given = gaida tevi
voice-state-shown = lapā
voice-show-number = Parādīt { $number }
voice-off-number = Noņemt { $number }
button-voices = Rādīt vēl
unfit-time = Tas nav laiks. Jāraksta tā: 2026-12-24 20:00.
unfit-prize-line = Balvu raksta tā: 3 | 100 | 10 €: draugi vai vieta, punkti vai kuponu kampaņa, vārdi.
unfit-prize-words = Katru balvu raksti tā: 3 | 10 €, vispirms tās skaitlis, tad vārdi.

card-head = { $title }: { $gift }
how-whole = { $gets ->
    [starter] { $target ->
        [zero] Atved { $target } draugus, un to saņem tu.
        [one] Atved { $target } draugu, un to saņem tu.
       *[other] Atved { $target } draugus, un to saņem tu.
    }
    [friends] { $target ->
        [zero] Atved { $target } draugus, un to saņem viņi.
        [one] Atved { $target } draugu, un to saņem viņi.
       *[other] Atved { $target } draugus, un to saņem viņi.
    }
   *[all] { $target ->
        [zero] Atved { $target } draugus, un to saņem visi.
        [one] Atved { $target } draugu, un to saņem visi.
       *[other] Atved { $target } draugus, un to saņem visi.
    }
}
how-friend = Atved draugus, līdz { $target }. Par katru { $gets ->
    [starter] to vienreiz saņem tu.
    [friends] to vienreiz saņem viņi.
   *[all] to vienreiz saņem visi.
}
how-step = Atved draugus, līdz { $target }: jo vairāk atnāk, jo vairāk { $gets ->
    [starter] saņem tu.
    [friends] saņem viņi.
   *[all] saņem visi.
}
how-place = Atved draugus, līdz { $target }. Beigās uzvar komandas, kurās atnācis visvairāk: { $gets ->
    [starter] balva ir tam, kas sāka.
    [friends] balva ir draugiem.
   *[all] balva ir visai komandai.
}
prize-step = { $at ->
    [zero] Ar { $at } draugiem: { $gift }
    [one] Ar { $at } draugu: { $gift }
   *[other] Ar { $at } draugiem: { $gift }
}
prize-place = { $at }. vieta: { $gift }
standing = { $place }. { $name }: { $friends }
tally-whole = pilnas komandas: { $whole }
tally-teams = komandas: { $teams }
card-goal = { $friends ->
    [0] Kopā gaidām draugus: { $goal }
    [zero] Draugi šeit: { $friends } no { $goal }; { $tally }
    [one] Draugi šeit: { $friends } no { $goal }; { $tally }
   *[other] Draugi šeit: { $friends } no { $goal }; { $tally }
}.
card-so-far = { $friends ->
    [0] Vēl neviena drauga nav
    [zero] Draugi šeit: { $friends }; { $tally }
    [one] Draugi šeit: { $friends }; { $tally }
   *[other] Draugi šeit: { $friends }; { $tally }
}.
card-until = { $progress } Līdz { $until }.
card-settling = { $title } ir galā. Atnākuši draugi: { $friends }; { $tally }. { $waiting ->
    [0] Paldies, ka pastāstījāt par mums.
    [zero] Vēl { $waiting } var tikt ieskaitīti tuvākajās dienās.
    [one] Vēl { $waiting } var tikt ieskaitīts tuvākajās dienās.
   *[other] Vēl { $waiting } var tikt ieskaitīti tuvākajās dienās.
}
card-over = { $title } ir galā. { $friends ->
    [0] Šoreiz neviens neatnāca līdzi
    [zero] Atnākuši draugi: { $friends }; { $tally }
    [one] Atnākuši draugi: { $friends }; { $tally }
   *[other] Atnākuši draugi: { $friends }; { $tally }
}. Paldies, ka pastāstījāt par mums.
to-page = Par ko tas ir
poster-until = līdz { $until }
poster-alt = { $title }: { $gift }. { $how } ({ $until })

report = { $title } { $state ->
    [open] notiek līdz { $until }
   *[over] ir galā
}. Draugi, kas skaitās: { $friends }. Komandas: { $teams }; ar dāvanu: { $whole }. Iedotas dāvanas: { $given }.
report-helped = Draugus atveda: { $names }.
report-held = { $name } ir aizturēts: { $why }. Izlem ar /referrals held.
held-unsaid = operatoram jāpaskatās
held-self = tā ir paša saite
held-again = te jau ir bijis
held-young = konts nupat izveidots
held-ring = atveduši viens otru
held-burst = pa to pašu saiti uzreiz nāca ļoti daudzi
held-raid = tas bija uzbrukuma laikā
held-word = zināms tikai no paša vārdiem
held-manages = pārvalda šo serveri
report-waiting = { $count ->
    [zero] Vēl { $count } draugi var tikt ieskaitīti, līdz { $until }.
    [one] Vēl { $count } draugs var tikt ieskaitīts, līdz { $until }.
   *[other] Vēl { $count } draugi var tikt ieskaitīti, līdz { $until }.
}
report-owed = Dāvanas, ko nevarēja iedot, skaties /tasks: { $count }.
report-rests = Nekas tāds nesāksies pirms { $until }.

team-so-far = { $title }: draugi { $helped } no { $target }. { $gives ->
    [whole] Kad visi būs šeit, { $gets ->
        [starter] tu saņemsi
        [friends] viņi saņems
       *[all] katrs saņems
    }: { $gift }
   *[other] Runa ir par: { $gift }
}
team-has = Pagaidām tas ir: { $gift }
team-more = { $more ->
    [zero] Vēl { $more } draugi: { $gift }
    [one] Vēl { $more } draugs: { $gift }
   *[other] Vēl { $more } draugi: { $gift }
}
team-place = Šobrīd tā ir { $place }. vieta.
team-got = { $title }: tavai komandai izdevās. { $gets ->
    [starter] Tu saņem
    [friends] Tavi draugi saņem
   *[all] Katrs saņem
}: { $gift }
team-over = { $title } ir galā; komandā bija { $helped } no { $target }. Paldies, ka mēģināji.
team-left = { $title }: tu biji prom, tāpēc tava komanda gaida ar { $helped } no { $target }. Spied “Atvest draugus”, lai turpinātu.
gift-owed = Tavējo šobrīd nevar iedot. Tā nāks pati, tiklīdz varēs.
friend-waiting = { $name }: ceļā, skaitīsies, kad iedzīvosies
friend-held = { $name }: operators vēl paskatās
friend-counted = { $name }: skaitās
friend-gone = { $name }: aizgāja vai atnāca citādi, neskaitās
friend-late = { $name }: šai reizei bija par vēlu
your-link = Padod tālāk: { $url }
no-link = Saite vēl top. Nospied vēlreiz pēc brīža.
team-of = { $name } aicina līdzi
team-scan = Noskenē, pievienojies un palīdzi
team-alt = { $title }: { $gift }. { $name } aicina līdzi, { $until }.
asks = { $name } pulcē draugus: { $gift }. Pagaidām { $helped } no { $target }.
asked = { $name } pulcēja draugus: { $gift }. Sanāca { $helped } no { $target }.
asked-here = Lūgums ir istabā.
helped = Paldies, tu palīdzi: { $name }.
not-whole = { $title } ir galā, un tavā komandā bija { $helped } no { $target }. Mēs redzējām, cik sirsnīgi centies; paldies. Būs vēl.
got-points = { $title }: pateicoties komandai, tas ir tavs: { $gift }
not-placed = { $title } ir galā. Draugi tavā komandā: { $helped }; šoreiz citi bija priekšā. Mēs redzējām, cik sirsnīgi centies; paldies. Būs vēl.
ledger-gift = Draugi, kas palīdzēja kopā
ledger-back = Atņemts: draugs aizgāja

opened = { $name } ir sākusies. Karte ir istabā.
closed = Tā ir galā. Kā gāja, lasi operatoru istabā.
made-ready = { $name } ir gatava. Sāc to ar /friends open vai pievieno skriptu bring-a-friend.
discarded = { $name } ir izmesta.
no-campaigns = Vēl nav nevienas. Izveido ar /friends new.
campaigns-more = Un vēl { $count }; skaties ar /friends show.
not-opened = Kampaņai { $name } bija jāsākas tagad, bet nevarēja: { $why }
owed = Dāvanas ({ $title }) nevarēja iedot. Skaties /coupon show { $coupons }: vai kampaņa notiek un cik ir palicis. Kad tās varēs iedot, tās nāks pašas, sešu stundu laikā.
line = { $name }: { $state }
state-draft = melnraksts
state-ready = gatava
state-open = notiek
state-settling = galā, daži draugi vēl var tikt ieskaitīti
state-over = galā
panel-reads = Biedri lasītu:
panel-nothing = Dāvanas vēl nav. Izvēlies to.
panel-points = Punkti katram: { $points }
panel-coupons = Kampaņas { $name } kupons katram
panel-most = Dāvanas, lielākais: { $count }
panel-any = Tik dāvanu, cik vajag
panel-times = Notiek { $lasts }, tad atpūšas { $rest }.
until = { $at }

no-campaign = Nav kampaņas { $name }. Skaties /friends list.
campaign-there = Kampaņa { $name } jau ir. Izvēlies citu nosaukumu.
is-draft = { $name } ir melnraksts. Apskati ar /friends show, tad spied Gatavs.
one-open = Pašlaik notiek { $name }. Pietiek ar vienu; beidz to ar /friends close.
rests = Draugus aicinājām pavisam nesen. Nākamā kampaņa var sākties { $until }.
window-over = Kampaņas { $name } laiks ir pagājis. Dod tai citu.
opens-past = { $name } bija jāsākas pašai, bet tas laiks ir pagājis: { $at }. Dod tai citu vai nevienu.
no-coupons = { $name } dāvina kampaņas { $coupons } kuponus, bet tagad to nav. Skaties /coupon show.
no-kind = Nav tāda kampaņu veida: { $kind }.
no-room = Šeit nav istabas { $room }.
in-hush = Šobrīd ir klusums, un kartīti nevarētu ievietot. Sāc to ar /friends open, kad tas beigsies.
no-draft = Šī melnraksta vairs nav.
none-open = Pašlaik kampaņas nav.
over = Šī jau ir galā. Paldies par gribu.
no-team = Tev vēl nav komandas. Nospied "Atvest draugus" zem kampaņas kartes.
all-set-aside = Visas dāvanas ir apsolītas komandām, kas ir ceļā. Ja kāda netiek līdz galam, vieta atbrīvojas: ieskaties vēlāk.
staff = Tu esi šejienes operators, tāpēc nepiedalies. Draugi, ko atved, ir gaidīti tāpat.
own-team = Šī ir tava paša komanda. Palīdz citi.
team-whole = Šī komanda jau ir pilna. Varbūt sāc savu?
helped-before = Tu jau palīdzi vienai komandai; katrs vienai.
unfit-name = Nosaukumā drīkst būt burti, cipari, - un _, ne vairāk kā 40.
unfit-target = Komandā ir 1 līdz 50 draugi.
unfit-goal = Mērķis ir 0, ja nav, vai draugu skaits.
unfit-gifts = Dāvanas ir 1 līdz 100000, vai atstāj tukšu.
unfit-window = Uzraksti, kad tas sākas, un beigas, kas ir vēlāk.
unfit-lasts = Tā notiek no 1h līdz 90d.
unfit-rest = Atpūta ir ne ilgāka par 365d.
unfit-words = Trūkst nosaukuma un tā, ko katrs saņem.
unfit-no-gift = Vispirms izvēlies dāvanu: kuponu kampaņu vai punktus.
unfit-points = Punkti ir 0 līdz 10000.
unfit-gift = Dāvana ir kupons vai punkti, ne abi.
unfit-span = Raksti laiku tā: 14d, 36h vai 2d12h.
unfit-prizes = Balvas iet pēc skaitļiem, sākot no 1; ne vairāk kā desmit.
unfit-has-prizes = Šim veidam ir viena dāvana un nav balvu. Izvēlies citu veidu vai atstāj balvas tukšas.
unfit-gift-too = Kur ir balvas, atstāj dāvanas kuponus un punktus tukšus.
unfit-no-prizes = Šim veidam vajag balvas: katru savā rindā.
unfit-last-step = Pēdējā balva ir par tik draugiem, cik komandā ietilpst. Lai abi skaitļi ir vienādi.
unfit-places = Balvu vietas ir 1, 2, 3 un tā tālāk, bez robiem.
unfit-too-few = Balvām var vajadzēt vairāk dāvanu, nekā ir. Raksti vairāk dāvanu vai mazāk balvu.

page-none = Tādas kampaņas šeit nav, vai tā vēl nav sākusies.
page-join = Pievienoties un palīdzēt
page-join-plain = Nāc pie mums
page-who = { $name } aicina līdzi.
page-you-whole = { $gets ->
    [starter] { $target ->
        [zero] Nāc un piedalies. Kad to darīs { $target } draugi, to saņems { $name }.
        [one] Nāc un piedalies. Kad to darīs { $target } draugs, to saņems { $name }.
       *[other] Nāc un piedalies. Kad to darīs { $target } draugi, to saņems { $name }.
    }
    [friends] { $target ->
        [zero] Nāc un piedalies. Kad to darīs { $target } draugi, to saņems katrs no viņiem: arī tu.
        [one] Nāc un piedalies. Kad to darīs { $target } draugs, to saņems katrs draugs: arī tu.
       *[other] Nāc un piedalies. Kad to darīs { $target } draugi, to saņems katrs no viņiem: arī tu.
    }
   *[all] { $target ->
        [zero] Nāc un piedalies. Kad to darīs { $target } draugi, to saņems katrs: { $name } un arī tu.
        [one] Nāc un piedalies. Kad to darīs { $target } draugs, to saņems katrs: { $name } un arī tu.
       *[other] Nāc un piedalies. Kad to darīs { $target } draugi, to saņems katrs: { $name } un arī tu.
    }
}
page-you-friend = Nāc un piedalies. { $gets ->
    [starter] Par katru draugu, kas piedalās, to vienreiz saņem { $name }.
    [friends] Par katru draugu, kas piedalās, to vienreiz saņem visi draugi: arī tu.
   *[all] Par katru draugu, kas piedalās, to vienreiz saņem visa komanda: arī tu.
}
page-you-step = Nāc un piedalies. { $gets ->
    [starter] Jo vairāk draugu piedalās, jo vairāk saņem { $name }.
    [friends] Jo vairāk draugu piedalās, jo vairāk saņem katrs no viņiem: arī tu.
   *[all] Jo vairāk draugu piedalās, jo vairāk saņem katrs: { $name } un arī tu.
}
page-you-place = Nāc un piedalies: katrs draugs palīdz tikt priekšā komandai, ko sāka { $name }. { $gets ->
    [starter] Ja tā uzvarēs, balvu saņems { $name }.
    [friends] Ja tā uzvarēs, balvu saņems katrs draugs: arī tu.
   *[all] Ja tā uzvarēs, balvu saņems katrs: { $name } un arī tu.
}
page-begin = Nāc un piedalies. Tad būs tava kārta: { $how }
page-got = sasniegts
page-team = Draugi šeit: { $helped } no { $target }
page-whole = Šī komanda jau ir pilna. Pievienojies un sāc savu.
page-no-link = Palūdz ielūgumu tam, kas tevi atsūtīja, un tu esi klāt.
page-over = Šī kampaņa ir galā. Tu esi gaidīts tāpat.
page-voices = Ko saka biedri
page-certificates = Kas par to stāv
page-window = Kad
page-ends = Līdz { $until }, pēc { $zone } laika
page-language = Valoda
page-qr = Parādi tam, kas ir blakus
page-qr-alt = QR kods ar šīs lapas adresi
