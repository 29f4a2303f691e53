"""Weighs how a text pulls at people, whatever it is about: by its grammar more than its topic."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from bot.cog_data import read_data
from cogs.guard.judging.searched import folded
from cogs.guard.judging.words import Family

MOST = 600  # characters that are looked at; who lures comes to the point
STEM = 3  # letters that every stem has
_LINK = re.compile(
    r"(?<![a-z\d.-])(?:[a-z]{2,9}+:/{1,3})?[a-z\d-]{1,63}+(?:\.[a-z\d-]{1,63}+)+/?[!-~]*"
)
_TOKEN = re.compile(r"[^\W_\u3005-\u30ff\u3400-\u9fff]+%?")
_PLAIN_TOKEN = re.compile(r"[a-z0-9]+%?")  # the same in ASCII, which is quicker to tell
_CHINESE = re.compile("[\u3400-\u9fff]")
_DIGIT = re.compile(r"\d")
Needs = Literal["a number", "a sum", "nothing"]
_SIGNS: tuple[tuple[float, Needs, re.Pattern[str]], ...] = (  # what each adds that has no words
    (  # sums, multiples, amounts
        0.35,
        "a sum",
        re.compile(
            r"\d[\d.,]{0,9}\s?(?:k\b|к\b|%|[$€£₽]|x\b|gb\b|гб\b|kg\b|kilogram|кг\b|eiro|euro?s?\b|eur\b|reais|conto"
            r"|руб|р\b|тыс|tukst|χιλ|ευρω|κιλα|元|块|万|千|mil\b|usd|bucks|dollars|斤)|[$€£¥￥₽]\s?\d|r\$"
            r"|[一二两三四五六七八九十几半]{1,3}[百千万块元折斤]"
        ),
    ),
    (0.25, "nothing", re.compile(r"[!！]|[🎁🔥💰💸🤑🎉🚨💵🏆👇👉➡→💎🚀⚡✅❗‼🎊🧧😘😍💋⬇]")),
    (  # what somebody is said to have earned
        0.5,
        "a number",
        re.compile(
            r"(?<!\w)(?:made|makes?|earn\w{0,2}|fez|fiz|tir(?:ou|ei|ando)|ganh\w{1,4}|faturou"
            r"|nopeln\w{1,5}|pelnu|ε?βγαλ\w{1,3}|κερδισ\w{1,3}|поднял\w?|заработал\w?|вышло|сделал\w?"
            r"|赚了|挣了|到手)\W{0,3}(?:up to |ate |lidz |до |over )?[$€]?\d[\d.,]{1,8}"
        ),
    ),
    (  # how little it takes
        0.25,
        "a sum",
        re.compile(
            r"\b\d{1,3}\s?(?:min|minut\w{0,4}|λεπτα|минут\w{0,2}|мин|h|hours?|horas?|stund\w{0,4}|ωρεσ|час\w{0,4}|days?"
            r"|dias?|dien\w{0,3}|μερεσ|дн\w{1,2})\b|(?:\d{1,3}|[一二三五十半几])(?:分钟|小时|天|周|个月)"
        ),
    ),
)


class Pull(NamedTuple):
    """How strongly a text pulls, from 0.5 on surely, the words that do, and whether it shows
    something plain, too."""

    weight: float
    words: str
    plain: bool
    others: float  # what it weighs without the words that were known


def pull(text: str, known: Collection[str] = ()) -> Pull:
    """How a text pulls; of a long one only its beginning. `known` are words that lure already."""
    said = _LINK.sub(" ", folded(text[:MOST]))
    found: dict[str, str] = {}
    for kind, words in _found(said):
        if kind not in found and (words not in found.values() or PULLS[kind].weight < 0):
            found[kind] = words
    weight = sum(PULLS[kind].weight for kind in found)
    weight += _shown(said)
    pulling = {words: PULLS[kind].weight for kind, words in found.items()}
    told = ", ".join(words for words, each in pulling.items() if each > 0)
    again = sum(each for words, each in pulling.items() if each > 0 and words in known)
    return Pull(weight, told, "plain" in found, weight - again)


def _shown(said: str) -> float:
    """What signs add; most of them need a number, or one that is written in Chinese or `R$`."""
    numbered = _DIGIT.search(said) is not None
    there = {"nothing": True, "a number": numbered}
    there["a sum"] = numbered or "r$" in said or _CHINESE.search(said) is not None
    return sum(adds for adds, needs, sign in _SIGNS if there[needs] and sign.search(said))


def _found(said: str) -> Iterator[tuple[str, str]]:
    """The kinds of words in a text that is folded, each with the word."""
    tokens = (_PLAIN_TOKEN if said.isascii() else _TOKEN).findall(said)
    for token in tokens:
        for kind in WHOLE.get(token, ()):
            yield kind, token
        for stem, kind in STEMS.get(token[:STEM], ()):
            if token.startswith(stem):
                yield kind, token
    for first, second in pairwise(tokens):
        for rest, kind in PAIRS.get(first, ()):
            if second == rest or (rest[-1] == "*" and second.startswith(rest[:-1])):
                yield kind, f"{first} {second}"
    line = f" {' '.join(tokens)} "
    long = sorted(each for word in LONG.keys() & tokens for each in LONG[word])
    yield from ((kind, phrase.strip()) for _, phrase, kind in long if phrase in line)
    written = sorted(each for sign in WRITTEN.keys() & said for each in WRITTEN[sign])
    yield from ((kind, phrase) for _, phrase, kind in written if phrase in said)


PULLS: dict[str, Family] = read_data(__file__, "pulls.yaml", dict[str, Family])
WHOLE: dict[str, list[str]] = {}
STEMS: dict[str, list[tuple[str, str]]] = {}
PAIRS: dict[str, list[tuple[str, str]]] = {}
# Of three words and more, by the first; of Chinese, by the first sign; each with its place.
LONG: dict[str, list[tuple[int, str, str]]] = {}
WRITTEN: dict[str, list[tuple[int, str, str]]] = {}


def _keep(place: int, kind: str, said: str) -> None:
    first, _, rest = said.partition(" ")
    if _CHINESE.search(said):
        WRITTEN.setdefault(said[0], []).append((place, said, kind))
    elif " " in rest:
        LONG.setdefault(first, []).append((place, f" {said} ", kind))
    elif rest:
        PAIRS.setdefault(first, []).append((rest, kind))
    elif said.endswith("*"):
        STEMS.setdefault(said[:STEM], []).append((said[:-1], kind))
    else:
        WHOLE.setdefault(said, []).append(kind)


for _place, (_kind, _said) in enumerate(
    (kind, folded(said)) for kind, family in PULLS.items() for said in family.phrases()
):
    _keep(_place, _kind, _said)
