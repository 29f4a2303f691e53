command-hush = 让机器人安静一阵子,只回答别人问它的
    .duration = 多久,例如 2h;或写 end、list
    .where = 这里,或所有你能管的地方
call-hush = 静默
    .duration = 时长
    .where = 范围
    .where-community = 这里
    .where-all = 全部
hushed = 静默到 { $until }{ $count ->
    [one] {""}
   *[other] {""},范围:{ $communities }
}。成员的提问照常回答;现在拦下的,之后不会自己发出。
is-hushed = 静默到 { $until }{ $why ->
    [none] {""}
   *[other] {""}({ $why })
}。
not-hushed = 这里没有静默。
nothing-to-end = 这里没有静默,不用结束。
ended = 静默结束了{ $count ->
    [one] {""}
   *[other] {""},范围:{ $communities }
}。{ $ops ->
    [no] 用 /hush list 看拦下了什么。
   *[yes] 拦下的内容列在管理员房间里。
}
told-begun = { $name } 让机器人静默到 { $until }。它仍会回答成员、在这里说话;别的都不发,拦下的之后也不会自己发出。
told-extended = { $name } 改了静默的结束时间,现在到 { $until }。
told-known = config.yaml 里写好的静默开始了{ $why ->
    [none] {""}
   *[other] {""}({ $why })
},到 { $until } 为止。机器人仍会回答成员、在这里说话;别的都不发。
told-ended = { $name } 结束了静默,机器人又开口了。
told-over = 静默结束,机器人又开口了。
nothing-held = 没有拦下任何内容。
held = 拦下了 { $count } 条,你不要求就不会发:
held-post = { $number }. { $when }:{ $words }
held-letter = { $number }. { $when },发给一位成员:{ $words }
held-script = { $script } 本该在 { $when } 运行,没有运行。
held-more = …还有 { $more } 条。
button-list = 看拦下了什么
button-end = 结束静默
button-post = 发出
button-all = 全部发出
button-run = 运行
post-one = 发第 { $number } 条
run-one = 运行 { $script }
posted = 现在就发。
posted-all = { $count } 条现在就发。
ran = { $script } 现在运行。
not-held = 这条已经不在拦下的里面了。/hush list 能看到现在有哪些。
not-now = { $script } 现在不能运行:它被暂停了,或正在运行。
no-duration = “{ $given }”不是时长。请写 30m、2h 或 1d。/hush end 结束静默,/hush list 看拦下了什么。
too-long-or-short = 静默可以从一分钟到 30 天。请写 30m、2h 或 1d,之后还能延长。
