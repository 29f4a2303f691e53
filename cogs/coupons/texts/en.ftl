command-coupon = Give coupons
call-coupon = coupon
command-coupon-drop = Post a campaign with its button, now
    .name = Which campaign
call-coupon-drop = drop
    .name = name
command-coupon-test = Try a drop in the operators' room, with codes that are void
    .name = Which campaign
call-coupon-test = test
    .name = name
command-coupons = Your coupons, with their codes
call-coupons = coupons
button-claim = Get mine
button-mine = My coupons
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
drop-soon = { $total } are here. It opens { $at }.
drop-early = { $total } are here. { $who } may go first; for all others it opens { $at }.
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
drop-paused = This rests for a moment and goes on soon. { $left } of { $total } are left.

code = Your code: { $code }
until = Good until { $at }.
test-code = This is a test. The code is good for nothing.
state-redeemed = You used it { $at }.
state-expired = Its time is over.
state-void = The team has taken this one back. If something came in its place, it is here, too.
state-returned = Nobody had seen it, so it went back.
none-held = You have no coupons yet. When you get one, you find it here.
remind = { $what }. It is good until { $at }; after that it is gone. The code is behind the button.
pack-next = { $what }. This one is yours now, too. The code is behind the button.
pack-short = { $who } should have got { $name } next, from the pack { $pack }, but none can be given. Add codes to { $name }, or tell them.

dropped = It stands in the room: { $name }.
tested = A test of { $name } stands in the operators' room. Its codes are void; press as often as you like.

no-campaign = There is no campaign called "{ $name }". /coupon list shows what there is.
campaign-there = There is a campaign called "{ $name }" already. Please pick another name.
no-room = There is no room for it here. Name one under rooms: in config.yaml.
no-ops-room = There is no room ops here, so nobody could read it. Name one under rooms: in config.yaml.
no-audience = { $name } is for { $audience }, and there is no such audience. Write it under audiences: in config.yaml.
no-codes = { $name } has no codes yet. Bring some in first.
cannot-draft = { $name } is a draft. Open it first: /coupon show { $name }
cannot-stopped = { $name } was stopped.
cannot-over = { $name } is over. Give it another end first: /coupon change { $name }
drop-gone-away = This drop is not there any more.

why = { $why }
why-not-yet = It is not open yet. It opens { $at }.
why-draft = It is not open yet.
why-over = This is over. Thank you for looking in.
why-stopped = The team has stopped this one, so nobody gets one any more.
why-paused = This rests for a moment. Please come again a little later.
why-gone = { $claims ->
    [one] You missed it by a hair: the one that was here is gone.
   *[other] You missed it by a hair: { $claims } people came for it. It was not you who were slow.
}
why-not-for-you = This one is for others, and it is decided by this:
why-early = Others may go first; for you it opens { $at }. It is decided by this:
why-limit = You had yours already.
why-operator = The team leaves these to the members. /coupon test lets you try it.
why-locked = This one opens when you have used the first.
why-points = You do not have enough points for it.

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
draw-fair = Anybody can draw again: /draw verify { $number }
    Seed: { $seed }
draw-won = You were drawn in draw { $number }. Your code is behind the button.
draw-in = You are in draw { $number }. It closes { $at }. Your mark in the list: { $mark }
draw-was-in = Draw { $number } is closed. The lots are about to fall. Your mark in the list: { $mark }
draw-was-won = You were drawn in draw { $number }. /coupons shows your code. Your mark in the list: { $mark }
draw-was-out = Draw { $number } is over. It was not you this time. Your mark in the list: { $mark }
draw-opened = It stands in the room: { $name }. It closes { $at }.
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
why-operator = The team leaves these to the members. To try it: /coupon test
why-points = This one costs { $price ->
    [one] one point
   *[other] { $price } points
}, and you have { $balance }. It waits for you as long as there are some left.

ledger-bought = Got a coupon
ledger-refunded = A coupon was paid back

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
gift-given = { $name } has it, and reads where the code is.
gift-begun = It is on its way: { $name }, to everybody in { $audience }. The operators' room reads how it went.
gift-over = { $count ->
    [0] { $name }: nobody in { $audience } got one.
    [one] { $name }: one member of { $audience } got one.
   *[other] { $name }: { $count } members of { $audience } got one.
}
gift-gone = Then none were left.
gift-passed = { $count ->
    [one] One got none: they have it already, or nothing was left.
   *[other] { $count } got none: they have it already, or nothing was left.
}
give-to-whom = coupons.give needs an audience here: this script runs for nobody in particular.
not-given = { $name } gets none: { $why }
