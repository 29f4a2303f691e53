evidence-told = 聊天平台直接告诉了用的是谁的链接

# What becomes of a friend
value-friends = 已计入的好友数
nobody = 某位已离开的成员
came-link-yours = { $day } 通过{ $address ->
    [formal] 您
   *[casual] 你
}的链接加入
came-link-theirs = { $day } 通过 TA 的链接加入
came-word-yours = { $day } 加入，说是{ $address ->
    [formal] 您
   *[casual] 你
}邀请的
came-word-theirs = { $day } 加入，指名是 TA 邀请的，TA 也确认了
came-said-yours = { $day } 加入，管理员说明是{ $address ->
    [formal] 您
   *[casual] 你
}邀请的
came-said-theirs = { $day } 加入，管理员说明是 TA 邀请的
needs-part = { $part ->
    [checkin] 签到一次
    [onboarding] 做个自我介绍或接受群规
    [none] 通过入群审核
   *[either] 签到一次、做个自我介绍或接受群规
}
friend-stays = { $name }：{ $came }；还需要再待 { $days } 天。
friend-waits = { $name }：{ $came }；还需要再待 { $days } 天，并且{ $needs }。
friend-part = { $name }：{ $came }，已经待够了；还差{ $needs }才能计入。
friend-held = { $name }：{ $came }；要先由管理员看一下（{ $why }）。
friend-thanks = { $name }：{ $came }，已计入。谢谢！
friend-due = { $name }：{ $came }，已经留下并参与；一小时内会有结果。
friend-soon = { $name }：{ $came }，已计入；每天最多奖励 { $most } 位，奖励会在接下来的几天内到。
friend-later = { $name }：{ $came }，已计入；如果 TA 还在，奖励 { $until } 到。
friend-rewarded = { $name }：{ $came }，{ $since } 起计入。谢谢！
friend-left = { $name }：{ $came }，{ $days ->
    [0] 当天就离开了
   *[other] { $days } 天后离开了
}：不计入。
friend-decided = { $name }：{ $came }；管理员看过了：不计入。
friend-staff = { $name }：{ $came }；管理员不参与：不计入。
friend-before = { $name }：{ $came }，但之前已经计入过；每人只计一次。
friend-unproven = { $name }：{ $came }，但当时用这个链接的可能是别人：不计入。
friends-more = 还有 { $count } 位。
friends-rest = 只显示最近 { $count } 位。
friends-none = 还没有人通过{ $address ->
    [formal] 您
   *[casual] 你
}的链接加入。有人来了，这里会显示进展。
standing = 已计入 { $count } 位好友。
standing-goal = 已计入 { $count } / { $goal } 位好友。
mine-points = 好友已经为你带来 { $points } 积分。

# Why a person looks first
why-self = 用的是自己的链接
why-again = 以前就在这里
why-young = 账号刚刚注册
why-ring = 互相邀请
why-burst = 短时间内很多人用了同一个链接
why-raid = 当时有大量账号涌入捣乱
why-manages = TA 是本服务器的管理者
why-word = 只有本人的说法
card = { $name } 带来了 { $count } 位我拿不准的新人：
card-line = • { $name }，{ $day } 加入：{ $why }
card-what = 在你们有人决定之前，不会发放任何奖励。
card-gone = { $name }：这里没有人在等了。
card-counts = { $name }：{ $count } 位好友计入，由 { $by } 决定。
card-not = { $name }：{ $count } 位好友不计入，由 { $by } 决定。
button-count = 计入
button-discount = 不计入
button-singly = 逐个决定
button-anew = 重新决定
button-batch = 查看
button-waiting = 看看谁在等
button-one-counts = 计入
button-one-not = 不计入
label-one-counts = ✓ { $name }
label-one-not = ✗ { $name }
label-batch = { $name }
held-aged = 有 { $count } 位好友已经等了两天，请你们有人决定一下。
held-none = 没有人在等。好友有什么不对劲，会自动出现在管理员房间里。
held-list = 有 { $count } 位好友在等你们决定。
held-line = • { $name }：{ $count } 位，{ $days ->
    [0] 今天开始
   *[other] 已等 { $days } 天
}
held-over = 已经有人决定了，或者对方离开了。用 /referrals held 看现在谁在等。
decided-counts = 好了：{ $name } 的 { $count } 位好友计入。
decided-not = 好了：{ $name } 的 { $count } 位好友不计入。
decided-one-counts = 好了：{ $name } 计入。
decided-one-not = 好了：{ $name } 不计入。
decided-anew = 已撤回：重新看 { $name } 的 { $count } 位好友。仍有疑问的会再等你们决定：/referrals held。

# Said by the newcomer
command-invited = 说说是谁邀请的
call-invited = 邀请人
command-invited-by = 说说是谁邀请的；我会问问对方是不是这样
    .member = 邀请人是哪位成员
call-invited-by = 是
    .member = 成员
button-who = 谁邀请了我
button-named = 这位成员
button-agree = 是
button-disagree = 不是
label-named = { $name }
label-agree = 是，我邀请了 { $name }
label-disagree = 不是，没邀请 { $name }
evidence-word = 新人这样说，邀请人也确认了
evidence-said = 由管理员说明
claim-none = 这里没什么可说的：我没看到{ $address ->
    [formal] 您
   *[casual] 你
}加入。
claim-known = 已经知道是怎么来的了。谢谢！
claim-late = 已经过去太久了；可以问问管理员。
claim-self = 不能是自己邀请自己。请选真正邀请的那位成员。
claim-later = { $name } 来得更晚或已离开，所以是别人。
claim-staff = { $name } 是管理员；管理员不参与，不会计入。
claim-other = 用的是别人的链接，不是 { $name } 的。如果确定，请找管理员。
claim-twice = 之前已经说过 { $name } 了。
claim-enough = 已经说过三位了。如果是别人，管理员可以帮忙。
claim-answered = 这件事已经定了。
claim-who = 用 /invited by 选出邀请的那位成员，我会问问对方是不是这样。
claim-who-of = 是下面哪位邀请的？我会问问对方是不是这样。
claim-asks = { $name } 说是{ $address ->
    [formal] 您
   *[casual] 你
}邀请的，是这样吗？
claim-asked = 谢谢。我去问问 { $name } 是不是这样。
claim-yes = 谢谢。{ $name } 算作{ $address ->
    [formal] 您
   *[casual] 你
}的好友了；/referrals mine 可以看进展。
claim-no = 谢谢，{ $name } 不计入邀请。

# Asked by members and operators
command-referrals = 成员带来的好友
call-referrals = 推荐
command-referrals-mine = 看看谁通过自己的链接来了，后来怎样
call-referrals-mine = 我的
command-referrals-of = 某位成员的好友，以及各自的依据
    .member = 哪位成员
call-referrals-of = 查看
    .member = 成员
command-referrals-said = 说明是谁邀请了来历不明的新成员
    .newcomer = 新成员
    .inviter = 邀请人
call-referrals-said = 说明
    .newcomer = 新成员
    .inviter = 邀请人
said = 记下了：{ $name } 是 { $inviter } 邀请来的。用 /referrals of 可以看后续。
said-none = 没有看到 { $name } 加入，或者对方已离开，所以没什么可说明的。
said-known = { $name } 是怎么来的已经知道了，用 /referrals of 可以看到。
command-referrals-held = 等待管理员决定的好友
call-referrals-held = 待定
command-referrals-figures = 最近 30 天所有来的人后来怎样
call-referrals-figures = 数据
command-referrals-rules = 这里怎样算数，给什么奖励
call-referrals-rules = 规则
button-mine = 我的好友
of = { $name } 的好友：
own = TA 自己是 { $day } 通过 { $by } 来的。
own-unknown = TA 自己 { $day } 是怎么来的，不清楚。
evident = { $what } { $sure ->
    [certain] 确定：
    [high] 几乎确定：
   *[word] 只有说法：
}{ $evidence }。
figures = 最近 { $days } 天来了 { $count } 人；其中 { $sure } 人知道是谁带来的，{ $word } 人只有本人的说法。
figures-states = 已计入：{ $counts }（已奖励：{ $rewarded }）。还没到：{ $waits }。等你们决定：{ $held }。
figures-not = • 不计入：{ $count }（{ $why ->
    [left] 太早离开
    [decided] 管理员决定
    [staff] 管理员
    [before] 之前已计入
   *[other] 其他原因
}）
figures-points = 发出积分：{ $given }；其中收回：{ $taken }。

# What pays, and what a platform has against it
newcomer-got = { $address ->
    [formal] 您是 { $name } 带来的，也留了下来：送您 { $gift }。很高兴有您。
   *[casual] 你是 { $name } 带来的，也留了下来：送你 { $gift }。很高兴有你。
}
rules = 好友待满 { $stay }并且做到这一点就计入：{ $part ->
    [checkin] 签到一次
    [onboarding] 做个自我介绍或接受群规
    [none] 不需要别的，加入就算
   *[either] 签到一次、做个自我介绍或接受群规
}。
rules-gets = • { $who ->
    [inviter] 每位好友，邀请人得 { $gift }
    [newcomer] 新人得 { $gift }
   *[tier] 满 { $friends } 位好友，邀请人再得 { $gift }
}
gift-points = { $points } 积分
gift-coupon = 一张优惠券（{ $campaign }）
span = { $unit ->
    [days] { $count } 天
   *[hours] { $count } 小时
}
rules-bounds = { $holding }内离开的会收回。每位成员每天最多奖励 { $most } 位好友。只有说法的{ $word ->
    [pays] 过了这段时间再发
    [thanks] 只道谢，不发奖励
   *[held] 等你们决定
}。绝不凭猜测发奖励。
rules-same = 已经是这样了。
button-counts = 怎样才算？
button-joining = 奖励单纯加入
label-joining = 单纯加入也奖励
label-joining-off = 只奖励参与
label-anyway = 我知道，打开
policy-warning = 据说这个平台的规则禁止奖励单纯加入：可能因此限制或关闭这个社区。奖励参与不在此列。仍然要打开吗？
policy-off = 设置了奖励单纯加入，但据说这个平台的规则禁止这样做。所以没有打开，好友参与了才计入。
policy-off-remedy = 保持这样，或者在 /referrals rules 里决定。
policy-on = 正在奖励单纯加入，而据说这个平台的规则禁止这样做；它可能限制或关闭这个社区。
policy-on-remedy = 在 /referrals rules 里选择只奖励参与。
ledger-brought = 带来一位好友
ledger-came = 由好友带来
ledger-tier = 带来多位好友
ledger-taken-back = 收回：一位好友不再计入
evidence-untold = 这个平台不告诉谁用了哪个链接
evidence-alone = 当时没有别人加入，而这个链接的计数正好加一
evidence-same-link = 当时加入的人都用了这个链接
evidence-fits = 谁在何时加入、哪个链接在何时被用，只有一种对应方式
evidence-searched = 平台自己的记录这样写
evidence-several = 同时还有别人加入，或链接刚被删除，谁也分不清
evidence-crowd = 很多人同时通过很多链接加入，谁也分不清
evidence-doubt = 这里也有人不用链接加入，而且不是每次加入都有通知，计数不足为证
evidence-shaken = 平台后来才说当时还有别人加入，所以计数不再足以为证
evidence-no-counter = 当时没有链接被使用
evidence-no-link = 平台自己的记录里没有链接
evidence-away = 机器人当时不在或刚启动，这段时间的事分不清
evidence-late = 平台很晚才通知这位新成员
evidence-blind = 机器人看不到链接被用了几次，需要“管理服务器”权限

command-invite = 获取你自己的邀请链接和二维码卡片
call-invite = 邀请
link = 你的链接：{ $address }
    用它加入的人就算是你带来的。卡片上有二维码。
link-staff = 管理员不参与：通过这个链接来的人，双方都不会有奖励。
link-refused = 链接没能生成：{ $reason }。管理员可以帮忙，然后请再用一次 /invite。
link-full = 链接太多了，刚收回了一些没人用的。请过一分钟再用 /invite。
link-no-room = 这里没有名为 { $room } 的房间可供链接指向。管理员可以在 `referrals` 下设置 `room`。
link-no-web = 链接需要网页服务，而它没有运行。
card-link = { $who } 邀请你
card-link-alt = 一张带有你链接二维码的卡片
card-link-scan = 扫一扫，进来吧
card-source = 来加入我们吧
card-source-alt = 一张带有 { $source } 链接二维码的卡片

command-links = 海报、店铺等来源的链接
call-links = 链接
command-links-add = 为不是人的来源生成链接
    .name = 简短的名字，如 poster 或 shop-riga
    .cost = 至今总共花费，整数金额
call-links-add = 添加
    .name = 名字
    .cost = 花费
command-links-list = 所有来源、花费和带来的人数
call-links-list = 列表
command-links-end = 结束一个来源，它的链接不再有效
    .name = 哪一个
call-links-end = 结束
    .name = 名字
source-link = { $source } 的链接：{ $address }
    把卡片打印出来，或把链接写在大家看得到的地方。
source-name = “{ $name }”不能作为来源的名字。请用最多 30 个小写字母 a 到 z、数字和 -，如 poster 或 shop-riga。
source-none = 没有名为 { $name } 的来源。/links list 会列出全部。
source-in-config = { $name } 写在 config.yaml 里，请先从那里删掉。
source-ended = { $source } 已结束，链接不再有效。它带来的人仍然算数。
sources-none = 还没有来源。用 /links add 为海报或店铺添加一个。
sources = { $count } 个来源：
source-line = { $source }：来了 { $count } 人，花费 { $cost }。{ $link }
source-over = 已结束。
sources-more = 还有 { $count } 个。

# Coupons that were earned when there were none
mine-owed = 还有 { $count } 张优惠券是你的，但现在暂时发不出来。管理员已经知道，一旦可以就会自动发给你。
owed = 有人邀来好友，应得 { $count } 张「{ $campaign }」优惠券，但没能发出：{ $why ->
    [gone] 已经没有券码了。请用 /coupon import 添加。
    [kept] 剩下的是留给别人的。用 /coupon import 补码，或者少留一些。
    [no-campaign] 没有这个活动。请检查 referrals 的选项。
    [limit] 每人已达上限。请调整上限，或改送别的。
    [not-for-you] 这些成员不在发放范围内。请调整范围，或改送别的。
   *[other] 活动现在不发放。请重新开始，或改送别的。
} 我每六小时再试一次；按下按钮马上就试。不会重复发放。
owed-over = { $campaign }：已没有欠发的好友优惠券。
owed-asked = 正在补发 { $count } 张。如果发不出去，上面的消息会说明原因。
owed-none = 这些都已经发出了。
button-give-owed = 现在发放
