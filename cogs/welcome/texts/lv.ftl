welcome = Sveicināti pie mums: { $names }.
welcome-more = Sveicināti pie mums: { $names } un vēl { $more }.
rules =
    Mums te ir trīs norunas:
    1. Esam laipni arī tad, kad nepiekrītam.
    2. Nekādas reklāmas un saišu uz svešiem veikaliem.
    3. Kas te pateikts, tas te arī paliek.
question = Kas tevi atveda? Izvēlies vienu, un es atbildēšu ar noderīgu padomu.

button-interest = Pastāstīt, kas atveda
interest-new = Man tas ir jaunums
interest-old-hand = Sen jau šai lietā
interest-looking = Tikai skatos

chosen-new = Prieks, ka esi te. Jautā droši, arī par sīkumiem: visi te reiz sāka ar pirmo jautājumu.
chosen-old-hand = Prieks, ka esi te. Ja pamani jautājumu, uz kuru zini atbildi, padalies – mēs priecāsimies.
chosen-looking = Nesteidzies un mierīgi paskaties apkārt. Te nevienam nav obligāti jārunā.
choice-gone = Šādas izvēles vairs nav. Lūdzu, izvēlies kādu zem jaunākā sveiciena.
