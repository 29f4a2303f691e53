"""Weighs what a text promises or threatens with, so that people click or write."""

from typing import NamedTuple

from cogs.guard.judging.sums import paid
from cogs.guard.judging.words import FamilyName, Words

LURE = 1.0  # from here on it is one
STRONG = 1.6  # and here nobody can mistake it
FAMILIES: tuple[FamilyName, ...] = (
    *("nitro", "prize", "luck", "fear", "trouble", "crypto", "money", "job", "hiring"),
    *("casino", "adult", "loan", "goods", "trade", "hurry", "free", "seeks"),
)
SELLS: tuple[FamilyName, ...] = ("shop", "haggle", "haggle-me", "packet", "packet-talk")
PAID = 0.6


class Lure(NamedTuple):
    """How strongly a text lures, and the words that do."""

    weight: float
    words: str


def lure(words: Words) -> Lure:
    """What the text promises; a word of selling counts, and a sum that is paid by the day."""
    if not words.hits:
        return Lure(0, "")
    hits = words.of(*FAMILIES, *SELLS)
    weight = words.weight(*FAMILIES) + words.weight(*SELLS) / 2
    pay = paid(words)
    said = list(dict.fromkeys(hit.phrase.rstrip("*") for hit in hits if hit.family != "seeks"))
    if pay:
        return Lure(weight + PAID, ", ".join([*said[:3], pay]))
    return Lure(weight, ", ".join(said[:3]))


def warns(words: Words) -> bool:
    """Whether the text warns of swindle; who says that something is none does not warn."""
    return words.has("warns") and not words.has("denies")
