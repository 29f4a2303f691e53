"""Hosts that a text may hold in pieces: guesses, which count only where a list holds them."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from bot.suffixes import is_suffix

from .atoms import Atoms, Gap
from .hosts import ending_of

_FARTHEST, _LONGEST, _FEWEST, _COUNTRY = 30, 63, 3, 2
_SHORT, _SPELLED = 2, 4  # letters of a piece that is a part of a word; how many spell one
_LONGEST_ENDING = 8
_MOST_ENDS = 80
_SECOND = ("com", "net", "org", "co", "edu", "gov")
_AFTER_MARK = range(2, 6)


class Guess(NamedTuple):
    """A host that may be meant, and where it stands in the view; `sure` if nothing else can be."""

    host: str
    start: int
    end: int
    sure: bool = False


class _Ending(NamedTuple):
    """The last label of a host: the pieces from `first` to `last`."""

    text: str
    first: int
    last: int


def guesses_of(atoms: Atoms) -> Iterator[Guess]:
    """Every host that the pieces can be put together to."""
    filler = _filler(atoms)
    for number, ending in enumerate(_endings(atoms)):
        if number >= _MOST_ENDS:
            break
        for start, label in _labels(atoms, ending, filler):
            for host in _hosts(label, ending.text):
                yield Guess(host, atoms.spans[start][0], atoms.spans[ending.last][1])
    yield from _run_together(atoms)


def _filler(atoms: Atoms) -> str:
    """What stands between letters again and again."""
    if sum(len(text) <= _SHORT for text in atoms.texts) <= _SHORT:
        return ""
    short = Counter(
        atoms.gaps[number]
        for number in range(1, len(atoms.texts))
        if len(atoms.texts[number]) <= _SHORT or len(atoms.texts[number - 1]) <= _SHORT
    )
    [(gap, count)] = short.most_common(1) or [("", 0)]
    return gap if count > _SHORT else ""


def _endings(atoms: Atoms) -> Iterator[_Ending]:
    """Pieces that are a public suffix where a host may end."""
    for last, text in enumerate(atoms.texts):
        if not last or not atoms.ends(last):
            continue
        first, whole = last, text
        while first and len(whole) <= _LONGEST_ENDING:
            ending = ending_of(whole)
            if len(whole) > 1 and is_suffix(ending) and _parted(atoms, first):
                yield _Ending(ending, first, last)
            if len(atoms.texts[first]) > _SHORT or atoms.kinds[first] is Gap.WALL:
                break
            first -= 1
            if len(atoms.texts[first]) > _SHORT:
                break
            whole = atoms.texts[first] + whole


def _parted(atoms: Atoms, first: int) -> bool:
    """Whether what stands before an ending may be its dot; a blank is one among letters alone."""
    kind = atoms.kinds[first]
    if kind is Gap.BLANK:
        before = atoms.texts[max(0, first - _SPELLED) : first]
        return (
            first - len(before) in atoms.marked
            or first - 1 in atoms.marked
            or (len(before) == _SPELLED == len("".join(before)))
        )
    return kind is not Gap.WALL


def _labels(atoms: Atoms, ending: _Ending, filler: str) -> Iterator[tuple[int, str]]:
    """What may stand before an ending, from each piece that a host may begin with."""
    number = ending.first - 1
    honest = glued = dotted = spelled = dashed = atoms.texts[number]
    wide = False
    while True:
        if atoms.begins(number) and not _spelling(atoms, number, filler):
            yield from ((number, label) for label in {honest, spelled, glued, dashed})
            second = dotted.partition(".")[2]
            if not second or ending_of(second) in _SECOND:
                yield number, dotted
        kind, gap = atoms.kinds[number], atoms.gaps[number]
        if not number or kind is Gap.WALL or ending.first - number > _FARTHEST:
            return
        before = atoms.texts[number - 1]
        if kind is Gap.BLANK and min(len(before), len(atoms.texts[number])) > _SHORT:
            if wide:
                return
            wide = True
        sign = kind.value if kind in (Gap.DASH, Gap.DOT) else ""
        honest = before + sign + honest
        glued = before + glued
        dotted = before + ("" if kind is Gap.BLANK else "-" if kind is Gap.DASH else ".") + dotted
        dashed = before + "-" + dashed
        spelled = before + _beside(gap, filler, sign) + spelled
        number -= 1
        if len(glued) > _LONGEST:
            return


def _spelling(atoms: Atoms, number: int, filler: str) -> bool:
    """Whether a piece only goes on with what is spelled before it."""
    if number < _SHORT or atoms.gaps[number] != filler:
        return False
    return not filler.isspace() or all(
        len(each) == 1 for each in atoms.texts[number - _SHORT : number]
    )


def _beside(gap: str, filler: str, sign: str) -> str:
    """What a gap says besides what stands between all letters."""
    if gap == filler:
        return ""
    bare = gap.removeprefix(filler).removesuffix(filler) if filler else gap
    if "-" in bare:
        return "-"
    return "." if filler and "." in bare else sign if not filler else ""


def _hosts(label: str, ending: str) -> Iterator[str]:
    """The hosts of a label and an ending, also as `com.br`, where the dot between was left out."""
    label = label.strip("-.").removeprefix("www.")
    first, dot, second = label.rpartition(".")
    label = first + dot + ending_of(second) if dot else label
    if _plausible(label) and not (first and second in _SECOND and ending in _SECOND):
        yield f"{label}.{ending}"
    if len(ending) == _COUNTRY:
        for second in _SECOND:
            first = label.removesuffix(second).rstrip("-.")
            if label.endswith(second) and _plausible(first):
                yield f"{first}.{second}.{ending}"


def _plausible(label: str) -> bool:
    return len(label) >= _FEWEST and ".." not in label and "-." not in label and ".-" not in label


def _run_together(atoms: Atoms) -> Iterator[Guess]:
    """`http://evilcom`: a host without its dot, which a scheme says to be one."""
    for number in atoms.marked:
        last = number
        while last + 1 < len(atoms.texts) and atoms.gaps[last + 1] == "-":
            last += 1
        text = "-".join(atoms.texts[number : last + 1])
        if not atoms.ends(last):
            continue
        for size in _AFTER_MARK:
            if len(text) > size + 1 and is_suffix(text[-size:]):
                spans = atoms.spans[number][0], atoms.spans[last][1]
                yield Guess(f"{text[:-size]}.{text[-size:]}", *spans)
