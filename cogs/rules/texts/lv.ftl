command-rules = Lasīt mājas norunas
call-rules = norunas
button-read = Mājas norunas
button-accept = Piekrītu
button-change = Mainīt norunas
button-hold = Spēkā no šī brīža; jautāt visiem
button-correct = Tikai labāki vārdi; nejautāt
button-put-up = Publicēt un piespraust
form-rules = Mājas norunas
    .en = English
    .zh = 中文
    .pt = Português
    .lv = Latviešu
    .el = Ελληνικά
since = Redakcija Nr. { $version }, kopš { $day }.
no-rules = Mājas norunu te nav.
no-rules-yet = Mājas norunu vēl nav. Tās var uzrakstīt jebkurā skaitā valodu.
changed-since = { $address ->
    [formal] Kopš Jūs piekritāt, norunas ir mainījušās. Tagad tās ir šādas.
   *[casual] Kopš tu piekriti, norunas ir mainījušās. Tagad tās ir šādas.
}
accepted = { $address ->
    [formal] Paldies. Jūs piekritāt mājas norunām.
   *[casual] Paldies. Tu piekriti mājas norunām.
}
accepted-already = { $address ->
    [formal] Šīm norunām Jūs jau piekritāt. Vairāk nekas nav jādara.
   *[casual] Šīm norunām tu jau piekriti. Vairāk nekas nav jādara.
}
you-accepted = { $address ->
    [formal] Jūs piekritāt { $day }.
   *[casual] Tu piekriti { $day }.
}
count = { $count ->
    [zero] Šai redakcijai piekrita { $count } dalībnieku.
    [one] Šai redakcijai piekrita { $count } dalībnieks.
   *[other] Šai redakcijai piekrita { $count } dalībnieki.
}
ask-again = { $address ->
    [formal] Kopš Jūs piekritāt, mājas norunas ir mainījušās. Kad ir brīdis: /rules
   *[casual] Kopš tu piekriti, mājas norunas ir mainījušās. Kad ir brīdis: /rules
}
by-config = Norunas stāv failā config.yaml (rules.text). Tās maina tur; tās ir spēkā, līdzko fails saglabāts.
nothing-written = Nevienā valodā nekas nav rakstīts, tāpēc nav ko glabāt. Vajag vismaz vienu.
same-as-before = Tas ir vārds vārdā tas, kas jau ir spēkā.
preview = Tās būs šādas:
missing = Nav uzrakstīts: { $languages }. Kas runā šajās valodās, lasa angliski vai pirmo, kas ir.
draft-gone = Uzrakstītā vairs nav. Veidlapu var atvērt no jauna ar /rules.
somebody-first = Kāds cits pa to laiku mainīja norunas. Skaties /rules un atver veidlapu no jauna.
holds = { $version }. redakcija ir spēkā no šī brīža. Kas piekrita agrākai, uzzina ar nākamo atbildi, vienu reizi.
corrected = Vārdi ir laboti, un nevienam netiek jautāts vēlreiz.
put-up-done = Norunas ir publicētas ar pogu, lai piekristu. Ieraksts seko katrai izmaiņai.
no-room = Lomai “{ $room }” nav istabas, tāpēc tās nav publicētas. Istabas dod /setup.
in-hush = Šobrīd ir klusums, un to nevar ievietot. Kad tas beigsies, poga jānospiež vēlreiz.
value-accepted = Piekrita norunām
