"""How sure it is that labels were meant as a host, and what the way they were joined is called."""

import re

from bot.suffixes import site

from .chains import Join
from .found import Found
from .markdown import Marks
from .spots import Spot
from .views import View
from .words import AFTER, CORE, PROSE, SENT_TO, USED

DIGITS = "digits for letters"
_NAMES = {
    Join.SPACED: "spaced",
    Join.ASIDE: "spaced",
    Join.LINES: "line break",
    Join.BRACKETS: "bracketed dot",
    Join.FENCED: "markup",
    Join.BULLET: "another dot",
    Join.FULL_STOP: "another dot",
    Join.COMMA: "another dot",
    Join.WORD: "dot as a word",
    Join.SHUT: "dot as a word",
    Join.GLUED: "dot as a word",
    Join.MISSING: "missing dot",
}
# Joins that prose makes by accident: they want another sign, such as a scheme or a path.
_HASTY = frozenset((Join.ASIDE, Join.LINES, Join.COMMA, Join.GLUED))
# Joins that are words or full stops of other scripts, so that a word of them before is prose.
_PROSE_ABROAD = frozenset((Join.FULL_STOP, Join.WORD))
_TIGHT = frozenset((Join.BRACKETS, Join.SHUT, Join.BULLET, Join.FENCED))
_WITHIN, _MARKS = frozenset("/\\$=%&;#"), frozenset("*~|`_")
_BEYOND_LATIN = "\u0370"
_NEXT = re.compile(r"[ ]([^\W\d_]+)")
# A spoken dot and its ending in quotation marks of their own: somebody speaks of the words.
_QUOTED = re.compile(r"""\s["'“”„‟«‘‚「『]\s?\w+\s+\w+\Z""")
_BEFORE = 24  # characters before a host in which somebody may be sent to it


def _own(spot: Spot) -> tuple[Join, ...]:
    """The joins within what was registered; those before it say nothing."""
    registered = site(".".join(spot.labels)) if all(map(str.isascii, spot.labels)) else None
    return spot.joins[-registered.count(".") :] if registered else spot.joins


def names_of(spot: Spot) -> set[str]:
    """The disguises that the joins of a host are."""
    names = {_NAMES[join] for join in _own(spot) if join in _NAMES}
    if spot.own[-1].isascii() and spot.own[-1] != spot.labels[-1]:
        names.add(DIGITS)
    return names


def certain(view: View, spot: Spot, found: Found, marks: Marks) -> bool:
    """Whether nobody could have written this by accident."""
    if found.scheme:
        return True
    joins = set(_own(spot)) - {Join.PLAIN}
    ending, path = spot.labels[-1], len(found.path) > 1
    if spot.hasty or _goes_on(view, spot) or _in_code(view, spot, marks):
        return False
    sign = path or (spot.labels[0] == "www" and len(spot.labels) > 2)
    if not joins:
        return sign or ending in CORE or (ending in USED and _even(view, spot))
    if sign:
        return ending in USED and (ending in CORE or not joins & _HASTY)
    if joins & _HASTY or spot.labels[-2] in PROSE:
        return False
    if ending not in USED or not (ending in CORE or joins <= _TIGHT or _stands_out(view, spot)):
        return False
    if joins & _PROSE_ABROAD and not any(map(str.isascii, spot.own[-2])):
        return False
    return Join.WORD not in joins or _said(view, spot)


def _in_code(view: View, spot: Spot, marks: Marks) -> bool:
    """Whether the host stands in code; not, where the marks of code hide it."""
    return marks.in_code(spot.start) and "`" not in view.written(spot.start, spot.end)


def _stands_out(view: View, spot: Spot) -> bool:
    """Whether the host is no phrase: its label is no word, or its dot is one of another script."""
    if _named(spot) or SENT_TO.search(view.same[max(0, spot.start - _BEFORE) : spot.start].lower()):
        return True
    joins = set(_own(spot)) - {Join.PLAIN}
    ascii_labels = all(map(str.isascii, spot.own))
    return joins <= _PROSE_ABROAD and ascii_labels and not _latin(view, spot)


def _latin(view: View, spot: Spot) -> bool:
    """Whether everything from the first label to the last is in Latin letters."""
    return all(char < _BEYOND_LATIN for char in view.same[spot.start : spot.end])


def _named(spot: Spot) -> bool:
    """Whether the label before the ending is no word, such as `free-gift` or `win24`."""
    label = spot.labels[-2]
    return not label.isalpha() and not label.isdigit()


def _even(view: View, spot: Spot) -> bool:
    """Whether the letters are written as in hosts: not as in `settings.Live`."""
    text = view.same[spot.start : spot.end]
    ending = text.rpartition(".")[2]
    return ending != ending.capitalize() or text.isupper()


def _goes_on(view: View, spot: Spot) -> bool:
    """Whether the host begins within something else: a path, a word with markup, an escape."""
    edge = view.like[max(0, spot.start - 2) : spot.start]
    return edge[-1:] in _WITHIN or (edge[-1:] in _MARKS and edge[:1].isalnum())


def _said(view: View, spot: Spot) -> bool:
    """Whether a spoken dot is no prose: what is named is no word of it, and no prose goes on."""
    named = spot.labels[-2]
    if named.isdigit() or _QUOTED.search(view.same[spot.start : spot.end]):
        return False
    following = _NEXT.match(view.like, spot.end)
    return following is None or following[1] not in AFTER
