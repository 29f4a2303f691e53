"""Weighs what a text promises or threatens with, so that people click or write."""

import re
from typing import NamedTuple

from cogs.guard.judging.sums import PAID, paid
from cogs.guard.judging.words import LAST, FamilyName, Words

NEARLY = 0.65  # from here on it is one beside what hides where it leads
NEAR = 0.85  # how sure it is then
LURE = 1.0
STRONG = 1.6  # nobody can mistake it
LOUD = 0.3  # what signs and figures that shout add to words
FAMILIES: tuple[FamilyName, ...] = (
    *("nitro", "prize", "luck", "fear", "trouble", "bait", "cracks", "alms"),
    *("crypto", "money", "job", "hiring"),
    *("casino", "adult", "kiss", "loan", "goods", "trade", "hurry", "eager", "free"),
    *("seeks", "own"),
)
SELLS: tuple[FamilyName, ...] = ("shop", "haggle", "haggle-me", "packet", "packet-talk")
_LURES, _ALL = frozenset(FAMILIES), frozenset((*FAMILIES, *SELLS, *LAST))


class Lure(NamedTuple):
    """How strongly a text lures, and the words that do; `plainly` without what is only near."""

    weight: float
    words: str
    plainly: float


_SHOUTS = frozenset("🎁🔥💰💸🤑🎉🚨💵🏆👇💎🚀⚡✅❗‼🎊🧧")
_PERCENT = re.compile(r"\d\d ?%")
_ADULT = re.compile(r"\b18 ?\+|\+ ?18\b")
_PRICE = re.compile(
    r"[\d$€₽](?:(?<=\d)[\d.,]*\s?(?:[$€₽]|eur|euro|usd|dollars|reais|ευρω|руб|元|块)"
    r"|(?<=[$€₽])\s?\d)"
)


def _shouts(words: Words) -> int:
    """How many kinds of signs and figures shout."""
    text = words.text
    loud = int("!!" in text or "！！" in text)
    loud += not (text.isascii() or _SHOUTS.isdisjoint(text))
    if words.numbered:
        loud += "%" in text and _PERCENT.search(text) is not None
        loud += "18" in text and _ADULT.search(text) is not None
    return loud + ("r$" in text or (words.numbered and _PRICE.search(text) is not None))


def lure(words: Words) -> Lure:
    """What the text promises; a word of selling counts, and a sum that is paid by the day."""
    if not words.hits:
        return Lure(0, "", 0)
    hits = words.among(_ALL)
    weight = words.weighed(_LURES) + words.weighed(SELLS) / 2
    weight += LOUD * _shouts(words)
    pay = paid(words)
    plainly = weight + (PAID if pay else 0)
    weight = plainly + words.weight(*LAST)
    said = list(
        dict.fromkeys(
            hit.phrase.rstrip("*") for hit in hits if hit.family not in ("seeks", "own", "eager")
        )
    )
    told = said[:3] + ([pay] if pay else [])
    return Lure(weight, ", ".join(told), plainly)


def warns(words: Words) -> bool:
    """Whether the text warns of swindle; who says that something is none does not warn.

    Nor does who sells what is false: what goods are called is no warning.
    """
    return _says(words, "warns") and not words.has("denies")


def cares(words: Words) -> bool:
    """Whether it may warn, if it also takes care that nobody can click."""
    return _says(words, "warns", "warns-weak") and not words.has("denies")


def hedges(words: Words) -> bool:
    """Whether two of its words might warn; who lures seldom says so with nothing to click."""
    if words.has("denies"):
        return False
    hits = words.of("warns-weak")
    return any(one.end <= other.start for one in hits for other in hits)


def _says(words: Words, *names: FamilyName) -> bool:
    said = words.among(names)
    goods = words.of("goods") if said else []
    return any(not any(each.start <= hit.start < each.end for each in goods) for hit in said)
