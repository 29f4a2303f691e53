welcome = Καλώς ορίσατε: { $names }.
    .more-emoji = 👋
rules =
    Εδώ έχουμε τρεις κανόνες:
    1. Μιλάμε ευγενικά, ακόμα κι όταν διαφωνούμε.
    2. Όχι διαφημίσεις, όχι σύνδεσμοι για ξένα μαγαζιά.
    3. Ό,τι λέγεται εδώ μένει εδώ.
question = { $address ->
    [formal] Τι σας φέρνει εδώ; Διαλέξτε ένα και θα σας πω κάτι χρήσιμο.
   *[casual] Τι σε φέρνει εδώ; Διάλεξε ένα και θα σου πω κάτι χρήσιμο.
}
    .more-emoji = 😊

button-interest = { $address ->
    [formal] Πείτε τι σας φέρνει εδώ
   *[casual] Πες τι σε φέρνει εδώ
}
interest-new = Τώρα ξεκινάω
interest-old-hand = Παλιά καραβάνα
interest-looking = Απλώς κοιτάζω

chosen-new = { $address ->
    [formal] Χαιρόμαστε που ήρθατε. Ρωτήστε ό,τι θέλετε, όσο μικρό κι αν είναι: όλοι εδώ ξεκίνησαν από μια πρώτη ερώτηση.
   *[casual] Χαιρόμαστε που ήρθες. Ρώτα ό,τι θέλεις, όσο μικρό κι αν είναι: όλοι εδώ ξεκίνησαν από μια πρώτη ερώτηση.
}
    .more-emoji = 🌱
chosen-old-hand = { $address ->
    [formal] Χαιρόμαστε που ήρθατε. Αν δείτε μια ερώτηση που ξέρετε, πείτε μια κουβέντα, θα βοηθήσετε πολύ.
   *[casual] Χαιρόμαστε που ήρθες. Αν δεις μια ερώτηση που ξέρεις, πες μια κουβέντα, θα βοηθήσεις πολύ.
}
    .more-emoji = 🤝
chosen-looking = { $address ->
    [formal] Με την ησυχία σας, ρίξτε μια ματιά. Εδώ κανείς δεν είναι υποχρεωμένος να μιλήσει.
   *[casual] Με την ησυχία σου, ρίξε μια ματιά. Εδώ κανείς δεν είναι υποχρεωμένος να μιλήσει.
}
    .more-emoji = 🍵
choice-gone = { $address ->
    [formal] Αυτή η επιλογή δεν υπάρχει πια. Διαλέξτε μία κάτω από το πιο πρόσφατο καλωσόρισμα.
   *[casual] Αυτή η επιλογή δεν υπάρχει πια. Διάλεξε μία κάτω από το πιο πρόσφατο καλωσόρισμα.
}

button-mine = Στη γλώσσα μου
button-introduce = { $address ->
    [formal] Λίγα λόγια για εσάς
   *[casual] Λίγα λόγια για σένα
}
button-share = Να το διαβάσουν όλοι
button-keep = Να μείνει σε μένα
button-unshare = Πάρτε το πίσω
command-language = Η γλώσσα στην οποία απαντώ
    .language = Ποια
call-language = γλώσσα
    .language = γλώσσα
    .language-en = English
    .language-zh-CN = 中文
    .language-pt-BR = Português
    .language-lv = Latviešu
    .language-el = Ελληνικά
speaks = Από εδώ και πέρα απαντώ στα ελληνικά.
command-introduce = Λίγα λόγια για εσάς: γλώσσα, ζώνη, ενδιαφέροντα
call-introduce = γνωριμία

rules-behind = Οι κανόνες του σπιτιού είναι πίσω από το κουμπί.
hello = Καλώς ορίσατε: { $name }.
    .more-emoji = 👋
chosen = { $address ->
    [formal] Σημειώθηκε, ευχαριστούμε. Χαιρόμαστε που ήρθατε.
   *[casual] Σημειώθηκε, ευχαριστούμε. Χαιρόμαστε που ήρθες.
}
    .more-emoji = 🌱
form-introduction = { $address ->
    [formal] Ποιοι είστε;
   *[casual] Ποιος άνθρωπος είσαι;
}
ask-language = { $address ->
    [formal] Σε ποια γλώσσα να σας μιλάω;
   *[casual] Σε ποια γλώσσα να σου μιλάω;
}
ask-zone = { $address ->
    [formal] Σε ποια ζώνη ώρας μένετε;
   *[casual] Σε ποια ζώνη ώρας μένεις;
}
ask-zone-hint = Μια μεγάλη πόλη κοντά, όπως Athens. Προαιρετικό
ask-region = { $address ->
    [formal] Πού βρίσκεστε;
   *[casual] Πού βρίσκεσαι;
}
ask-interest = { $address ->
    [formal] Τι σας αρέσει;
   *[casual] Τι σου αρέσει;
}
ask-about = { $address ->
    [formal] Μια γραμμή για εσάς
   *[casual] Μια γραμμή για εσένα
}
ask-about-hint = Μόνο αν υπάρχει διάθεση. Χωρίς συνδέσμους
about-address = Η γραμμή δεν έχει συνδέσμους, για να μη διαφημίζει κανείς εδώ. Χωρίς τη διεύθυνση, παρακαλούμε.
about-private = Αυτή τη γραμμή θα μπορούσαν να τη διαβάσουν όλοι εδώ· μη γράψετε, παρακαλώ, τηλέφωνα, email και το πού ακριβώς μένετε.
about-refused = Δεν μπορώ να δείξω αυτή τη γραμμή σε άλλους: μοιάζει με διαφήμιση. Πείτε το με άλλα λόγια, παρακαλώ, ή αφήστε το κενό.
zone-unknown = Δεν ξέρω ζώνη ώρας «{ $zone }». Μια μεγάλη πόλη κοντά, όπως Athens, αρκεί.
zone-near = Δεν ξέρω ζώνη ώρας «{ $zone }». Μήπως { $near };
introduced = Ευχαριστούμε, θα το θυμάμαι. Αλλάζει με /introduce.
    .more-emoji = 🌱
preview = Να το διαβάσουν και οι άλλοι;
introduction = Χαιρετά: { $name }
introduction-tags = { $tags }
no-introduction = Δεν υπάρχει ακόμα κάτι. Πρώτα το /introduce.
no-room = Δεν υπάρχει εδώ δωμάτιο γνωριμίας. Μένει σε μένα.
shared = Δημοσιεύτηκε. Παίρνεται πίσω όποτε θέλετε.
kept = Δεν το διαβάζει κανείς άλλος.
unshared = Πάρθηκε πίσω. Δεν το διαβάζει πια κανείς άλλος.
in-en = In English
in-zh-CN = 用中文看
in-pt-BR = Em português
in-lv = Latviski
in-el = Στα ελληνικά
name-en = English
name-zh-CN = 中文
name-pt-BR = Português
name-lv = Latviešu
name-el = Ελληνικά
