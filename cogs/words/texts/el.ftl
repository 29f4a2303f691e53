menu-change = Αλλαγή διατύπωσης
command-words = Όσα λέει το bot, με δικά σου λόγια
call-words = λόγια
command-words-list = Τι άλλαξε, και από ποιον
call-words-list = λίστα
command-words-find = Βρες μια φράση του bot και άλλαξέ την
    .text = Λίγες λέξεις της
call-words-find = εύρεση
    .text = κείμενο
command-words-reset = Επιστροφή στο αρχικό κείμενο
    .sentence = Ποια, ή all (όλες)
call-words-reset = επαναφορά
    .sentence = φράση
form-change = Αλλαγή διατύπωσης
label = Τι λέει το bot
label-always = Τι λέει το bot, σε κάθε περίπτωση
label-when = Όταν { $by } είναι { $what }
label-else = Αλλιώς
hint = Μπορείς να βάλεις { $names }
hint-none = Απλό κείμενο· εδώ δεν συμπληρώνεται τίποτα
choose = { $count ->
    [one] Αυτή είναι η φράση. Πάτησέ την για να την αλλάξεις.
   *[other] Είναι { $count } φράσεις. Πάτησε αυτήν που θες να αλλάξεις.
}
choice = { $number }. { $text } ({ $language })
told-script = Τα υπόλοιπα είναι στο σενάριο { $script }. Άλλαξέ τα εκεί: /sop edit { $script }
told-topic = Αυτή είναι η γραμμή { $number } του περιεχομένου { $topic }. Το /content list { $topic } τη δείχνει.
told-typed = Τα υπόλοιπα τα έγραψε ένας διαχειριστής μόνο για αυτό το μήνυμα.
preview = Έτσι θα διαβάζεται ({ $language }):
leaves-out = { $count ->
    [one] Το αρχικό είχε και { $names }. Αν το έβγαλες επίτηδες, αποθήκευσε.
   *[other] Το αρχικό είχε και { $names }. Αν τα έβγαλες επίτηδες, αποθήκευσε.
}
more-variants = { $count ->
    [one] Μαζί αλλάζει και η άλλη περίπτωση.
   *[other] Μαζί αλλάζουν και οι άλλες { $count } περιπτώσεις.
}
button-save = Αποθήκευση
button-choose = Ξανά αλλαγή
button-languages = Άλλη γλώσσα
button-original = Πίσω στο αρχικό
language = { $language ->
    [en] English
    [zh-CN] 中文
    [pt-BR] Português
    [lv] Latviešu
   *[el] Ελληνικά
}
which-language = Σε ποια γλώσσα;
saved = Αποθηκεύτηκε. Από εδώ και πέρα έτσι το λέω εδώ. Όσα ειπώθηκαν μένουν όπως είναι.
original-again = Λέω ξανά το αρχικό.
changed = { $count ->
    [one] { $count } φράση λέγεται αλλιώς εδώ:
   *[other] { $count } φράσεις λέγονται αλλιώς εδώ:
}
changed-line = { $number }. { $text } ({ $name }; { $by }, { $when })
reset = { $count ->
    [one] Επανήλθε το αρχικό.
   *[other] Επανήλθαν τα αρχικά { $count } φράσεων.
}
not-mine = Αυτό το μήνυμα δεν το έγραψα εγώ, οπότε δεν μπορώ να το αλλάξω. Διάλεξε ένα δικό μου.
draft-gone = Δεν έχω πια αυτό το πρόχειρο. Άνοιξε ξανά το μενού του μηνύματος ή χρησιμοποίησε /words find.
is-original = Είναι ήδη το αρχικό.
nothing-changed = Εδώ δεν άλλαξε τίποτα. Άνοιξε το μενού ενός μηνύματός μου για να το αλλάξεις.
not-changed = Το «{ $name }» δεν άλλαξε εδώ. Το /words list δείχνει τι άλλαξε.
nothing-found = Δεν έχω φράση με «{ $text }». Δοκίμασε λιγότερες λέξεις. Όσα λένε τα σενάρια είναι στο /sop edit.
