command-coupon = Give coupons
call-coupon = coupon
command-coupon-drop = Post a campaign with its button, now
    .name = Which campaign
call-coupon-drop = drop
    .name = name
command-coupon-test = Try a drop in the operators' room, with codes that are void
    .name = Which campaign
call-coupon-test = test
    .name = name
command-coupons = Your coupons, with their codes
call-coupons = coupons
button-claim = Get mine
button-mine = My coupons
claim-for = Get mine for { $points ->
    [one] one point
   *[other] { $points } points
}

headline = { $test ->
    [yes] Test: { $title }
   *[no] { $title }
}
headline-value = { $test ->
    [yes] Test: { $title }: { $value }
   *[no] { $title }: { $value }
}
drop = First come, first served. Press the button; only you will see the code.
last-call = Last call.
drop-left = { $left } of { $total } left
drop-soon = { $total } are here. It opens { $at }.
drop-early = { $total } are here. { $who } may go first; for all others it opens { $at }.
drop-gone = { $total ->
    [one] The one that was here has found its owner.
   *[other] All { $total } have found their owners.
}
drop-gone-fast = { $total ->
    [one] The one that was here has found its owner.
   *[other] All { $total } have found their owners.
} { $seconds ->
    [one] The fastest hand took one second.
   *[other] The fastest hand took { $seconds } seconds.
}
drop-over = { $given ->
    [0] This is over.
    [one] This is over. One of { $total } found its owner.
   *[other] This is over. { $given } of { $total } found their owners.
}
drop-stopped = This was stopped by the team. What you have stays good unless you were told otherwise.
drop-paused = This rests for a moment and goes on soon. { $left } of { $total } are left.

code = Your code: { $code }
until = Good until { $at }.
test-code = This is a test. The code is good for nothing.
state-redeemed = You used it { $at }.
state-expired = Its time is over.
state-void = The team has taken this one back. If something came in its place, it is here, too.
state-returned = Nobody had seen it, so it went back.
none-held = You have no coupons yet. When you get one, you find it here.
remind = { $what }. It is good until { $at }; after that it is gone. The code is behind the button.
pack-next = { $what }. This one is yours now, too. The code is behind the button.
pack-short = { $who } should have got { $name } next, from the pack { $pack }, but none can be given. Add codes to { $name }, or tell them.

dropped = It stands in the room: { $name }.
tested = A test of { $name } stands in the operators' room. Its codes are void; press as often as you like.

no-campaign = There is no campaign called "{ $name }". /coupon list shows what there is.
campaign-there = There is a campaign called "{ $name }" already. Please pick another name.
no-room = There is no room for it here. Name one under rooms: in config.yaml.
no-ops-room = There is no room ops here, so nobody could read it. Name one under rooms: in config.yaml.
no-audience = { $name } is for { $audience }, and there is no such audience. Write it under audiences: in config.yaml.
no-codes = { $name } has no codes yet. Bring some in first.
cannot-draft = { $name } is a draft. Open it first: /coupon show { $name }
cannot-stopped = { $name } was stopped.
cannot-over = { $name } is over. Give it another end first: /coupon change { $name }
drop-gone-away = This drop is not there any more.

why = { $why }
why-not-yet = It is not open yet. It opens { $at }.
why-draft = It is not open yet.
why-over = This is over. Thank you for looking in.
why-stopped = The team has stopped this one, so nobody gets one any more.
why-paused = This rests for a moment. Please come again a little later.
why-gone = { $claims ->
    [one] You missed it by a hair: the one that was here is gone.
   *[other] You missed it by a hair: { $claims } people came for it. It was not you who were slow.
}
why-not-for-you = This one is for others, and it is decided by this:
why-early = Others may go first; for you it opens { $at }. It is decided by this:
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
draw-won = { $address ->
        [formal] Jūs izlozēja
       *[casual] Tevi izlozēja
    } izlozē { $number }. Kods ir aiz pogas.
draw-in = { $address ->
        [formal] Jūs piedalāties
       *[casual] Tu piedalies
    } izlozē { $number }. Pieteikšanās beidzas { $at }. Zīme sarakstā: { $mark }
draw-was-in = Izloze { $number } ir slēgta. Rezultāts būs tūlīt. Zīme sarakstā: { $mark }
draw-was-won = { $address ->
        [formal] Jūs izlozēja
       *[casual] Tevi izlozēja
    } izlozē { $number }. Kodu rāda /coupons. Zīme sarakstā: { $mark }
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
why-operator = The team leaves these to the members. To try it: /coupon test
why-points = This one costs { $price ->
    [one] one point
   *[other] { $price } points
}, and you have { $balance }. It waits for you as long as there are some left.

ledger-bought = Got a coupon
ledger-refunded = A coupon was paid back

command-coupon-give = Iedot vienu dalībniekam
    .name = Kura kampaņa
    .member = Kam
call-coupon-give = dot
    .name = nosaukums
    .member = dalībnieks
command-coupon-gift = Iedot visiem kādā auditorijā
    .name = Kura kampaņa
    .audience = Kura auditorija
call-coupon-gift = dāvināt
    .name = nosaukums
    .audience = auditorija
gift-here = Šis ir { $address ->
        [formal] Jums
       *[casual] tev
    }. Kods ir aiz pogas.
gift-given = { $name } to saņēma un zina, kur ir kods.
gift-begun = Jau ceļā: { $name }, visiem auditorijā { $audience }. Komandas istaba lasīs, kā gāja.
gift-over = { $count ->
    [0] { $name }: auditorijā { $audience } neviens nesaņēma.
    [zero] { $name }: auditorijā { $audience } saņēma { $count } dalībnieku.
    [one] { $name }: auditorijā { $audience } saņēma { $count } dalībnieks.
   *[other] { $name }: auditorijā { $audience } saņēma { $count } dalībnieki.
}
gift-gone = Tad vairs neviena nebija.
gift-passed = { $count ->
    [zero] Nesaņēma { $count }: viņiem jau bija, vai vairs nebija ko dot.
    [one] Nesaņēma { $count }: viņam jau bija, vai vairs nebija ko dot.
   *[other] Nesaņēma { $count }: viņiem jau bija, vai vairs nebija ko dot.
}
give-to-whom = Solim coupons.give šeit vajag auditoriju: šis skripts neattiecas uz vienu dalībnieku.
not-given = { $name } nesaņem: { $why }
