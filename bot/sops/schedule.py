"""When a script is due: wall times turned into instants, right across every clock change."""

import datetime as dt
import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from zoneinfo import ZoneInfo

from bot.sops.triggers import Trigger

MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Schedule:
    """The triggers of a script and the days, both included, between which they count."""

    triggers: tuple[Trigger, ...] = ()
    begins: dt.date = dt.date.min
    ends: dt.date = dt.date.max

    def from_day(self, day: dt.date) -> Iterator[dt.datetime]:
        """The wall times on this day and later, in order, each once."""
        first = max(day, self.begins)
        last = None
        for nominal in heapq.merge(*(trigger.from_day(first) for trigger in self.triggers)):
            if nominal.date() > self.ends:
                return
            if nominal != last:
                yield nominal
            last = nominal


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """One time a script is due; `nominal` is the wall time meant, `at` the instant (UTC ms)."""

    at: int
    nominal: str

    @property
    def moment(self) -> dt.datetime:
        """The wall time meant."""
        return dt.datetime.fromisoformat(self.nominal)


@lru_cache(1024)
def comes_on(schedule: Schedule, day: dt.date) -> bool:
    """Whether the script is due on this day of the community's calendar."""
    return any(nominal.date() == day for nominal in islice(schedule.from_day(day), 1))


def upcoming(schedule: Schedule, zone: ZoneInfo, after: int) -> Iterator[Occurrence]:
    """Every occurrence later than an instant (UTC ms), soonest first."""
    # A day earlier: an occurrence whose wall time does not exist comes later than its day says.
    # Wall times in order are instants in order: a clock change lets two meet, but not pass.
    for nominal in schedule.from_day(_local(after, zone).date() - dt.timedelta(days=1)):
        found = Occurrence(instant(nominal, zone), nominal.isoformat(timespec="minutes"))
        if found.at > after:
            yield found


def between(schedule: Schedule, zone: ZoneInfo, since: int, until: int) -> list[Occurrence]:
    """The occurrences after `since` up to and with `until` (UTC ms), at most the last 1,000."""
    return list(_between(schedule, zone, since, until))


@lru_cache(128)  # communities of one zone ask the same, thousands of them in one minute
def _between(schedule: Schedule, zone: ZoneInfo, since: int, until: int) -> Sequence[Occurrence]:
    found: list[Occurrence] = []
    for occurrence in upcoming(schedule, zone, since):
        if occurrence.at > until:
            break
        found.append(occurrence)
    return found[-1000:]


def first(schedule: Schedule, zone: ZoneInfo, after: int, most: int) -> list[Occurrence]:
    """The next few occurrences."""
    return list(islice(upcoming(schedule, zone, after), most))


def instant(nominal: dt.datetime, zone: ZoneInfo) -> int:
    """The instant (UTC ms) of a wall time.

    A wall time that the clocks skip means the next minute that exists; one that they show twice
    means the first, or the second where its `fold` is 1.
    """
    early, late = (nominal.replace(tzinfo=zone, fold=fold).astimezone(dt.UTC) for fold in (1, 0))
    if early < late:  # skipped: the change lies between the two readings
        while late - early > MINUTE:
            middle = early + (late - early) / 2 // MINUTE * MINUTE
            before = middle.astimezone(zone).replace(tzinfo=None) < nominal
            early, late = (middle, late) if before else (early, middle)
    return round((max(early, late) if nominal.fold else late).timestamp() * 1000)


def _local(at: int, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.fromtimestamp(at / 1000, zone)
