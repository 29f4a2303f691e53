command-content = Φράσεις που τα σενάρια παίρνουν με τη σειρά
call-content = περιεχόμενο
command-content-add = Προσθήκη φράσης σε ένα θέμα
    .topic = Για ποιο πράγμα, όπως morning
    .image = Μια εικόνα που θα φαίνεται μαζί, με το όνομά της
call-content-add = προσθήκη
    .topic = θέμα
    .image = εικόνα
command-content-list = Εμφάνιση των θεμάτων ή των φράσεων ενός
    .topic = Μόνο αυτό, φράση προς φράση
call-content-list = λίστα
    .topic = θέμα
command-content-remove = Αφαίρεση μιας φράσης
    .topic = Το θέμα
    .number = Ο αριθμός της φράσης στο /content list
call-content-remove = αφαίρεση
    .topic = θέμα
    .number = αριθμός
command-content-import = Εισαγωγή ολόκληρου πίνακα με φράσεις, XLSX ή CSV
    .topic = Για ποιο πράγμα είναι οι φράσεις, όπως morning
    .file = Ο πίνακας: μια στήλη για κάθε γλώσσα, μια γραμμή για κάθε φράση
    .how = Μαζί με όσες υπάρχουν ή στη θέση όλων
call-content-import = εισαγωγή
    .topic = θέμα
    .file = αρχείο
    .how = πώς
    .how-add = μαζί με όσες υπάρχουν
    .how-replace = στη θέση όλων
command-content-export = Οι φράσεις ενός θέματος ως πίνακας
    .topic = Το θέμα
    .form = Σε ποιο είδος αρχείου
call-content-export = εξαγωγή
    .topic = θέμα
    .form = μορφή
    .form-xlsx = XLSX, για υπολογιστικά φύλλα
    .form-csv = CSV, απλό κείμενο
form-line = Νέα φράση
field = { $language ->
    [en] Στα αγγλικά
    [zh-CN] Στα κινεζικά
    [pt-BR] Στα πορτογαλικά
    [lv] Στα λετονικά
   *[el] Στα ελληνικά
}
in-language = { $language } { $count }
button-page = Περισσότερες
bad-topic = Το "{ $name }" δεν μπορεί να είναι όνομα θέματος. Χρησιμοποιήστε γράμματα, ψηφία, - και _, το πολύ { $most } χαρακτήρες χωρίς κενά, όπως morning.
line-empty = Δεν υπάρχει κείμενο. Γράψτε τη φράση σε τουλάχιστον μία γλώσσα.
line-wrong = Η φράση δεν προστέθηκε. { $why }
there-already = Αυτή ακριβώς η φράση υπάρχει ήδη στο "{ $topic }". Δεν άλλαξε τίποτα.
added = Η φράση { $number } του "{ $topic }" μπήκε. { $count ->
    [one] Το θέμα έχει τώρα μία φράση στη γλώσσα της κοινότητας.
   *[other] Το θέμα έχει τώρα { $count } φράσεις στη γλώσσα της κοινότητας.
}
list = Τα θέματα αυτής της κοινότητας:
topic = { $topic } – { $own } δικές της, { $shared } κοινές ({ $languages })
repeats = Ξαναρχίζει περίπου { $when }.
more = { $count ->
    [one] Άλλο ένα δεν φαίνεται εδώ.
   *[other] Άλλα { $count } δεν φαίνονται εδώ.
}
none = Δεν υπάρχουν ακόμη φράσεις. Προσθέστε μία με /content add.
line = { $number }. { $text }
line-pictured = { $number }. { $text } ({ $image })
no-such-topic = Δεν υπάρχουν φράσεις για το "{ $topic }". Το /content list δείχνει τα θέματα.
no-such-line = Το "{ $topic }" δεν έχει δική του φράση { $number }. Το /content list { $topic } δείχνει τους αριθμούς.
removed = Η φράση { $number } του "{ $topic }" αφαιρέθηκε: { $text }
repeats-soon = Οι φράσεις του "{ $topic }" τελειώνουν: { $left ->
    [0] δεν μένει καμία
    [one] μένει μία
   *[other] μένουν { $left }
}, και περίπου { $when } ξαναρχίζουν. Προσθέστε με /content add, ή ολόκληρο πίνακα με /content import.
importing = Διαβάζεται το "{ $topic }": { $done } από { $total } φράσεις.
import-stopped = Το "{ $file }" δεν εισήχθη. Δεν άλλαξε τίποτα.
nothing-imported = Δεν εισήχθη τίποτα από το "{ $file }", και δεν άλλαξε τίποτα:
imported-add = { $count ->
    [one] Προστέθηκε μία φράση στο "{ $topic }".
   *[other] Προστέθηκαν { $count } φράσεις στο "{ $topic }".
}
imported-replace = { $count ->
    [one] Το "{ $topic }" έχει τώρα αυτή τη φράση.
   *[other] Το "{ $topic }" έχει τώρα αυτές τις { $count } φράσεις.
} Οι προηγούμενες δεν υπάρχουν πια.
left-out = { $count ->
    [one] Μία υπήρχε ήδη και έμεινε έξω.
   *[other] { $count } υπήρχαν ήδη και έμειναν έξω.
}
doubles = { $count ->
    [one] Μία γραμμή λέει το ίδιο με κάποια πριν από αυτήν και έμεινε έξω: { $rows }.
   *[other] { $count } γραμμές λένε το ίδιο με κάποια πριν από αυτές και έμειναν έξω, όπως { $rows }.
}
no-images = { $count ->
    [one] Αυτή η εικόνα δεν υπάρχει ακόμη: { $images }.
   *[other] { $count } εικόνες δεν υπάρχουν ακόμη, όπως { $images }.
} Προσθέστε τη με /media add· μέχρι τότε οι φράσεις βγαίνουν χωρίς αυτήν.
exported = { $count ->
    [one] Ορίστε η μία φράση του "{ $topic }".
   *[other] Ορίστε οι { $count } φράσεις του "{ $topic }".
} Αλλάξτε τον πίνακα και στείλτε τον πίσω με /content import.
faults = { $count ->
    [one] Ένα λάθος υπάρχει στον πίνακα:
   *[other] { $count } λάθη υπάρχουν στον πίνακα:
}
    { $each }
    Διορθώστε και στείλτε τον πίνακα ξανά.
faults-more = { $count ->
    [one] και άλλο ένα
   *[other] και άλλα { $count }
}
row-head = Γραμμή { $row }: η πρώτη γραμμή πρέπει να ονομάζει τις στήλες: en, zh-CN, pt-BR, lv, el, image. Τουλάχιστον μία πρέπει να είναι γλώσσα.
row-column = Γραμμή { $row }: δεν υπάρχει στήλη "{ $what }". Υπάρχουν en, zh-CN, pt-BR, lv, el και image.
row-twice = Γραμμή { $row }: το "{ $what }" υπάρχει δύο φορές.
row-none = Γραμμή { $row }: κάτω από τα ονόματα των στηλών δεν υπάρχει φράση.
row-long = Γραμμή { $row }: { $what } είναι πάνω από { $most } χαρακτήρες.
line-long = { $what } είναι πάνω από { $most } χαρακτήρες.
row-control = Γραμμή { $row }: { $what } έχει σημεία που δεν εμφανίζονται. Πληκτρολογήστε το ξανά.
line-control = { $what } έχει σημεία που δεν εμφανίζονται. Πληκτρολογήστε το ξανά.
row-stray = Γραμμή { $row }: το "{ $what }" είναι σε στήλη χωρίς όνομα.
row-image = Γραμμή { $row }: το "{ $what }…" είναι πολύ μεγάλο για όνομα εικόνας.
row-empty = Γραμμή { $row }: δεν υπάρχει κείμενο σε καμία γλώσσα.
