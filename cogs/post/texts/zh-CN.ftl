command-post = 手动发帖：先看效果，再定时、修改、撤回
call-post = 发帖
command-post-new = 写一条帖子；发送之前只有你看得到
    .text = 内容；不填就会打开可以写多行的表单
    .to = 房间；不填就是大厅
    .at = 时间：20:00、明天9:30、11月27日20:00；不填就是马上
    .image = 这里已有图片的名字
    .alt = 图片上是什么，给看不到图的人；多张之间用 |
    .picture = 一张图片
    .picture2 = 一张图片
    .picture3 = 一张图片
    .picture4 = 一张图片
    .picture5 = 一张图片
    .picture6 = 一张图片
    .picture7 = 一张图片
    .picture8 = 一张图片
    .picture9 = 一张图片
call-post-new = 新建
    .text = 内容
    .to = 房间
    .at = 时间
    .image = 图名
    .alt = 说明
    .picture = 图片
    .picture2 = 图片2
    .picture3 = 图片3
    .picture4 = 图片4
    .picture5 = 图片5
    .picture6 = 图片6
    .picture7 = 图片7
    .picture8 = 图片8
    .picture9 = 图片9
command-post-pictures = 给还没发出的帖子换图片；什么都不给就去掉图片
    .number = 帖子编号
    .language = 只给某一种语言的读者
    .language-en = 英文
    .language-zh-CN = 中文
    .language-pt-BR = 葡萄牙文
    .language-lv = 拉脱维亚文
    .language-el = 希腊文
    .image = 这里已有图片的名字
    .alt = 图片上是什么，给看不到图的人；多张之间用 |
    .picture = 一张图片
    .picture2 = 一张图片
    .picture3 = 一张图片
    .picture4 = 一张图片
    .picture5 = 一张图片
    .picture6 = 一张图片
    .picture7 = 一张图片
    .picture8 = 一张图片
    .picture9 = 一张图片
call-post-pictures = 图片
    .number = 编号
    .language = 语言
    .language-en = 英文
    .language-zh-CN = 中文
    .language-pt-BR = 葡萄牙文
    .language-lv = 拉脱维亚文
    .language-el = 希腊文
    .image = 图名
    .alt = 说明
    .picture = 图片
    .picture2 = 图片2
    .picture3 = 图片3
    .picture4 = 图片4
    .picture5 = 图片5
    .picture6 = 图片6
    .picture7 = 图片7
    .picture8 = 图片8
    .picture9 = 图片9
command-post-list = 看接下来要发的帖子和最近发出的帖子
call-post-list = 列表
command-post-show = 看一条帖子在成员眼里的样子
    .number = 帖子编号
call-post-show = 查看
    .number = 编号
command-post-change = 修改还没发出的帖子
    .number = 帖子编号
call-post-change = 修改
    .number = 编号
command-post-cancel = 取消一条帖子，不再发出
    .number = 帖子编号
call-post-cancel = 取消
    .number = 编号
command-post-correct = 更正已发出的帖子，所有房间一起改
    .number = 帖子编号；不填就是最近一条
call-post-correct = 更正
    .number = 编号
command-post-recall = 撤回已发出的帖子，所有房间一起撤
    .number = 帖子编号；不填就是最近一条
call-post-recall = 撤回
    .number = 编号

button-send = 立即发送
button-schedule = 定时
button-drop = 放弃
button-ask = 请人审批
button-text = 内容
button-language = 其他语言
button-see = 查看
button-time = 时间
button-rooms = 房间
button-hang = 按钮
button-alt = 图片说明
button-sound = 提示音
button-correct = 更正
button-recall = 撤回
button-fix = 更正
button-mend = 全部更正
button-takeback = 是的，撤回
button-again = 再试一次
label-schedule = 定在 { $when } 发
label-see = 看{ $language ->
    [zh-CN] 中文版
    [pt-BR] 葡萄牙文版
    [lv] 拉脱维亚文版
    [el] 希腊文版
   *[en] 英文版
}
label-fix = 更正{ $language ->
    [zh-CN] 中文版
    [pt-BR] 葡萄牙文版
    [lv] 拉脱维亚文版
    [el] 希腊文版
   *[en] 英文版
}

form-begun = 新帖子
    .text = 写什么
    .at = 什么时候发？不填：你一发送就发
    .at-hint = 20:00、明天9:30、11月27日20:00
    .alt = 如果有图片，图上是什么
    .alt-hint = 每张图片一行，给看不到图的人
form-text = 写什么
    .text = 内容
form-language = 另一种语言的同一条帖子
    .language = 语言
    .language-en = 英文
    .language-zh-CN = 中文
    .language-pt-BR = 葡萄牙文
    .language-lv = 拉脱维亚文
    .language-el = 希腊文
    .text = 内容；不填就没有这个版本
form-time = 什么时候发
    .at = 什么时候？不填：你一发送就发
    .at-hint = 20:00、明天9:30、11月27日20:00、2小时
form-rooms = 发到哪里
    .room = 房间
    .how = 怎么处理
    .how-add = 也发到那里
    .how-only = 只发到那里
    .how-without = 不发到那里
    .how-all = 发到所有有角色（如 lobby）的房间（ops 除外）
form-hang = 下面的按钮
    .to = 网址、按钮或标签。不填：不要按钮
    .to-hint = https://…，或 checkin，或成员可选的标签：riga 是贴上，-riga 是拿掉
    .label = 上面写什么
    .label-hint = 去看看
    .language = 这几个字是什么语言
    .language-en = 英文
    .language-zh-CN = 中文
    .language-pt-BR = 葡萄牙文
    .language-lv = 拉脱维亚文
    .language-el = 希腊文
form-alt = 图片上是什么
    .alt = 每张图片一行
    .alt-hint = 给看不到图的人：图上有什么，写了什么
form-fix = 更正后的内容
    .text = 应该是这样

line = ──────────
language = { $language ->
    [zh-CN] 中文
    [pt-BR] 葡萄牙文
    [lv] 拉脱维亚文
    [el] 希腊文
   *[en] 英文
}
room = { $room }
rooms-more = { $count ->
   *[other] 另外 { $count } 个房间
}
state = { $state ->
    [asked] 帖子 { $number } 正在等人审批。
    [scheduled] 帖子 { $number } 已定时。
    [held] 帖子 { $number } 被留下了：它的时间已经过了。
    [sent] 帖子 { $number } 已发出。
    [recalled] 帖子 { $number } 已撤回。
    [dropped] 帖子 { $number } 已放弃。
   *[draft] 帖子 { $number }。只有你看得到；横线上面就是成员会看到的样子。
}
where = 发到：{ $rooms }。{ $members ->
    [0] 那里只有运营人员在看。
   *[other] 其中 { $members } 个房间有成员在看。
}
where-one = 发到：{ $rooms }。{ $read ->
    [nobody] 那里只有运营人员在看。
   *[members] 那里有成员在看。
}
where-nowhere = 还没有选房间。请按“房间”选一个。
when-now = 时间：你一按“立即发送”就发。
when = { $kind ->
    [went] 已在 { $when }（{ $zone }）发出。
   *[when] 时间：{ $when }（{ $zone }）。
}
versions = 你看到的是{ $language ->
    [zh-CN] 中文版
    [pt-BR] 葡萄牙文版
    [lv] 拉脱维亚文版
    [el] 希腊文版
   *[en] 英文版
}。另外还有：{ $others }。
no-version = 还没有{ $language ->
    [zh-CN] 中文版
    [pt-BR] 葡萄牙文版
    [lv] 拉脱维亚文版
    [el] 希腊文版
   *[en] 英文版
}：{ $rooms } 会收到{ $given ->
    [zh-CN] 中文版
    [pt-BR] 葡萄牙文版
    [lv] 拉脱维亚文版
    [el] 希腊文版
   *[en] 英文版
}。按“其他语言”就能加上。
picture = 一张图片
pictures-coming = { $count ->
   *[other] 还有 { $count } 张图片在路上；到齐后会再给你看一次。
}
without-alt = { $count ->
   *[other] 有 { $count } 张图片还没有给看不到图的人的说明。
}
in-rehearsal = 这个社群正在排练：帖子只会出现在运营房间。
in-quiet = 那是安静时段，{ $begins } 到 { $ends }。手动发的帖子照样会发出。
in-hush = 这个社群静音到 { $until }：这段时间的帖子会被留住，/hush 能看到。
crowd = 这是当天在 { $room } 的第 { $count } 个帖子，距上一个 { $ago } { $unit ->
    [hours] 小时
   *[minutes] 分钟
}。{ $over ->
    [yes] 这超过了这里允许脚本自动发的量；手动发的帖子照样发出。
   *[no] {""}
}
sound = { $loud ->
    [yes] 成员的手机会响。
   *[no] 成员的手机不会响。
}
mending = { $can ->
    [both] 发出之后，还可以更正，也可以撤回。
    [correct] 发出之后可以更正；这个平台不能撤回。
    [recall] 发出之后可以撤回；这个平台不能更正。
   *[neither] 发出之后就不能再改：这个平台既不能更正也不能撤回。
}

sent = 帖子 { $number } 正在发出：{ $count ->
   *[other] { $count } 个房间。
}要补救，用 /post correct 和 /post recall。
scheduled = 帖子 { $number } 会在 { $when }（{ $zone }）发出。/post change { $number } 可以修改，/post cancel { $number } 可以取消。
dropped = 帖子 { $number } 已放弃，谁也不会看到。
went-late = 帖子 { $number } 本该在 { $when } 发出。那时 Plaza 不在，所以{ $minutes ->
   *[other] 晚了 { $minutes } 分钟才发出。
}
held = 帖子 { $number } 本该在 { $when } 发出，但 Plaza 离开太久了：“{ $text }”现在发，还是放弃？

no-posts = 还没有帖子。用 /post new 写一条。
list-coming = 接下来：
list-last = 最近发出：
list-line = { $number }：{ $state ->
    [asked] 等人审批
    [held] 被留下
   *[draft] 草稿
}。{ $text }
list-line-at = { $number }：{ $when }，{ $state ->
    [draft] 草稿
    [asked] 等人审批
    [held] 被留下，时间已过
    [sent] 已发出
    [recalled] 已撤回
   *[scheduled] 已定时
}。{ $text }
list-zone = 按 { $zone } 的时间。/post show 加编号可以看一条帖子。

no-such-post = 没有帖子 { $number }。/post list 看有哪些。
too-late = { $state ->
    [sent] 帖子 { $number } 已经发出了：{ $name }，{ $when }。/post correct { $number } 可以在所有房间更正。
    [recalled] 帖子 { $number } 已经撤回了：{ $name }，{ $when }。
   *[dropped] 帖子 { $number } 已经放弃了：{ $name }，{ $when }。
}
changed-since = 你看过之后，帖子 { $number } 又被改过。/post show { $number } 看现在的样子。
time-over = 帖子 { $number } 的时间刚刚过了。请按“时间”另选，或者“立即发送”。
time-needed = 帖子 { $number } 已定时，需要一个时间。“立即发送”马上发，/post cancel { $number } 取消。
time-unclear = “{ $given }”我看不懂是什么时间。请按“时间”，写成 20:00、明天9:30 或 11月27日20:00。
time-without-clock = “{ $given }”有日子，没有钟点。请写成 11月27日20:00。
time-no-such-day = “{ $given }”这一天日历上没有。请写成 11月27日20:00。
time-past = “{ $given }”是 { $when }（{ $zone }），已经过了；那里现在是 { $now }。请写一个还没到的时间。
time-past-today = “{ $given }”今天已经过了：现在是 { $now }（{ $zone }）。要明天，请在前面写“明天”。
time-left-out = { $zone } 那天夜里调钟，没有 { $when } 这个时间。请写晚一小时。
time-far = “{ $given }”在一年以后了。请选近一点的日子。
which-room = 请选一个房间，或者选所有有角色的房间。
too-many-rooms = 一条帖子最多发到 { $most } 个房间。
last-room = 帖子 { $number } 已定时，需要一个房间。/post cancel { $number } 取消。
last-version = 这是唯一的版本。“内容”可以修改，“放弃”就不要这条帖子了。
label-needed = 请写上按钮上的字。
too-many-buttons = 一条帖子最多 { $most } 个按钮。
no-such-button = “{ $given }”既不是 https:// 开头的网址，也不是给成员用的按钮（比如 checkin），也不是成员可选的标签。/tag list 看标签，/tag new 新建。
no-ops = 这个社群正在排练，又没有运营房间，谁也看不到。用 /setup 选一个。

cannot-correct = 这个平台不能更正已发出的帖子。
cannot-recall = 这个平台不能撤回已发出的帖子。
nothing-out = 现在没有可以改的已发帖子。/post list 会列出有哪些。
gone-since = 这个帖子已经不在了，没有可以改的内容。/post list 会列出有哪些。
choose-correct = 想更正哪个帖子？请按它的编号。
choose-recall = 想撤回哪个帖子？请按它的编号。
label-choice = { $number }
choice = { $number }：{ $when }，{ $rooms }{ $script ->
    [none] {""}
   *[other] ，脚本 { $script }
}。{ $text }
of-script = 这是脚本 { $script } 发的帖子。脚本之后给它换上的、或下次发的其他文字，仍按脚本里写的：用 /sop edit { $script } 修改。
correct-held = 有 { $count } 份被静默拦下：如果之后补发，会是新的文字。
recall-held = 有 { $count } 份被静默拦下：它们不会再发出。
held-by-hush = 被静默拦下，/hush list 会列出
not-out = 帖子 { $number } 还没发出。/post change { $number } 修改，/post cancel { $number } 取消。
fix-which = 要更正帖子 { $number } 的哪个版本？
fix-shown = 横线上面是帖子 { $number } 更正后的{ $language ->
    [zh-CN] 中文版
    [pt-BR] 葡萄牙文版
    [lv] 拉脱维亚文版
    [el] 希腊文版
   *[en] 英文版
}。图片不变。它在{ $count ->
   *[other] { $count } 个房间里。
}
correcting = 正在更正帖子 { $number }：{ $count ->
   *[other] { $count } 个房间。
}{ $ops ->
    [no] 进度用 /post show { $number } 看。
   *[yes] 进度在运营房间里看。
}
recalling = 正在撤回帖子 { $number }：{ $count ->
   *[other] { $count } 个房间。
}{ $ops ->
    [no] 进度用 /post show { $number } 看。
   *[yes] 进度在运营房间里看。
}
recall-asks = 撤回帖子 { $number }？它在 { $rooms }，{ $count ->
   *[other] 共 { $count } 个房间
}。撤回了就回不来，看过的人也已经看过了。
correct-goes-on = { $name } 正在更正帖子 { $number }：{ $count } 个房间已完成 { $done } 个。
recall-goes-on = { $name } 正在撤回帖子 { $number }：{ $count } 个房间已完成 { $done } 个。
correct-over = { $name } 更正了帖子 { $number }：{ $count } 个房间完成 { $done } 个。
recall-over = { $name } 撤回了帖子 { $number }：{ $count } 个房间完成 { $done } 个。
not-there = 有的房间没能发到：
not-reached = { $room }：{ $reason }
not-reached-more = { $count ->
   *[other] 另外 { $count } 个房间
}
nothing-left = 没有可以再试的了。结果在更新的消息里。

asked = 帖子 { $number } 正在等人审批，卡片在运营房间里。在那之前你还可以修改，改了就又变成草稿。
ask-title = 帖子 { $number }，发到 { $rooms }（{ $planned ->
    [yes] { $when }
   *[no] 批准后马上发
}）
sent-back = 帖子 { $number } 又是草稿了。/post change { $number } 打开它，可以修改后再请人审批，或者放弃。
no-room-to-ask = 没有运营房间，没法请人审批。用 /setup 选一个。
entry = { $state ->
    [asked] 帖子 { $number } 正在等人审批。
    [held] 帖子 { $number } 被留下了，因为到时间时 Plaza 不在。
    [recalled] 帖子 { $number } 已撤回。
   *[dropped] 帖子 { $number } 已放弃。
}
