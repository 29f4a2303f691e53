"""What the page on scripts promises of the pace, as a machine that knows nothing of the engine."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from tests.sops.proof.model import DAY, MINUTE, instant

SECOND, HOURS_24 = 1_000, 86_400_000
KINDS = ("service", "celebration", "value", "talk", "offer")


@dataclass(frozen=True)
class Daily:
    """A script that posts once at each of its times, on every day."""

    name: str
    kind: str
    room: str
    times: tuple[dt.time, ...]
    max_age: int  # ms


@dataclass(frozen=True)
class Bounds:
    """The pace of a community; `quiet` are wall times and what becomes of a post."""

    most: int | None = None
    gap: int = 0
    monologue: int | None = None
    lull: int = 0
    priority: tuple[str, ...] = KINDS
    rooms: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    quiet: tuple[dt.time, dt.time, str] | None = None

    def of(self, room: str, name: str) -> Any:
        """One limit in one room."""
        return self.rooms.get(room, {}).get(name, getattr(self, name))


@dataclass
class Due:
    """A time of a script that has come; it is looked at when it wakes."""

    at: int
    wake: int
    script: Daily


class PaceModel:
    """Which scripts post when, and why each other time was left out."""

    def __init__(self, scripts: Sequence[Daily], bounds: Bounds, zone: ZoneInfo, now: int) -> None:
        self.scripts, self.bounds, self.zone, self.now = scripts, bounds, zone, now
        self.posts: list[tuple[int, str, str, bool]] = []  # when, script, room, whether it counts
        self.absent: set[tuple[int, str, str]] = set()  # when it was due, script, why
        self.wrote: dict[str, int] = {}
        self.there: dict[str, int] = {}
        self.waiting: list[Due] = []

    def writes(self, room: str) -> None:
        """A member writes now."""
        self.wrote[room] = self.there[room] = self.now

    def passes(self, end: int) -> None:
        """Plaza runs until an instant."""
        while True:
            times = [at for script in self.scripts for at in self.times(script, self.now, end)]
            ahead = [*times, *(due.wake for due in self.waiting)]
            if (now := min(ahead, default=end + 1)) > end:
                break
            self.now = max(now, self.now)
            self._begin(self.now - 1)
            self._goes_on()
        self.now = end

    def returns(self, since: int) -> None:
        """Plaza was away since an instant, and is back now."""
        for room, at in self.there.items():
            self.wrote[room] = self.now if self.now - at < HOURS_24 else at
        self._begin(since)
        self._goes_on()

    def _begin(self, since: int) -> None:
        for script in self.scripts:
            due = [*self.times(script, since, self.now)]
            fresh = [at for at in due if self.now - at <= script.max_age]
            self.waiting += [Due(at, self.now, script) for at in fresh[-1:]]
            self.absent |= {(at, script.name, "overtaken") for at in fresh[:-1]}
            self.absent |= {(at, script.name, "late") for at in due if at not in fresh}

    def times(self, script: Daily, since: int, until: int) -> Iterator[int]:
        """When it comes after `since` up to and with `until`."""
        day = self._local(since).date() - DAY
        found = set()
        while day <= self._local(until).date():
            walls = (dt.datetime.combine(day, time) for time in script.times)
            found |= {instant(wall, self.zone) for wall in walls}
            day += DAY
        yield from sorted(at for at in found if since < at <= until)

    def _goes_on(self) -> None:
        order = [due for due in self.waiting if due.wake <= self.now]
        for due in sorted(
            order, key=lambda due: (self._place(due.script), due.at, due.script.name)
        ):
            self.waiting.remove(due)
            most = due.at + due.script.max_age + MINUTE  # a minute late is not late
            until, why = (None, "late") if self.now > most else self._in_the_way(due)
            if not why:
                counts = due.script.kind != "service"
                self.posts.append((self.now, due.script.name, due.script.room, counts))
            elif until is not None and until <= most:
                self.waiting.append(Due(due.at, until, due.script))
            else:
                self.absent.add((due.at, due.script.name, why))

    def _place(self, script: Daily) -> int:
        order = self.bounds.priority
        return order.index(script.kind) if script.kind in order else len(order)

    def _in_the_way(self, due: Due) -> tuple[int | None, str]:
        """Until when it may not be, or None for today; and what it is."""
        night = self._night()
        if night is not None:
            assert self.bounds.quiet is not None
            return (night if self.bounds.quiet[2] == "hold" else None), "quiet"
        if due.script.kind == "service":
            return None, ""
        room, limit = due.script.room, self.bounds.of
        lull = self.wrote.get(room, -limit(room, "lull")) + limit(room, "lull")
        if self.now < lull:
            return lull, "lull"
        posts = [at for at, _, where, counts in self.posts if where == room and counts]
        if posts and self.now < posts[-1] + limit(room, "gap"):
            return posts[-1] + limit(room, "gap"), "gap"
        alone = [at for at in posts if at > self.there.get(room, 0)]
        if limit(room, "monologue") is not None and len(alone) >= limit(room, "monologue"):
            return None, "monologue"
        most = limit(room, "most")
        if most is not None and self._today(posts) + self._to_come(due) >= most:
            return None, "day"
        return None, ""

    def _today(self, posts: Sequence[int]) -> int:
        return sum(self._local(at).date() == self._local(self.now).date() for at in posts)

    def _to_come(self, due: Due) -> int:
        """Posts of weightier scripts that are still to come in this room today."""
        tomorrow = instant(
            dt.datetime.combine(self._local(self.now).date() + DAY, dt.time()), self.zone
        )
        weightier = [
            other
            for other in self.scripts
            if other.room == due.script.room
            and other.kind != "service"
            and self._place(other) < self._place(due.script)
        ]
        times = sum(len([*self.times(o, self.now, tomorrow - 1)]) for o in weightier)
        held = [each for each in self.waiting if self.now < each.wake < tomorrow]
        return times + sum(each.script in weightier for each in held)

    def _night(self) -> int | None:
        """When the quiet hours end that it is now."""
        if self.bounds.quiet is None:
            return None
        begins, ends, _ = self.bounds.quiet
        wall = self._local(self.now).replace(tzinfo=None)
        minute = wall.replace(second=0, microsecond=0)
        inside = begins <= minute.time() < ends
        if begins > ends:
            inside = minute.time() >= begins or minute.time() < ends
        if not inside:
            return None
        while minute.time() != ends:
            minute += dt.timedelta(minutes=1)
        at = self.now // MINUTE * MINUTE
        while self._local(at).replace(tzinfo=None) < minute:  # also past a time shown twice
            at += MINUTE
        return at

    def _local(self, at: int) -> dt.datetime:
        return dt.datetime.fromtimestamp(at / 1000, self.zone)
