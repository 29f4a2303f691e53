"""Finding the addresses of one view: hosts with what stands around them, and how sure they are."""

import re
from collections.abc import Iterator
from itertools import islice

from .chains import Join, chains_of, says_dot, words_of
from .found import NUMERIC, USER, Found
from .hosts import bracket_host, number_host
from .markdown import Marks
from .missing import hinted, missing
from .schemes import BROKEN, Before, after, before, user_end
from .scripts import written_hosts
from .spots import Spot, joined, split_ending, spots_of
from .surety import certain, names_of
from .views import View

_MOST, _MOST_SPOTS = 64, 200
_AT = re.compile(r"[(\[{<]\s?(?:at|arroba|собака|ät|aт)\s?[)\]}>]\s?$")
_SHUTS = frozenset(")]}>")  # with which that ends, and maybe a blank
_NUMBERS = re.compile(
    r"(?:[/\\@]\s?)(?:\[(?P<six>[0-9a-f:.]{3,45})\]|(?P<four>[0-9][0-9a-fx.]{5,60}(?<![.]))(?![-a-z0-9_]))"
    r"|(?<![a-z0-9.])(?P<bare>[0-9]{1,3}(?:\.[0-9]{1,3}){3})(?=[:/][a-z0-9])"
)
_MAYBE_NUMBERS = re.compile(  # a quick look for how those begin
    r"[0-9/\\@](?:(?<=[0-9])\.[0-9]|(?<=[/\\@])\s?[\[0-9])"
)


def find(view: View, marks: Marks) -> Iterator[Found]:
    """The addresses of a view, certain ones and mere possibilities.

    At most 64, of the first 200 places where one might be; later ones only behind a slash.
    """
    done = told = 0
    for number, spot in enumerate(_spots(view)):
        if (spot.end <= done and not spot.hasty) or (
            number > _MOST_SPOTS and view.like[spot.start - 1] not in "/\\"
        ):
            continue
        for found in _told(view, marks, spot):
            yield found
            told += 1
            if found.sure:
                done = max(done, found.end)
        if told >= _MOST or number > 2 * _MOST_SPOTS:
            break
    yield from islice(_numbers(view), _MOST)


def _spots(view: View) -> Iterator[Spot]:
    """Where hosts may be: first what is joined by dots, then what lacks them."""
    said = says_dot(view)
    words = words_of(view, said=said)
    for chain in chains_of(words, said=said):
        for spot in spots_of(words, chain):
            yield spot
            yield from joined(words, chain, spot)
        yield from split_ending(words, chain)
    yield from missing(view)
    if said:
        yield from hinted(view)


def _told(view: View, marks: Marks, spot: Spot) -> Iterator[Found]:
    ahead, user = _ahead(view, spot.start)
    if ahead is None:
        return
    if _a_name(view, spot, ahead) or (host := spot.host()) is None:
        return
    loose = not _all_plain(spot)
    behind = after(view, spot.end, host, loose)
    found = Found(host, spot.start, spot.end, max(spot.end, behind.end), behind.path, ahead.scheme)
    found.disguises |= names_of(spot)
    found.disguises |= {BROKEN} if ahead.broken else set()
    found.disguises |= {USER} if user else set()
    found.disguises |= {"spaced"} if behind.spaced else {"dot as a word"} if behind.said else set()
    found.defanged = ahead.defanged or Join.BRACKETS in spot.joins or Join.SHUT in spot.joins
    found.sure = certain(view, spot, found, marks) and not (behind.guessed or ahead.never)
    yield from written_hosts(spot, found)


def _a_name(view: View, spot: Spot, ahead: Before) -> bool:
    """Whether what looks like a host is the name of a user, of an escape or of a call in code."""
    following = view.like[spot.end : spot.end + 3]
    if following[:1] == "@" or following == "%40":
        return True
    if spot.start and view.like[spot.start - 1] == "%":
        return True
    if ahead.scheme:
        return bool(user_end(view, spot.end))
    return following[:1] == "(" and following[1:2] not in "/\\" and _all_plain(spot)


def _all_plain(spot: Spot) -> bool:
    return all(join is Join.PLAIN for join in spot.joins)


def _numbers(view: View) -> Iterator[Found]:
    if not _MAYBE_NUMBERS.search(view.like):
        return
    for match in _NUMBERS.finditer(view.like):
        group = match.lastgroup or ""
        text = match[group]
        host = bracket_host(text) if group == "six" else number_host(text)
        start, end = match.span(group)
        ahead, user = _ahead(view, start - (group == "six"))
        if host and ahead and (ahead.scheme or group == "bare"):
            behind = after(view, end + (group == "six"), host, loose=False)
            names = {NUMERIC} | ({USER} if user else set()) | ({BROKEN} if ahead.broken else set())
            yield Found(
                host,
                start,
                end,
                max(end, behind.end),
                behind.path,
                ahead.scheme,
                names,
                sure=bool(ahead.scheme),
                defanged=ahead.defanged,
            )


def _ahead(view: View, start: int) -> tuple[Before | None, bool]:
    """What stands before a host, and whether that is the name of a user; None for an e-mail."""
    last = view.like[start - 1 : start]
    if (last in _SHUTS or last.isspace()) and _AT.search(view.like, max(0, start - 12), start):
        return None, False
    if not view.like.startswith("@", start - 1) or start < 1:
        return before(view, start), False
    slash = max(
        view.like.rfind("/", max(0, start - 200), start),
        view.like.rfind("\\", max(0, start - 200), start),
    )
    name = view.like[slash + 1 : start - 1]
    if slash >= 0 and name and not any(sign.isspace() for sign in name):
        ahead = before(view, slash + 1)
        if ahead.scheme:
            return ahead, True
    return None, True
