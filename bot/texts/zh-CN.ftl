# What the core itself says to members and operators.
went-wrong = { $address ->
    [formal] 刚才没有成功，是我们的问题，不是您的。管理员已收到通知，请您稍后再试一次。
   *[casual] 刚才没成功，是我们的问题，不是你的。管理员已收到通知，请稍后再试一次。
}
unknown-command = { $address ->
    [formal] 没有 /{ $command } 这个指令。您可以输入 / 查看全部指令。
   *[casual] 没有 /{ $command } 这个指令。输入 / 可以查看全部指令。
}
unknown-option = 这个指令没有"{ $option }"这个选项。
missing-option = { $address ->
    [formal] 这个指令还需要"{ $option }"，请您补上后再发一次。
   *[casual] 这个指令还需要"{ $option }"，请补上后再发一次。
}
not-a-choice = "{ $option }"只能选：{ $choices }。
not-yes-no = "{ $option }"只能填"是"或"否"（yes / no）。
not-a-number = "{ $option }"要填数字，而不是"{ $given }"。
not-a-duration = "{ $option }"要填一段时间，如 30m、2h 或 1d，而不是"{ $given }"。
not-a-time = "{ $option }"要填钟点，如 08:00，而不是"{ $given }"。
not-a-day = "{ $option }"要填日期，如 2026-12-24，而不是"{ $given }"。
missing-field = { $address ->
    [formal] "{ $field }"还没有填写，这一项必须填。请您重新打开表单填写。
   *[casual] "{ $field }"还没有填写，这一项必须填。请重新打开表单填写。
}
too-short = "{ $option }"有 { $length } 个字符；至少需要 { $least } 个。
too-long = "{ $option }"有 { $length } 个字符；最多 { $most } 个。
too-small = "{ $option }"至少为 { $least }。
too-large = "{ $option }"最多为 { $most }。
too-few-chosen = { $address ->
    [formal] "{ $option }"请您至少选择 { $least } 项。
   *[casual] "{ $option }"请至少选择 { $least } 项。
}
too-many-chosen = { $address ->
    [formal] "{ $option }"请您最多选择 { $most } 项。
   *[casual] "{ $option }"请最多选择 { $most } 项。
}
form-gone = { $address ->
    [formal] 这份表单已更改或不再使用。请您重新打开。
   *[casual] 这份表单已更改或不再使用。请重新打开。
}
form-late = { $address ->
    [formal] 表单没能及时显示。请您再试一次。
   *[casual] 表单没能及时显示。请再试一次。
}
button-mend = 改一下
yes = 是
no = 否
no-such-member = "{ $option }"：这里没有人叫这个名字。
not-asked-here = 这里无法填写"{ $option }"。
button-gone = { $address ->
    [formal] 这个按钮已经失效，请您使用最新那条消息里的按钮。
   *[casual] 这个按钮已经失效，请用最新那条消息里的按钮。
}
menu-gone = { $address ->
    [formal] 菜单里的这一项已经失效，请您重新打开菜单看看。
   *[casual] 菜单里的这一项已经失效，请重新打开菜单看看。
}
not-set-up = 这里还没有人设置过机器人，所以它什么都不做。管理员请先用 /setup。
set-by-config = 这一项写在 { $file } 的 { $place } 里。请在那里修改，再重新启动 Plaza；命令改不了它。
right = { $right ->
    [content] 内容
    [people] 成员
    [money] 积分与优惠
   *[rules] 规则
}
needs-right = { $address ->
    [formal] 这个操作需要"{ $right }"权限。{ $names }可以用 /team give 给您开通。
   *[casual] 这个操作需要"{ $right }"权限。{ $names }可以用 /team give 给你开通。
}
needs-right-alone = { $address ->
    [formal] 这个操作需要"{ $right }"权限。管理这个社群的人可以用 /team give 给您开通。
   *[casual] 这个操作需要"{ $right }"权限。管理这个社群的人可以用 /team give 给你开通。
}
zone-too-soon = { $address ->
    [formal] 时区 30 天只能改一次，{ $day }之后您可以再次修改。
   *[casual] 时区 30 天只能改一次，{ $day }之后你可以再改。
}

# In the operators' room.
fault = { $what } 出错了。数据没有丢失，详情见日志。同类问题每小时最多提醒一次。
screen-failed = { $what } 检查新消息时出错。这条消息保留了下来，并照常处理；数据没有丢失，详情见日志。同类问题每小时最多提醒一次。
config-left-out = config.yaml 上次保存后有误。我继续按之前的内容运行；请改正后再次保存。{ $fault }
script-left-out = 有一个脚本或内容有误。改好之前它不会运行，或保持修改前的版本，其余照常。{ $fault }
post-failed = 有一条消息没能发出：{ $reason }。
rehearsed = 演练：{ $private ->
    [yes] 这条消息本应私下发给一位成员
   *[no] 这条消息本应发到"{ $room }"
}，{ $when }。
rehearsed-late = 演练：{ $private ->
    [yes] 这条消息本应私下发给一位成员
   *[no] 这条消息本应发到"{ $room }"
}，{ $when }。本来定在 { $due }，等到了这个时候。
picture-gone = 图片文件夹里已经没有图片"{ $file }"，或者它无法显示。有一条消息没有带图发出，图上的内容写在正文下面。
act-failed = { $act ->
    [GiveRole] 有一个身份组没能授予
    [TakeRole] 有一个身份组没能收回
    [TimeOut] 有一位成员没能被禁言
    [Kick] 有一位成员没能被移出
    [Ban] 有一位成员没能被封禁
    [Purge] 成员的消息没能删除
    [Unban] 有一位成员没能被解除封禁
    [Slow] 有一个房间的慢速模式没能更改
    [Lock] 有一个房间没能锁定
    [Unlock] 有一个房间没能解锁
    [PauseInvites] 邀请的暂停没能更改
   *[MakeInvite] 有一个邀请没能生成
}：{ $reason }。
would-give-role = 演练：{ $member } 本应得到身份组 { $role }。
would-take-role = 演练：{ $member } 本应失去身份组 { $role }。
would-time-out = 演练：{ $member } 本应被禁言到 { $until }。
would-kick = 演练：{ $member } 本应被移出。原因：{ $reason }
would-ban = 演练：{ $member } 本应被封禁。原因：{ $reason }
would-purge = 演练：房间 { $room } 里的 { $count ->
   *[other] { $count } 条消息
}本应被删除。
would-rename = { $away ->
    [yes] 演练：{ $member } 这个昵称本应被去掉，改为显示账号本名。
   *[no] 演练：{ $member } 在这里本应改称 { $name }。
}
would-retitle = 演练：{ $room } 里的一个子区本应改名为 { $title }。
would-unban = 演练：{ $member } 本应被解除封禁。
would-slow = 演练：{ $seconds ->
    [0] { $room } 的慢速模式本应结束。
   *[other] { $room } 里每位成员本应每 { $seconds } 秒才能发一条消息。
}
would-lock = 演练：{ $room } 本应被锁定，只有管理员能发言。
would-unlock = 演练：{ $room } 本应被解锁。
would-pause-invites = 演练：{ $over ->
    [yes] 邀请本应恢复。
   *[no] 邀请本应暂停到 { $until }。
}

# 脚本里的提问。
button-answer = 回答
answer-taken = { $address ->
    [formal] 已收到，感谢您。
   *[casual] 收到，谢谢。
}
    .more-emoji = 🙏
question-gone = 这个问题已经结束了。
question-of-another = 这个问题是问别人的。
and-more = { $names } 和另外 { $more ->
   *[other] { $more } 位朋友
}

# 运行为何等待或停住，给管理员看。
aside-late = Plaza 轮到它时已超过 max_age
aside-quiet = 安静时段
aside-day = 节奏：{ $by ->
    [none] 这个房间今天发得够多了
   *[other] 这个房间今天发得够多了，{ $by } 优先
}
aside-gap = 节奏：{ $by ->
    [none] 离这个房间的上一条太近
   *[other] 离这个房间的 { $by } 太近
}
aside-monologue = 节奏：这个房间最近几条都是机器人发的，还没有人回应
aside-lull = 节奏：这个房间里大家正在聊天
aside-off = 已关闭
aside-skipped = 管理员跳过了这一次
aside-unapproved = 还没有人同意
aside-rejected = { $name } 没同意:{ $reason }
aside-hush = 社群正在静默
script-waits = “{ $script }”({ $when })
hushed = 这里正在静默,脚本现在什么也不会说。用 /hush end 结束静默,或等它结束。
aside-pace = 本群设定的节奏
not-confirmed = 这一步等待的消息没能发出：{ $reason }

# What /doctor says of any chat.
key-stands = 加密文本的密钥是 { $home }。请另存一份，不要和数据库的备份放在一起：没有它，加密过的内容谁也读不了。
key-comes = 加密文本的密钥会在第一次启动时生成。到时请另存一份，不要和数据库的备份放在一起。
key-wrong = 加密文本的密钥现在无法使用：{ $why }
key-other = { $home } 不是从 { $since } 起加密文本的那把密钥。
mend-key-other = 请放回那把密钥的备份；用别的密钥 Plaza 不会启动。如果它已丢失，`python -m bot accept-key` 会改用现在这把，之前加密的内容将无法再读。
key-changed = 从 { $since } 起用的是另一把密钥；之前那把加密的内容无法再读。
mend-key-changed = 如果之前的密钥已丢失，不用做什么。如果找到了，放回去并运行 `python -m bot accept-key`。
mend-key = 请在下次启动前修好；没有密钥，Plaza 不会启动。
rooms-seen = 检查了 { $count } 个房间。
room-hidden = 机器人看不到房间 { $room }。
show-room = 请让它能看到，或用 /setup 另选一个房间。

# 没有人主动要求的私信。
letter-from = { $address ->
    [formal] 来自 { $community }，您是这里的成员。
   *[casual] 来自 { $community }，你是这里的成员。
}
letters-wait = { $address ->
    [formal] 有几条私信我暂时还不能发给各位当中的一些人。点按钮就能看到给您的那几条，别人看不到。
   *[casual] 有几条私信我暂时还不能发给你们当中的一些人。点按钮就能看到给你的那几条，别人看不到。
}
letters-halted =
    聊天平台停掉了机器人的私信：{ $reason }
    机器人给很多没有主动要求的人发私信时，平台就会这样处理；再发下去可能会被封。所以我现在一条也不发：待发的都留着，成员可以在大厅的按钮里看到自己的。
    怎么办：减少会发私信的脚本，改成在房间里放按钮；然后到平台上查看机器人账号有没有通知，或者能不能申诉。我会在 { $until } 再试一条；除非平台说已经没事了，否则请不要提前。
letters-unread = 有些私信 30 天内没有人看，已经失效。它们一直放在大厅的按钮里；如果还需要，请重新告诉那些成员。

# Previews.

# 日历，给运营人员看。
no-web = 没有可以打开的页面：这里的 Plaza 没有运行网页服务。请运行 Plaza 的人在 config.yaml 里写上 web: 和 public_url，再重新启动。
entry-late = Plaza 当时没有运行，等它看到时已经太晚（{ $when }）。
entry-paused = 已暂停。
entry-paused-by = { $name } 在 { $when } 暂停了它。
entry-skipped = 运营人员跳过了这一次。
entry-skipped-by = { $name } 跳过了这一次。
entry-replaced = 由“{ $by }”代替。
entry-limit = 不能这么频繁地运行。
entry-busy = 上一次还没有结束。
entry-refused = 帖子没能发出：{ $reason }
entry-stopped = 已被停止。
entry-silent = 没有要说的内容。
entry-overtaken = 它更晚的一次先到了。
entry-hushed = 这里静默到 { $until }。
entry-was-hushed = 因为静默被拦下，没有发出。

# 网页。
theme-toggle = 切换浅色与深色
ops-no-session = 这个页面要用你自己的链接打开。请在社区聊天里发送 /ops：机器人会只给你一个新链接。
    .title = 请从聊天进入
ops-link-used = 每个链接只能打开一次，15 分钟内有效。请在聊天里发送 /ops 获取新链接。
    .title = 这个链接已用过或已过期
ops-too-many = 你的网络一下子打开了太多链接。请等一分钟再试。
    .title = 请慢一点
ops-no-right = 这里需要“{ $right }”权限。如果你的权限来自聊天里的身份组，请再发送一次 /ops：聊天平台对身份组的说明只在 8 小时内有效。
    .title = 你不能查看这个页面
ops-other-session = 页面打开之后，这个浏览器又为另一个社区或重新登录过，所以什么也没有做。请重新打开日历，看清是哪个社区。
    .title = 什么也没有做
ops-open = 这会在这个浏览器里只为你打开运营页面。链接只能用一次，请不要转发。
    .title = 打开运营页面
    .button = 打开
ops-to-calendar = 去看日历
ops-browsers = 你在这些浏览器里以 { $community } 运营人员的身份登录。不认识的请退出。
    .title = 你的浏览器
ops-browser-since = 登录于 { $when }
ops-browser-used = 最近使用 { $when }
ops-browser-this = 本浏览器
ops-browser-end = 退出
ops-browsers-end = 全部退出
# Files that members send.
file-too-large = 文件“{ $file }”太大：{ $kind ->
    [picture] 图片最多 { $most } MB。请发小一点的，或发一张截图。
   *[table] 表格最多 { $most } MB。请分成几个文件。
}
file-many-pixels = 图片“{ $file }”的像素太多：最多四千万。请缩小，或发一张截图。
file-many-frames = 动图“{ $file }”太长。请发短一点或小一点的，或发静态图片。
file-heavy = 图片“{ $file }”要很久才能打开。请改发一张截图。
file-broken = 图片“{ $file }”打不开：文件已损坏，或只传来一半。请再发一次，或发一张截图。
file-no-picture = 不管名字怎么写，“{ $file }”不是能显示的图片。可以用 PNG、JPEG、GIF 和 WebP。
file-apple = “{ $file }”的格式（HEIC）大多数人看不到。请发一张截图，或在手机相机设置里选“兼容性最佳”。
file-no-table = “{ $file }”不是能读取的表格。请存成 XLSX 或 CSV 再发。
file-empty = “{ $file }”是空的。请再发一次。
file-no-room = 没有空间保存“{ $file }”：磁盘满了。什么都没有改。请告诉管理服务器的人，然后再发一次。
file-gone = “{ $file }”已经不在了。请再发一次。
file-lost = 没能从聊天里取到“{ $file }”。请稍等一下再发一次。
no-such-picture = 没有名为“{ $name }”的图片。/media list 会列出已有的图片。
no-such-picture-near = 没有名为“{ $name }”的图片。您是不是要找“{ $near }”？
named-picture-gone = 已经没有名为“{ $file }”的图片。有一条消息没有带图发出。请用 /media add 再加一次，或从要显示它的地方去掉。
kept-picture-gone = 一张图片的文件不见了。有一条消息没有带图发出，图上的内容写在正文下面。
post-cut = 一条帖子比这个聊天能显示的更长，结尾没有显示。请写短一些。开头是：{ $begins }
answer-cut = 给一位群友的回答比这个聊天能显示的更长，结尾没有显示。请把您写的标题、条款、规则写短一些。
# 社群自己的脚本，以及对脚本提问的回答。
weekday = { $day ->
    [mon] 周一
    [tue] 周二
    [wed] 周三
    [thu] 周四
    [fri] 周五
    [sat] 周六
   *[sun] 周日
}
answer-no-time = { $question } “{ $answer }”不是一天里的时间。请写成 08:30 这样，从 00:00 到 23:59。
answer-no-days = { $question } “{ $answer }”不是星期几。请写 mon、tue、wed、thu、fri、sat、sun，可以写多个。
answer-no-number = { $question } “{ $answer }”不是整数。请用数字写，例如 5。
answer-too-small = { $question } { $answer } 太小了，请写 { $least } 或更大。
answer-too-large = { $question } { $answer } 太大了，请写 { $most } 或更小。
answer-no-text = { $question } 这段文字读不出来，请重新写一遍。
answer-too-long = { $question } 太长了，最多 { $most } 个字符。
answer-no-name = { $question } “{ $answer }”不是名称。请写一个词，或从列表里选。
answer-no-choice = { $question } “{ $answer }”不在选项里。请从列表里选。
answer-no-room = { $question } 这里没有房间“{ $answer }”。现有：{ $rooms }。用 /setup 添加房间。
answer-missing = { $question } 这一项必须回答。
answer-strange = { $script } 没有问“{ $input }”，请去掉它。
no-ready-script = 这里没有现成脚本“{ $script }”。{ $near ->
    [none] { "" }
   *[other] 您是想用 { $near } 吗？
}
own-no-name = “{ $name }”不能作为脚本名。请用字母、数字和 -，最多 40 个。
own-name-taken = 这里已经有脚本 { $script } 了。换个名字，或用 /sop edit 修改它。
own-not-own = { $script } 不是本社群添加的脚本，所以不能在这里修改。用 /sop add 添加自己的。
own-full = { $script } 现在是完整脚本，不再提问。请修改文件 { $file }，或用 /sop undo 撤回上一次修改。
own-by-hand = { $script } 是有人手写的，命令不会改动它。请修改或删除文件 { $file }；/sop on 和 /sop off 照常可用。
own-nothing-to-undo = { $script } 没有可以撤回的修改。
own-does-not-fit = { $script } 在这里无法运行。{ $why }
own-not-written = { $script } 正常运行，但文件 { $file } 写不进去：{ $reason }。没有丢失任何内容；请腾出空间或允许写入，下次修改或启动时会写入。
own-kept-by-hand = 文件 { $file } 在此期间被人手动改过。它保持原样并从现在起生效，刚才在聊天里的修改不生效。/sop history { $script } 里仍能看到。

no-such-sentence = 已经没有 { $sentence } 这句话了。可以用 /words find 找找看。
wording-empty = 有一段文字是空的。请写上机器人该说的话。
wording-long = 这段文字有 { $characters } 个字符，最多 { $most } 个。请写短一点。
wording-unknown = 这句话里没有 { $name }。可以用的有：{ $known }。
wording-unsaid = { $sentence }（{ $language }）的自定义说法已经对不上这句话了，所以我先说原来的。请看一下：/words find
content-full = “{ $topic }”会超过 { $most } 句。请删掉一些，或用另一个主题。
table-gone = 文件不见了。请再发一次。
table-broken = 表格打不开。请用电子表格软件打开，重新存成 XLSX 再发。
table-heavy = 这个表格里面比看上去大得多。请把单元格复制到新表格，存成 XLSX 再发。
table-encoding = 第 { $row } 行：看不出是什么文字编码。请把表格存成 XLSX，或“CSV UTF-8”，再发一次。
table-too-many-rows = 第 { $row } 行：表格超过 { $most } 行。请分成几个文件。
table-empty = 表格是空的。第一行写列名。
table-no-code = 第 { $row } 行：表里有好几列，没有一列叫“券码”。请在券码那一列上面写“券码”，再发一次。
table-cell = 第 { $row } 行：有一格太长，或者少了一个引号。请改好再发。

partner-name = “{ $name }”不能作名称。请用小写字母、数字和连字符，最多 32 个，例如 bakery。
partner-taken = 已经有叫 { $name } 的商店。用 /partner token 可以换新令牌。
partner-unknown = 没有叫 { $name } 的商店。用 /partner list 查看全部。
partner-most = 已经有 { $most } 家商店，到上限了。请先用 /partner remove 移除一家。
# Audiences: what a member is, and what they must be.

no-audience = 这里没有名为“{ $name }”的受众。/audience list 会列出现有的受众。
no-audience-near = 这里没有名为“{ $name }”的受众。{ $address ->
    [formal] 您是不是指“{ $near }”？
   *[casual] 你是不是指“{ $near }”？
}
audience-fact = { $what }：{ $is }（{ $wanted }）
audience-wants = { $what }：{ $wanted }
audience-below = 少于{ $value }
audience-at-most = 至多{ $value }
audience-above = 超过{ $value }
audience-at-least = 至少{ $value }
audience-is = 需为{ $value }
audience-is-not = 不能是{ $value }
audience-one-of = 其中之一：{ $value }
audience-none-of = 不在其中：{ $value }
audience-has = 需有{ $value }
audience-has-not = 不含{ $value }
audience-both = { $parts }
audience-either = 满足其一：{ $parts }
audience-group = （{ $part }）
audience-everyone = 所有成员
members-reached = 已为受众中的 { $count } 名成员开始。
audience-yes = 是
audience-no = 否
audience-nothing = 无
audience-always = 比机器人来得更早
audience-moments = 不到一分钟
audience-minutes = { $count } 分钟
audience-hours = { $count } 小时
audience-days = { $count } 天
value-member-name = 名字
value-member-tags = 标签
value-member-language = 语言
value-member-points = 积分
value-member-tenure = 加入时长
value-member-last-active = 距上次活跃
value-member-role = 身份组

ops-shop-no-session = 只有商店自己的手机能进来，链接由社区团队用 /partner link 生成。请向他们要一个。
    .title = 请用您的链接进入
ops-shop-link-used = 链接一天内只能打开一次。请向社区团队要一个新的：他们用 /partner link。
    .title = 这个链接已经用过，或者太旧了
ops-shop-open = 这会让这部手机可以替顾客核销优惠券。链接只能用一次，请不要转发。
    .title = 在这部手机上核销优惠券
    .button = 打开
card-told = 有一张卡片没能画出来，所以用文字代替：{ $why }
fonts-looked = 卡片要用字体来画：拉丁、希腊和西里尔字母的字体 Plaza 自带，其余用这台机器上的。
no-chinese-font = 这台机器没有中文字体，所以带中文的卡片改用文字。
mend-chinese-font = 在 Debian 和 Ubuntu 上：apt install fonts-noto-cjk
no-emoji-font = 这台机器没有彩色表情字体，所以卡片上不画表情。
mend-emoji-font = 在 Debian 和 Ubuntu 上：apt install fonts-noto-color-emoji

tag-new = 新手
tag-old-hand = 老玩家
tag-looking = 先看看
tag-away = 不再是：{ $tag }
tag-given = 已加上：{ $tag }。
tag-had = 你已经有了：{ $tag }。
tag-taken = 已去掉：{ $tag }。
tag-not-had = 你本来就没有：{ $tag }。
tag-not-own = 没有可以自己选的标签“{ $name }”。发 /tags 看看有哪些。
tag-not-own-near = 没有可以自己选的标签“{ $name }”。你是说 { $near } 吗？
labels-mixed = 这一行看不懂：“{ $line }”。请写一行给所有人，或每种语言一行，比如“lv: Rīga”。
label-long = “{ $line }”放在按钮上太长了，最多 { $most } 个字。
button-tag = 标签
