"""Hosts in pieces that nobody could have written by accident: they were meant to be hidden."""

import re
from collections.abc import Iterator

from .atoms import Atoms, Gap
from .ciphers import DECODED
from .guessing import Guess
from .letters import ALIKE, MARKS, REGIONAL, SIGN, STYLED
from .views import View
from .words import CORE, PROSE, USED

# Endings that begin no sentence and name no thing: not "C# + .net", "input → io".
_ENDINGS = CORE - frozenset(("net", "app", "dev", "io", "gg", "me", "tv", "eu", "is", "cam", "edu"))
_SECOND = frozenset(("com", "net", "org", "co"))
_COUNTRY = 2  # letters of the ending of a country
_LONG = frozenset(ending for ending in USED - CORE if len(ending) > _COUNTRY)
_EITHER = _ENDINGS | _LONG
_BRACKETED = frozenset(("com", "org", "info", "xyz", "icu"))
_FENCES, _SHUTS = "\"'“”‘’«»()[]{}<>*|`", ")]}>"
_TIGHT = re.compile(r"[*|~^+→⇒➜➡›\u2600-\u27bf\U0001f300-\U0001faff]{1,3}|\n[.•]")
_STAGED = frozenset((STYLED, REGIONAL, MARKS))
_ADDRESS = frozenset("/\\:=@&#?\n")  # signs of addresses and of lines that end
_SIGNS = re.compile(r"[*|~^+→⇒➜➡›]{1,3}")
_FENCED_DOT = re.compile(rf"[{re.escape(_FENCES)}][.•][{re.escape(_FENCES)}]")
_LED = re.compile(r"[\s\"'“”‘’]*[+*|~^→⇒➜➡&][\s\"'“”‘’]*[.•]")
_WORD_FOLLOWS = re.compile(r"[ ][a-z\u00c0-\u024f]")
_HOST = re.compile(
    r"\s*(?:https?://)?(?P<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?P<ending>[a-z]{2,12}))"
    r"(?:/\S*)?\s*"
)
_FEWEST, _LONGEST, _SPELLED = 5, 63, 6


def stark(view: View, atoms: Atoms) -> Iterator[Guess]:
    """The hosts whose dot is a sign that no sentence has."""
    if view.how == DECODED:
        yield from _whole(view)
    for last in range(1, len(atoms.texts)):
        if atoms.texts[last] in USED or len(atoms.texts[last]) == 1:
            yield from _host(view, atoms, last)


def _host(view: View, atoms: Atoms, last: int) -> Iterator[Guess]:
    """The host that ends with a piece."""
    if atoms.kinds[last] is Gap.WALL or not atoms.ends(last):
        return
    dot, ending = _ending(atoms, last)
    told = dot < last
    second = atoms.texts[dot - 1]
    if (
        len(ending) == _COUNTRY
        and second in _SECOND
        and dot > 1
        and atoms.kinds[dot] is not Gap.WALL
    ):
        dot, ending = dot - 1, f"{second}.{ending}"
    first = dot - 1
    while first and atoms.gaps[first] == "-":
        first -= 1
    label = "-".join(atoms.texts[first:dot])
    named = not label.isalpha()
    if len(label) > _LONGEST or not (named or len(label) >= _FEWEST) or _a_word(label):
        return
    top = ending.rpartition(".")[2]
    meant = top in USED if told else _is_dot(view, atoms, dot, named)
    meant = meant or (top in _EITHER and _hidden(view, atoms, first, dot))
    if meant and atoms.begins(first):
        yield Guess(f"{label}.{ending}", atoms.spans[first][0], atoms.spans[last][1], sure=True)


def _whole(view: View) -> Iterator[Guess]:
    """The host that a code stands for, when it stands for nothing else."""
    found = _HOST.fullmatch(view.like)
    if found and found["ending"] in USED:
        yield Guess(found["host"], *found.span("host"), sure=True)


def _ending(atoms: Atoms, last: int) -> tuple[int, str]:
    """The ending that stops here and where its dot is, also of `evil.c o m`."""
    first = last
    while len(atoms.texts[first]) == 1 and atoms.gaps[first] == " " and last - first < _SPELLED:
        first -= 1
    if first < last and atoms.kinds[first] is Gap.DOT and len(atoms.gaps[first].strip()) == 1:
        return first, "".join(atoms.texts[first : last + 1])
    return last, atoms.texts[last]


def _a_word(label: str) -> bool:
    return label in USED or label in PROSE or label.isdigit()


def _hidden(view: View, atoms: Atoms, first: int, dot: int) -> bool:
    """Whether the label itself was hidden, so that any sign behind it is meant as a dot."""
    kind, gap = atoms.kinds[dot], atoms.gaps[dot]
    if kind in (Gap.WALL, Gap.BLANK, Gap.DASH) or not _ADDRESS.isdisjoint(gap):
        return False
    start, end = atoms.spans[first][0], atoms.spans[dot - 1][1]
    written = view.written(start, end)
    if view.how == DECODED or len(written) > end - start:
        return True
    kinds = {SIGN[char].kind for char in written if not char.isascii()}
    mixed = any(char.isascii() and char.isalpha() for char in written)
    return not kinds.isdisjoint(_STAGED) or (ALIKE in kinds and mixed)


def _is_dot(view: View, atoms: Atoms, last: int, named: bool) -> bool:
    """Whether the sign before an ending is its dot; the more it says, the more endings it has."""
    gap, ending = atoms.gaps[last], atoms.texts[last]
    if atoms.kinds[last] is Gap.WALL:
        return False
    if _FENCED_DOT.search(gap) or _LED.fullmatch(gap):
        return ending in _EITHER
    if _TIGHT.fullmatch(gap):  # in Portuguese "com" is a word: "festa🔥com a gente"
        follows = _WORD_FOLLOWS.match(view.like, atoms.spans[last][1])
        odd = ending != "com" or not follows or _SIGNS.fullmatch(gap)
        return (ending in _ENDINGS and bool(odd)) or (named and ending in _LONG)
    if ending in _BRACKETED and gap.strip() in ("[", "{", "<"):
        return atoms.gaps[last + 1][:1] in _SHUTS and atoms.gaps[last + 1] != ""
    return False
