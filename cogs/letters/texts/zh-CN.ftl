command-letters = 机器人发来的私信
call-letters = 私信
command-letters-off = 不再接收私信
call-letters-off = 关闭
command-letters-on = 重新接收私信
call-letters-on = 开启
command-letters-read = 查看给你的私信
call-letters-read = 阅读
command-letters-show = 查看有哪些私信在等，为什么
call-letters-show = 查看
command-letters-resume = 再试着发送私信
call-letters-resume = 恢复

button-stop = 不再接收
button-back = 撤回
button-read = 看我的
button-next = 继续看
button-resume = 重新发送

stopped = { $address ->
    [formal] 好的，这里不会再给您发私信。本来要发的会在大厅的按钮里保留 30 天，您也可以输入 /letters read 查看。如需恢复，随时点下面的按钮或输入 /letters on。
   *[casual] 好的，这里不会再给你发私信。本来要发的会在大厅的按钮里保留 30 天，也可以输入 /letters read 查看。想恢复的话，随时点下面的按钮或输入 /letters on。
}
taken-back = { $address ->
    [formal] 您又会收到私信了，数量很少。输入 /letters off 可以停掉。
   *[casual] 你又会收到私信了，数量很少。输入 /letters off 可以停掉。
}
none = { $address ->
    [formal] 没有给您的私信。
   *[casual] 没有给你的私信。
}
more = { $more ->
   *[other] 还有 { $more } 条。
}

waiting = 等着发送的私信：{ $waiting } 条。因为成员停掉了或不接收私信、只能在按钮里看的：{ $kept } 条。
halted = 聊天平台现在一条私信也不让发：{ $reason }。{ $until } 会再试一条；/letters resume 立即试。
budget-all = 发给全体成员：{ $hours } 小时内最多 { $most } 条。
budget-each = 发给每位成员：{ $hours } 小时内最多 { $most } 条。
no-budget = 这个平台没有限制。
not-halted = 现在没有停发；用 /letters show 查看有哪些在等。
resumed = 下一条私信马上试发。如果平台拒绝，会全部再停，时间加倍。
