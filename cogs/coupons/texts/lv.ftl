command-coupon = Give coupons
call-coupon = coupon
command-coupon-drop = Post a campaign with its button, now
    .name = Which campaign
call-coupon-drop = drop
    .name = name
command-coupons = What you have
call-coupons = coupons
button-claim = Get mine
button-mine = My coupons

headline = { $title }
headline-value = { $title }: { $value }
drop = First come, first served. Press the button; only you will see the code.
left = { $left } of { $total } left
all-gone = { $total ->
    [one] The one that was here has found its owner. Thank you for being there.
   *[other] All { $total } have found their owners. Thank you for being there.
}
code = Your code: { $code }
until = Good until { $at }
dropped = It stands in the room: { $name }.
none-held = You have no coupons yet. When there are some, you find them here.

no-campaign = There is no campaign called "{ $name }". /coupon list shows what there is.
campaign-there = There is a campaign called "{ $name }" already. Please pick another name.
no-room = There is no room for it here. Name one under rooms: in config.yaml.
drop-gone = This drop is not there any more.

why-not-yet = It is not open yet: it opens { $at }.
why-draft = It is not open yet.
why-over = This is over. Thank you for looking in.
why-stopped = This was stopped by the team. Nobody gets one any more.
why-paused = This is paused for the moment. Please come again a little later.
why-gone = { $claims ->
    [one] You missed it by a hair: there was one only.
   *[other] You missed it by a hair: { $claims } people came for it. It was not you who were slow.
}
why-not-for-you = This one is for { $which } only.
why-early = { $which } may go first. For all others it opens { $at }.
why-limit = You had yours already.
why-operator = The team leaves these to the members. /coupon test lets you try it.
why-locked = This one opens when you have used the first.
why-points = You do not have enough points for it.

command-draw = Izlozēt starp tiem, kas piedalās
call-draw = izloze
command-draw-open = Publicēt izlozi, kurai pievienojas ar pogu
    .name = Kura kampaņa
    .winners = Cik laimētāju
    .lasts = Cik ilgi var pieteikties, piemēram, 24h
call-draw-open = sākt
    .name = nosaukums
    .winners = laimētāji
    .lasts = ilgums
command-draw-close = Vairs nevienu neielaist un izlozēt
    .number = Izlozes numurs
call-draw-close = slēgt
    .number = numurs
command-draw-verify = Izlozēt vēlreiz pēc saraksta un redzēt, vai bija godīgi
    .number = Izlozes numurs
call-draw-verify = pārbaudīt
    .number = numurs
button-enter = Es piedalos
button-recompute = Vai bija godīgi?

draw-invites = { $winners ->
    [zero] Izlozēsim { $winners } laimētāju. Nospied pogu, lai piedalītos.
    [one] Izlozēsim { $winners } laimētāju. Nospied pogu, lai piedalītos.
   *[other] Izlozēsim { $winners } laimētājus. Nospied pogu, lai piedalītos.
}
draw-figures = { $count ->
    [0] Vēl neviens nepiedalās. Pieteikšanās beidzas { $at }.
    [zero] Piedalās { $count } cilvēku. Pieteikšanās beidzas { $at }.
    [one] Piedalās { $count } cilvēks. Pieteikšanās beidzas { $at }.
   *[other] Piedalās { $count } cilvēki. Pieteikšanās beidzas { $at }.
}
draw-promise = Izloze { $number }, iepriekš aizzīmogota: { $promise }
draw-shut = { $count ->
    [0] Pieteikšanās beigusies. Neviens nepiedalījās.
    [zero] Pieteikšanās beigusies, kopā { $count } cilvēku.
    [one] Pieteikšanās beigusies, kopā { $count } cilvēks.
   *[other] Pieteikšanās beigusies, kopā { $count } cilvēki.
}
draw-closed = { $count ->
    [zero] Izloze { $number } ir slēgta, kopā { $count } cilvēku. Rezultāts būs pēc minūtes.
        Zīmogs: { $seal }
    [one] Izloze { $number } ir slēgta, kopā { $count } cilvēks. Rezultāts būs pēc minūtes.
        Zīmogs: { $seal }
   *[other] Izloze { $number } ir slēgta, kopā { $count } cilvēki. Rezultāts būs pēc minūtes.
        Zīmogs: { $seal }
}
draw-winners = Izlozēti: { $names }. Kods ir aiz pogas; savējo redz katrs pats.
draw-winners-more = { $more ->
    [zero] Izlozēti: { $names } un vēl { $more } cilvēku. Kods ir aiz pogas; savējo redz katrs pats.
    [one] Izlozēti: { $names } un vēl { $more } cilvēks. Kods ir aiz pogas; savējo redz katrs pats.
   *[other] Izlozēti: { $names } un vēl { $more } cilvēki. Kods ir aiz pogas; savējo redz katrs pats.
}
draw-nobody = Nebija neviena, kam to dot.
draw-fair = Ikviens var izlozēt vēlreiz: /draw verify { $number }
    Sēkla: { $seed }
draw-won = { $address -> [formal] Jūs izlozēja *[casual] Tevi izlozēja } izlozē { $number }. Kods ir aiz pogas.
draw-in = { $address -> [formal] Jūs piedalāties *[casual] Tu piedalies } izlozē { $number }. Pieteikšanās beidzas { $at }. Zīme sarakstā: { $mark }
draw-was-in = Izloze { $number } ir slēgta. Rezultāts būs tūlīt. Zīme sarakstā: { $mark }
draw-was-won = { $address -> [formal] Jūs izlozēja *[casual] Tevi izlozēja } izlozē { $number }. Kodu rāda /coupons. Zīme sarakstā: { $mark }
draw-was-out = Izloze { $number } ir beigusies. Šoreiz nepaveicās. Zīme sarakstā: { $mark }
draw-opened = Tā ir istabā: { $name }. Pieteikšanās beidzas { $at }.
draw-lasts = Pieteikties var no minūtes līdz 30 dienām. Raksti no 1m līdz 30d, piemēram, 24h.
draw-closing = Izloze { $number } ir slēgta. Rezultāts būs pēc minūtes.
draw-not-open = Izloze { $number } jau ir slēgta.
draw-not-over = Izloze { $number } vēl nav beigusies. Izlozēt vēlreiz var, kad rezultāts ir paziņots.
no-draw = Šeit nav izlozes { $number }.
draw-holds = { $count ->
    [zero] Izloze { $number } ir godīga: sēkla, saraksts ar { $count } cilvēkiem un secība ir tie, kas tika paziņoti.
        Sēkla: { $seed }
    [one] Izloze { $number } ir godīga: sēkla, saraksts ar { $count } cilvēku un secība ir tie, kas tika paziņoti.
        Sēkla: { $seed }
   *[other] Izloze { $number } ir godīga: sēkla, saraksts ar { $count } cilvēkiem un secība ir tie, kas tika paziņoti.
        Sēkla: { $seed }
}
draw-wrong-seed = Izloze { $number } NAV pareiza: sēkla nav tā, kas tika iepriekš aizzīmogota.
draw-wrong-list = Izloze { $number } NAV pareiza: saraksts ({ $count }) nav tas, kas tika aizzīmogots slēgšanas brīdī.
draw-wrong-order = Izloze { $number } NAV pareiza: vietas nav tās, ko dod sēkla un saraksts.
draw-mine = Zīme tajā: { $mark }
