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

command-draw = 在参加的人中抽奖
call-draw = 抽奖
command-draw-open = 发一个点按钮就能参加的抽奖
    .name = 哪个活动
    .winners = 抽几位
    .lasts = 报名多久,例如 24h
call-draw-open = 开始
    .name = 名称
    .winners = 名额
    .lasts = 时长
command-draw-close = 停止报名并开奖
    .number = 抽奖的编号
call-draw-close = 开奖
    .number = 编号
command-draw-verify = 按名单重抽一遍,看看是否公平
    .number = 抽奖的编号
call-draw-verify = 验证
    .number = 编号
button-enter = 算我一个
button-recompute = 公平吗?

draw-invites = 抽出 { $winners } 位,点下面的按钮参加。
draw-figures = { $count ->
    [0] 还没有人参加。{ $at } 截止。
   *[other] 已有 { $count } 人参加。{ $at } 截止。
}
draw-promise = 抽奖 { $number },事先封存:{ $promise }
draw-shut = { $count ->
    [0] 报名已截止,没有人参加。
   *[other] 报名已截止,共 { $count } 人。
}
draw-closed = 抽奖 { $number } 已截止,共 { $count } 人。一分钟后开奖。
    封印:{ $seal }
draw-winners = 抽中的是:{ $names }。券码在按钮后面,只有自己看得到。
draw-winners-more = 抽中的是:{ $names },还有 { $more } 位。券码在按钮后面,只有自己看得到。
draw-nobody = 没有可以发放的人。
draw-fair = 谁都可以重抽一遍:/draw verify { $number }
    种子:{ $seed }
draw-won = 抽奖 { $number } 抽中了{ $address ->
        [formal] 您
       *[casual] 你
    }。券码在按钮后面。
draw-in = { $address ->
        [formal] 您
       *[casual] 你
    }已参加抽奖 { $number },{ $at } 截止。名单里的记号:{ $mark }
draw-was-in = 抽奖 { $number } 已截止,马上开奖。名单里的记号:{ $mark }
draw-was-won = 抽奖 { $number } 抽中了{ $address ->
        [formal] 您
       *[casual] 你
    }。用 /coupons 查看券码。名单里的记号:{ $mark }
draw-was-out = 抽奖 { $number } 已结束,这次没有抽中。名单里的记号:{ $mark }
draw-opened = 已经发到群里:{ $name }。{ $at } 截止。
draw-lasts = 报名时间可以是一分钟到三十天,请写 1m 到 30d,例如 24h。
draw-closing = 抽奖 { $number } 已截止,一分钟后公布结果。
draw-not-open = 抽奖 { $number } 早已截止。
draw-not-over = 抽奖 { $number } 还没结束。公布结果以后才能重抽验证。
no-draw = 这里没有抽奖 { $number }。
draw-holds = 抽奖 { $number } 无误:种子、{ $count } 人的名单和顺序都与公布的一致。
    种子:{ $seed }
draw-wrong-seed = 抽奖 { $number } 有误:种子不是事先封存的那个。
draw-wrong-list = 抽奖 { $number } 有误:{ $count } 人的名单与截止时封存的不一致。
draw-wrong-order = 抽奖 { $number } 有误:名次与种子和名单算出来的不一致。
draw-mine = 名单里的记号:{ $mark }
why-operator = The team leaves these to the members. To try it: /coupon test
why-points = This one costs { $price ->
    [one] one point
   *[other] { $price } points
}, and you have { $balance }. It waits for you as long as there are some left.

ledger-bought = Got a coupon
ledger-refunded = A coupon was paid back

command-coupon-give = 送一张给某位成员
    .name = 哪个活动
    .member = 送给谁
call-coupon-give = 赠送
    .name = 名称
    .member = 成员
command-coupon-gift = 给一个人群里的每个人送一张
    .name = 哪个活动
    .audience = 哪个人群
call-coupon-gift = 群发
    .name = 名称
    .audience = 人群
gift-here = 这是送给{ $address ->
        [formal] 您
       *[casual] 你
    }的。券码在按钮后面。
gift-given = 已送给 { $name },并告诉了对方在哪里看券码。
gift-begun = 正在发放:{ $name },发给 { $audience } 的每个人。结果会发到运营群。
gift-over = { $count ->
    [0] { $name }:{ $audience } 里没有人领到。
   *[other] { $name }:{ $audience } 里有 { $count } 位领到了。
}
gift-gone = 之后就没有了。
gift-passed = 有 { $count } 位没领到:已经有了,或者已经发完。
give-to-whom = 这里的 coupons.give 要写明 audience:这个脚本不是为某一位成员运行的。
not-given = { $name } 领不到:{ $why }
