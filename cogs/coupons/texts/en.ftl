command-coupon = Give coupons
call-coupon = coupon
command-coupon-drop = Post a campaign with its button, now
    .name = Which campaign
    .room = Which room; the lobby, if left out
call-coupon-drop = drop
    .name = name
    .room = room
command-coupon-test = Try a drop in the operators' room, with codes that are void
    .name = Which campaign
call-coupon-test = test
    .name = name
command-coupon-list = All campaigns, and how they stand
call-coupon-list = list
command-coupon-show = One campaign, with what members read of it
    .name = Which campaign
call-coupon-show = show
    .name = name
command-coupon-new = Begin a campaign
call-coupon-new = new
command-coupon-change = Change how many, when or for whom; never what was promised
    .name = Which campaign
call-coupon-change = change
    .name = name
command-coupon-code = Show the codes that a member holds; that you looked is written down
    .member = Whose codes
call-coupon-code = code
    .member = member
command-coupon-stop = Nobody gets one any more; what was given stays good
    .name = Which campaign
    .message = What to tell those who hold one
call-coupon-stop = stop
    .name = name
    .message = message
command-coupon-tell = Write to all who hold a coupon of it
    .name = Which campaign
    .message = What to tell them
call-coupon-tell = tell
    .name = name
    .message = message
command-coupon-void = Make coupons void, once you confirm it
    .name = Which campaign
    .which = Given ones, left ones, or all
    .message = What to tell those who lose one
    .good = The campaign that makes good for it
    .member = Only what this member holds
call-coupon-void = void
    .name = name
    .which = which
    .which-given = what members hold
    .which-left = what is left
    .which-all = all of it
    .message = message
    .good = good
    .member = member
command-coupon-books = Count everything anew, and say what does not add up
    .name = Which campaign; all, if left out
call-coupon-books = books
    .name = name
command-coupons = Your coupons, with their codes
call-coupons = coupons
button-claim = Get mine
button-mine = My coupons
button-more = More
button-codes = More
button-prizes = More
button-open = Open it
button-discard = Throw it away
button-edit = Change
button-look = Show it
button-resume = Let it go on
button-void = Make them void

form-campaign = A new campaign
    .name = A short name, for you
    .name-hint = letters, digits, - and _, such as spring
    .title = What members call it
    .title-hint = Spring coupon
    .value = What it is worth, in words
    .value-hint = 5 euro off from 30 euro
    .terms = Small print, if any
    .style = Where the codes come from
    .style-pool = from your shop, one for each
    .style-made = made here, one for each
    .style-shared = one code for all
form-said = What members read
    .title = What members call it
    .value = What it is worth, in words
    .terms = Small print, if any
    .posted = Is it a thing that you post?
    .posted-no = no, the code is what they get
    .posted-yes = yes, ask winners for their address
form-stocked = How many, and which codes
    .stock = How many can be given
    .stock-hint = leave it out for codes from your shop
    .code = The one code for all
    .codes = Codes from your shop, one in each line
    .codes-hint = A few only. Bring many in from a file.
    .reserve = How many are kept for whom
    .reserve-hint = newcomers: 20
form-timed = When
    .opens = Opens
    .opens-hint = 2026-12-24 20:00; empty: at once
    .closes = Closes
    .closes-hint = 2026-12-25 20:00; empty: when all are gone
    .valid_for = Each is good for so long
    .valid_for-hint = 14d
    .expires = All end on
    .expires-hint = 2027-01-31 23:59
    .remind = So long before its end, remind once
    .remind-hint = 2d; empty: never
form-meant = For whom
    .audience = Only for this audience
    .early = This audience goes first
    .early_by = So long before all others
    .early_by-hint = 24h
    .per_member = How many each may have
    .pack = A pack of these campaigns, one by one
    .pack-hint = strong, small
form-priced = Price and figures
    .points = Price in points
    .cost = What one costs you, in cents
    .worth = What one takes off, in cents
    .currency = Currency
    .unlocks_after = The next of a pack comes after
    .unlocks_after-hint = 14d
edit-said = Words
edit-stocked = How many
edit-timed = When
edit-meant = For whom
edit-priced = Price

claim-for = Get mine for { $points ->
    [one] one point
   *[other] { $points } points
}

headline = { $test ->
    [yes] Test: { $title }
   *[no] { $title }
}
headline-value = { $test ->
    [yes] Test: { $title }: { $value }
   *[no] { $title }: { $value }
}
drop = First come, first served. Press the button; only you will see the code.
last-call = Last call.
drop-left = { $left } of { $total } left
drop-kept = { $left } of { $total } left. They are kept for some: { $who }.
drop-soon = { $total } are here. It opens { $at }.
drop-early = { $total } are here. Some may go first, from { $first }: { $who }. For all others it opens { $at }.
drop-gone = { $total ->
    [one] The one that was here has found its owner.
   *[other] All { $total } have found their owners.
}
drop-gone-fast = { $total ->
    [one] The one that was here has found its owner.
   *[other] All { $total } have found their owners.
} { $seconds ->
    [one] The fastest hand took one second.
   *[other] The fastest hand took { $seconds } seconds.
}
drop-over = { $given ->
    [0] This is over.
    [one] This is over. One of { $total } found its owner.
   *[other] This is over. { $given } of { $total } found their owners.
}
drop-stopped = This was stopped by the team. What you have stays good unless you were told otherwise.
drop-older = There is a newer post of this, and the button is there.
drop-paused = This rests for a moment and goes on soon. { $left } of { $total } are left.

code = Your code: { $code }
until = Good until { $at }.
code-test = This is a test. The code is good for nothing.
state-redeemed = You used it { $at }.
state-expired = Its time is over.
state-void = The team has taken this one back. If something came in its place, it is here, too.
state-returned = Nobody had seen it, so it went back.
none-held = You have no coupons yet. When you get one, you find it here.
remind = { $what }. It is good until { $at }; after that it is gone. The code is behind the button.
pack-next = { $what }. This one is yours now, too. The code is behind the button.
pack-short = { $who } should have got { $name } next, from the pack { $pack }, but none can be given. Add codes to { $name }, or tell them.

dropped = It stands in the room: { $name }.
rehearsed = The community rehearses, so it stands in the operators' room alone, and nobody gets one: { $name }. To let members in: /golive, then once more.
tested = A test of { $name } stands in the operators' room. Its one code is void. Press as often as you like; who presses after you reads what members read who come too late.

no-campaign = There is no campaign called "{ $name }". /coupon list shows what there is.
campaign-there = There is a campaign called "{ $name }" already. Please pick another name.
no-room = There is no room for it here. Name one under rooms: in config.yaml.
no-ops-room = There is no room ops here, so nobody could read it. Name one under rooms: in config.yaml.
no-audience = { $name } is for { $audience }, and there is no such audience. Write it under audiences: in config.yaml.
audience-gone = { $name } rests: it is for { $audience }, and there is no such audience. Write it under audiences: in config.yaml, or give { $name } to others; then it goes on by itself.
no-codes = { $name } has no codes yet. Bring some in first.
cannot-draft = { $name } is a draft. Open it first: /coupon show { $name }
cannot-stopped = { $name } was stopped.
cannot-hushed = It is hushed here until { $until }, so nobody would read it. End the hush with /hush end, or wait until it is over.
cannot-over = { $name } is over. Give it another end first, { $origin ->
    [yaml] in config.yaml.
   *[other] with /coupon change.
}
drop-gone-away = This drop is not there any more.

why = { $why }
why-not-yet = It is not open yet. It opens { $at }.
why-draft = It is not open yet.
why-over = This is over. Thank you for looking in.
why-stopped = The team has stopped this one, so nobody gets one any more.
why-paused = This rests for a moment. Please come again a little later.
why-rehearsal = We are only rehearsing at the moment, so nobody gets one yet. Please come again later; what you have already stays good.
why-gone = { $claims ->
    [one] You missed it by a hair: the one that was here is gone.
   *[other] You missed it by a hair: { $claims } people came for it, you among them. It was not you who were slow.
}
why-not-for-you = This one is for others. What decides:
why-early = Others may go first; for you it opens { $at }. What decides:
why-kept = What is left is kept for others, and it is decided by this:
why-limit = You had yours already.

command-coupon-import = Bring in codes from a table: CSV, TXT or XLSX
    .name = For which campaign
    .file = One code in each row; a row above them may say "code"
call-coupon-import = import
    .name = name
    .file = file
command-coupon-make = Have more codes made
    .name = For which campaign
    .count = How many more
call-coupon-make = make
    .name = name
    .count = count
import-made = The codes of { $name } are made here, so there is nothing to import. /coupon make makes more of them.
import-shared = Everybody gets the same code of { $name }, so there is nothing to import.
is-pack = { $name } is a pack: its coupons, and their codes, are those of the campaigns in it. Name one of these: { $names }.
import-stopped-campaign = This campaign is over, so it takes in no more codes. Make a new one with /coupon new.
importing = Codes for { $name } are coming in: { $done } of { $total } rows.
imported = { $count ->
    [one] One code is in, and can be given: { $name }.
   *[other] All { $count } codes are in, and can be given: { $name }.
}
import-bad = { $count ->
    [one] One row was left out:
   *[other] { $count } rows were left out. The first of them:
}
import-none = { $count ->
    [one] There was one row, and it has no new code:
   *[other] None of the { $count } rows has a new code. The first of them:
} { $each }
import-nothing = Nothing was imported from { $file }. You can mend it and send it again.
import-ended = The import of { $file } ended without a code.
row-fault = Row { $row }: { $what }
report = { $count ->
    [one] Here is the row that was left out, to look at.
   *[other] Here are the { $count } rows that were left out, to look at.
}
report-row = Row
report-why = What is wrong
fault-empty = there is no code in it
fault-long = it is longer than 100 characters
fault-control = there are signs in it that nobody can type
fault-rounded = the spreadsheet took it for a number or a date and changed it. Make the column a text column, and put the code in again
fault-twice = the same code as in row { $other }
fault-here = this campaign has the code already
fault-other = { $name } has the code already
making = { $count } codes are being made for { $name }. I tell the operators' room when they are ready.
made = { $count ->
    [one] One code was made, and can be given: { $name }.
   *[other] { $count } codes were made, and can be given: { $name }.
}
make-other-style = { $name } gives codes that you bring in. /coupon import takes them.
make-too-many = { $name } would have more than { $most } codes. Please make fewer.
why-operator = The team leaves these to the members. To try it: /coupon test
why-points = This one costs { $price ->
    [one] one point
   *[other] { $price } points
}, and you have { $balance }. It waits for you as long as there are some left.
price-rose = It costs { $points ->
    [one] one point
   *[other] { $points } points
} by now. If that is all right, press once more.

value-held = Coupons held
ledger-bought = Got a coupon
ledger-refunded = A coupon was paid back

panel = { $name }: { $state }. { $style ->
    [pool] Codes from your shop.
    [made] Codes made here.
   *[shared] One code for all.
}
panel-stock = { $left } of { $total } left.
panel-reserve = Kept: { $kept }.
panel-points = Price: { $points ->
    [one] one point
   *[other] { $points } points
}.
panel-pack = A pack: { $names }, one by one.
panel-opens = Opens { $at }.
panel-closes = Closes { $at }.
panel-valid = Each is good for { $days ->
    [0] { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }
    [one] one day
   *[other] { $days } days
}.
panel-audience = Only for { $name }.
panel-early = { $name } may go first, { $hours ->
    [one] one hour
   *[other] { $hours } hours
} before all others.
panel-posted = A thing: whoever gets one is asked where to send it.
panel-cost = One costs you { $cost }.
panel-each = Each may have { $count }.
panel-none = { $style ->
    [pool] There are no codes in it yet. Bring in a file with /coupon import, or type a few with "How many". Then you see here what members read.
   *[other] Say with "How many" how many can be given. Then you see here what members read.
}
panel-reads = This is what members read:
panel-terms = And with their code:
is-draft = a draft
is-live = open
is-paused = resting
is-stopped = stopped
is-over = over
line = { $name }: { $state }, { $left } of { $total } left
list-more = And { $count } more. /coupon show offers the names of all.
no-campaigns = There are no campaigns yet. /coupon new begins one.
opened = { $name } is open. Nobody knows it yet: /coupon drop { $name } puts it into a room.
discarded = { $name } is gone.
no-draft = This cannot be changed any more. /coupon list shows what there is.
promised = { $name } is open, so what members read of it stays: it was promised. How many, when and for whom can change.
in-yaml = { $name } stands in config.yaml. Change it there; it counts as soon as the file is saved.
yaml-gone = { $name } is no longer in config.yaml. It goes on as it is: /coupon change changes it, and /coupon stop ends it.
seen-code = { $what }. { $code } ({ $state })
one-claimed = given
one-delivered = seen
one-redeemed = used
one-expired = ended
one-void = void
holds-none = { $who } has no coupons.

unfit-name = A name has at most 40 letters, digits, - and _, and no blanks.
unfit-time = That is no time. Write it as 2026-12-24 20:00.
unfit-span = That is no length of time. Write it as 30m, 12h or 14d.
unfit-pack = A pack has no codes of its own; they are those of its campaigns. Leave out how many, and codes.
unfit-closes = It would close before it opens.
unfit-early = Who goes first needs a time at which it opens for all. Fill in "When".
unfit-expires = Coupons would end before it opens.
unfit-stock = That many cannot be given. Take a number from 1 to 1,000,000.
unfit-pool = With codes from your shop there are as many as there are codes. Leave out how many.
unfit-shared = With one code for all, say how often it is given, and leave out other codes.
unfit-code = Only a campaign of the kind "one code for all" has one code for all. Here, write one code in each line.
unfit-made = With codes made here, say how many, and leave out codes.
unfit-codes = Those are more than 500 codes. Bring them in from a file.
unfit-reserve = Write who, and how many are kept for them, such as newcomers: 20.
unfit-per-member = Take a number from 1 to 100.
unfit-points = A price is one to a billion points.
unfit-cost = Cents are whole numbers, from 0 to a billion.
unfit-currency = A currency has three letters, such as EUR.
value-kept = { $name }: its value, terms or worth were changed in config.yaml. Coupons are given already, so what was promised stays. Begin another campaign for the new promise.

stopped = { $name } is stopped. What was given stays good.
stopped-told = { $name } is stopped. What was given stays good, and all who hold one are told.
stopped-pack = { $name } is stopped. What was given stays good. It is a pack, so nobody was told: /coupon tell reaches those who hold a coupon of { $names }.
not-stopped = It is not stopped any more.
stop-nothing = There is nothing to stop: { $name } is { $state }.
resumed = { $name } goes on.
telling = All who hold a coupon of { $name } are told, one after the other.
good-is-same = A campaign cannot make good for itself. Name another one.
void-one = For one member, only what they hold can be made void.
void-good-left = What is left is nobody's, so nothing makes good for it. Leave out what would.
void-nothing = There is nothing of { $name } to make void.
void-gone = That was done already, or is gone.
confirm-void-given = { $held ->
    [one] This makes void the one coupon of { $name } that somebody holds. It cannot be undone.
   *[other] This makes void { $held } coupons of { $name } that members hold. It cannot be undone.
}
confirm-void-left = { $left ->
    [one] This stops { $name } and makes void the one that is left. It cannot be undone.
   *[other] This stops { $name } and makes void the { $left } that are left. It cannot be undone.
}
confirm-void-all = This stops { $name } and makes void { $held } that members hold and { $left } that are left. It cannot be undone.
stop-draws = Not over yet: draw { $numbers }. While { $name } is stopped, nobody who is drawn gets anything. Let it go on until the winners are told, then stop it.
good-named = Each holder gets one of { $name } for it: { $what }.
good-short = { $left ->
    [0] Nothing is left of { $name }, so nobody gets one. Bring in more first.
    [one] Of { $name } only one is left, so not everybody gets one. Bring in more first.
   *[other] Of { $name } only { $left } are left, so not everybody gets one. Bring in more first.
}
voiding = It is being done: { $name }. It is told in the operators' room when it is over.
errand-tell = { $name }: { $done ->
    [one] one who holds a coupon was told.
   *[other] { $done } who hold a coupon were told.
}
errand-extend = { $name }: { $done ->
    [one] the one coupon that somebody holds
   *[other] the { $done } coupons that members hold
} were looked at, and are good for as long as it says now. What ends sooner than promised stays as promised.
errand-void-given = { $name }: { $done ->
    [one] one coupon that somebody held is void.
   *[other] { $done } coupons that members held are void.
}
errand-void-left = { $name }: { $done ->
    [one] one code that was left is void.
   *[other] { $done } codes that were left are void.
}
errand-void-all = { $name }: { $done ->
    [one] one coupon that somebody held is void; what is left follows.
   *[other] { $done } coupons that members held are void; what is left follows.
}
errand-short = { $name }: for { $count ->
    [one] one of them
   *[other] { $count } of them
} nothing was left that makes good. Bring in more codes, and write to them.
told-holder = About your coupon, { $what }. { $why }
reward-over = What it was given for does not count any more.
voided = Your coupon was taken back: { $what }. { $why }
voided-made-good = Your coupon was taken back: { $what }. { $why } Another came in its place; it is behind the button.
voided-paid-back = Your coupon was taken back: { $what }. { $why } The points that you paid are yours again.
no-word = The team will tell you more.

books = { $name }: { $imported } in, { $left } left, { $claimed } given, { $void } void.
books-states = Coupons: { $states }.
books-tier = Kept for { $tier }: { $total } in, { $left } left, { $claimed } given, { $void } void.
books-rest = For all: { $total } in, { $left } left, { $claimed } given, { $void } void.
books-right = It adds up.
books-wrong = It does not add up. Stop the campaign, and show this to whoever looks after Plaza:
books-more = And { $count } more; name one to see it.
count-claimed = { $count } not seen yet
count-delivered = { $count } seen
count-redeemed = { $count } used
count-expired = { $count } ended
count-returned = { $count } gone back
count-void = { $count } void
wrong-tier-claimed = Tier { $where }: { $says } given by the stock, { $counted } by the coupons.
wrong-tier-void = Tier { $where }: { $says } void by the stock, { $counted } by the coupons.
wrong-tier-total = Tier { $where }: { $says } in all, but its parts are { $counted }.
wrong-tier-gone = Tier { $where } is not in the stock, but { $counted } coupons are of it.
wrong-codes-free = { $says } left by the stock, { $counted } codes are free.
wrong-codes-taken = { $says } given by the stock, { $counted } codes have an owner.
wrong-codes-void = { $says } void by the stock, { $counted } codes are void.
wrong-codes-total = { $says } in the stock, { $counted } came in.
wrong-codes-batches = { $says } came in, { $counted } codes are there.
wrong-row-coupon = Coupon { $where } and its code do not say the same.
wrong-row-code = Code { $where } belongs to a coupon that is not there, or has another.
wrong-row-unused = Coupon { $where } counts as used, but nothing says by whom.
wrong-code-gone = Its one code is not there, so nobody can get one.


code-unknown = No coupon has this code. Look at it once more, and type it as it stands there.
code-foreign = This coupon is not for your shop.
code-void = The team took this coupon back; it cannot be used. Its owner can ask the team why.
code-not-given = Nobody was given this code yet, so nobody can use it. Ask the team.
code-used = This coupon was used already: { $at }.
code-used-up = This code was used as often as it was given. Ask the team.
code-expired = This coupon was good until { $at }.
code-not-yet = This coupon can be used from { $at } on.
undo-gone = That is not known any more: there is nothing to undo.
undo-late = That is too long ago: within { $minutes } minutes it could be undone. Ask the team.

command-redeem = Use a customer's coupon
    .code = The code of the coupon
    .amount = What the customer pays, such as 12.50
call-redeem = redeem
    .code = code
    .amount = amount
command-shop = Who uses coupons for customers
call-shop = shop
command-shop-staff = Let a member use coupons for customers
    .member = Who
    .on = No: not any more
call-shop-staff = staff
    .member = member
    .on = on
command-shop-list = Show who uses coupons for customers
call-shop-list = list
button-use = Use it now
button-undo-use = Undo

owner = Given to { $name }, { $at }
paid = Paid: { $amount }
use-how = It can be used. Press the button, and it is used for good.
used = Done. The coupon is used now.
undone = Undone. The coupon can be used again.
undone-pack = Undone. The coupon can be used again. What came with its use, the next one of the pack, stays with its holder.
undone-void = Undone. The team has made these coupons void meanwhile, so it cannot be used again; its holder was told.
not-staff = This is for shop staff. Ask the team to let you: they use /shop staff.
amount-wrong = "{ $written }" is no amount in { $currency }. Write it like 12.50.
staff = They use coupons for customers, beside the team: { $names }
staff-none = Nobody but the team uses coupons for customers. /shop staff lets somebody.
staff-on = { $name } can use coupons for customers now: /redeem.
staff-off = { $name } can no longer use coupons for customers.
staff-most = There are { $most } already, which is the most. Take somebody off first.

shop-title = Use a coupon
shop-code = Code
shop-code-hint = As it stands on the coupon; blanks and small letters do not matter.
shop-amount = What is paid, in { $currency }
shop-amount-hint = You may leave this empty.
shop-look = Look it up
shop-use = Use it now
shop-other = Another code
shop-good = It can be used.
shop-until = Good until { $at }
shop-used = Done: { $what }. It is used now.
shop-used-paid = Done: { $what }. It is used now. Paid: { $amount }
command-draw = Draw among those who join
call-draw = draw
command-draw-open = Post a draw that people join by a button
    .name = Which campaign
    .winners = How many win one
    .lasts = How long people may join, such as 24h
call-draw-open = open
    .name = name
    .winners = winners
    .lasts = lasts
command-draw-close = Let nobody in any more, and draw
    .number = The number of the draw
call-draw-close = close
    .number = number
command-draw-verify = Draw again from the list, and see whether it was fair
    .number = The number of the draw
call-draw-verify = verify
    .number = number
button-enter = Count me in
button-recompute = Was it fair?

draw-invites = { $winners ->
    [one] One of you gets it, drawn by lot. Press the button to be in.
   *[other] { $winners } of you get one, drawn by lot. Press the button to be in.
}
draw-figures = { $count ->
    [0] Nobody is in yet. It closes { $at }.
    [one] One is in. It closes { $at }.
   *[other] { $count } are in. It closes { $at }.
}
draw-promise = Draw { $number }, sealed beforehand: { $promise }
draw-shut = { $count ->
    [0] It is closed. Nobody was in.
    [one] It is closed, with one in.
   *[other] It is closed, with { $count } in.
}
draw-closed = { $count ->
    [one] Draw { $number } is closed, with one in. The lot falls in a minute.
        Seal: { $seal }
   *[other] Draw { $number } is closed, with { $count } in. The lots fall in a minute.
        Seal: { $seal }
}
draw-winners = Drawn: { $names }. Your code is behind the button; only you see it.
draw-winners-more = { $more ->
    [one] Drawn: { $names } and one more. Your code is behind the button; only you see it.
   *[other] Drawn: { $names } and { $more } more. Your code is behind the button; only you see it.
}
draw-nobody = Nobody could be given one.
draw-short = { $count ->
    [0] Nobody was in draw { $number } of { $name }, so nobody got one. To try again, for longer: /draw open { $name }
    [one] Draw { $number } of { $name } gave { $won } of { $winners }; one was in. Passed over is who left, has one, or may not have one. How many are left: /coupon show { $name }
   *[other] Draw { $number } of { $name } gave { $won } of { $winners }; { $count } were in. Passed over is who left, has one, or may not have one. How many are left: /coupon show { $name }
}
draw-fair = Anybody can draw again: /draw verify { $number }
    Seed: { $seed }
draw-won = You were drawn in draw { $number }. Your code is behind the button.
draw-in = You are in draw { $number }. It closes { $at }. Your mark in the list: { $mark }
draw-was-in = Draw { $number } is closed. The lots are about to fall. Your mark in the list: { $mark }
draw-was-won = You were drawn in draw { $number }. /coupons shows your code. Your mark in the list: { $mark }
draw-was-out = Draw { $number } is over. It was not you this time. Your mark in the list: { $mark }
draw-opened = It stands in the room: draw { $number }, of { $name }. It closes { $at }. To end it earlier: /draw close { $number }
draw-few = { $left ->
    [0] Nothing is left of { $name } now: bring in more before it closes.
    [one] Only one is left of { $name } now, and others may take it: bring in more before it closes.
   *[other] Only { $left } are left of { $name } now, and others may take them: bring in more before it closes.
}
draw-rehearsal = The community rehearses, so draw { $number } waits: those who take part would not read it. /golive first.
draw-hush = The community is hushed until { $until }, so draw { $number } waits: those who take part would not read it. It goes on by itself after that; to end the hush now: /hush end.
draw-lasts = People can join for a minute to 30 days. Write 1m to 30d, such as 24h.
draw-closing = Draw { $number } is closed. The winners are told in a minute.
draw-not-open = Draw { $number } is closed already.
draw-not-over = Draw { $number } is not over yet. It can be drawn again once the winners are told.
no-draw = There is no draw { $number } here.
draw-holds = { $count ->
    [one] Draw { $number } holds: its seed, its list of one and its order are those that were said.
        Seed: { $seed }
   *[other] Draw { $number } holds: its seed, its list of { $count } and its order are those that were said.
        Seed: { $seed }
}
draw-wrong-seed = Draw { $number } does NOT hold: its seed is not the one that was sealed beforehand.
draw-wrong-list = Draw { $number } does NOT hold: its list of { $count } is not the one that was sealed at the close.
draw-wrong-order = Draw { $number } does NOT hold: the places are not those that seed and list give.
draw-mine = Your mark in it: { $mark }
table-place = Place
table-mark = Mark
table-came = What came of it
table-came-of-it = { $why ->
    [won] won
    [left] left
    [limit] had one
    [operator] of the team
    [gone] none left
   *[other] passed over
}

command-coupon-give = Give one to a member
    .name = Which campaign
    .member = Who gets it
call-coupon-give = give
    .name = name
    .member = member
command-coupon-gift = Give one to everybody in an audience
    .name = Which campaign
    .audience = Which audience
call-coupon-gift = gift
    .name = name
    .audience = audience
gift-here = This is for you. Your code is behind the button.
gift-begun = It is on its way: { $name }, to everybody in { $audience }. How it went is told in the operators' room.
gift-given = { $name } has one now: { $what }. A private message tells them so, if they want any; the code is behind its button, and in /coupons.
gift-rehearsed = Rehearsal: { $name } would have gone to everybody in { $audience }. Nobody was given one.
gift-over = { $count ->
    [0] { $name }: nobody in { $audience } got one.
    [one] { $name }: one member of { $audience } got one.
   *[other] { $name }: { $count } members of { $audience } got one.
}
gift-gone = Then none were left.
gift-lost = There is no audience { $audience } any more, so nobody else gets one. /coupon gift gives to another.
gift-passed = { $count ->
    [one] One got none: they have it already, or nothing was left.
   *[other] { $count } got none: they have it already, or nothing was left.
}
rewards-over = { $count ->
    [0] The raid is over. No reward could be given of those that waited.
    [one] The raid is over. One reward that waited is given now.
   *[other] The raid is over. { $count } rewards that waited are given now.
}
rewards-passed = { $count ->
    [one] One got none: they have it already or have left, or nothing can be given any more.
   *[other] { $count } got none: they have it already or have left, or nothing can be given any more.
}
gift-waits = { $name } goes to everybody in { $audience } as soon as the raid is over. Nothing more to do: how it went is told in the operators' room.
why-left = They are not here any more.
give-to-whom = coupons.give needs an audience here: this script runs for nobody in particular.
not-given = { $name } gets none: { $why ->
    [left] they are not here any more.
    [limit] they have had as many as one member may.
    [operator] they are of the team, and { $campaign } is for the members.
    [draft] { $campaign } is not open yet. /coupon show { $campaign } has a button that opens it.
    [stopped] { $campaign } is stopped. /coupon show { $campaign } has a button that lets it go on.
    [over] { $campaign } is over.
    [gone] nothing is left of { $campaign }.
    [kept] what is left of { $campaign } is kept for others.
    [rehearsal] the community only rehearses. /golive ends that.
   *[other] { $campaign } rests at the moment.
}

button-picture = Show it at the till
card-drop = Coupon drop
card-test = Test
card-each = { $count ->
    [one] One for each member
   *[other] Up to { $count } each
}
card-until = Until { $at }
card-rule = First come, first served
card-scan = Show this at the till

command-order = Orders of your shop
call-order = order
command-order-import = Bring in orders from a table: CSV or XLSX
    .file = The table: order, amount, currency, at, member or code, items, state
    .source = Which shop it is from; its orders count once
call-order-import = import
    .file = file
    .source = source
orders-columns = This table lacks a column: { $missing }. The first row names the columns: order, amount, and member or code; currency, at, items and state may be there, too.
orders-source = "{ $name }" cannot be the name of a shop. Take at most 32 letters from a to z, digits and dashes.
orders-nothing = No orders were brought in from { $file }.
orders-done = { $count ->
    [0] No new order.
    [one] One order is in.
   *[other] { $count } orders are in.
} { $known ->
    [0] {""}
    [one] One was known already.
   *[other] { $known } were known already.
}
orders-bad = { $count ->
    [one] One row cannot be used:
   *[other] { $count } rows cannot be used. The first of them:
}
order-nobody = Say who bought: by member, or by the code of a coupon.
order-amount = An order that is paid needs an amount and a currency.
order-future = This order is more than a day ahead. Look at the clock and the time zone.
order-member = Nobody here has the id { $member }. Send the chat's own id of the member.
fault-order-number = it needs an order number of at most 100 characters
fault-order-state = its state is not paid, cancelled or refunded
fault-order-currency = it needs a currency of three letters, such as EUR
fault-order-amount = its amount cannot be read; write it like 12.50
fault-order-at = its time cannot be read; write it like 2026-12-24 20:00
fault-order-nobody = nobody is named there; fill in member or code
fault-order-future = its time is more than a day ahead
fault-order-member = nobody here has this id. If it is a long number, make the column a text column: spreadsheets round it
fault-code-unknown = nobody here has this code
fault-code-not-given = this code was not given to anybody
fault-code-test = this code is of a test, and good for nothing
value-bought = Orders
value-last-bought = Time since the last order
value-spent = Money spent
command-coupon-figures = Take home the figures of all campaigns as a table
call-coupon-figures = figures
figures-file = { $count ->
    [0] There is no campaign yet, so the table is empty.
    [one] One campaign is in this table. It opens in any spreadsheet.
   *[other] { $count } campaigns are in this table, the newest first. It opens in any spreadsheet.
}
table-name = Campaign
table-state = State
table-given = Given
table-used = Used
table-currency = Currency
table-sales = Sales
table-revenue = Came in
table-cost = Cost
table-net = Result
table-rate = For each 1 of cost
figures = { $given } given, { $used } used.
figures-in = { $revenue } from { $sales ->
    [one] one sale
   *[other] { $sales } sales
}.
figures-return = { $revenue } from { $sales ->
    [0] no sale
    [one] one sale
   *[other] { $sales } sales
}, cost { $cost }, result { $net }: { $rate } for each 1 of cost.
command-hooks = Programs of shops that are told what happens
call-hooks = hooks
command-hooks-list = How each hook is doing
call-hooks-list = list
command-hooks-retry = Send again what a shop did not take
    .name = Which hook; all of them without a name
call-hooks-retry = retry
    .name = name
no-hooks = No shop is told anything yet. Write hooks: under coupons: in config.yaml.
no-hook = There is no hook { $name }. /hooks list shows them.
hook-line = { $name }: { $taken } taken, { $waiting } waiting, { $dead } given up.
hook-taken = The last was taken { $at }.
hook-dead = The shop's program "{ $hook }" does not take our letters, so we stopped trying one. { $why } Look at /hooks list; once it is mended, /hooks retry sends it again.
hooks-retried = { $count ->
    [one] One letter goes out again.
   *[other] { $count } letters go out again.
} /hooks list tells how it went.
hooks-none-dead = Nothing was given up. There is nothing to send again.
hook-down = Its server does not answer.
hook-slow = Its server was too slow.
hook-private = Its address is in an internal network; that needs near: true.
hook-bad-address = Its address cannot be reached.
hook-redirects = It sends us on to another address, which we do not follow. Write the last one into config.yaml.
hook-too-large = Its answer was too large.
hook-status = Its server answered with { $status }.
hook-no-web = Nothing is sent from here.
hook-sealed = The letter cannot be opened: Plaza's key has changed.
hook-no-hook = It is no longer in config.yaml.
hook-failed = It could not be sent.
button-address = Where to send it
address-of = Where to send it: { $what }
form-address = Where to send it
    .name = Name
    .street = Street and number
    .town = Postal code and town
    .country = Country
prize-ask = We send this by post. Press the button and tell us where to; only the team sees it.
prize-known = We know where to send it. Until it is on its way you can change that with the button.
prize-on-its-way = It is on its way since { $at }.
address-kept = Thank you. Only the team sees it, and it is erased soon after the prize is sent. You can correct it with the same button until then.
prize-gone = It is on its way already, so the address cannot be changed. Write to the team if it was wrong.
prize-not-yours = This is somebody else's.
prize-none = Nothing is sent for this.
prizes-wait = { $count ->
    [one] One prize waits to be posted. /prize list shows where to.
   *[other] { $count } prizes wait to be posted. /prize list shows where to.
}
command-prize = Prizes that are sent by post
call-prize = prize
command-prize-list = Where to send what; that you looked is written down
call-prize-list = list
command-prize-sent = A prize is on its way
    .number = Its number in /prize list
call-prize-sent = sent
    .number = number
prizes-none = No prize waits to be posted.
prizes-more = { $count ->
    [0] When one is on its way: /prize sent with its number.
    [one] One more waits. When one is on its way: /prize sent with its number.
   *[other] { $count } more wait. When one is on its way: /prize sent with its number.
}
prize-line = { $number }: { $what }, for { $name }
prize-campaign-gone = a prize
prize-sent = Prize { $number } is on its way. The address is erased in { $days ->
    [one] one day.
   *[other] { $days } days.
}
prize-unknown = No prize { $number } waits. /prize list shows the numbers.
code-mistyped = One sign of this code is wrong, missing or too many. Type it once more.

style-kept = { $name }: config.yaml gives it another style, or makes a pack of it. Codes are there already, so it stays as it is. Begin another campaign for that.
reserve-moved = { $name }: what is kept for whom has changed, as it is written now. Kept: { $kept }. For all: { $left }.
reserve-moved-none = { $name }: nothing is kept for anybody any more, so { $left } are there for all.
reserve-short = { $name }: fewer codes are there than are to be kept for audiences, so none is there for all others. Bring in more, or keep fewer.
stock-kept = { $name }: config.yaml says { $stock } now, and { $total } came in already. They stay. /coupon void takes away those that are left.
times-own = { $name }: config.yaml gives it other times, so those count now, and no longer the ones that its script set.
over-resting = { $name }: its time is over, and it rested at its end, so some may have come in vain. It goes on with another end, or when it is dropped the next time.
codes-taken-out = { $name }: { $count ->
    [one] one code that nobody had is no longer in config.yaml, so nobody gets it.
   *[other] { $count } codes that nobody had are no longer in config.yaml, so nobody gets them.
} What is written there again can be given again.
codes-of-others = { $name }: { $count ->
    [one] one of its codes did not come in: another campaign has it.
   *[other] { $count } of its codes did not come in: other campaigns have them.
}
codes-sealed-else = { $name }: no codes come in, as those it has were sealed by another key. Put the old key back, or begin another campaign.
unfit-pack-points = A pack has no price in points. What is in it costs none there, either. Leave out the price.
unfit-pack-of = { $name } is a pack itself, or would be. A pack is of campaigns that have codes; name those.
unfit-pack-each = Each member gets a pack once. Under "For whom", let each have one.
