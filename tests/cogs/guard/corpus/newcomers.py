"""Spam of newcomers that is on no list: hidden hosts, look-alikes, invites, borrowed hosts."""

from collections.abc import Iterator, Mapping
from random import Random

from tests.cogs.guard.corpus.disguised import dressed
from tests.cogs.guard.corpus.dots import DOTS
from tests.cogs.guard.corpus.letters import LETTERS
from tests.cogs.guard.corpus.messages import HERE, LANGUAGES, Message, carriers

# Made up, and in no list.
UNLISTED = (
    "havrelki-drop.com",
    "tunzomari.xyz",
    "perelvanta.top",
    "gastomiro.ru",
    "lumpekatt.net",
    "ofertazul9.com.br",
    "skivorena.shop",
    "bonkaruga.click",
    "mestravio.gr",
    "virzakule.lv",
)
WRAPS_THAT_HIDE = (
    "user-info",
    "broken-scheme",
    "backslashes",
    "full-width-scheme",
    "percent-encoded",
    "html-entities",
    "masked-mismatch",
    "spoiler-inside",
    "bold-inside",
    "reversed",
    "bidi-override",
)
# Between them and a sloppy sentence or a shouted name there is nothing but a guess.
TOO_WEAK = ("upper-case", "mixed-case", "space-after-dot", "comma-for-dot", "keycaps")
HIDING = (*(kind for kind in (*LETTERS, *DOTS) if kind not in TOO_WEAK), *WRAPS_THAT_HIDE)

LOOK_ALIKES = (
    "dlscord-nitro.xyz/claim",
    "https://discocrd-gifts7.com/nitro",
    "https://steamcommunlty-trade.ru/offer/7716",
    "paypa1-secure.top/login",
    "https://www.arnazon-bonus.shop/de",
    "rnicrosoft-signin.online",
    "https://whatsapp-web-verify.click/qr",
    "https://discord.com.nitro-claim.top/x",
    "https://store.steampowered.com.gift50.site/card",
    "https://lnstagram-copyright-help.com/form",
    "binance-airdrop-2026.xyz",
    "https://metamask-io-restore.live/seed",
    "https://telegrarn-premium.vip",
    "https://discоrd.gifts-nitro.com/9aB",
    "https://аpple-id.support-check.net",
    "https://robIox-free-robux.store/r",
    "https://netfIix-renew.click/pay",
    "https://youtube.com-verify.site/channel",
    "https://google.com-account-check.top/",
    "https://taobao-hongbao.shop/q/88",
    "weixin-jiangli.top/hb",
    "https://correios-taxa-entrega.top/pagar",
    "https://nubank-premio.click/pix",
    "https://swedbank-drosiba.top/smartid",
    "https://elta-paradosi.click/plirosi",
    "https://sberbank-vyplaty.top/zayavka",
    "https://epicgames-vbucks.xyz/free",
    "https://faceboook-security-team.com/appeal",
    "https://tw1tch-drops.live/cs2",
    "https://open-sea-mint.xyz/claim",
)

INVITES = (
    "discord.gg/hVx7QzLm",
    "https://discord.gg/hVx7QzLm",
    "https://discord.com/invite/hVx7QzLm",
    "discordapp.com/invite/hVx7QzLm",
    "https://ptb.discord.com/invite/hVx7QzLm",
    "<https://discord.gg/hVx7QzLm>",
    "DISCORD.GG/hVx7QzLm",
    "discord . gg / hVx7QzLm",
    "discord(dot)gg/hVx7QzLm",
    "discord dot gg slash hVx7QzLm",
    ".gg/hVx7QzLm",
    "disc\u200bord.gg/hVx7QzLm",
    "ⓓⓘⓢⓒⓞⓡⓓ.ⓖⓖ/hVx7QzLm",
    "dіscоrd.gg/hVx7QzLm",
    "ｄｉｓｃｏｒｄ．ｇｇ／hVx7QzLm",
    "discord\\.gg/hVx7QzLm",
    "discord。gg/hVx7QzLm",
    "https://dsc.gg/plumpalace",
    "https://invite.gg/plumpalace",
    "https://disboard.org/server/join/1038097195422978059",
    "https://top.gg/servers/1038097195422978059/join",
    "discord://-/invite/hVx7QzLm",
    "https://discord.com/%69nvite/hVx7QzLm",
    "[our cosy café](https://discord.gg/hVx7QzLm)",
    "||discord.gg/hVx7QzLm||",
    "discord.**gg**/hVx7QzLm",
    "https://www.guilded.gg/i/hVx7QzLm",
    "https://kook.top/hVx7Qz",
    "https://discord.gg//hVx7QzLm",
    "https:/discord.gg/hVx7QzLm",
)

SHORTENERS = (
    "bit.ly/3xQplum",
    "https://tinyurl.com/plum7gift",
    "https://cutt.ly/QwPlum77",
    "https://is.gd/plum77",
    "https://t.ly/PlUm7",
    "https://rb.gy/plum77",
    "https://shorturl.at/pLuM7",
    "https://t.cn/A6plum77",
    "https://dwz.cn/Plum77aB",
    "https://encurtador.com.br/pLuM7",
    "https://clck.ru/3PLum7",
    "https://goo.su/PlUm77",
    "https://vk.cc/cPlum7",
    "bit . ly / 3xQplum",
)
FREE_HOSTS = (
    "https://free-nitro-plum.vercel.app/",
    "https://gift-card-plum.netlify.app/claim",
    "https://winner-plum.pages.dev",
    "https://plum-airdrop.web.app/connect",
    "https://plumskins.github.io/drop/",
    "https://plum-bonus.blogspot.com/2026/11/x.html",
    "https://plumreward.wixsite.com/gift",
    "https://sites.google.com/view/plum-gift-2026",
    "https://plum-prize.weebly.com/",
    "https://plum-gift.glitch.me",
    "https://claim.plum-gift.workers.dev/",
    "https://telegra.ph/Plum-gift-11-26",
    "https://plumgift.carrd.co",
    "plum-gift.herokuapp.com/win",
)
FILES = (
    "https://havrelki-drop.com/NitroGenerator.exe",
    "https://cdn.tunzomari.xyz/photo_2026.jpg.scr",
    "https://skivorena.shop/game-beta-setup.msi",
    "http://gastomiro.ru/free-premium.apk",
    "https://lumpekatt.net/invoice.pdf.exe",
    "https://bonkaruga.click/aimhack.bat",
)
KINDS: Mapping[str, tuple[str, ...]] = {
    "look-alike": LOOK_ALIKES,
    "invite": INVITES,
    "shortener-lure": SHORTENERS,
    "free-host-lure": FREE_HOSTS,
    "executable-lure": FILES,
}
WITHOUT_LURE = ("look-alike", "invite")


def unlisted(seed: int = 3, each: int = 2) -> Iterator[Message]:
    """Each address of each kind in `each` languages; look-alikes and invites also without lures."""
    dice = Random(seed)
    sentences = carriers(HERE / "carriers.txt")
    for kind, addresses in KINDS.items():
        for number, address in enumerate(addresses):
            for time, language in enumerate(dice.sample(LANGUAGES, each)):
                lure = kind not in WITHOUT_LURE or (number + time) % 3 != 0
                lines = sentences[language, "lure" if lure else "plain"]
                text = dice.choice(lines).replace("{}", address)
                name = f"newcomer-{kind}-{number}-{language}"
                yield Message(name, kind, language, "new", spam=True, text=text, lure=lure)


def hidden(seed: int = 2) -> Iterator[Message]:
    """A host of no list, hidden: nobody hides what is honest. Every disguise, three languages."""
    dice = Random(seed)
    sentences = carriers(HERE / "carriers.txt")
    for number, kind in enumerate(HIDING):
        for turn in range(3):
            language = LANGUAGES[(number + turn * 2) % len(LANGUAGES)]
            host = UNLISTED[(number * 3 + turn) % len(UNLISTED)]
            lure = turn != 1
            lines = sentences[language, "lure" if lure else "plain"]
            address = dressed(kind, language, host, dice)
            yield Message(
                id=f"hidden-{kind}-{language}",
                kind=f"hidden-{kind}",
                language=language,
                author="new",
                spam=True,
                text=lines[(number + turn) % len(lines)].replace("{}", address),
                lure=lure,
            )
