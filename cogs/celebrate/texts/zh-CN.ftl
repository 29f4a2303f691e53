with-us-year = { $count ->
    [1] 今天满一年：{ $who }
   *[other] 今天满 { $count } 年：{ $who }
}
    .more-emoji = 🎂
with-us-month = { $count ->
    [1] 今天满一个月：{ $who }
   *[other] 今天满 { $count } 个月：{ $who }
}
    .more-emoji = 🎉
with-us-day = { $count ->
   *[other] 今天满 { $count } 天：{ $who }
}
    .more-emoji = 🎉
names = { $names }
and-more = { $names }，还有另外 { $more } 位
