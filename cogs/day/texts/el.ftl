command-today = Δείξε τι έγινε χθες, τι σε χρειάζεται και τι έρχεται σήμερα
call-today = σήμερα

usual-day = { $day ->
    [mon] Μια συνηθισμένη Δευτέρα.
    [tue] Μια συνηθισμένη Τρίτη.
    [wed] Μια συνηθισμένη Τετάρτη.
    [thu] Μια συνηθισμένη Πέμπτη.
    [fri] Μια συνηθισμένη Παρασκευή.
    [sat] Ένα συνηθισμένο Σάββατο.
   *[sun] Μια συνηθισμένη Κυριακή.
}
the-day = { $day ->
    [mon] Δευτέρα
    [tue] Τρίτη
    [wed] Τετάρτη
    [thu] Πέμπτη
    [fri] Παρασκευή
    [sat] Σάββατο
   *[sun] Κυριακή
}
on-days = { $day ->
    [mon] τις Δευτέρες
    [tue] τις Τρίτες
    [wed] τις Τετάρτες
    [thu] τις Πέμπτες
    [fri] τις Παρασκευές
    [sat] τα Σάββατα
   *[sun] τις Κυριακές
}
no-comparison = { $day }: δεν υπάρχει ακόμη σύγκριση, θέλει τέσσερις εβδομάδες. Διαχειριστές και bot δεν μετριούνται.
begins = Το μέτρημα αρχίζει σήμερα: αριθμοί θα υπάρχουν από αύριο. Διαχειριστές και bot δεν μετριούνται.
nothing-known = { $day }: το bot έλειπε όλη μέρα, οπότε δεν υπάρχουν αριθμοί.
partial-day = { $day }: το bot έλειπε { $hours ->
    [one] 1 ώρα
   *[other] { $hours } ώρες
}, οπότε οι αριθμοί δεν είναι πλήρεις.
partial-beside = { $finding } Το bot έλειπε { $hours ->
    [one] 1 ώρα
   *[other] { $hours } ώρες
}: οι αριθμοί δεν είναι πλήρεις.

finding-times = { $what }, { $times } φορές το συνηθισμένο { $days } ({ $usual }).
finding-more = { $what }, περισσότερα από το συνηθισμένο { $days } ({ $usual }).
finding-less = { $what }, λιγότερα από το συνηθισμένο { $days } ({ $usual }).
finding-none = { $what }· συνήθως κανένα { $days }.
people-joined = { $count ->
    [one] Ήρθε 1 άτομο
   *[other] Ήρθαν { $count } άτομα
}
people-left = { $count ->
    [one] Έφυγε 1 άτομο
   *[other] Έφυγαν { $count } άτομα
}
people-wrote = { $count ->
    [one] Έγραψε 1 άτομο
   *[other] Έγραψαν { $count } άτομα
}
people-checked_in = { $count ->
    [one] Έδωσε παρουσία 1 άτομο
   *[other] Έδωσαν παρουσία { $count } άτομα
}

joined-left = Ήρθαν: { $joined } · έφυγαν: { $left }
wrote = Έγραψαν: { $people } · μηνύματα: { $messages }
checked-in = Παρουσίες: { $people }
figure = { $count }
figure-usual = { $count } (ως συνήθως)
figure-more = { $count } (+{ $by }, συνήθως { $usual })
figure-less = { $count } (−{ $by }, συνήθως { $usual })

and = { $first } · { $then }
more = άλλα { $count }
age-minutes = { $count } λεπτά
age-hours = { $count ->
    [one] 1 ώρα
   *[other] { $count } ώρες
}
age-days = { $count ->
    [one] 1 μέρα
   *[other] { $count } μέρες
}

questions = Κανείς δεν απάντησε ({ $count }): { $what }
question = { $name }, { $room } { $at } ({ $age }): «{ $text }»
needs = Σε χρειάζονται ({ $count }): { $what }
tasks = { $count ->
    [one] 1 εργασία ({ $age })
   *[other] { $count } εργασίες (η παλιότερη { $age })
}
held = το σενάριο { $script } στέκει ({ $age })
held-more = { $count ->
    [one] στέκει άλλο 1 σενάριο
   *[other] στέκουν άλλα { $count } σενάρια
}
approvals = { $count ->
    [one] 1 ανάρτηση περιμένει έγκριση ({ $age })
   *[other] { $count } αναρτήσεις περιμένουν έγκριση (η παλιότερη { $age })
}
friends = { $count ->
    [one] 1 φίλος που έφερε κάποιο μέλος περιμένει απόφαση ({ $age })
   *[other] { $count } φίλοι που έφεραν μέλη περιμένουν απόφαση (ο παλιότερος { $age })
}
faulty = { $count ->
    [one] 1 αρχείο σεναρίων έχει λάθη: { $files }
   *[other] { $count } αρχεία σεναρίων έχουν λάθη: { $files }
}
failed = Απέτυχαν χθες: { $what }
failed-in = { $count ->
    [one] 1 ανάρτηση, { $room }: { $reason }
   *[other] { $count } αναρτήσεις, { $room }: { $reason }
}
failed-elsewhere = { $count ->
    [one] 1 απάντηση ή ενέργεια: { $reason }
   *[other] { $count } απαντήσεις ή ενέργειες: { $reason }
}
unclear = κανείς δεν ξέρει αν βγήκε
no-reason = χωρίς αιτία
posts = Σήμερα: { $what }
post = { $at } { $title }

before = Χθες: { $day }
tile-joined = Ήρθαν
tile-left = Έφυγαν
tile-wrote = Έγραψαν
tile-messages = Μηνύματα
tile-checked_in = Παρουσίες
tile-unanswered = Χωρίς απάντηση
tile-same = όπως συνήθως
tile-more = +{ $by } · συνήθως { $usual }
tile-less = −{ $by } · συνήθως { $usual }
tile-alone = δεν υπάρχει ακόμη σύγκριση
oldest = η παλιότερη { $age }
partial = μερικά
needs-you = Σε χρειάζονται ({ $count })
needs-nothing = Τίποτα δεν σε περιμένει
row-tasks = { $count ->
    [one] 1 εργασία
   *[other] { $count } εργασίες
}
row-held = Το σενάριο { $script } στέκει
row-held-more = { $count ->
    [one] Στέκει άλλο 1 σενάριο
   *[other] Στέκουν άλλα { $count } σενάρια
}
row-approvals = { $count ->
    [one] 1 ανάρτηση περιμένει έγκριση
   *[other] { $count } αναρτήσεις περιμένουν έγκριση
}
row-friends = { $count ->
    [one] 1 φίλος περιμένει απόφαση
   *[other] { $count } φίλοι περιμένουν απόφαση
}
row-faulty = Λάθη σε σενάρια: { $files }
today-title = Σήμερα
today-nothing = Δεν υπάρχει τίποτα για σήμερα
not-counted = Διαχειριστές και bots δεν μετράνε.

button-look = Δες τι σε περιμένει
nothing-waits = Αυτό έχει ήδη τακτοποιηθεί. Δεν περιμένει τίποτα εδώ.
look-held = Το σενάριο { $script } στέκεται στο { $step }: { $reason } Δοκίμασε ξανά το βήμα ή παράλειψέ το.
look-approval = Περιμένει τον λόγο σου ως { $until }: { $what }.{ $more ->
    [0] {""}
    [one] {" "}Ακολουθεί άλλη μία.
   *[other] {" "}Ακολουθούν άλλες { $more }.
}
a-post = μια ανάρτηση
look-faulty = Αυτά τα αρχεία έχουν λάθη και κρατούν την τελευταία σωστή έκδοση: { $files }. Η γραμμή και ο λόγος ειπώθηκαν σε αυτό το δωμάτιο· όταν διορθωθούν, το /sop reload τα διαβάζει ξανά.
