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

code-unknown = Κανένα κουπόνι δεν έχει αυτόν τον κωδικό. Δες τον ξανά και γράψε τον όπως είναι.
code-foreign = Αυτό το κουπόνι δεν ισχύει στο κατάστημά σας.
code-void = Η ομάδα πήρε πίσω αυτό το κουπόνι και δεν χρησιμοποιείται. Ο κάτοχός του μπορεί να ρωτήσει γιατί.
code-not-given = Αυτός ο κωδικός δεν δόθηκε ακόμη σε κανέναν, οπότε κανείς δεν τον χρησιμοποιεί. Ρώτησε την ομάδα.
code-used = Αυτό το κουπόνι χρησιμοποιήθηκε ήδη: { $at }.
code-used-up = Αυτός ο κωδικός χρησιμοποιήθηκε όσες φορές δόθηκε. Ρώτησε την ομάδα.
code-expired = Αυτό το κουπόνι ίσχυε έως { $at }.
code-not-yet = Αυτό το κουπόνι χρησιμοποιείται από { $at }.
undo-gone = Αυτό δεν υπάρχει πια: δεν υπάρχει τίποτα να αναιρεθεί.
undo-late = Πέρασε πολλή ώρα: η αναίρεση γίνεται μέσα σε { $minutes } λεπτά. Ρώτησε την ομάδα.

command-redeem = Χρήση κουπονιού πελάτη
    .code = Ο κωδικός του κουπονιού
    .amount = Τι πληρώνει ο πελάτης, για παράδειγμα 12.50
call-redeem = χρήση
    .code = κωδικός
    .amount = ποσό
command-shop = Ποιος χρησιμοποιεί κουπόνια για πελάτες
call-shop = κατάστημα
command-shop-staff = Επίτρεψε σε κάποιον τη χρήση κουπονιών πελατών
    .member = Ποιος
    .on = Όχι: όχι πια
call-shop-staff = προσωπικό
    .member = μέλος
    .on = ενεργό
command-shop-list = Δείξε ποιος χρησιμοποιεί κουπόνια για πελάτες
call-shop-list = λίστα
button-use = Χρήση τώρα
button-undo-use = Αναίρεση

owner = Δόθηκε: { $name }, { $at }
paid = Πληρωμή: { $amount }
use-how = Μπορεί να χρησιμοποιηθεί. Με το κουμπί χρησιμοποιείται οριστικά.
used = Έγινε. Το κουπόνι χρησιμοποιήθηκε.
undone = Αναιρέθηκε. Το κουπόνι χρησιμοποιείται ξανά.
not-staff = Αυτό είναι για το προσωπικό του καταστήματος. Ζήτησέ το από την ομάδα: με /shop staff.
amount-wrong = Το «{ $written }» δεν είναι ποσό σε { $currency }. Γράψε το όπως 12.50.
staff = Εκτός από την ομάδα, κουπόνια πελατών χρησιμοποιούν: { $names }
staff-none = Κουπόνια πελατών χρησιμοποιεί μόνο η ομάδα. Το /shop staff το επιτρέπει σε κάποιον.
staff-on = { $name }: τώρα μπορεί να χρησιμοποιεί κουπόνια πελατών, με /redeem.
staff-off = { $name }: δεν χρησιμοποιεί πια κουπόνια πελατών.
staff-most = Είναι ήδη { $most }, όσα γίνεται. Αφαίρεσε πρώτα κάποιον.

shop-title = Χρήση κουπονιού
shop-code = Κωδικός
shop-code-hint = Όπως είναι στο κουπόνι· κενά και πεζά δεν πειράζουν.
shop-amount = Τι πληρώνεται, σε { $currency }
shop-amount-hint = Μπορεί να μείνει κενό.
shop-look = Έλεγχος
shop-use = Χρήση τώρα
shop-other = Άλλος κωδικός
shop-good = Μπορεί να χρησιμοποιηθεί.
shop-until = Ισχύει έως { $at }
shop-used = Έγινε: { $what }. Τώρα χρησιμοποιήθηκε.
shop-used-paid = Έγινε: { $what }. Τώρα χρησιμοποιήθηκε. Πληρωμή: { $amount }
