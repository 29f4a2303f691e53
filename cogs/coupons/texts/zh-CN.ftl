command-coupon = Give coupons
call-coupon = coupon
command-coupon-drop = Post a campaign with its button, now
    .name = Which campaign
call-coupon-drop = drop
    .name = name
command-coupons = What you have
call-coupons = coupons
button-claim = Get mine
button-mine = My coupons

headline = { $title }
headline-value = { $title }: { $value }
drop = First come, first served. Press the button; only you will see the code.
left = { $left } of { $total } left
all-gone = { $total ->
    [one] The one that was here has found its owner. Thank you for being there.
   *[other] All { $total } have found their owners. Thank you for being there.
}
code = Your code: { $code }
until = Good until { $at }
dropped = It stands in the room: { $name }.
none-held = You have no coupons yet. When there are some, you find them here.

no-campaign = There is no campaign called "{ $name }". /coupon list shows what there is.
campaign-there = There is a campaign called "{ $name }" already. Please pick another name.
no-room = There is no room for it here. Name one under rooms: in config.yaml.
drop-gone = This drop is not there any more.

why-not-yet = It is not open yet: it opens { $at }.
why-draft = It is not open yet.
why-over = This is over. Thank you for looking in.
why-stopped = This was stopped by the team. Nobody gets one any more.
why-paused = This is paused for the moment. Please come again a little later.
why-gone = { $claims ->
    [one] You missed it by a hair: there was one only.
   *[other] You missed it by a hair: { $claims } people came for it. It was not you who were slow.
}
why-not-for-you = This one is for { $which } only.
why-early = { $which } may go first. For all others it opens { $at }.
why-limit = You had yours already.
why-operator = The team leaves these to the members. /coupon test lets you try it.
why-locked = This one opens when you have used the first.
why-points = You do not have enough points for it.

command-coupon-import = 从表格导入券码：CSV、TXT 或 XLSX
    .name = 给哪个活动
    .file = 每行一个券码；上面可以有一行写着“券码”
call-coupon-import = 导入
    .name = 名称
    .file = 文件
command-coupon-make = 再生成一些券码
    .name = 给哪个活动
    .count = 再要多少
call-coupon-make = 生成
    .name = 名称
    .count = 数量
import-made = { $name } 的券码由我生成，不需要导入。用 /coupon make 可以再生成一些。
import-shared = { $name } 所有人用同一个券码，不需要导入。
import-pack = { $name } 是一个组合。请给其中的活动分别导入券码。
import-stopped-campaign = 这个活动已经结束，不再接收券码。请用 /coupon new 新建一个。
importing = 正在给 { $name } 导入券码：{ $total } 行中的 { $done } 行。
imported = { $count } 个券码已导入，可以发放了：{ $name }。
import-bad = 有 { $count } 行没有导入。最前面的是：
import-none = { $count } 行里没有新的券码。最前面的是： { $each }
import-nothing = 没有从 { $file } 导入任何内容。你可以修改后再发一次。
import-ended = { $file } 的导入结束了，没有导入券码。
row-fault = 第 { $row } 行：{ $what }
report = 这里是没有导入的 { $count } 行，供你查看。
report-row = 行
report-why = 问题
fault-empty = 没有券码
fault-long = 超过 100 个字符
fault-control = 含有无法输入的字符
fault-rounded = 表格软件把它当成数字或日期，改动了内容。请把这一列设为文本格式，再填一次券码
fault-twice = 与第 { $other } 行的券码相同
fault-here = 这个活动已经有这个券码
fault-other = { $name } 已经有这个券码
making = 正在给 { $name } 生成 { $count } 个券码。完成后我会在团队房间里告诉大家。
made = 已生成 { $count } 个券码，可以发放了：{ $name }。
make-other-style = { $name } 发放的是你导入的券码。请用 /coupon import 导入。
make-too-many = { $name } 的券码会超过 { $most } 个。请少生成一些。
