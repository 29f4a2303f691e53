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
draw-won = 抽奖 { $number } 抽中了{ $address -> [formal] 您 *[casual] 你 }。券码在按钮后面。
draw-in = { $address -> [formal] 您 *[casual] 你 }已参加抽奖 { $number },{ $at } 截止。名单里的记号:{ $mark }
draw-was-in = 抽奖 { $number } 已截止,马上开奖。名单里的记号:{ $mark }
draw-was-won = 抽奖 { $number } 抽中了{ $address -> [formal] 您 *[casual] 你 }。用 /coupons 查看券码。名单里的记号:{ $mark }
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
