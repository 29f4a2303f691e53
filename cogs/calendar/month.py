"""A month of the calendar as it is drawn: its days, what stands on each, and what is hidden."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.entries import GREY, Entry
from bot.wall import local, midnight

FOLDED = 4  # times of one script on one day that stand one by one; of more, only the first
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FIRST_YEAR, LAST_YEAR = 2000, 2100


@dataclass(frozen=True, slots=True)
class Month:
    """One month of the calendar."""

    year: int
    number: int

    @property
    def first(self) -> dt.date:
        """Its first day."""
        return dt.date(self.year, self.number, 1)

    @property
    def next(self) -> "Month":
        """The month after it."""
        return Month(self.year + self.number // 12, self.number % 12 + 1)

    @property
    def previous(self) -> "Month":
        """The month before it."""
        return of_day(self.first - dt.timedelta(days=1))

    def days(self) -> list[dt.date]:
        """All of its days."""
        count = (self.next.first - self.first).days
        return [self.first + dt.timedelta(days=day) for day in range(count)]

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"


@dataclass(frozen=True, slots=True)
class Line:
    """One entry on its day; `more` so many like it follow on that day and are not shown."""

    entry: Entry
    at: dt.datetime
    grey: bool
    more: int = 0
    last: dt.datetime | None = None


@dataclass(slots=True)
class Day:
    """A day with its lines, and when the bot was away on it."""

    date: dt.date
    today: bool
    over: bool
    lines: list[Line] = field(default_factory=list)
    away: list[tuple[dt.datetime, dt.datetime]] = field(default_factory=list)


def of_day(day: dt.date) -> Month:
    """The month that a day is in."""
    return Month(day.year, day.month)


def read(text: str, today: dt.date) -> Month:
    """The month that an address names, such as "2026-03"; the present one if it names none."""
    year, _, number = text.partition("-")
    if not (year.isdecimal() and number.isdecimal() and len(text) <= len("2026-03")):
        return of_day(today)
    if not (FIRST_YEAR <= int(year) <= LAST_YEAR and 1 <= int(number) <= len("JFMAMJJASOND")):
        return of_day(today)
    return Month(int(year), int(number))


def drawn(
    month: Month,
    entries: Iterable[Entry],
    gaps: Sequence[tuple[int, int]],
    zone: ZoneInfo,
    today: dt.date,
) -> list[Day]:
    """The days of a month with what stands on each; entries are in the order of time."""
    days = {each: Day(each, each == today, each < today) for each in month.days()}
    for entry in entries:
        at = local(entry.at, zone)
        if at.date() in days:
            days[at.date()].lines.append(Line(entry, at, entry.state in GREY))
    for day in days.values():
        day.lines = folded(day.lines)
        begins, ends = midnight(day.date, zone), midnight(day.date + dt.timedelta(days=1), zone)
        day.away = [
            (local(max(since, begins), zone), local(min(until, ends), zone))
            for since, until in gaps
            if since < ends and until > begins
        ]
    return list(days.values())


def folded(lines: Sequence[Line]) -> list[Line]:
    """The lines of a day, where what comes every few minutes takes one line and no more."""

    def alike(line: Line) -> tuple[str, str, str]:
        return line.entry.script or line.entry.id, line.entry.state, line.entry.place

    shown: list[Line] = []
    for _, found in groupby(sorted(lines, key=alike), key=alike):
        several = list(found)
        if len(several) > FOLDED:
            first, last = several[0], several[-1]
            several = [Line(first.entry, first.at, first.grey, len(several) - 1, last.at)]
        shown += several
    return sorted(shown, key=lambda line: (line.at, line.entry.id))
