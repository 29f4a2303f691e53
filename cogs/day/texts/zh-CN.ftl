command-today = 看看昨天发生了什么、有什么等着你、今天有什么
call-today = 今日

usual-day = { $day ->
    [mon] 一个平常的星期一。
    [tue] 一个平常的星期二。
    [wed] 一个平常的星期三。
    [thu] 一个平常的星期四。
    [fri] 一个平常的星期五。
    [sat] 一个平常的星期六。
   *[sun] 一个平常的星期日。
}
the-day = { $day ->
    [mon] 星期一
    [tue] 星期二
    [wed] 星期三
    [thu] 星期四
    [fri] 星期五
    [sat] 星期六
   *[sun] 星期日
}
on-days = { $day ->
    [mon] 星期一
    [tue] 星期二
    [wed] 星期三
    [thu] 星期四
    [fri] 星期五
    [sat] 星期六
   *[sun] 星期日
}
no-comparison = { $day }：还没有可比的数据，需要四周。运营人员和机器人不计入。
begins = 今天开始统计，明天起有数据。运营人员和机器人不计入。
nothing-known = { $day }：机器人一整天都不在，没有数据。
partial-day = { $day }：机器人有 { $hours } 小时不在，数据不完整。
partial-beside = { $finding }机器人有 { $hours } 小时不在，数据不完整。

finding-times = { $what }，是{ $days }平时的 { $times } 倍（平时 { $usual }）。
finding-more = { $what }，比{ $days }平时多（平时 { $usual }）。
finding-less = { $what }，比{ $days }平时少（平时 { $usual }）。
finding-none = { $what }；{ $days }平时没有。
people-joined = { $count } 人加入
people-left = { $count } 人离开
people-wrote = { $count } 人发言
people-checked_in = { $count } 人签到

joined-left = 加入：{ $joined } · 离开：{ $left }
wrote = 发言：{ $people } · 消息：{ $messages }
checked-in = 签到：{ $people }
figure = { $count }
figure-usual = { $count }（与平时一样）
figure-more = { $count }（+{ $by }，平时 { $usual }）
figure-less = { $count }（−{ $by }，平时 { $usual }）

and = { $first } · { $then }
more = 还有 { $count } 项
age-minutes = { $count } 分钟
age-hours = { $count } 小时
age-days = { $count } 天

questions = 没人回答（{ $count }）：{ $what }
question = { $name }，{ $room } { $at }（{ $age }）：“{ $text }”
needs = 等你处理（{ $count }）：{ $what }
tasks = { $count ->
    [1] 1 项任务（{ $age }）
   *[other] { $count } 项任务（最久 { $age }）
}
held = 脚本 { $script } 停着（{ $age }）
held-more = 还有 { $count } 个脚本停着
approvals = { $count ->
    [1] 1 条帖子等待批准（{ $age }）
   *[other] { $count } 条帖子等待批准（最久 { $age }）
}
friends = { $count ->
    [1] 1 位被推荐的好友等待决定（{ $age }）
   *[other] { $count } 位被推荐的好友等待决定（最久 { $age }）
}
faulty = { $count } 个脚本文件有错：{ $files }
failed = 昨天没成功：{ $what }
failed-in = { $room } 里 { $count } 条帖子：{ $reason }
failed-elsewhere = { $count } 个回答或操作：{ $reason }
unclear = 说不清有没有发出去
no-reason = 没有说明原因
posts = 今天：{ $what }
post = { $at } { $title }

before = 昨天：{ $day }
tile-joined = 加入
tile-left = 离开
tile-wrote = 发言人数
tile-messages = 消息
tile-checked_in = 签到
tile-unanswered = 没人回答
tile-same = 和平时一样
tile-more = +{ $by } · 平时 { $usual }
tile-less = −{ $by } · 平时 { $usual }
tile-alone = 还没有可比的数
oldest = 最久 { $age }
partial = 不完整
needs-you = 等你处理（{ $count }）
needs-nothing = 没有等你处理的事
row-tasks = { $count } 项任务
row-held = 脚本 { $script } 停着
row-held-more = 还有 { $count } 个脚本停着
row-approvals = { $count } 条帖子等待批准
row-friends = { $count } 位被推荐的好友等待决定
row-faulty = 脚本有错：{ $files }
today-title = 今天
today-nothing = 今天没有安排
not-counted = 不算运营人员和机器人。

button-look = 看看等你处理的事
nothing-waits = 已经处理好了，这里没有等你的事了。
look-held = 脚本 { $script } 停在 { $step }：{ $reason } 可以再试一次，也可以跳过这一步。
look-approval = { $what }在等你点头，截止 { $until }。{ $more ->
    [0] {""}
   *[other] 后面还有 { $more } 条。
}
a-post = 一条消息
look-faulty = 这些文件有错，先用着上一个正确的版本：{ $files }。哪一行、为什么，之前在这个房间说过；改好后用 /sop reload 重新读取。
