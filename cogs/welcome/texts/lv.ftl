welcome = Sveicināti pie mums: { $names }.
    .more-emoji = 👋
rules =
    Mums te ir trīs norunas:
    1. Esam laipni arī tad, kad nepiekrītam.
    2. Nekādas reklāmas un saišu uz svešiem veikaliem.
    3. Kas te pateikts, tas te arī paliek.
question = { $address ->
    [formal] Kas Jūs atveda? Izvēlieties vienu, un es atbildēšu ar noderīgu padomu.
   *[casual] Kas tevi atveda? Izvēlies vienu, un es atbildēšu ar noderīgu padomu.
}
    .more-emoji = 😊

button-interest = Pastāstīt, kas atveda
interest-new = Man tas ir jaunums
interest-old-hand = Sen jau šai lietā
interest-looking = Tikai skatos

chosen-new = { $address ->
    [formal] Prieks, ka esat te. Jautājiet droši, arī par sīkumiem: visi te reiz sāka ar pirmo jautājumu.
   *[casual] Prieks, ka esi te. Jautā droši, arī par sīkumiem: visi te reiz sāka ar pirmo jautājumu.
}
    .more-emoji = 🌱
chosen-old-hand = { $address ->
    [formal] Prieks, ka esat te. Ja pamanāt jautājumu, uz kuru zināt atbildi, padalieties – mēs priecāsimies.
   *[casual] Prieks, ka esi te. Ja pamani jautājumu, uz kuru zini atbildi, padalies – mēs priecāsimies.
}
    .more-emoji = 🤝
chosen-looking = { $address ->
    [formal] Nesteidzieties un mierīgi paskatieties apkārt. Te nevienam nav obligāti jārunā.
   *[casual] Nesteidzies un mierīgi paskaties apkārt. Te nevienam nav obligāti jārunā.
}
    .more-emoji = 🍵
choice-gone = { $address ->
    [formal] Šādas izvēles vairs nav. Lūdzu, izvēlieties kādu zem jaunākā sveiciena.
   *[casual] Šādas izvēles vairs nav. Lūdzu, izvēlies kādu zem jaunākā sveiciena.
}

button-mine = Manā valodā
button-introduce = Iepazīstināt ar sevi
button-share = Lai lasa arī citi
button-keep = Paturēt pie sevis
button-unshare = Paņemt atpakaļ
command-language = Izvēlēties valodu, kurā es tev atbildu
    .language = Kuru
call-language = valoda
    .language = valoda
    .language-en = English
    .language-zh-CN = 中文
    .language-pt-BR = Português
    .language-lv = Latviešu
    .language-el = Ελληνικά
speaks = Turpmāk atbildēšu latviski.
command-introduce = Pastāstīt par sevi: valoda, laika josla, intereses
call-introduce = iepazīties

rules-behind = Mājas norunas ir zem pogas.
hello = Sveicināti pie mums: { $name }.
    .more-emoji = 👋
chosen = { $address ->
    [formal] Pierakstīts, paldies. Prieks, ka esat te.
   *[casual] Pierakstīts, paldies. Prieks, ka esi te.
}
    .more-emoji = 🌱
form-introduction = { $address ->
    [formal] Kas Jūs esat?
   *[casual] Kas tu esi?
}
ask-language = { $address ->
    [formal] Kurā valodā ar Jums runāt?
   *[casual] Kurā valodā ar tevi runāt?
}
ask-zone = { $address ->
    [formal] Kurā laika joslā dzīvojat?
   *[casual] Kurā laika joslā dzīvo?
}
ask-zone-hint = Liela pilsēta tuvumā, piemēram, Riga. Var būt tukšs
ask-region = { $address ->
    [formal] Kur Jūs esat?
   *[casual] Kur tu esi?
}
ask-interest = { $address ->
    [formal] Kas Jums patīk?
   *[casual] Kas tev patīk?
}
ask-about = { $address ->
    [formal] Viena rinda par sevi
   *[casual] Viena rinda par sevi
}
ask-about-hint = Tikai, ja gribas. Lūdzu, bez saitēm
about-address = Rindā par sevi nevar būt saites, lai te neviens nereklamētu. Lūdzu, adresi izlaist.
about-private = Šo rindu te varētu lasīt visi, tāpēc, lūdzu, neraksti tālruņa numuru, e-pastu un precīzu dzīvesvietu.
about-refused = Šo rindu nevaru rādīt citiem: tā izskatās pēc reklāmas. Lūdzu, pasaki citiem vārdiem vai atstāj tukšu.
zone-unknown = Nezinu laika joslu “{ $zone }”. Der liela pilsēta tuvumā, piemēram, Riga.
zone-near = Nezinu laika joslu “{ $zone }”. Varbūt { $near }?
introduced-nothing = { $address ->
    [formal] Pierakstīju, ko izvēlējāties. Kad gribas, uzrakstiet rindiņu par sevi: tad tā būs iepazīšanās.
   *[casual] Pierakstīju, ko izvēlējies. Kad gribas, uzraksti rindiņu par sevi: tad tā būs iepazīšanās.
}
introduced = Paldies, to es atcerēšos. Mainīt var ar /introduce.
    .more-emoji = 🌱
preview = Vai lai to lasa arī citi?
introduction = { $name } sveicina:
introduction-tags = { $tags }
no-introduction = Vēl nav, ko rādīt. Vispirms /introduce.
no-room = Te nav istabas, kur iepazīties. Tas paliek pie manis.
in-hush = Šobrīd ir klusums, un to nevar ievietot. Kad tas beigsies, poga jānospiež vēlreiz.
shared = Publicēts. Atpakaļ to var paņemt jebkurā brīdī.
kept = Neviens cits to nelasa.
unshared = Paņemts atpakaļ. Neviens cits to vairs nelasa.
in-en = In English
in-zh-CN = 用中文看
in-pt-BR = Em português
in-lv = Latviski
in-el = Στα ελληνικά
name-en = English
name-zh-CN = 中文
name-pt-BR = Português
name-lv = Latviešu
name-el = Ελληνικά
