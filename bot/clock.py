"""Time, sleep, alarms and chance: the only place where any of them is read."""

import asyncio
import datetime as dt
import heapq
import random
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

Ring = Callable[[], None]


@dataclass(slots=True)
class Pulse:
    """A ring that comes again and again, and while it is `idle` leaves nothing but its time.

    A virtual clock rings it once for a stretch in which nothing else happens, at the last `due`
    that is in it: the minutes of a rehearsed month are many.
    """

    due: int
    every: int
    idle: Callable[[], bool]
    ring: Callable[[int], None]

    def __call__(self) -> None:
        """Tell when this was due; it comes later where the machine stood still."""
        self.ring(self.due)

    def skip(self, until: int) -> int:
        """The last time up to `until` at which it is due; this one if it has something to do."""
        if self.idle() and until > self.due:
            self.due += (until - self.due) // self.every * self.every
        return self.due


class Clock(Protocol):
    """What the rest of Plaza knows of time: instants are UTC milliseconds."""

    random: random.Random

    def now(self) -> int:
        """The present instant."""

    async def sleep(self, seconds: float) -> None:
        """Come back later."""

    def alarm(self, name: str, at: int, ring: Ring) -> None:
        """Call `ring` on the loop at an instant, or at once if it is past; a name has one alarm."""


class WallClock:
    """The machine's clock; its alarms ring through APScheduler."""

    def __init__(self) -> None:
        self.random = random.Random()  # noqa: S311 - games of chance, not secrets
        self._scheduler: Any

    async def __aenter__(self) -> "WallClock":
        # Not before: its import takes a tenth of a second, and `check` only asks for the time.
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        self._scheduler = AsyncIOScheduler(timezone=dt.UTC)
        self._scheduler.start()
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._scheduler.shutdown(wait=False)

    def now(self) -> int:
        return time.time_ns() // 1_000_000

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def alarm(self, name: str, at: int, ring: Ring) -> None:
        # misfire_grace_time=None: the default of one second silently drops what rings late.
        # max_instances: the default of one drops an alarm that is set while its namesake rings.
        self._scheduler.add_job(
            _ringing(ring),
            "date",
            run_date=dt.datetime.fromtimestamp(at / 1000, dt.UTC),
            id=name,
            replace_existing=True,
            misfire_grace_time=None,
            max_instances=sys.maxsize,
        )


def _ringing(ring: Ring) -> Callable[[], object]:
    async def on_the_loop() -> None:  # APScheduler would run a plain function in a thread
        ring()

    return on_the_loop


class VirtualClock:
    """A clock that stands still until somebody moves it; for tests and rehearsals."""

    def __init__(self, at: int, seed: int = 0) -> None:
        self.random = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self._now = at
        self._order = 0
        self._heap: list[tuple[int, int, str]] = []
        self._rings: dict[str, tuple[int, Ring]] = {}

    def now(self) -> int:
        return self._now

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        self._order += 1
        self.alarm(f"sleep {self._order}", self._now + round(seconds * 1000), woken.set)
        await woken.wait()

    def alarm(self, name: str, at: int, ring: Ring) -> None:
        self._order += 1
        self._rings[name] = (self._order, ring)
        heapq.heappush(self._heap, (at, self._order, name))

    def next_alarm(self) -> int | None:
        """When the next alarm rings, or None."""
        while self._heap and self._rings.get(self._heap[0][2], (0,))[0] != self._heap[0][1]:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def ring_next(self, until: int | None = None) -> None:
        """Move on to the next alarm and ring it; an idle pulse at its last time up to `until`."""
        at, _, name = heapq.heappop(self._heap)
        ring = self._rings.pop(name)[1]
        if until is not None and at >= self._now and isinstance(ring, Pulse):
            other = self.next_alarm()
            at = ring.skip(until if other is None else min(until, other - 1))
        self._now = max(self._now, at)
        ring()

    def move_to(self, at: int) -> None:
        """Let time pass without ringing anything."""
        self._now = max(self._now, at)
