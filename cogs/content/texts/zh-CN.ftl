command-content = 脚本轮流使用的句子
call-content = 内容
command-content-add = 给一个主题加一句
    .topic = 用在哪里，例如 morning
    .image = 一起显示的图片的名字
call-content-add = 添加
    .topic = 主题
    .image = 图片
command-content-list = 查看主题，或一个主题的句子
    .topic = 只看这一个，逐句列出
call-content-list = 列表
    .topic = 主题
command-content-remove = 删掉一句
    .topic = 主题
    .number = /content list 里的编号
call-content-remove = 删除
    .topic = 主题
    .number = 编号
command-content-import = 导入一整张表，XLSX 或 CSV
    .topic = 这些句子用在哪里，例如 morning
    .file = 表格：一列一种语言，一行一句
    .how = 加到已有的后面，还是替换全部
call-content-import = 导入
    .topic = 主题
    .file = 文件
    .how = 方式
    .how-add = 加到已有的后面
    .how-replace = 替换全部
command-content-export = 把一个主题的句子导出成表格
    .topic = 主题
    .form = 文件种类
call-content-export = 导出
    .topic = 主题
    .form = 格式
    .form-xlsx = XLSX（电子表格）
    .form-csv = CSV（纯文本）
form-line = 新的一句
field = { $language ->
    [en] 英文
    [zh-CN] 中文
    [pt-BR] 葡萄牙文
    [lv] 拉脱维亚文
   *[el] 希腊文
}
in-language = { $language } { $count }
button-page = 更多
bad-topic = “{ $name }”不能当主题名。请用字母、数字、- 和 _，最多 { $most } 个字符，不要空格，例如 morning。
line-empty = 里面没有文字。请至少用一种语言写。
line-wrong = 没有添加。{ $why }
there-already = “{ $topic }”里已经有这一句了。什么都没改。
added = “{ $topic }”的第 { $number } 句加好了。这个主题现在有 { $count } 句本社区语言的句子。
list = 本社区的主题：
topic = { $topic } – 自有 { $own } 句，共用 { $shared } 句（{ $languages }）
repeats = 大约 { $when } 重新开始。
more = 还有 { $count } 个没有显示。
none = 还没有句子。请用 /content add 添加。
line = { $number }. { $text }
line-pictured = { $number }. { $text } ({ $image })
no-such-topic = 没有关于“{ $topic }”的句子。/content list 会列出主题。
no-such-line = “{ $topic }”没有自己的第 { $number } 句。/content list { $topic } 会列出编号。
removed = “{ $topic }”的第 { $number } 句删掉了：{ $text }
repeats-soon = “{ $topic }”的句子快用完了：还剩 { $left } 句，大约 { $when } 会重新开始。请用 /content add 添加，或用 /content import 导入一整张表。
importing = 正在读取“{ $topic }”：{ $total } 句中的 { $done } 句。
import-stopped = “{ $file }”没有导入。什么都没改。
nothing-imported = “{ $file }”没有导入任何内容，什么都没改：
imported-add = “{ $topic }”加了 { $count } 句。
imported-replace = “{ $topic }”现在就是这 { $count } 句，以前的都没了。
left-out = 有 { $count } 句本来就有，没有再加。
doubles = 有 { $count } 行和前面的一样，没有再加：{ $rows }。
no-images = 有 { $count } 张图片还没有：{ $images }。请用 /media add 添加；在那之前句子不带图片。
exported = 这是“{ $topic }”的 { $count } 句。改好后用 /content import 发回来。
faults = 表格里有 { $count } 处不对：
    { $each }
    请改好再发一次。
faults-more = 还有 { $count } 处
row-head = 第 { $row } 行：第一行要写列名：en、zh-CN、pt-BR、lv、el、image，至少要有一种语言。
row-column = 第 { $row } 行：没有叫“{ $what }”的列。可用的有 en、zh-CN、pt-BR、lv、el 和 image。
row-twice = 第 { $row } 行：“{ $what }”出现了两次。
row-none = 第 { $row } 行：列名下面没有句子。
row-long = 第 { $row } 行：{ $what } 超过 { $most } 个字符。
line-long = { $what } 超过 { $most } 个字符。
row-control = 第 { $row } 行：{ $what } 里有无法显示的符号。请重新输入。
line-control = { $what } 里有无法显示的符号。请重新输入。
row-stray = 第 { $row } 行：“{ $what }”所在的列没有名字。
row-image = 第 { $row } 行：“{ $what }…”作为图片名太长了。
row-empty = 第 { $row } 行：任何语言都没有文字。
