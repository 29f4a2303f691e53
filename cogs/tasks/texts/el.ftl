command-tasks = Δες τι περιμένει έναν άνθρωπο
call-tasks = εκκρεμότητες
tasks = { $count ->
    [one] { $count } εκκρεμότητα:
   *[other] { $count } εκκρεμότητες:
}
task-line = { $number }. { $text } – { $due }· ζητήθηκε πριν από { $age } ({ $source })
task-line-taken = { $number }. { $text } – { $due }· ζητήθηκε πριν από { $age } ({ $source }). Το κάνει: { $name }.
due = ως { $when }
late = έχει καθυστερήσει { $span }
span = { $unit ->
    [days] { $count ->
        [one] { $count } μέρα
       *[other] { $count } μέρες
    }
    [hours] { $count } ώ.
   *[minutes] { $count } λ.
}
button-open = { $number }
task-about = Για: { $name }
task-taken = Το κάνει: { $name }.
task-is-yours = Είναι δικό σου: { $text }
task-later = Για { $when }: { $text }
taken-by-other = Το κάνει ήδη: { $name }.
overdue = { $count ->
    [one] Έληξε η προθεσμία, και δεν το έχει τακτοποιήσει κανείς:
   *[other] Έληξε η προθεσμία για { $count }, και δεν τα έχει τακτοποιήσει κανείς:
}
button-take = Το κάνω εγώ
button-later = Αύριο
button-page = Όλες οι εκκρεμότητες
button-before = Πίσω
button-more = Περισσότερα
button-leave = Δεν χρειάζεται
no-tasks = Δεν υπάρχει καμία εκκρεμότητα.
task = Για να γίνει ως { $due }: { $text }
task-draft = Μπορείς να γράψεις: { $draft }
button-done = Έγινε
task-done = Έγινε, ευχαριστούμε: { $text }
task-left = Αφέθηκε: { $text }
settled-done = { $text } – έγινε από { $name }, { $when }.
settled-left = { $text } – αφέθηκε από { $name }, { $when }.
task-gone = Δεν υπάρχει τέτοια εκκρεμότητα εδώ.
already-done = { $name }: έγινε ήδη, { $when }.
already-left = { $name }: αποφάσισε να αφεθεί, { $when }.
too-many = Τα σενάρια ζητούν από τους διαχειριστές { $tasks } πράγματα σε { $days ->
    [one] { $days } μέρα
   *[other] { $days } μέρες
}· είναι πάνω από πέντε τη μέρα.
