# Τι λέει η σελίδα του ημερολογίου.
command-ops = Δες το ημερολόγιο αναρτήσεων στον browser
call-ops = διαχείριση
ops = Το ημερολόγιό σου, μόνο για εσένα: { $link }
    Ο σύνδεσμος ανοίγει μία φορά, μέσα σε 15 λεπτά.
ops-local = Το ημερολόγιό σου, μόνο για εσένα: { $link }
    Ο σύνδεσμος ανοίγει μία φορά, μέσα σε 15 λεπτά, και μόνο στον υπολογιστή όπου τρέχει το Plaza. Για κινητό, όποιος τρέχει το Plaza ορίζει web: public_url στο config.yaml.
months = Μήνες
month-before = Ο προηγούμενος μήνας
month-after = Ο επόμενος μήνας
today = Σήμερα
zone = Ώρες: { $zone }
date = { $date }
time = { $at }
moment = { $at }
room = Αίθουσα
kind = Είδος
all = Όλα
show = Εμφάνιση
show-all = Εμφάνιση όλων
nothing = Δεν υπάρχει τίποτα αυτόν τον μήνα. Τα ενεργά σενάρια εμφανίζονται εδώ μόνα τους· το /sop list δείχνει ποια υπάρχουν.
more = και { $more } ακόμη έως { $last }
away = Το Plaza δεν έτρεχε { $since } έως { $until }
keys = Πλήκτρα: βέλη ή j και k για κίνηση, Enter ανοίγει, Escape πίσω, p και n αλλάζουν μήνα.
browsers = Οι συνδεδεμένοι browser σου
back = Ημερολόγιο
when = Πότε
how = Κατάσταση
script = Σενάριο
preview = Τι θα έλεγε τώρα
language = Γλώσσα
no-preview = Τώρα δεν θα έλεγε τίποτα.
deeds = Τι μπορείς να κάνεις
ask-run = Τρέχει αμέσως, ό,τι κι αν λένε οι ώρες του, στην αίθουσα «{ $room }».
ask-pause = Δεν ξεκινά τίποτα μέχρι να το συνεχίσει κάποιος.
ask-resume = Τρέχει ξανά στις ώρες του και αναπληρώνει όπως λέει.
ask-skip = Παραλείπει την επόμενη φορά: { $when }. Οι επόμενες μένουν.
done-run = Το { $script } τρέχει τώρα.
done-pause = Το { $script } είναι σε παύση.
done-resume = Το { $script } τρέχει ξανά.
done-skip = Το { $script } παραλείπει: { $when }.
entry-gone = Αυτή η εγγραφή δεν υπάρχει πια στο ημερολόγιο.
script-gone = Δεν υπάρχει πια σενάριο «{ $script }» εδώ. Δεν έγινε τίποτα.
does-not-fit = Το { $script } δεν μπορεί να τρέξει εδώ: { $why }
is-paused = Το { $script } είναι ήδη σε παύση. Δεν έγινε τίποτα.
is-busy = Το { $script } δουλεύει ακόμη, και τρέχει ένα κάθε φορά. Δεν έγινε τίποτα.
not-paused = Το { $script } δεν είναι πια σε παύση. Δεν έγινε τίποτα.
next-changed = Η επόμενη φορά του { $script } είναι πια άλλη. Δεν έγινε τίποτα· δες την και παράλειψέ την ξανά, αν θέλεις ακόμη.

month = { $month ->
    [m1] Ιανουάριος
    [m2] Φεβρουάριος
    [m3] Μάρτιος
    [m4] Απρίλιος
    [m5] Μάιος
    [m6] Ιούνιος
    [m7] Ιούλιος
    [m8] Αύγουστος
    [m9] Σεπτέμβριος
    [m10] Οκτώβριος
    [m11] Νοέμβριος
   *[m12] Δεκέμβριος
} { $year }
weekday = { $day ->
    [mon] Δευ
    [tue] Τρί
    [wed] Τετ
    [thu] Πέμ
    [fri] Παρ
    [sat] Σάβ
   *[sun] Κυρ
}
state = { $state ->
    [coming] Έρχεται
    [done] Έγινε
    [waits] Περιμένει
    [gave-way] Παραχώρησε τη θέση
    [failed] Απέτυχε
    [skipped] Παραλείφθηκε
    [hushed] Σε σιωπή
   *[paused] Σε παύση
}
rooms-named = { $rooms }
rooms = { $count ->
    [one] { $count } δωμάτιο
   *[other] { $count } δωμάτια
}
kind-name = { $kind ->
    [service] Υπηρεσία
    [celebration] Γιορτή
    [value] Αξία
    [talk] Συζήτηση
    [offer] Προσφορά
    [post] Ανάρτηση με το χέρι
   *[other] { $kind }
}
deed = { $what ->
    [run] Εκτέλεση τώρα
    [pause] Παύση
    [resume] Συνέχεια
   *[skip] Παράλειψη επόμενης
}
sure = { $what ->
    [run] Ναι, τώρα
    [pause] Ναι, παύση
    [resume] Ναι, συνέχεια
   *[skip] Ναι, παράλειψη
}
language-name = { $language ->
    [en] English
    [zh-CN] 简体中文
    [pt-BR] Português (Brasil)
    [lv] Latviešu
   *[el] Ελληνικά
}
