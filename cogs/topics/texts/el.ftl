command-topics = Δωμάτια που σας ταιριάζουν
call-topics = δωμάτια
button-mine = Δωμάτια για εσάς
button-join = Είσοδος
button-leave = Έξοδος
all = Αυτά είναι τα δωμάτια· πρώτα όσα ταιριάζουν:
fit = Αυτά ίσως ταιριάζουν:
line = • { $title }
in-line = ✓ { $title }
join = Είσοδος: { $title }
open = Άνοιγμα: { $title }
joined = Μέσα: { $title }. Είναι εδώ: { $room }
left = Έξω: { $title }. Το κουμπί ανοίγει πάλι όποτε θέλετε.
not-in = Δεν είστε στο { $title }, οπότε δεν υπάρχει έξοδος.
fitting = { $count ->
    [one] Ένα δωμάτιο ίσως ταιριάζει: { $titles }.
   *[other] Μερικά δωμάτια ίσως ταιριάζουν: { $titles }.
}
no-rooms = Δεν υπάρχουν ακόμα δωμάτια για επιλογή.
gone = Αυτό το δωμάτιο δεν προσφέρεται πια. Με /topics φαίνονται όσα υπάρχουν.
value-fitting = Δωμάτια που ταιριάζουν
value-joined = Δωμάτια όπου μπήκε
value-rooms = Σε πόσα δωμάτια μπήκε
