command-tasks = Δείξε τι ζητούν τα σενάρια από τους διαχειριστές
call-tasks = εκκρεμότητες
tasks = Εκκρεμότητες:
task-line = ως { $due }  { $text } ({ $script })
no-tasks = Δεν υπάρχει καμία εκκρεμότητα.
task = Για να γίνει ως { $due }: { $text }
task-draft = Μπορείς να γράψεις: { $draft }
button-done = Έγινε
button-leave = Άσ' το
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
