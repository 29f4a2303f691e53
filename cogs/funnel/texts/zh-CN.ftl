command-funnel = 看新人走到了哪一步：按周、按来源
    .weeks = 看几周，含本周
call-funnel = 新人漏斗
    .weeks = 周数

funnel = 新人走到了哪一步。

span = { $first } 至 { $last }
finding-few = { $count ->
    [0] 这段时间没有人加入。
   *[other] 这段时间来了 { $count } 个人，太少，还看不出什么。
}
finding-none = 到目前为止，一路上没有人掉队。
finding-passed = 门口流失最多：加入的人里 { $share }% 没有走完入群须知。
finding-checked_in = 第一次签到前流失最多：走完须知的人里 { $share }% 还没签过到。
finding-here7 = 第一周流失最多：7 天后走了 { $share }%。
finding-here30 = 第一周之后流失最多：留满 7 天的人里，30 天后走了 { $share }%。

step-opened = 打开页面
step-joined = 加入
step-passed = 走完入群须知
step-introduced = 自我介绍
step-checked_in = 签过到
step-here7 = 7 天后还在
step-here30 = 30 天后还在

count = { $count }
share = { $of }%
k = { $k }
not-yet = 还没到时候
none = –
line = { $step }：{ $count }
line-share = { $step }：{ $base } 人中 { $count } 人（{ $share }）
line-not-yet = { $step }：还没到时候
line-source = { $source }：{ $joined } 人加入，{ $checked } 签过到，人均带来 { $k } 位朋友
line-cost = { $source }：花费 { $cost }；每位新人 { $joined }，每位首次签到 { $checked_in }，每位 30 天后还在 { $here30 }

head-source = 来源
head-joined = 加入
head-checked = 签过到
head-k = 人均带友
head-cost = 花费（{ $currency }）
head-per-joined = 每位新人
head-per-checked_in = 每位签到
head-per-here30 = 每位留满 30 天
by-week = 每周加入
source-friends = 成员的邀请链接
source-unknown = 不清楚
source-vanity = 服务器自己的网址
others = 其他 { $count } 个
partial = 这段时间机器人有 { $hours } 小时不在，数字不完整。不算运营人员和机器人。
not-counted = 不算运营人员和机器人。

means-week = 加入（或打开页面）那一周的星期一
means-source = 来源：链接的名字、成员自己的链接，或者不清楚
means-opened = 活动页面被打开的次数，每位访客每天计一次
means-joined = 新人；离开后再回来的不重复计
means-passed = 其中走完入群须知、可以参与的人
means-introduced = 其中做了自我介绍的人
means-checked_in = 其中至少签到过一次的人
means-due7 = 其中加入已满 7 天的人
means-here7 = due7 当中 7 天后还在的人；还没有人满 7 天时写“还没到时候”
means-due30 = 其中加入已满 30 天的人
means-here30 = due30 当中 30 天后还在的人；还没有人满 30 天时写“还没到时候”
means-friends = 由这些人的链接带来的新人，不论何时，也不论有没有奖励
means-k = friends 除以 joined：大于 1，社群就会自己长大
means-cost = 运营在这一周里为该来源填写的花费；在按来源的行里，是所有这些周的
means-currency = 金额的货币
means-per_joined = cost 除以这些周加入的所有人
means-per_checked_in = cost 除以其中签过到的人
means-per_here30 = 30 多天前填写的花费，除以 here30
means-away = 这一周机器人不在的小时数，数字因此不完整
