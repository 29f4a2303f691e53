# The guard

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
report-held = 已先收起，等待决定，案例 { $number }：现在没有人看得到。案例的卡片在下面。
report-removed = ✓ 已由 { $who } 移除，案例 { $number }。
report-warned = ✓ { $who } 已警告作者，案例 { $number }。
report-fine = ✓ { $who } 认为没有问题。
report-said = { $who } 写道：
report-no-text = 原文已经不在了，或者我从未看到过。
report-done-removed = 已移除，并告诉了 { $who } 原因：案例 { $number }。举报的人会得知举报属实。
report-done-warned = 已警告 { $who }：案例 { $number }。举报的人会得知已处理。
report-done-fine = 记下了：没有问题。举报的人会收到友好的答复。
report-already-removed = { $who } 已经移除了，不用再处理。
report-already-warned = { $who } 已经处理了：作者已被警告。
report-already-fine = { $who } 已经看过，认为没有问题。
report-told-removed = 谢谢举报！举报属实，内容已经移除。
report-told-warned = 谢谢举报！管理员已经处理了。
report-told-fine = 谢谢举报！管理员看过了，内容没有违反规则，所以保留。以后看到不对的，仍然欢迎告诉管理员。
