command-rules = 查看群规
call-rules = 群规
button-read = 群规
button-accept = 我接受
button-change = 修改群规
button-hold = 从现在起生效，请大家重新确认
button-correct = 只是改措辞，不用重新确认
button-put-up = 发出来并置顶
form-rules = 群规
    .en = English
    .zh = 中文
    .pt = Português
    .lv = Latviešu
    .el = Ελληνικά
since = 第 { $version } 版，自 { $day } 起。
no-rules = 这里没有群规。
no-rules-yet = 还没有群规。写一份吧，几种语言都行。
changed-since = { $address ->
    [formal] 您接受之后，群规有了改动。现在是这样的。
   *[casual] 你接受之后，群规有了改动。现在是这样的。
}
accepted = { $address ->
    [formal] 谢谢您，已记下您接受群规。
   *[casual] 谢谢，已记下你接受群规。
}
accepted-already = { $address ->
    [formal] 您已经接受过这一版了，不用再做什么。
   *[casual] 你已经接受过这一版了，不用再做什么。
}
you-accepted = { $address ->
    [formal] 您在 { $day } 接受了。
   *[casual] 你在 { $day } 接受了。
}
count = 有 { $count } 位成员接受了这一版。
ask-again = { $address ->
    [formal] 您接受之后，群规有了改动。有空请看 /rules
   *[casual] 你接受之后，群规有了改动。有空看看 /rules
}
by-config = 群规写在 config.yaml（rules.text）里。请在那里改，保存后就生效。
nothing-written = 哪种语言都没写，没有可以保存的内容。请至少写一种。
same-as-before = 和现在生效的一字不差。
preview = 改完是这样的：
missing = 没有写的语言：{ $languages }。说这些语言的人会看到英文或第一种。
draft-gone = 刚才写的内容已经不在了。请从 /rules 重新打开表单。
somebody-first = 刚才有别人改了群规。请看 /rules，再打开表单。
holds = 第 { $version } 版从现在起生效。接受过旧版的人会在下一次收到回答时看到，只问一次。
corrected = 措辞改好了，不会再问任何人。
put-up-done = 群规已发出，下面有接受按钮。以后每次改动，这条都会跟着变。
no-room = 角色“{ $room }”没有房间，所以没有发出。可以在 /setup 里指定房间。
in-hush = 现在是静默时间，发不出去。结束后请再按一次这个按钮。
value-accepted = 接受了群规
