"""Tells hosts that only look as if a well-known name stood behind them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.cog_data import read_data
from cogs.guard.judging.hosts import above
from cogs.guard.reading.hosts import unicode_label

SHORTEST = 6  # letters of a name of which one may be wrong; with fewer too many words are near
LONG = 10  # letters of a name of which two may be wrong
BEST = 63  # characters of a label, after RFC 1035


@dataclass(frozen=True, slots=True)
class _Brand:
    words: str
    sites: str


@dataclass(frozen=True, slots=True)
class _Brands:
    """The file of names."""

    brands: Mapping[str, _Brand]
    everyday: str
    words: str
    bait: str
    odd_endings: str
    promises: str
    tricks: str


class Likeness(NamedTuple):
    """Whose name a host borrows, and whether its letters were changed for that."""

    brand: str
    changed: bool


FILE: _Brands = read_data(__file__, "brands.yaml", _Brands)
NAMES = {word: name for name, brand in FILE.brands.items() for word in brand.words.split()}
SITES = {site: name for name, brand in FILE.brands.items() for site in brand.sites.split()}
HONEST = frozenset(FILE.words.split())
EVERYDAY = frozenset(FILE.everyday.split())
BAIT = frozenset(FILE.bait.split())
PROMISES = frozenset(FILE.promises.split())
TRICKS = frozenset(FILE.tricks.split())
LETTERS = {name: frozenset(name) for name in NAMES}
ODD = tuple(f".{ending}" for ending in FILE.odd_endings.split())

_PARTS = re.compile(r"[a-z]+")
_DIGITS = str.maketrans("0134578926i!|$qj", "oleastbgzblllsgl")
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("nn", "m"), ("ci", "d"))


def skeleton(word: str) -> str:
    """What a hasty eye reads: words that look alike have the same one."""
    for pair, one in _PAIRS:
        word = word.replace(pair, one)
    return word.translate(_DIGITS)


def _may_be_wrong(name: str) -> int:
    return 0 if len(name) < SHORTEST else 1 if len(name) < LONG else 2


def _of_length() -> dict[int, list[str]]:
    """The names that a word of so many letters may imitate."""
    found: dict[int, list[str]] = {}
    for name in NAMES:
        most = _may_be_wrong(name)
        for length in range(len(name) - most, len(name) + most + 1) if most else ():
            found.setdefault(length, []).append(name)
    return found


OF_LENGTH = _of_length()
SKELETONS = {skeleton(word): word for word in NAMES if len(word) > 3}


def promise(name: str, words: frozenset[str]) -> str | None:
    """What the name of a page or of a file promises, such as `prize` of `plum-prize.weebly.com`."""
    parts: list[str] = _PARTS.findall(name.lower()[:100])
    for part in parts:
        for word in (part, *(part[size:] for size in range(3, len(part) - 3))):
            if word in words and (word == part or len(word) > 3):
                return word
    return None


def is_odd(host: str) -> bool:
    """Whether it ends as hosts do that cost next to nothing."""
    return host.endswith(ODD)


@lru_cache(maxsize=20_000)
def likeness(host: str, site: str, *, rented: bool = False) -> Likeness | None:
    """Whose name this host borrows; None for an honest host, and for the name's own sites.

    `rented` says that anybody may have a page under the rest of the site's name.
    """
    if any(each in SITES for each in above(host)):
        return None
    label, _, ending = site.partition(".")
    odd = rented or f".{ending}".endswith(ODD)
    below = host.removesuffix(site).strip(".")
    found = next(_in_label(label[:BEST], odd), None)
    return found or (_below(below, odd or _baits(label)) if below else None)


def _in_label(label: str, odd: bool) -> Iterator[Likeness]:
    label = unicode_label(label)
    joined = label.replace("-", "")
    for word in dict.fromkeys((joined, *label.split("-"), *_without_bait(joined))):
        if near := _near(word):
            yield Likeness(NAMES[near], True)
    if joined in NAMES and odd:
        yield Likeness(NAMES[joined], False)
    if joined in HONEST:
        return
    if odd:
        parts = label.split("-")
        yield from (Likeness(NAMES[one], False) for one in parts if one in NAMES.keys() - EVERYDAY)
    for name in (name for name in NAMES if name in joined and name != joined):
        before, _, after = joined.partition(name)
        apart = len(name) >= SHORTEST or odd or name in label.split("-")
        if apart and _baits(before) and _baits(after):
            yield Likeness(NAMES[name], False)


def _below(below: str, odd: bool) -> Likeness | None:
    """A name to the left of what somebody registered: `paypal.com.evil.xyz`."""
    labels = below.split(".")[-6:]
    for first, second in pairwise(labels):
        if f"{first}.{second}" in SITES:
            return Likeness(SITES[f"{first}.{second}"], False)
    for label in labels:
        found = next(_in_label(label[:BEST], odd), None)
        if found:
            return found
    return None


def _near(word: str) -> str | None:
    """The name that a word imitates; None if it is one, or a word of its own."""
    if len(word) < 4 or word in NAMES or word in HONEST or word in BAIT:
        return None
    same = SKELETONS.get(skeleton(word))
    if same is not None:
        return same
    if len(word) < SHORTEST - 1 or word.removesuffix("s") in NAMES:
        return None
    letters = frozenset(word)
    near = OF_LENGTH.get(len(word), ())
    return next((name for name in near if _almost(word, letters, name)), None)


def _almost(word: str, letters: frozenset[str], name: str) -> bool:
    most = _may_be_wrong(name)
    if len(letters - LETTERS[name]) > most or len(LETTERS[name] - letters) > most:
        return False  # a wrong letter is one too many and one too few
    return distance(word, name, most) <= most


def distance(one: str, other: str, most: int) -> int:
    """How many letters are wrong, missing, too many or swapped; `most` + 1 for any more."""
    one, other = _apart(one, other)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if older and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def _apart(one: str, other: str) -> tuple[str, str]:
    """Two words without what both begin and end with."""
    start, least = 0, min(len(one), len(other))
    while start < least and one[start] == other[start]:
        start += 1
    end = 0
    while end < least - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def _without_bait(joined: str) -> Iterator[str]:
    """What is left of a label without a word of bait at its beginning or end."""
    for size in range(2, min(14, len(joined) - 3)):
        if joined[:size] in BAIT:
            yield joined[size:]
        if joined[-size:] in BAIT:
            yield joined[:-size]


def _baits(text: str) -> bool:
    """Whether a text is nothing but words of bait and digits; so is an empty one."""
    text = text.strip("0123456789-")
    if not text or text in BAIT:
        return True
    return any(text[:size] in BAIT and _baits(text[size:]) for size in range(2, min(14, len(text))))
