"""Finds texts that sell without any link: shop passwords, help-me-bargain, red packets, jobs."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cogs.guard.judging.jobs import job
from cogs.guard.judging.wares import ads
from cogs.guard.judging.words import Words

TOKEN = re.compile(
    r"[￥¥$€₤₳₴¢《(/🔑👉✨฿₿¤§《【]\s?(?=[a-z]*\d|\d*[a-z])[a-z0-9]{8,14}\s?[￥¥$€₤₳₴¢》)/🔑👈✨฿₿¤§》】]"
)
MONEY_TOKEN = re.compile(r"([￥¥€₤₳₴¢$])\s?[a-z0-9]{8,14}\s?\1")
# The same as it is copied from a shop, between two signs of money: nobody writes that by chance.
COPIED_TOKEN = re.compile(
    r"([¥€₤₳₴¢])\s?(?:[a-z]{2}\d{4}\s)?(?=\d*[a-z])[a-z0-9]{10,12}\s?\1(?![a-z0-9])"
)
PROGRAM = re.compile(r"#\s?小程序\s?[:：]?\s?/{0,2}|小程序://")
COPIED = re.compile(
    r"(?:复制|復制|复製|復製|粘贴|长按).{0,24}(?:打开|到|去).{0,8}"
    r"(?:抖音|淘宝|淘寶|京东|拼多多|支付宝|快手|闲鱼|小红书|美团|饿了么|某宝|天猫|唯品会|taobao|app)"
    r"|打开.{0,4}(?:支付宝|淘宝|京东|抖音).{0,6}(?:搜|扫|粘贴)"
)
PASSWORD = re.compile(r"\d{6,10}")


class Sale(NamedTuple):
    """How surely it sells, from 0 to 1, the kind of sale, and the words that tell."""

    weight: float
    kind: str
    what: str


def sale(words: Words, contacted: bool) -> Sale | None:
    """The surest sale in a text; `contacted` says that a contact was found, too."""
    return max(_sales(words, contacted), default=None, key=lambda each: each.weight)


def shop_password(words: Words) -> str | None:
    """A password that opens a shop's app, which needs no other word."""
    found = None if words.text.isascii() else COPIED_TOKEN.search(words.text)
    return found[0] if found else None


def _sales(words: Words, contacted: bool) -> Iterator[Sale]:
    text = words.text
    if words.chinese and (program := PROGRAM.search(text)):
        sure = "/" in program[0] or ":" in program[0]
        yield Sale(1.0 if sure else 0.6, "shop", program[0])
    if password := shop_password(words):
        yield Sale(1.0, "shop", password)
    token = MONEY_TOKEN.search(text) or (TOKEN.search(text) if words.has("shop") else None)
    copied = COPIED.search(text) if words.chinese else None
    shop = words.weight("shop") + 0.7 * (token is not None) + (copied is not None)
    if shop:
        what = (token or copied or [words.text[:20]])[0]
        yield Sale(min(1.0, shop), "shop", what)
    if not words.hits:
        return
    if words.has("haggle-me", "haggle", "packet", "packet-talk"):
        yield from _pleas(words)
    if work := job(words, contacted):
        yield Sale(work[0], "job", work[1])
    for weight, what in ads(words, contacted):
        yield Sale(weight, "goods", what)


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
