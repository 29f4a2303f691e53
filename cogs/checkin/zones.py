"""Finds the time zone that a member means."""

import difflib
import unicodedata
import zoneinfo
from collections import defaultdict
from functools import cache

from bot.errors import UserError


@cache
def names() -> tuple[str, ...]:
    """All zones, the ones named after places first."""
    return tuple(sorted(zoneinfo.available_timezones(), key=lambda name: ("/" not in name, name)))


def find(written: str) -> str:
    """The zone by its name or its city, in any case; raises UserError with the nearest one."""
    wanted = _fold(written)
    found = _by_word().get(wanted, [])
    if len(found) == 1:
        return found[0]
    near = found or _nearest(wanted)
    if near:
        raise UserError("zone-unclear", zone=written, near=near[0])
    raise UserError("zone-unknown", zone=written)


def _nearest(wanted: str) -> list[str]:
    words = difflib.get_close_matches(wanted, _by_word(), n=1, cutoff=0.6)
    return _by_word()[words[0]] if words else []


@cache
def _by_word() -> dict[str, list[str]]:
    words = defaultdict(list)
    for name in names():
        words[_fold(name)].append(name)
    whole = set(words)
    for name in names():
        city = _fold(name.rpartition("/")[2])
        if city not in whole:
            words[city].append(name)
    return dict(words)


def _fold(written: str) -> str:
    return unicodedata.normalize("NFKC", written).strip().casefold().replace(" ", "_")
