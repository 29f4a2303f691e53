# The guard

# Cases
command-guard = 守卫为什么这样处理
call-guard = 守卫
command-guard-why = 一个案件的原因和结果
    .case = 案件编号
call-guard-why = 原因
    .case = 案件
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
why = 原因：{ $why }。
why-hand = { $count ->
   *[other] 这涉及本社区的规则 { $rules }。
}
told-held = { $address ->
    [formal] 您在 { $room } 的消息暂时不显示，等管理员看过再说。
   *[casual] 你在 { $room } 的消息暂时不显示，等管理员看过再说。
}
told-removed = { $address ->
    [formal] 您在 { $room } 的消息被删除了。
   *[casual] 你在 { $room } 的消息被删除了。
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
    [yes] 管理员看过案件 { $case }：消息没有问题，已经恢复。很抱歉。
   *[no] 管理员看过案件 { $case }：没有做错什么，处理已经撤销。很抱歉。
}
card-person = 请看一下 { $who } 和这个名字。
card-held = { $who } 在 { $room } 的一条消息暂时不显示，等你们决定。
card-flagged = 请看一下 { $who } 在 { $room } 的一条消息。
card-removed = { $count ->
    [1] { $who } 在 { $room } 的一条消息被删除了。
   *[other] { $who } 的 { $count } 条消息被删除了，第一条在 { $room }。
}
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
why-erased = 申诉时间已过，文字已经清除。
why-score = 合计 { $score }；达到 1 就是垃圾信息。
why-evidence = { $rule }：{ $what }（{ $weight }）{ $count ->
    [0] {""}
   *[other] ，隐藏方式：{ $hidden }
}
why-asked = 还没有人决定。
why-open = 目前维持，除非有人另作决定。
why-closed = 已经结束，没有人决定。
why-stands = 维持。决定者：{ $by }。
why-overturned = 弄错了。决定者：{ $by }。{ $back ->
    [yes] 处罚已经撤销。
   *[no] 没有处罚。
}
why-undone = 和一次袭击一起撤销了。决定者：{ $by }。
nobody = 没有人
why-own = 案件 { $case }，{ $at }
own-asked = 管理员会来看。
own-open = 如果弄错了，请在收到通知的地方按“申诉”。
own-closed = 已经结束。
own-stands = 维持。
own-overturned = 弄错了，已经撤销。很抱歉。
own-undone = 已经撤销。
case-line = { $case }：{ $who }，{ $at }，{ $state ->
    [asked] 等待决定
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

# 突袭
command-raid = 很多人同时涌入捣乱时
call-raid = 突袭
command-raid-on = 从现在起按突袭处理
    .stage = 做什么：房间慢速并限制新人，或者同时暂停邀请
    .stage-slow = 慢速并限制新人
    .stage-pause = 同时暂停邀请
call-raid-on = 开启
    .stage = 阶段
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
    .room = 哪个房间
    .time = 多长时间，例如 10m；0m 结束
    .how = 慢速，或只让管理员发言
    .how-slow = 慢速
    .how-lock = 锁定
call-cool = 冷静
    .room = 房间
    .time = 时间
    .how = 方式
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
