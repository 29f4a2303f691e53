"""Remembers every minute that the bot is here, and what its members did meanwhile."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from bot import uptime
from bot.clock import Clock, Pulse
from bot.store.db import Database
from bot.traffic import Traffic
from bot.work import Work

BEAT = "uptime"


class Beat:
    """What comes each minute, from the start until the end."""

    def __init__(self, db: Database, clock: Clock, work: Work, traffic: Traffic) -> None:
        self._db = db
        self._clock = clock
        self._work = work
        self._traffic = traffic

    @asynccontextmanager
    async def beating(self) -> AsyncIterator[None]:
        """The bot is here, maybe after an absence, and what was known of its members is again.

        At the end, what came since the last minute is written down.
        """
        now = self._clock.now()
        await self._db.write(uptime.beat, now)
        await self._traffic.begin(now)
        await self._beat(now)
        try:
            yield
        finally:
            await self._traffic.remember(self._clock.now())

    async def _beat(self, due: int) -> None:
        now = self._clock.now()
        await self._db.write(uptime.beat, now, due - uptime.BEAT_MS)
        await self._traffic.remember(now)
        due = now + uptime.BEAT_MS
        self._clock.alarm(BEAT, due, Pulse(due, uptime.BEAT_MS, self._traffic.idle, self._again))

    def _again(self, due: int) -> None:
        self._work.insist(self._clock, BEAT, partial(self._beat, due))
