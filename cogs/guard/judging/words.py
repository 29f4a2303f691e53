"""Finds word families in a text, all of them in one walk through it."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import islice, pairwise
from typing import Literal, NamedTuple

from bot.cog_data import read_data

MOST = 6_000  # characters of a text that are searched for words; half from each end
MOST_HITS = 200  # of one kind of script; nobody says more who means it
COUNTS = 2  # phrases of one family that add to a lure
COUNTS_SMALL = 3  # of one that weighs little
SMALL = 0.3

FamilyName = Literal[
    "warns",
    "warns-weak",
    "denies",
    "seeks",
    "own",
    "nitro",
    "prize",
    "luck",
    "fear",
    "trouble",
    "bait",
    "cracks",
    "alms",
    "crypto",
    "money",
    "job",
    "hiring",
    "per-day",
    "casino",
    "adult",
    "kiss",
    "loan",
    "goods",
    "trade",
    "hurry",
    "eager",
    "free",
    "write-me",
    "write",
    "app",
    "app-hidden",
    "app-double",
    "shop",
    "haggle",
    "haggle-me",
    "packet",
    "packet-talk",
]


@dataclass(frozen=True, slots=True)
class Family:
    """Phrases that mean the same, by language, and what one of them adds to a lure."""

    weight: float
    en: str = ""
    zh: str = ""
    pt: str = ""
    lv: str = ""
    el: str = ""
    ru: str = ""

    def phrases(self) -> Iterator[str]:
        for each in fields(self)[1:]:
            yield from filter(None, (one.strip() for one in getattr(self, each.name).split(",")))


class Hit(NamedTuple):
    """A phrase of a family, where it stands in `Words.text`."""

    family: FamilyName
    phrase: str
    start: int
    end: int


class Words(NamedTuple):
    """A text as it was searched, and what was found in it."""

    text: str
    hits: tuple[Hit, ...] = ()

    def of(self, *names: FamilyName) -> list[Hit]:
        return [hit for hit in self.hits if hit.family in names]

    def has(self, *names: FamilyName) -> bool:
        return any(hit.family in names for hit in self.hits)

    def weight(self, *names: FamilyName) -> float:
        """What the phrases of these families add up to; of each two count, if they lie apart."""
        counted: dict[FamilyName, list[Hit]] = {}
        for hit in sorted(self.of(*names), key=lambda each: each.start - each.end):
            known = counted.setdefault(hit.family, [])
            most = COUNTS_SMALL if FAMILIES[hit.family].weight == SMALL else COUNTS
            if len(known) < most and not any(_same(hit, each) for each in known):
                known.append(hit)
        return sum(FAMILIES[name].weight * len(hits) for name, hits in counted.items())


def _same(one: Hit, other: Hit) -> bool:
    return one.phrase == other.phrase or (one.start < other.end and other.start < one.end)


FAMILIES: dict[FamilyName, Family] = read_data(__file__, "words.yaml", dict[FamilyName, Family])

_UNSPACED = re.compile(
    "[\u3005-\u30ff\u3400-\u9fff😘💋🔞🍑🍆👅💦]"
)  # what is searched sign by sign
_LETTERS = re.compile(r"(?<![^\W_])(?:[^\W_][ ·.•*_-]{1,3}){3,40}[^\W_](?![^\W_])")  # one by one
_SIGN = re.compile(r"^[^\w]|[❤⭕➕]")
_LINK = re.compile(r"[a-z]{2,10}://[!-~]+")
_APART = re.compile(r"[\W_]+")
_MARKS: dict[int, str | None] = dict.fromkeys(
    (*range(768, 880), 1155, 1156, 1157, 1158, 1159, 0xFE0F, 0x20E3)
)
_MARKS |= {ord("ς"): "σ", ord("丨"): None}
_TOKEN = re.compile(r"[^\W\d_\u3005-\u30ff\u3400-\u9fff]+|\d+")
_SPACE = re.compile(r"\s+")
_BETWEEN = re.compile(r"(?<=[\u3400-\u9fff])[^\w#:：￥¥$]{1,2}(?=[\u3400-\u9fff])")
_BESIDE = re.compile(r"(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])")
STEM = 4  # letters that every stem has


def folded(text: str) -> str:
    """The text in small letters without accents, so that people need not type them."""
    text = text.lower()
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    return apart.translate(_MARKS)


def find(plain: str) -> Words:
    """All phrases in a text; of a long one its beginning and its end are searched."""
    if len(plain) > MOST:
        plain = f"{plain[: MOST // 2]} {plain[-MOST // 2 :]}"
    if "://" in plain:
        plain = _LINK.sub(" ", plain)
    text = _LETTERS.sub(_together, folded(plain))
    if not _UNSPACED.search(text):
        return Words(text, tuple(_spelled(text)))
    text = _BESIDE.sub("", _BETWEEN.sub("", _SPACE.sub(" ", text)))
    return Words(text, (*_spelled(text), *islice(_written(text), MOST_HITS)))


def _together(spaced: re.Match[str]) -> str:
    return _APART.sub("", spaced[0])


def _spelled(text: str) -> list[Hit]:
    """Phrases of scripts with spaces between their words."""
    tokens = _TOKEN.findall(text)
    found: list[tuple[int, _Phrase]] = []
    for place, token in enumerate(tokens):
        if token in BEGINS:
            found += [(place, each) for each in BEGINS[token] if each.stands(tokens, place)]
        if token[:STEM] in STEMS:
            stems = STEMS[token[:STEM]]
            found += [(place, each) for each in stems if each.stands(tokens, place)]
    for place, pair in enumerate(pairwise(tokens)):
        if pair in PAIRS:
            found += [(place, each) for each in PAIRS[pair] if each.stands(tokens, place)]
    if not found:
        return []
    del found[MOST_HITS:]
    spans = [one.span() for one in _TOKEN.finditer(text)]
    return [
        Hit(each.family, each.said, spans[place][0], spans[place + len(each.tokens) - 1][1])
        for place, each in found
    ]


def _written(text: str) -> Iterator[Hit]:
    """Phrases of Chinese, which has no spaces."""
    for place in range(len(text) - 1):
        for phrase, family in WRITTEN.get(text[place : place + 2], ()):
            if text.startswith(phrase, place):
                yield Hit(family, phrase, place, place + len(phrase))


class _Phrase(NamedTuple):
    """Words in a row; of an open one the last is the beginning of a word."""

    family: FamilyName
    said: str
    tokens: tuple[str, ...]
    is_open: bool

    def stands(self, tokens: list[str], place: int) -> bool:
        there = tokens[place : place + len(self.tokens)]
        if len(there) < len(self.tokens):
            return False
        if self.is_open:
            last = self.tokens[-1]
            return there[-1].startswith(last) and tuple(there[:-1]) == self.tokens[:-1]
        return tuple(there) == self.tokens


def _phrases() -> Iterator[tuple[FamilyName, str]]:
    for name, family in FAMILIES.items():
        for phrase in dict.fromkeys(map(folded, family.phrases())):
            yield name, phrase


def _is_written(phrase: str) -> bool:
    return _UNSPACED.search(phrase) is not None or _SIGN.search(phrase) is not None


BEGINS: dict[str, list[_Phrase]] = {}  # of one word, or of two, the second of which is open
PAIRS: dict[tuple[str, ...], list[_Phrase]] = {}  # by their first two words
STEMS: dict[str, list[_Phrase]] = {}  # of one open word
WRITTEN: dict[str, list[tuple[str, FamilyName]]] = {}


def _keep(family: FamilyName, said: str) -> None:
    tokens = tuple(_TOKEN.findall(said))
    each = _Phrase(family, said, tokens, said.endswith("*"))
    if len(tokens) > (2 if each.is_open else 1):
        PAIRS.setdefault(tokens[:2], []).append(each)
    elif len(tokens) == 1 and each.is_open:
        STEMS.setdefault(tokens[0][:STEM], []).append(each)
    else:
        BEGINS.setdefault(tokens[0], []).append(each)


for name, phrase in _phrases():
    if _is_written(phrase):
        WRITTEN.setdefault(phrase[:2], []).append((phrase, name))
    else:
        _keep(name, phrase)
