command-coupon = Give coupons
call-coupon = coupon
command-coupon-drop = Post a campaign with its button, now
    .name = Which campaign
call-coupon-drop = drop
    .name = name
command-coupons = What you have
call-coupons = coupons
button-claim = Get mine
button-mine = My coupons

headline = { $title }
headline-value = { $title }: { $value }
drop = First come, first served. Press the button; only you will see the code.
left = { $left } of { $total } left
all-gone = { $total ->
    [one] The one that was here has found its owner. Thank you for being there.
   *[other] All { $total } have found their owners. Thank you for being there.
}
code = Your code: { $code }
until = Good until { $at }
dropped = It stands in the room: { $name }.
none-held = You have no coupons yet. When there are some, you find them here.

no-campaign = There is no campaign called "{ $name }". /coupon list shows what there is.
campaign-there = There is a campaign called "{ $name }" already. Please pick another name.
no-room = There is no room for it here. Name one under rooms: in config.yaml.
drop-gone = This drop is not there any more.

why-not-yet = It is not open yet: it opens { $at }.
why-draft = It is not open yet.
why-over = This is over. Thank you for looking in.
why-stopped = This was stopped by the team. Nobody gets one any more.
why-paused = This is paused for the moment. Please come again a little later.
why-gone = { $claims ->
    [one] You missed it by a hair: there was one only.
   *[other] You missed it by a hair: { $claims } people came for it. It was not you who were slow.
}
why-not-for-you = This one is for { $which } only.
why-early = { $which } may go first. For all others it opens { $at }.
why-limit = You had yours already.
why-operator = The team leaves these to the members. /coupon test lets you try it.
why-locked = This one opens when you have used the first.
why-points = You do not have enough points for it.

command-coupon-import = Φέρε κωδικούς από έναν πίνακα: CSV, TXT ή XLSX
    .name = Για ποια καμπάνια
    .file = Ένας κωδικός σε κάθε γραμμή· πάνω τους μπορεί να υπάρχει γραμμή με το «κωδικός»
call-coupon-import = εισαγωγή
    .name = όνομα
    .file = αρχείο
command-coupon-make = Φτιάξε κι άλλους κωδικούς
    .name = Για ποια καμπάνια
    .count = Πόσους ακόμη
call-coupon-make = φτιάξε
    .name = όνομα
    .count = πλήθος
import-made = Οι κωδικοί της { $name } φτιάχνονται εδώ, οπότε δεν υπάρχει κάτι για εισαγωγή. Το /coupon make φτιάχνει κι άλλους.
import-shared = Στην { $name } όλοι παίρνουν τον ίδιο κωδικό, οπότε δεν υπάρχει κάτι για εισαγωγή.
import-pack = Η { $name } είναι πακέτο. Κάνε εισαγωγή στις καμπάνιες που περιέχει.
import-stopped-campaign = Αυτή η καμπάνια τελείωσε, οπότε δεν δέχεται άλλους κωδικούς. Φτιάξε μια νέα με /coupon new.
importing = Έρχονται κωδικοί για την { $name }: { $done } από { $total } γραμμές.
imported = { $count ->
    [one] Ένας κωδικός μπήκε και μπορεί να δοθεί: { $name }.
   *[other] Και οι { $count } κωδικοί μπήκαν και μπορούν να δοθούν: { $name }.
}
import-bad = { $count ->
    [one] Μία γραμμή έμεινε έξω:
   *[other] { $count } γραμμές έμειναν έξω. Οι πρώτες:
}
import-none = { $count ->
    [one] Υπήρχε μία γραμμή, και δεν έχει νέο κωδικό:
   *[other] Καμία από τις { $count } γραμμές δεν έχει νέο κωδικό. Οι πρώτες:
} { $each }
import-nothing = Δεν μπήκε τίποτα από το { $file }. Μπορείς να το διορθώσεις και να το στείλεις ξανά.
import-ended = Η εισαγωγή του { $file } τελείωσε χωρίς κανέναν κωδικό.
row-fault = Γραμμή { $row }: { $what }
report = { $count ->
    [one] Εδώ είναι η γραμμή που έμεινε έξω, για να τη δεις.
   *[other] Εδώ είναι οι { $count } γραμμές που έμειναν έξω, για να τις δεις.
}
report-row = Γραμμή
report-why = Τι δεν πάει καλά
fault-empty = δεν έχει κωδικό
fault-long = έχει πάνω από 100 χαρακτήρες
fault-control = έχει σημάδια που κανείς δεν μπορεί να πληκτρολογήσει
fault-rounded = το υπολογιστικό φύλλο τον πήρε για αριθμό ή ημερομηνία και τον άλλαξε. Κάνε τη στήλη στήλη κειμένου και γράψε ξανά τον κωδικό
fault-twice = ο ίδιος κωδικός με τη γραμμή { $other }
fault-here = αυτή η καμπάνια έχει ήδη τον κωδικό
fault-other = η { $name } έχει ήδη τον κωδικό
making = Φτιάχνονται { $count } κωδικοί για την { $name }. Θα το πω στην αίθουσα της ομάδας όταν είναι έτοιμοι.
made = { $count ->
    [one] Φτιάχτηκε ένας κωδικός και μπορεί να δοθεί: { $name }.
   *[other] Φτιάχτηκαν { $count } κωδικοί και μπορούν να δοθούν: { $name }.
}
make-other-style = Η { $name } δίνει κωδικούς που φέρνεις εσύ. Τους δέχεται το /coupon import.
make-too-many = Η { $name } θα είχε πάνω από { $most } κωδικούς. Φτιάξε λιγότερους.
