"""Finds word families in a text, all of them in one walk through it."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import islice, pairwise
from sys import intern
from typing import Literal, NamedTuple

from bot.cog_data import read_data
from cogs.guard.judging.searched import UNSPACED, folded, searched

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
    "topic",
    "push",
    "job-offer",
    "job-easy",
    "job-pay",
    "honest",
    "ware",
    "sells",
    "to-me",
    "in-bio",
]
# What lures are about and how they push; only what no other family has found counts.
LAST: tuple[FamilyName, ...] = ("topic", "push")


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


NONE: frozenset[FamilyName] = frozenset()


class Words:
    """A text as it was searched, and what was found in it."""

    __slots__ = ("_counted", "chinese", "families", "hits", "numbered", "paid", "text")

    def __init__(self, text: str, hits: tuple[Hit, ...] = (), *, chinese: bool = True) -> None:
        self.text = text
        self.chinese = chinese  # False: there is no Chinese in it
        self.numbered = _DIGIT.search(text) is not None
        self.paid: str | Literal[False] | None = None  # what `sums.paid` found; False is nothing
        self.hits = hits
        self.families = frozenset([hit.family for hit in hits]) if hits else NONE
        self._counted: dict[FamilyName, float] | None = None

    def of(self, *names: FamilyName) -> list[Hit]:
        return self.among(names)

    def among(self, names: Collection[FamilyName]) -> list[Hit]:
        """The hits of these families."""
        if self.families.isdisjoint(names):
            return []
        return [hit for hit in self.hits if hit.family in names]

    def has(self, *names: FamilyName) -> bool:
        return not self.families.isdisjoint(names)

    def weight(self, *names: FamilyName) -> float:
        """What the phrases of these families add up to; of each two count, if they lie apart."""
        return self.weighed(names)

    def weighed(self, names: Collection[FamilyName]) -> float:
        """The same of many families."""
        if self.families.isdisjoint(names):
            return 0
        if self._counted is None:
            self._counted = self._count()
        return sum(weight for name, weight in self._counted.items() if name in names)

    def _count(self) -> dict[FamilyName, float]:
        """What each family adds, those with the longest phrases first."""
        counted: dict[FamilyName, list[Hit]] = {}
        others: list[Hit] = []
        for hit in sorted(self.hits, key=_first):
            known = counted.setdefault(hit.family, [])
            most = COUNTS_SMALL if FAMILIES[hit.family].weight == SMALL else COUNTS
            rivals = others if hit.family in LAST else known
            if len(known) < most and not _among(hit, rivals):
                known.append(hit)
                if FAMILIES[hit.family].weight > 0:
                    others.append(hit)
        return {name: FAMILIES[name].weight * len(hits) for name, hits in counted.items()}


def _first(hit: Hit) -> tuple[bool, int]:
    return hit.family in LAST, hit.start - hit.end


def _among(one: Hit, others: Sequence[Hit]) -> bool:
    """Whether one of the others says the same, or stands in the same place."""
    _, phrase, start, end = one
    for _, other, begin, until in others:
        if phrase == other or (start < until and begin < end):
            return True
    return False


FAMILIES: dict[FamilyName, Family] = read_data(__file__, "words.yaml", dict[FamilyName, Family])

_SIGN = re.compile(r"^[^\w]|[❤⭕➕]")
_TOKEN = re.compile(r"[^\W\d_\u3005-\u30ff\u3400-\u9fff]+|\d+")
_PLAIN_TOKEN = re.compile("[a-z]+|[0-9]+")  # the same in ASCII, which is quicker to tell
_DIGIT = re.compile(r"\d")
STEM = 4  # letters that every stem has


def find(plain: str) -> Words:
    """All phrases in a text; of a long one its beginning and its end are searched."""
    text, chinese = searched(plain)
    if not chinese:
        return Words(text, tuple(_spelled(text)), chinese=False)
    return Words(text, (*_spelled(text), *islice(_written(text), MOST_HITS)))


def _spelled(text: str) -> list[Hit]:
    """Phrases of scripts with spaces between their words."""
    tokens = (_PLAIN_TOKEN if text.isascii() else _TOKEN).findall(text)
    if not tokens:
        return []
    found: list[tuple[int, _Phrase]] = []
    # Most words begin no phrase, which is found out of all at once.
    for place in [at for at, token in enumerate(tokens) if token[:STEM] in FIRST]:
        token = tokens[place]
        if token in BEGINS:
            found += [(place, one) for one in BEGINS[token] if one.stands(tokens, place)]
        if (stem := token[:STEM]) in STEMS:
            found += [(place, one) for one in STEMS[stem] if one.begins(token)]
    for place in [at for at, pair in enumerate(pairwise(tokens)) if pair in PAIRS]:
        pair = tokens[place], tokens[place + 1]
        found += [(place, one) for one in PAIRS[pair] if one.stands(tokens, place)]
    return _hits(text, tokens, found[:MOST_HITS]) if found else []


def _hits(text: str, tokens: Sequence[str], found: Sequence[tuple[int, "_Phrase"]]) -> list[Hit]:
    """What was found, each by the number of its first token, with its place in the text."""
    most = max([place + len(one.tokens) for place, one in found])
    starts, at = list[int](), 0
    for token in tokens[:most]:
        at = text.index(token, at)
        starts.append(at)
        at += len(token)
    hits = []
    for place, (family, said, words, _) in found:
        last = place + len(words) - 1
        hits.append(Hit(family, said, starts[place], starts[last] + len(tokens[last])))
    return hits


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

    def begins(self, token: str) -> bool:
        """Whether an open one of one word is the beginning of this."""
        return token.startswith(self.tokens[0])

    def stands(self, tokens: list[str], place: int) -> bool:
        """Whether it stands here, whose first word is known to be the same."""
        count = len(self.tokens)
        if count == 1:
            return True  # it was found by that word
        there = tokens[place : place + count]
        if len(there) < count:
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
    return UNSPACED.search(phrase) is not None or _SIGN.search(phrase) is not None


BEGINS: dict[str, list[_Phrase]] = {}  # of one word, or of two, the second of which is open
PAIRS: dict[tuple[str, ...], list[_Phrase]] = {}  # by their first two words
STEMS: dict[str, list[_Phrase]] = {}  # of one open word
WRITTEN: dict[str, list[tuple[str, FamilyName]]] = {}


def _keep(family: FamilyName, said: str) -> None:
    tokens = tuple(map(intern, _TOKEN.findall(said)))  # many phrases share their words
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
FIRST = frozenset((*STEMS, *(token[:STEM] for token in BEGINS)))  # how what counts alone begins
