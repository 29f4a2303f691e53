command-friends = 拼团邀友活动
call-friends = 邀友
command-friends-list = 全部邀友活动和进展
call-friends-list = 列表
command-friends-show = 看一个活动，和成员看到的一样
    .name = 哪一个
call-friends-show = 查看
    .name = 名称
command-friends-new = 新建一个邀友活动
call-friends-new = 新建
command-friends-open = 活动从现在开始
    .name = 哪一个
    .room = 卡片放在哪个房间；不填就是大厅
call-friends-open = 开始
    .name = 名称
    .room = 房间
command-friends-close = 现在结束正在进行的活动
call-friends-close = 结束
command-friends-mine = 自己的小队，还差几位
call-friends-mine = 我的
menu-quote = 请求展示这句话
command-friends-ask = 请一位成员为页面说几句
    .member = 请谁
call-friends-ask = 请
    .member = 成员
command-friends-say = 为页面说一句；查看、修改、收回
call-friends-say = 说
command-friends-voices = 成员为页面说的话
call-friends-voices = 心声

button-start = 邀朋友来
button-mine = 我的小队
button-ask = 在这里请大家帮忙
button-help = 帮一下
button-words = 文字
button-edit = 修改
button-ready = 准备好了
button-discard = 丢掉
button-card = 重新发出卡片
button-voice-say = 修改
button-voice-back = 收回
button-voice-no = 还是不了
button-voice-show = 放上页面
button-voice-off = 从页面撤下
edit-given = 礼物
edit-ruled = 玩法
edit-timed = 时间
edit-shown = 页面

form-campaign = 邀友活动
    .name = 给自己看的短名
    .name-hint = 一个词，例如：spring
    .title = 成员看到的名字
    .title-hint = 例如：春天和朋友一起
    .gift = 成队后每人得到什么
    .gift-hint = 例如：每人一杯茶
    .theme = 一两句话，说说是什么活动
    .target = 几位朋友算成队
form-said = 大家看到的文字（一种语言）
    .title = 成员看到的名字
    .gift = 成队后每人得到什么
    .theme = 一两句话，说说是什么活动
    .how = 怎么玩，用你自己的话
    .how-hint = 空着就用平常的说法
    .prizes = 各奖项的文字，一行一个：3 | 10 元
form-ruled = 哪种玩法
form-given = 送什么
    .coupons = 优惠券活动的名称
    .points = 或者每人多少积分
    .gifts = 最多送多少份
form-timed = 什么时候，多久
    .opens = 自动开始
    .opens-hint = 2026-12-24 20:00；空着：用 /friends open
    .until = 结束
    .until-hint = 2027-01-07 20:00；空着：按下面的时长
    .lasts = 进行多久
    .lasts-hint = 例如：14d
    .rest = 之后多久不再办
    .rest-hint = 例如：30d
    .settles = 结束后多久内还能算上
    .settles-hint = 例如：7d
form-shown = 谁算数，页面放什么
    .counts = 朋友什么时候算数
    .counts-qualified = 参与进来以后
    .counts-joined = 加入十分钟后
    .members_help = 已经在这里的成员也能帮
    .goal = 大家一起盼来多少朋友；0 表示不设
    .certificates = 我们的底气，一行一条
    .certificates-hint = 配图这样写：有机认证 | seal（/media list 里的名称）
form-voice = 放在我们的页面上，谁都能看到
    .words = 你的话
    .words-hint = 发出就是同意展示。随时可以收回：/friends say
    .name = 落款的名字；空着就不写

which-language = 写哪种语言？读别的语言的人会看到英文，或者第一种。
rule-kind = 哪种玩法
rule-target = 一队几位朋友
rule-prizes = 奖项，一行一个；只有一份礼物就空着
rule-prizes-hint = 人数或名次 | 积分或优惠券 | 文字：3 | 100 | 10 元
kind-together = 拼：朋友到齐，大家都得
kind-bargain = 砍价：多来一位，便宜一点
kind-ranking = 排名：朋友最多的小队胜出
made-ready-at = { $name } 准备好了，会自动开始：{ $at }。
runs-now = { $name } 正在进行。等礼物都送出或退回之后才能改。
panel-kind = 玩法：{ $kind }
panel-prizes = 奖项：{ $count } 个
panel-window = { $opens } 开始，{ $until } 结束，之后休息 { $rest }。
panel-opens = 自动开始：{ $opens }
panel-missing = 还没有文字的语言：{ $languages }。
panel-keeps = 它按开始时承诺的进行下去，之后改动的下次才生效。
changed-runs = { $name } 正在进行，config.yaml 里却改了它。它会按承诺的进行到 { $until }，改动的下次才生效。
makes-way = config.yaml 里现在有活动 { $name }，你们在这里做的那个从此叫 { $other }。
waits-for-raid = 一下子涌进来很多人，像是来捣乱的，{ $name } 先等一等，过后会自动开始。
opens-later = 一下子涌进来很多人，像是来捣乱的，{ $name } 先等一等，过后会自动开始；不想开始就用 /friends close。
not-opening = 等着开始的那个，现在不开始了。

voice-yes = 好，让我看看
voice-ask = 我们有一个给成员的朋友看的页面。愿意说一句你在这里的感受吗？随缘就好，落款由你定，随时可以收回。
voice-ask-words = 你写过：“{ $words }” 可以放到给成员的朋友看的页面上吗？随缘就好，落款由你定，随时可以收回。
voice-asked = 已经私下问了 { $name }。回答会出现在管理员的房间里。
voice-nobody = 写这句话的人不在这里，没人能点头。
voice-there = { $name } 已经说过了，看 /friends voices。
voice-given = 谢谢。管理员看一眼就放上页面。随时可以收回：/friends say。
voice-shown = 谢谢，已经在页面上了。随时可以收回：/friends say。
voice-is-given = 这句在等管理员看一眼：
voice-is-shown = 这句在页面上：
voice-came-given = { $name } 同意页面展示：
voice-came-shown = { $name } 同意了，页面现在展示：
voice-quoted = “{ $words }”（{ $name }）
voice-none = 页面上没有你的话。
voice-taken = 收回了，页面不再展示。
voice-gone = { $name } 收回了自己的话，页面不再展示。
voice-not = 没关系，谢谢你看完。
voice-on = 页面从现在起展示。
voice-removed = 页面不再展示。
voice-changed = 对方改过或者收回了。看 /friends voices。
voices-none = 还没有人为页面说过话。在一条消息的菜单里选“请求展示这句话”，或者用 /friends ask。
voice-line = { $number }. { $name }，{ $state }：{ $quoted }
voice-state-given = 等你看
voice-state-shown = 在页面上
voice-show-number = 展示 { $number }
voice-off-number = 撤下 { $number }
button-voices = 看更多
unfit-time = 这不是时间。请写成 2026-12-24 20:00。
unfit-prize-line = 奖项这样写：3 | 100 | 10 元，依次是人数或名次、积分或优惠券活动、文字。
unfit-prize-words = 每个奖项这样写：3 | 10 元，先写它的数字，再写文字。

card-head = { $title }：{ $gift }
how-whole = 邀来 { $target } 位朋友，{ $gets ->
    [starter] 你就得。
    [friends] TA 们都得。
   *[all] 大家一起得。
}
how-friend = 邀朋友来，最多 { $target } 位。每来一位，{ $gets ->
    [starter] 你得一份。
    [friends] TA 们各得一份。
   *[all] 大家各得一份。
}
how-step = 邀朋友来，最多 { $target } 位。来得越多，{ $gets ->
    [starter] 你得的越多。
    [friends] TA 们得的越多。
   *[all] 大家得的越多。
}
how-place = 邀朋友来，最多 { $target } 位。最后来的朋友最多的小队胜出，{ $gets ->
    [starter] 奖归发起人。
    [friends] 奖归朋友们。
   *[all] 全队都有奖。
}
prize-step = 来 { $at } 位朋友：{ $gift }
prize-place = 第 { $at } 名：{ $gift }
standing = { $place }. { $name }：{ $friends } 位
tally-whole = 成队 { $whole } 个
tally-teams = 小队 { $teams } 个
card-goal = { $friends ->
    [0] 我们一起盼着 { $goal } 位朋友
   *[other] 已来 { $friends } 位朋友，目标 { $goal } 位；{ $tally }
}。
card-so-far = { $friends ->
    [0] 还没有朋友来
   *[other] 已来 { $friends } 位朋友；{ $tally }
}。
card-until = { $progress }到 { $until } 为止。
card-settling = { $title } 结束了。来了 { $friends } 位朋友，{ $tally }。{ $waiting ->
    [0] 谢谢大家把我们说给朋友听。
   *[other] 还有 { $waiting } 位过几天可能算上。
}
card-over = { $title } 结束了。{ $friends ->
    [0] 这次没有朋友来
   *[other] 来了 { $friends } 位朋友，{ $tally }
}。谢谢大家把我们说给朋友听。
to-page = 活动说明
poster-until = { $until } 为止
poster-alt = { $title }：{ $gift }。{ $how }（{ $until }）

report = { $title } { $state ->
    [open] 进行到 { $until }
   *[over] 结束了
}。算数的朋友：{ $friends } 位。小队：{ $teams } 个，有收获的 { $whole } 个。送出礼物：{ $given } 份。
report-helped = 带朋友来的有：{ $names }。
report-held = { $name } 暂缓：{ $why }。请在 /referrals held 里决定。
held-unsaid = 等管理员看一眼
held-self = 用的是自己的链接
held-again = 以前来过
held-young = 账号刚注册
held-ring = 互相拉来拉去
held-burst = 同一链接一下子来了很多人
held-raid = 正值刷群
held-word = 只有本人的说法
held-manages = TA 是本服务器的管理者
report-waiting = 还有 { $count } 位朋友在 { $until } 之前可能算上。
report-owed = 没能送出的礼物，见 /tasks：{ $count } 份。
report-rests = { $until } 之前不再办这类活动。

team-so-far = { $title }：{ $target } 位朋友已来 { $helped } 位。{ $gives ->
    [whole] 人齐了，{ $gets ->
        [starter] 你就得
        [friends] TA 们都得
       *[all] 每个人都得
    }：{ $gift }
   *[other] 为的是：{ $gift }
}
team-has = 现在已有：{ $gift }
team-more = 再来 { $more } 位朋友：{ $gift }
team-place = 目前排第 { $place }。
team-got = { $title }：你的小队成了。{ $gets ->
    [starter] 你得
    [friends] 朋友们得
   *[all] 每个人都得
}：{ $gift }
team-over = { $title } 结束了，小队来了 { $helped } 位，要 { $target } 位。谢谢你的努力。
team-left = { $title }：你离开过，小队停在 { $helped } / { $target }。按“邀朋友来”就可以继续。
gift-owed = 你们的暂时还送不出来，一旦可以就会自动送到。
friend-waiting = { $name }：在路上，安顿下来就算
friend-held = { $name }：管理员正在看
friend-counted = { $name }：算上了
friend-gone = { $name }：离开了，或不是这样来的，不算
friend-late = { $name }：这一次来不及了
your-link = 把这个发给朋友：{ $url }
no-link = 链接正在做，过一会儿再点一次。
team-of = { $name } 喊你一起来
team-scan = 扫一扫，进来帮一把
team-alt = { $title }：{ $gift }。{ $name } 喊你一起来，{ $until }。
asks = { $name } 在凑朋友，一起得：{ $gift }。已有 { $helped } 位，要 { $target } 位。
asked = { $name } 凑过朋友，一起得：{ $gift }。来了 { $helped } 位，要 { $target } 位。
asked-here = 已经发在房间里了。
helped = 谢谢，你帮了 { $name }。
not-whole = { $title } 结束了，小队来了 { $helped } 位，要 { $target } 位。心意我们看到了，谢谢你。以后还会有的。
got-points = { $title }：多亏了你们的小队，这是你的：{ $gift }
not-placed = { $title } 结束了，你的小队来了 { $helped } 位朋友，这次别的队走在前面。心意我们看到了，谢谢你。以后还会有的。
ledger-gift = 和朋友一起凑成的
ledger-back = 收回：朋友离开了

opened = { $name } 开始了，卡片在房间里。
closed = 结束了。结果在管理员的房间里。
made-ready = { $name } 准备好了。用 /friends open 开始，或者加上脚本 bring-a-friend。
discarded = { $name } 已丢掉。
no-campaigns = 还没有活动。用 /friends new 新建一个。
campaigns-more = 还有 { $count } 个，用 /friends show 查看。
not-opened = 活动 { $name } 本该现在开始，但没能开始：{ $why }
owed = { $title } 的礼物没能送出。请用 /coupon show { $coupons } 看看：活动是否在进行，还剩几张。一旦可以送，六小时内会自动送出。
line = { $name }：{ $state }
state-draft = 草稿
state-ready = 准备好了
state-open = 进行中
state-settling = 已结束，还有朋友可能算上
state-over = 已结束
panel-reads = 成员会看到：
panel-nothing = 还没有礼物，请选一个。
panel-points = 每人积分：{ $points }
panel-coupons = 每人一张 { $name } 的券
panel-most = 最多 { $count } 份
panel-any = 份数不限
panel-times = 进行 { $lasts }，之后休息 { $rest }。
until = { $at }

no-campaign = 没有叫 { $name } 的活动。看看 /friends list。
campaign-there = 已经有 { $name } 了，换个名字吧。
is-draft = { $name } 还是草稿。用 /friends show 看一看，再点准备好了。
one-open = { $name } 正在进行。一次一个就够了；要结束它，用 /friends close。
rests = 不久前才请过大家。下一个活动 { $until } 可以开始。
window-over = { $name } 的时间已经过了，请另定时间。
opens-past = { $name } 自动开始的时间已经过了：{ $at }。请另定时间，或者留空。
no-coupons = { $name } 送的是 { $coupons } 的券，现在没有可送的。看看 /coupon show。
no-kind = 没有叫 { $kind } 的活动种类。
no-room = 这里没有房间 { $room }。
in-hush = 现在是静默时间，卡片发不出去。结束后请用 /friends open 开始。
no-draft = 这份草稿已经不在了。
none-open = 现在没有活动在进行。
over = 这个活动结束了，谢谢你的心意。
no-team = 你还没有小队。在活动卡片下面点“邀朋友来”。
all-set-aside = 礼物都留给正在凑人的小队了。有小队没凑齐就会空出来，过些时候再看看。
staff = 你是这里的管理员，所以不参加。你带来的朋友同样欢迎。
own-team = 这是你自己的小队，要别人来帮。
team-whole = 这个小队人齐了。要不要自己起一个？
helped-before = 你已经帮了一个小队，每人帮一个。
unfit-name = 名称只能用文字、数字、- 和 _，最多 40 个。
unfit-target = 一队 1 到 50 位朋友。
unfit-goal = 目标写 0 表示不设，或者写人数。
unfit-gifts = 礼物写 1 到 100000，或者不填。
unfit-window = 请写明开始时间，以及比它晚的结束时间。
unfit-lasts = 进行时间在 1h 到 90d 之间。
unfit-rest = 休息最多 365d。
unfit-words = 还缺活动名字和礼物的说明。
unfit-no-gift = 请先选礼物：优惠券活动或者积分。
unfit-points = 积分写 0 到 10000。
unfit-gift = 礼物是券或者积分，二选一。
unfit-span = 时间这样写：14d、36h 或 2d12h。
unfit-prizes = 奖项按数字从小到大写，从 1 开始，最多十个。
unfit-has-prizes = 这一种只有一份礼物，没有奖项。换一种，或者把奖项留空。
unfit-gift-too = 有了奖项，礼物里的券和积分就留空。
unfit-no-prizes = 这一种要有奖项，一行写一个。
unfit-last-step = 最后一个奖的人数要和一队的人数一样。
unfit-places = 名次写 1、2、3，中间不空。
unfit-too-few = 奖项要用的礼物比现有的多。多写几份，或者少设几个奖。

page-none = 这里没有这个活动，或者还没开始。
page-join = 加入，帮一把
page-join-plain = 加入我们
page-who = { $name } 喊你一起来。
page-you-whole = { $gets ->
    [starter] 来加入，一起玩起来。{ $target } 位朋友都来了，{ $name } 就得。
    [friends] 来加入，一起玩起来。{ $target } 位朋友都来了，每位朋友都得，你也有。
   *[all] 来加入，一起玩起来。{ $target } 位朋友都来了，{ $name } 和你，人人都得。
}
page-you-friend = 来加入，一起玩起来。{ $gets ->
    [starter] 每来一位朋友，{ $name } 得一份。
    [friends] 每来一位朋友，朋友们各得一份，你也有。
   *[all] 每来一位朋友，全队各得一份，你也有。
}
page-you-step = 来加入，一起玩起来。{ $gets ->
    [starter] 朋友来得越多，{ $name } 得的越多。
    [friends] 朋友来得越多，每位朋友得的越多，你也一样。
   *[all] 朋友来得越多，{ $name } 和你得的越多。
}
page-you-place = 来加入，一起玩起来，帮 { $name } 的小队往前冲。{ $gets ->
    [starter] 赢了，奖归 { $name }。
    [friends] 赢了，每位朋友都有奖，你也有。
   *[all] 赢了，{ $name } 和你，全队都有奖。
}
page-begin = 来加入，一起玩起来。然后轮到你：{ $how }
page-got = 已达到
page-team = 已来 { $helped } 位，要 { $target } 位
page-whole = 这个小队人齐了。进来自己起一个吧。
page-no-link = 向把链接发给你的人要一个邀请，就能进来。
page-over = 这个活动结束了，你来我们照样欢迎。
page-voices = 成员怎么说
page-certificates = 我们的底气
page-window = 时间
page-ends = 到 { $until } 为止（{ $zone } 时间）
page-language = 语言
page-qr = 给身边的人扫一扫
page-qr-alt = 本页地址的二维码
