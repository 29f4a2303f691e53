"""When a script is due: wall times turned into instants, right across every clock change."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from zoneinfo import ZoneInfo

from bot.kinds import WEEKDAYS, TimeOfDay, Weekday

MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """A wall time on some days of the week; all days where none is named."""

    at: TimeOfDay
    days: tuple[Weekday, ...] = WEEKDAYS


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """One time a script is due; `nominal` is the wall time meant, `at` the instant (UTC ms)."""

    at: int
    nominal: str


def upcoming(when: Sequence[At], zone: ZoneInfo, after: int) -> Iterator[Occurrence]:
    """Every occurrence later than an instant (UTC ms), soonest first, without end."""
    if not when:
        return
    # A day earlier: an occurrence whose wall time does not exist comes later than its day says.
    day = _local(after, zone).date() - dt.timedelta(days=1)
    while True:
        yield from sorted(
            found
            for each in when
            if WEEKDAYS[day.weekday()] in each.days
            for found in [_occurrence(dt.datetime.combine(day, each.at), zone)]
            if found.at > after
        )
        day += dt.timedelta(days=1)


def between(when: Sequence[At], zone: ZoneInfo, since: int, until: int) -> list[Occurrence]:
    """The occurrences after `since` up to and with `until` (UTC ms), at most the last 1,000."""
    found: list[Occurrence] = []
    for occurrence in upcoming(when, zone, since):
        if occurrence.at > until:
            break
        found.append(occurrence)
    return found[-1000:]


def first(when: Sequence[At], zone: ZoneInfo, after: int, most: int) -> list[Occurrence]:
    """The next few occurrences."""
    return list(islice(upcoming(when, zone, after), most))


def instant(nominal: dt.datetime, zone: ZoneInfo) -> int:
    """The instant (UTC ms) of a wall time.

    A wall time that the clocks skip means the next minute that exists; one that they show twice
    means the first.
    """
    early, late = (nominal.replace(tzinfo=zone, fold=fold).astimezone(dt.UTC) for fold in (1, 0))
    if early < late:  # skipped: the change lies between the two readings
        while late - early > MINUTE:
            middle = early + (late - early) / 2 // MINUTE * MINUTE
            before = middle.astimezone(zone).replace(tzinfo=None) < nominal
            early, late = (middle, late) if before else (early, middle)
    return round(late.timestamp() * 1000)


def _occurrence(nominal: dt.datetime, zone: ZoneInfo) -> Occurrence:
    return Occurrence(instant(nominal, zone), nominal.isoformat(timespec="minutes"))


def _local(at: int, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.fromtimestamp(at / 1000, zone)
