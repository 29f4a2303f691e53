"""Finds texts that sell without any link: shop passwords, help-me-bargain, red packets, jobs."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cogs.guard.judging.sums import paid
from cogs.guard.judging.words import FamilyName, Words

TOKEN = re.compile(r"[￥¥$€₤₳₴¢《(/]\s?(?=[a-z]*\d|\d*[a-z])[a-z0-9]{8,14}\s?[￥¥$€₤₳₴¢》)/]")
MONEY_TOKEN = re.compile(r"([￥¥€₤₳₴¢$])\s?[a-z0-9]{8,14}\s?\1")
PROGRAM = re.compile(r"#\s?小程序\s?[:：]?\s?/{0,2}|小程序://")
PASSWORD = re.compile(r"\d{6,10}")


GOODS: tuple[FamilyName, ...] = ("goods", "loan", "crypto", "casino", "adult", "nitro")


class Sale(NamedTuple):
    """How surely it sells, from 0 to 1, the kind of sale, and the words that tell."""

    weight: float
    kind: str
    what: str


def sale(words: Words, contacted: bool) -> Sale | None:
    """The surest sale in a text; `contacted` says that a contact was found, too."""
    return max(_sales(words, contacted), default=None, key=lambda each: each.weight)


def _sales(words: Words, contacted: bool) -> Iterator[Sale]:
    text = words.text
    if program := PROGRAM.search(text):
        sure = "/" in program[0] or ":" in program[0]
        yield Sale(1.0 if sure else 0.6, "shop", program[0])
    token = MONEY_TOKEN.search(text) or (TOKEN.search(text) if words.has("shop") else None)
    shop = words.weight("shop") + (0.7 if token else 0)
    if shop:
        what = token[0] if token else words.of("shop")[0].phrase
        yield Sale(min(1.0, shop), "shop", what)
    if not words.hits:
        return
    yield from _pleas(words)
    yield from _jobs(words, contacted)
    yield from _ads(words, contacted)


def _pleas(words: Words) -> Iterator[Sale]:
    push = 0.4 if words.has("hurry", "write-me", "free") else 0
    for kind, hits, weight in (
        ("haggle", words.of("haggle-me", "haggle"), words.weight("haggle-me", "haggle")),
        ("packet", words.of("packet", "packet-talk"), _packet(words)),
    ):
        if hits:
            yield Sale(min(1.0, weight + push * (weight >= 0.6)), kind, hits[0].phrase)


def _packet(words: Words) -> float:
    weight = words.weight("packet", "packet-talk")
    return weight + 0.5 if words.has("packet") and PASSWORD.search(words.text) else weight


def _jobs(words: Words, contacted: bool) -> Iterator[Sale]:
    jobs = words.of("job")
    if not jobs:
        return
    pay = paid(words)
    asked = contacted or words.has("write-me", "app-hidden")
    many = len({hit.phrase for hit in jobs}) >= 3 and not words.has("seeks")
    weight = words.weight("job", "hiring", "seeks") + 0.5 * many
    weight += 0.6 * (pay is not None) + 0.5 * asked + 0.2 * words.has("hurry")
    if (asked or pay or many) and weight >= 1.0:
        yield Sale(min(1.0, weight - 0.5), "job", jobs[0].phrase.rstrip("*"))


def _ads(words: Words, contacted: bool) -> Iterator[Sale]:
    """Goods that no honest shop has, and money for nothing, from somebody who wants to be asked."""
    goods = words.of(*GOODS)
    if not goods:
        return
    weight = words.weight(*GOODS, "seeks")
    asked = contacted or words.has("write-me")
    if weight >= 0.6 and asked:
        yield Sale(1.0, "goods", goods[0].phrase.rstrip("*"))
    elif weight >= 1.2:
        yield Sale(1.0 if words.has("trade", "hurry", "luck") else 0.8, "goods", goods[0].phrase)
