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


class Lure(NamedTuple):
    """How strongly a text lures, and the words that do; `plainly` without what is only near."""

    weight: float
    words: str
    plainly: float


_SHOUTS = (
    re.compile("[🎁🔥💰💸🤑🎉🚨💵🏆👇💎🚀⚡✅❗‼🎊🧧]"),
    re.compile(r"!!|！！"),
    re.compile(r"\d\d ?%"),
    re.compile(r"\b18 ?\+|\+ ?18\b"),
    re.compile(r"\d[\d.,]*\s?(?:[$€₽]|eur|euro|usd|dollars|reais|ευρω|руб|元|块)|[$€₽]\s?\d|r\$"),
)


def lure(words: Words) -> Lure:
    """What the text promises; a word of selling counts, and a sum that is paid by the day."""
    if not words.hits:
        return Lure(0, "", 0)
    hits = words.of(*FAMILIES, *SELLS, *LAST)
    weight = words.weight(*FAMILIES) + words.weight(*SELLS) / 2
    weight += LOUD * sum(each.search(words.text) is not None for each in _SHOUTS)
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
    goods = words.of("goods")
    return any(
        not any(each.start <= hit.start < each.end for each in goods) for hit in words.of(*names)
    )
