"""Finds goods that no honest shop has, and accounts, ranks and followers that strangers sell."""

import re
from collections.abc import Iterator

from cogs.guard.judging.sums import money, multiplied
from cogs.guard.judging.words import FamilyName, Words

GOODS: tuple[FamilyName, ...] = ("goods", "loan", "crypto", "casino", "adult", "nitro")
_PRICE = re.compile(r"\d\s?(?:=|per|for|por|par|με|за|,)\s?\d|\d+\s?(?:元|块)|年卡\d|月卡\d")


def ads(words: Words, contacted: bool) -> Iterator[tuple[float, str]]:
    """How surely each sells, from 0 to 1, and the words that tell."""
    asked = contacted or words.has("write-me")
    goods = words.of(*GOODS)
    if goods:
        weight = words.weight(*GOODS, "seeks")
        if weight >= 0.6 and asked:
            yield 1.0, goods[0].phrase.rstrip("*")
        elif weight >= 1.2:
            pushes = words.has("trade", "hurry", "luck", "eager", "sells") or _priced(words)
            yield 1.0 if pushes else 0.8, goods[0].phrase
        elif weight >= 0.6 and words.has("sells") and _priced(words):
            yield 1.0, goods[0].phrase
    if asked:
        yield from _wares(words)
    if asked and (sums := multiplied(words)):
        yield 1.0, sums


def _wares(words: Words) -> Iterator[tuple[float, str]]:
    """What people sell who want to be written to, if they say that they sell it, or its price."""
    wares = words.of("ware")
    if not wares or words.has("seeks"):
        return
    sells = {hit.phrase for hit in words.of("sells", "trade")}
    if _priced(words) or len(sells) > 1 or (sells and len(wares) > 1):
        yield 1.0, wares[0].phrase.rstrip("*")
    elif sells:
        yield 0.8, wares[0].phrase.rstrip("*")


def _priced(words: Words) -> bool:
    return money(words) is not None or _PRICE.search(words.text) is not None
