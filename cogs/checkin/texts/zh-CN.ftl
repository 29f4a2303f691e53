command-checkin = 今天签个到
call-checkin = 签到
command-streak = 看看你的连续签到和积分
call-streak = 连续签到
command-timezone = 按你所在的地方算一天
    .zone = 城市或时区，比如 Shanghai 或 Asia/Shanghai
call-timezone = 时区
    .zone = 地点
button-checkin = 签到
word-checkin = 签到, 打卡, 簽到, 签个到, 打个卡

done = { $streak ->
    [1] 签到成功，连续签到从今天开始。
   *[other] 签到成功，已经连续 { $streak } 天了。
}
    .more-emoji = 🌱
earned = { $points ->
   *[other] +{ $points } 积分，一共 { $balance } 积分。
}
already = { $address ->
    [formal] 今天您已经签过到了。
   *[casual] 今天已经签过到啦。
}
old-card = 这是之前的签到卡，不过这次算今天的。

streak = { $streak ->
    [0] 还没有连续签到，今天就可以开始。
   *[other] 已经连续签到 { $streak } 天。
}
balance = { $balance ->
   *[other] { $address ->
        [formal] 您有 { $balance } 积分。
       *[casual] 你有 { $balance } 积分。
    }
}
still-open = { $address ->
    [formal] 今天您还没有签到。
   *[casual] 今天还没签哦。
}

card = { $day } 签到
    { $count ->
        [0] 还没有人来，谁先来？
       *[other] 已经来了 { $count } 位。
    }
card-latest = 刚刚签到：{ $names }
card-evening = { $day } 签到
    { $count ->
        [0] 今天挺安静，一天还没过完，来得及。
       *[other] 今天来了 { $count } 位。一天还没过完，还来得及。
    }
card-best = 目前最长：{ $best }
    .more-emoji = 🏅
card-over = { $day } 签到：{ $count ->
    [0] 安静的一天。
   *[other] 一共来了 { $count } 位。
}
milestone = { $names }：{ $streak ->
   *[other] 连续签到 { $streak } 天
}
    .more-emoji = 🎉
milestone-more = { $names }，还有另外 { $more } 位：{ $streak ->
   *[other] 连续签到 { $streak } 天
}
    .more-emoji = 🎉
summary = { $count ->
    [0] 今天还没有人签到，明天再来。
   *[other] 今天有 { $count } 位签到了。
}
    .more-emoji = 🌿
remind = { $count ->
    [0] 今天还没有人签到，谁先来？
   *[other] 今天已经有 { $count } 位签到了，下一位是谁？
}
    .more-emoji = 👋
ledger-daily = 每日签到

zone-set = { $address ->
    [formal] 从{ $day }起，您的一天按 { $zone } 计算。30 天之后才能再次修改。
   *[casual] 从{ $day }起，你的一天按 { $zone } 算。30 天之后才能再改。
}
zone-same = { $address ->
    [formal] 您的一天本来就是按 { $zone } 计算的。
   *[casual] 你的一天本来就是按 { $zone } 算的。
}
zone-unclear = { $address ->
    [formal] 没有找到叫“{ $zone }”的时区。请问您是指 { $near } 吗？
   *[casual] 没找到叫“{ $zone }”的时区。你是说 { $near } 吗？
}
zone-unknown = { $address ->
    [formal] 没有找到叫“{ $zone }”的时区。请您写附近一个大城市的英文名，比如 Shanghai，或者 Asia/Shanghai 这样的时区名。
   *[casual] 没找到叫“{ $zone }”的时区。写附近一个大城市的英文名就行，比如 Shanghai，或者 Asia/Shanghai 这样的时区名。
}

value-streak = 连续签到天数
value-days = 累计签到天数
