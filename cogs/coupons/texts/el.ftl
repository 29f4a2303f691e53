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

command-draw = Κλήρωση ανάμεσα σε όσους συμμετέχουν
call-draw = κλήρωση
command-draw-open = Ανάρτηση κλήρωσης με κουμπί συμμετοχής
    .name = Ποια καμπάνια
    .winners = Πόσοι κερδίζουν
    .lasts = Πόση ώρα μπαίνει κάποιος, π.χ. 24h
call-draw-open = άνοιγμα
    .name = όνομα
    .winners = νικητές
    .lasts = διάρκεια
command-draw-close = Να μην μπει άλλος και να γίνει η κλήρωση
    .number = Ο αριθμός της κλήρωσης
call-draw-close = κλείσιμο
    .number = αριθμός
command-draw-verify = Κλήρωση ξανά από τη λίστα: ήταν δίκαιη;
    .number = Ο αριθμός της κλήρωσης
call-draw-verify = έλεγχος
    .number = αριθμός
button-enter = Συμμετέχω
button-recompute = Ήταν δίκαιη;

draw-invites = { $winners ->
    [one] Κερδίζει ένας, με κλήρωση. Πάτησε το κουμπί για να συμμετέχεις.
   *[other] Κερδίζουν { $winners }, με κλήρωση. Πάτησε το κουμπί για να συμμετέχεις.
}
draw-figures = { $count ->
    [0] Δεν συμμετέχει κανείς ακόμα. Κλείνει { $at }.
    [one] Συμμετέχει ένας. Κλείνει { $at }.
   *[other] Συμμετέχουν { $count }. Κλείνει { $at }.
}
draw-promise = Κλήρωση { $number }, σφραγισμένη από πριν: { $promise }
draw-shut = { $count ->
    [0] Έκλεισε. Δεν συμμετείχε κανείς.
    [one] Έκλεισε, με έναν συμμετέχοντα.
   *[other] Έκλεισε, με { $count } συμμετέχοντες.
}
draw-closed = { $count ->
    [one] Η κλήρωση { $number } έκλεισε, με έναν συμμετέχοντα. Γίνεται σε ένα λεπτό.
        Σφραγίδα: { $seal }
   *[other] Η κλήρωση { $number } έκλεισε, με { $count } συμμετέχοντες. Γίνεται σε ένα λεπτό.
        Σφραγίδα: { $seal }
}
draw-winners = Κληρώθηκαν: { $names }. Ο κωδικός είναι πίσω από το κουμπί· τον δικό σου τον βλέπεις μόνο εσύ.
draw-winners-more = { $more ->
    [one] Κληρώθηκαν: { $names } και ένας ακόμα. Ο κωδικός είναι πίσω από το κουμπί· τον δικό σου τον βλέπεις μόνο εσύ.
   *[other] Κληρώθηκαν: { $names } και άλλοι { $more }. Ο κωδικός είναι πίσω από το κουμπί· τον δικό σου τον βλέπεις μόνο εσύ.
}
draw-nobody = Δεν υπήρχε κανείς να το πάρει.
draw-fair = Ο καθένας μπορεί να κληρώσει ξανά: /draw verify { $number }
    Σπόρος: { $seed }
draw-won = { $address ->
        [formal] Κληρωθήκατε
       *[casual] Κληρώθηκες
    } στην κλήρωση { $number }. Ο κωδικός είναι πίσω από το κουμπί.
draw-in = { $address ->
        [formal] Συμμετέχετε
       *[casual] Συμμετέχεις
    } στην κλήρωση { $number }. Κλείνει { $at }. Το σημάδι στη λίστα: { $mark }
draw-was-in = Η κλήρωση { $number } έκλεισε και γίνεται σε λίγο. Το σημάδι στη λίστα: { $mark }
draw-was-won = { $address ->
        [formal] Κληρωθήκατε
       *[casual] Κληρώθηκες
    } στην κλήρωση { $number }. Το /coupons δείχνει τον κωδικό. Το σημάδι στη λίστα: { $mark }
draw-was-out = Η κλήρωση { $number } τελείωσε. Αυτή τη φορά δεν έτυχε. Το σημάδι στη λίστα: { $mark }
draw-opened = Βρίσκεται στο δωμάτιο: { $name }. Κλείνει { $at }.
draw-lasts = Η συμμετοχή διαρκεί από ένα λεπτό έως 30 ημέρες. Γράψε από 1m έως 30d, π.χ. 24h.
draw-closing = Η κλήρωση { $number } έκλεισε. Οι νικητές ανακοινώνονται σε ένα λεπτό.
draw-not-open = Η κλήρωση { $number } έχει ήδη κλείσει.
draw-not-over = Η κλήρωση { $number } δεν τελείωσε ακόμα. Ελέγχεται όταν ανακοινωθούν οι νικητές.
no-draw = Δεν υπάρχει κλήρωση { $number } εδώ.
draw-holds = { $count ->
    [one] Η κλήρωση { $number } ισχύει: ο σπόρος, η λίστα του ενός και η σειρά είναι αυτά που ειπώθηκαν.
        Σπόρος: { $seed }
   *[other] Η κλήρωση { $number } ισχύει: ο σπόρος, η λίστα των { $count } και η σειρά είναι αυτά που ειπώθηκαν.
        Σπόρος: { $seed }
}
draw-wrong-seed = Η κλήρωση { $number } ΔΕΝ ισχύει: ο σπόρος δεν είναι αυτός που σφραγίστηκε από πριν.
draw-wrong-list = Η κλήρωση { $number } ΔΕΝ ισχύει: η λίστα των { $count } δεν είναι αυτή που σφραγίστηκε στο κλείσιμο.
draw-wrong-order = Η κλήρωση { $number } ΔΕΝ ισχύει: οι θέσεις δεν είναι αυτές που δίνουν ο σπόρος και η λίστα.
draw-mine = Το σημάδι σε αυτήν: { $mark }
why-operator = The team leaves these to the members. To try it: /coupon test
why-points = This one costs { $price ->
    [one] one point
   *[other] { $price } points
}, and you have { $balance }. It waits for you as long as there are some left.

ledger-bought = Got a coupon
ledger-refunded = A coupon was paid back

command-coupon-give = Δώσε ένα σε ένα μέλος
    .name = Ποια καμπάνια
    .member = Ποιος το παίρνει
call-coupon-give = δώσε
    .name = όνομα
    .member = μέλος
command-coupon-gift = Δώσε ένα σε όλους ενός κοινού
    .name = Ποια καμπάνια
    .audience = Ποιο κοινό
call-coupon-gift = δώρο
    .name = όνομα
    .audience = κοινό
gift-here = Αυτό είναι για { $address ->
        [formal] εσάς
       *[casual] εσένα
    }. Ο κωδικός είναι πίσω από το κουμπί.
gift-given = { $name }: το έχει, και διαβάζει πού είναι ο κωδικός.
gift-begun = Είναι καθ' οδόν: { $name }, σε όλους του κοινού { $audience }. Το δωμάτιο της ομάδας θα διαβάσει πώς πήγε.
gift-over = { $count ->
    [0] { $name }: κανείς του κοινού { $audience } δεν πήρε.
    [one] { $name }: πήρε ένα μέλος του κοινού { $audience }.
   *[other] { $name }: πήραν { $count } μέλη του κοινού { $audience }.
}
gift-gone = Μετά δεν έμεινε κανένα.
gift-passed = { $count ->
    [one] Ένας δεν πήρε: το έχει ήδη ή δεν έμεινε κανένα.
   *[other] { $count } δεν πήραν: το έχουν ήδη ή δεν έμεινε κανένα.
}
give-to-whom = Το coupons.give χρειάζεται κοινό εδώ: αυτό το σενάριο δεν τρέχει για κάποιον συγκεκριμένο.
not-given = { $name } δεν παίρνει: { $why }
