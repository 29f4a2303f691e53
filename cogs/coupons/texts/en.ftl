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
