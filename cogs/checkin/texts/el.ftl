command-checkin = Δώσε το σημερινό παρών
call-checkin = παρών
command-streak = Δες το σερί σου και τους πόντους σου
call-streak = σερί
command-timezone = Να αρχίζει η μέρα σου όταν αρχίζει εκεί που είσαι
    .zone = Μια πόλη ή ζώνη, όπως Athens ή Europe/Athens
call-timezone = ζώνη-ώρας
    .zone = ζώνη
button-checkin = Δίνω παρών
word-checkin = παρών, παρούσα, τσεκ ιν, τσεκ-ιν, δίνω παρών

done = { $address ->
    [formal] { $streak ->
        [1] Σας σημείωσα. Πρώτη μέρα ενός νέου σερί.
       *[other] Σας σημείωσα. { $streak } μέρες στη σειρά.
    }
   *[casual] { $streak ->
        [1] Σε σημείωσα. Πρώτη μέρα ενός νέου σερί.
       *[other] Σε σημείωσα. { $streak } μέρες στη σειρά.
    }
}
    .more-emoji = 🌱
earned = { $points ->
    [one] +{ $points } πόντος, { $balance } συνολικά.
   *[other] +{ $points } πόντοι, { $balance } συνολικά.
}
already = { $address ->
    [formal] Έχετε δώσει ήδη το σημερινό παρών.
   *[casual] Έχεις δώσει ήδη το σημερινό παρών.
}
old-card = Η κάρτα ήταν από άλλη μέρα, αλλά μέτρησε για σήμερα.

streak = { $streak ->
    [0] { $address ->
        [formal] Δεν έχετε σερί ακόμα. Σήμερα είναι καλή μέρα για να αρχίσετε.
       *[casual] Δεν έχεις σερί ακόμα. Σήμερα είναι καλή μέρα για να αρχίσεις.
    }
    [one] { $streak } μέρα στη σειρά.
   *[other] { $streak } μέρες στη σειρά.
}
balance = { $address ->
    [formal] { $balance ->
        [one] Έχετε { $balance } πόντο.
       *[other] Έχετε { $balance } πόντους.
    }
   *[casual] { $balance ->
        [one] Έχεις { $balance } πόντο.
       *[other] Έχεις { $balance } πόντους.
    }
}
still-open = { $address ->
    [formal] Για σήμερα δεν έχετε δώσει παρών ακόμα.
   *[casual] Για σήμερα δεν έχεις δώσει παρών ακόμα.
}

card = Παρουσίες, { $day }
    { $count ->
        [0] Κανείς ακόμα. Ποιος κάνει την αρχή;
        [one] { $count } άτομο είναι εδώ.
       *[other] { $count } άτομα είναι εδώ.
    }
card-latest = Μόλις ήρθαν: { $names }
card-evening = Παρουσίες, { $day }
    { $count ->
        [0] Ήσυχη μέρα ως τώρα. Υπάρχει ακόμα χρόνος ώσπου να τελειώσει.
        [one] Σήμερα πέρασε { $count } άτομο. Υπάρχει ακόμα χρόνος ώσπου να τελειώσει η μέρα.
       *[other] Σήμερα πέρασαν { $count } άτομα. Υπάρχει ακόμα χρόνος ώσπου να τελειώσει η μέρα.
    }
card-best = Μεγαλύτερο σερί: { $best }
    .more-emoji = 🏅
card-over = Παρουσίες, { $day }: { $count ->
    [0] μια ήσυχη μέρα.
    [one] { $count } άτομο ήταν εδώ.
   *[other] { $count } άτομα ήταν εδώ.
}
milestone = { $names }: { $streak ->
    [one] { $streak } μέρα στη σειρά
   *[other] { $streak } μέρες στη σειρά
}
    .more-emoji = 🎉
milestone-more = { $names } και { $more } ακόμα: { $streak ->
    [one] { $streak } μέρα στη σειρά
   *[other] { $streak } μέρες στη σειρά
}
    .more-emoji = 🎉
summary = { $count ->
    [0] Σήμερα δεν έδωσε κανείς παρών. Αύριο πάλι.
    [one] Σήμερα έδωσε παρών { $count } από εμάς.
   *[other] Σήμερα έδωσαν παρών { $count } από εμάς.
}
    .more-emoji = 🌿
remind = { $count ->
    [0] Κανείς δεν έχει δώσει παρών σήμερα. Ποιος κάνει την αρχή;
    [one] { $count } από εμάς μέχρι στιγμής. Ποιος έχει σειρά;
   *[other] { $count } από εμάς μέχρι στιγμής. Ποιος έχει σειρά;
}
    .more-emoji = 👋
ledger-daily = Το παρών της ημέρας

zone-set = { $address ->
    [formal] Από τις { $day } οι μέρες σας ακολουθούν τη ζώνη { $zone }. Μπορείτε να την αλλάξετε ξανά μετά από 30 μέρες.
   *[casual] Από τις { $day } οι μέρες σου ακολουθούν τη ζώνη { $zone }. Μπορείς να την αλλάξεις ξανά μετά από 30 μέρες.
}
zone-same = { $address ->
    [formal] Οι μέρες σας ακολουθούν ήδη τη ζώνη { $zone }.
   *[casual] Οι μέρες σου ακολουθούν ήδη τη ζώνη { $zone }.
}
zone-unclear = { $address ->
    [formal] Δεν ξέρω ζώνη ώρας με όνομα «{ $zone }». Μήπως εννοείτε { $near };
   *[casual] Δεν ξέρω ζώνη ώρας με όνομα «{ $zone }». Μήπως εννοείς { $near };
}
zone-unknown = { $address ->
    [formal] Δεν ξέρω ζώνη ώρας με όνομα «{ $zone }». Γράψτε μια μεγάλη κοντινή πόλη στα αγγλικά, όπως Athens, ή μια ζώνη όπως Europe/Athens.
   *[casual] Δεν ξέρω ζώνη ώρας με όνομα «{ $zone }». Γράψε μια μεγάλη κοντινή πόλη στα αγγλικά, όπως Athens, ή μια ζώνη όπως Europe/Athens.
}

value-streak = Συνεχόμενες ημέρες παρουσίας
value-days = Ημέρες παρουσίας συνολικά
