command-partner = 可以使用接口的商店
call-partner = 商家
command-partner-add = 允许一家商店使用接口，并领取令牌
    .name = 给它起的名字，例如 bakery
call-partner-add = 添加
    .name = 名称
command-partner-token = 给商店换一个新令牌，旧的作废
    .name = 哪家商店
call-partner-token = 令牌
    .name = 名称
command-partner-link = 在手机上打开商店页面
    .name = 哪家商店
call-partner-link = 链接
    .name = 名称
command-partner-secret = 给商店一个签名密钥，用于 webhook
    .name = 哪家商店
call-partner-secret = 密钥
    .name = 名称
command-partner-remove = 收回商店的令牌
    .name = 哪家商店
call-partner-remove = 移除
    .name = 名称
command-partner-list = 查看哪些商店可以使用接口
call-partner-list = 列表

added = { $name } 现在可以使用接口了。这是它的令牌：
renewed = { $name } 有了新令牌，旧的已经作废。这是新的：
keep-token = 只显示这一次。请交给商店，不要给别人。
linked = 这个链接在一个浏览器里打开 { $name } 核销优惠券的页面：
keep-link = 请交给商店。一天内只能用一次，之后那部手机会保持登录。
secret = { $name } 从现在起用这个密钥给 webhook 签名，编号 partner={ $number }：
removed = { $name } 不能再使用接口了。
partners = { $count ->
    [0] 还没有商店可以使用接口。用 /partner add 添加一家。
   *[other] 有 { $count } 家商店可以使用接口：
}
line = { $name }，{ $made } 起，最近一次 { $used }
line-unused = { $name }，{ $made } 起，还没有用过
ops-added = { $by } 允许商店 { $name } 使用接口。
ops-renewed = { $by } 给商店 { $name } 换了新令牌。
ops-removed = { $by } 收回了商店 { $name } 的令牌。
ops-linked = { $by } 给商店 { $name } 做了页面链接。
ops-secret = { $by } 给商店 { $name } 的 webhook 做了密钥。
