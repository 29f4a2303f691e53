"""Hosts whose ending is told apart from them: "evil, and then com", "add .com to evil"."""

import re
from collections.abc import Iterator

from .atoms import Atoms, Gap
from .guessing import Guess
from .hosts import ending_of
from .views import View
from .words import USED

# Words that speak of how a host goes on, as stems, in the languages that we read.
_SPEAKS = re.compile(
    r"\b(?:domain|zone|ending|extension|suffix|append|add\b|then\b|end|plus\b|after|follow"
    r"|domíni|dominio|zona\b|termina|extens|sufix|acrescent|depois|final|junta|coloca|adicion"
    r"|domēn|galotn|beig|paplašin|pieliec|pieliek|pievieno|tad\b|pēc\b|klāt"
    r"|τομέα|ζώνη|κατάληξη|καταλήγ|τέλος|επέκταση|πρόσθεσ|μετά|βάλε|έπειτα"
    r"|домен|зон[аеу]|окончани|конец|конце|суффикс|расширени|добав|потом|затем|дальше|после)"
)
_SPEAKS_CHINESE = re.compile("域名|后缀|後綴|后面|結尾|结尾|加上|然后|然後|再加|最后")
_BEFORE, _AFTER = 14, 8
_FEWEST, _LONGEST = 4, 63
_UNTOLD = 7  # letters of a label, where nothing but its ending's place tells of it


def speaks_of_endings(low: str) -> bool:
    """Whether a text in small letters speaks of how a host goes on."""
    return bool(_SPEAKS.search(low) or (not low.isascii() and _SPEAKS_CHINESE.search(low)))


def told_apart(view: View, atoms: Atoms) -> Iterator[Guess]:
    """The hosts of every label and every ending that stands for itself."""
    if USED.isdisjoint(map(ending_of, atoms.texts)):
        return
    runs = list(_runs(atoms))
    spoken = speaks_of_endings(view.same.lower())
    for number, (first, last, text) in enumerate(runs):
        ending = ending_of(text)
        if ending not in USED or not (spoken or _for_itself(atoms, first, last)):
            continue
        following = atoms.texts[last + 1] if last + 1 < len(atoms.texts) else ""
        endings = [ending]
        if len(following) == 2 and following in USED:
            endings.append(f"{ending}.{following}")
        near = (*reversed(runs[max(0, number - _BEFORE) : number]), *runs[number + 1 :][:_AFTER])
        for other in near:
            label = other[2]
            named = len(label) >= (_FEWEST if spoken else _UNTOLD) or not label.isalpha()
            if (
                named
                and len(label) <= _LONGEST
                and label not in USED
                and _together(atoms, other[0], first)
            ):
                start = min(atoms.spans[first][0], atoms.spans[other[0]][0])
                end = max(atoms.spans[last][1], atoms.spans[other[1]][1])
                yield from (Guess(f"{label}.{each}", start, end) for each in endings)


def _together(atoms: Atoms, one: int, other: int) -> bool:
    """Whether no empty line stands between two pieces."""
    low, high = sorted((one, other))
    return not any("\n\n" in gap for gap in atoms.gaps[low + 1 : high + 1])


def _runs(atoms: Atoms) -> Iterator[tuple[int, int, str]]:
    """The pieces with those that dashes join to them: the first, the last, and their text."""
    first = 0
    for number in range(1, len(atoms.texts) + 1):
        if number < len(atoms.texts) and atoms.gaps[number] == "-":
            continue
        if atoms.begins(first):
            yield first, number - 1, "-".join(atoms.texts[first:number])
        first = number


def _for_itself(atoms: Atoms, first: int, last: int) -> bool:
    """Whether an ending is shown as one: behind a dot that belongs to it, or as the last word."""
    if atoms.kinds[first] is Gap.DOT:
        return not atoms.gaps[first].endswith((" ", "\n"))
    gap = atoms.gaps[last + 1]
    return last + 1 == len(atoms.texts) or "\n" in gap
