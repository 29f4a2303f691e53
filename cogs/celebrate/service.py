"""The rules of the celebrations: on which days somebody came in whose time is round today."""

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cogs.celebrate.config import Options

OLDEST = 20  # years; no community here is older
SATURDAY = 5
DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Round:
    """So long ago, and the first and the last day of joining for which that is so."""

    unit: Literal["year", "month", "day"]
    count: int
    first: dt.date
    last: dt.date


def days_for(today: dt.date) -> list[dt.date]:
    """The days that a working day celebrates: on a Monday, those of the weekend before, too."""
    weekend = [today - 2 * DAY, today - DAY] if today.weekday() == 0 else []
    return [*weekend, today]


def rounds(day: dt.date, options: Options) -> Iterator[Round]:
    """What is round on a day, the longest time first.

    Who came in on the 31st is celebrated on the last day of a month that has none.
    """
    if options.years:
        for years in range(OLDEST, 0, -1):
            yield from _months(day, "year", years, 12 * years)
    for days in sorted(options.days, reverse=True):
        came = day - days * DAY
        yield Round("day", days, came, came)
    for months in sorted(options.months, reverse=True):
        yield from _months(day, "month", months, months)


def _months(
    day: dt.date, unit: Literal["year", "month"], count: int, months: int
) -> Iterator[Round]:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    length, here = _length(year, month + 1), _length(day.year, day.month)
    if day.day > length:
        return
    last = length if day.day == here else day.day
    yield Round(
        unit, count, dt.date(year, month + 1, day.day), dt.date(year, month + 1, max(last, day.day))
    )


def _length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]
