command-setup = 说明本群是做什么的，机器人在哪里说话
call-setup = 设置
command-golive = 从现在起让群友看到机器人
call-golive = 上线
command-rehearse = 重新只让管理员看到机器人
call-rehearse = 排练

settings = { $name }：{ $stage ->
    [new] 还没有设置
    [rehearsal] 排练中，只有管理员看得到
   *[live] 已上线，群友看得到
}
settings-aim = 用途：{ $aim ->
    [bring_in] 带来新朋友
    [keep_active] 保持活跃
    [sell] 卖东西
    [support] 服务客户
   *[none] 还没说
}
settings-rooms = 房间：大厅 { $lobby }，签到 { $checkin }，管理员 { $ops }
settings-voice = 语言 { $language ->
    [zh-CN] 简体中文
    [pt-BR] Português (Brasil)
    [lv] Latviešu
    [el] Ελληνικά
   *[en] English
}，时区 { $zone }，{ $address ->
    [formal] 用“您”
    [casual] 用“你”
   *[none] 称呼还没选
}{ $emoji ->
    [more] { "，" }多用表情
    [fewer] { "，" }少用表情
   *[some] { "" }
}
settings-pace = 节奏：每个房间每天{ $posts ->
    [none] 不限脚本发几条
   *[other] 最多发 { $posts } 条脚本消息
}，间隔 { $pause }；{ $then ->
    [hold] { $begins } 到 { $ends } 安静，这时该发的等到早上
    [skip] { $begins } 到 { $ends } 安静，这时该发的就不发了
   *[none] 没有安静时段
}
settings-sites = 自己的网站：{ $sites }
settings-fixed = config.yaml 里写了的，这里没有按钮，请到那里改。
settings-warning = 请注意:{ $what } → { $remedy }
none = –
lacks = { $what ->
    [lobby] 大厅
    [ops] 运营房间
   *[zone] 时区
}
next-missing = 还缺：{ $missing }。
next-rehearsal = 下一步：在运营房间看看机器人会说什么，然后用 /golive。
next-live = 用 /rehearse 可以退回排练。

aim-chosen = ✓ { $aim }
button-aim = { $aim ->
    [bring_in] 带来新朋友
    [keep_active] 保持活跃
    [sell] 卖东西
   *[support] 服务客户
}
button-rooms = 房间
button-voice = 语言和时间
button-pace = 节奏
button-sites = 自己的网站
button-preview = 预览 { $script }
button-take = 选用它

form-rooms = 机器人在哪里说话
    .lobby = 大厅，给所有人看的
    .ops = 运营房间，群友看不到
    .checkin = 签到（可以不选）
form-voice = 语言和时间
    .language = 发布用的语言
    .language-en = English
    .language-zh-CN = 简体中文
    .language-pt-BR = Português (Brasil)
    .language-lv = Latviešu
    .language-el = Ελληνικά
    .zone = 时区
    .zone-hint = 例如 Asia/Shanghai 或 Europe/Riga
    .address = 怎么称呼群友
    .address-formal = 用“您”
    .address-casual = 用“你”
    .emoji = 它自己的话里的表情
    .emoji-more = 多一些
    .emoji-some = 适量
    .emoji-fewer = 少一些
form-pace = 脚本可以发多少
    .posts = 每个房间每天最多几条
    .pause = 两条之间隔几分钟
    .begins = 安静时段从
    .begins-hint = 例如 22:30；不填就没有安静时段
    .ends = 安静时段到
    .ends-hint = 例如 07:00
    .then = 安静时段该发的
    .then-hold = 等到早上
    .then-skip = 不发了
form-sites = 自己的网站
    .sites = 每行一个网址
    .sites-hint = 例如 shop.example.com；它们的链接不会被当成广告

gone = 这是旧的 /setup 的按钮。请再用一次 /setup。
no-such-zone = 没有“{ $zone }”这个时区。请写成 Asia/Shanghai 或 Europe/Riga 这样。
zone-near = 没有“{ $zone }”这个时区。你是不是指 { $near }？请再点一次按钮，写成这样。
not-a-site = “{ $site }”不是网址。请写成 shop.example.com 这样。
not-a-time = “{ $time }”不是时刻。请再点一次按钮，写成 22:30 这样。
half-a-night = 安静时段要有开始和结束两个不同的时刻。请再点一次按钮；两个都不填就没有安静时段。

proposed = 为此准备好的脚本。都还没有打开：先看一看，再用 /sop add 加上名字选用；它会先问你几个问题，再给你打开的按钮。
none-proposed = 没有别的脚本适合这个用途；/sop list 可以看到已经打开的。
proposal = • { $script }：{ $title }
preview = { $script } 会这样开头：
no-preview = { $script } 现在没有什么可说的。

rehearsal-begins = 机器人设置好了，开始排练：它会对群友说的话只出现在这里，并注明原来要发到哪个房间、什么时候。用 /sop add 选用并打开现成的脚本，/golive 让群友看到。
not-yet = 机器人还不能上线。还缺：{ $missing }。/setup 里有相应的按钮。
is-live = 机器人已经上线了。
golive = 机器人上线了：从现在起群友看得到它说的话。
running = 自动运行的有：{ $scripts }。/sop list 可以看到时间。
nothing-runs = 还没有打开任何脚本，所以有人问它才说话。用 /sop add 看看有哪些现成的。
opened = { $name } 让机器人上线了。从现在起它的话发到群友的房间。
is-rehearsing = 机器人已经在排练了。
rehearse = 机器人又开始排练：它会对群友说的话只出现在运营房间。
closed = { $name } 让机器人退回排练：它会对群友说的话只出现在这里。

command-doctor = 看看这里有什么妨碍机器人：权限、房间、身份组、intent
call-doctor = 体检
doctor-fine = 这里没有什么妨碍机器人。
doctor-found = 有 { $count } 处不对：
doctor-line = • { $what } → { $remedy }
doctor-more = 还有 { $more } 处；python -m bot doctor 会全部列出。
doctor-seen = ✓ { $seen }
doctor-invite = 权限正好够用的邀请地址：{ $address }
doctor-not-set-up = 还没有选房间；用 /setup 来选。
