command-hush = Άσε το bot να σωπάσει για λίγο και μόνο να απαντά
    .duration = Για πόσο, όπως 2h· ή end, ή list
    .where = Εδώ, ή όπου μπορείς
call-hush = σιγή
    .duration = διάρκεια
    .where = πού
    .where-community = εδώ
    .where-all = παντού
hushed = Σιγή έως { $until }{ $count ->
    [one] {""}
   *[other] {""}, σε { $communities }
}. Στα μέλη απαντά ακόμη· ό,τι κρατηθεί τώρα δεν βγαίνει αργότερα από μόνο του.
is-hushed = Σιγή έως { $until }{ $why ->
    [none] {""}
   *[other] {""} ({ $why })
}.
not-hushed = Εδώ δεν υπάρχει σιγή.
nothing-to-end = Εδώ δεν υπάρχει σιγή, οπότε δεν υπάρχει κάτι να τελειώσει.
ended = Η σιγή τελείωσε{ $count ->
    [one] {""}
   *[other] {""} σε { $communities }
}. { $ops ->
    [no] Το /hush list δείχνει τι κρατήθηκε.
   *[yes] Ό,τι κρατήθηκε είναι στο δωμάτιο των διαχειριστών.
}
told-begun = Σιγή έως { $until }, από: { $name }. Το bot απαντά στα μέλη και γράφει εδώ· τίποτε άλλο δεν βγαίνει, και ό,τι κρατηθεί δεν βγαίνει αργότερα από μόνο του.
told-extended = Άλλαξε το τέλος της σιγής ({ $name }): τώρα κρατά έως { $until }.
told-known = Άρχισε μια σιγή που γνωρίζει το config.yaml{ $why ->
    [none] {""}
   *[other] {""} ({ $why })
}. Κρατά έως { $until }. Το bot απαντά στα μέλη και γράφει εδώ· τίποτε άλλο δεν βγαίνει.
told-ended = Η σιγή τελείωσε ({ $name }). Το bot μιλά ξανά.
told-over = Η σιγή τελείωσε. Το bot μιλά ξανά.
nothing-held = Δεν κρατήθηκε τίποτα.
held = { $count ->
    [one] Κρατήθηκε, και βγαίνει μόνο αν το ζητήσεις:
   *[other] Κρατήθηκαν { $count }, και βγαίνουν μόνο αν το ζητήσεις:
}
held-post = { $number }. { $when }: { $words }
held-letter = { $number }. { $when }, σε ένα μέλος: { $words }
held-script = Το { $script } ήταν για { $when } και δεν έτρεξε.
held-more = … και { $more } ακόμη.
button-list = Τι κρατήθηκε
button-end = Τέλος της σιγής
button-post = Να βγει
button-all = Να βγουν όλα
button-run = Να τρέξει
post-one = Να βγει το { $number }
run-one = Να τρέξει το { $script }
posted = Βγαίνει τώρα.
posted-all = { $count ->
    [one] Βγαίνει τώρα.
   *[other] Βγαίνουν τώρα και τα { $count }.
}
ran = Το { $script } τρέχει τώρα.
not-held = Αυτό δεν κρατιέται πια. Το /hush list δείχνει τι κρατιέται.
not-now = Το { $script } δεν μπορεί να τρέξει τώρα: είναι σε παύση, ή τρέχει ήδη.
no-duration = Το «{ $given }» δεν είναι διάρκεια. Γράψε πόσο: 30m, 2h ή 1d. Το /hush end τελειώνει μια σιγή, το /hush list δείχνει τι κρατήθηκε.
too-long-or-short = Μια σιγή κρατά από ένα λεπτό έως 30 ημέρες. Γράψε 30m, 2h ή 1d· μπορεί να παραταθεί αργότερα.
