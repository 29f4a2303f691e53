command-media = 帖子里显示的图片
call-media = 图片
command-media-add = 添加一张图片，之后用名字显示
    .name = 简短的名字，例如 poster
    .picture = 图片本身：PNG、JPEG、GIF 或 WebP，最多 8 MB
    .alt = 图上有什么，给看不到图的人
    .language = 只给读这种语言的人；不选则给所有人
call-media-add = 添加
    .name = 名字
    .picture = 图片
    .alt = 描述
    .language = 语言
command-media-list = 查看有哪些图片
call-media-list = 列表
command-media-show = 看一张图片
    .name = 图片的名字
call-media-show = 查看
    .name = 名字
command-media-remove = 去掉一张图片；已发出的消息不变
    .name = 图片的名字
call-media-remove = 删除
    .name = 名字
language = { $language ->
    [en] 英语
    [zh-CN] 中文
    [pt-BR] 葡萄牙语
    [lv] 拉脱维亚语
    [el] 希腊语
   *[all] 所有语言
}
bad-name = “{ $name }”不能作图片的名字。请用文字、数字、- 和 _，最多 { $most } 个字符，不要空格，例如 summer-poster。
alt-missing = 请也说明图上有什么：写在“描述”里，例如“桌上摆着五种面包”。看不到图的人会读到它。
added = 图片“{ $name }”已加好{ $language ->
    [all] {""}。
   *[other] {""}，给读{ $spoken }的人。
} 脚本里写 image: { $name } 就会显示。
replaced = 图片“{ $name }”已换成新的{ $language ->
    [all] {""}。
   *[other] {""}，给读{ $spoken }的人。
} 已经发出的消息仍是旧图。
list = 这个社区的图片：
line = { $name }（{ $languages }）– { $who }，{ $when }：{ $alt }
more = 还有 { $count } 张没有列出。
none = 还没有图片。用 /media add 添加一张。
show = 图片“{ $name }”：
detail = { $language }：{ $alt }（{ $width } × { $height }；{ $who }，{ $when }）
removed = 图片“{ $name }”已去掉。已经发出的消息保留它；以后要显示它的消息会不带图发出。
