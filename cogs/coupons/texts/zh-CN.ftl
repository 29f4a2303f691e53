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
why-operator = The team leaves these to the members. To try it: /coupon test
why-points = This one costs { $price ->
    [one] one point
   *[other] { $price } points
}, and you have { $balance }. It waits for you as long as there are some left.

ledger-bought = Got a coupon
ledger-refunded = A coupon was paid back
