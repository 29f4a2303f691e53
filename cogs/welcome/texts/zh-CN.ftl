welcome = 欢迎 { $names } 进门。
welcome-more = 欢迎 { $names }，还有另外 { $more } 位新朋友。
rules =
    规矩就三条：
    1. 好好说话，意见不同也一样。
    2. 不发广告，不发陌生店铺的链接。
    3. 群里聊的，留在群里。
question = 你是来做什么的？点一个，我给你一句有用的。

button-interest = 说说你为什么来
interest-new = 新手求带
interest-old-hand = 老玩家
interest-looking = 只想看看

chosen-new = 欢迎欢迎。再小的问题都可以问，大家都是从第一个问题开始的。
chosen-old-hand = 欢迎欢迎。看到你懂的问题，顺手搭句话，大家会很感谢。
chosen-looking = 不着急，慢慢逛。这里没有人非得说话。
choice-gone = 这个选项已经没有了，请在最新的欢迎消息下面选一个。
