# The guard

# Cases
command-guard = 守卫为什么这样处理
call-guard = 守卫
command-guard-why = 一个案件的原因和结果
    .case = 案件编号
call-guard-why = 原因
    .case = 案件
command-guard-preset = 守卫有多严格
    .preset = gentle（温和）、normal（普通）或 strict（严格）
call-guard-preset = 档位
    .preset = 档位
    .preset-gentle = 温和
    .preset-normal = 普通
    .preset-strict = 严格
command-guard-rule = 守卫的一条规则是否生效
    .rule = 规则的名字
    .mode = enforce（执行）、flag（问管理员）或 observe（只记录）
call-guard-rule = 规则
    .rule = 规则
    .mode = 方式
    .mode-observe = 只观察
    .mode-flag = 询问管理员
    .mode-enforce = 执行
button-let-bot-be = 不再管这个机器人
command-guard-bot = 守卫从不处理的机器人或 webhook
    .bot = 它的 ID，或者 @ 它
    .judge = 重新检查它
call-guard-bot = 机器人
    .bot = 机器人
    .judge = 重新检查
command-guard-cases = 守卫最近的案件
    .member = 谁的案件；不填就是所有人的
call-guard-cases = 案件
    .member = 成员
button-remove = 删除
button-fine = 没问题
button-release = 放行
button-account-back = 我拿回账号了
button-appeal = 申诉
rule-other = 违反了本社区的规则
rule-listed = 链接指向一个已知的垃圾信息网站
rule-look-alike = 链接模仿了一个知名网站
rule-mismatch = 链接实际去的地方和显示的不一样
rule-hidden = 它隐藏了链接的去向
rule-invite = 它邀请大家去别的社区
rule-redirector = 链接会经过另一个网站再跳转
rule-shortener = 短链接看不出会去哪里
rule-free-host = 链接指向一个谁都能马上建好的免费页面
rule-numeric-host = 链接是一串数字，不是网站名
rule-executable = 链接会下载一个程序
rule-unknown-host = 链接指向一个几乎没人知道的网站
rule-lure = 它像垃圾信息那样许诺好处或吓唬人
rule-contact = 它请大家到别处联系
rule-selling = 它在做广告
rule-crypto-address = 它在索要数字货币
rule-flood = 一下子发了太多消息
rule-repeated = 同样的消息发了很多遍
rule-many-rooms = 同样的消息发在了好几个房间
rule-mentions = 它一次提到了太多人
rule-honeypot = 那个房间没有人发言，是给垃圾信息设的陷阱
rule-past-cases = 这不是第一次了
why = 原因：{ $why }。
why-two = 原因：{ $why }；{ $also }。
why-hand = { $count ->
   *[other] 这涉及本社区的规则 { $rules }。
}
told-hand = 管理员就你在这里做的一件事立了案。
told-held = { $address ->
    [formal] 您在 { $room } 的消息暂时不显示，等管理员看过再说。
   *[casual] 你在 { $room } 的消息暂时不显示，等管理员看过再说。
}
told-removed = { $address ->
    [formal] 您在 { $room } 的消息被删除了。
   *[casual] 你在 { $room } 的消息被删除了。
}
neutral-name = 成员 { $number }
neutral-title = 案件 { $case } 的子区
told-name = 你在这里的昵称看起来像垃圾广告，已被去掉。{ $looks ->
    [yes] 会有管理员来看。
   *[no] 你可以换一个昵称。
}
told-title = 你在 { $room } 开的子区标题看起来像垃圾广告：子区已改名并关闭。{ $looks ->
    [yes] 会有管理员来看。
   *[no] {""}
}
told-warn = 这是一次警告，有效期到 { $until }。
told-time-out = { $address ->
    [formal] 在 { $until } 之前，您不能在这里发言。
   *[casual] 在 { $until } 之前，你不能在这里发言。
}
told-kick = { $address ->
    [formal] 您将被移出社区。您可以再回来，请遵守规则。
   *[casual] 你将被移出社区。你可以再回来，请遵守规则。
}
told-ban = { $address ->
    [formal] 您将被永久移出社区。
   *[casual] 你将被永久移出社区。
}
told-hacked = { $address ->
    [formal] 看起来有别人在用您的账号。请修改密码，并退出所有其他设备。
   *[casual] 看起来有别人在用你的账号。请修改密码，并退出所有其他设备。
}{ $again ->
    [yes] 然后按“申诉”告诉管理员。
   *[no] 然后按“我拿回账号了”。
}
told-case = 这是案件 { $case }。弄错了吗？按“申诉”，会有人来看。
told-fine = { $back ->
    [name] 管理员看过了案件 { $case }：你的昵称没问题，已经恢复。很抱歉。
    [thread] 管理员看过了案件 { $case }：你的子区没问题，已经恢复。很抱歉。
    [message] 管理员看过案件 { $case }：消息没有问题，已经恢复。很抱歉。
   *[no] 管理员看过案件 { $case }：没有做错什么，处理已经撤销。很抱歉。
}
told-files = 随消息发来的文件已经不在了：请再发一次。
card-person = { $taken ->
    [yes] { $who } 在这里的昵称看起来像垃圾广告，已被去掉。
    [back] { $who } 的昵称起初看起来像垃圾广告。
   *[no] 请看一下 { $who } 和 TA 的昵称。
}
card-thread = { $taken ->
    [yes] { $who } 在 { $room } 开的子区标题看起来像垃圾广告：子区已改名并关闭。
    [back] { $who } 在 { $room } 开的子区的标题起初看起来像垃圾广告。
   *[no] 请看一下 { $who } 在 { $room } 开的子区的标题。
}
card-held = { $who } 在 { $room } 的一条消息暂时不显示，等你们决定。
card-flagged = 请看一下 { $who } 在 { $room } 的一条消息。
card-removed = { $count ->
    [1] { $who } 在 { $room } 的一条消息被删除了。
   *[other] { $who } 的 { $count } 条消息被删除了，第一条在 { $room }。
}
card-released = { $who } 在 { $room } 写的内容曾被拿掉，现在又放回去了。
card-would = 这是演练：{ $who } 在 { $room } 的一条消息本来会被删除。
card-quote = “{ $text }”
card-case = 案件 { $case }。{ $standing ->
    [new] 新成员
   *[regular] 老成员
}，{ $cases ->
    [0] 以前没有案件。
   *[other] 以前有 { $cases } 个案件。
}
card-warn = 已警告，有效期到 { $until }。
card-time-out = 在 { $until } 之前不能发言。
card-kick = 已移出，可以再回来。
card-ban = 已永久移出。
card-taken-back = 处罚已经撤销。
card-stands = { $by } 说：维持。
card-overturned = { $by } 说：没问题。
card-undone = { $by } 把它和一次袭击一起撤销了。
soft = 一条像广告或垃圾信息的消息被删除了。
soft-link = 一条带有危险链接的消息被删除了。
said-again = { $who } 写道：{ $text }
removed = 已删除。这是案件 { $case }；作者会知道原因。
undone = 案件 { $case } 已全部撤销。
decided = 已经有人决定了。用 /guard why 可以看到结果。
no-such-case = 没有这个案件，或者它与本人无关。
no-cases = 没有案件。
account-back = 欢迎回来。现在可以发言了。
account-back-card = { $who } 说账号已经拿回来了（案件 { $case }）。现在可以发言了。
reason-in-log = 守卫的案件 { $case }
why-head = 案件 { $case }：{ $who }，{ $at }
why-mode = { $standing ->
    [new] 新成员。
   *[regular] 老成员。
}{ $mode ->
    [observe] 只是观察。
    [flag] 问过管理员。
   *[enforce] { $action ->
        [hold] 暂时不显示。
       *[delete] 已删除。
    }
}
why-messages = 涉及 { $rooms } 个房间里的 { $count } 条消息。
why-read = 去掉伪装后：“{ $text }”
why-erased = 申诉时间已过，文字已经清除。
why-score = 合计 { $score }；达到 1 就是垃圾信息。
why-evidence = • { $rule }：{ $what }（{ $weight }）{ $hiding ->
    [no] {""}
   *[yes] ，隐藏方式：{ $hidden }
}
why-asked = 还没有人决定。
why-open = 目前维持，除非有人另作决定。
why-seen = 什么都没有做，也没有告诉任何人。
why-lapsed = 已经结束，没有人决定。
why-stands = 维持。决定者：{ $by }。
why-overturned = 弄错了。决定者：{ $by }。{ $back ->
    [yes] 处罚已经撤销。
   *[no] 没有处罚。
}
why-undone = 和一次袭击一起撤销了。决定者：{ $by }。
disguise-full-width = 全角字母
disguise-styled-letters = 花体字母
disguise-emoji-letters = 表情字母
disguise-look-alike-letters = 形近字母
disguise-accented-letters = 带重音的字母
disguise-invisible-characters = 隐形字符
disguise-stacked-marks = 叠加符号
disguise-spaced = 夹着空格
disguise-line-break = 跨行
disguise-bracketed-dot = 点放在括号里
disguise-another-dot = 换了别的点
disguise-dot-as-a-word = 用文字写点
disguise-digits-for-letters = 用数字代替字母
disguise-missing-dot = 少了点
disguise-broken-scheme = 开头写坏
disguise-user-info = 藏在 @ 前的名字后面
disguise-numeric-host = 写成数字
disguise-punycode = 编码字母（punycode）
disguise-percent = 百分号编码
disguise-entities = 网页编码
disguise-escapes = 反斜杠
disguise-markup = 藏在格式里
disguise-reversed = 倒着写
disguise-masked-link = 藏在另一个链接文字后面
disguise-redirect = 藏在跳转后面
disguise-base64 = 编码（base64）
disguise-split-over-messages = 拆成几条消息
disguise-in-pieces = 拆成几段
nobody = 没有人
why-own = 案件 { $case }，{ $at }
own-asked = 管理员会来看。
own-open = 如果弄错了，请在收到通知的地方按“申诉”。
own-lapsed = 已经结束。
own-stands = 维持。
own-overturned = 弄错了，已经撤销。很抱歉。
own-undone = 已经撤销。
cases-wait = { $count ->
   *[other] 案件 { $cases } 还在等你们决定。用 /guard why 可以看到内容。
}
case-line = { $case }：{ $who }，{ $at }，{ $state ->
    [asked] 等待决定
    [seen] 只是观察
    [open] 目前维持
    [stands] 维持
    [overturned] 弄错了
    [undone] 已撤销
   *[closed] 已结束
}，{ $penalty ->
    [warn] 警告
    [time_out] 禁言
    [kick] 移出
    [ban] 永久移出
   *[none] 没有处罚
}

# 网站名单

command-guard-lists = 不良网站名单：多大、多旧、有什么问题
call-guard-lists = 名单
command-guard-block = 从现在起，把一个网站视为不良网站
    .site = 网站名称或其中的一个网址：shop.example
call-guard-block = 屏蔽
    .site = 网站
command-guard-unblock = 取消屏蔽你屏蔽过的网站
    .site = 网站名称：shop.example
call-guard-unblock = 取消屏蔽
    .site = 网站
button-list_take = 采用新名单
button-list_keep = 保留旧名单
block-no-site = 我看不出“{ $typed }”是哪个网站。请写成 shop.example 这样，或粘贴其中的一个网址。
block-done = 已屏蔽 { $site } 及其下的所有子网站。用 /guard unblock 可以撤销。
block-known = { $site } 已经被屏蔽了。
block-fine = 没有屏蔽 { $site }：它在好网站名单里，或者几乎人人都在用。如果你确定，请先用 /guard disallow 把它从好网站中去掉。
block-undone = { $site } 不再被屏蔽。
block-unknown = 你没有屏蔽过 { $site }。如果是某个名单里有它，可以用 /guard allow { $site } 放行。
list-taken = 名单 { $list } 已启用，共 { $count } 个网站。
list-kept = 名单 { $list } 保持原样，共 { $count } 个网站。有新版本时我会再问。
list-decided = 这件事已经有人决定了，或者名单 { $list } 又来了更新的版本。用 /guard lists 查看现在的情况。
list-held-empty = 名单 { $list } 的新版本是空的，所以我没有启用。之前有 { $before } 个网站。怎么办？
list-held-shrank = 名单 { $list } 少了一半以上的网站：之前 { $before } 个，现在 { $count } 个。这往往是制作者的失误，所以我没有启用。怎么办？
list-held-grew = 名单 { $list } 增长了十倍以上：之前 { $before } 个网站，现在 { $count } 个，例如 { $news }。我没有启用。怎么办？
list-held-hits = 名单 { $list } 的新版本会屏蔽 { $sites }。这看起来像是失误，所以我没有启用。它有 { $count } 个网站，其中 { $added } 个是新的。怎么办？
list-many-bad = 名单 { $list } 有 { $count } 行不是网站，例如：{ $line }。其余部分已启用。请看看这个文件对不对。
list-down = 名单 { $list } 今天没有拿到：{ $why } { $day } 的版本（{ $count } 个网站）继续使用，我会继续尝试。
list-never-came = 名单 { $list } 没有拿到：{ $why } 我会继续尝试。请看看 config.yaml 中 guard 的 lists 写得对不对。
list-why-bad-address = 它的网址无法识别。
list-why-private = 它的网址指向一台只有你能访问的机器，我不会去那里。
list-why-redirects = 它的服务器跳转太多次，或跳到了不安全的地址。
list-why-down = 它的服务器没有回应。
list-why-slow = 它的服务器太慢了。
list-why-too-large = 它超过了 64 MB。
list-why-status = 它的服务器拒绝了（{ $status }）。
list-why-no-web = 预演时不会访问任何网站。
list-why-no-file = config.yaml 旁边的 lists 文件夹里没有文件 { $source }。
list-why-failed = 我在读取时出了问题。
list-why-file-too-large = 它超过了 64 MB。
list-why-file-empty = 文件是空的。
list-why-file-no-table = 它不是每行一个网站的文本，也许是一个网页。
list-why-file-no-room = 磁盘满了。
list-why-file-lost = 它在路上丢失了。
lists-head = { $count ->
    [0] config.yaml 中没有不良网站名单。
   *[other] { $count } 个不良网站名单：
}
lists-none-yet = { $list }：还没有拿到。
lists-one = { $list }：{ $count } 个网站，{ $day } 的版本{ $changed ->
    [no] 。
   *[yes] ；上次变化增加了 { $added } 个，去掉了 { $removed } 个。
}
lists-bad = 其中 { $count } 行不是网站。
lists-held = 有一个更新的版本在这个房间里等你决定。
lists-down = 上次尝试没有拿到：{ $why }
lists-by-hand = 由你们屏蔽的（{ $count }）：{ $sites }
# 突袭
command-raid = 很多人同时涌入捣乱时
call-raid = 突袭
command-raid-on = 从现在起按突袭处理
    .stage = 做什么：房间慢速并限制新人，或者同时暂停邀请
call-raid-on = 开启
    .stage = 阶段
    .stage-slow = 慢速并限制新人
    .stage-pause = 同时暂停邀请
command-raid-off = 结束突袭：房间和邀请恢复原样
call-raid-off = 结束
command-raid-undo = 整体撤销最近一次突袭：那不是突袭
call-raid-undo = 撤销
command-raid-status = 现在有没有突袭，上一次怎么样
call-raid-status = 状态
button-raid-act = 是突袭
button-raid-end = 结束
button-raid-out = 全部移出
button-raid-in = 全部放行
raid-head = { $count ->
    [0] 第 { $raid } 次突袭，始于 { $at }：目前没有新人。
   *[other] 第 { $raid } 次突袭，始于 { $at }：{ $count } 位新人。
}
raid-names = 其中有：{ $names }。
raid-observed = 按照设置，只观察。
raid-flagged = 目前还没有采取措施。这是突袭吗？
raid-now-observe = 很多人同时进来。欢迎先等一等，其他还没有采取措施。
raid-now-slow = { $would ->
    [yes] 现在是演练：本应开启慢速模式，这些新人本应不能发言。
   *[no] 房间已开慢速模式，这些新人暂时不能发言。
}
raid-now-pause = { $would ->
    [yes] 现在是演练：本应暂停邀请、开启慢速模式，这些新人本应不能发言。
   *[no] 邀请已暂停，房间已开慢速模式，这些新人暂时不能发言。
}
raid-over = 突袭结束了：房间和邀请已恢复原样。
raid-ended = 管理员结束了它：房间和邀请已恢复原样。
raid-undone = 管理员说这不是突袭，已全部撤销。
raid-held = { $count ->
   *[other] { $count } 位新人被禁言。移出还是放行？
}
raid-put-out = { $count ->
   *[other] { $count } 位已被移出。
}
raid-let-in = { $count ->
   *[other] { $count } 位已放行。
}
raid-reason = 在第 { $raid } 次突袭中进来
raid-is-on = 已经在这样做了。/raid off 可以结束。
raid-off = 现在没有突袭。
raid-never = 到目前为止没有突袭。同时来 { $joins } 位以上的新人时，守卫会留意。
raid-nothing = 最近一周没有可以撤销的突袭。
raid-undone-before = 最近一次突袭已经撤销了。
raid-decided = 已经有人决定了。/raid status 可以看现在的情况。
raid-ended-now = 突袭结束，房间和邀请已恢复原样。{ $count ->
    [0] {""}
   *[other] 还有 { $count } 位新人被禁言，管理员房间里的卡片在等你决定。
}
raid-undo = 突袭已全部撤销：{ $count ->
    [0] 房间和邀请已恢复原样。
   *[other] { $count } 位新人恢复自由，房间和邀请也恢复了。
}{ $gone ->
    [0] {""}
   *[other] 有 { $gone } 位已被移出，需要他们自己再进来。
}
raid-swept-out = { $count ->
   *[other] 已移出 { $count } 位新人。
}
raid-swept-in = { $count ->
   *[other] { $count } 位新人可以留下并发言。
}

# 冷静一下
command-cool = 让房间慢下来或暂时锁定；0m 结束
    .where = 哪个房间
    .time = 多长时间，例如 10m；0m 结束
    .how = 慢速，或只让管理员发言
call-cool = 冷静
    .where = 房间
    .time = 时间
    .how = 方式
    .how-slow = 慢速
    .how-lock = 锁定
cool-slow = 稍歇一下：到 { $until } 为止，每人每 { $seconds } 秒可以发一条消息。谢谢大家的耐心。
cool-lock = 稍歇一下：这个房间关闭到 { $until }。到时见。
cooled = { $how ->
    [lock] { $room } 已锁定到 { $until }，到时自动打开；用 /cool 加 0m 可以马上结束。
   *[slow] { $room } 已慢速到 { $until }，到时自动结束；用 /cool 加 0m 可以马上结束。
}
cool-ended = { $room } 已恢复原样。
cool-nothing = 这个房间没有在冷静。
cool-span = 请写 1m 到 1d 之间的时间，例如 10m；写 0m 结束。
cool-ops = 管理员房间保持开放。

## Reports

menu-report = 举报
command-report = 悄悄告诉管理员哪里不对，别人看不到
    .member = 关于谁；如果是别的事就不用填
call-report = 举报
    .member = 成员
form-report = 告诉管理员
    .kind = 这是什么？
    .kind-spam = 垃圾信息或诈骗
    .kind-rude = 粗鲁或伤人
    .kind-selling = 推销或广告
    .kind-other = 其他
    .words = 管理员需要知道什么？
    .words-hint = 只有管理员能看到
button-report-remove = 移除
button-report-warn = 警告
button-report-fine = 没有问题
button-report-text = 显示原文
kind-spam = 垃圾信息或诈骗
kind-rude = 粗鲁或伤人
kind-selling = 推销或广告
kind-other = 其他
report-thanks = 谢谢{ $address ->
    [formal] 您
   *[casual] 你
}！只有管理员能看到这次举报，处理结果我会告诉{ $address ->
    [formal] 您
   *[casual] 你
}。
report-again = 这条已经举报过了，谢谢！处理结果会另行告知。
report-yourself = 这是自己的内容。别人可以举报它；想收回的话，直接删除就好。
report-bot = 这是机器人发的。如果有问题，请用 /report 告诉管理员。
report-enough = 一小时内的举报有点多，谢谢！管理员会先看这些，请稍后再试。
report-empty = 请写几句哪里不对，管理员才知道该看什么。
report-gone = 时间太久，我已经不记得这是关于什么的了。请重新举报。
report-message = { $count ->
   *[other] 有 { $count } 位成员举报了 { $who } 的消息：{ $where }
}
report-member = { $count ->
   *[other] 有 { $count } 位成员举报了 { $who }。
}
report-other = 有一位成员举报了一件事。
report-kind = { $kind }：{ $count }
report-words = 举报内容：{ $words }
report-held = 已先收起，等待决定，案件 { $number }：现在没有人看得到。案件的卡片在下面。
report-removed = ✓ 已由 { $who } 移除，案件 { $number }。
report-warned = ✓ { $who } 已警告作者，案件 { $number }。
report-fine = ✓ { $who } 认为没有问题。
report-said = { $who } 写道：
report-no-text = 原文已经不在了，或者我从未看到过。
report-done-removed = 已移除，并告诉了 { $who } 原因：案件 { $number }。举报的人会得知举报属实。
report-done-warned = 已警告 { $who }：案件 { $number }。举报的人会得知已处理。
report-done-fine = 记下了：没有问题。举报的人会收到友好的答复。
report-already-removed = { $who } 已经移除了，不用再处理。
report-already-warned = { $who } 已经处理了：作者已被警告。
report-already-fine = { $who } 已经看过，认为没有问题。
report-told-removed = 谢谢举报！举报属实，内容已经移除。
report-told-warned = 谢谢举报！管理员已经处理了。
report-told-fine = 谢谢举报！管理员看过了，内容没有违反规则，所以保留。以后看到不对的，仍然欢迎告诉管理员。
report-cased = 这是案件 { $number }，请在它的卡片上决定。
report-by-guard = ✓ 已由守卫移除，案件 { $number }。
report-already = 这已经处理了：守卫记为案件 { $number }。
rule-reported = 有成员举报
report-lapsed = 没有人及时决定，内容不再显示。
report-told-lapsed = 谢谢举报！举报的内容不再显示。
report-already-lapsed = 决定的时间已过，内容不再显示。

## Appeals

form-appeal = 提交申诉
    .words = 为什么弄错了？
    .words-hint = 几句话就好，只有管理员能看到
button-appeal-overturn = 撤销
button-appeal-keep = 维持
button-appeal-ask = 追问
button-appeal-text = 显示原文
button-appeal-answer = 回答
form-appeal-ask = 追问
    .words = 想知道什么？
    .words-hint = 成员会看到这句话，可以回答一次
form-appeal-answer = 回答
    .words = 怎么回答？
    .words-hint = 只有管理员能看到
appeal-thanks = 谢谢！管理员会查看案件 { $number }，结果我会另行告知。
appeal-not-yours = 没有这样的案件，或者它与{ $address ->
    [formal] 您
   *[casual] 你
}无关。
appeal-over = 案件 { $number } 已经撤销，没有留下任何记录。
appeal-known-open = 案件 { $number } 的申诉已经在管理员那里，结果我会另行告知。
appeal-known-kept = 申诉后已有人看过案件 { $number }，维持原决定。
appeal-known-overturned = 申诉后案件 { $number } 已经撤销，没有留下任何记录。
appeal-late = 案件 { $number } 的申诉期已过，但仍然可以写信给管理员。
appeal-gone = 这里已经没有要决定的了。
appeal-card = { $who } 认为案件 { $number } 弄错了。
appeal-words = 申诉内容：{ $words }
appeal-found = 发现：{ $what }
appeal-more = 用 /guard why { $number } 可以看判断的经过。
appeal-question = 追问：{ $words }
appeal-answer = { $who } 回答：{ $words }
appeal-overturned = ✓ 已由 { $who } 撤销，{ $when }。
appeal-kept = ✓ { $who } 决定维持，{ $when }。
appeal-already-overturned = { $who } 已经撤销了，{ $when }。不用再处理。
appeal-already-kept = { $who } 已经决定维持，{ $when }。
appeal-asked-already = 已经有人就案件 { $number } 追问过了，回答会出现在卡片里。
appeal-done-overturned = 案件 { $number } 已撤销，并已告诉 { $who }：处罚全部取消，也不计入记录。
appeal-done-kept = 案件 { $number } 维持，并已告诉 { $who }。
appeal-done-asked = 已经问了 { $who }，回答会出现在卡片里。
appeal-told-kept = 有人看过了案件 { $number } 和申诉的内容，决定维持。请遵守规则，过一段时间它就不再计入。
appeal-told-question = 关于案件 { $number } 的申诉，管理员想问：{ $words }
appeal-waits = { $who } 对案件 { $number } 的申诉已经等了两天，请决定；卡片在上面。

## Cases by hand

command-case = 手动记录案件
call-case = 案件
command-case-open = 成员违反了规则：按阶梯处理
    .member = 是谁
    .rule = 违反的规则的编号
    .note = 只给管理员看：发生了什么
call-case-open = 立案
    .member = 成员
    .rule = 规则
    .note = 备注
command-case-warn = 成员违反了规则：只警告
    .member = 是谁
    .rule = 违反的规则的编号
    .note = 只给管理员看：发生了什么
call-case-warn = 警告
    .member = 成员
    .rule = 规则
    .note = 备注
command-case-note = 给案件写备注，只有管理员能看到
    .case = 案件编号
    .text = 要写的内容
call-case-note = 备注
    .case = 案件
    .text = 内容
command-case-list = 一位成员的案件、处罚和备注
    .member = 谁的案件
call-case-list = 列表
    .member = 成员
command-case-close = 案件到此为止
    .case = 案件编号
call-case-close = 结案
    .case = 案件
command-case-overturn = 案件弄错了：全部撤销
    .case = 案件编号
call-case-overturn = 撤销
    .case = 案件
case-opened = 已记为案件 { $number }，并已告诉 { $who }。
case-joined = { $who } 刚才已有案件 { $number }，这次算在一起，不再另外处罚。
case-operator = { $who } 是管理员，请彼此直接沟通。
case-no-rule = { $count ->
   *[other] 本社区有 { $count } 条规则，没有第 { $rule } 条。
}
case-noted = 已备注到案件 { $number }，只有管理员能看到。
case-unknown = 没有案件 { $number }。用 /case list 可以看一位成员的案件。
case-over = 案件 { $number } 已经结案。
case-taken-back = 案件 { $number } 已经撤销。
case-closed = 案件 { $number } 已结案，维持原决定。
case-list = { $who } 的案件，新的在前：
case-none = { $who } 没有案件。
case-entry = 案件 { $number }，{ $day }：{ $state }
case-note = { $who } 的备注：{ $words }
case-is-asked = 等待管理员
case-is-open = 处理中
case-is-stands = 维持
case-is-overturned = 已撤销
case-is-undone = 与突袭一并撤销
case-is-lapsed = 已过期，没有人决定

## Sites that are fine

button-allow = 允许该网站
command-guard-allow = 从现在起这里允许一个网站，不管名单怎么说
    .site = 网站，例如 example.org
call-guard-allow = 允许
    .site = 网站
command-guard-disallow = 这里不再特别允许一个网站
    .site = 网站，例如 example.org
call-guard-disallow = 取消允许
    .site = 网站
command-guard-allowed = 这里允许的网站和原因
call-guard-allowed = 允许名单
allow-this = 允许 { $site }
allow-offer = { $count ->
   *[other] 网站也没有问题吗？那就在这里允许它，以后不会再被移除。
}
allow-done = 从现在起这里允许 { $site }。用 /guard disallow 可以取消。
allow-undone = 从现在起 { $site } 和其他网站一样判断。
allow-known = 这里已经允许 { $site }。
allow-unknown = { $site } 不在允许的网站里。用 /guard allowed 可以查看。
allow-no-site = 在“{ $typed }”里找不到网站。请这样写：example.org
allow-list = { $count ->
    [0] 除了社区自己的网站，这里没有另外允许的网站。管理员发的链接会自动加入。
   *[other] 这里允许 { $count } 个网站：
}
allow-posted = { $site }：{ $who } 发过，{ $day }
allow-overturned = { $site }：申诉后由 { $who } 允许，{ $day }
allow-by-hand = { $site }：由 { $who } 允许，{ $day }
## End of appeals

# 试运行
command-guard-observe = 从现在起只观察：不删除，也不通知任何人
call-guard-observe = 观察
command-guard-enforce = 从现在起按规则执行
call-guard-enforce = 执行
button-soft-right = 对
button-soft-wrong = 不对
button-soft-enforce = 开始执行
button-soft-longer = 再观察一阵
soft-began = 我刚来，先只留意垃圾信息。{ $days ->
   *[other] 我会观察 { $days } 天；现在什么都不删除。
} 每天早上我在这里说本来会删除什么。可以用 /guard test 试试我；想让我早点动手，就用 /guard enforce。
soft-day = { $messages ->
   *[other] 我只是在观察：上次汇报以来，我本来会删除 { $messages } 条消息。
} { $more ->
    [no] 判断得对吗？
   *[yes] 先看前几条；其余用 /guard why 查看：{ $rest }。
}
soft-raid = 我只是在观察：发生过一次突袭，我本来会限制 { $count ->
   *[other] { $count } 位新人。
}
soft-case = { $who }，在 { $room }（案件 { $case }，{ $standing ->
    [new] 新成员
   *[regular] 老成员
}{ $count ->
    [1] {""}
   *[other] ，{ $count } 条消息
}）
soft-stands = { $who } 认为：对。
soft-overturned = { $who } 认为：不对。
soft-ask = { $days ->
   *[other] 这 { $days } 天里
}我本来会删除{ $messages ->
    [0] 的消息：没有。
   *[other]  { $messages } 条消息。
} { $called ->
    [no] 还没有人说过对或不对。
   *[yes] 其中判为对的有 { $right } 个，不对的有 { $wrong } 个。
} 在有人按“开始执行”之前，我继续观察。
soft-enforced-by = { $who } 按了“开始执行”：从现在起我会动手。
soft-longer-by = { $who } 让我观察到 { $until }。
soft-enforced = 好了。从现在起，违反规则的会被删除。如果太严：/guard observe
soft-longer = 我会观察到 { $until }，什么都不删除。
soft-observing = { $days ->
   *[other] 我又只观察了，为期 { $days } 天，然后会来问。什么都不删除。
}
soft-observes = 我已经只在观察；什么都不删除。
soft-acts = 我已经在执行了。/guard observe 让我只观察。
soft-thanks = 谢谢，记为对。
soft-thanks-wrong = 谢谢，记为不对。
soft-called = { $who } 已经判断过案件 { $case }。
soft-decided = { $who } 已经决定了。/guard status 可以看现在的情况。

# 守卫的状态，以及试一试
command-guard-status = 守卫现在怎样，做了什么
call-guard-status = 状态
command-guard-test = 守卫会怎样对待一段文字
    .text = 别人可能会写的文字
call-guard-test = 试文字
    .text = 文字
command-guard-replay = 改一条规则，最近几天会命中什么
    .rule = 规则的名字
    .days = 往回看几天；不填就是 7 天
    .mode = 只观察、询问管理员，还是执行
    .action = 执行时做什么
    .newcomers = 对新成员的分量，0 到 2；到 1 就够
    .regulars = 对老成员的分量，0 到 2；到 1 就够
call-guard-replay = 重放
    .rule = 规则
    .days = 天数
    .mode = 方式
    .mode-observe = 只观察
    .mode-flag = 询问管理员
    .mode-enforce = 执行
    .action = 动作
    .action-flag = 询问管理员
    .action-hold = 扣下
    .action-delete = 删除
    .newcomers = 新成员
    .regulars = 老成员
status-observes = 我只观察：什么都不删除。预设：{ $preset }。
status-soft = 我只观察，第 { $day } 天，共 { $of } 天：什么都不删除。预设：{ $preset }。
status-asks = 在有人按“开始执行”之前我只观察：什么都不删除。预设：{ $preset }。
status-acts = 我在执行：违反规则的会被删除。预设：{ $preset }。
status-cases = { $count ->
    [0] 最近 { $days } 天没有案件。
   *[other] 最近 { $days } 天有 { $count } 个案件：
}
status-called = 判为对的：{ $right }，不对的：{ $wrong }。
status-rule = • { $what }（{ $rule }）：{ $count }{ $called ->
    [no] {""}
   *[yes] ，对：{ $right }，不对：{ $wrong }
}
status-lists = 名单：{ $lists }。
status-list = { $list }（{ $count ->
   *[other] { $count } 个网站
}，{ $hours ->
    [0] 刚刚看过
   *[other] { $hours } 小时前看过
}）
status-list-none = { $list }（还没有取到）
status-waits = { $any ->
    [no] 没有什么在等你们处理。
   *[yes] 在等你们处理：{ $cases ->
       *[other] { $cases } 个案件
    }，{ $appeals ->
       *[other] { $appeals } 个申诉。
    }
}
test-address = 网站：{ $site }{ $hiding ->
    [no] {""}
   *[yes] ，伪装：{ $hidden }
}
test-decision = { $standing ->
    [any] 不管谁写的
    [new] 新成员写的
   *[regular] 老成员写的
}：{ $does ->
    [none] 保留。
    [observe] 保留，并记下来。
    [flag] 保留，并询问管理员。
    [hold] 扣下。
   *[delete] 删除。
}
test-observing = 目前我只观察，这些都不会做。
replay-head = 规则 { $rule }，最近 { $days ->
   *[other] { $days } 天
}：{ $seen ->
    [0] 没有发现任何迹象的消息。
   *[other] { $seen } 条消息里有发现。
}
replay-now = 按现在的规则：删除或扣下 { $removes } 条，给你们看 { $asks } 条。
replay-then = 改了以后：删除或扣下 { $removes } 条，给你们看 { $asks } 条。
replay-harder = { $count ->
   *[other] 有 { $count } 条消息会更严
}（成员：{ $members }，其中老成员：{ $regulars }）：
replay-softer = { $count ->
   *[other] 有 { $count } 条消息会更松
}（成员：{ $members }，其中老成员：{ $regulars }）：
replay-same = 什么都不会变。
replay-most = 我只看了最近的 { $count } 条。
replay-example = • { $who }：{ $message }
replay-example-case = • { $who }，案件 { $case }：{ $message }
replay-no-rule = 没有规则 { $rule }。有这些规则：{ $rules }。
replay-nothing = 请说明要改什么：mode、action，或者分量。

# Chosen by commands
preset-now = 从现在起守卫的档位是 { $preset }。用 /guard test 可以看它怎么看一段文字。
preset-known = 守卫的档位已经是 { $preset } 了。
rule-now = { $mode ->
    [enforce] 规则 { $rule } 从现在起会执行：{ $what }。
    [flag] 规则 { $rule } 从现在起只问你们：{ $what }。
   *[observe] 规则 { $rule } 从现在起只做记录：{ $what }。
}
bot-removed = 我删除了 { $who } 在 { $where } 的一条消息：里面的链接指向已知的垃圾网站。“{ $text }” 关于这个机器人我只说这一次。
bot-let-be = 从现在起不再处理机器人 { $bot }。用 /guard bot 可以收回。
bot-judged = 机器人 { $bot } 又和其他的一样被检查：谁发都是垃圾的内容会被删除。
bot-known = 机器人 { $bot } 已经不被处理了。
bot-unknown = 机器人 { $bot } 本来就和其他的一样被检查。
bot-no-id = { $typed } 不是机器人的 ID。请复制它的 ID，或者 @ 它。
