"""The kinds of times that make a script due: each names wall times, in order, from a day on."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Protocol

from cronsim import CronSim

from bot.kinds import WEEKDAYS, Weekday
from bot.sops import holidays

DAY = dt.timedelta(days=1)


class Trigger(Protocol):
    """Something that names wall times; triggers are values, so that equal ones are equal."""

    def from_day(self, day: dt.date) -> Iterator[dt.datetime]:
        """Its wall times on this day and later, in order, without end where there is none."""


@dataclass(frozen=True, slots=True)
class Times:
    """The same times of day, in order, on some days of the week."""

    times: tuple[dt.time, ...]
    days: tuple[Weekday, ...] = WEEKDAYS

    def from_day(self, day: dt.date) -> Iterator[dt.datetime]:
        for number in count():
            here = day + number * DAY
            if WEEKDAYS[here.weekday()] in self.days:
                yield from (dt.datetime.combine(here, time) for time in self.times)


@dataclass(frozen=True, slots=True)
class EveryDays:
    """Every so many days, counted from one of them."""

    days: int
    since: dt.date
    at: dt.time

    def from_day(self, day: dt.date) -> Iterator[dt.datetime]:
        first = max(day, self.since)
        first += -(first - self.since).days % self.days * DAY
        for number in count():
            yield dt.datetime.combine(first + number * self.days * DAY, self.at)


@dataclass(frozen=True, slots=True)
class Cron:
    """The five fields of a crontab, on wall times that know nothing of clock changes."""

    fields: str

    def from_day(self, day: dt.date) -> Iterator[dt.datetime]:
        midnight = dt.datetime.combine(day, dt.time())
        yield from CronSim(self.fields, midnight - dt.timedelta(seconds=1))


@dataclass(frozen=True, slots=True)
class Moments:
    """Wall times that come once, in order."""

    moments: tuple[dt.datetime, ...]

    def from_day(self, day: dt.date) -> Iterator[dt.datetime]:
        yield from (moment for moment in self.moments if moment.date() >= day)


@dataclass(frozen=True, slots=True)
class Feast:
    """The holidays of a country or festivals of the lunar calendar, or some days before them."""

    calendar: holidays.Calendar
    before: int
    at: dt.time

    def from_day(self, day: dt.date) -> Iterator[dt.datetime]:
        lead = self.before * DAY
        for feast in holidays.from_day(self.calendar, day + lead):
            yield dt.datetime.combine(feast - lead, self.at)
