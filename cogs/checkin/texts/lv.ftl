command-checkin = Atzīmēties šodien
call-checkin = atzīmēties
command-streak = Apskatīt savu sēriju un punktus
call-streak = sērija
command-timezone = Lai tava diena sākas tad, kad tā sākas pie tevis
    .zone = Pilsēta vai laika josla, piemēram, Riga vai Europe/Riga
call-timezone = laika-josla
    .zone = josla
button-checkin = Atzīmēties
word-checkin = atzīmēties, atzīmējos, esmu klāt

done = { $streak ->
    [1] Atzīmēts. Jaunas sērijas pirmā diena.
    [zero] Atzīmēts. { $streak } dienu pēc kārtas.
    [one] Atzīmēts. { $streak } diena pēc kārtas.
   *[other] Atzīmēts. { $streak } dienas pēc kārtas.
}
    .more-emoji = 🌱
earned = { $points ->
    [zero] +{ $points } punktu, kopā { $balance }.
    [one] +{ $points } punkts, kopā { $balance }.
   *[other] +{ $points } punkti, kopā { $balance }.
}
already = { $address ->
    [formal] Šodien Jūs jau atzīmējāties.
   *[casual] Šodien tu jau atzīmējies.
}
old-card = Tā bija citas dienas kartīte, bet ieskaitīju šodienu.

streak = { $streak ->
    [0] Sērijas vēl nav. Šodiena ir laba diena, lai sāktu.
    [zero] { $streak } dienu pēc kārtas.
    [one] { $streak } diena pēc kārtas.
   *[other] { $streak } dienas pēc kārtas.
}
balance = { $address ->
    [formal] { $balance ->
        [zero] Jums ir { $balance } punktu.
        [one] Jums ir { $balance } punkts.
       *[other] Jums ir { $balance } punkti.
    }
   *[casual] { $balance ->
        [zero] Tev ir { $balance } punktu.
        [one] Tev ir { $balance } punkts.
       *[other] Tev ir { $balance } punkti.
    }
}
still-open = { $address ->
    [formal] Šodien Jūs vēl neatzīmējāties.
   *[casual] Šodien vēl neesi atzīmējies.
}

card = Atzīmēšanās: { $day }
    { $count ->
        [0] Vēl neviena. Kurš būs pirmais?
        [zero] Klāt ir { $count } cilvēku.
        [one] Klāt ir { $count } cilvēks.
       *[other] Klāt ir { $count } cilvēki.
    }
card-latest = Nupat: { $names }
card-evening = Atzīmēšanās: { $day }
    { $count ->
        [0] Pagaidām klusa diena. Līdz tās beigām vēl ir laiks.
        [zero] Šodien te bija { $count } cilvēku. Līdz dienas beigām vēl ir laiks.
        [one] Šodien te bija { $count } cilvēks. Līdz dienas beigām vēl ir laiks.
       *[other] Šodien te bija { $count } cilvēki. Līdz dienas beigām vēl ir laiks.
    }
card-best = Garākā sērija: { $best }
    .more-emoji = 🏅
card-over = Atzīmēšanās, { $day }: { $count ->
    [0] klusa diena.
    [zero] klāt bija { $count } cilvēku.
    [one] klāt bija { $count } cilvēks.
   *[other] klāt bija { $count } cilvēki.
}
milestone = { $names }: { $streak ->
    [zero] { $streak } dienu pēc kārtas
    [one] { $streak } diena pēc kārtas
   *[other] { $streak } dienas pēc kārtas
}
    .more-emoji = 🎉
milestone-more = { $names } un vēl { $more }: { $streak ->
    [zero] { $streak } dienu pēc kārtas
    [one] { $streak } diena pēc kārtas
   *[other] { $streak } dienas pēc kārtas
}
    .more-emoji = 🎉
summary = { $count ->
    [0] Šodien neviens neatzīmējās. Rīt ir jauna diena.
    [zero] Šodien atzīmējās { $count } no mums.
    [one] Šodien atzīmējās { $count } no mums.
   *[other] Šodien atzīmējās { $count } no mums.
}
    .more-emoji = 🌿
remind = { $count ->
    [0] Šodien vēl neviens nav atzīmējies. Kurš būs pirmais?
    [zero] Šodien jau { $count } no mums. Kurš nākamais?
    [one] Šodien jau { $count } no mums. Kurš nākamais?
   *[other] Šodien jau { $count } no mums. Kurš nākamais?
}
    .more-emoji = 👋
ledger-daily = Ikdienas atzīmēšanās

zone-set = { $address ->
    [formal] Sākot ar rītdienu ({ $day }), Jūsu dienas rit pēc { $zone }. Mainīt vēlreiz varēsiet pēc 30 dienām.
   *[casual] Sākot ar rītdienu ({ $day }), tavas dienas rit pēc { $zone }. Mainīt vēlreiz varēsi pēc 30 dienām.
}
zone-same = { $address ->
    [formal] Jūsu dienas jau rit pēc { $zone }.
   *[casual] Tavas dienas jau rit pēc { $zone }.
}
zone-unclear = { $address ->
    [formal] Tādu laika joslu kā “{ $zone }” es nezinu. Vai domājāt { $near }?
   *[casual] Tādu laika joslu kā “{ $zone }” es nezinu. Vai domāji { $near }?
}
zone-unknown = { $address ->
    [formal] Tādu laika joslu kā “{ $zone }” es nezinu. Uzrakstiet tuvāko lielo pilsētu angliski, piemēram, Riga, vai joslu, piemēram, Europe/Riga.
   *[casual] Tādu laika joslu kā “{ $zone }” es nezinu. Uzraksti tuvāko lielo pilsētu angliski, piemēram, Riga, vai joslu, piemēram, Europe/Riga.
}

value-streak = Dienas pēc kārtas atzīmējies
value-days = Dienas kopā atzīmējies
