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

code-unknown = 没有这个码的优惠券。请再看一眼，照原样输入。
code-foreign = 这张优惠券不能在你们店使用。
code-void = 团队已收回这张优惠券，不能使用。持有人可以向团队询问原因。
code-not-given = 这个码还没有发给任何人，所以不能使用。请询问团队。
code-used = 这张优惠券已经用过了：{ $at }。
code-used-up = 这个码的使用次数已经达到发放数量。请询问团队。
code-expired = 这张优惠券的有效期到 { $at }。
code-not-yet = 这张优惠券从 { $at } 起可以使用。
undo-gone = 找不到这条记录了，没有可以撤销的。
undo-late = 时间太久了：{ $minutes } 分钟之内才能撤销。请询问团队。

command-redeem = 核销顾客的优惠券
    .code = 优惠券的码
    .amount = 顾客付了多少，例如 12.50
call-redeem = 核销
    .code = 码
    .amount = 金额
command-shop = 谁可以替顾客核销优惠券
call-shop = 店铺
command-shop-staff = 允许一位成员替顾客核销
    .member = 谁
    .on = 否：不再允许
call-shop-staff = 店员
    .member = 成员
    .on = 开启
command-shop-list = 查看谁可以替顾客核销
call-shop-list = 列表
button-use = 立即使用
button-undo-use = 撤销

owner = 发给 { $name }，{ $at }
paid = 已付：{ $amount }
use-how = 可以使用。按下按钮就正式用掉了。
used = 完成，优惠券已使用。
undone = 已撤销，优惠券又可以使用了。
not-staff = 这是给店员用的。请团队用 /shop staff 给你开通。
amount-wrong = “{ $written }”不是 { $currency } 的金额。请写成 12.50 这样。
staff = 除团队外，可以替顾客核销的有：{ $names }
staff-none = 只有团队可以替顾客核销。用 /shop staff 添加店员。
staff-on = { $name } 现在可以替顾客核销了：/redeem。
staff-off = { $name } 不再替顾客核销。
staff-most = 已经有 { $most } 人，到上限了。请先移除一位。

shop-title = 核销优惠券
shop-code = 码
shop-code-hint = 照优惠券上的输入，空格和大小写都没关系。
shop-amount = 付款金额（{ $currency }）
shop-amount-hint = 可以不填。
shop-look = 查询
shop-use = 立即使用
shop-other = 换一个码
shop-good = 可以使用。
shop-until = 有效期到 { $at }
shop-used = 完成：{ $what }，已经使用。
shop-used-paid = 完成：{ $what }，已经使用。已付：{ $amount }
