"""Remembers every minute that the bot is here, and what its members did meanwhile."""

from functools import partial

from bot import uptime
from bot.clock import Clock
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

    async def begin(self) -> None:
        """The bot is here, maybe after an absence; what was known of its members is known again."""
        await self._db.write(uptime.beat, self._clock.now())
        await self._traffic.begin(self._clock.now())
        await self._beat()

    async def _beat(self) -> None:
        now = self._clock.now()
        await self._db.write(uptime.beat, now)
        await self._traffic.remember(now)
        again = partial(self._work.insist, self._clock, BEAT, self._beat)
        self._clock.alarm(BEAT, now + uptime.BEAT_MS, again)

    async def end(self) -> None:
        """The process ends: what came since the last minute is written down."""
        await self._traffic.remember(self._clock.now())
