"""Disguises around an address: schemes, Markdown, what other sites carry on, and its direction."""

from collections.abc import Callable, Mapping
from random import Random
from urllib.parse import quote

Wrap = Callable[[str, Random], str]

PATHS = ("", "/", "/gift", "/i/8832", "/r?ref=71", "/login/steam", "/a-b_c.html", "/#/vip")
SHOWN = ("here", "👉", "menu.pdf", "photo", "🎁", "claim", "1")


def path(dice: Random) -> str:
    """The end of an address."""
    return dice.choice(PATHS)


def said(*patterns: str) -> Wrap:
    """A pattern: {h} is the host, {u} the address, {q} it inside another one, {p} a path."""

    def wrap(host: str, dice: Random) -> str:
        rest = path(dice)
        full = f"https://{host}{rest}"
        gaps = {"h": host, "p": rest, "u": full, "q": quote(full, ""), "s": dice.choice(SHOWN)}
        return dice.choice(patterns).format(**gaps)

    return wrap


def percent_encoded(host: str, dice: Random) -> str:
    """Each letter of the name by its number."""
    name, dot, end = host.partition(".")
    return "https://" + "".join(f"%{ord(c):02x}" for c in name) + dot + end + path(dice)


def entities(host: str, dice: Random) -> str:
    """Some letters by their numbers, as web pages write them."""
    return "https://" + "".join(
        f"&#{ord(c)};" if c.isalpha() and dice.random() < 0.5 else c for c in host
    )


def cut(mark: str, end: str = "") -> Wrap:
    """Markdown's marks in the middle of the name."""

    def put(host: str, dice: Random) -> str:
        at = dice.randrange(2, 5)
        return host[:at] + mark + host[at : at + 2] + (end or mark) + host[at + 2 :]

    return put


def reversed_text(host: str, dice: Random) -> str:
    """Back to front, for people to turn."""
    return host[::-1]


def overridden(host: str, dice: Random) -> str:
    """Back to front, and turned on the screen by a sign for right-to-left text."""
    return "\u202e" + host[::-1] + "\u202c"


def under_translator(host: str, dice: Random) -> str:
    """Shown by a translator under a name of its own."""
    return f"https://{host.replace('-', '--').replace('.', '-')}.translate.goog/?_x_tr_sl=auto"


# By name; each is given a host in plain letters and makes of it what stands in the message.
WRAPS: Mapping[str, Wrap] = {
    "plain": said("{h}{p}"),
    "with-scheme": said("https://{h}{p}", "http://{h}{p}"),
    "with-www": said("www.{h}{p}", "https://www.{h}{p}"),
    "subdomain": said("https://go7.{h}{p}", "m.x2.{h}{p}"),
    "brand-subdomain": said("https://discord.com.{h}{p}", "store.steampowered.com.{h}{p}"),
    "port": said("https://{h}:8443{p}", "{h}:2096/x"),
    "trailing-dot": said("https://{h}./gift", "http://{h}.:80/"),
    "user-info": said("https://discord.com@{h}{p}", "https://www.google.com:443@{h}/x"),
    "broken-scheme": said("hxxps://{h}{p}", "hxxp://{h}{p}", "h t t p s : // {h}{p}"),
    "one-slash": said("https:/{h}{p}", "http:/{h}{p}"),
    "three-slashes": said("https:///{h}{p}", "http:////{h}{p}"),
    "no-slashes": said("https:{h}/gift", "http:{h}/go"),
    "no-scheme": said("//{h}{p}"),
    "backslashes": said("https:\\\\{h}\\gift", "https:/\\{h}/x"),
    "full-width-scheme": said("ｈｔｔｐｓ：／／{h}{p}", "https：//{h}{p}"),
    "other-scheme": said("steam://openurl/https://{h}{p}", "ftp://{h}{p}", "wss://{h}{p}"),
    "percent-encoded": percent_encoded,
    "html-entities": entities,
    "masked-link": said("[{s}]({u})", '[{s}]({u} "ok")'),
    "masked-mismatch": said("[https://discord.com/gifts]({u})", "[youtube.com/watch]({u})"),
    "masked-angle": said("[{s}](<{u}>)"),
    "reference-link": said("[{s}][1]\n\n[1]: {u}"),
    "angle-brackets": said("<{u}>"),
    "spoiler": said("||{h}{p}||", "||{u}||"),
    "spoiler-inside": cut("||"),
    "inline-code": said("`{h}{p}`"),
    "code-block": said("```\n{u}\n```"),
    "bold-inside": cut("**"),
    "other-marks-inside": cut("__"),
    "strike-inside": cut("~~"),
    "quoted-line": said("\n> {u}"),
    "heading": said("\n# {h}{p}"),
    "redirector": said(
        "https://www.google.com/url?q={u}&sa=D", "https://l.facebook.com/l.php?u={q}"
    ),
    "any-redirector": said(
        "https://t.umblr.com/redirect?z={q}", "https://steamcommunity.com/linkfilter/?url={q}"
    ),
    "translator": said("https://translate.google.com/translate?sl=auto&tl=en&u={q}"),
    "translator-host": under_translator,
    "archive": said("https://web.archive.org/web/2026/https://{h}{p}"),
    "reversed": reversed_text,
    "bidi-override": overridden,
}
