command-sop-list = Δες τι θα αναρτηθεί στη συνέχεια
command-sop-run = Εκτέλεσε ένα σενάριο τώρα
    .script = Το όνομα του σεναρίου

sop-list = Επόμενες αναρτήσεις, με ώρα { $zone }:
sop-line = { $when }  { $script }
nothing-planned = Κανένα σενάριο δεν είναι προγραμματισμένο για αυτή την κοινότητα.
sop-run = Το { $script } τρέχει τώρα.
no-such-script = Δεν υπάρχει σενάριο "{ $script }" σε αυτή την κοινότητα. Το /sop list δείχνει τι υπάρχει.
