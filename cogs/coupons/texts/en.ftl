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
import-pack = { $name } is a pack. Import codes for the campaigns that are in it.
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
making = { $count } codes are being made for { $name }. I tell the team room when they are ready.
made = { $count ->
    [one] One code was made, and can be given: { $name }.
   *[other] { $count } codes were made, and can be given: { $name }.
}
make-other-style = { $name } gives codes that you bring in. /coupon import takes them.
make-too-many = { $name } would have more than { $most } codes. Please make fewer.
