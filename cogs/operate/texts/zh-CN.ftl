command-sop-list = 查看接下来的发布计划
command-sop-run = 立即运行一个脚本
    .script = 脚本名称

sop-list = 接下来的发布（{ $zone } 时间）：
sop-line = { $when }  { $script }
nothing-planned = 本群目前没有安排任何脚本。
sop-run = { $script } 已开始运行。
no-such-script = 本群没有名为"{ $script }"的脚本。用 /sop list 查看现有脚本。
