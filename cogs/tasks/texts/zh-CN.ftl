command-tasks = 查看脚本请管理员做的事
call-tasks = 待办
tasks = 待办：
task-line = 截止 { $due }  { $text }（{ $script }）
no-tasks = 没有待办的事。
task = 请在 { $due } 之前处理：{ $text }
task-draft = 可以这样写：{ $draft }
button-done = 完成了
button-leave = 不用了
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
