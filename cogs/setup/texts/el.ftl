command-setup = Πες σε τι χρησιμεύει η κοινότητα και πού μιλά το bot
call-setup = ρύθμιση
command-golive = Από τώρα το bot το διαβάζουν τα μέλη
call-golive = έναρξη
command-rehearse = Το bot το διαβάζουν πάλι μόνο οι διαχειριστές
call-rehearse = πρόβα

settings = { $name }: { $stage ->
    [new] δεν έχει ρυθμιστεί ακόμα
    [rehearsal] πρόβα, το bot το διαβάζουν μόνο οι διαχειριστές
   *[live] ανοιχτό, το bot το διαβάζουν τα μέλη
}
settings-aim = Σε τι χρησιμεύει: { $aim ->
    [bring_in] να έρχεται κόσμος
    [keep_active] να μένει ζωντανή
    [sell] να πουλά
    [support] να εξυπηρετεί πελάτες
   *[none] δεν έχει ειπωθεί ακόμα
}
settings-rooms = Δωμάτια: υποδοχή { $lobby }, παρουσίες { $checkin }, διαχειριστές { $ops }
settings-voice = Γλώσσα { $language ->
    [zh-CN] 简体中文
    [pt-BR] Português (Brasil)
    [lv] Latviešu
    [el] Ελληνικά
   *[en] English
}, ζώνη ώρας { $zone }, { $address ->
    [formal] πληθυντικός
    [casual] ενικός
   *[none] δεν έχει επιλεγεί προσφώνηση
}{ $emoji ->
    [more] { ", " }περισσότερα emoji
    [fewer] { ", " }λιγότερα emoji
   *[some] { "" }
}
settings-pace = Ρυθμός: { $posts ->
    [none] όσες αναρτήσεις σεναρίων να είναι την ημέρα σε κάθε δωμάτιο
    [one] { $posts } ανάρτηση σεναρίων την ημέρα σε κάθε δωμάτιο
   *[other] { $posts } αναρτήσεις σεναρίων την ημέρα σε κάθε δωμάτιο
}, με { $pause } ανάμεσα· { $then ->
    [hold] ησυχία από { $begins } ως { $ends }, ό,τι πέσει τότε περιμένει το πρωί
    [skip] ησυχία από { $begins } ως { $ends }, ό,τι πέσει τότε παραλείπεται
   *[none] χωρίς ώρες ησυχίας
}
settings-sites = Δικοί σας ιστότοποι: { $sites }
settings-fixed = Ό,τι ορίζει το config.yaml δεν έχει κουμπί εδώ και αλλάζει εκεί.
settings-warning = Προσοχή: { $what } → { $remedy }
none = –
lacks = { $what ->
    [lobby] υποδοχή
    [ops] δωμάτιο διαχειριστών
   *[zone] ζώνη ώρας
}
next-missing = Λείπει ακόμα: { $missing }.
next-rehearsal = Μετά: δες στο δωμάτιο των διαχειριστών τι λέει το bot και ύστερα /golive.
next-live = Με /rehearse γυρίζει σε πρόβα.

aim-chosen = ✓ { $aim }
button-aim = { $aim ->
    [bring_in] Να έρχεται κόσμος
    [keep_active] Να μένει ζωντανή
    [sell] Να πουλά
   *[support] Να εξυπηρετεί πελάτες
}
button-rooms = Δωμάτια
button-voice = Γλώσσα και ώρα
button-pace = Ρυθμός
button-sites = Δικοί μας ιστότοποι
button-preview = Προβολή { $script }
button-take = Πάρ' το

form-rooms = Πού μιλά το bot
    .lobby = Υποδοχή, για ό,τι είναι για όλους
    .ops = Των διαχειριστών, κρυφό από τα μέλη
    .checkin = Παρουσίες (μπορεί να μείνει κενό)
form-voice = Γλώσσα και ώρα
    .language = Γλώσσα των αναρτήσεων
    .language-en = English
    .language-zh-CN = 简体中文
    .language-pt-BR = Português (Brasil)
    .language-lv = Latviešu
    .language-el = Ελληνικά
    .zone = Ζώνη ώρας
    .zone-hint = Όπως Europe/Athens
    .address = Πώς μιλά στα μέλη
    .address-formal = Στον πληθυντικό
    .address-casual = Στον ενικό
    .emoji = Emoji στις φράσεις του bot
    .emoji-more = Περισσότερα
    .emoji-some = Μερικά
    .emoji-fewer = Λιγότερα
form-pace = Πόσα μπορούν να αναρτούν τα σενάρια
    .posts = Αναρτήσεις την ημέρα σε κάθε δωμάτιο, το πολύ
    .pause = Λεπτά ανάμεσα σε δύο
    .begins = Ησυχία από
    .begins-hint = Όπως 22:30· κενό: χωρίς ώρες ησυχίας
    .ends = Ησυχία ως
    .ends-hint = Όπως 07:00
    .then = Ό,τι πέσει στις ώρες ησυχίας
    .then-hold = Περιμένει το πρωί
    .then-skip = Παραλείπεται
form-sites = Δικοί σας ιστότοποι
    .sites = Μία διεύθυνση σε κάθε γραμμή
    .sites-hint = Όπως shop.example.com· οι σύνδεσμοί τους δεν μετρούν ποτέ ως διαφήμιση

gone = Το κουμπί είναι από παλιότερο /setup. Κάλεσέ το ξανά.
no-such-zone = Δεν υπάρχει ζώνη ώρας "{ $zone }". Γράψε μία όπως Europe/Athens.
zone-near = Δεν υπάρχει ζώνη ώρας "{ $zone }". Μήπως εννοείς { $near }; Πάτησε πάλι το κουμπί και γράψε αυτό.
not-a-site = Το "{ $site }" δεν είναι διεύθυνση ιστότοπου. Γράψε μία όπως shop.example.com.
not-a-time = Το "{ $time }" δεν είναι ώρα. Πάτησε πάλι το κουμπί και γράψε μία όπως 22:30.
half-a-night = Οι ώρες ησυχίας θέλουν δύο διαφορετικές ώρες, αρχή και τέλος. Πάτησε πάλι το κουμπί· αν μείνουν κενές και οι δύο, δεν υπάρχουν.

proposed = Σενάρια έτοιμα γι' αυτό. Κανένα δεν τρέχει: δες ένα και πάρ' το με /sop add και το όνομά του· ρωτά τι θέλεις και έχει κουμπί που το ανοίγει.
none-proposed = Δεν υπάρχει άλλο σενάριο γι' αυτό· το /sop list δείχνει τι τρέχει.
proposal = • { $script }: { $title }
preview = Το { $script } θα άρχιζε έτσι:
no-preview = Το { $script } δεν θα είχε τώρα τίποτα να πει.

rehearsal-begins = Το bot ρυθμίστηκε και κάνει πρόβα: ό,τι θα έλεγε στα μέλη φαίνεται μόνο εδώ, με το δωμάτιο και την ώρα που προοριζόταν. Με /sop add παίρνεις και ανοίγεις έτοιμα σενάρια, το /golive το ανοίγει στα μέλη.
not-yet = Το bot δεν μπορεί να ανοίξει ακόμα. Λείπει: { $missing }. Τα κουμπιά είναι στο /setup.
is-live = Το bot είναι ήδη ανοιχτό.
golive = Το bot είναι ανοιχτό: από τώρα τα μέλη διαβάζουν ό,τι λέει.
running = Μόνα τους τρέχουν: { $scripts }. Το /sop list δείχνει πότε.
nothing-runs = Κανένα σενάριο δεν τρέχει, γι' αυτό μιλά μόνο όταν το ρωτούν. Το /sop add δείχνει τα έτοιμα.
opened = { $name } άνοιξε το bot στα μέλη. Από τώρα ό,τι λέει πηγαίνει στα δωμάτιά τους.
is-rehearsing = Το bot είναι ήδη σε πρόβα.
rehearse = Το bot κάνει πάλι πρόβα: ό,τι θα έλεγε στα μέλη φαίνεται μόνο στο δωμάτιο των διαχειριστών.
closed = { $name } γύρισε το bot σε πρόβα: ό,τι θα έλεγε στα μέλη φαίνεται μόνο εδώ.

command-doctor = Δες τι εμποδίζει το bot εδώ: άδειες, δωμάτια, ρόλοι, intents
call-doctor = διάγνωση
doctor-fine = Τίποτα δεν εμποδίζει το bot εδώ.
doctor-found = { $count ->
    [one] Ένα πράγμα δεν είναι όπως πρέπει:
   *[other] { $count } πράγματα δεν είναι όπως πρέπει:
}
doctor-line = • { $what } → { $remedy }
doctor-more = Και { $more } ακόμη· το python -m bot doctor τα λέει όλα.
doctor-seen = ✓ { $seen }
doctor-invite = Διεύθυνση πρόσκλησης με ό,τι ακριβώς χρειάζεται: { $address }
doctor-not-set-up = Δεν έχουν διαλεχτεί δωμάτια ακόμη· τα ζητά το /setup.
