"""Disguises of a host's dots: signs and words that people read as one."""

from collections.abc import Callable, Mapping
from random import Random

# The word that each language says for the dot in an address.
WORD = {"en": "dot", "zh": "点", "pt": "ponto", "lv": "punkts", "el": "τελεία", "ru": "точка"}

Dotted = Callable[[str, str, Random], str]


def instead(*signs: str) -> Dotted:
    """One of some signs in the place of each dot."""
    return lambda host, language, dice: host.replace(".", dice.choice(signs))


def last_only(sign: str) -> Dotted:
    """A sign in the place of the last dot; others stay."""
    return lambda host, language, dice: sign.join(host.rsplit(".", 1))


def worded(pattern: str, *, upper: bool = False) -> Dotted:
    """The language's own word for it."""

    def word(host: str, language: str, dice: Random) -> str:
        said = WORD[language].upper() if upper else WORD[language]
        return host.replace(".", pattern.format(said))

    return word


def hinted(host: str, language: str, dice: Random) -> str:
    """A gap, and words which say that a dot belongs there."""
    hints = {
        "en": "(put a dot instead of the space)",
        "zh": "（空格换成点）",
        "pt": "(troca o espaço por ponto)",
        "lv": "(atstarpes vietā liec punktu)",
        "el": "(βάλε τελεία αντί για κενό)",
        "ru": "(вместо пробела поставь точку)",
    }
    return " ".join(host.rsplit(".", 1)) + " " + hints[language]


def slashed(host: str, language: str, dice: Random) -> str:
    """Dot and slash in words, in any language's sentence."""
    return host.replace(".", " dot ") + " slash " + dice.choice(("gift", "go", "vip"))


# By name; each is given a host whose dots are plain, and the language of the sentence.
DOTS: Mapping[str, Dotted] = {
    "spaces-around-dot": instead(" . "),
    "space-before-dot": last_only(" ."),
    "space-after-dot": last_only(". "),
    "wide-spaces-around-dot": instead("\u3000.\u3000", "\u2009.\u2009", "\u00a0.\u00a0"),
    "bracketed-dot": instead("[.]", "(.)", "{.}"),
    "ideographic-stop": instead("。", "｡"),
    "full-width-dot": instead("．"),
    "middle-dot": instead("·", "•", "・"),
    "emoji-dot": instead("🔵", "⚫", "🔴"),
    "spaced-emoji-dot": instead(" ⚫ ", " 🟢 "),
    "comma-for-dot": last_only(","),
    "entity-dot": instead("&#46;", "&period;", "&#x2e;"),
    "escaped-dot": instead("\\."),
    "word-dot": worded(" {} "),
    "word-dot-upper": worded(" {} ", upper=True),
    "word-dot-bracketed": worded("({})"),
    "word-dot-square": worded("[{}]"),
    "word-dot-joined": instead("(dot)", "[dot]", "-dot-"),
    "english-dot": instead(" dot ", " DOT "),
    "chinese-dot": instead("点", " 点 "),
    "split-over-lines": last_only("\n."),
    "hinted-gap": hinted,
    "word-slash": slashed,
}
