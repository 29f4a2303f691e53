"""How operators write when a script runs, and the trigger that each entry means."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from cronsim import CronSim, CronSimError
from pydantic import BeforeValidator

from bot.kinds import (
    UNITS,
    WEEKDAYS,
    Day,
    Duration,
    Weekday,
    parse_duration,
    parse_moment,
    parse_time,
)
from bot.sops import holidays
from bot.sops.holidays import Festival
from bot.sops.triggers import Cron, EveryDays, Feast, Moments, Times, Trigger
from bot.wording import did_you_mean, shown

NINE = dt.time(9)
FROM = dt.datetime(2026, 1, 1)  # noqa: DTZ001 - a wall time, of no zone
DAY_MS, MINUTE_MS = UNITS["d"], UNITS["m"]
OFFSET = re.compile(r"([+-])(\w+)(?:\s+(\S+))?")
CRON_FIELDS = ("minute", "hour", "day-of-month", "month", "day-of-week")
CRON_EXAMPLE = 'write minute, hour, day, month and weekday, such as "0 8 * * mon-fri"'


@dataclass(frozen=True, slots=True)
class Offset:
    """A time before or after the anchor: `+2h`, or a number of days and a wall time there."""

    span: dt.timedelta
    at: dt.time | None

    def of(self, anchor: dt.datetime) -> dt.datetime:
        """The wall time that is meant."""
        moment = anchor + self.span
        return moment if self.at is None else dt.datetime.combine(moment.date(), self.at)


def parse_at(written: Any) -> dt.time | Offset:
    """A time of day "08:00", or one by the anchor: "-1d 20:00", "+2h"; raises ValueError."""
    found = OFFSET.fullmatch(written.strip()) if isinstance(written, str) else None
    if found is None:
        return parse_time(written)
    sign, span, time = found.groups()
    length = parse_duration(span)
    if length % (DAY_MS if time else MINUTE_MS):
        raise ValueError(f"{shown(written)} is no whole {'days' if time else 'minutes'}")
    delta = dt.timedelta(milliseconds=length if sign == "+" else -length)
    return Offset(delta, parse_time(time) if time else None)


def parse_dated(written: Any) -> dt.datetime:
    """The wall time in "2026-12-01 19:00"; raises ValueError with a sentence."""
    if " " not in str(written).strip():
        raise ValueError(f"{shown(written)} has no time; write 2026-12-01 19:00")
    return parse_moment(written)


def parse_cron(written: Any) -> str:
    """Five fields of a crontab that come some time; raises ValueError with a sentence."""
    fields = str(written).split()
    if len(fields) != len(CRON_FIELDS):
        raise ValueError(f"{shown(written)} has {len(fields)} fields; {CRON_EXAMPLE}")
    # Crontabs begin the week with Sunday, as 0, and end it with Sunday, as 7; a name is only 0.
    fields[4] = re.sub(r"-sun\b", "-7", fields[4], flags=re.IGNORECASE)
    if (wrong := _cron_fault(fields)) is None:
        return " ".join(fields)
    if _cron_fault([*fields[:3], "*", fields[4]]) is None and wrong == CRON_FIELDS[2]:
        raise ValueError(f"{shown(written)} never comes: no such month has such a day")
    field = fields[CRON_FIELDS.index(wrong)]
    raise ValueError(f"{shown(written)}: '{field}' is no {wrong}; {CRON_EXAMPLE}")


def _cron_fault(fields: list[str]) -> str | None:
    """Which field is wrong; the library says "Bad hour", and of a February 30th "Bad day"."""
    try:
        return None if any(CronSim(" ".join(fields), FROM)) else CRON_FIELDS[2]
    except CronSimError as error:
        return str(error).removeprefix("Bad ")


def parse_country(written: Any) -> str:
    """The code of a country whose holidays are known; raises ValueError with a near one."""
    known = holidays.countries()
    if written in known:
        return str(written)
    start = str(written)[:2].upper()
    near = f", did you mean '{start}'?" if start in known else "; write two letters, such as GR"
    raise ValueError(f"no country {shown(written)} is known{near}")


When = Annotated[dt.time | Offset, BeforeValidator(parse_at, json_schema_input_type=str)]
"""A time of day, or one before or after the anchor."""

Moment = Annotated[dt.datetime, BeforeValidator(parse_dated, json_schema_input_type=str)]
"""A wall time on a day, written 2026-12-01 19:00."""

CronFields = Annotated[str, BeforeValidator(parse_cron, json_schema_input_type=str)]
"""Minute, hour, day, month and weekday, as in a crontab."""

Country = Annotated[str, BeforeValidator(parse_country, json_schema_input_type=str)]
"""The two letters of a country whose holidays are known."""

Anchor = Moment | dict[str, Moment] | None
"""What `at: -1d 20:00` counts from: one wall time for all, or one for each community."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """`country` and part of a `name`, or a festival of the `lunar` calendar; days `before` it."""

    country: Country | None = None
    name: str = ""
    lunar: Festival | None = None
    before: Duration = 0

    def __post_init__(self) -> None:
        if (self.country is None) == (self.lunar is None):
            raise ValueError("name one: country: GR, or lunar: mid-autumn")
        if self.before % DAY_MS:
            raise ValueError("before is whole days, such as 1d")
        if self.lunar is not None and self.name:
            raise ValueError("a lunar festival has its name already; delete name")
        if self.country is not None:
            names = holidays.names(self.country)
            if not holidays.matches(self.name, names):
                near = did_you_mean(self.name, names)
                raise ValueError(f"no holiday of {self.country} is called '{self.name}'{near}")

    def calendar(self) -> holidays.Calendar:
        """The days that are meant."""
        return holidays.Calendar(self.country, self.lunar or self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of `when`: a wall time and days, every, cron, date or holiday; or an event."""

    at: When | None = None
    days: tuple[Weekday, ...] | None = None
    every: Duration | None = None
    since: Day | None = None
    cron: CronFields | None = None
    date: Day | tuple[Day, ...] | None = None
    holiday: Holiday | None = None
    before: Duration | None = None
    on: str | None = None
    if_: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        for fault in (self._heard(), self._mixed(), self._unfit(), self._uneven()):
            if fault is not None:
                raise ValueError(fault)

    def _heard(self) -> str | None:
        times = (self.at, self.days, self.every, self.since, self.cron, self.date, self.holiday)
        if self.on is not None and any(each is not None for each in times):
            return "on stands alone, or with if: an event has a time of its own"
        if self.if_ is not None and self.on is None:
            return "if goes with on; a condition for a time is a step: if: ... then: ..."
        return None

    def _mixed(self) -> str | None:
        kinds = ("every", "cron", "date", "holiday")
        ways = [kind for kind in kinds if getattr(self, kind) is not None]
        if len(ways) > 1:
            return f"{ways[0]} and {ways[1]} cannot stand together; write an entry for each"
        if self.cron is not None and self.at is not None:
            return "at and cron cannot stand together: a cron has its own times; delete one"
        if isinstance(self.at, Offset) and (ways or self.days):
            return "a time by the anchor stands alone"
        if not ways and self.at is None and self.on is None:
            return "say when: at, every, cron, date, holiday or on"
        return None

    def _unfit(self) -> str | None:
        daily = self.every is None or self.every < DAY_MS
        dated = self.cron is not None or self.date is not None or self.holiday is not None
        if self.days is not None and (dated or not daily):
            return "days goes with at, or with an every that is shorter than a day"
        if self.days == () or self.date == ():
            return "an empty list names no day"
        if self.before is not None:
            return "before belongs into the holiday: holiday: {country: GR, before: 1d}"
        if self.since is not None and daily:
            return "since goes with an every of days, such as every: 3d"
        return None

    def _uneven(self) -> str | None:
        if self.every is None:
            return None
        if self.every < MINUTE_MS or self.every % (DAY_MS if self.every > DAY_MS else MINUTE_MS):
            return "every is whole minutes, or whole days: 90m, 3d"
        if self.every >= DAY_MS and (self.since is None or self.at is None):
            return "an every of days needs since, the first of them, and at: since: 2026-01-01"
        return None

    def dates(self) -> list[dt.date]:
        """The days that stand under `date`, in order."""
        if self.date is None:
            return []
        return sorted(self.date) if isinstance(self.date, tuple) else [self.date]

    def trigger(self, anchor: dt.datetime | None) -> Trigger:
        """The trigger that is meant, for communities with this anchor."""
        if isinstance(self.at, Offset):
            return Moments(() if anchor is None else (self.at.of(anchor),))
        if self.cron is not None:
            return Cron(self.cron)
        if self.holiday is not None:
            before = self.holiday.before // DAY_MS
            return Feast(self.holiday.calendar(), before, self.at or NINE)
        if self.date is not None:
            return Moments(tuple(dt.datetime.combine(d, self.at or NINE) for d in self.dates()))
        return self._repeated(self.at)

    def _repeated(self, at: dt.time | None) -> Trigger:
        if self.every is None:
            assert at is not None
            return Times((at,), self.days or WEEKDAYS)
        if self.every >= DAY_MS:
            assert self.since is not None
            assert at is not None
            return EveryDays(self.every // DAY_MS, self.since, at)
        start = 0 if at is None else at.hour * 60 + at.minute
        minutes = range(start, 24 * 60, self.every // MINUTE_MS)
        return Times(tuple(dt.time(*divmod(m, 60)) for m in minutes), self.days or WEEKDAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """How often at most: once in so long."""

    every: Duration
    per: Literal["community", "member"]
