"""Sites that so many people use that a list which holds one is probably broken."""

WELL_KNOWN = (
    *("google.com", "youtube.com", "facebook.com", "instagram.com", "whatsapp.com", "x.com"),
    *("wikipedia.org", "github.com", "discord.com", "reddit.com", "twitch.tv", "steampowered.com"),
    *(
        "steamcommunity.com",
        "microsoft.com",
        "apple.com",
        "amazon.com",
        "netflix.com",
        "paypal.com",
    ),
    *("linkedin.com", "spotify.com", "tiktok.com", "ebay.com", "cloudflare.com", "zoom.us"),
    *("baidu.com", "qq.com", "weixin.qq.com", "bilibili.com", "weibo.com", "taobao.com", "jd.com"),
    *("zhihu.com", "douyin.com", "alipay.com", "mercadolivre.com.br", "globo.com", "uol.com.br"),
    *("gov.br", "delfi.lv", "inbox.lv", "swedbank.lv", "latvija.lv", "gov.gr", "skroutz.gr"),
    *("in.gr", "europa.eu", "mozilla.org", "python.org", "openstreetmap.org", "archive.org"),
)
