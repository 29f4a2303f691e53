command-sop-list = 查看接下来的发布计划
command-sop-run = 立即运行一个脚本
    .script = 脚本名称

sop-list = 接下来的发布（{ $zone } 时间）：
sop-line = { $when }  { $script }
nothing-planned = 本群目前没有安排任何脚本。
sop-run = { $script } 已开始运行。
no-such-script = 本群没有名为"{ $script }"的脚本。用 /sop list 查看现有脚本。

button-again = 再试一次
button-skip = 跳过这一步
run-held = 脚本 { $script } 停在 { $step }，这一步失败了：{ $reason } 解决原因后再试一次，或跳过这一步。前面的步骤都已完成。
decided-again = { $script } 正在重试这一步。
decided-skip = { $script } 已跳过这一步，继续运行。
hold-gone = 这次运行已经结束，不用再做决定了。
already-again = { $name } 已经处理过了（{ $when }）：重试了这一步。如果又失败，下面会有新的消息。
already-skip = { $name } 已经处理过了（{ $when }）：跳过了这一步。
