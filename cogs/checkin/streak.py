"""What a streak is: local days in a row, with nobody's fault forgiven and nothing else."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot import wall

AWAY_MS = 6 * 3_600_000  # longer than this without the bot, and a day breaks no streak

Away = Callable[[int, int], int]
"""For how many milliseconds of a span (since, until, in UTC ms) the bot was not running."""


class Day(NamedTuple):
    """A member's local day and the name of the zone in which it was lived."""

    day: dt.date
    zone: str


def day_of(local: dt.datetime, day_ends: dt.time) -> dt.date:
    """The day that a wall time belongs to: before `day_ends` it is still yesterday."""
    today = local.date()
    return today - dt.timedelta(days=1) if local.time() < day_ends else today


def instant(day: dt.date, time: dt.time, zone: str, day_ends: dt.time) -> int:
    """The instant (UTC ms) at which a wall time comes on a day; before `day_ends` it is late."""
    late = day if time >= day_ends else day + dt.timedelta(days=1)
    return wall.instant(dt.datetime.combine(late, time), ZoneInfo(zone))


def begins(day: dt.date, zone: str, day_ends: dt.time) -> int:
    """The instant (UTC ms) at which a local day begins."""
    return wall.instant(dt.datetime.combine(day, day_ends), ZoneInfo(zone))


def ends(day: dt.date, zone: str, day_ends: dt.time) -> int:
    """The instant (UTC ms) at which a local day is over."""
    return begins(day + dt.timedelta(days=1), zone, day_ends)


def length(days: Iterable[Day], today: Day, day_ends: dt.time, away: Away) -> int:
    """How many of `days`, newest first, stand in a row up to `today`, which need not be there."""
    counted, later = 0, today
    for earlier in days:
        if not _joined(earlier, later, day_ends, away):
            break
        counted, later = counted + 1, earlier
    return counted


def _joined(earlier: Day, later: Day, day_ends: dt.time, away: Away) -> bool:
    """Whether no day between the two was missed by the member's own doing."""
    span = (later.day - earlier.day).days
    if span <= 1:
        return True
    zones = {earlier.zone, later.zone}
    skipped = 0
    for distance in range(1, span):
        day = earlier.day + dt.timedelta(days=distance)
        if any(_was_away(day, zone, day_ends, away) for zone in zones):
            continue
        # A zone change, or a zone that crosses the date line, takes at most one day away.
        skipped += 1
        never_was = begins(day, earlier.zone, day_ends) >= ends(day, later.zone, day_ends)
        if skipped > 1 or not never_was:
            return False
    return True


def _was_away(day: dt.date, zone: str, day_ends: dt.time, away: Away) -> bool:
    return away(begins(day, zone, day_ends), ends(day, zone, day_ends)) > AWAY_MS
