welcome = Sveicināti pie mums: { $names }.
    .more-emoji = 👋
welcome-more = Sveicināti pie mums: { $names } un vēl { $more }.
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
