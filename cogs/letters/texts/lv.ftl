command-letters = Bota privātās ziņas
call-letters = vēstules
command-letters-off = Vairs nesaņemt privātas ziņas
call-letters-off = izslēgt
command-letters-on = Atkal saņemt privātas ziņas
call-letters-on = ieslēgt
command-letters-read = Lasīt privātās ziņas, kas tevi gaida
call-letters-read = lasīt
command-letters-show = Rādīt, kuras privātās ziņas gaida un kāpēc
call-letters-show = rādīt
command-letters-resume = Vēlreiz mēģināt sūtīt privātas ziņas
call-letters-resume = atsākt

button-stop = Vairs nesūtīt
button-back = Atsaukt
button-read = Lasīt savējās
button-next = Lasīt tālāk
button-resume = Sūtīt atkal

stopped = { $address ->
    [formal] Sapratu: privātu ziņu no šejienes vairs nebūs. Tas, kas būtu nācis, 30 dienas gaida aiz pogas vestibilā, vai rakstiet /letters read. To varat atsaukt jebkurā laikā ar pogu zemāk vai ar /letters on.
   *[casual] Sapratu: privātu ziņu no šejienes vairs nebūs. Tas, kas būtu nācis, 30 dienas gaida aiz pogas vestibilā, vai raksti /letters read. To vari atsaukt jebkurā laikā ar pogu zemāk vai ar /letters on.
}
taken-back = { $address ->
    [formal] Jūs atkal saņemsiet privātas ziņas, tikai dažas. /letters off tās aptur.
   *[casual] Tu atkal saņemsi privātas ziņas, tikai dažas. /letters off tās aptur.
}
none = { $address ->
    [formal] Jūs nekas negaida.
   *[casual] Tevi nekas negaida.
}
more = { $more ->
    [zero] Gaida vēl { $more } ziņu.
    [one] Gaida vēl { $more } ziņa.
   *[other] Gaida vēl { $more } ziņas.
}

waiting = Privātās ziņas, kas gaida savu kārtu: { $waiting }. Tikai aiz pogas, jo dalībnieki tās apturējuši vai nepieņem: { $kept }.
halted = Čats tagad nepieņem nevienu: { $reason }. Vienu mēģinās vēlreiz { $until }; /letters resume mēģina tūlīt.
budget-all = Visiem dalībniekiem kopā: ne vairāk kā { $most } { $hours } stundās.
budget-each = Katram dalībniekam: ne vairāk kā { $most } { $hours } stundās.
no-budget = Šis čats robežu nenosaka.
not-halted = Nekas nav apturēts; kas gaida, rāda /letters show.
resumed = Nākamo privāto ziņu mēģina tūlīt. Ja čats to atraidīs, viss atkal apstāsies, uz divreiz ilgāku laiku.
