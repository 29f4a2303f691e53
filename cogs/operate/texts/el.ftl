command-sop = Διαχείριση των σεναρίων της κοινότητας
call-sop = σενάριο
command-sop-list = Δες τι θα αναρτηθεί στη συνέχεια
call-sop-list = πρόγραμμα
command-sop-run = Εκτέλεσε ένα σενάριο τώρα
    .script = Το όνομα του σεναρίου
    .member = Για ποιον, αν είναι σενάριο ενός μέλους
    .audience = Ή για όλους ενός κοινού που δεν το είχαν ποτέ· πρώτα ερωτάσαι
    .per_day = Για πόσους την ημέρα το πολύ
call-sop-run = εκτέλεση
    .script = σενάριο
    .member = μέλος
    .audience = κοινό
    .per_day = ανά-ημέρα
command-sop-next = Δες πότε τρέχει ξανά ένα σενάριο
    .script = Το όνομα του σεναρίου
call-sop-next = επόμενο
    .script = σενάριο
command-sop-show = Δες τι είναι ένα σενάριο και πώς πήγε
    .script = Το όνομα του σεναρίου
call-sop-show = δείξε
    .script = σενάριο
command-sop-why = Δες γιατί δεν αναρτήθηκε ένα σενάριο
    .script = Το όνομα του σεναρίου
call-sop-why = γιατί
    .script = σενάριο
command-sop-trace = Δες κάθε βήμα της τελευταίας εκτέλεσης
    .script = Το όνομα του σεναρίου
call-sop-trace = βήματα
    .script = σενάριο
command-sop-pause = Παύση ενός σεναρίου ώσπου να το συνεχίσεις
    .script = Το όνομα του σεναρίου
call-sop-pause = παύση
    .script = σενάριο
command-sop-resume = Συνέχισε ένα σενάριο σε παύση
    .script = Το όνομα του σεναρίου
call-sop-resume = συνέχεια
    .script = σενάριο
command-sop-skip = Παράλειψε την επόμενη φορά ενός σεναρίου
    .script = Το όνομα του σεναρίου
call-sop-skip = παράλειψη
    .script = σενάριο
command-sop-stop = Τερμάτισε τις εκτελέσεις ενός σεναρίου
    .script = Το όνομα του σεναρίου
call-sop-stop = τέλος
    .script = σενάριο
command-sop-reload = Διάβασε ξανά σενάρια και περιεχόμενο
call-sop-reload = ανανέωση

sop-list = Επόμενες αναρτήσεις, με ώρα { $zone }:
sop-line = { $when }  { $script }
nothing-planned = Κανένα σενάριο δεν είναι προγραμματισμένο για αυτή την κοινότητα.
sop-run = Το { $script } τρέχει τώρα.
bring-ask = Το { $script } θα άρχιζε για { $count ->
        [one] { $count } μέλος
       *[other] { $count } μέλη
    } του κοινού «{ $audience }», το πολύ { $per_day } την ημέρα{ $days ->
        [one] , άρα όλα σήμερα.
       *[other] , άρα θέλει { $days } μέρες.
    }{ $had ->
        [0] { "" }
        [one] { " " }Ένα το είχε ήδη και μένει έξω.
       *[other] { " " }{ $had } το είχαν ήδη και μένουν έξω.
    } Τα ιδιωτικά μηνύματα κρατούν το όριό τους, όσα κι αν αρχίσουν. Τίποτα δεν γίνεται μέχρι να πατηθεί το κουμπί.
bring-label = Έναρξη για { $count }
button-bring = Έναρξη
bring-begun = Το { $script } αρχίζει τώρα, για το πολύ { $per_day } την ημέρα, ώσπου να περάσουν όλοι. Το /sop pause το αφήνει να ξεκουραστεί, το /sop stop το τερματίζει, κι εκεί όπου τρέχει ήδη.
bring-nobody = Το { $script } δεν είναι για κανέναν στο «{ $audience }»: { $left ->
        [none] δεν είναι κανείς μέσα.
       *[had] όλοι εκεί το είχαν ήδη.
    } Το /audience preview δείχνει ποιοι είναι.
not-of-one = Το { $script } μιλά σε ολόκληρο δωμάτιο, όχι σε ένα μέλος. Χωρίς κοινό, το /sop run το εκτελεί.
no-such-script = Δεν υπάρχει σενάριο "{ $script }" σε αυτή την κοινότητα. Το /sop list δείχνει τι υπάρχει.

button-again = Δοκιμή ξανά
button-skip = Παράλειψη βήματος
step-held = Το σενάριο { $script } στέκεται στο { $step }, γιατί αυτό το βήμα απέτυχε: { $reason } Διόρθωσε την αιτία και δοκίμασε ξανά, ή παράλειψε το βήμα. Τα προηγούμενα βήματα έγιναν.
decided-again = Το { $script } δοκιμάζει ξανά το βήμα τώρα.
decided-skip = Το { $script } παραλείπει το βήμα και συνεχίζει.
hold-gone = Αυτή η εκτέλεση τελείωσε. Δεν μένει τίποτα να αποφασιστεί.
already-again = { $name }: το αποφάσισε ήδη, { $when }. Το βήμα δοκιμάστηκε ξανά· αν απέτυχε πάλι, υπάρχει νεότερο μήνυμα πιο κάτω.
already-skip = { $name }: το αποφάσισε ήδη, { $when }. Το βήμα παραλείφθηκε.

sop-paused = { $script }: σε παύση. Με /sop resume τρέχει ξανά.
not-planned = { $script }: δεν υπάρχει επόμενη φορά.
sop-show = { $script }: { $title }. Μιλά στο δωμάτιο "{ $room }".
for-audience = Εκτελείται για κάθε μέλος του κοινού { $audience }. Το /audience preview δείχνει πόσα είναι.
paused-by = Παύση από { $name }, { $when }.
is-paused = Το { $script } είναι σε παύση. Με /sop resume τρέχει ξανά.
not-paused = Το { $script } δεν είναι σε παύση.
sop-pause = Το { $script } είναι σε παύση: δεν αρχίζει τίποτα και οι εκτελέσεις του περιμένουν, ώσπου να δοθεί /sop resume.
sop-resume = Το { $script } τρέχει ξανά. Ό,τι έχασε αναπληρώνεται όπως λέει το catch_up του.
sop-skip = Το { $script } παραλείπει { $when }. Μετά τρέχει όπως πάντα.
nothing-runs = Καμία εκτέλεση του { $script } δεν είναι σε εξέλιξη.
sop-stop = Το { $script } σταμάτησε· εκτελέσεις που τερματίστηκαν: { $runs }. Η επόμενη φορά έρχεται όπως πάντα.

why-never = Το { $script } δεν έχει τρέξει ακόμη εδώ.
why-late = Το { $script } ήταν για { $when } και δεν αναρτήθηκε: το Plaza έφτασε { $late } λεπτά αργότερα, και το max_age επιτρέπει { $most }.
why-paused = Το { $script } ήταν για { $when } και δεν αναρτήθηκε, γιατί ήταν σε παύση.
why-skipped = Το { $script } ήταν για { $when } και δεν αναρτήθηκε, γιατί κάποιος διαχειριστής παρέλειψε αυτή τη φορά.
why-held = Το { $script } άρχισε { $when } και στέκεται στο { $step }, που απέτυχε: { $reason } Στο δωμάτιο "ops" είναι τα κουμπιά που αποφασίζουν.
why-retried = Το { $script } άρχισε { $when }. Το βήμα { $step } απέτυχε και δοκιμάζεται ξανά: { $reason }
why-no-room = Το { $script } έτρεξε { $when }, αλλά αυτή η κοινότητα δεν έχει δωμάτιο για τον ρόλο "{ $room }".
why-refused = Το { $script } έτρεξε { $when }, αλλά η ανάρτηση δεν έγινε: { $reason }.
why-stopped = Το { $script } άρχισε { $when } και το σταμάτησε διαχειριστής.
why-silent = Το { $script } έτρεξε { $when } και δεν είχε τι να πει: οι όροι δεν ίσχυαν ή έλειπε δωμάτιο.
why-posted = Το { $script } αναρτήθηκε { $when }.

run-waiting = Η τελευταία εκτέλεση του { $script } είναι σε εξέλιξη:
run-held = Η τελευταία εκτέλεση του { $script } περιμένει απόφαση:
run-done = Η τελευταία εκτέλεση του { $script } ολοκληρώθηκε:
run-stopped = Η τελευταία εκτέλεση του { $script } τερματίστηκε:
run-failed = Η τελευταία εκτέλεση του { $script } απέτυχε:
step-told = { $when }  { $reason }
step-done = { $when }  { $step }: έγινε
step-waits = { $when }  { $step }: περιμένει ως { $until }
step-skipped = { $when }  { $step }: παραλείφθηκε
step-failed = { $when }  { $step }: απέτυχε. { $reason }

sop-reload = Τα σενάρια και το περιεχόμενο διαβάζονται ξανά τώρα. Ό,τι είναι λάθος λέγεται στο δωμάτιο "ops" και κρατά την τελευταία σωστή έκδοση.

command-sop-add = Πάρε ένα έτοιμο σενάριο ή δες ποια υπάρχουν
    .script = Το όνομα του έτοιμου σεναρίου
    .called = Πώς θα λέγεται εδώ, αν όχι το ίδιο
call-sop-add = προσθήκη
    .script = σενάριο
    .called = όνομα
command-sop-on = Άνοιξε ένα σενάριο
    .script = Το όνομα του σεναρίου
call-sop-on = άνοιξε
    .script = σενάριο
command-sop-off = Κλείσε ένα σενάριο
    .script = Το όνομα του σεναρίου
call-sop-off = κλείσε
    .script = σενάριο
command-sop-edit = Άλλαξε τις απαντήσεις σου στις ερωτήσεις ενός σεναρίου
    .script = Το όνομα του σεναρίου
call-sop-edit = άλλαξε
    .script = σενάριο
command-sop-history = Δες ποιος άλλαξε ένα σενάριο και πότε
    .script = Το όνομα του σεναρίου
call-sop-history = ιστορικό
    .script = σενάριο
command-sop-undo = Αναίρεσε την τελευταία αλλαγή ενός σεναρίου
    .script = Το όνομα του σεναρίου
call-sop-undo = αναίρεση
    .script = σενάριο
command-sop-eject = Κάνε ένα σενάριο αρχείο που γράφεται με το χέρι
    .script = Το όνομα του σεναρίου
call-sop-eject = εξαγωγή
    .script = σενάριο
command-sop-remove = Αφαίρεσε ένα δικό σας σενάριο
    .script = Το όνομα του σεναρίου
call-sop-remove = αφαίρεση
    .script = σενάριο
list-off = Κλειστά: { $scripts }. Με /sop on ανοίγει ένα.
off-more = άλλα { $count }
sop-on = Το { $script } άνοιξε. Η επόμενη φορά είναι { $when }.
sop-on-waits = Το { $script } άνοιξε. Δεν έχει ορισμένη ώρα: αρχίζει όταν συμβεί αυτό που περιμένει, ή με /sop run.
is-on = Το { $script } είναι ήδη ανοιχτό.
sop-off = Το { $script } έκλεισε. Ό,τι άρχισε πάει ως το τέλος· το /sop stop το τερματίζει.
is-off = Το { $script } είναι ήδη κλειστό.
does-not-fit = Το { $script } δεν μπορεί να τρέξει εδώ: { $why }. Δωμάτια και γλώσσα επιλέγονται με το /setup.

# Ready scripts, their questions, and what becomes of them.
ready-head = Έτοιμα σενάρια. Πάρε ένα: απαντάς σε λίγες ερωτήσεις και βλέπεις τι λέει. Κανείς άλλος δεν το διαβάζει πριν το ανοίξεις.
ready-kind = { $kind ->
    [service] Για να φροντίζουμε τους ανθρώπους:
    [value] Για να δίνουμε κάτι:
    [talk] Για να ανοίγει κουβέντα:
    [celebration] Για να γιορτάζουμε:
   *[offer] Για προσφορές:
}
ready-line = • { $script }: { $about }
ready-had = • { $script }: { $about } ✓ Το έχετε: { $names }.
button-take = Πάρε: { $title }
button-take-named = Πάρε: { $title } ({ $script })
button-shelf = Σελίδα { $page } από { $pages }
none-ready = Δεν υπάρχει έτοιμο σενάριο για αυτή την κοινότητα.
no-such-ready = Δεν υπάρχει έτοιμο σενάριο "{ $script }". Το /sop add χωρίς όνομα τα δείχνει όλα.
have-it = Έχετε ήδη το { $script }. Το /sop edit το αλλάζει. Για να έχετε το { $use } άλλη μια φορά, δώσε άλλο όνομα με την επιλογή "όνομα".
form-answers = Λίγες ερωτήσεις
form-answers-of = { $script }: λίγες ερωτήσεις
answers-so-far = Η σελίδα { $page } από { $pages } σημειώθηκε. Οι απαντήσεις σου περιμένουν εδώ μία μέρα.
button-continue = Συνέχεια
button-back = Αλλαγή της σελίδας
draft-gone = Αυτές οι απαντήσεις αποθηκεύτηκαν ήδη ή πέρασε μία μέρα. Το /sop edit αλλάζει ένα σενάριο που έχετε, το /sop add αρχίζει από την αρχή.
sop-add = Το { $script } αποθηκεύτηκε και είναι κλειστό: κανένα μέλος δεν το διαβάζει πριν το ανοίξεις.
shown = Αυτό λέει πρώτα:
not-shown = Αυτή τη στιγμή δεν θα έλεγε τίποτα.
too-long-to-show = Αυτό που λέει πρώτα είναι πολύ μεγάλο για να χωρέσει κι αυτό εδώ.
button-on = Άνοιγμα
button-change = Αλλαγή απαντήσεων
button-throw = Πέταμα
button-undo = Αναίρεση
sop-edit = Το { $script } άλλαξε:
answer-changed = { $question } { $before } → { $after }
no-answer = τίποτα
nothing-changed = Τίποτα δεν άλλαξε στο { $script }.
no-questions = Το { $script } δεν ρωτά τίποτα, άρα δεν υπάρχει απάντηση να αλλάξει. Το /sop eject το κάνει αρχείο που γράφεται με το χέρι.
by-hand = Το { $script } είναι γραμμένο με το χέρι, στο { $file }. Άλλαξέ το εκεί· οι εντολές το ανοίγουν και το κλείνουν, χωρίς να πειράζουν λέξη.
not-own = Το { $script } υπάρχει για όλες τις κοινότητες. Τα /sop on και /sop off δουλεύουν όπως είναι· το /sop add φτιάχνει από αυτό ένα δικό σας, που αλλάζει.
is-gone = Το { $script } αφαιρέθηκε. Το /sop undo το ξαναφέρνει.
changed-since = Το { $script } άλλαξε μετά από αυτό το μήνυμα. Το /sop history δείχνει πώς· τα /sop edit, /sop undo και /sop remove ισχύουν για το τωρινό.
sop-undo = Η τελευταία αλλαγή του { $script } αναιρέθηκε. Άλλο ένα /sop undo την ξαναφέρνει.
undone-away = Το { $script } δεν υπάρχει πια, όπως πριν προστεθεί. Το /sop undo το ξαναφέρνει.
undone-back = Το { $script } είναι πάλι εδώ.
sop-remove = Το { $script } αφαιρέθηκε. Ό,τι άρχισε πάει ως το τέλος. Το /sop undo το ξαναφέρνει.
sop-eject = Το { $script } γράφεται από τώρα από εσάς με το χέρι: { $file }. Οι εντολές το ανοίγουν και το κλείνουν ακόμα, αλλά δεν ρωτούν πια τίποτα.
sop-text = { $text }
sop-history = Τι έγινε με το { $script }, πρώτα το πιο πρόσφατο:
version-added = { $when }: προσθήκη από { $name }
version-edited = { $when }: αλλαγή από { $name }
version-undone = { $when }: αναίρεση αλλαγής από { $name }
version-ejected = { $when }: έγινε αρχείο για γράψιμο με το χέρι από { $name }
version-discarded = { $when }: αφαίρεση από { $name }
version-by-hand = { $when }: αλλαγή με το χέρι στο αρχείο

is-busy = Το { $script } τρέχει ήδη, και τρέχει μόνο ένα τη φορά. Το /sop stop το τερματίζει.
why-replaced = Το { $script } ήταν για { $when } και δεν αναρτήθηκε, γιατί εκείνη τη μέρα το αντικατέστησε το { $by }.
why-limit = Το { $script } ήταν για { $when } και δεν αναρτήθηκε: το limit του δεν επιτρέπει τόσο συχνά.
why-busy = Το { $script } ήταν για { $when } και δεν άρχισε, γιατί έτρεχε ακόμη η προηγούμενη εκτέλεση.
why-hush = Το { $script } ήταν για { $when }, αλλά τότε η κοινότητα ήταν σε σιγή, οπότε δεν έτρεξε. Το /hush list δείχνει τι κρατήθηκε.
why-unapproved = Το { $script } ήταν για { $when }, αλλά δεν εγκρίθηκε, οπότε δεν βγήκε. Το /sop trace δείχνει ποιος είπε τι.
why-quiet = Το { $script } ήταν για { $when } και δεν αναρτήθηκε: έπεσε σε ώρες ησυχίας και δεν γίνεται να περιμένει το τέλος τους.
why-pace = Το { $script } ήταν για { $when } και δεν αναρτήθηκε: { $reason }. Το /setup δείχνει πόσα θέλουμε εδώ.
why-aside = Το { $script } ήταν για { $when } και περιμένει ως { $until }: { $reason }.
why-off = Το { $script } είναι κλειστό εδώ. Το /sop on το ανοίγει.
step-aside = { $when }  { $step }: περιμένει ως { $until } ({ $reason })
step-reached = { $when }  ο στόχος επιτεύχθηκε, η εκτέλεση τελειώνει

plan-today = Σήμερα: { $plan }
plan-day = { $weekday ->
    [mon] Δευτέρα: { $plan }
    [tue] Τρίτη: { $plan }
    [wed] Τετάρτη: { $plan }
    [thu] Πέμπτη: { $plan }
    [fri] Παρασκευή: { $plan }
    [sat] Σάββατο: { $plan }
   *[sun] Κυριακή: { $plan }
}
plan-item = { $title } στις { $at }

# What /sop list warns of.
too-many-offers = { $offers } από τις { $posts } αναρτήσεις της επόμενης εβδομάδας είναι προσφορές. Πάνω από το ένα τέταρτο διώχνει τα μέλη.
too-full = Στις { $day } προβλέπονται { $planned } αναρτήσεις στο "{ $room }", όπου χωρούν { $most } την ημέρα· οι άλλες παραλείπονται. Το αλλάζει το /setup.
# What a script will say.
command-sop-preview = Δείξε όλα όσα θα πει ένα σενάριο, πριν τα διαβάσει κανείς
    .script = Ποιο σενάριο
    .member = Όπως θα το έβλεπε ποιος
    .language = Σε ποια γλώσσα
call-sop-preview = προεπισκόπηση
    .script = σενάριο
    .member = μέλος
    .language = γλώσσα
preview = Αυτό θα έλεγε τώρα το { $script }, όπως θα το έβλεπε: { $name }. Το βλέπεις μόνο εσύ· δεν γίνεται τίποτα, και τα κουμπιά δεν κάνουν τίποτα.
preview-post = { $when ->
    [first] ▸ πρώτα
    [after] ▸ μετά, σε { $span }
   *[event] ▸ μετά, όταν συμβεί { $event }, ή σε { $span }
}, { $kind ->
    [letter] ιδιωτικά
    [edit] η πιο πάνω ανάρτηση αλλάζει σε
   *[post] { $room ->
        [none] στο δωμάτιό του
       *[other] στο δωμάτιο «{ $room }»
    }
}:
preview-more = { $more ->
    [one] … και { $more } ακόμη ανάρτηση, πολύ μεγάλη για εδώ.
   *[other] … και { $more } ακόμη αναρτήσεις, πολύ μεγάλες για εδώ.
}
preview-nothing = Το { $script } δεν θα έλεγε τίποτα τώρα: οι συνθήκες δεν ισχύουν, μια λίστα γραμμών είναι άδεια, ή δουλεύει σιωπηλά.
none-to-choose = { $why }
answer-not-there = Δεν υπάρχει πια «{ $answer }» εδώ. Διαλέξτε ξανά από τη λίστα.
