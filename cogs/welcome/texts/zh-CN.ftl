welcome = 欢迎 { $names } 进门。
    .more-emoji = 👋
welcome-more = 欢迎 { $names }，还有另外 { $more } 位新朋友。
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
