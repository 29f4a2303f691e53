command-coupon = 发券
call-coupon = 券
command-coupon-drop = 现在就把一个活动连同按钮发到房间里
    .name = 哪个活动
    .room = 发到哪个房间；不写就是大厅
call-coupon-drop = 开抢
    .name = 名称
    .room = 房间
command-coupon-test = 在运营房间试抢一次，用的是作废的券码
    .name = 哪个活动
call-coupon-test = 试抢
    .name = 名称
command-coupon-list = 全部活动和它们的情况
call-coupon-list = 列表
command-coupon-show = 看一个活动，以及成员会读到什么
    .name = 哪个活动
call-coupon-show = 查看
    .name = 名称
command-coupon-new = 新建一个活动
call-coupon-new = 新建
command-coupon-change = 修改数量、时间或对象；承诺过的内容不变
    .name = 哪个活动
call-coupon-change = 修改
    .name = 名称
command-coupon-code = 查看一位成员手里的券码；查看会被记录
    .member = 谁的券码
call-coupon-code = 券码
    .member = 成员
command-coupon-stop = 不再发放；已经发出的照样有效
    .name = 哪个活动
    .message = 告诉持券人的话
call-coupon-stop = 停止
    .name = 名称
    .message = 留言
command-coupon-tell = 给所有持券人写一句话
    .name = 哪个活动
    .message = 要说的话
call-coupon-tell = 通知
    .name = 名称
    .message = 留言
command-coupon-void = 把券作废，确认之后才执行
    .name = 哪个活动
    .which = 已发的、剩下的或全部
    .message = 告诉失去券的人的话
    .good = 用哪个活动来补偿
    .member = 只作废这位成员手里的
call-coupon-void = 作废
    .name = 名称
    .which = 范围
    .which-given = 成员手里的
    .which-left = 剩下的
    .which-all = 全部
    .message = 留言
    .good = 补偿
    .member = 成员
command-coupon-books = 重新清点一遍，说出对不上的地方
    .name = 哪个活动；不写就是全部
call-coupon-books = 对账
    .name = 名称
command-coupons = 自己的券和券码
call-coupons = 我的券
button-claim = 我要一张
button-mine = 我的券
button-more = 下一页
button-codes = 下一页
button-prizes = 下一页
button-open = 开始
button-discard = 丢掉
button-edit = 修改
button-look = 查看
button-resume = 继续
button-void = 作废

form-campaign = 新活动
    .name = 短名称，给自己看
    .name-hint = 字母、数字、- 和 _，例如 spring
    .title = 成员怎么称呼它
    .title-hint = 春日券
    .value = 值多少，用文字写
    .value-hint = 满 200 减 30
    .terms = 使用说明，没有就空着
    .style = 券码从哪里来
    .style-pool = 来自店铺，一人一码
    .style-made = 在这里生成，一人一码
    .style-shared = 大家用同一个码
form-said = 成员读到的内容
    .title = 成员怎么称呼它
    .value = 值多少，用文字写
    .terms = 使用说明，没有就空着
    .posted = 要寄实物吗？
    .posted-no = 不用，给券码就行
    .posted-yes = 要寄，请中的人填地址
form-stocked = 数量和券码
    .stock = 一共可以发多少张
    .stock-hint = 用店铺的券码就空着
    .code = 大家共用的那个码
    .codes = 店铺的券码，一行一个
    .codes-hint = 少量可以写在这里，多的请用文件导入。
    .reserve = 给谁留多少张
    .reserve-hint = newcomers: 20
form-timed = 时间
    .opens = 开始
    .opens-hint = 2026-12-24 20:00；空着就是马上
    .closes = 结束
    .closes-hint = 2026-12-25 20:00；空着就是发完为止
    .valid_for = 每张有效多久
    .valid_for-hint = 14d
    .expires = 统一到期
    .expires-hint = 2027-01-31 23:59
    .remind = 到期前多久提醒一次
    .remind-hint = 2d；空着就不提醒
form-meant = 给谁
    .audience = 只给这个人群
    .early = 这个人群先抢
    .early_by = 比其他人早多久
    .early_by-hint = 24h
    .per_member = 每人最多几张
    .pack = 由这些活动组成的券包，依次发放
    .pack-hint = strong, small
form-priced = 价格和数字
    .points = 要多少积分
    .cost = 每张的成本，单位为分
    .worth = 每张减多少，单位为分
    .currency = 货币
    .unlocks_after = 券包的下一张多久后解锁
    .unlocks_after-hint = 14d
edit-said = 文字
edit-stocked = 数量
edit-timed = 时间
edit-meant = 给谁
edit-priced = 价格
claim-for = 用 { $points } 积分换一张

headline = { $test ->
    [yes] 测试：{ $title }
   *[no] { $title }
}
headline-value = { $test ->
    [yes] 测试：{ $title }：{ $value }
   *[no] { $title }：{ $value }
}

command-coupon-import = 从表格导入券码：CSV、TXT 或 XLSX
    .name = 给哪个活动
    .file = 每行一个券码；上面可以有一行写着“券码”
call-coupon-import = 导入
    .name = 名称
    .file = 文件
command-coupon-make = 再生成一些券码
    .name = 给哪个活动
    .count = 再要多少
call-coupon-make = 生成
    .name = 名称
    .count = 数量
import-made = { $name } 的券码由我生成，不需要导入。用 /coupon make 可以再生成一些。
import-shared = { $name } 所有人用同一个券码，不需要导入。
is-pack = { $name } 是一个券包：它的券和券码都是其中各个活动的。请写其中一个：{ $names }。
import-stopped-campaign = 这个活动已经结束，不再接收券码。请用 /coupon new 新建一个。
importing = 正在给 { $name } 导入券码：{ $total } 行中的 { $done } 行。
imported = { $count } 个券码已导入，可以发放了：{ $name }。
import-bad = 有 { $count } 行没有导入。最前面的是：
import-none = { $count } 行里没有新的券码。最前面的是： { $each }
import-nothing = 没有从 { $file } 导入任何内容。请修改后再发一次。
import-ended = { $file } 的导入结束了，没有导入券码。
row-fault = 第 { $row } 行：{ $what }
report = 这里是没有导入的 { $count } 行，请查看。
report-row = 行
report-why = 问题
fault-empty = 没有券码
fault-long = 超过 100 个字符
fault-control = 含有无法输入的字符
fault-rounded = 表格软件把它当成数字或日期，改动了内容。请把这一列设为文本格式，再填一次券码
fault-twice = 与第 { $other } 行的券码相同
fault-here = 这个活动已经有这个券码
fault-other = { $name } 已经有这个券码
making = 正在给 { $name } 生成 { $count } 个券码。完成后我会在运营房间里告诉大家。
made = 已生成 { $count } 个券码，可以发放了：{ $name }。
make-other-style = { $name } 发放的是你导入的券码。请用 /coupon import 导入。
make-too-many = { $name } 的券码会超过 { $most } 个。请少生成一些。
drop = 先到先得。点下面的按钮，券码只有自己看得到。
last-call = 最后机会。
drop-left = 还剩 { $left } / { $total } 张
drop-kept = 还剩 { $left } / { $total } 张，留给：{ $who }。
drop-soon = 一共 { $total } 张，{ $at } 开始。
drop-early = 一共 { $total } 张。{ $who } 先领，{ $first } 开始；其他人 { $at } 开始。
drop-gone = { $total ->
    [1] 唯一的一张找到了主人。
   *[other] { $total } 张全部找到了主人。
}
drop-gone-fast = { $total ->
    [1] 唯一的一张找到了主人。
   *[other] { $total } 张全部找到了主人。
}最快的一位用了 { $seconds } 秒。
drop-over = { $given ->
    [0] 活动结束了。
   *[other] 活动结束了。{ $total } 张里有 { $given } 张找到了主人。
}
drop-stopped = 团队停止了这次活动。已经拿到的照样有效，除非另有通知。
drop-older = 这个有更新的一条，按钮在那里。
drop-paused = 先歇一会儿，马上继续。还剩 { $left } / { $total } 张。

code = 券码：{ $code }
until = { $at } 前有效。
code-test = 这是测试，券码不能用。
state-redeemed = { $at } 已经用掉了。
state-expired = 已经过期了。
state-void = 团队收回了这一张。如果有补偿，也在这里。
state-returned = 没有人看过它，所以退回去了。
none-held = 还没有券。拿到以后，在这里就能找到。
remind = { $what }。{ $at } 前有效，过期就没有了。券码在按钮后面。
pack-next = { $what }。这一张现在也解锁了，券码在按钮后面。
pack-short = 按券包 { $pack }，接下来该给 { $who } 一张 { $name }，可是发不出来。请给 { $name } 补充券码，或者告诉对方一声。

dropped = { $name } 已经发到房间里了。
rehearsed = 社群正在排练，所以只发到了运营房间，谁也领不到：{ $name }。要让群友看到：先 /golive，再发一次。
tested = { $name } 的测试已经放在运营房间里。里面只有一个作废的码，随便点；在你之后点的同事会看到来晚了的成员看到的话。

no-campaign = 没有叫“{ $name }”的活动。/coupon list 可以看到有哪些。
campaign-there = 已经有叫“{ $name }”的活动了，请换一个名称。
no-room = 这里没有可以发的房间，请在 config.yaml 的 rooms: 下面写一个。
no-ops-room = 这里没有 ops 房间，谁也看不到。请在 config.yaml 的 rooms: 下面写一个。
no-audience = { $name } 是给 { $audience } 的，但没有这个人群。请在 config.yaml 的 audiences: 下面写上。
audience-gone = { $name } 暂停了：它是给 { $audience } 的，但没有这个人群。请在 config.yaml 的 audiences: 下写上它，或让 { $name } 给别的人；之后它会自己继续。
no-codes = { $name } 还没有券码，请先导入一些。
cannot-draft = { $name } 还是草稿，请先开始：/coupon show { $name }
cannot-stopped = { $name } 已经停止了。
cannot-hushed = 这里静默到 { $until }，现在发了也没人看得到。用 /hush end 结束静默，或等它结束。
cannot-over = { $name } 已经结束了。请先改结束时间：{ $origin ->
    [yaml] 在 config.yaml 里改。
   *[other] 用 /coupon change。
}
drop-gone-away = 这次活动已经不在了。

why = { $why }
why-not-yet = 还没开始，{ $at } 开始。
why-draft = 还没开始。
why-over = 活动结束了，谢谢来看。
why-stopped = 团队停止了这次活动，不再发放。
why-paused = 先歇一会儿，请稍后再来。
why-rehearsal = 现在还在排练，暂时不发。请晚点再来；已经拿到的照样有效。
why-gone = 这次没赶上，不是手慢：前后一共来了 { $claims } 个人。
why-kept = 剩下的是留给别人的，看的是这一条：
why-not-for-you = 这一次有领取条件，看的是这一条：
why-early = 有些人可以先领；其他人 { $at } 开始。看的是这一条：
why-limit = 已经领过了。
why-operator = 团队把这些留给成员。想试一下：/coupon test
why-points = 这一张要 { $price } 积分，现在有 { $balance } 积分。攒够了再来，还有剩的就能换。
price-rose = 现在要 { $points } 积分了。可以的话，请再点一下。

value-held = 手里的券
ledger-bought = 换了一张券
ledger-refunded = 退回了一张券的积分

panel = { $name }：{ $state }。{ $style ->
    [pool] 券码来自店铺。
    [made] 券码在这里生成。
   *[shared] 大家用同一个码。
}
panel-stock = 还剩 { $left } / { $total } 张。
panel-reserve = 预留：{ $kept }。
panel-points = 价格：{ $points } 积分。
panel-pack = 券包：{ $names }，依次发放。
panel-opens = { $at } 开始。
panel-closes = { $at } 结束。
panel-valid = 每张有效 { $days ->
    [0] { $hours } 小时
   *[other] { $days } 天
}。
panel-audience = 只给 { $name }。
panel-early = { $name } 先领，比其他人早 { $hours } 小时。
panel-posted = 实物：领到的人要填收件地址。
panel-cost = 每张成本 { $cost }。
panel-each = 每人最多 { $count } 张。
panel-none = { $style ->
    [pool] 里面还没有券码。用 /coupon import 传一个文件，或者点“数量”自己写几个。之后这里就能看到成员会读到什么。
   *[other] 先点“数量”，写可以发多少张。之后这里就能看到成员会读到什么。
}
panel-reads = 成员会读到：
panel-terms = 和券码一起：
is-draft = 草稿
is-live = 进行中
is-paused = 休息中
is-stopped = 已停止
is-over = 已结束
line = { $name }：{ $state }，还剩 { $left } / { $total } 张
list-more = 还有 { $count } 个。/coupon show 会列出所有名称。
no-campaigns = 还没有活动。/coupon new 可以新建一个。
opened = { $name } 开始了，还没有人知道：/coupon drop { $name } 把它发到房间里。
discarded = { $name } 已删除。
no-draft = 现在不能再改了。/coupon list 可以看到有哪些。
promised = { $name } 已经开始，成员读到的内容不能改，那是承诺过的。数量、时间和对象可以改。
in-yaml = { $name } 写在 config.yaml 里。请在那里改，保存文件就生效。
yaml-gone = { $name } 已经不在 config.yaml 里了，但会照样继续：用 /coupon change 修改，用 /coupon stop 停止。
seen-code = { $what }。{ $code }（{ $state }）
one-claimed = 已发
one-delivered = 已看到
one-redeemed = 已使用
one-expired = 已过期
one-void = 已作废
holds-none = { $who } 没有券。

unfit-name = 名称最多 40 个字母、数字、- 和 _，不要空格。
unfit-time = 这不是时间。请写成 2026-12-24 20:00。
unfit-span = 这不是时长。请写成 30m、12h 或 14d。
unfit-pack = 券包没有自己的券码，用的是各个活动的。请不要写数量和券码。
unfit-closes = 这样还没开始就结束了。
unfit-early = 先领需要一个对所有人开放的时间，请填“时间”。
unfit-expires = 这样还没开始券就过期了。
unfit-stock = 发不了这么多。请写 1 到 1,000,000 之间的数。
unfit-pool = 用店铺的券码，有多少码就有多少张，请不要写数量。
unfit-shared = 大家用同一个码时，请写可以发多少次，不要写别的码。
unfit-code = 共用的码只用于“大家用同一个码”。这里请一行写一个码。
unfit-made = 在这里生成券码时，请写数量，不要写券码。
unfit-codes = 超过 500 个码了，请用文件导入。
unfit-reserve = 请写给谁留多少张，例如 newcomers: 20。
unfit-per-member = 请写 1 到 100 之间的数。
unfit-points = 价格是 1 到 10 亿积分。
unfit-cost = 分是从 0 到 10 亿的整数。
unfit-currency = 货币是三个字母，例如 CNY。
value-kept = { $name }：config.yaml 里改了价值、使用说明或金额。券已经发出去了，所以承诺过的不变。新的承诺请新建一个活动。

stopped = { $name } 已停止。发出的照样有效。
stopped-told = { $name } 已停止。发出的照样有效，持券人都会收到通知。
stopped-pack = { $name } 已停止。发出的照样有效。它是券包，所以还没有通知任何人：请用 /coupon tell 通知 { $names } 的持券人。
not-stopped = 它已经不是停止状态了。
stop-nothing = 没有要停止的：{ $name } 现在的状态是“{ $state }”。
resumed = { $name } 继续了。
telling = 正在逐个告诉 { $name } 的持券人。
good-is-same = 活动不能自己补偿自己，请写另一个。
void-one = 对一位成员，只能作废手里的券。
void-good-left = 剩下的还不是谁的，不需要补偿。请不要填补偿的活动。
void-nothing = { $name } 没有可以作废的。
void-gone = 已经做过了，或者已经不在了。
confirm-void-given = 这会作废成员手里 { $held } 张 { $name } 的券，不能撤回。
confirm-void-left = 这会停止 { $name }，并作废剩下的 { $left } 张，不能撤回。
confirm-void-all = 这会停止 { $name }，作废成员手里的 { $held } 张和剩下的 { $left } 张，不能撤回。
stop-draws = 它的第 { $numbers } 号抽奖还没结束。{ $name } 停着的时候，抽中的人什么也拿不到。先让它继续，等公布了中奖人再停止。
good-named = 每位持券人会得到一张 { $name } 作为补偿：{ $what }。
good-short = { $name } 只剩 { $left } 张，不够每人一张。请先补充券码。
voiding = 正在处理：{ $name }。做完以后，运营房间里会有消息。
errand-tell = { $name }：已经告诉 { $done } 位持券人。
errand-extend = { $name }：看过成员手里的 { $done } 张，有效期按现在写的算。比承诺的短，就还按承诺的算。
errand-void-given = { $name }：成员手里的 { $done } 张已作废。
errand-void-left = { $name }：剩下的 { $done } 个码已作废。
errand-void-all = { $name }：成员手里的 { $done } 张已作废，剩下的接着处理。
errand-short = { $name }：其中 { $count } 张没有可以补偿的了。请补充券码，并给他们写一句话。
told-holder = 关于手里的券，{ $what }。{ $why }
reward-over = 当初给它的理由已经不成立了。
voided = 手里的券被收回了：{ $what }。{ $why }
voided-made-good = 手里的券被收回了：{ $what }。{ $why } 补了另一张，在按钮后面。
voided-paid-back = 手里的券被收回了：{ $what }。{ $why } 付过的积分已经退还。
no-word = 团队会再详细说明。

books = { $name }：共 { $imported }，剩 { $left }，已发 { $claimed }，作废 { $void }。
books-states = 券：{ $states }。
books-tier = 留给 { $tier }：共 { $total }，剩 { $left }，已发 { $claimed }，作废 { $void }。
books-rest = 给所有人：共 { $total }，剩 { $left }，已发 { $claimed }，作废 { $void }。
books-right = 对得上。
books-wrong = 对不上。请先停止活动，再把这些给照看 Plaza 的人看：
books-more = 还有 { $count } 个，写上名称就能看到。
count-claimed = { $count } 张还没看到
count-delivered = { $count } 张已看到
count-redeemed = { $count } 张已使用
count-expired = { $count } 张已过期
count-returned = { $count } 张已退回
count-void = { $count } 张已作废
wrong-tier-claimed = 档 { $where }：库存说已发 { $says }，券是 { $counted }。
wrong-tier-void = 档 { $where }：库存说作废 { $says }，券是 { $counted }。
wrong-tier-total = 档 { $where }：共 { $says }，各部分加起来是 { $counted }。
wrong-tier-gone = 档 { $where } 不在库存里，却有 { $counted } 张券。
wrong-codes-free = 库存说剩 { $says }，空闲的码是 { $counted }。
wrong-codes-taken = 库存说已发 { $says }，有主人的码是 { $counted }。
wrong-codes-void = 库存说作废 { $says }，作废的码是 { $counted }。
wrong-codes-total = 库存共 { $says }，导入的是 { $counted }。
wrong-codes-batches = 导入的是 { $says }，现有的码是 { $counted }。
wrong-row-coupon = 券 { $where } 和它的码对不上。
wrong-row-code = 码 { $where } 属于一张不存在、或拿着别的码的券。
wrong-row-unused = 券 { $where } 算作已用，但没有使用的记录。
wrong-code-gone = 它唯一的码不在了，所以谁也领不到。


code-unknown = 没有这个码的优惠券。请再看一眼，照原样输入。
code-mistyped = 这个码有一个字符不对、缺少或多余。请再输入一次。
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
undone-pack = 已撤销，这张券可以再用。用券时送出的下一张仍归持有人。
undone-void = 已撤销。团队这期间已把这些券作废，所以不能再用；已告诉持有人。
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
command-draw = 在参加的人中抽奖
call-draw = 抽奖
command-draw-open = 发一个点按钮就能参加的抽奖
    .name = 哪个活动
    .winners = 抽几位
    .lasts = 报名多久，例如 24h
call-draw-open = 开始
    .name = 名称
    .winners = 名额
    .lasts = 时长
command-draw-close = 停止报名并开奖
    .number = 抽奖的编号
call-draw-close = 开奖
    .number = 编号
command-draw-verify = 按名单重抽一遍，看看是否公平
    .number = 抽奖的编号
call-draw-verify = 验证
    .number = 编号
button-enter = 算我一个
button-recompute = 公平吗？

draw-invites = 抽出 { $winners } 位，点下面的按钮参加。
draw-figures = { $count ->
    [0] 还没有人参加。{ $at } 截止。
   *[other] 已有 { $count } 人参加。{ $at } 截止。
}
draw-promise = 抽奖 { $number }，事先封存：{ $promise }
draw-shut = { $count ->
    [0] 报名已截止，没有人参加。
   *[other] 报名已截止，共 { $count } 人。
}
draw-closed = 抽奖 { $number } 已截止，共 { $count } 人。一分钟后开奖。
    封印：{ $seal }
draw-winners = 抽中的是：{ $names }。券码在按钮后面，只有自己看得到。
draw-winners-more = 抽中的是：{ $names }，还有 { $more } 位。券码在按钮后面，只有自己看得到。
draw-nobody = 没有可以发放的人。
draw-short = { $count ->
    [0] 没有人参加 { $name } 的抽奖 { $number }，所以没有发出。想再来一次、开得久一点：/draw open { $name }
   *[other] { $name } 的抽奖 { $number } 发出了 { $won } 份，本来是 { $winners } 份；参加的有 { $count } 人。走了的、已经有了的、不能领的会跳过。还剩多少：/coupon show { $name }
}
draw-fair = 谁都可以重抽一遍：/draw verify { $number }
    种子：{ $seed }
draw-won = 抽奖 { $number } 抽中了{ $address ->
        [formal] 您
       *[casual] 你
    }。券码在按钮后面。
draw-in = { $address ->
        [formal] 您
       *[casual] 你
    }已参加抽奖 { $number }，{ $at } 截止。名单里的记号：{ $mark }
draw-was-in = 抽奖 { $number } 已截止，马上开奖。名单里的记号：{ $mark }
draw-was-won = 抽奖 { $number } 抽中了{ $address ->
        [formal] 您
       *[casual] 你
    }。用 /coupons 查看券码。名单里的记号：{ $mark }
draw-was-out = 抽奖 { $number } 已结束，这次没有抽中。名单里的记号：{ $mark }
draw-opened = 已经发到群里：抽奖 { $number }，{ $name }。{ $at } 截止。想提前结束：/draw close { $number }
draw-few = { $left ->
    [0] { $name } 现在一份都不剩：请在截止前补货。
   *[other] { $name } 现在只剩 { $left } 份，还可能被别人领走：请在截止前补货。
}
draw-rehearsal = 社群正在排练，抽奖 { $number } 先等着：不然参加的人看不到结果。请先 /golive。
draw-hush = 社群静默到 { $until }，抽奖 { $number } 先等着：不然参加的人看不到结果。之后它会自己继续；想现在结束静默：/hush end。
draw-lasts = 报名时间可以是一分钟到三十天，请写 1m 到 30d，例如 24h。
draw-closing = 抽奖 { $number } 已截止，一分钟后公布结果。
draw-not-open = 抽奖 { $number } 早已截止。
draw-not-over = 抽奖 { $number } 还没结束。公布结果以后才能重抽验证。
no-draw = 这里没有抽奖 { $number }。
draw-holds = 抽奖 { $number } 无误：种子、{ $count } 人的名单和顺序都与公布的一致。
    种子：{ $seed }
draw-wrong-seed = 抽奖 { $number } 有误：种子不是事先封存的那个。
draw-wrong-list = 抽奖 { $number } 有误：{ $count } 人的名单与截止时封存的不一致。
draw-wrong-order = 抽奖 { $number } 有误：名次与种子和名单算出来的不一致。
draw-mine = 名单里的记号：{ $mark }
table-place = 名次
table-mark = 记号
table-came = 结果
table-came-of-it = { $why ->
    [won] 中奖
    [left] 已离开
    [limit] 已经有了
    [operator] 团队成员
    [gone] 已发完
   *[other] 跳过
}

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
gift-begun = 正在发放：{ $name }，发给 { $audience } 的每个人。结果会发到运营房间。
gift-given = { $name } 有了：{ $what }。私信会告诉对方（如果对方愿意收）；券码在按钮后面，也在 /coupons 里。
gift-rehearsed = 排练：{ $name } 本来会发给 { $audience } 的每个人，这次谁也没发。
gift-over = { $count ->
    [0] { $name }：{ $audience } 里没有人领到。
   *[other] { $name }：{ $audience } 里有 { $count } 位领到了。
}
gift-gone = 之后就没有了。
gift-lost = { $audience } 这个人群已经不在了，所以其他人都没有领到。/coupon gift 可以送给另一个人群。
gift-passed = 有 { $count } 位没领到：已经有了，或者已经发完。
rewards-over = { $count ->
    [0] 突袭过去了。等着的奖励一份也没能发出。
   *[other] 突袭过去了。等着的 { $count } 份奖励现在已经发出。
}
rewards-passed = 有 { $count } 位没领到：已经有了、已经离开，或者已经没有可发的。
gift-waits = 突袭一过，{ $name } 就发给 { $audience } 的每个人。不用再做什么，结果会发到运营房间。
why-left = 人已经不在这里了。
give-to-whom = 这里的 coupons.give 要写明 audience：这个脚本不是为某一位成员运行的。
not-given = { $name } 领不到：{ $why ->
    [left] 人已经不在这里了。
    [limit] 每人能领的，都已经领过了。
    [operator] 是团队的人，而 { $campaign } 是留给成员的。
    [draft] { $campaign } 还没开始。/coupon show { $campaign } 里有按钮可以开始。
    [stopped] { $campaign } 已停止。/coupon show { $campaign } 里有按钮可以继续。
    [over] { $campaign } 已经结束。
    [gone] { $campaign } 已经发完。
    [kept] { $campaign } 剩下的是留给别人的。
    [rehearsal] 社群还在排练。/golive 结束排练。
   *[other] { $campaign } 现在歇着。
}

button-picture = 结账时出示
card-drop = 限时抢券
card-test = 测试
card-each = 每人 { $count } 张
card-until = 有效期至 { $at }
card-rule = 先到先得
card-scan = 结账时出示

command-order = 商店的订单
call-order = 订单
command-order-import = 从表格导入订单：CSV 或 XLSX
    .file = 表格：order、amount、currency、at、member 或 code、items、state
    .source = 来自哪家商店；同一订单只算一次
call-order-import = 导入
    .file = 文件
    .source = 来源
orders-columns = 表格里缺一列：{ $missing }。第一行写列名：order、amount，以及 member 或 code；还可以有 currency、at、items 和 state。
orders-source = “{ $name }”不能作商店名。请用最多 32 个 a 到 z 的字母、数字和短横线。
orders-nothing = 没有从 { $file } 导入任何订单。
orders-done = { $count ->
    [0] 没有新订单。
   *[other] 已导入 { $count } 个订单。
}{ $known ->
    [0] {""}
   *[other] 另有 { $known } 个早已登记。
}
orders-bad = { $count ->
   *[other] 有 { $count } 行用不了，前几行是：
}
order-nobody = 请说明是谁买的：用 member，或者优惠券的 code。
order-amount = 已付款的订单需要金额和币种。
order-future = 这个订单的时间超前一天以上。请检查时钟和时区。
order-member = 这里没有人的编号是 { $member }。请发送聊天里成员本身的编号。
fault-order-number = 需要订单号，最多 100 个字符
fault-order-state = 状态不是 paid、cancelled 或 refunded
fault-order-currency = 需要三个字母的币种，例如 EUR
fault-order-amount = 金额读不出来；请写成 12.50 这样
fault-order-at = 时间读不出来；请写成 2026-12-24 20:00 这样
fault-order-nobody = 没写是谁；请填 member 或 code
fault-order-future = 时间超前一天以上
fault-order-member = 这里没有人是这个编号。编号很长时请把这一列设为文本格式，否则表格软件会把它四舍五入
fault-code-unknown = 这里没有这个码
fault-code-not-given = 这个码没有发给任何人
fault-code-test = 这是测试用的码，不能用
value-bought = 订单数
value-last-bought = 距上次下单
value-spent = 消费金额
command-coupon-figures = 把所有活动的数据存成一张表
call-coupon-figures = 数据
figures-file = { $count ->
    [0] 还没有活动，表里只有表头。
   *[other] 表里有 { $count } 个活动，最新的在最上面，用任何表格软件都能打开。
}
table-name = 活动
table-state = 状态
table-given = 已发
table-used = 已用
table-currency = 币种
table-sales = 笔数
table-revenue = 收入
table-cost = 成本
table-net = 结余
table-rate = 投入产出比
figures = 已发 { $given }，已用 { $used }。
figures-in = { $sales ->
   *[other] { $sales } 笔销售
}，收入 { $revenue }。
figures-return = { $sales ->
    [0] 没有销售
   *[other] { $sales } 笔销售
}，收入 { $revenue }，成本 { $cost }，结余 { $net }：每 1 成本带来 { $rate }。
command-hooks = 会收到通知的商店程序
call-hooks = 通知
command-hooks-list = 每个通知的情况
call-hooks-list = 列表
command-hooks-retry = 重新发送商店没有收下的内容
    .name = 哪一个；不写就是全部
call-hooks-retry = 重试
    .name = 名称
no-hooks = 还没有通知任何商店。请在 config.yaml 的 coupons: 下写 hooks:。
no-hook = 没有名为 { $name } 的通知。/hooks list 会列出它们。
hook-line = { $name }：已收 { $taken }，等待 { $waiting }，放弃 { $dead }。
hook-taken = 上一次收下是在 { $at }。
hook-dead = 商店程序“{ $hook }”收不下我们的通知，有一条已停止重试。{ $why }请看 /hooks list；修好以后，/hooks retry 会再发一次。
hooks-retried = { $count ->
   *[other] { $count } 条通知正在重新发出。
}/hooks list 会显示结果。
hooks-none-dead = 没有放弃的通知，不需要重发。
hook-down = 对方服务器没有回应。
hook-slow = 对方服务器太慢。
hook-private = 地址在内部网络里；需要写 near: true。
hook-bad-address = 这个地址无法访问。
hook-redirects = 它把我们转到另一个地址，我们不会跟过去。请把最终地址写进 config.yaml。
hook-too-large = 它的回答太大。
hook-status = 对方服务器回答了 { $status }。
hook-no-web = 这里不会发出任何东西。
hook-sealed = 这条通知打不开：Plaza 的密钥变了。
hook-no-hook = config.yaml 里已经没有它了。
hook-failed = 没能发出去。
button-address = 填写收件地址
address-of = 填写收件地址：{ $what }
form-address = 填写收件地址
    .name = 姓名
    .street = 街道和门牌号
    .town = 邮编和城市
    .country = 国家
prize-ask = 这份奖品会邮寄。请按按钮告诉我们寄到哪里；只有团队看得到。
prize-known = 我们已经知道寄到哪里。寄出之前，可以用按钮修改。
prize-on-its-way = 已于 { $at } 寄出。
address-kept = 谢谢。只有团队看得到，奖品寄出后不久就会删除。在那之前可以用同一个按钮更正。
prize-gone = 奖品已经寄出，地址不能再改。如果地址有误，请写信给团队。
prize-not-yours = 这是别人的。
prize-none = 这个不需要邮寄。
prizes-wait = { $count ->
   *[other] 有 { $count } 份奖品等待邮寄。/prize list 会显示寄到哪里。
}
command-prize = 要邮寄的奖品
call-prize = 奖品
command-prize-list = 什么寄到哪里；查看会被记录
call-prize-list = 列表
command-prize-sent = 一份奖品已寄出
    .number = 它在 /prize list 里的编号
call-prize-sent = 已寄
    .number = 编号
prizes-none = 没有等待邮寄的奖品。
prizes-more = { $count ->
    [0] 寄出后请用 /prize sent 加编号。
   *[other] 还有 { $count } 份在等。寄出后请用 /prize sent 加编号。
}
prize-line = { $number }：{ $what }，给 { $name }
prize-campaign-gone = 一份奖品
prize-sent = 奖品 { $number } 已寄出。地址将在 { $days ->
   *[other] { $days } 天
}后删除。
prize-unknown = 没有编号为 { $number } 的奖品在等。/prize list 会显示编号。
style-kept = { $name }：config.yaml 里换了发码方式，或把它变成了券包。已经有码了，所以保持原样。要用新的方式，请另建一个活动。
reserve-moved = { $name }：预留按现在写的调整好了。预留：{ $kept }。给所有人：{ $left } 张。
reserve-moved-none = { $name }：不再为谁预留，{ $left } 张全部给所有人。
reserve-short = { $name }：券码比要预留的还少，所以其他人一张也领不到。请补码，或者少留一些。
stock-kept = { $name }：config.yaml 现在写的是 { $stock }，而已经有 { $total } 个。它们保留不变。用 /coupon void 可以作废剩下的。
times-own = { $name }：config.yaml 里写了别的时间，所以现在按那里的来，脚本定的时间不再算数。
over-resting = { $name }：时间到了，而结束时它正在暂停，可能有人白来了。改一个结束时间就能继续，或者下次再发。
codes-taken-out = { $name }：config.yaml 里去掉了 { $count } 个还没发出的码，不会再发。重新写上就可以再发。
codes-of-others = { $name }：有 { $count } 个码没有进来，因为别的活动已经有了。
codes-sealed-else = { $name }：没有码进来，因为它已有的码是用另一把密钥封存的。请放回原来的密钥，或另建一个活动。
unfit-pack-points = 券包没有积分价格，里面的券在券包里也不收积分。请不要填价格。
unfit-pack-of = { $name } 本身就是券包，或会变成券包。券包里只能放有券码的活动，请写这样的活动。
unfit-pack-each = 券包每人只能领一次。请在“给谁”里填每人一个。
