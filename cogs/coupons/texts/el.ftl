command-coupon = Δώσε κουπόνια
call-coupon = κουπόνι
command-coupon-drop = Βγάλε τώρα μια καμπάνια με το κουμπί της
    .name = Ποια καμπάνια
call-coupon-drop = βγάλε
    .name = όνομα
command-coupon-test = Δοκιμή στο δωμάτιο των χειριστών, με κωδικούς που δεν ισχύουν
    .name = Ποια καμπάνια
call-coupon-test = δοκιμή
    .name = όνομα
command-coupon-list = Όλες οι καμπάνιες και πώς πάνε
call-coupon-list = λίστα
command-coupon-show = Μια καμπάνια, με ό,τι διαβάζουν τα μέλη
    .name = Ποια καμπάνια
call-coupon-show = δείξε
    .name = όνομα
command-coupon-new = Ξεκίνα μια καμπάνια
call-coupon-new = νέα
command-coupon-change = Άλλαξε πόσα, πότε ή για ποιους· ποτέ ό,τι έχει υποσχεθεί
    .name = Ποια καμπάνια
call-coupon-change = άλλαξε
    .name = όνομα
command-coupon-code = Δες τους κωδικούς ενός μέλους· καταγράφεται ότι τους είδες
    .member = Ποιανού κωδικοί
call-coupon-code = κωδικός
    .member = μέλος
command-coupon-stop = Κανείς δεν παίρνει άλλο· όσα δόθηκαν ισχύουν
    .name = Ποια καμπάνια
    .message = Τι να μάθουν όσοι έχουν ένα
call-coupon-stop = σταμάτα
    .name = όνομα
    .message = μήνυμα
command-coupon-tell = Γράψε σε όλους όσοι έχουν κουπόνι της
    .name = Ποια καμπάνια
    .message = Τι να τους πούμε
call-coupon-tell = πες
    .name = όνομα
    .message = μήνυμα
command-coupon-void = Ακύρωσε κουπόνια, αφού το επιβεβαιώσεις
    .name = Ποια καμπάνια
    .which = Όσα έχουν τα μέλη, όσα μένουν ή όλα
    .message = Τι να μάθουν όσοι χάνουν ένα
    .good = Η καμπάνια που αποζημιώνει
    .member = Μόνο όσα έχει αυτό το μέλος
call-coupon-void = ακύρωσε
    .name = όνομα
    .which = ποια
    .which-given = όσα έχουν τα μέλη
    .which-left = όσα μένουν
    .which-all = όλα
    .message = μήνυμα
    .good = αποζημίωση
    .member = μέλος
command-coupon-books = Μέτρα τα όλα από την αρχή και πες τι δεν βγαίνει
    .name = Ποια καμπάνια· χωρίς όνομα, όλες
call-coupon-books = λογαριασμός
    .name = όνομα
command-coupons = Τα κουπόνια σου, με τους κωδικούς τους
call-coupons = κουπόνια
button-claim = Θέλω το δικό μου
button-mine = Τα κουπόνια μου
button-open = Άνοιγμα
button-discard = Πέταξέ το
button-edit = Αλλαγή
button-resume = Ας συνεχίσει
button-void = Ακύρωση

form-campaign = Νέα καμπάνια
    .name = Σύντομο όνομα, για εσάς
    .name-hint = γράμματα, ψηφία, - και _, όπως spring
    .title = Πώς τη λένε τα μέλη
    .title-hint = Ανοιξιάτικο κουπόνι
    .value = Τι αξίζει, με λόγια
    .value-hint = 5 ευρώ έκπτωση από 30 ευρώ
    .terms = Όροι, αν υπάρχουν
    .style = Από πού είναι οι κωδικοί
    .style-pool = από το μαγαζί σας, ένας για τον καθένα
    .style-made = φτιαγμένοι εδώ, ένας για τον καθένα
    .style-shared = ένας κωδικός για όλους
form-said = Τι διαβάζουν τα μέλη
    .title = Πώς τη λένε τα μέλη
    .value = Τι αξίζει, με λόγια
    .terms = Όροι, αν υπάρχουν
form-stocked = Πόσα, και ποιοι κωδικοί
    .stock = Πόσα μπορούν να δοθούν
    .stock-hint = κενό για κωδικούς του μαγαζιού
    .code = Ο ένας κωδικός για όλους
    .codes = Κωδικοί του μαγαζιού, ένας σε κάθε γραμμή
    .codes-hint = Λίγοι μόνο. Οι πολλοί έρχονται από αρχείο.
    .reserve = Πόσα κρατιούνται και για ποιους
    .reserve-hint = newcomers: 20
form-timed = Πότε
    .opens = Ανοίγει
    .opens-hint = 2026-12-24 20:00· κενό: αμέσως
    .closes = Κλείνει
    .closes-hint = 2026-12-25 20:00· κενό: όταν τελειώσουν
    .valid_for = Το καθένα ισχύει για
    .valid_for-hint = 14d
    .expires = Όλα ισχύουν ως
    .expires-hint = 2027-01-31 23:59
    .remind = Υπενθύμιση μία φορά, τόσο πριν λήξει
    .remind-hint = 2d· κενό: ποτέ
form-meant = Για ποιους
    .audience = Μόνο για αυτό το κοινό
    .early = Αυτό το κοινό πάει πρώτο
    .early_by = Τόσο πριν από όλους τους άλλους
    .early_by-hint = 24h
    .per_member = Πόσα μπορεί να έχει ο καθένας
    .pack = Πακέτο από αυτές τις καμπάνιες, μία μία
    .pack-hint = strong, small
form-priced = Τιμή και αριθμοί
    .points = Τιμή σε πόντους
    .cost = Πόσο σας κοστίζει ένα, σε λεπτά
    .worth = Πόσο αφαιρεί ένα, σε λεπτά
    .currency = Νόμισμα
    .unlocks_after = Το επόμενο του πακέτου έρχεται μετά από
    .unlocks_after-hint = 14d
edit-said = Λόγια
edit-stocked = Πόσα
edit-timed = Πότε
edit-meant = Για ποιους
edit-priced = Τιμή
claim-for = Θέλω το δικό μου για { $points ->
    [one] έναν πόντο
   *[other] { $points } πόντους
}

headline = { $test ->
    [yes] Δοκιμή: { $title }
   *[no] { $title }
}
headline-value = { $test ->
    [yes] Δοκιμή: { $title }: { $value }
   *[no] { $title }: { $value }
}
drop = Όποιος προλάβει. Με το κουμπί· τον κωδικό τον βλέπει μόνο όποιος τον πήρε.
last-call = Τελευταία ευκαιρία.
drop-left = Μένουν { $left } από { $total }
drop-soon = Εδώ είναι { $total }. Ανοίγει { $at }.
drop-early = Εδώ είναι { $total }. { $who } πάνε πρώτοι· για όλους τους άλλους ανοίγει { $at }.
drop-gone = { $total ->
    [one] Το ένα που υπήρχε βρήκε τον άνθρωπό του.
   *[other] Και τα { $total } βρήκαν τον άνθρωπό τους.
}
drop-gone-fast = { $total ->
    [one] Το ένα που υπήρχε βρήκε τον άνθρωπό του.
   *[other] Και τα { $total } βρήκαν τον άνθρωπό τους.
} { $seconds ->
    [one] Το πιο γρήγορο χέρι έκανε ένα δευτερόλεπτο.
   *[other] Το πιο γρήγορο χέρι έκανε { $seconds } δευτερόλεπτα.
}
drop-over = { $given ->
    [0] Τελείωσε.
    [one] Τελείωσε. Ένα από τα { $total } βρήκε τον άνθρωπό του.
   *[other] Τελείωσε. { $given } από τα { $total } βρήκαν τον άνθρωπό τους.
}
drop-stopped = Η ομάδα το σταμάτησε. Όσα δόθηκαν ισχύουν, εκτός αν ειπώθηκε κάτι άλλο.
drop-paused = Μια μικρή ανάπαυλα, και συνεχίζει. Μένουν { $left } από { $total }.

code = Κωδικός: { $code }
until = Ισχύει ως { $at }.
test-code = Αυτό είναι δοκιμή. Ο κωδικός δεν ισχύει.
state-redeemed = Χρησιμοποιήθηκε { $at }.
state-expired = Έληξε.
state-void = Η ομάδα το πήρε πίσω. Αν ήρθε κάτι στη θέση του, είναι κι αυτό εδώ.
state-returned = Κανείς δεν το είχε δει, γι' αυτό γύρισε πίσω.
none-held = Δεν υπάρχουν ακόμη κουπόνια. Μόλις έρθει ένα, θα είναι εδώ.
remind = { $what }. Ισχύει ως { $at }· μετά χάνεται. Ο κωδικός είναι πίσω από το κουμπί.
pack-next = { $what }. Άνοιξε τώρα κι αυτό. Ο κωδικός είναι πίσω από το κουμπί.
pack-short = { $who } έπρεπε να πάρει τώρα το { $name }, από το πακέτο { $pack }, αλλά δεν υπάρχει τι να δοθεί. Φέρτε κωδικούς για το { $name }, ή ενημερώστε.

dropped = Είναι στο δωμάτιο: { $name }.
tested = Μια δοκιμή του { $name } είναι στο δωμάτιο των χειριστών. Οι κωδικοί δεν ισχύουν· πατήστε όσο θέλετε.

no-campaign = Δεν υπάρχει καμπάνια με όνομα «{ $name }». Το /coupon list δείχνει ποιες υπάρχουν.
campaign-there = Υπάρχει ήδη καμπάνια με όνομα «{ $name }». Διαλέξτε άλλο όνομα.
no-room = Δεν υπάρχει δωμάτιο γι' αυτήν εδώ. Γράψτε ένα κάτω από το rooms: στο config.yaml.
no-ops-room = Δεν υπάρχει δωμάτιο ops εδώ, οπότε κανείς δεν θα το διάβαζε. Γράψτε ένα κάτω από το rooms: στο config.yaml.
no-audience = Η { $name } είναι για { $audience }, και τέτοιο κοινό δεν υπάρχει. Γράψτε το κάτω από το audiences: στο config.yaml.
no-codes = Η { $name } δεν έχει ακόμη κωδικούς. Φέρτε πρώτα μερικούς.
cannot-draft = Η { $name } είναι πρόχειρη. Ανοίξτε την πρώτα: /coupon show { $name }
cannot-stopped = Η { $name } σταμάτησε.
cannot-over = Η { $name } τελείωσε. Δώστε της πρώτα άλλο τέλος: /coupon change { $name }
drop-gone-away = Αυτό δεν υπάρχει πια.

why = { $why }
why-not-yet = Δεν άνοιξε ακόμη. Ανοίγει { $at }.
why-draft = Δεν άνοιξε ακόμη.
why-over = Τελείωσε. Ευχαριστούμε που περάσατε.
why-stopped = Η ομάδα το σταμάτησε, οπότε κανείς δεν παίρνει άλλο.
why-paused = Μια μικρή ανάπαυλα. Ελάτε ξανά σε λίγο.
why-gone = { $claims ->
    [one] Για μια τρίχα: το ένα που υπήρχε έφυγε.
   *[other] Για μια τρίχα: ήρθαν { $claims } άνθρωποι. Δεν έφταιξε η ταχύτητα.
}
why-not-for-you = This one is for others, and it is decided by this:
why-early = Others may go first; for you it opens { $at }. It is decided by this:
why-limit = You had yours already.
why-operator = The team leaves these to the members. /coupon test lets you try it.
why-locked = This one opens when you have used the first.
why-points = You do not have enough points for it.

code-unknown = Κανένα κουπόνι δεν έχει αυτόν τον κωδικό. Δες τον ξανά και γράψε τον όπως είναι.
code-foreign = Αυτό το κουπόνι δεν ισχύει στο κατάστημά σας.
code-void = Η ομάδα πήρε πίσω αυτό το κουπόνι και δεν χρησιμοποιείται. Ο κάτοχός του μπορεί να ρωτήσει γιατί.
code-not-given = Αυτός ο κωδικός δεν δόθηκε ακόμη σε κανέναν, οπότε κανείς δεν τον χρησιμοποιεί. Ρώτησε την ομάδα.
code-used = Αυτό το κουπόνι χρησιμοποιήθηκε ήδη: { $at }.
code-used-up = Αυτός ο κωδικός χρησιμοποιήθηκε όσες φορές δόθηκε. Ρώτησε την ομάδα.
code-expired = Αυτό το κουπόνι ίσχυε έως { $at }.
code-not-yet = Αυτό το κουπόνι χρησιμοποιείται από { $at }.
undo-gone = Αυτό δεν υπάρχει πια: δεν υπάρχει τίποτα να αναιρεθεί.
undo-late = Πέρασε πολλή ώρα: η αναίρεση γίνεται μέσα σε { $minutes } λεπτά. Ρώτησε την ομάδα.

command-redeem = Χρήση κουπονιού πελάτη
    .code = Ο κωδικός του κουπονιού
    .amount = Τι πληρώνει ο πελάτης, για παράδειγμα 12.50
call-redeem = χρήση
    .code = κωδικός
    .amount = ποσό
command-shop = Ποιος χρησιμοποιεί κουπόνια για πελάτες
call-shop = κατάστημα
command-shop-staff = Επίτρεψε σε κάποιον τη χρήση κουπονιών πελατών
    .member = Ποιος
    .on = Όχι: όχι πια
call-shop-staff = προσωπικό
    .member = μέλος
    .on = ενεργό
command-shop-list = Δείξε ποιος χρησιμοποιεί κουπόνια για πελάτες
call-shop-list = λίστα
button-use = Χρήση τώρα
button-undo-use = Αναίρεση

owner = Δόθηκε: { $name }, { $at }
paid = Πληρωμή: { $amount }
use-how = Μπορεί να χρησιμοποιηθεί. Με το κουμπί χρησιμοποιείται οριστικά.
used = Έγινε. Το κουπόνι χρησιμοποιήθηκε.
undone = Αναιρέθηκε. Το κουπόνι χρησιμοποιείται ξανά.
not-staff = Αυτό είναι για το προσωπικό του καταστήματος. Ζήτησέ το από την ομάδα: με /shop staff.
amount-wrong = Το «{ $written }» δεν είναι ποσό σε { $currency }. Γράψε το όπως 12.50.
staff = Εκτός από την ομάδα, κουπόνια πελατών χρησιμοποιούν: { $names }
staff-none = Κουπόνια πελατών χρησιμοποιεί μόνο η ομάδα. Το /shop staff το επιτρέπει σε κάποιον.
staff-on = { $name }: τώρα μπορεί να χρησιμοποιεί κουπόνια πελατών, με /redeem.
staff-off = { $name }: δεν χρησιμοποιεί πια κουπόνια πελατών.
staff-most = Είναι ήδη { $most }, όσα γίνεται. Αφαίρεσε πρώτα κάποιον.

shop-title = Χρήση κουπονιού
shop-code = Κωδικός
shop-code-hint = Όπως είναι στο κουπόνι· κενά και πεζά δεν πειράζουν.
shop-amount = Τι πληρώνεται, σε { $currency }
shop-amount-hint = Μπορεί να μείνει κενό.
shop-look = Έλεγχος
shop-use = Χρήση τώρα
shop-other = Άλλος κωδικός
shop-good = Μπορεί να χρησιμοποιηθεί.
shop-until = Ισχύει έως { $at }
shop-used = Έγινε: { $what }. Τώρα χρησιμοποιήθηκε.
shop-used-paid = Έγινε: { $what }. Τώρα χρησιμοποιήθηκε. Πληρωμή: { $amount }
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

command-coupon-import = Φέρε κωδικούς από έναν πίνακα: CSV, TXT ή XLSX
    .name = Για ποια καμπάνια
    .file = Ένας κωδικός σε κάθε γραμμή· πάνω τους μπορεί να υπάρχει γραμμή με το «κωδικός»
call-coupon-import = εισαγωγή
    .name = όνομα
    .file = αρχείο
command-coupon-make = Φτιάξε κι άλλους κωδικούς
    .name = Για ποια καμπάνια
    .count = Πόσους ακόμη
call-coupon-make = φτιάξε
    .name = όνομα
    .count = πλήθος
import-made = Οι κωδικοί της { $name } φτιάχνονται εδώ, οπότε δεν υπάρχει κάτι για εισαγωγή. Το /coupon make φτιάχνει κι άλλους.
import-shared = Στην { $name } όλοι παίρνουν τον ίδιο κωδικό, οπότε δεν υπάρχει κάτι για εισαγωγή.
import-pack = Η { $name } είναι πακέτο. Κάνε εισαγωγή στις καμπάνιες που περιέχει.
import-stopped-campaign = Αυτή η καμπάνια τελείωσε, οπότε δεν δέχεται άλλους κωδικούς. Φτιάξε μια νέα με /coupon new.
importing = Έρχονται κωδικοί για την { $name }: { $done } από { $total } γραμμές.
imported = { $count ->
    [one] Ένας κωδικός μπήκε και μπορεί να δοθεί: { $name }.
   *[other] Και οι { $count } κωδικοί μπήκαν και μπορούν να δοθούν: { $name }.
}
import-bad = { $count ->
    [one] Μία γραμμή έμεινε έξω:
   *[other] { $count } γραμμές έμειναν έξω. Οι πρώτες:
}
import-none = { $count ->
    [one] Υπήρχε μία γραμμή, και δεν έχει νέο κωδικό:
   *[other] Καμία από τις { $count } γραμμές δεν έχει νέο κωδικό. Οι πρώτες:
} { $each }
import-nothing = Δεν μπήκε τίποτα από το { $file }. Μπορείς να το διορθώσεις και να το στείλεις ξανά.
import-ended = Η εισαγωγή του { $file } τελείωσε χωρίς κανέναν κωδικό.
row-fault = Γραμμή { $row }: { $what }
report = { $count ->
    [one] Εδώ είναι η γραμμή που έμεινε έξω, για να τη δεις.
   *[other] Εδώ είναι οι { $count } γραμμές που έμειναν έξω, για να τις δεις.
}
report-row = Γραμμή
report-why = Τι δεν πάει καλά
fault-empty = δεν έχει κωδικό
fault-long = έχει πάνω από 100 χαρακτήρες
fault-control = έχει σημάδια που κανείς δεν μπορεί να πληκτρολογήσει
fault-rounded = το υπολογιστικό φύλλο τον πήρε για αριθμό ή ημερομηνία και τον άλλαξε. Κάνε τη στήλη στήλη κειμένου και γράψε ξανά τον κωδικό
fault-twice = ο ίδιος κωδικός με τη γραμμή { $other }
fault-here = αυτή η καμπάνια έχει ήδη τον κωδικό
fault-other = η { $name } έχει ήδη τον κωδικό
making = Φτιάχνονται { $count } κωδικοί για την { $name }. Θα το πω στην αίθουσα της ομάδας όταν είναι έτοιμοι.
made = { $count ->
    [one] Φτιάχτηκε ένας κωδικός και μπορεί να δοθεί: { $name }.
   *[other] Φτιάχτηκαν { $count } κωδικοί και μπορούν να δοθούν: { $name }.
}
make-other-style = Η { $name } δίνει κωδικούς που φέρνεις εσύ. Τους δέχεται το /coupon import.
make-too-many = Η { $name } θα είχε πάνω από { $most } κωδικούς. Φτιάξε λιγότερους.
why-not-for-you = Αυτό είναι για άλλους, και το αποφασίζει τούτο:
why-early = Άλλοι πάνε πρώτοι· για τους υπόλοιπους ανοίγει { $at }. Το αποφασίζει τούτο:
why-limit = Το δικό σας δόθηκε ήδη.
why-operator = Η ομάδα τα αφήνει στα μέλη. Για δοκιμή: /coupon test
why-points = Αυτό κοστίζει { $price ->
    [one] έναν πόντο
   *[other] { $price } πόντους
}, και υπάρχουν { $balance }. Περιμένει όσο μένουν μερικά.

ledger-bought = Πήρε ένα κουπόνι
ledger-refunded = Επιστροφή για ένα κουπόνι

panel = { $name }: { $state }. { $style ->
    [pool] Κωδικοί από το μαγαζί σας.
    [made] Κωδικοί φτιαγμένοι εδώ.
   *[shared] Ένας κωδικός για όλους.
}
panel-stock = Μένουν { $left } από { $total }, δόθηκαν { $given }.
panel-reserve = Κρατημένα: { $kept }.
panel-points = Τιμή: { $points ->
    [one] ένας πόντος
   *[other] { $points } πόντοι
}.
panel-pack = Πακέτο: { $names }, ένα ένα.
panel-opens = Ανοίγει { $at }.
panel-closes = Κλείνει { $at }.
panel-valid = Το καθένα ισχύει για { $days ->
    [0] { $hours ->
        [one] μία ώρα
       *[other] { $hours } ώρες
    }
    [one] μία μέρα
   *[other] { $days } μέρες
}.
panel-audience = Μόνο για { $name }.
panel-early = { $name } πάνε πρώτοι, { $hours ->
    [one] μία ώρα
   *[other] { $hours } ώρες
} πριν από όλους τους άλλους.
panel-each = Ο καθένας μπορεί να έχει { $count }.
panel-reads = Αυτό διαβάζουν τα μέλη:
panel-terms = Και μαζί με τον κωδικό:
is-draft = πρόχειρη
is-live = ανοιχτή
is-paused = σε ανάπαυλα
is-stopped = σταματημένη
is-over = τελείωσε
line = { $name }: { $state }, μένουν { $left } από { $total }
no-campaigns = Δεν υπάρχουν ακόμη καμπάνιες. Το /coupon new ξεκινά μία.
opened = Η { $name } είναι ανοιχτή. Κανείς δεν το ξέρει ακόμη: το /coupon drop { $name } τη βάζει σε ένα δωμάτιο.
discarded = Η { $name } έφυγε.
no-draft = Αυτό δεν αλλάζει πια. Το /coupon list δείχνει τι υπάρχει.
promised = Η { $name } είναι ανοιχτή, οπότε ό,τι διαβάζουν τα μέλη μένει: είναι υπόσχεση. Πόσα, πότε και για ποιους αλλάζουν.
in-yaml = Η { $name } είναι στο config.yaml. Αλλάξτε την εκεί· ισχύει μόλις αποθηκευτεί το αρχείο.
seen-code = { $what }. { $code } ({ $state })
one-claimed = δόθηκε
one-delivered = το είδε
one-redeemed = χρησιμοποιήθηκε
one-expired = έληξε
one-void = ακυρώθηκε
holds-none = { $who }: κανένα κουπόνι.

unfit-name = Ένα όνομα έχει ως 40 γράμματα, ψηφία, - και _, χωρίς κενά.
unfit-time = Αυτό δεν είναι ώρα. Γράψτε το όπως 2026-12-24 20:00.
unfit-span = Αυτό δεν είναι διάρκεια. Γράψτε το όπως 30m, 12h ή 14d.
unfit-pack = Ένα πακέτο δεν έχει δικούς του κωδικούς· είναι των καμπανιών του. Αφήστε κενά το πόσα και τους κωδικούς.
unfit-closes = Θα έκλεινε πριν ανοίξει.
unfit-early = Για να πάνε κάποιοι πρώτοι χρειάζεται ώρα που ανοίγει για όλους. Συμπληρώστε το «Πότε».
unfit-expires = Τα κουπόνια θα έληγαν πριν ανοίξει.
unfit-stock = Τόσα δεν μπορούν να δοθούν. Διαλέξτε αριθμό από 1 ως 1.000.000.
unfit-pool = Με κωδικούς του μαγαζιού υπάρχουν όσα και οι κωδικοί. Αφήστε κενό το πόσα.
unfit-shared = Με έναν κωδικό για όλους, γράψτε πόσες φορές δίνεται και αφήστε κενούς τους άλλους κωδικούς.
unfit-code = Ο ένας κωδικός είναι για το είδος «ένας κωδικός για όλους». Εδώ γράψτε κωδικούς, έναν σε κάθε γραμμή.
unfit-made = Με κωδικούς φτιαγμένους εδώ, γράψτε πόσοι και αφήστε κενούς τους κωδικούς.
unfit-codes = Είναι πάνω από 500 κωδικοί. Φέρτε τους από αρχείο.
unfit-reserve = Γράψτε για ποιους και πόσα κρατιούνται, όπως newcomers: 20.
unfit-per-member = Διαλέξτε αριθμό από 1 ως 100.
unfit-points = Μια τιμή είναι ένας πόντος ή περισσότεροι.
unfit-cost = Τα λεπτά είναι ακέραιοι αριθμοί, από 0 και πάνω.
unfit-currency = Ένα νόμισμα έχει τρία γράμματα, όπως EUR.
value-kept = { $name }: η αξία, οι όροι ή το ποσό άλλαξαν στο config.yaml. Έχουν ήδη δοθεί κουπόνια, οπότε ό,τι υποσχεθήκατε μένει. Ξεκινήστε άλλη καμπάνια για τη νέα υπόσχεση.

stopped = Η { $name } σταμάτησε. Όσα δόθηκαν ισχύουν.
stopped-told = Η { $name } σταμάτησε. Όσα δόθηκαν ισχύουν, και όσοι έχουν ένα ενημερώνονται.
not-stopped = Δεν είναι πια σταματημένη.
resumed = Η { $name } συνεχίζει.
telling = Όσοι έχουν κουπόνι της { $name } ενημερώνονται, ο ένας μετά τον άλλο.
good-is-same = Μια καμπάνια δεν αποζημιώνει τον εαυτό της. Γράψτε άλλη.
void-one = Για ένα μέλος ακυρώνονται μόνο όσα έχει.
void-gone = Έγινε ήδη, ή δεν υπάρχει πια.
confirm-void-given = { $held ->
    [0] Κανείς δεν έχει κουπόνι της { $name }.
    [one] Αυτό ακυρώνει το ένα κουπόνι της { $name } που έχει κάποιος. Δεν αναιρείται.
   *[other] Αυτό ακυρώνει { $held } κουπόνια της { $name } που έχουν μέλη. Δεν αναιρείται.
}
confirm-void-left = { $left ->
    [0] Δεν μένει τίποτα από τη { $name }.
    [one] Αυτό σταματά τη { $name } και ακυρώνει το ένα που μένει. Δεν αναιρείται.
   *[other] Αυτό σταματά τη { $name } και ακυρώνει τα { $left } που μένουν. Δεν αναιρείται.
}
confirm-void-all = Αυτό σταματά τη { $name } και ακυρώνει { $held } που έχουν μέλη και { $left } που μένουν. Δεν αναιρείται.
voiding = Γίνεται: { $name }. Μόλις τελειώσει, θα γραφτεί στο ops.
errand-tell = { $name }: { $done ->
    [one] ενημερώθηκε ένας που έχει κουπόνι.
   *[other] ενημερώθηκαν { $done } που έχουν κουπόνι.
}
errand-extend = { $name }: { $done ->
    [one] το ένα κουπόνι που έχει κάποιος ελέγχθηκε και ισχύει
   *[other] τα { $done } κουπόνια που έχουν μέλη ελέγχθηκαν και ισχύουν
} όσο λέει τώρα. Ό,τι θα έληγε νωρίτερα από την υπόσχεση μένει όπως ήταν.
errand-void-given = { $name }: { $done ->
    [one] ένα κουπόνι που είχε κάποιος ακυρώθηκε.
   *[other] { $done } κουπόνια που είχαν μέλη ακυρώθηκαν.
}
errand-void-left = { $name }: { $done ->
    [one] ένας κωδικός που έμενε ακυρώθηκε.
   *[other] { $done } κωδικοί που έμεναν ακυρώθηκαν.
}
errand-void-all = { $name }: { $done ->
    [one] ένα κουπόνι που είχε κάποιος ακυρώθηκε· ακολουθούν όσα μένουν.
   *[other] { $done } κουπόνια που είχαν μέλη ακυρώθηκαν· ακολουθούν όσα μένουν.
}
errand-short = { $name }: για { $count ->
    [one] ένα από αυτά
   *[other] { $count } από αυτά
} δεν έμεινε τίποτα που να αποζημιώνει. Φέρτε κωδικούς και γράψτε σε αυτούς.
told-holder = Για το κουπόνι σας, { $what }. { $why }
voided = Το κουπόνι σας πάρθηκε πίσω: { $what }. { $why }
voided-made-good = Το κουπόνι σας πάρθηκε πίσω: { $what }. { $why } Ήρθε άλλο στη θέση του· είναι πίσω από το κουμπί.
no-word = Η ομάδα θα σας πει περισσότερα.

books = { $name }: { $imported } in, { $left } left, { $claimed } given, { $void } void.
books-states = Coupons: { $states }.
books-tier = Kept for { $tier }: { $total } in, { $left } left, { $claimed } given, { $void } void.
books-rest = For all: { $total } in, { $left } left, { $claimed } given, { $void } void.
books-right = It adds up.
books-wrong = It does not add up. Stop the campaign, and show this to whoever looks after Plaza:
books-more = And { $count } more; name one to see it.
count-claimed = { $count } not seen yet
count-delivered = { $count } seen
count-redeemed = { $count } used
count-expired = { $count } ended
count-returned = { $count } gone back
count-void = { $count } void
wrong-tier-claimed = Tier { $where }: { $says } given by the stock, { $counted } by the coupons.
wrong-tier-void = Tier { $where }: { $says } void by the stock, { $counted } by the coupons.
wrong-tier-total = Tier { $where }: { $says } in all, but its parts are { $counted }.
wrong-tier-gone = Tier { $where } is not in the stock, but { $counted } coupons are of it.
wrong-codes-free = { $says } left by the stock, { $counted } codes are free.
wrong-codes-taken = { $says } given by the stock, { $counted } codes have an owner.
wrong-codes-void = { $says } void by the stock, { $counted } codes are void.
wrong-codes-total = { $says } in the stock, { $counted } came in.
wrong-codes-batches = { $says } came in, { $counted } codes are there.
wrong-row-coupon = Coupon { $where } holds a code that is not its own.
wrong-row-code = Code { $where } belongs to a coupon that is not there.
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
books = { $name }: ήρθαν { $imported }, μένουν { $left }, δόθηκαν { $claimed }, άκυρα { $void }.
books-states = Κουπόνια: { $states }.
books-tier = Κρατημένα για { $tier }: ήρθαν { $total }, μένουν { $left }, δόθηκαν { $claimed }, άκυρα { $void }.
books-rest = Για όλους: ήρθαν { $total }, μένουν { $left }, δόθηκαν { $claimed }, άκυρα { $void }.
books-right = Ο λογαριασμός βγαίνει.
books-wrong = Ο λογαριασμός δεν βγαίνει. Σταματήστε την καμπάνια και δείξτε το σε όποιον φροντίζει το Plaza:
books-more = Και άλλες { $count }· γράψτε όνομα για να τις δείτε.
count-claimed = { $count } δεν τα είδαν ακόμη
count-delivered = { $count } τα είδαν
count-redeemed = { $count } χρησιμοποιήθηκαν
count-expired = { $count } έληξαν
count-returned = { $count } γύρισαν πίσω
count-void = { $count } άκυρα
wrong-tier-claimed = Βαθμίδα { $where }: { $says } δοσμένα κατά το απόθεμα, { $counted } κατά τα κουπόνια.
wrong-tier-void = Βαθμίδα { $where }: { $says } άκυρα κατά το απόθεμα, { $counted } κατά τα κουπόνια.
wrong-tier-total = Βαθμίδα { $where }: { $says } συνολικά, αλλά τα μέρη της είναι { $counted }.
wrong-tier-gone = Η βαθμίδα { $where } δεν είναι στο απόθεμα, αλλά { $counted } κουπόνια είναι δικά της.
wrong-codes-free = { $says } μένουν κατά το απόθεμα, { $counted } κωδικοί είναι ελεύθεροι.
wrong-codes-taken = { $says } δόθηκαν κατά το απόθεμα, { $counted } κωδικοί έχουν κάτοχο.
wrong-codes-void = { $says } άκυρα κατά το απόθεμα, { $counted } κωδικοί είναι άκυροι.
wrong-codes-total = { $says } στο απόθεμα, { $counted } ήρθαν.
wrong-codes-batches = { $says } ήρθαν, { $counted } κωδικοί υπάρχουν.
wrong-row-coupon = Το κουπόνι { $where } έχει κωδικό που δεν είναι δικός του.
wrong-row-code = Ο κωδικός { $where } ανήκει σε κουπόνι που δεν υπάρχει.

code-unknown = Κανένα κουπόνι δεν έχει αυτόν τον κωδικό. Δες τον ξανά και γράψε τον όπως είναι.
code-foreign = Αυτό το κουπόνι δεν ισχύει στο κατάστημά σας.
code-void = Η ομάδα πήρε πίσω αυτό το κουπόνι και δεν χρησιμοποιείται. Ο κάτοχός του μπορεί να ρωτήσει γιατί.
code-not-given = Αυτός ο κωδικός δεν δόθηκε ακόμη σε κανέναν, οπότε κανείς δεν τον χρησιμοποιεί. Ρώτησε την ομάδα.
code-used = Αυτό το κουπόνι χρησιμοποιήθηκε ήδη: { $at }.
code-used-up = Αυτός ο κωδικός χρησιμοποιήθηκε όσες φορές δόθηκε. Ρώτησε την ομάδα.
code-expired = Αυτό το κουπόνι ίσχυε έως { $at }.
code-not-yet = Αυτό το κουπόνι χρησιμοποιείται από { $at }.
undo-gone = Αυτό δεν υπάρχει πια: δεν υπάρχει τίποτα να αναιρεθεί.
undo-late = Πέρασε πολλή ώρα: η αναίρεση γίνεται μέσα σε { $minutes } λεπτά. Ρώτησε την ομάδα.
command-redeem = Χρήση κουπονιού πελάτη
    .code = Ο κωδικός του κουπονιού
    .amount = Τι πληρώνει ο πελάτης, για παράδειγμα 12.50
call-redeem = χρήση
    .code = κωδικός
    .amount = ποσό
command-shop = Ποιος χρησιμοποιεί κουπόνια για πελάτες
call-shop = κατάστημα
command-shop-staff = Επίτρεψε σε κάποιον τη χρήση κουπονιών πελατών
    .member = Ποιος
    .on = Όχι: όχι πια
call-shop-staff = προσωπικό
    .member = μέλος
    .on = ενεργό
command-shop-list = Δείξε ποιος χρησιμοποιεί κουπόνια για πελάτες
call-shop-list = λίστα
button-use = Χρήση τώρα
button-undo-use = Αναίρεση
owner = Δόθηκε: { $name }, { $at }
paid = Πληρωμή: { $amount }
use-how = Μπορεί να χρησιμοποιηθεί. Με το κουμπί χρησιμοποιείται οριστικά.
used = Έγινε. Το κουπόνι χρησιμοποιήθηκε.
undone = Αναιρέθηκε. Το κουπόνι χρησιμοποιείται ξανά.
not-staff = Αυτό είναι για το προσωπικό του καταστήματος. Ζήτησέ το από την ομάδα: με /shop staff.
amount-wrong = Το «{ $written }» δεν είναι ποσό σε { $currency }. Γράψε το όπως 12.50.
staff = Εκτός από την ομάδα, κουπόνια πελατών χρησιμοποιούν: { $names }
staff-none = Κουπόνια πελατών χρησιμοποιεί μόνο η ομάδα. Το /shop staff το επιτρέπει σε κάποιον.
staff-on = { $name }: τώρα μπορεί να χρησιμοποιεί κουπόνια πελατών, με /redeem.
staff-off = { $name }: δεν χρησιμοποιεί πια κουπόνια πελατών.
staff-most = Είναι ήδη { $most }, όσα γίνεται. Αφαίρεσε πρώτα κάποιον.
shop-title = Χρήση κουπονιού
shop-code = Κωδικός
shop-code-hint = Όπως είναι στο κουπόνι· κενά και πεζά δεν πειράζουν.
shop-amount = Τι πληρώνεται, σε { $currency }
shop-amount-hint = Μπορεί να μείνει κενό.
shop-look = Έλεγχος
shop-use = Χρήση τώρα
shop-other = Άλλος κωδικός
shop-good = Μπορεί να χρησιμοποιηθεί.
shop-until = Ισχύει έως { $at }
shop-used = Έγινε: { $what }. Τώρα χρησιμοποιήθηκε.
shop-used-paid = Έγινε: { $what }. Τώρα χρησιμοποιήθηκε. Πληρωμή: { $amount }

button-picture = Να το δείξω στο ταμείο
card-drop = Κουπόνια
card-test = Δοκιμή
card-stock = { $count ->
    [one] 1 κουπόνι
   *[other] { $count } κουπόνια
}
card-now = Από τώρα
card-from = Από { $at }
card-until = Έως { $at }
card-rule = Όποιος προλάβει
card-scan = Δείξ' το στο ταμείο

command-order = Παραγγελίες του καταστήματός σου
call-order = παραγγελία
command-order-import = Εισαγωγή παραγγελιών από πίνακα: CSV ή XLSX
    .file = Ο πίνακας: order, amount, currency, at, member ή code, items, state
    .source = Από ποιο κατάστημα· κάθε παραγγελία μετρά μία φορά
call-order-import = εισαγωγή
    .file = αρχείο
    .source = πηγή
orders-columns = Από τον πίνακα λείπει μια στήλη: { $missing }. Η πρώτη γραμμή έχει τα ονόματα: order, amount, και member ή code· μπορεί να υπάρχουν και currency, at, items, state.
orders-source = Το «{ $name }» δεν γίνεται όνομα καταστήματος. Βάλε ως 32 γράμματα από a ως z, ψηφία και παύλες.
orders-nothing = Καμία παραγγελία δεν μπήκε από το { $file }.
orders-done = { $count ->
    [0] Καμία νέα παραγγελία.
    [one] Μπήκε μία παραγγελία.
   *[other] Μπήκαν { $count } παραγγελίες.
} { $known ->
    [0] {""}
    [one] Μία ήταν ήδη γνωστή.
   *[other] { $known } ήταν ήδη γνωστές.
}
orders-bad = { $count ->
    [one] Μία γραμμή δεν μπορεί να χρησιμοποιηθεί:
   *[other] { $count } γραμμές δεν μπορούν να χρησιμοποιηθούν. Οι πρώτες:
}
order-nobody = Πες ποιος αγόρασε: με member ή με το code ενός κουπονιού.
order-amount = Μια πληρωμένη παραγγελία χρειάζεται ποσό και νόμισμα.
order-future = Η παραγγελία είναι πάνω από μία μέρα μπροστά. Κοίτα το ρολόι και τη ζώνη ώρας.
order-member = Κανείς εδώ δεν έχει το id { $member }. Στείλε το id του μέλους στο ίδιο το τσατ.
fault-order-number = χρειάζεται αριθμό παραγγελίας ως 100 χαρακτήρες
fault-order-state = η κατάσταση δεν είναι paid, cancelled ή refunded
fault-order-currency = χρειάζεται νόμισμα με τρία γράμματα, όπως EUR
fault-order-amount = το ποσό δεν διαβάζεται· γράψε το όπως 12.50
fault-order-at = η ώρα δεν διαβάζεται· γράψε την όπως 2026-12-24 20:00
fault-order-nobody = δεν λέει ποιος αγόρασε· συμπλήρωσε member ή code
fault-order-future = η ώρα είναι πάνω από μία μέρα μπροστά
fault-order-member = κανείς εδώ δεν έχει αυτό το id
fault-code-unknown = κανείς εδώ δεν έχει αυτόν τον κωδικό
fault-code-not-given = αυτός ο κωδικός δεν δόθηκε σε κανέναν
value-bought = Παραγγελίες
value-last-bought = Χρόνος από την τελευταία παραγγελία
value-spent = Χρήματα που ξοδεύτηκαν
figures = Δόθηκαν { $given }, χρησιμοποιήθηκαν { $used }.
figures-in = { $revenue } από { $sales ->
    [one] μία πώληση
   *[other] { $sales } πωλήσεις
}.
figures-return = { $revenue } από { $sales ->
    [0] καμία πώληση
    [one] μία πώληση
   *[other] { $sales } πωλήσεις
}, κόστος { $cost }, αποτέλεσμα { $net }: { $rate } για κάθε 1 κόστους.
command-hooks = Προγράμματα καταστημάτων που ενημερώνονται
call-hooks = ειδοποιήσεις
command-hooks-list = Πώς πάει το καθένα
call-hooks-list = λίστα
command-hooks-retry = Ξαναστείλε ό,τι δεν δέχτηκε ένα κατάστημα
    .name = Ποιο· χωρίς όνομα, όλα
call-hooks-retry = ξανά
    .name = όνομα
no-hooks = Κανένα κατάστημα δεν ενημερώνεται ακόμη. Γράψε hooks: κάτω από coupons: στο config.yaml.
no-hook = Δεν υπάρχει { $name }. Το /hooks list τα δείχνει.
hook-line = { $name }: { $taken } έφτασαν, { $waiting } περιμένουν, { $dead } εγκαταλείφθηκαν.
hook-taken = Το τελευταίο έφτασε { $at }.
hook-dead = Το πρόγραμμα «{ $hook }» δεν δέχεται τα μηνύματά μας, και για ένα σταματήσαμε να προσπαθούμε. { $why } Δες το /hooks list· όταν διορθωθεί, το /hooks retry το ξαναστέλνει.
hooks-retried = { $count ->
    [one] Ένα μήνυμα φεύγει ξανά.
   *[other] { $count } μηνύματα φεύγουν ξανά.
} Το /hooks list λέει πώς πήγε.
hooks-none-dead = Τίποτα δεν εγκαταλείφθηκε. Δεν υπάρχει κάτι να ξανασταλεί.
hook-down = Ο διακομιστής του δεν απαντά.
hook-slow = Ο διακομιστής του άργησε πολύ.
hook-private = Η διεύθυνση είναι εσωτερική· θέλει near: true.
hook-bad-address = Η διεύθυνση δεν γίνεται να κληθεί.
hook-redirects = Μας στέλνει σε άλλη διεύθυνση και δεν ακολουθούμε. Γράψε την τελική στο config.yaml.
hook-too-large = Η απάντηση ήταν πολύ μεγάλη.
hook-status = Ο διακομιστής απάντησε { $status }.
hook-no-web = Από εδώ δεν στέλνεται τίποτα.
hook-sealed = Το μήνυμα δεν ανοίγει: το κλειδί του Plaza άλλαξε.
hook-no-hook = Δεν είναι πια στο config.yaml.
hook-failed = Δεν στάλθηκε.
button-address = Πού να σταλεί
form-address = Πού να σταλεί
    .name = Όνομα
    .street = Οδός και αριθμός
    .town = Ταχυδρομικός κώδικας και πόλη
    .country = Χώρα
prize-ask = Αυτό το στέλνουμε με το ταχυδρομείο. Πάτα το κουμπί και πες μας πού· το βλέπει μόνο η ομάδα.
prize-known = Ξέρουμε πού να το στείλουμε. Ώσπου να φύγει, μπορείς να το αλλάξεις με το κουμπί.
prize-on-its-way = Είναι στον δρόμο από { $at }.
address-kept = Ευχαριστούμε. Το βλέπει μόνο η ομάδα και σβήνεται λίγο μετά την αποστολή. Ως τότε μπορείς να το διορθώσεις με το ίδιο κουμπί.
prize-gone = Είναι ήδη στον δρόμο, οπότε η διεύθυνση δεν αλλάζει. Γράψε στην ομάδα αν ήταν λάθος.
prize-not-yours = Αυτό είναι κάποιου άλλου.
prize-none = Για αυτό δεν στέλνεται τίποτα.
prizes-wait = { $count ->
    [one] Ένα δώρο περιμένει να σταλεί. Το /prize list δείχνει πού.
   *[other] { $count } δώρα περιμένουν να σταλούν. Το /prize list δείχνει πού.
}
command-prize = Δώρα που στέλνονται με το ταχυδρομείο
call-prize = δώρο
command-prize-list = Τι στέλνεται και πού· σημειώνεται ότι κοίταξες
call-prize-list = λίστα
command-prize-sent = Ένα δώρο είναι στον δρόμο
    .number = Ο αριθμός του στο /prize list
call-prize-sent = στάλθηκε
    .number = αριθμός
prizes-none = Κανένα δώρο δεν περιμένει να σταλεί.
prizes-more = { $count ->
    [0] Όταν φύγει κάποιο: /prize sent με τον αριθμό του.
    [one] Περιμένει άλλο ένα. Όταν φύγει κάποιο: /prize sent με τον αριθμό του.
   *[other] Περιμένουν άλλα { $count }. Όταν φύγει κάποιο: /prize sent με τον αριθμό του.
}
prize-line = { $number }: { $what }, για { $name }
prize-campaign-gone = ένα δώρο
prize-sent = Το δώρο { $number } είναι στον δρόμο. Η διεύθυνση σβήνεται σε { $days ->
    [one] μία μέρα.
   *[other] { $days } μέρες.
}
prize-unknown = Δεν περιμένει δώρο { $number }. Το /prize list δείχνει τους αριθμούς.
