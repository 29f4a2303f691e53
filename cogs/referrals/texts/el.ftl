evidence-told = η ίδια η συνομιλία είπε τίνος ήταν ο σύνδεσμος

# What becomes of a friend
value-friends = φίλοι που μετράνε
nobody = κάποιος που έφυγε
came-link-yours = μπήκε με τον σύνδεσμό { $address ->
    [formal] σας
   *[casual] σου
} στις { $day }
came-link-theirs = μπήκε με τον σύνδεσμό του στις { $day }
came-word-yours = μπήκε στις { $day } και λέει πως τον { $address ->
    [formal] καλέσατε εσείς
   *[casual] κάλεσες εσύ
}
came-word-theirs = μπήκε στις { $day } και είπε ποιος τον κάλεσε, που το επιβεβαίωσε
needs-part = { $part ->
    [checkin] να κάνει ένα check-in
    [onboarding] να συστηθεί ή να δεχτεί τους κανόνες
    [none] να περάσει την είσοδο
   *[either] να κάνει ένα check-in ή να συστηθεί
}
friend-stays = { $name } { $came }· πρέπει να μείνει ακόμα { $days ->
    [one] μία μέρα
   *[other] { $days } μέρες
}.
friend-waits = { $name } { $came }· πρέπει να μείνει ακόμα { $days ->
    [one] μία μέρα
   *[other] { $days } μέρες
} και { $needs }.
friend-part = { $name } { $came } και έμεινε· για να μετρήσει πρέπει ακόμα { $needs }.
friend-held = { $name } { $came }· πρώτα θα το δει ένας άνθρωπος ({ $why }).
friend-thanks = { $name } { $came } και μετράει. Ευχαριστούμε!
friend-tomorrow = { $name } { $came } και μετράει· η ανταμοιβή έρχεται αύριο, γιατί ανταμείβονται το πολύ { $most } τη μέρα.
friend-later = { $name } { $came } και μετράει· η ανταμοιβή έρχεται στις { $until }, αν είναι ακόμα εδώ.
friend-rewarded = { $name } { $came } και μετράει από τις { $since }. Ευχαριστούμε!
friend-left = { $name } { $came }, έφυγε { $days ->
    [0] την ίδια μέρα
    [one] μετά από μία μέρα
   *[other] μετά από { $days } μέρες
}: δεν μετράει.
friend-decided = { $name } { $came }· το είδε ένας άνθρωπος: δεν μετράει.
friend-staff = { $name } { $came }· οι διαχειριστές μένουν έξω: δεν μετράει.
friend-before = { $name } { $came } και είχε μετρήσει ήδη· κάθε άνθρωπος μετράει μία φορά.
friend-unproven = { $name } { $came }, όμως τον σύνδεσμο τότε μπορεί να τον χρησιμοποίησε άλλος: δεν μετράει.
friends-more = Και { $count } ακόμα.
friends-rest = Φαίνονται μόνο οι τελευταίοι { $count }.
friends-none = Κανείς δεν μπήκε ακόμα με τον σύνδεσμό { $address ->
    [formal] σας
   *[casual] σου
}. Όταν μπει κάποιος, εδώ θα φαίνεται πώς πάει.
standing = { $count ->
    [one] Μετράει ένας φίλος.
   *[other] Μετράνε { $count } φίλοι.
}
standing-goal = Μετράνε { $count } από { $goal } φίλους.

# Why a person looks first
why-self = είναι ο δικός του σύνδεσμος
why-again = ήταν εδώ και παλιότερα
why-young = ο λογαριασμός μόλις έγινε
why-ring = κάλεσαν ο ένας τον άλλον
why-burst = πάρα πολλοί ήρθαν μαζί με αυτόν τον σύνδεσμο
why-raid = πολλοί μπήκαν μαζί για να κάνουν ζημιά
why-word = είναι γνωστό μόνο από τα λόγια του
card = { $count ->
    [one] { $name } έφερε κάποιον για τον οποίο δεν είμαι σίγουρος:
   *[other] { $name } έφερε { $count } άτομα για τα οποία δεν είμαι σίγουρος:
}
card-line = • { $name }, από τις { $day }: { $why }
card-what = Δεν δίνεται τίποτα μέχρι να αποφασίσει κάποιος από εσάς.
card-gone = { $name }: κανείς δεν περιμένει πια εδώ.
card-counts = { $name }: { $count ->
    [one] ένας φίλος μετράει
   *[other] { $count } φίλοι μετράνε
}, αποφάσισε: { $by }.
card-not = { $name }: { $count ->
    [one] ένας φίλος δεν μετράει
   *[other] { $count } φίλοι δεν μετράνε
}, αποφάσισε: { $by }.
button-count = Να μετρήσουν
button-discount = Να μη μετρήσουν
button-singly = Ένας ένας
button-batch = Προβολή
button-waiting = Ποιος περιμένει
button-one-counts = Μετράει
button-one-not = Δεν μετράει
label-one-counts = ✓ { $name }
label-one-not = ✗ { $name }
label-batch = { $name }
held-aged = { $count ->
    [one] Ένας φίλος περιμένει δύο μέρες να αποφασίσει κάποιος από εσάς.
   *[other] { $count } φίλοι περιμένουν δύο μέρες να αποφασίσει κάποιος από εσάς.
}
held-none = Κανείς δεν περιμένει. Ό,τι είναι παράξενο με έναν φίλο έρχεται μόνο του στο δωμάτιο των διαχειριστών.
held-list = { $count ->
    [one] Ένας φίλος περιμένει εσάς.
   *[other] { $count } φίλοι περιμένουν εσάς.
}
held-line = • { $name }: { $count }, { $days ->
    [0] από σήμερα
    [one] εδώ και μία μέρα
   *[other] εδώ και { $days } μέρες
}
held-over = Κάποιος το αποφάσισε ήδη ή έφυγε. Το /referrals held δείχνει ποιος περιμένει τώρα.
decided-counts = { $count ->
    [one] Έγινε: μετράει ένας φίλος ({ $name }).
   *[other] Έγινε: μετράνε { $count } φίλοι ({ $name }).
}
decided-not = { $count ->
    [one] Έγινε: δεν μετράει ένας φίλος ({ $name }).
   *[other] Έγινε: δεν μετράνε { $count } φίλοι ({ $name }).
}
decided-one-counts = Έγινε: { $name } μετράει.
decided-one-not = Έγινε: { $name } δεν μετράει.

# Said by the newcomer
command-invited = Πες ποιος σε κάλεσε
call-invited = κάλεσμα
command-invited-by = Πες ποιος σε κάλεσε· θα ερωτηθεί αν είναι έτσι
    .member = Το μέλος που κάλεσε
call-invited-by = από
    .member = μέλος
button-who = Ποιος με κάλεσε
button-named = Αυτό το μέλος
button-agree = Ναι
button-disagree = Όχι
label-named = { $name }
label-agree = Ναι, κάλεσα: { $name }
label-disagree = Όχι, όχι { $name }
evidence-word = το είπε ο νέος και το επιβεβαίωσε όποιος κάλεσε
claim-none = Δεν υπάρχει κάτι να πούμε εδώ: δεν φάνηκε η είσοδός { $address ->
    [formal] σας
   *[casual] σου
}.
claim-known = Είναι ήδη γνωστό πώς έγινε. Ευχαριστούμε!
claim-late = Έχει περάσει πολύς καιρός· ένας διαχειριστής ξέρει περισσότερα.
claim-self = Κανείς δεν καλεί τον εαυτό του. { $address ->
    [formal] Διαλέξτε
   *[casual] Διάλεξε
} όποιον κάλεσε.
claim-later = { $name } ήρθε αργότερα ή έφυγε, άρα ήταν κάποιος άλλος.
claim-other = Ο σύνδεσμος ήταν άλλου, όχι: { $name }. Αν είναι σίγουρο, βοηθάει ένας διαχειριστής.
claim-twice = Το όνομα { $name } έχει ήδη ειπωθεί.
claim-enough = Έχει ήδη ειπωθεί κάποιος. Αν ήταν λάθος, βοηθάει ένας διαχειριστής.
claim-answered = Αυτό έχει ήδη κριθεί.
claim-who = { $address ->
    [formal] Χρησιμοποιήστε το /invited by και διαλέξτε
   *[casual] Χρησιμοποίησε το /invited by και διάλεξε
} όποιον κάλεσε. Θα ερωτηθεί αν είναι έτσι.
claim-who-of = Ποιος από αυτούς κάλεσε; Θα ερωτηθεί αν είναι έτσι.
claim-asks = { $name } λέει ότι τον { $address ->
    [formal] καλέσατε εσείς
   *[casual] κάλεσες εσύ
}. Είναι έτσι;
claim-asked = Ευχαριστούμε. { $name } θα πει αν είναι έτσι.
claim-yes = Ευχαριστούμε. { $name } είναι φίλος { $address ->
    [formal] σας
   *[casual] σου
} εδώ· το /referrals mine δείχνει πώς πάει.
claim-no = Ευχαριστούμε. { $name } δεν θα μετρήσει.

# Asked by members and operators
command-referrals = Φίλοι που έφεραν μέλη
call-referrals = συστάσεις
command-referrals-mine = Ποιος μπήκε με τον σύνδεσμό σου και τι έγινε
call-referrals-mine = δικές-μου
command-referrals-of = Οι φίλοι ενός μέλους και από τι είναι γνωστό
    .member = Το μέλος
call-referrals-of = του
    .member = μέλος
command-referrals-held = Φίλοι που περιμένουν απόφαση διαχειριστή
call-referrals-held = εκκρεμείς
command-referrals-figures = Τι έγιναν όλοι όσοι ήρθαν τις τελευταίες 30 μέρες
call-referrals-figures = αριθμοί
command-referrals-rules = Τι μετράει εδώ και τι δίνεται
call-referrals-rules = κανόνες
button-mine = Οι φίλοι μου
of = Φίλοι: { $name }
own = Μπήκε στις { $day } από: { $by }.
own-unknown = Το πώς μπήκε στις { $day } δεν είναι γνωστό.
evident = { $what } { $sure ->
    [certain] Σίγουρο:
    [high] Σχεδόν σίγουρο:
   *[word] Μόνο λόγια:
} { $evidence }.
figures = Τις τελευταίες { $days } μέρες { $count ->
    [one] ήρθε ένα άτομο
   *[other] ήρθαν { $count } άτομα
}· για { $sure } είναι γνωστό ποιος τους έφερε, για { $word } μόνο από τα λόγια τους.
figures-states = Μετράνε: { $counts } (με ανταμοιβή: { $rewarded }). Όχι ακόμα: { $waits }. Περιμένουν εσάς: { $held }.
figures-not = • δεν μετράνε: { $count } ({ $why ->
    [left] έφυγαν πολύ νωρίς
    [decided] αποφάσισε άνθρωπος
    [staff] διαχειριστές
    [before] είχαν μετρήσει ήδη
   *[other] άλλοι λόγοι
})
figures-points = Πόντοι που δόθηκαν: { $given }· από αυτούς πάρθηκαν πίσω: { $taken }.

# What pays, and what a platform has against it
rules = Μετράει ο φίλος που μένει { $stay } και: { $part ->
    [checkin] κάνει ένα check-in
    [onboarding] συστήνεται ή δέχεται τους κανόνες
    [none] τίποτα άλλο, μετράει και η είσοδος
   *[either] κάνει ένα check-in ή συστήνεται
}.
rules-pays = Τότε όποιος κάλεσε παίρνει { $inviter } πόντους και ο νέος { $newcomer }.
rules-tier = • για { $friends } φίλους: άλλοι { $points } πόντοι
rules-bounds = Για όποιον φύγει μέσα σε { $holding }, παίρνεται πίσω. Ανταμείβονται το πολύ { $most } φίλοι ενός μέλους τη μέρα. Ό,τι είναι γνωστό μόνο από λόγια { $word ->
    [pays] ανταμείβεται μετά από αυτό το διάστημα
    [thanks] παίρνει ευχαριστίες και ποτέ ανταμοιβή
   *[held] περιμένει εσάς
}. Τίποτα δεν δίνεται με εικασίες.
rules-same = Είναι ήδη έτσι.
button-joining = Ανταμοιβή για είσοδο
label-joining = Ανταμοιβή και μόνο για την είσοδο
label-joining-off = Ανταμοιβή μόνο για συμμετοχή
label-anyway = Το ξέρω. Να ενεργοποιηθεί
policy-warning = Λέγεται ότι οι κανόνες αυτής της πλατφόρμας απαγορεύουν ανταμοιβές μόνο για την είσοδο: μπορεί να περιορίσει ή να κλείσει την κοινότητα. Οι ανταμοιβές για συμμετοχή δεν είναι αυτό. Να γίνει παρ' όλα αυτά;
policy-off = Ζητήθηκαν ανταμοιβές μόνο για την είσοδο, αλλά λέγεται ότι οι κανόνες αυτής της πλατφόρμας τις απαγορεύουν. Γι' αυτό είναι κλειστές και μετράει ο φίλος που συμμετέχει.
policy-off-remedy = Μπορεί να μείνει έτσι ή να αποφασιστεί με το /referrals rules.
policy-on = Ανταμείβεται μόνο η είσοδος, αν και λέγεται ότι οι κανόνες αυτής της πλατφόρμας το απαγορεύουν· μπορεί να περιορίσει ή να κλείσει την κοινότητα.
policy-on-remedy = Με το /referrals rules διαλέγεται ανταμοιβή μόνο για συμμετοχή.
ledger-brought = Έφερε έναν φίλο
ledger-came = Ήρθε από φίλο
ledger-tier = Έφερε πολλούς φίλους
ledger-taken-back = Πάρθηκε πίσω: ένας φίλος δεν μετράει πια
evidence-untold = η συνομιλία δεν λέει ποιος ήρθε από ποιον σύνδεσμο
evidence-alone = κανείς άλλος δεν ήρθε εκείνη τη στιγμή και ο μετρητής αυτού του συνδέσμου ανέβηκε κατά ένα
evidence-same-link = όσοι ήρθαν εκείνη τη στιγμή ήρθαν όλοι από αυτόν τον σύνδεσμο
evidence-fits = μόνο με έναν τρόπο ταιριάζει ποιος ήρθε πότε και ποιος σύνδεσμος χρησιμοποιήθηκε πότε
evidence-searched = έτσι λένε τα αρχεία της ίδιας της συνομιλίας
evidence-several = ήρθαν κι άλλοι την ίδια στιγμή ή ο σύνδεσμος μόλις διαγράφηκε· κανείς δεν μπορεί να ξέρει
evidence-crowd = ήρθαν πολλοί μαζί από πολλούς συνδέσμους· κανείς δεν μπορεί να τους ξεχωρίσει
evidence-doubt = εδώ έρχονται και χωρίς σύνδεσμο, και δεν ανακοινώνονται όλοι: οι μετρητές δεν αποδεικνύουν τίποτα
evidence-shaken = αργότερα η συνομιλία ανακοίνωσε και άλλον που ήρθε τότε, οπότε οι μετρητές δεν αποδεικνύουν πια τίποτα
evidence-no-counter = κανένας σύνδεσμος δεν χρησιμοποιήθηκε εκείνη τη στιγμή
evidence-no-link = τα αρχεία της ίδιας της συνομιλίας δεν γράφουν σύνδεσμο
evidence-away = το bot έλειπε ή μόλις ξεκίνησε και ό,τι έγινε τότε δεν ξεχωρίζει
evidence-late = η συνομιλία ανακοίνωσε αυτό το νέο μέλος πολύ αργότερα
evidence-blind = το bot δεν βλέπει πόσες φορές χρησιμοποιούνται οι σύνδεσμοι· χρειάζεται Διαχείριση διακομιστή

command-invite = Πάρε τον δικό σου σύνδεσμο πρόσκλησης, με κάρτα για να τη δείχνεις
call-invite = πρόσκληση
link = Ο σύνδεσμός σου: { $address }
    Όποιος έρθει από αυτόν ήρθε από εσένα. Η κάρτα τον δείχνει ως QR code.
link-refused = Ο σύνδεσμός σου δεν φτιάχτηκε: { $reason }. Η ομάδα μπορεί να βοηθήσει· μετά γράψε ξανά /invite.
link-full = Οι σύνδεσμοι ήταν πάρα πολλοί, και μερικοί που κανείς δεν χρησιμοποιεί μόλις επιστράφηκαν. Γράψε ξανά /invite σε ένα λεπτό.
link-no-room = Δεν υπάρχει εδώ χώρος { $room } όπου να οδηγεί ένας σύνδεσμος. Η ομάδα μπορεί να ορίσει το `room` στο `referrals`.
link-no-web = Οι σύνδεσμοι χρειάζονται τον διακομιστή ιστού, που δεν λειτουργεί.
card-link = { $who } σε προσκαλεί
card-link-alt = Μια κάρτα με τον σύνδεσμό σου ως QR code
card-link-scan = Σκάναρε και έλα μέσα
card-source = Έλα στην παρέα μας
card-source-alt = Μια κάρτα με τον σύνδεσμο { $source } ως QR code

command-links = Σύνδεσμοι αφισών, καταστημάτων και άλλων πηγών
call-links = σύνδεσμοι
command-links-add = Φτιάξε σύνδεσμο για μια πηγή που δεν είναι άνθρωπος
    .name = Ένα σύντομο όνομα, όπως poster ή shop-riga
    .cost = Πόσο κόστισε συνολικά ως τώρα, σε ακέραιες μονάδες χρήματος
call-links-add = προσθήκη
    .name = όνομα
    .cost = κόστος
command-links-list = Όλες οι πηγές, πόσο κοστίζουν και πόσοι ήρθαν
call-links-list = λίστα
command-links-end = Τερμάτισε μια πηγή: ο σύνδεσμός της δεν οδηγεί πια πουθενά
    .name = Ποια
call-links-end = τέλος
    .name = όνομα
source-link = Ο σύνδεσμος { $source }: { $address }
    Τύπωσε την κάρτα ή γράψε τον σύνδεσμο εκεί που τον βλέπει ο κόσμος.
source-name = Το «{ $name }» δεν μπορεί να είναι όνομα πηγής. Χρησιμοποίησε έως 30 πεζά γράμματα a έως z, ψηφία και -, όπως poster ή shop-riga.
source-none = Δεν υπάρχει πηγή { $name }. Το /links list τις δείχνει όλες.
source-in-config = Το { $name } βρίσκεται στο config.yaml· βγάλε το πρώτα από εκεί.
source-ended = Η πηγή { $source } τερματίστηκε: ο σύνδεσμός της δεν οδηγεί πια πουθενά. Ό,τι έφερε μένει.
sources-none = Δεν υπάρχουν ακόμη πηγές. Το /links add φτιάχνει μία, για αφίσα ή κατάστημα.
sources = { $count ->
    [one] Μία πηγή:
   *[other] { $count } πηγές:
}
source-line = { $source }: { $count ->
    [one] ήρθε ένας,
   *[other] ήρθαν { $count },
} κόστος { $cost }. { $link }
sources-more = Και { $count } ακόμη.
