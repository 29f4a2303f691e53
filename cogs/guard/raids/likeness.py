"""Names that are alike: nearly the same, made after one pattern, or of one foreign script."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

LETTERS, NEAR = 3, 5  # so many letters a name needs to be compared, and to be only nearly the same
LONGEST = 32
DIGITS = re.compile(r"\d+")
OWN_SCRIPTS = {
    "zh-CN": frozenset({"CJK", "LATIN"}),
    "el": frozenset({"GREEK", "LATIN"}),
}
"""The scripts in which names of a language's speakers are written; of all others, Latin."""


@lru_cache(4096)
def keys(name: str) -> frozenset[str]:
    """What a name has in common with those that are like it; none for one too short to say.

    Two names share a key if they differ in their digits alone, in one letter, or follow one
    pattern of letters and digits.
    """
    plain = _plain(name)
    shape = "".join(letter for letter in DIGITS.sub("0", plain) if letter.isalnum())
    if sum(map(str.isalpha, shape)) < LETTERS:
        return frozenset()
    near = (shape[:at] + shape[at + 1 :] for at in range(len(shape))) if len(shape) >= NEAR else ()
    return frozenset({shape, *near, *_pattern(plain)})


@lru_cache(4096)
def script(name: str) -> str:
    """The script of most letters of a name, as Unicode calls it; nothing for one without any."""
    named = [unicodedata.name(each, "").partition(" ")[0] for each in _plain(name)]
    letters = [each for each, letter in zip(named, _plain(name), strict=True) if letter.isalpha()]
    return Counter(letters).most_common(1)[0][0] if letters else ""


def alike(names: Sequence[str], least: int) -> list[bool]:
    """For each name, whether at least so many are like each other with it."""
    common = Counter(key for name in names for key in keys(name))
    return [any(common[key] >= least for key in keys(name)) for name in names]


def foreign(names: Sequence[str], language: str) -> bool:
    """Whether nearly all names are of one script that is not the community's."""
    found = Counter(map(script, names))
    usual = OWN_SCRIPTS.get(language, frozenset({"LATIN"}))
    most, count = found.most_common(1)[0] if found else ("", 0)
    return most not in {"", *usual} and count * 5 >= len(names) * 4


def _plain(name: str) -> str:
    """Without accents and what cannot be seen, in small letters."""
    folded = unicodedata.normalize("NFKD", name[:LONGEST]).casefold()
    return "".join(each for each in folded if unicodedata.category(each)[0] not in "MC")


def _pattern(plain: str) -> Iterator[str]:
    """How many letters and digits follow each other, where both are many enough to tell."""
    runs = [(kind, sum(1 for _ in run)) for kind, run in groupby(plain, _kind)]
    if {("a", True), ("0", True)} <= {(kind, count >= 2) for kind, count in runs}:
        yield "pattern " + " ".join(f"{kind}{count}" for kind, count in runs)


def _kind(letter: str) -> str:
    return "a" if letter.isalpha() else "0" if letter.isdecimal() else letter
