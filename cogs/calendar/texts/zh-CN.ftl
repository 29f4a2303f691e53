# 日历页面说的话。
command-ops = 在浏览器里查看帖子日历
call-ops = 日历
ops = 只给你一个人的日历：{ $link }
    链接只能打开一次，15 分钟内有效。
ops-local = 只给你一个人的日历：{ $link }
    链接只能打开一次，15 分钟内有效，而且只能在运行 Plaza 的电脑上打开。要在手机上打开，请运行 Plaza 的人在 config.yaml 里设置 web: public_url。
months = 月份
month-before = 上个月
month-after = 下个月
today = 今天
zone = 时间按 { $zone }
date = { $date }
time = { $at }
moment = { $at }
room = 房间
kind = 类型
all = 全部
show = 显示
show-all = 显示全部
nothing = 这个月什么也没有。已开启的脚本会自动出现在这里；/sop list 可以查看有哪些。
more = 直到 { $last } 还有 { $more } 次
away = { $since } 到 { $until } Plaza 没有运行
keys = 按键：方向键或 j、k 移动，Enter 打开，Escape 返回，p、n 换月份。
browsers = 你登录的浏览器
back = 日历
when = 时间
how = 状态
script = 脚本
preview = 现在会说什么
language = 语言
no-preview = 现在它没有要说的。
deeds = 你可以做的
ask-run = 不管时间表，立刻在“{ $room }”房间运行。
ask-pause = 在有人恢复之前，它不会开始任何事。
ask-resume = 它会再次按时间运行，并按设定补上错过的。
ask-skip = 它会跳过下一次：{ $when }。之后的时间不变。
done-run = { $script } 正在运行。
done-pause = { $script } 已暂停。
done-resume = { $script } 又开始运行了。
done-skip = { $script } 会跳过 { $when }。
entry-gone = 这一条已经不在日历里了。
script-gone = 这里已经没有脚本“{ $script }”。什么也没有做。
does-not-fit = { $script } 不能在这里运行：{ $why }
is-paused = { $script } 已经暂停了。什么也没有做。
is-busy = { $script } 还在运行，而且一次只能运行一个。什么也没有做。
not-paused = { $script } 已经不在暂停中。什么也没有做。
next-changed = { $script } 的下一次现在已经是另一个时间。什么也没有做；请看一下，如果仍然需要再跳过。

month = { $year }年{ $month ->
    [m1] 一月
    [m2] 二月
    [m3] 三月
    [m4] 四月
    [m5] 五月
    [m6] 六月
    [m7] 七月
    [m8] 八月
    [m9] 九月
    [m10] 十月
    [m11] 十一月
   *[m12] 十二月
}
weekday = { $day ->
    [mon] 周一
    [tue] 周二
    [wed] 周三
    [thu] 周四
    [fri] 周五
    [sat] 周六
   *[sun] 周日
}
state = { $state ->
    [coming] 即将到来
    [done] 完成
    [waits] 等待中
    [gave-way] 让路了
    [failed] 失败
    [skipped] 已跳过
    [hushed] 已静默
   *[paused] 已暂停
}
rooms-named = { $rooms }
rooms = { $count ->
   *[other] { $count } 个房间
}
kind-name = { $kind ->
    [service] 服务
    [celebration] 庆祝
    [value] 干货
    [talk] 话题
    [offer] 优惠
    [post] 手发的帖子
   *[other] { $kind }
}
deed = { $what ->
    [run] 立即运行
    [pause] 暂停
    [resume] 恢复
   *[skip] 跳过下一次
}
sure = { $what ->
    [run] 是的，立即运行
    [pause] 是的，暂停
    [resume] 是的，恢复
   *[skip] 是的，跳过
}
language-name = { $language ->
    [en] English
    [zh-CN] 简体中文
    [pt-BR] Português (Brasil)
    [lv] Latviešu
   *[el] Ελληνικά
}
