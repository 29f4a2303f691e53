"""How sure it is that labels were meant as a host, and what the way they were joined is called."""

import re

from bot.suffixes import site

from .chains import Join
from .found import Found
from .markdown import Marks
from .spots import Spot
from .views import View
from .words import AFTER, CORE, PROSE, USED

DIGITS = "digits for letters"
_NAMES = {
    Join.SPACED: "spaced",
    Join.ASIDE: "spaced",
    Join.LINES: "line break",
    Join.BRACKETS: "bracketed dot",
    Join.BULLET: "another dot",
    Join.FULL_STOP: "another dot",
    Join.COMMA: "another dot",
    Join.WORD: "dot as a word",
    Join.SHUT: "dot as a word",
    Join.MISSING: "missing dot",
}
# Joins that prose makes by accident: they want another sign, such as a scheme or a path.
_HASTY = frozenset((Join.ASIDE, Join.LINES, Join.FULL_STOP, Join.COMMA))
_WITHIN, _MARKS = frozenset("/\\$=%&;#"), frozenset("*~|`_")
_NEXT = re.compile(r"[ ]([^\W\d_]+)")


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
    if spot.hasty or marks.in_code(spot.start) or _goes_on(view, spot):
        return False
    sign = path or (spot.labels[0] == "www" and len(spot.labels) > 2)
    if not joins:
        return sign or (ending in USED and _even(view, spot))
    if sign:
        return ending in USED and (ending in CORE or not joins & _HASTY)
    if joins & _HASTY or spot.labels[-2] in PROSE:
        return False
    if joins <= {Join.BRACKETS, Join.SHUT, Join.BULLET}:
        return ending in USED
    if Join.WORD in joins:
        return ending in CORE and _said(view, spot)
    return ending in CORE and Join.MISSING not in joins


def _even(view: View, spot: Spot) -> bool:
    """Whether the letters are all small or all capital, as hosts are: not `settings.Live`."""
    text = view.same[spot.start : spot.end]
    return text.islower() or text.isupper() or ending_is_small(text)


def ending_is_small(text: str) -> bool:
    """Whether the last label has no capital: `YouTube.com` is a host."""
    return text.rpartition(".")[2].islower()


def _goes_on(view: View, spot: Spot) -> bool:
    """Whether the host begins within something else: a path, a word with markup, an escape."""
    edge = view.like[max(0, spot.start - 2) : spot.start]
    return edge[-1:] in _WITHIN or (edge[-1:] in _MARKS and edge[:1].isalnum())


def _said(view: View, spot: Spot) -> bool:
    """Whether a spoken dot is no prose: what is named is no word of it, and no prose goes on."""
    named = spot.labels[-2]
    if named.isdigit():
        return False
    following = _NEXT.match(view.like, spot.end)
    if following is None:
        return True
    spoken = view.like[spot.start : spot.end]
    return following[1] not in AFTER and not ("ponto" in spoken and "-" not in named)
