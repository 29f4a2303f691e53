"""Messages that were written after the first rules, to see what those rules did not know."""

from collections.abc import Iterator, Mapping

from tests.cogs.guard.corpus.messages import HERE, LANGUAGES, Message, carriers, written

FRESH, LATER = HERE / "fresh", HERE / "later"
SHORTENERS = (
    "https://bit.ly/4Rudens",
    "tinyurl.com/klavu-22",
    "https://goo.su/kLavU2",
    "https://t.cn/A6klavu2",
    "https://cutt.ly/kLavU2",
    "https://rebrand.ly/klavu22",
)
FREE_HOSTS = (
    "https://klavu-22.vercel.app/",
    "https://klavu22.netlify.app/start",
    "https://klavu22.pages.dev",
    "https://klavu-park.blogspot.com/2026/11/a.html",
    "https://sites.google.com/view/klavu22",
    "https://klavu22.weebly.com/",
)
PROGRAMS = (
    "https://ormelida.top/Setup.exe",
    "http://dl.pavunite.ru/app-release.apk",
    "https://zimorvek.xyz/IMG_2026.jpg.scr",
    "https://klavu22.netlify.app/Loader.exe",
    "https://garmotello.click/client.msi",
    "https://cdn.lumavirne.site/start.bat",
)
LOOK_ALIKES = (
    "https://xn--pple-43d.com/id",
    "https://steamcomunity.ru/tradeoffer/77",
    "https://disocrd.gift/nitro",
    "https://paypal.com.signin-check.top/",
    "https://www.amaz0n-refund.click",
    "https://netflix-billing.site/update",
    "https://роблокс-robux.xyz/roblox",
    "https://binance.claim-bonus.live",
    "https://dhl-paka-maksa.click/lv",
    "https://gosuslugi-vyplaty.site/",
    "https://instagrarn.com/help",
    "https://taobao.com.hb88.top/",
)
INVITES = (
    "discord.gg/kLavU22x",
    "https://discord.com/invite/kLavU22x",
    "https://discord.com%2Finvite%2FkLavU22x",
    "discord://-/invite/kLavU22x",
    "https://t.me/+kLavU22xAbCd",
    "https://chat.whatsapp.com/FkLavU22xAbCdEf1234567",
    "d i s c o r d . g g / kLavU22x",
    "discord(.)gg/kLavU22x",
    "https://dsc.gg/klavu",
    "disсord.gg/kLavU22x",
)
NAMES = (
    "https://t.me/klavu_signals",
    "t,me/klavu_vip",
    "wa.me/37120555019",
    "https://t.me/klavu22bot?start=r7",
    "t . me / klavu_vip",
    "https://wa.link/kl4vu2",
)
HIDDEN = (
    "hxxps://ormelida.top/a",
    "ormelida[.]top/a",
    "pavunite(dot)ru",
    "zimorvek dot xyz",
    "g a r m o t e l l o . c l i c k",
    "https://google.com@lumavirne.site/x",
    "ｏｒｍｅｌｉｄａ．ｔｏｐ",
    "orme\u200blida.top/a",
    "𝗽𝗮𝘃𝘂𝗻𝗶𝘁𝗲.𝗿𝘂",
    "[https://youtube.com/watch?v=9](https://zimorvek.xyz/9)",
    "https://1113982867/login",
    "garmotello。click",
)
# Addresses by kind, and whether they are spam without words that pull, too.
KINDS: Mapping[str, tuple[tuple[str, ...], bool]] = {
    "shortener-lure": (SHORTENERS, False),
    "free-host-lure": (FREE_HOSTS, False),
    "executable-lure": (PROGRAMS, False),
    "look-alike": (LOOK_ALIKES, True),
    "invite": (INVITES, True),
    "contact": (NAMES, True),
    "hidden-host": (HIDDEN, True),
}


def fresh() -> Iterator[Message]:
    """All of them: sentences with addresses in them, and those that need none."""
    sentences = carriers(FRESH / "lures.txt")
    for language in LANGUAGES:
        lures, plain = sentences[language, "lure"], sentences[language, "plain"]
        for kind, (addresses, alone) in KINDS.items():
            lines = (lures[::2] + plain) if alone else lures
            for number, line in enumerate(lines):
                # from sentence to sentence another address, from language to language, too
                address = addresses[(number + LANGUAGES.index(language)) % len(addresses)]
                yield Message(
                    id=f"fresh-{kind}-{language}-{number}",
                    kind=kind,
                    language=language,
                    author="new",
                    spam=True,
                    text=line.replace("{}", address),
                    lure=line in lures,
                )
    for folder in (FRESH, LATER):
        yield from written(folder / "spam", spam=True)
        yield from written(folder / "good", spam=False)
    for (language, _), lines in carriers(LATER / "lures.txt").items():
        for number, line in enumerate(lines):
            address = SHORTENERS[number % len(SHORTENERS)]
            name = f"later-shortener-{language}-{number}"
            text = line.replace("{}", address)
            yield Message(name, "shortener-lure", language, "new", spam=True, text=text)
