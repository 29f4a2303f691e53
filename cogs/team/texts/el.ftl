command-team = Ποιος διαχειριστής μπορεί τι
call-team = ομάδα
command-team-list = Δες ποιος έχει ποιο δικαίωμα
call-team-list = λίστα
command-team-give = Δώσε δικαίωμα σε ένα μέλος
    .member = Σε ποιον
    .right = Ποιο δικαίωμα
call-team-give = δώσε
    .member = μέλος
    .right = δικαίωμα
    .right-content = περιεχόμενο
    .right-people = άτομα
    .right-money = χρήματα
    .right-rules = κανόνες
command-team-take = Πάρε δικαίωμα από ένα μέλος
    .member = Από ποιον
    .right = Ποιο δικαίωμα
call-team-take = πάρε
    .member = μέλος
    .right = δικαίωμα
    .right-content = περιεχόμενο
    .right-people = άτομα
    .right-money = χρήματα
    .right-rules = κανόνες
command-team-role = Σύνδεσε δικαίωμα με έναν ρόλο
    .role = Ποιος ρόλος
    .right = Ποιο δικαίωμα
    .on = Όχι: όχι πια
call-team-role = ρόλος
    .role = ρόλος
    .right = δικαίωμα
    .right-content = περιεχόμενο
    .right-people = άτομα
    .right-money = χρήματα
    .right-rules = κανόνες
    .on = ενεργό
command-team-leave = Τέλος σε όλα όσα έχει ένα μέλος ως διαχειριστής
    .member = Ποιος
call-team-leave = αποχώρηση
    .member = μέλος
button-change = Αλλαγή: { $name }
form-rights = Δικαιώματα ενός μέλους
    .rights = Δικαιώματα
    .rights-hint = Ό,τι αφήσεις έξω αφαιρείται
    .rights-content = περιεχόμενο: αναρτήσεις, σενάρια, λόγια
    .rights-people = άτομα: εκκρεμότητες, μέλη, καλωσόρισμα
    .rights-money = χρήματα: πόντοι, κουπόνια
    .rights-rules = κανόνες: ρυθμίσεις, η ομάδα

team = Ποιος μπορεί τι εδώ:
holder = { $name } – { $rights }
from-config = { $rights } (από το config.yaml)
from-given = { $rights }
from-role = { $rights } (από ρόλο)
from-chat = { $rights } (από την ίδια τη συνομιλία)
role-line = Όποιος έχει τον ρόλο { $role } – { $rights }
team-how = Τα δικαιώματα από την ίδια τη συνομιλία φαίνονται εδώ αφού χρησιμοποιηθούν. Αλλαγές: /team give, /team take, /team role ή /team leave.

given = { $name }: έχει πια το δικαίωμα "{ $right }".
given-hint = { $name }: αν δεν φαίνονται οι εντολές, οι ρυθμίσεις της συνομιλίας λένε ποιος τις βλέπει. Στο Discord είναι στις Ρυθμίσεις διακομιστή, Ενσωματώσεις, αυτό το bot· δώσε άδεια εκεί.
taken = { $name }: δεν έχει πια το δικαίωμα "{ $right }".
bound = Όποιος έχει τον ρόλο { $role } έχει πια το δικαίωμα "{ $right }".
unbound = Ο ρόλος { $role } δεν δίνει πια το δικαίωμα "{ $right }".
changed = Έγινε. Άλλαξαν τα δικαιώματα: { $name }.
ended-answer = { $name }: δεν είναι πια στους διαχειριστές. { $count ->
    [0] Δεν περίμενε καμία εκκρεμότητα.
    [one] { $count } εκκρεμότητα είναι πάλι ανοιχτή.
   *[other] { $count } εκκρεμότητες είναι πάλι ανοιχτές.
}

ops-give = { $by }: έδωσε το δικαίωμα "{ $right }" – { $name }.
ops-take = { $by }: πήρε το δικαίωμα "{ $right }" – { $name }.
ops-bound = { $by }: ο ρόλος { $role } δίνει πια το δικαίωμα "{ $right }".
ops-unbound = { $by }: ο ρόλος { $role } δεν δίνει πια το δικαίωμα "{ $right }".
tasks-open = { $name }: { $count ->
    [one] { $count } εκκρεμότητα είναι πάλι ανοιχτή.
   *[other] { $count } εκκρεμότητες είναι πάλι ανοιχτές.
}
ended = { $by }: τέλος στα δικαιώματα διαχειριστή – { $name }· { $count ->
    [0] δεν περίμενε καμία εκκρεμότητα.
    [one] { $count } εκκρεμότητα είναι πάλι ανοιχτή.
   *[other] { $count } εκκρεμότητες είναι πάλι ανοιχτές.
}
left = { $name }: έφυγε· { $count ->
    [one] { $count } εκκρεμότητα είναι πάλι ανοιχτή.
   *[other] { $count } εκκρεμότητες είναι πάλι ανοιχτές.
}
left-rights = { $name }: έφυγε και δεν είναι πια στους διαχειριστές.
nobody-left = Κανείς δεν έχει τώρα το δικαίωμα "κανόνες". Όποιος τρέχει το Plaza προσθέτει κάποιον στα operators του config.yaml.

you-give = { $by }: σου έδωσε το δικαίωμα "{ $right }".
you-take = { $by }: σου πήρε το δικαίωμα "{ $right }".
you-end = { $by }: τέλος σε όσα είχες εδώ ως διαχειριστής.

by-config = { $name }: στους διαχειριστές από το config.yaml, με όλα τα δικαιώματα. Μόνο όποιος τρέχει το Plaza το αλλάζει, εκεί.
by-role = { $name }: έχει το δικαίωμα "{ $right }" από ρόλο της συνομιλίας. Πάρε τον ρόλο εκεί ή κατάργησέ το για όλους με /team role.
by-chat = { $name }: έχει το δικαίωμα "{ $right }" από την ίδια τη συνομιλία. Όποιος τη διαχειρίζεται μπορεί να το πάρει εκεί.
has-not = { $name }: δεν έχει το δικαίωμα "{ $right }".
given-before = { $name }: έχει ήδη το δικαίωμα "{ $right }".
not-yours = Δεν έχεις εσύ το δικαίωμα "{ $right }", οπότε δεν μπορείς να το δώσεις.
not-here = { $name }: δεν είναι πια εδώ.
nobody = Κανείς εδώ δεν λέγεται έτσι. Άνοιξε ξανά το /team list.
no-operator = { $name }: δεν έχει δικαιώματα από εντολή.
nothing-changed = { $name }: δεν άλλαξε τίποτα.
everybody = Αυτόν τον ρόλο τον έχουν όλοι. Διάλεξε άλλον.
bound-before = Αυτός ο ρόλος δίνει ήδη αυτό το δικαίωμα.
not-bound = Αυτός ο ρόλος δεν δίνει αυτό το δικαίωμα.
last-rules = Τότε κανείς δεν θα μπορούσε να αλλάξει κάτι εδώ: κανείς άλλος δεν έχει το δικαίωμα "κανόνες". Δώσ' το πρώτα σε κάποιον.
