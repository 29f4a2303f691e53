command-tasks = 查看需要人来做的事
call-tasks = 待办
tasks = { $count ->
   *[other] { $count } 件待办：
}
task-line = { $number }. { $text } – { $due }；{ $age }前提出（{ $source }）
task-line-taken = { $number }. { $text } – { $due }；{ $age }前提出（{ $source }）。{ $name } 在做。
due = 截止 { $when }
late = 已超期{ $span }
span = { $unit ->
    [days] { $count ->
       *[other] { $count } 天
    }
    [hours] { $count } 小时
   *[minutes] { $count } 分钟
}
button-open = { $number }
task-about = 关于：{ $name }
task-taken = { $name } 在做。
task-is-yours = 交给你了：{ $text }
task-later = 推迟到 { $when }：{ $text }
taken-by-other = { $name } 已经在做了。
overdue = { $count ->
   *[other] 有 { $count } 件事到期了，还没有人处理：
}
button-take = 我来做
button-later = 明天
button-page = 全部待办
button-before = 上一页
button-more = 下一页
button-leave = 不需要
no-tasks = 没有待办的事。
task = 请在 { $due } 之前处理：{ $text }
task-draft = 可以这样写：{ $draft }
button-done = 完成了
task-done = 已完成，谢谢：{ $text }
task-left = 不再处理：{ $text }
settled-done = { $text } – { $name } 于 { $when } 完成。
settled-left = { $text } – { $name } 于 { $when } 决定不处理。
task-gone = 这里没有这项待办。
already-done = { $name } 已经完成了（{ $when }）。
already-left = { $name } 已决定不处理（{ $when }）。
too-many = 脚本在 { $days ->
   *[other] { $days } 天
} 内请管理员做 { $tasks } 件事，每天超过五件。
