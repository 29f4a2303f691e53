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
draw-won = { $address -> [formal] Κληρωθήκατε *[casual] Κληρώθηκες } στην κλήρωση { $number }. Ο κωδικός είναι πίσω από το κουμπί.
draw-in = { $address -> [formal] Συμμετέχετε *[casual] Συμμετέχεις } στην κλήρωση { $number }. Κλείνει { $at }. Το σημάδι στη λίστα: { $mark }
draw-was-in = Η κλήρωση { $number } έκλεισε και γίνεται σε λίγο. Το σημάδι στη λίστα: { $mark }
draw-was-won = { $address -> [formal] Κληρωθήκατε *[casual] Κληρώθηκες } στην κλήρωση { $number }. Το /coupons δείχνει τον κωδικό. Το σημάδι στη λίστα: { $mark }
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
