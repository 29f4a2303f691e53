command-team = 管理员各有哪些权限
call-team = 团队
command-team-list = 查看谁有哪些权限
call-team-list = 列表
command-team-give = 给成员开通权限
    .member = 给谁
    .right = 哪项权限
call-team-give = 开通
    .member = 成员
    .right = 权限
    .right-content = 内容
    .right-people = 成员
    .right-money = 积分与优惠
    .right-rules = 规则
command-team-take = 收回成员的权限
    .member = 收回谁的
    .right = 哪项权限
call-team-take = 收回
    .member = 成员
    .right = 权限
    .right-content = 内容
    .right-people = 成员
    .right-money = 积分与优惠
    .right-rules = 规则
command-team-role = 让某个身份组带有权限
    .role = 哪个身份组
    .right = 哪项权限
    .on = 选否：不再带有
call-team-role = 身份组
    .role = 身份组
    .right = 权限
    .right-content = 内容
    .right-people = 成员
    .right-money = 积分与优惠
    .right-rules = 规则
    .on = 启用
command-team-leave = 结束成员作为管理员的一切
    .member = 谁
call-team-leave = 离任
    .member = 成员
button-change = 修改：{ $name }
form-rights = 成员的权限
    .rights = 权限
    .rights-hint = 没有选的会被收回
    .rights-content = 内容：帖子、脚本、文字
    .rights-people = 成员：待办、成员、欢迎
    .rights-money = 积分与优惠：积分、优惠券
    .rights-rules = 规则：设置、团队

team = 这里谁可以做什么：
holder = { $name } – { $rights }
from-config = { $rights }（来自 config.yaml）
from-given = { $rights }
from-role = { $rights }（来自身份组）
from-chat = { $rights }（来自聊天平台）
role-line = 有身份组 { $role } 的人 – { $rights }
team-how = 来自聊天平台的权限，用过一次后才会显示在这里。修改请用 /team give、/team take、/team role 或 /team leave。

given = { $name } 现在有"{ $right }"权限了。
given-hint = 如果 { $name } 找不到命令：谁能看到命令由聊天平台自己的设置决定。在 Discord 里是"服务器设置 – 整合 – 本机器人"，请在那里允许。
taken = { $name } 不再有"{ $right }"权限。
bound = 有身份组 { $role } 的人现在有"{ $right }"权限。
unbound = 身份组 { $role } 不再带有"{ $right }"权限。
changed = 好了，{ $name } 的权限已修改。
ended-answer = { $name } 不再是管理员。{ $count ->
    [0] 没有待办在等 ta。
   *[other] { $count } 件待办重新开放。
}

ops-give = { $by } 给 { $name } 开通了"{ $right }"权限。
ops-take = { $by } 收回了 { $name } 的"{ $right }"权限。
ops-bound = { $by }：身份组 { $role } 现在带有"{ $right }"权限。
ops-unbound = { $by }：身份组 { $role } 不再带有"{ $right }"权限。
tasks-open = { $count ->
   *[other] { $name } 的 { $count } 件待办重新开放。
}
ended = { $by } 结束了 { $name } 的管理员身份；{ $count ->
    [0] 没有等着的待办。
   *[other] { $count } 件待办重新开放。
}
left = { $name } 离开了；{ $count ->
   *[other] { $count } 件待办重新开放。
}
left-rights = { $name } 离开了，不再是管理员。
nobody-left = 现在没有人有"规则"权限。请运行 Plaza 的人在 config.yaml 的 operators 里加上一位。

you-give = { $by } 给你开通了"{ $right }"权限。
you-take = { $by } 收回了你的"{ $right }"权限。
you-end = { $by } 结束了你在这里的管理员身份。

by-config = { $name } 是 config.yaml 里写的管理员，有全部权限。只有运行 Plaza 的人能在那里修改。
by-role = { $name } 的"{ $right }"权限来自聊天平台的身份组。请在那里去掉身份组，或用 /team role 对所有人停用。
by-chat = { $name } 的"{ $right }"权限来自聊天平台本身。管理聊天平台的人可以在那里收回。
has-not = { $name } 没有"{ $right }"权限。
given-before = { $name } 已经有"{ $right }"权限了。
not-yours = 你自己没有"{ $right }"权限，所以不能给别人。
not-here = { $name } 已经不在这里了。
nobody = 这里没有这个人。请重新打开 /team list。
no-operator = { $name } 没有通过命令得到的权限。
nothing-changed = { $name } 的权限没有变化。
everybody = 这个身份组每个人都有，请选别的。
bound-before = 这个身份组已经带有这项权限。
not-bound = 这个身份组没有带这项权限。
last-rules = 这样就再没有人能修改这里了：没有别人有"规则"权限。请先给别人开通。
