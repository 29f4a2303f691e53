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
not-staff = This is for shop staff. Ask the team to let you: they use /shop staff.
amount-wrong = "{ $written }" is no amount in { $currency }. Write it like 12.50.
staff = They use coupons for customers, beside the team: { $names }
staff-none = Nobody but the team uses coupons for customers. /shop staff lets somebody.
staff-on = { $name } can use coupons for customers now: /redeem.
staff-off = { $name } uses no more coupons for customers.
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
