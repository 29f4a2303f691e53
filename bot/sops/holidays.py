"""Holidays of countries and festivals of the Chinese lunar calendar, as calendar days.

Both libraries are loaded when a script first asks for them: most of Plaza's homes never do.
"""

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

DAY = dt.timedelta(days=1)
YEARS_AHEAD = 8  # a holiday that is not in them is not awaited
SAMPLE_YEARS = (2024, 2025, 2026)  # holidays keep their names: any years would do
MOVED = "Day off"  # what a country works for on another day is no feast

Festival = Literal[
    "spring-festival-eve",
    "spring-festival",
    "lantern",
    "dragon-boat",
    "qixi",
    "mid-autumn",
    "double-ninth",
    "laba",
]

# Month and day of the lunar calendar, and how many days before that.
FESTIVALS: dict[str, tuple[int, int, int]] = {
    "spring-festival-eve": (1, 1, 1),
    "spring-festival": (1, 1, 0),
    "lantern": (1, 15, 0),
    "dragon-boat": (5, 5, 0),
    "qixi": (7, 7, 0),
    "mid-autumn": (8, 15, 0),
    "double-ninth": (9, 9, 0),
    "laba": (12, 8, 0),
}


@dataclass(frozen=True, slots=True)
class Calendar:
    """Holidays of a country whose name has `name` in it, or the lunar festival `name`."""

    country: str | None
    name: str


def from_day(calendar: Calendar, day: dt.date) -> Iterator[dt.date]:
    """The days of a calendar on this day and later, in order, some years ahead."""
    for year in range(day.year, day.year + YEARS_AHEAD):
        yield from (found for found in _of_year(calendar, year) if found >= day)


def countries() -> Collection[str]:
    """The codes of the countries whose holidays are known: GR, LV, ..."""
    from holidays import list_supported_countries

    return list_supported_countries(include_aliases=False).keys()


def names(country: str) -> list[str]:
    """What a country's holidays are called, in English and in its own language."""
    found = {
        name for year in SAMPLE_YEARS for names in _named(country, year).values() for name in names
    }
    return sorted(found)


def matches(name: str, names: Collection[str]) -> bool:
    """Whether part of one of the names is meant; "" means all."""
    return any(name.casefold() in each.casefold() for each in names)


@cache
def _of_year(calendar: Calendar, year: int) -> tuple[dt.date, ...]:
    if calendar.country is None:
        return _festivals(calendar.name, year)
    wanted = {
        day: found
        for day, found in _named(calendar.country, year).items()
        if matches(calendar.name, found)
    }
    # A feast of several days is one feast, on its first day.
    return tuple(day for day in sorted(wanted) if wanted.get(day - DAY) != wanted[day])


def _festivals(name: str, year: int) -> tuple[dt.date, ...]:
    """The festival in a year of our calendar: laba may come in January, of the year before."""
    from lunar_python import Lunar

    month, day, before = FESTIVALS[name]
    found = [
        dt.date.fromisoformat(Lunar.fromYmd(each, month, day).getSolar().toYmd()) - before * DAY
        for each in (year - 1, year)
    ]
    return tuple(each for each in found if each.year == year)


@cache
def _named(country: str, year: int) -> dict[dt.date, tuple[str, ...]]:
    """Holidays on the days themselves, not on the free days that make up for them."""
    from holidays import HolidayBase, country_holidays

    def held(language: str | None) -> HolidayBase:
        return country_holidays(country, years=year, observed=False, language=language)

    english = held("en_US")
    own = held(english.default_language)
    found = {day: (*english.get_list(day), *own.get_list(day)) for day in english}
    return {
        day: names for day, names in found.items() if not any(n.startswith(MOVED) for n in names)
    }
