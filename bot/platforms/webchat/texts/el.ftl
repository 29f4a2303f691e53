# Τι λένε οι σελίδες της συνομιλίας στον περιηγητή.
door-invited = Σε προσκαλεί: { $name }
door-continue = Καλώς ήρθες ξανά
door-join = Πέρασε μέσα
door-join-another = Είσοδος ως άλλο άτομο
door-sentence = Διάλεξε το όνομα που θα βλέπουν οι άλλοι και τη γλώσσα που σου αρέσει να διαβάζεις.
door-name = Το όνομά σου
door-language = Η γλώσσα σου
door-enter = Είσοδος
door-cookie = Αυτός ο περιηγητής σε θυμάται με ένα cookie. Χωρίς λογαριασμό, χωρίς κωδικό.
doors-title = Πού πάμε;
doors-sentence = Διάλεξε μια κοινότητα για επίσκεψη.
doors-empty = Δεν υπάρχει ακόμη κοινότητα εδώ. Οι διαχειριστές την προσθέτουν στο config.yaml.
error-home = Πίσω στην αρχή
error-not-found-title = Δεν υπάρχει τίποτα εδώ
error-not-found = Αυτή η σελίδα δεν υπάρχει ή έχει μετακινηθεί. Έλεγξε τον σύνδεσμο ή γύρισε στην αρχή.
error-forbidden-title = Αυτή η σελίδα δεν είναι δική σου
error-forbidden = Η σελίδα ανήκει σε κάποιον άλλον ή η σύνδεσή σου έληξε. Γύρισε στην αρχή και μπες ξανά.
error-too-many-title = Λίγο πιο αργά, παρακαλώ
error-too-many = Ήρθαν πάρα πολλά αιτήματα από εδώ. Περίμενε ένα λεπτό και δοκίμασε ξανά.
error-fault-title = Δικό μας λάθος
error-fault = Κάτι χάλασε από τη μεριά μας και έχει καταγραφεί. Δοκίμασε ξανά σε λίγο.
operator-title = Διαχειριστές
operator-sign-in-title = Σύνδεση διαχειριστών
operator-sign-in-sentence = Μόνο για όσους φροντίζουν την κοινότητα. Τα μέλη δεν χρειάζονται κωδικό.
operator-password = Κωδικός
operator-show = Εμφάνιση
operator-sign-in = Σύνδεση
operator-sign-out = Αποσύνδεση
operator-password-title = Διάλεξε κωδικό
operator-password-sentence = Αυτός ο σύνδεσμος λειτουργεί μία φορά. Από εδώ και πέρα θα συνδέεσαι με τον κωδικό που θα διαλέξεις.
operator-new-password = Νέος κωδικός
operator-password-rule = Τουλάχιστον 10 χαρακτήρες. Μια μικρή φράση τη θυμάσαι εύκολα.
operator-password-save = Αποθήκευση και σύνδεση
operator-communities = Κοινότητες
operator-sessions = Συνδέσεις
operator-sessions-sentence = Όλοι οι περιηγητές που είναι συνδεδεμένοι ως διαχειριστές. Τερμάτισε όσους δεν γνωρίζεις.
operator-session = Διαχειριστής
operator-this = αυτός ο περιηγητής
operator-created = Σύνδεση
operator-last-used = Τελευταία χρήση
operator-end = Τερματισμός
operator-end-this = Τερματισμός αυτής
operator-end-all = Τερματισμός όλων
chat-skip = Μετάβαση στο γράψιμο
chat-rooms = Δωμάτια
chat-people = Εδώ τώρα
chat-close = Κλείσιμο
chat-messages = Μηνύματα
chat-loading = Φόρτωση παλαιότερων μηνυμάτων…
chat-invite = Προσκάλεσε φίλους
chat-invite-link = Ο σύνδεσμος πρόσκλησής σου
chat-invite-copy = Αντιγραφή συνδέσμου
chat-another = Είσοδος ως άλλο άτομο
chat-operator = διαχειριστής
chat-connect-now = Δοκίμασε τώρα
chat-commands = Εντολές
chat-write = Γράψε μήνυμα ή / για εντολές
chat-send = Αποστολή
chat-hint = Enter για αποστολή, Shift+Enter για νέα γραμμή
chat-broken = Η συνομιλία δεν μπόρεσε να ξεκινήσει. Ίσως το Plaza μόλις ενημερώθηκε ή κόπηκε η σύνδεση.
chat-again = Φόρτωση ξανά
chat-scripts = Η συνομιλία χρειάζεται JavaScript. Επιτρέψτε το σε αυτή τη σελίδα και φορτώστε ξανά.
said-today = Σήμερα
said-edited = επεξεργασμένο
said-private = Το βλέπεις μόνο εσύ
said-bot = bot
said-you = εσύ
said-unread = Νέα
said-sending = Στέλνεται…
said-failed = Δεν στάλθηκε
said-retry = Δοκίμασε ξανά
said-dismiss = Απόρριψη
said-react = Αντίδραση
said-reacted = { $emoji } από: { $name }
said-called = Χρησιμοποίησες { $command }
said-emoji = Αντίδραση με { $emoji }
said-hidden = Κρυφό, πάτησε για να το διαβάσεις
said-show = Εμφάνιση του κρυφού
said-more = Περισσότερα
edit-begin = Επεξεργασία
edit-title = Επεξεργάζεσαι το μήνυμά σου
edit-leave = Άφησέ το όπως ήταν
edit-empty = Δεν έμεινε τίποτα από το μήνυμα. Για να το αφαιρέσεις, διάγραψέ το.
delete-begin = Διαγραφή
delete-sure = Διαγραφή αυτού του μηνύματος για όλους;
delete-do = Ναι, διαγραφή
delete-keep = Κράτησέ το
state-connecting = Σύνδεση…
state-lost = Χωρίς σύνδεση. Νέα προσπάθεια…
state-waiting = Χωρίς σύνδεση. Νέα προσπάθεια σε { $seconds } δευτ. Ό,τι γράφεις φυλάσσεται.
state-back = Η σύνδεση επανήλθε
newer-some = Νέα μηνύματα
newer-count = Νέα μηνύματα: { $count }
newer-none = Στο πιο πρόσφατο
empty-room = Ησυχία εδώ. Πες εσύ την πρώτη κουβέντα!
empty-hint = Γράψε / για να δεις τι μπορείς να κάνεις.
empty-try = Δείξε μου
commands-title = Εντολές
commands-none = Δεν υπάρχει τέτοια εντολή
commands-unknown = Δεν υπάρχει εντολή { $command }. Πάτησε ξανά Enter για να σταλεί ως μήνυμα.
commands-operators = διαχειριστές
commands-leave = Έξοδος από { $command }
commands-ready = Πάτησε Enter για αποστολή
commands-fill = Tab για το επόμενο, Enter για αποστολή, Esc για έξοδο
commands-found = Προτάσεις: { $count }. Πρώτη: { $name }
commands-send = Αποστολή
option-optional = προαιρετικό
option-missing = Χρειάζεται: { $option }
option-number = { $option }: πρέπει να είναι αριθμός
option-choice = { $option }: διάλεξε από τη λίστα
option-yes = Ναι
option-no = Όχι
option-person = Διάλεξε ένα άτομο
option-nothing = Δεν βρέθηκε τίποτα
form-least = { $option }: τουλάχιστον { $limit }
form-most = { $option }: το πολύ { $limit }
form-short = { $option }: τουλάχιστον { $limit } χαρακτήρες
form-long = { $option }: το πολύ { $limit } χαρακτήρες
form-nothing = Χωρίς επιλογή
form-close = Κλείσιμο χωρίς αποστολή
form-kept = Η φόρμα δεν στάλθηκε. Αν την ανοίξεις ξανά, ό,τι έγραψες θα είναι εδώ.
invite-copied = Ο σύνδεσμος αντιγράφηκε. Στείλ' τον σε φίλους!
people-alone = Δεν είναι κανείς άλλος εδώ τώρα.
rooms-unread = μη αναγνωσμένα: { $count }
not-sent = Δεν πέτυχε. Δοκίμασε ξανά.

# Threads and pinned messages.
thread-title = Συζήτηση
thread-answers = { $count ->
    [one] { $count } απάντηση
   *[other] { $count } απαντήσεις
}
thread-begin = Απάντηση
thread-none = Καμία απάντηση ακόμα
thread-close = Κλείσιμο της συζήτησης
thread-messages = Μηνύματα της συζήτησης
thread-write = Απάντησε στη συζήτηση
thread-send = Αποστολή της απάντησης
thread-gone = Το μήνυμα αυτής της συζήτησης δεν υπάρχει πια.
thread-no-commands = Οι εντολές λειτουργούν στο δωμάτιο, όχι σε συζήτηση. Πάτησε ξανά Enter για να σταλεί ως μήνυμα.
pin-title = Καρφιτσωμένο μήνυμα
pin-one = Καρφιτσωμένο μήνυμα: { $text }
pin-several = Καρφιτσωμένο μήνυμα { $number } από { $count }: { $text }

# Pictures and files that members send.
upload-open = Πρόσθεσε εικόνες
upload-pictures = Εικόνες αυτού του μηνύματος
upload-large = Το «{ $name }» είναι πολύ μεγάλο: το πολύ { $limit } MB. Μίκρυνέ το ή στείλε ένα στιγμιότυπό του.
upload-failed = Το «{ $name }» δεν έφτασε. Έλεγξε τη σύνδεση και δοκίμασε ξανά.
upload-no-picture = Με ένα μήνυμα πάνε μόνο εικόνες: PNG, JPEG, GIF ή WebP.
upload-most = Σε ένα μήνυμα χωράνε { $limit } εικόνες. Στείλε τις άλλες σε άλλο.
upload-coming = Στέλνεται το «{ $name }»
upload-came = Το «{ $name }» είναι έτοιμο
upload-out = Βγάλε το «{ $name }»
upload-alt = Τι φαίνεται στο «{ $name }»
upload-alt-hint = Τι φαίνεται;
upload-remove = Μια εικόνα δεν έφτασε. Δοκίμασε ξανά ή βγάλε την.
upload-wait = Το αρχείο στέλνεται ακόμα. Μια στιγμή.
upload-part = Στέλνεται: { $count } %
upload-ready = Έτοιμο
picture-plain = Εικόνα χωρίς περιγραφή

# Γιατί απορρίφθηκε κάτι και τι να κάνετε στη συνέχεια.
refused-malformed = Η σελίδα και ο διακομιστής δεν συνεννοούνται. Φορτώστε ξανά τη σελίδα.
refused-fault = Κάτι χάλασε από τη μεριά μας και καταγράφηκε. Δοκιμάστε ξανά σε λίγο.
refused-no-room = Αυτό το δωμάτιο δεν υπάρχει πια. Φορτώστε ξανά τη σελίδα για να δείτε τα δωμάτια.
refused-too-fast = { $seconds ->
    [one] Πολλά μαζί. Δοκιμάστε ξανά σε { $seconds } δευτερόλεπτο.
   *[other] Πολλά μαζί. Δοκιμάστε ξανά σε { $seconds } δευτερόλεπτα.
}
refused-empty = Δεν υπάρχει κάτι να διαβαστεί σε αυτό το μήνυμα. Γράψτε λίγες λέξεις.
refused-too-long = Το μήνυμα είναι πολύ μεγάλο: το πολύ { $limit } χαρακτήρες. Στείλτε το σε μέρη.
refused-gone = Αυτό το μήνυμα δεν υπάρχει πια, οπότε δεν έγινε τίποτα.
refused-no-thread = Αυτή η συζήτηση δεν υπάρχει πια, οπότε η απάντησή σας δεν στάλθηκε.
refused-no-button = Αυτό το μήνυμα δεν είχε ποτέ τέτοιο κουμπί, οπότε δεν έγινε τίποτα. Φορτώστε ξανά τη σελίδα και πατήστε πάλι.
refused-no-form = Αυτή η φόρμα δεν άνοιξε για σένα ή έχει ήδη σταλεί. Άνοιξέ την ξανά.
refused-form-empty = Το "{ $field }" είναι κενό και χρειάζεται.
refused-form-long = Το "{ $field }" είναι πολύ μεγάλο: το πολύ { $limit } χαρακτήρες.
refused-not-yours = Αυτό μπορεί να το κάνει μόνο όποιος έγραψε το μήνυμα· οι διαχειριστές μπορούν να το διαγράψουν.
refused-no-upload = Κάποια εικόνα ή αρχείο δεν υπάρχει πια: ό,τι δεν στέλνεται μέσα σε μια μέρα χάνεται. Διάλεξέ το ξανά.
refused-upload-day = Είναι πολλά για μία μέρα: το πολύ { $limit } MB. Στείλε τα υπόλοιπα αύριο.
refused-no-emoji = Μόνο ένα emoji μπορεί να είναι αντίδραση.
refused-timed-out = { $minutes ->
    [one] Δεν μπορείτε να γράψετε εδώ για { $minutes } λεπτό ακόμη. Δεν στάλθηκε τίποτα.
   *[other] Δεν μπορείτε να γράψετε εδώ για { $minutes } λεπτά ακόμη. Δεν στάλθηκε τίποτα.
}
refused-timed-out-long = { $hours ->
    [one] Δεν μπορείτε να γράψετε εδώ για { $hours } ώρα ακόμη. Δεν στάλθηκε τίποτα.
   *[other] Δεν μπορείτε να γράψετε εδώ για { $hours } ώρες ακόμη. Δεν στάλθηκε τίποτα.
}
refused-locked = Αυτό το δωμάτιο είναι κλειστό προς το παρόν· γράφουν μόνο οι διαχειριστές. Δοκιμάστε ξανά αργότερα.
refused-slow = { $seconds ->
    [one] Αυτό το δωμάτιο είναι σε αργή λειτουργία. Μπορείτε να γράψετε ξανά σε { $seconds } δευτερόλεπτο.
   *[other] Αυτό το δωμάτιο είναι σε αργή λειτουργία. Μπορείτε να γράψετε ξανά σε { $seconds } δευτερόλεπτα.
}
refused-shut = { $minutes ->
    [one] Προς το παρόν δεν μπορεί να μπει κανείς νέος. Δοκιμάστε ξανά σε { $minutes } λεπτό.
   *[other] Προς το παρόν δεν μπορεί να μπει κανείς νέος. Δοκιμάστε ξανά σε { $minutes } λεπτά.
}
refused-out = Απομακρυνθήκατε από αυτή την κοινότητα. Μπορείτε να ξαναμπείτε από την πόρτα· παρακαλούμε τηρήστε τους κανόνες της.
refused-banned = Αυτός ο περιηγητής ανήκει σε κάποιον που αποκλείστηκε από την κοινότητα, οπότε δεν μπορεί να μπει.
refused-too-many-joins = Πολλοί μπήκαν από τη διεύθυνσή σας το τελευταίο λεπτό. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.
refused-no-name = Γράψτε ένα όνομα που οι άλλοι μπορούν να δουν και να διαβάσουν.
refused-long-name = Το όνομα είναι πολύ μεγάλο: το πολύ { $limit } χαρακτήρες.
refused-bot-name = Αυτό είναι το όνομα του bot της κοινότητας. Διαλέξτε άλλο.
refused-too-many-tries = Πάρα πολλές προσπάθειες από τη διεύθυνσή σας. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.
refused-no-password = Δεν έχει οριστεί ακόμη κωδικός. Ανοίξτε τον σύνδεσμο που έδειξε το πρόγραμμα στο τερματικό όταν ξεκίνησε.
refused-password = Δεν είναι αυτός ο κωδικός. Δοκιμάστε ξανά.
refused-short-password = Ο κωδικός χρειάζεται τουλάχιστον { $limit } χαρακτήρες και το πολύ 200.
refused-too-large-title = Πολύ μεγάλο
refused-too-large = Αυτό που στάλθηκε είναι πολύ μεγάλο. Συντομεύστε το και δοκιμάστε ξανά.
refused-starting-title = Μια στιγμή
refused-starting = Ο διακομιστής ξεκινά ακόμη. Δοκιμάστε ξανά σε λίγα δευτερόλεπτα.
refused-request-title = Δεν έγινε
refused-request = Ο διακομιστής δεν μπόρεσε να χρησιμοποιήσει αυτό που στάλθηκε. Γυρίστε στην αρχή και δοκιμάστε ξανά.
