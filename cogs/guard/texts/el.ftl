# The guard

# Cases
command-guard = Γιατί ο φύλακας έκανε κάτι
call-guard = φύλακας
command-guard-why = Γιατί άρχισε μια υπόθεση και τι απέγινε
    .case = Ο αριθμός της υπόθεσης
call-guard-why = γιατί
    .case = υπόθεση
command-guard-cases = Οι τελευταίες υποθέσεις του φύλακα
    .member = Ποιου οι υποθέσεις· αλλιώς όλων
call-guard-cases = υποθέσεις
    .member = μέλος
button-remove = Αφαίρεση
button-fine = Είναι εντάξει
button-release = Να φανεί
button-account-back = Ο λογαριασμός είναι πάλι δικός μου
button-appeal = Ένσταση
rule-other = Παραβίασε έναν κανόνα της κοινότητας
rule-listed = Ο σύνδεσμος οδηγεί σε ιστότοπο γνωστό για ανεπιθύμητα μηνύματα
rule-look-alike = Ο σύνδεσμος μιμείται έναν γνωστό ιστότοπο
rule-mismatch = Ο σύνδεσμος οδηγεί αλλού από όσο δείχνει
rule-hidden = Το μήνυμα κρύβει πού οδηγεί ο σύνδεσμος
rule-invite = Είναι πρόσκληση σε άλλη κοινότητα
rule-redirector = Ο σύνδεσμος περνά από άλλον ιστότοπο
rule-shortener = Ο σύντομος σύνδεσμος δεν λέει πού οδηγεί
rule-free-host = Ο σύνδεσμος οδηγεί σε σελίδα που φτιάχνει ο καθένας σε ένα λεπτό
rule-numeric-host = Ο σύνδεσμος είναι αριθμός και όχι όνομα
rule-executable = Ο σύνδεσμος δίνει ένα πρόγραμμα
rule-unknown-host = Ο σύνδεσμος οδηγεί σε ιστότοπο που σχεδόν κανείς δεν ξέρει
rule-lure = Υπόσχεται ή απειλεί, όπως τα ανεπιθύμητα μηνύματα
rule-contact = Ζητά να του γράψουν κάπου αλλού
rule-selling = Διαφημίζει κάτι
rule-crypto-address = Ζητά ψηφιακό χρήμα
rule-flood = Ήρθαν πάρα πολλά μηνύματα μαζί
rule-repeated = Το ίδιο μήνυμα ήρθε ξανά και ξανά
rule-many-rooms = Το ίδιο μήνυμα ήρθε σε πολλά δωμάτια
rule-mentions = Καλεί πάρα πολλά άτομα μαζί
rule-honeypot = Σε εκείνο το δωμάτιο δεν γράφει κανείς· είναι παγίδα για ανεπιθύμητα
why = Αιτία: { $why }.
why-hand = { $count ->
    [one] Αφορά τον κανόνα { $rules } της κοινότητας.
   *[other] Αφορά τους κανόνες { $rules } της κοινότητας.
}
told-held = { $address ->
    [formal] Το μήνυμά σας στο { $room } κρατείται ώσπου να το δει ένας διαχειριστής.
   *[casual] Το μήνυμά σου στο { $room } κρατείται ώσπου να το δει ένας διαχειριστής.
}
told-removed = { $address ->
    [formal] Το μήνυμά σας στο { $room } αφαιρέθηκε.
   *[casual] Το μήνυμά σου στο { $room } αφαιρέθηκε.
}
told-warn = Αυτή είναι μια προειδοποίηση. Ισχύει ως { $until }.
told-time-out = { $address ->
    [formal] Δεν μπορείτε να γράψετε εδώ ως { $until }.
   *[casual] Δεν μπορείς να γράψεις εδώ ως { $until }.
}
told-kick = { $address ->
    [formal] Θα βγείτε από την κοινότητα. Μπορείτε να επιστρέψετε και να τηρείτε τους κανόνες.
   *[casual] Θα βγεις από την κοινότητα. Μπορείς να επιστρέψεις και να τηρείς τους κανόνες.
}
told-ban = { $address ->
    [formal] Θα βγείτε από την κοινότητα οριστικά.
   *[casual] Θα βγεις από την κοινότητα οριστικά.
}
told-hacked = { $address ->
    [formal] Φαίνεται ότι κάποιος άλλος χρησιμοποιεί τον λογαριασμό σας. Αλλάξτε κωδικό και αποσυνδέστε όλες τις άλλες συσκευές.
   *[casual] Φαίνεται ότι κάποιος άλλος χρησιμοποιεί τον λογαριασμό σου. Άλλαξε κωδικό και αποσύνδεσε όλες τις άλλες συσκευές.
} { $again ->
    [yes] Ύστερα το κουμπί «Ένσταση» ειδοποιεί τους διαχειριστές.
   *[no] Ύστερα πάτημα στο «Ο λογαριασμός είναι πάλι δικός μου».
}
told-case = Αυτή είναι η υπόθεση { $case }. Ήταν λάθος; Με το κουμπί «Ένσταση» τη βλέπει άνθρωπος.
told-fine = { $back ->
    [yes] Ένας άνθρωπος είδε την υπόθεση { $case }: το μήνυμα ήταν εντάξει και είναι πάλι εκεί. Ζητάμε συγγνώμη.
   *[no] Ένας άνθρωπος είδε την υπόθεση { $case }: δεν έγινε τίποτα κακό, και όλα αναιρέθηκαν. Ζητάμε συγγνώμη.
}
told-files = Τα αρχεία που τη συνόδευαν δεν υπάρχουν πια: χρειάζεται να σταλούν ξανά.
card-person = Δείτε, παρακαλώ, το μέλος { $who } και το όνομά του.
card-held = Ένα μήνυμα από { $who } στο { $room } κρατείται. Κανείς δεν το βλέπει ώσπου να αποφασίσετε.
card-flagged = Δείτε, παρακαλώ, ένα μήνυμα από { $who } στο { $room }.
card-removed = { $count ->
    [one] Ένα μήνυμα από { $who } στο { $room } αφαιρέθηκε.
   *[other] { $count } μηνύματα από { $who } αφαιρέθηκαν, το πρώτο στο { $room }.
}
card-would = Αυτή είναι πρόβα: ένα μήνυμα από { $who } στο { $room } θα είχε φύγει τώρα.
card-quote = “{ $text }”
card-case = Υπόθεση { $case }. { $standing ->
    [new] Νέο μέλος
   *[regular] Παλιό μέλος
}, { $cases ->
    [0] καμία υπόθεση πριν.
    [one] μία υπόθεση πριν.
   *[other] { $cases } υποθέσεις πριν.
}
card-warn = Πήρε προειδοποίηση, που ισχύει ως { $until }.
card-time-out = Δεν μπορεί να γράψει ως { $until }.
card-kick = Βγήκε, και μπορεί να επιστρέψει.
card-ban = Βγήκε οριστικά.
card-taken-back = Η ποινή αναιρέθηκε.
card-stands = { $by }: παραμένει.
card-overturned = { $by }: είναι εντάξει.
card-undone = { $by }: αναιρέθηκε μαζί με μια επιδρομή.
soft = Αφαιρέθηκε ένα μήνυμα που έμοιαζε με διαφήμιση ή σπαμ.
soft-link = Αφαιρέθηκε ένα μήνυμα με επικίνδυνο σύνδεσμο.
said-again = { $who } έγραψε: { $text }
removed = Αφαιρέθηκε. Είναι η υπόθεση { $case }· όποιος το έγραψε μαθαίνει την αιτία.
undone = Όλα στην υπόθεση { $case } αναιρέθηκαν.
decided = Κάποιος το αποφάσισε ήδη. Το /guard why δείχνει πώς έχει.
no-such-case = Δεν υπάρχει τέτοια υπόθεση, ή δεν είναι δική σας.
no-cases = Δεν υπάρχουν υποθέσεις.
account-back = Καλή επιστροφή. Τώρα μπορεί να γραφτεί πάλι μήνυμα.
account-back-card = Το μέλος { $who } λέει ότι έχει πάλι τον λογαριασμό του (υπόθεση { $case }). Μπορεί να γράψει πάλι.
reason-in-log = Υπόθεση { $case } του φύλακα
why-head = Υπόθεση { $case }: { $who }, { $at }
why-mode = { $standing ->
    [new] Νέο μέλος.
   *[regular] Παλιό μέλος.
} { $mode ->
    [observe] Μόνο παρατηρήθηκε.
    [flag] Ρωτήθηκαν οι διαχειριστές.
   *[enforce] { $action ->
        [hold] Κρατήθηκε.
       *[delete] Αφαιρέθηκε.
    }
}
why-messages = Αφορά { $count ->
    [one] ένα μήνυμα
   *[other] { $count } μηνύματα
} σε { $rooms ->
    [one] ένα δωμάτιο.
   *[other] { $rooms } δωμάτια.
}
why-read = Χωρίς μεταμφίεση: “{ $text }”
why-erased = Το κείμενο σβήστηκε, γιατί πέρασε ο χρόνος για ένσταση.
why-score = Όλα μαζί ζυγίζουν { $score }· 1 και πάνω είναι σπαμ.
why-evidence = { $rule }: { $what } (ζυγίζει { $weight }){ $hiding ->
    [no] {""}
   *[yes] , κρυμμένο: { $hidden }
}
why-asked = Κανείς δεν αποφάσισε ακόμα.
why-open = Παραμένει, εκτός αν κάποιος πει αλλιώς.
why-lapsed = Τελείωσε, και κανείς δεν αποφάσισε.
why-stands = Παραμένει. Απόφαση: { $by }.
why-overturned = Ήταν λάθος. Απόφαση: { $by }. { $back ->
    [yes] Η ποινή αναιρέθηκε.
   *[no] Δεν υπήρχε ποινή.
}
why-undone = Αναιρέθηκε μαζί με μια επιδρομή. Απόφαση: { $by }.
disguise-full-width = με πλατιά γράμματα
disguise-styled-letters = με διακοσμημένα γράμματα
disguise-emoji-letters = με γράμματα emoji
disguise-look-alike-letters = με γράμματα που μοιάζουν
disguise-accented-letters = με τόνους
disguise-invisible-characters = με αόρατους χαρακτήρες
disguise-stacked-marks = με στοιβαγμένα σημάδια
disguise-spaced = με κενά ανάμεσα
disguise-line-break = πάνω από αλλαγή γραμμής
disguise-bracketed-dot = με την τελεία σε παρένθεση
disguise-another-dot = με άλλου είδους τελεία
disguise-dot-as-a-word = με την τελεία ως λέξη
disguise-digits-for-letters = με ψηφία αντί για γράμματα
disguise-missing-dot = χωρίς την τελεία
disguise-broken-scheme = με χαλασμένη αρχή
disguise-user-info = πίσω από άλλο όνομα πριν από @
disguise-numeric-host = ως αριθμός
disguise-punycode = με κωδικοποιημένα γράμματα (punycode)
disguise-percent = κωδικοποιημένο με σύμβολα %
disguise-entities = κωδικοποιημένο όπως στις ιστοσελίδες
disguise-escapes = με ανάποδες κάθετους
disguise-markup = μέσα στη μορφοποίηση
disguise-reversed = ανάποδα
disguise-masked-link = πίσω από το κείμενο άλλου συνδέσμου
disguise-redirect = πίσω από ανακατεύθυνση
disguise-base64 = κωδικοποιημένο (base64)
disguise-split-over-messages = μοιρασμένο σε μηνύματα
nobody = κανείς
why-own = Υπόθεση { $case }, { $at }
own-asked = Θα το δει ένας διαχειριστής.
own-open = Αν είναι λάθος, το κουμπί «Ένσταση» είναι εκεί που ήρθε η ειδοποίηση.
own-lapsed = Τελείωσε.
own-stands = Παραμένει.
own-overturned = Ήταν λάθος, και αναιρέθηκε. Ζητάμε συγγνώμη.
own-undone = Αναιρέθηκε.
cases-wait = { $count ->
    [one] Η υπόθεση { $cases } περιμένει ακόμα την απόφασή σας. Το /guard why δείχνει τι αφορά.
   *[other] Οι υποθέσεις { $cases } περιμένουν ακόμα την απόφασή σας. Το /guard why δείχνει τι αφορούν.
}
case-line = { $case }: { $who }, { $at }, { $state ->
    [asked] σας περιμένει
    [open] ισχύει προς το παρόν
    [stands] ισχύει
    [overturned] ήταν λάθος
    [undone] αναιρέθηκε
   *[closed] τελείωσε
}, { $penalty ->
    [warn] προειδοποίηση
    [time_out] σιγή
    [kick] βγήκε
    [ban] βγήκε οριστικά
   *[none] καμία ποινή
}

## Reports

menu-report = Αναφορά
command-report = Πες μόνο στους διαχειριστές τι δεν πάει καλά
    .member = Για ποιο μέλος· άφησέ το κενό για οτιδήποτε άλλο
call-report = αναφορά
    .member = μέλος
form-report = Προς τους διαχειριστές
    .kind = Τι είναι;
    .kind-spam = Ανεπιθύμητο ή απάτη
    .kind-rude = Αγενές ή προσβλητικό
    .kind-selling = Πώληση ή διαφήμιση
    .kind-other = Κάτι άλλο
    .words = Τι πρέπει να ξέρουν;
    .words-hint = Το διαβάζουν μόνο οι διαχειριστές
button-report-remove = Αφαίρεση
button-report-warn = Προειδοποίηση
button-report-fine = Όλα καλά
button-report-text = Δείξε το κείμενο
kind-spam = ανεπιθύμητο ή απάτη
kind-rude = αγενές ή προσβλητικό
kind-selling = πώληση ή διαφήμιση
kind-other = κάτι άλλο
report-thanks = Ευχαριστούμε. Την αναφορά τη βλέπουν μόνο οι διαχειριστές, και θα ενημερώσω για το αποτέλεσμα.
report-again = Αυτό έχει ήδη αναφερθεί, ευχαριστούμε. Θα ενημερώσω για το αποτέλεσμα.
report-yourself = Αυτό είναι δικό σου. Μπορούν να το αναφέρουν άλλοι· εσύ μπορείς απλώς να το διαγράψεις.
report-bot = Αυτό είναι δημοσίευση ενός bot. Αν κάτι δεν πάει καλά με αυτό, πες το στους διαχειριστές με /report.
report-enough = Πολλές αναφορές μέσα σε μία ώρα, ευχαριστούμε. Οι διαχειριστές θα δουν πρώτα αυτές· δοκίμασε ξανά αργότερα.
report-empty = Γράψε με λίγα λόγια τι δεν πάει καλά, ώστε οι διαχειριστές να ξέρουν πού να κοιτάξουν.
report-gone = Αυτό ήταν πριν από πολύ καιρό και δεν ξέρω πια σε τι αφορούσε. Παρακαλώ ανάφερέ το ξανά.
report-message = { $count ->
    [one] Ένα μέλος ανέφερε ένα μήνυμα από { $who }: { $where }
   *[other] { $count } μέλη ανέφεραν ένα μήνυμα από { $who }: { $where }
}
report-member = { $count ->
    [one] Ένα μέλος έκανε αναφορά για { $who }.
   *[other] { $count } μέλη έκαναν αναφορά για { $who }.
}
report-other = Ένα μέλος ανέφερε κάτι.
report-kind = { $kind }: { $count }
report-words = Γράφουν: { $words }
report-held = Κρατείται μέχρι να αποφασίσεις, ως υπόθεση { $number }: δεν το βλέπει κανείς. Η κάρτα της υπόθεσης είναι παρακάτω.
report-removed = ✓ Αφαιρέθηκε από { $who }, υπόθεση { $number }.
report-warned = ✓ Προειδοποίηση από { $who }, υπόθεση { $number }.
report-fine = ✓ { $who }: όλα καλά.
report-said = { $who } έγραψε:
report-no-text = Δεν έχω πια αυτό το κείμενο, ή δεν το είδα ποτέ.
report-done-removed = Αφαιρέθηκε, και { $who } ξέρει γιατί: υπόθεση { $number }. Όποιος το ανέφερε μαθαίνει ότι είχε δίκιο.
report-done-warned = { $who } έλαβε προειδοποίηση: υπόθεση { $number }. Όποιος το ανέφερε μαθαίνει ότι το φρόντισες.
report-done-fine = Σημειώθηκε: όλα καλά. Όποιος το ανέφερε λαμβάνει μια ευγενική απάντηση.
report-already-removed = { $who } το αφαίρεσε ήδη. Δεν χρειάζεται τίποτε άλλο.
report-already-warned = { $who } το φρόντισε ήδη: δόθηκε προειδοποίηση.
report-already-fine = { $who } το κοίταξε ήδη και είναι εντάξει.
report-told-removed = Ευχαριστούμε για την αναφορά. Ήταν σωστή: αφαιρέθηκε.
report-told-warned = Ευχαριστούμε για την αναφορά. Οι διαχειριστές το φρόντισαν.
report-told-fine = Ευχαριστούμε για την αναφορά. Οι διαχειριστές το κοίταξαν και είναι μέσα στους κανόνες, οπότε μένει. Συνέχισε να μας λες όταν κάτι σου φαίνεται λάθος.
report-by-guard = ✓ Το αφαίρεσε ο φύλακας, υπόθεση { $number }.
report-already = Αυτό έχει ήδη αποφασιστεί: ο φύλακας το έχει ως υπόθεση { $number }.
rule-reported = Το ανέφεραν μέλη

## Appeals

form-appeal = Η ένστασή σου
    .words = Γιατί ήταν λάθος;
    .words-hint = Λίγες προτάσεις· τις διαβάζουν μόνο οι διαχειριστές
button-appeal-overturn = Ακύρωση
button-appeal-keep = Διατήρηση
button-appeal-ask = Ερώτηση
button-appeal-text = Δείξε το κείμενο
button-appeal-answer = Απάντηση
form-appeal-ask = Ερώτηση προς το μέλος
    .words = Τι θέλεις να μάθεις;
    .words-hint = Το μέλος το διαβάζει και μπορεί να απαντήσει μία φορά
form-appeal-answer = Η απάντησή σου
    .words = Τι απαντάς;
    .words-hint = Το διαβάζουν μόνο οι διαχειριστές
appeal-thanks = Ευχαριστούμε. Οι διαχειριστές θα δουν την υπόθεση { $number }, και θα σου πω τι αποφάσισαν.
appeal-not-yours = Δεν υπάρχει τέτοια υπόθεση δική σου.
appeal-over = Η υπόθεση { $number } έχει ήδη ακυρωθεί. Δεν υπάρχει τίποτα σε βάρος σου.
appeal-known-open = Η ένστασή σου για την υπόθεση { $number } είναι ήδη στους διαχειριστές. Θα σου πω τι αποφάσισαν.
appeal-known-kept = Ένας άνθρωπος είδε την υπόθεση { $number } μετά την ένστασή σου, και ισχύει.
appeal-known-overturned = Η υπόθεση { $number } ακυρώθηκε μετά την ένστασή σου. Δεν υπάρχει τίποτα σε βάρος σου.
appeal-late = Ο χρόνος για ένσταση στην υπόθεση { $number } πέρασε. Μπορείς ακόμη να γράψεις στους διαχειριστές.
appeal-gone = Δεν υπάρχει πια κάτι να αποφασιστεί εδώ.
appeal-card = { $who } λέει ότι η υπόθεση { $number } είναι λάθος.
appeal-words = Γράφει: { $words }
appeal-question = Ερώτηση: { $words }
appeal-answer = { $who } απαντά: { $words }
appeal-overturned = ✓ Ακυρώθηκε από { $who }, { $when }.
appeal-kept = ✓ Διατηρήθηκε από { $who }, { $when }.
appeal-already-overturned = { $who } το ακύρωσε ήδη, { $when }. Δεν χρειάζεται τίποτε άλλο.
appeal-already-kept = { $who } αποφάσισε ήδη ότι ισχύει, { $when }.
appeal-asked-already = Κάποιος ρώτησε ήδη για την υπόθεση { $number }. Η απάντηση θα φανεί στην κάρτα.
appeal-done-overturned = Η υπόθεση { $number } ακυρώθηκε, και { $who } το ξέρει: ό,τι κόστισε αναιρέθηκε και δεν μετράει.
appeal-done-kept = Η υπόθεση { $number } ισχύει, και { $who } το ξέρει.
appeal-done-asked = { $who } έλαβε την ερώτηση. Η απάντηση θα φανεί στην κάρτα.
appeal-told-kept = Ένας άνθρωπος είδε την υπόθεση { $number } και όσα έγραψες. Ισχύει. Τήρησε τους κανόνες, και με τον καιρό θα ξεχαστεί.
appeal-told-question = Για την ένστασή σου, υπόθεση { $number }, οι διαχειριστές ρωτούν: { $words }
appeal-waits = Η ένσταση από { $who } για την υπόθεση { $number } περιμένει δύο ημέρες. Παρακαλώ αποφάσισε· η κάρτα είναι πιο πάνω.

## Cases by hand

command-case = Υποθέσεις με το χέρι
call-case = υπόθεση
command-case-open = Ένα μέλος παρέβη κανόνα: κοστίζει ό,τι λέει η κλίμακα
    .member = Ποιο μέλος
    .rule = Ο αριθμός του κανόνα
    .note = Μόνο για τους διαχειριστές: τι έγινε
call-case-open = άνοιγμα
    .member = μέλος
    .rule = κανόνας
    .note = σημείωση
command-case-warn = Ένα μέλος παρέβη κανόνα: προειδοποίηση, τίποτε άλλο
    .member = Ποιο μέλος
    .rule = Ο αριθμός του κανόνα
    .note = Μόνο για τους διαχειριστές: τι έγινε
call-case-warn = προειδοποίηση
    .member = μέλος
    .rule = κανόνας
    .note = σημείωση
command-case-note = Σημείωσε κάτι για μια υπόθεση, μόνο για διαχειριστές
    .case = Ο αριθμός της υπόθεσης
    .text = Τι να σημειωθεί
call-case-note = σημείωση
    .case = υπόθεση
    .text = κείμενο
command-case-list = Οι υποθέσεις ενός μέλους, με ό,τι κόστισαν και τις σημειώσεις
    .member = Ποιου μέλους
call-case-list = λίστα
    .member = μέλος
command-case-close = Δεν χρειάζεται κάτι άλλο για μια υπόθεση
    .case = Ο αριθμός της υπόθεσης
call-case-close = κλείσιμο
    .case = υπόθεση
command-case-overturn = Μια υπόθεση ήταν λάθος: ακύρωσέ την ολόκληρη
    .case = Ο αριθμός της υπόθεσης
call-case-overturn = ακύρωση
    .case = υπόθεση
case-opened = Σημειώθηκε ως υπόθεση { $number }, και { $who } το ξέρει.
case-joined = { $who } έχει ανοιχτή την υπόθεση { $number } από πριν λίγο, οπότε αυτό ανήκει εκεί και δεν κοστίζει κάτι παραπάνω.
case-operator = { $who } είναι διαχειριστής. Παρακαλώ μιλήστε μεταξύ σας.
case-no-rule = { $count ->
    [one] Αυτή η κοινότητα έχει έναν κανόνα, οπότε δεν υπάρχει κανόνας { $rule }.
   *[other] Αυτή η κοινότητα έχει { $count } κανόνες, οπότε δεν υπάρχει κανόνας { $rule }.
}
case-noted = Σημειώθηκε στην υπόθεση { $number }. Το διαβάζουν μόνο οι διαχειριστές.
case-unknown = Δεν υπάρχει υπόθεση { $number }. Το /case list δείχνει αυτές ενός μέλους.
case-over = Η υπόθεση { $number } έχει ήδη κλείσει.
case-taken-back = Η υπόθεση { $number } έχει ήδη ακυρωθεί.
case-closed = Η υπόθεση { $number } έκλεισε και ισχύει.
case-list = Υποθέσεις για { $who }, οι νεότερες πρώτα:
case-none = { $who } δεν έχει καμία υπόθεση.
case-entry = Υπόθεση { $number }, { $day }: { $state }
case-note = Σημείωση από { $who }: { $words }
case-is-asked = περιμένει διαχειριστή
case-is-open = ανοιχτή
case-is-closed = κλειστή
case-is-stands = ισχύει
case-is-overturned = ακυρώθηκε
case-is-undone = αναιρέθηκε μαζί με μια επιδρομή

## Sites that are fine

button-allow = Επίτρεψε τη σελίδα
command-guard-allow = Μια σελίδα επιτρέπεται εδώ από τώρα, ό,τι κι αν λένε οι λίστες
    .site = Η σελίδα, όπως example.org
call-guard-allow = επίτρεψε
    .site = σελίδα
command-guard-disallow = Μια σελίδα δεν επιτρέπεται πια ιδιαίτερα εδώ
    .site = Η σελίδα, όπως example.org
call-guard-disallow = απαγόρευσε
    .site = σελίδα
command-guard-allowed = Οι σελίδες που επιτρέπονται εδώ, και γιατί
call-guard-allowed = επιτρεπτές
allow-this = Επίτρεψε { $site }
allow-offer = { $count ->
    [one] Είναι και η σελίδα εντάξει; Τότε επίτρεψέ την εδώ, και δεν θα αφαιρεθεί ξανά.
   *[other] Είναι και οι σελίδες εντάξει; Τότε επίτρεψέ τις εδώ, και δεν θα αφαιρεθούν ξανά.
}
allow-done = Το { $site } επιτρέπεται εδώ από τώρα. Το /guard disallow το αναιρεί.
allow-undone = Το { $site } κρίνεται από τώρα όπως κάθε άλλη σελίδα.
allow-known = Το { $site } επιτρέπεται ήδη εδώ.
allow-unknown = Το { $site } δεν είναι στις σελίδες που επιτρέπονται εδώ. Το /guard allowed τις δείχνει.
allow-no-site = Δεν βρίσκω σελίδα στο «{ $typed }». Γράψε έτσι: example.org
allow-list = { $count ->
    [0] Πέρα από τις σελίδες της κοινότητας δεν επιτρέπεται ιδιαίτερα καμία άλλη. Οι σύνδεσμοι των διαχειριστών προστίθενται μόνοι τους.
    [one] Επιτρέπεται εδώ μία σελίδα:
   *[other] Επιτρέπονται εδώ { $count } σελίδες:
}
allow-posted = { $site }: τη δημοσίευσε { $who }, { $day }
allow-overturned = { $site }: την επέτρεψε μετά από ένσταση { $who }, { $day }
allow-by-hand = { $site }: την επέτρεψε { $who }, { $day }
## End of appeals
