command-sop = 管理本群的脚本
call-sop = 脚本
command-sop-list = 查看接下来的发布计划
call-sop-list = 计划
command-sop-run = 立即运行一个脚本
    .script = 脚本名称
    .member = 为谁运行（仅限单人脚本）
    .audience = 或者给一个人群里没跑过的所有人；会先问你
    .per_day = 每天最多几个人
call-sop-run = 运行
    .script = 脚本
    .member = 成员
    .audience = 人群
    .per_day = 每天
command-sop-next = 查看脚本接下来的时间
    .script = 脚本名称
call-sop-next = 下次
    .script = 脚本
command-sop-show = 查看脚本说明和最近一次结果
    .script = 脚本名称
call-sop-show = 详情
    .script = 脚本
command-sop-why = 查看脚本为什么没有发布
    .script = 脚本名称
call-sop-why = 原因
    .script = 脚本
command-sop-trace = 查看脚本最近一次运行的每一步
    .script = 脚本名称
call-sop-trace = 步骤
    .script = 脚本
command-sop-pause = 暂停一个脚本，直到恢复
    .script = 脚本名称
call-sop-pause = 暂停
    .script = 脚本
command-sop-resume = 恢复已暂停的脚本
    .script = 脚本名称
call-sop-resume = 恢复
    .script = 脚本
command-sop-skip = 跳过脚本的下一次
    .script = 脚本名称
call-sop-skip = 跳过
    .script = 脚本
command-sop-stop = 结束脚本正在进行的运行
    .script = 脚本名称
call-sop-stop = 停止
    .script = 脚本
command-sop-reload = 重新读取脚本和内容
call-sop-reload = 重载

sop-list = 接下来的发布（{ $zone } 时间）：
sop-line = { $when }  { $script }
nothing-planned = 本群目前没有安排任何脚本。
sop-run = { $script } 已开始运行。
bring-ask = { $script } 会给“{ $audience }”里的 { $count } 位成员开始，每天最多 { $per_day } 位{ $days ->
        [1] ，今天就都开始。
       *[other] ，要 { $days } 天。
    }{ $had ->
        [0] { "" }
       *[other] 另有 { $had } 位已经跑过，不再重复。
    }私信照旧按额度慢慢发。你按下按钮之前，什么都不会发生。
bring-label = 给 { $count } 人开始
button-bring = 开始
bring-begun = { $script } 现在开始，每天最多 { $per_day } 位，直到都轮到。/sop pause 可以暂停，/sop stop 可以结束，正在跑的也会结束。
bring-nobody = “{ $audience }”里没有要跑 { $script } 的人：{ $left ->
        [none] 里面没有人。
       *[had] 里面的人都跑过了。
    }用 /audience preview 看看里面有谁。
not-of-one = { $script } 是对整个房间说的，不是给单个成员的。不填人群，/sop run 就直接运行。
no-such-script = 本群没有名为"{ $script }"的脚本。用 /sop list 查看现有脚本。

button-again = 再试一次
button-skip = 跳过这一步
step-held = 脚本 { $script } 停在 { $step }，这一步失败了：{ $reason } 解决原因后再试一次，或跳过这一步。前面的步骤都已完成。
decided-again = { $script } 正在重试这一步。
decided-skip = { $script } 已跳过这一步，继续运行。
hold-gone = 这次运行已经结束，不用再做决定了。
already-again = { $name } 已经处理过了（{ $when }）：重试了这一步。如果又失败，下面会有新的消息。
already-skip = { $name } 已经处理过了（{ $when }）：跳过了这一步。

sop-paused = { $script } 已暂停，用 /sop resume 恢复。
not-planned = { $script } 没有下一次安排。
sop-show = { $script }：{ $title }。发布在"{ $room }"。
for-audience = 它为受众 { $audience } 的每名成员运行。/audience preview 会显示有多少人。
paused-by = 由 { $name } 暂停（{ $when }）。
is-paused = { $script } 已暂停，用 /sop resume 恢复。
not-paused = { $script } 没有暂停。
sop-pause = { $script } 已暂停：在 /sop resume 之前不会开始新的运行，进行中的也会停住。
sop-resume = { $script } 已恢复。错过的会按它的 catch_up 补上。
sop-skip = { $script } 会跳过 { $when } 这一次，之后照常。
nothing-runs = { $script } 没有正在进行的运行。
sop-stop = { $script } 已停止，结束的运行数：{ $runs }。下一次照常。

why-never = { $script } 在本群还没有运行过。
why-late = { $script } 应在 { $when } 发布，但没有发：Plaza 晚了 { $late } 分钟才轮到它，而 max_age 只允许 { $most } 分钟。
why-paused = { $script } 应在 { $when } 发布，但没有发，因为当时已暂停。
why-skipped = { $script } 应在 { $when } 发布，但没有发，因为管理员跳过了这一次。
why-held = { $script } 于 { $when } 开始，停在 { $step }，这一步失败了：{ $reason } 请在"ops"里用按钮决定。
why-retried = { $script } 于 { $when } 开始。{ $step } 这一步失败，正在重试：{ $reason }
why-no-room = { $script } 于 { $when } 运行，但本群没有"{ $room }"这个房间。
why-refused = { $script } 于 { $when } 运行，但消息没能发出：{ $reason }。
why-stopped = { $script } 于 { $when } 开始，已被管理员停止。
why-silent = { $script } 于 { $when } 运行，但没有内容可发：条件不成立，或缺少房间。
why-posted = { $script } 已于 { $when } 发布。

run-waiting = { $script } 最近一次运行正在进行：
run-held = { $script } 最近一次运行在等待决定：
run-done = { $script } 最近一次运行已完成：
run-stopped = { $script } 最近一次运行被停止：
run-failed = { $script } 最近一次运行失败：
step-told = { $when }  { $reason }
step-done = { $when }  { $step }：完成
step-waits = { $when }  { $step }：等到 { $until }
step-skipped = { $when }  { $step }：已跳过
step-failed = { $when }  { $step }：失败。{ $reason }

sop-reload = 正在重新读取脚本和内容。有误的会在"ops"里说明，并保留上一个正确的版本。

command-sop-add = 选用现成脚本，或看看有哪些
    .script = 现成脚本的名称
    .called = 在本群叫什么（不想用原名时）
call-sop-add = 添加
    .script = 脚本
    .called = 名称
command-sop-on = 打开一个脚本
    .script = 脚本名称
call-sop-on = 打开
    .script = 脚本
command-sop-off = 关闭一个脚本
    .script = 脚本名称
call-sop-off = 关闭
    .script = 脚本
command-sop-edit = 修改你对脚本问题的回答
    .script = 脚本名称
call-sop-edit = 修改
    .script = 脚本
command-sop-history = 查看谁在什么时候改过脚本
    .script = 脚本名称
call-sop-history = 历史
    .script = 脚本
command-sop-undo = 撤回对脚本的上一次改动
    .script = 脚本名称
call-sop-undo = 撤回
    .script = 脚本
command-sop-eject = 把脚本变成可手写的文件
    .script = 脚本名称
call-sop-eject = 导出
    .script = 脚本
command-sop-remove = 移除你们自己的脚本
    .script = 脚本名称
call-sop-remove = 移除
    .script = 脚本
list-off = 已关闭：{ $scripts }。用 /sop on 打开。
off-more = 另外 { $count } 个
sop-on = { $script } 打开了。下次发布：{ $when }。
sop-on-waits = { $script } 打开了。它没有固定时间：等到要等的事情发生，或者用 /sop run，它就开始。
is-on = { $script } 已经打开了。
sop-off = { $script } 关闭了。进行中的会跑完；用 /sop stop 可以结束。
is-off = { $script } 已经是关闭的。
does-not-fit = { $script } 在这里运行不了：{ $why }。房间和语言可以用 /setup 选。

# Ready scripts, their questions, and what becomes of them.
ready-head = 现成的脚本。选一个：先回答几个小问题，再看它会说什么。你打开之前，别人都看不到。
ready-kind = { $kind ->
    [service] 照顾人：
    [value] 送点有用的：
    [talk] 聊起来：
    [celebration] 庆祝：
   *[offer] 给优惠：
}
ready-line = • { $script }：{ $about }
ready-had = • { $script }：{ $about } ✓ 已有：{ $names }
button-take = 选用：{ $title }
button-take-named = 选用：{ $title }（{ $script }）
button-shelf = 第 { $page } 页，共 { $pages } 页
none-ready = 本群没有可用的现成脚本。
no-such-ready = 没有名为"{ $script }"的现成脚本。只输入 /sop add 可以看到全部。
have-it = 你们已经有 { $script } 了，用 /sop edit 修改。想再来一个 { $use }，请用选项"名称"起个别的名字。
form-answers = 几个小问题
form-answers-of = { $script }：几个小问题
answers-so-far = 第 { $page } 页（共 { $pages } 页）记下了。回答在这里保留一天。
button-continue = 继续
button-back = 修改这一页
draft-gone = 这些回答已经保存，或者超过一天了。已有的脚本用 /sop edit 修改，重新开始用 /sop add。
sop-add = { $script } 保存好了，还没打开：你打开之前，群友看不到。
shown = 它会先这样说：
not-shown = 现在这个时候，它没什么要说的。
too-long-to-show = 它先说的话太长，这里放不下了。
button-on = 打开
button-change = 修改回答
button-throw = 不要了
button-undo = 撤回
sop-edit = { $script } 改好了：
answer-changed = { $question } { $before } → { $after }
no-answer = 空
nothing-changed = { $script } 没有任何变化。
no-questions = { $script } 没有要回答的问题，所以没有可改的。用 /sop eject 可以把它变成手写的文件。
by-hand = { $script } 是手写的，文件在 { $file }。请在那里改；命令只能打开或关闭它，不会动里面的字。
not-own = { $script } 是各群共用的。可以直接用 /sop on 和 /sop off；用 /sop add 会做一个你们自己的，就可以修改。
is-gone = { $script } 已经移除。用 /sop undo 可以找回来。
changed-since = 这条消息之后，{ $script } 又改过了。用 /sop history 看改了什么；/sop edit、/sop undo 和 /sop remove 对现在的它有效。
sop-undo = { $script } 的上一次改动撤回了。再用一次 /sop undo 就改回去。
undone-away = { $script } 没有了，和添加之前一样。用 /sop undo 可以找回来。
undone-back = { $script } 回来了。
sop-remove = { $script } 移除了。进行中的会跑完。用 /sop undo 可以找回来。
sop-eject = { $script } 从现在起由你们手写：{ $file }。命令仍然可以打开或关闭它，但不会再问你问题。
sop-text = { $text }
sop-history = { $script } 的改动，最新的在前：
version-added = { $when }：{ $name } 添加
version-edited = { $when }：{ $name } 修改
version-undone = { $when }：{ $name } 撤回了一次改动
version-ejected = { $when }：{ $name } 变成了手写的文件
version-discarded = { $when }：{ $name } 移除
version-by-hand = { $when }：在文件里手写修改

is-busy = { $script } 正在运行，同一时间只能有一个。用 /sop stop 可以结束它。
why-replaced = { $script } 应在 { $when } 发布，但没有发，因为那天由 { $by } 代替。
why-limit = { $script } 应在 { $when } 发布，但没有发：它的 limit 不允许这么频繁。
why-busy = { $script } 应在 { $when } 开始，但没有开始，因为上一次运行还没结束。
why-hush = { $script } 本该在 { $when } 发,但当时在静默,所以没发。/hush list 能看到被拦下的内容。
why-unapproved = { $script } 本该在 { $when } 发,但没有得到同意,所以没发。/sop trace 能看到谁说了什么。
why-quiet = { $script } 应在 { $when } 发布，但没有发：正值安静时段，又不能等到它结束。
why-pace = { $script } 应在 { $when } 发布，但没有发：{ $reason }。/setup 里可以看到这里希望的节奏。
why-aside = { $script } 应在 { $when } 发布，现在等到 { $until }：{ $reason }。
why-off = { $script } 在本群处于关闭状态，用 /sop on 打开。
step-aside = { $when }  { $step }：等到 { $until }（{ $reason }）
step-reached = { $when }  目标达成，运行结束

plan-today = 今天：{ $plan }
plan-day = { $weekday ->
    [mon] 周一：{ $plan }
    [tue] 周二：{ $plan }
    [wed] 周三：{ $plan }
    [thu] 周四：{ $plan }
    [fri] 周五：{ $plan }
    [sat] 周六：{ $plan }
   *[sun] 周日：{ $plan }
}
plan-item = { $at } { $title }

# What /sop list warns of.
too-many-offers = 接下来一周的 { $posts } 条里有 { $offers } 条是推销。超过四分之一，群友会走的。
too-full = { $day } 在“{ $room }”计划了 { $planned } 条，而那里一天最多发 { $most } 条，其余的会让路。可在 /setup 里调整。
# What a script will say.
command-sop-preview = 在别人看到之前,看看脚本会说什么
    .script = 哪个脚本
    .member = 以谁的身份看
    .language = 用哪种语言
call-sop-preview = 预览
    .script = 脚本
    .member = 成员
    .language = 语言
preview = { $script } 现在运行会说这些,{ $name } 看到的就是这样。只有你看得到,什么都不会真的发生,按钮也不起作用。
preview-post = { $when ->
    [first] ▸ 首先
    [after] ▸ 然后,过 { $span }
   *[event] ▸ 然后,等到 { $event } 发生,或过 { $span }
},{ $kind ->
    [letter] 私聊
    [edit] 上面的消息改成
   *[post] { $room ->
        [none] 发在它的房间
       *[other] 发在“{ $room }”
    }
}:
preview-more = …还有 { $more } 条,这里放不下了。
preview-nothing = { $script } 现在什么也不会说:条件不满足,内容列表是空的,或者它本来就不发消息。
none-to-choose = { $why }
answer-not-there = 这里没有“{ $answer }”了。请从列表里重新选。
