"""Disguises that no rule was tuned on: other letters, other dots and other wrappings."""

from collections.abc import Mapping
from random import Random
from urllib.parse import quote

from tests.cogs.guard.corpus.dots import Dotted, instead, last_only
from tests.cogs.guard.corpus.letters import SMALL, Operator, between, shifted, swapped
from tests.cogs.guard.corpus.wraps import Wrap, path

RAISED = dict(zip("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", strict=True))
ARMENIAN = dict(zip("ouhgn", "օսհցո", strict=True))
CHEROKEE = dict(zip("abcdeghijklmprstvwz", "ᎪᏴᏟᎠᎬᏀᎻᏆᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ", strict=True))
RARE = dict(zip("acdghijlnoqsuvwy", "ɑϲԁɡһıȷӏոοԛѕυѵԝу", strict=True))
TURNED = dict(zip(SMALL + ".", "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz˙", strict=True))
FRAKTUR = shifted(0x1D51E)
ITALIC = shifted(0x1D656)
ROUND = shifted(0x1F150)

# What people say in place of the usual word.
OTHER_WORD = {
    "en": ("d0t", "period", "(.dot.)"),
    "zh": ("句号", "小数点", "【点】"),
    "pt": ("pt", "pontinho", "<ponto>"),
    "lv": ("punktiņš", "pkt", "<punkts>"),
    "el": ("ντοτ", "τελ.", "<τελεία>"),
    "ru": ("тчк", "дот", "<точка>"),
}
ENDING = {
    "en": "{} and at the end {}",
    "zh": "{}，后缀是{}",
    "pt": "{} e no final {}",
    "lv": "{} un beigās {}",
    "el": "{} και στο τέλος {}",
    "ru": "{} и в конце {}",
}


def joined(mark: str) -> Operator:
    """A sign between all letters."""
    return lambda host, dice: mark.join(host)


def letter_spoilers(host: str, dice: Random) -> str:
    """Each letter hidden by itself."""
    return "".join(f"||{c}||" if c.isalnum() else c for c in host)


LETTERS: Mapping[str, Operator] = {
    "fraktur": swapped(FRAKTUR),
    "sans-bold-italic": swapped(ITALIC),
    "black-circles": swapped(ROUND),
    "parenthesised": swapped(shifted(0x249C)),
    "raised-letters": swapped(RAISED),
    "direction-marks": between("\u200e", 0.4),
    "grapheme-joiner": between("\u034f", 0.4),
    "vowel-separator": between("\u180e", 0.2),
    "invisible-times": between("\u2062", 0.4),
    "enclosing-marks": between("\u20dd"),
    "struck-letters": between("\u0336"),
    "armenian-letters": swapped(ARMENIAN),
    "cherokee-letters": swapped(CHEROKEE),
    "rare-look-alikes": swapped(RARE),
    "slashes-between": joined("/"),
    "underlines-between": joined("_"),
    "emoji-between": joined("🔥"),
    "letter-by-line": joined("\n"),
    "letter-spoilers": letter_spoilers,
}
# A browser still finds the way when the letters of a whole address are written so.
LIVE = ("fraktur", "sans-bold-italic", "direction-marks", "invisible-times", "grapheme-joiner")


def other_word(host: str, language: str, dice: Random) -> str:
    """Another word for the dot."""
    return host.replace(".", f" {dice.choice(OTHER_WORD[language])} ")


def told_ending(host: str, language: str, dice: Random) -> str:
    """The ending apart, in words."""
    name, _, end = host.partition(".")
    return ENDING[language].format(name, "." + end)


def quoted_parts(host: str, language: str, dice: Random) -> str:
    """Both parts in quotes, a plus between them."""
    name, _, end = host.partition(".")
    return dice.choice(('"{}" + ".{}"', "'{}'.'{}'", "«{}».«{}»")).format(name, end)


def bracketed_ending(host: str, language: str, dice: Random) -> str:
    """The ending in brackets of its own."""
    name, _, end = host.partition(".")
    return dice.choice(("{}(.{})", "{} <.{}>", "{} [.{}]")).format(name, end)


def spaced_ending(host: str, language: str, dice: Random) -> str:
    """The ending's letters apart."""
    name, _, end = host.partition(".")
    return f"{name} .{' '.join(end)}"


DOTS: Mapping[str, Dotted] = {
    "star-dot": instead("*", "(*)", " * "),
    "rare-dots": instead("․", "‧", "∙", "⋅", "ꓸ", "۔"),
    "double-dot": last_only(".."),
    "other-word": other_word,
    "told-ending": told_ending,
    "quoted-parts": quoted_parts,
    "bracketed-ending": bracketed_ending,
    "spaced-ending": spaced_ending,
    "heavy-emoji-dot": instead("⚪", "🟠", "▪️", "◾"),
    "spaced-brackets": instead(" [.] ", " ( . ) ", "[ . ]"),
}


def around(*patterns: str) -> Wrap:
    """A pattern with {h} for what is inside, whatever it has become, and {p} for a path."""
    return lambda host, dice: dice.choice(patterns).format(h=host, p=path(dice))


def about(*patterns: str) -> Wrap:
    """A pattern with {u} for an address that works, {q} for it inside another one."""

    def wrap(host: str, dice: Random) -> str:
        full = f"https://{host}{path(dice)}"
        return dice.choice(patterns).format(u=full, q=quote(full, ""), h=host)

    return wrap


def unicode_escapes(host: str, dice: Random) -> str:
    """As source code writes letters."""
    return "".join(f"\\u{ord(c):04x}" if c.isalpha() and dice.random() < 0.4 else c for c in host)


def twice_percent(host: str, dice: Random) -> str:
    """By numbers of numbers."""
    name, _, end = host.partition(".")
    return "https://" + "".join(f"%25{ord(c):02x}" for c in name) + f".{end}/gift"


def turned(host: str, dice: Random) -> str:
    """Upside down."""
    return "".join(TURNED.get(c, c) for c in reversed(host))


# Around anything that is read as a host.
AROUND: Mapping[str, Wrap] = {
    "asian-brackets": around("【{h}】", "「{h}」", "“{h}”", "«{h}»"),
    "list-item": around("\n- {h}", "\n-# {h}", "\n1. {h}{p}"),
    "spoiler-in-code": around("||`{h}`||", "**||{h}||**"),
    "emoji-glued": around("🎁{h}🎁", "→{h}←", "🔥🔥{h}🔥🔥"),
    "isolates": around("\u2066{h}\u2069", "\u202d{h}\u202c", "\u2068{h}{p}\u2069"),
    "triple-marks": around("***{h}***", "__**{h}**__", "~~*{h}*~~"),
    "misspelt-scheme": around("htps://{h}{p}", "hhtps://{h}{p}", "h**ps://{h}", "https;//{h}{p}"),
}
# Around what works when it is clicked.
ABOUT: Mapping[str, Wrap] = {
    "board-code": about("[url={u}]x[/url]", "[url]{u}[/url]"),
    "html-anchor": about('<a href="{u}">foto</a>', "<a href={u}>1</a>"),
    "picture-link": about("![cup]({u})", "[![cup](https://imgur.com/a/b)]({u})"),
    "rare-redirector": about(
        "https://www.youtube.com/redirect?event=x&q={q}",
        "https://duckduckgo.com/l/?uddg={q}",
        "https://vk.com/away.php?to={q}",
        "https://link.zhihu.com/?target={q}",
    ),
    "reader-proxy": about("https://archive.ph/{u}", "https://12ft.io/{u}", "https://r.jina.ai/{u}"),
    "rare-scheme": about("view-source:{u}", "intent://{h}/#Intent;end", "tg://openurl?url={u}"),
    "odd-user-info": about(
        "https://youtube.com%2Fwatch@{h}/", "https://a:b@{h}/x", "x.com:80@{h}/"
    ),
    "deep-subdomain": about("https://a.b.c.d.e.f.{h}/", "secure.login.id77.{h}"),
}
# Only as they are.
ALONE: Mapping[str, Wrap] = {
    "unicode-escapes": unicode_escapes,
    "twice-percent": twice_percent,
    "turned": turned,
}
OPERATORS = (*LETTERS, *DOTS, *AROUND, *ABOUT, *ALONE)
