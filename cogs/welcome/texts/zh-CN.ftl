welcome = 欢迎 { $names } 进门。
    .more-emoji = 👋
rules =
    规矩就三条：
    1. 好好说话，意见不同也一样。
    2. 不发广告，不发陌生店铺的链接。
    3. 群里聊的，留在群里。
question = { $address ->
    [formal] 请问您为什么来到这里？选一项，我为您说一句有用的话。
   *[casual] 你是来做什么的？点一个，我给你一句有用的。
}
    .more-emoji = 😊

button-interest = { $address ->
    [formal] 说说您为什么来
   *[casual] 说说你为什么来
}
interest-new = 新手求带
interest-old-hand = 老玩家
interest-looking = 只想看看

chosen-new = { $address ->
    [formal] 欢迎您的到来。再小的问题都可以提出，大家都是从第一个问题开始的。
   *[casual] 欢迎欢迎。再小的问题都可以问，大家都是从第一个问题开始的。
}
    .more-emoji = 🌱
chosen-old-hand = { $address ->
    [formal] 欢迎您的到来。如果看到您了解的问题，请您说上一句，大家会很感谢。
   *[casual] 欢迎欢迎。看到你懂的问题，顺手搭句话，大家会很感谢。
}
    .more-emoji = 🤝
chosen-looking = { $address ->
    [formal] 请您慢慢看，不必着急。这里没有人必须发言。
   *[casual] 不着急，慢慢逛。这里没有人非得说话。
}
    .more-emoji = 🍵
choice-gone = { $address ->
    [formal] 这个选项已经没有了，请您在最新的欢迎消息下面选一个。
   *[casual] 这个选项已经没有了，请在最新的欢迎消息下面选一个。
}

button-mine = 用我的语言看
button-introduce = { $address ->
    [formal] 介绍一下您自己
   *[casual] 介绍一下你自己
}
button-share = 让大家看到
button-keep = 只留给自己
button-unshare = 收回
command-language = 选择我用哪种语言回你
    .language = 哪一种
call-language = 语言
    .language = 语言
    .language-en = English
    .language-zh-CN = 中文
    .language-pt-BR = Português
    .language-lv = Latviešu
    .language-el = Ελληνικά
speaks = 以后我用中文回你。
command-introduce = 介绍自己：语言、时区、兴趣
call-introduce = 自我介绍

rules-behind = 群规在下面的按钮里。
hello = 欢迎 { $name } 进门。
    .more-emoji = 👋
chosen = { $address ->
    [formal] 记下了，谢谢您。欢迎您。
   *[casual] 记下了，谢谢。欢迎欢迎。
}
    .more-emoji = 🌱
form-introduction = { $address ->
    [formal] 请介绍一下您自己
   *[casual] 你是谁？
}
ask-language = { $address ->
    [formal] 希望我用哪种语言和您说话？
   *[casual] 我用哪种语言跟你说话？
}
ask-zone = { $address ->
    [formal] 您在哪个时区？
   *[casual] 你在哪个时区？
}
ask-zone-hint = 附近的大城市，比如 Shanghai，可以不填
ask-region = { $address ->
    [formal] 您在哪里？
   *[casual] 你在哪儿？
}
ask-interest = { $address ->
    [formal] 您喜欢什么？
   *[casual] 你喜欢什么？
}
ask-about = 一句话介绍自己
ask-about-hint = 愿意就写，不要放链接
about-address = 自我介绍里不能有链接，免得有人打广告。请把网址去掉。
about-private = 这句话大家都能看到，请不要写电话、邮箱和具体住址。
about-refused = 这句话读起来像广告，不能给大家看。请换个说法，或者留空。
zone-unknown = 没有叫“{ $zone }”的时区。请写附近的大城市，比如 Shanghai。
zone-near = 没有叫“{ $zone }”的时区。是不是 { $near }？
introduced-nothing = 选的都记下了。想说的时候写一句关于自己的话，就算自我介绍了。
introduced = { $address ->
    [formal] 谢谢您，我记住了。想改的话请发 /introduce。
   *[casual] 谢谢，我记住了。想改就发 /introduce。
}
    .more-emoji = 🌱
preview = 要让大家看到这段吗？
introduction = { $name } 来打招呼：
introduction-tags = { $tags }
no-introduction = 还没有内容。请先用 /introduce。
no-room = 这里没有放自我介绍的房间，内容就留在我这儿。
in-hush = 现在是静默时间，发不出去。结束后请再按一次这个按钮。
shared = 已经发出去了，随时可以收回。
kept = 不会给别人看。
unshared = 已收回，别人看不到了。
in-en = In English
in-zh-CN = 用中文看
in-pt-BR = Em português
in-lv = Latviski
in-el = Στα ελληνικά
name-en = English
name-zh-CN = 中文
name-pt-BR = Português
name-lv = Latviešu
name-el = Ελληνικά
