"""The days that are rehearsed, as they begin and end in each zone."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.errors import PlazaError
from bot.kinds import parse_day
from bot.wall import local, midnight

MOST_DAYS = 366
DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """So many whole local days from the first on."""

    first: dt.date
    count: int

    @property
    def days(self) -> list[dt.date]:
        """All of them."""
        return [self.first + n * DAY for n in range(self.count)]

    def begin(self, zone: ZoneInfo) -> int:
        """The instant (UTC ms) in which the first day begins there."""
        return midnight(self.first, zone)

    def end(self, zone: ZoneInfo) -> int:
        """The instant (UTC ms) in which the last day is over there."""
        return midnight(self.first + self.count * DAY, zone)

    def bounds(self, zones: Iterable[ZoneInfo]) -> tuple[int, int]:
        """From the first beginning to the last end in several zones (UTC ms)."""
        known = list(zones)
        return min(map(self.begin, known)), max(map(self.end, known))


def read_span(first: str, days: int) -> Span:
    """The span that an operator wrote; raises PlazaError with a sentence."""
    try:
        day = parse_day(first)
    except ValueError as error:
        raise PlazaError(f"--from: {error}") from error
    if not 1 <= days <= MOST_DAYS:
        raise PlazaError(f"--days is {days}; a rehearsal has 1 to {MOST_DAYS} days")
    if not 2000 <= day.year <= 2090:
        raise PlazaError(f"--from: {first} is out of reach; choose a day from 2000 to 2090")
    return Span(day, days)


def change(day: dt.date, zone: ZoneInfo) -> tuple[dt.timedelta, dt.timedelta] | None:
    """The offsets from UTC before and after the clocks change on a day; None if they do not."""
    before, after = (_offset(each, zone) for each in (day, day + DAY))
    return None if before == after else (before, after)


def _offset(day: dt.date, zone: ZoneInfo) -> dt.timedelta:
    found = local(midnight(day, zone), zone).utcoffset()
    assert found is not None
    return found
