# /doctor 和 python -m bot doctor 关于 Discord 说的话。
away = 机器人此刻没有连上 Discord。
away-remedy = 它会自己重新连接；过一分钟再问一次，如果还不行，请看日志。
account = 已登录为 { $name }，在 { $servers } 个服务器里。
intent = { $intent }，用于 { $whom }：{ $state ->
    [given] 已申请，已获准
    [refused] 已申请，被拒绝
   *[not-asked] 未申请，因为 config.yaml 里写着 message_content: false
}。
intent-off = "{ $intent }"在开发者后台是关着的，不打开的话 Discord 会拒绝机器人。没有它，{ $kind ->
    [members] 就不知道谁加入、谁通过了验证、谁离开
   *[message-content] 就不知道群友写了什么
}（{ $whom }）。
switch-on = 打开 { $where }，选中机器人，再点 Bot；在 Privileged Gateway Intents 下打开它并保存。{ $kind ->
    [members] { "" }
   *[message-content] 或者在 config.yaml 的 platforms.discord 下写 message_content: false。
}
no-content = 没有"{ $intent }"，{ $whom } 的口令只有在提到机器人的消息里才听得到，如"@bot 签到"。按钮和指令照常可用。
ask-content = 也许这正是你要的。如果不是，请在 config.yaml 的 platforms.discord 下写 message_content: true，并在开发者后台打开这个 intent。
nowhere = 机器人不在任何服务器里。
invite-remedy = 打开下面的邀请地址，选择服务器。
not-in = 机器人不在这个服务器里。
no-number = "{ $community }"不是服务器的编号。
number-remedy = 在 config.yaml 的这个社群下写 id: 和服务器的编号。在 Discord 打开开发者模式后，右键点服务器即可复制。
out-of-reach = Discord 此刻连不上这个服务器。
out-of-reach-remedy = 这是 Discord 自己的问题，请稍后再问。
seen = 检查了服务器 { $server } 的 { $rooms } 个房间。这里开启的功能需要：{ $permissions }。
nothing = 不需要任何权限
administrator = 机器人的身份组有管理员权限，远远超出需要。
less = 请在服务器设置的身份组里去掉它；这里开启的功能只需要：{ $permissions }。
lacks = { $permission }（用于 { $whom }）
missing-in-server = 机器人的身份组缺少：{ $lacking }。
allow-in-server = 请在服务器设置的身份组里，为机器人的身份组开启；或者再打开一次邀请地址并确认。
missing = 在 { $room }（{ $roles }）里机器人缺少：{ $lacking }。
allow-here = 打开 { $room } 的设置，在权限里为机器人的身份组开启。
hidden-room = 机器人看不到 { $room }（{ $roles }）。
show = 打开 { $room } 的设置，在权限里为机器人的身份组开启"查看频道"。
no-room = 没有编号为 { $room } 的房间（{ $roles }），或者机器人看不到它。
silent-room = 在 { $room }（{ $roles }）里不能发言：它是类别或论坛。
choose-room = 用 /setup 另选一个房间，或者改 config.yaml 里的 rooms:。
roles-above = 这些身份组在机器人的上面：{ $roles }。{ $whom } 既不能授予它们，也不能对拥有它们的成员做任何事。
role-up = 如果这不是你要的，请在服务器设置的身份组里把机器人的身份组拖到它们上面。
no-commands = 机器人的斜杠指令没能在这里注册：{ $why }。
commands-remedy = 再打开一次邀请地址并确认，不会失去别的东西。
permission = { $name ->
    [view] 查看频道
    [send] 发送消息
    [embed] 嵌入链接
    [attach] 附加文件
    [history] 读取消息历史记录
    [react] 添加反应
    [pin] 置顶消息
    [threads] 创建公共子区
    [send-in-threads] 在子区内发送消息
    [manage-threads] 管理子区
    [manage-messages] 管理消息
    [create-invite] 创建邀请
    [manage-nicknames] 管理昵称
    [manage-roles] 管理身份组
    [time-out] 禁言成员
    [kick] 踢出成员
    [manage-channels] 管理频道
    [manage-server] 管理服务器
   *[ban] 封禁成员
}
