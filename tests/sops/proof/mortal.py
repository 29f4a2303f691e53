"""A whole Plaza in this process that can die as if killed: nothing that follows is done."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Any

from bot.app import open_app
from bot.beat import BEAT
from bot.clock import VirtualClock
from bot.delivery import Delivery, Outcome
from bot.loader import Loaded, load
from bot.platforms.base import Platform
from bot.store.db import Database, Row, Tx
from bot.store.sqlite import open_database
from bot.testing import fresh
from bot.testing.plaza import Plaza
from bot.web import Site
from tests import faults

MOMENTS = ("before commit", "after commit", "before sending", "after sending")
Fate = tuple[str, int]  # at which moment of which kind the process dies
IMMORTAL: Fate = ("", 0)
Wrap = Callable[[Platform], Platform]


class Gone(BaseException):
    """A process that is being taken away wanted to write once more, as one that ends well does."""


@dataclass
class Life:
    """One process: it dies at the n-th moment of a kind, once that is armed."""

    moment: str = ""
    left: int = 0
    over: asyncio.Event = field(default_factory=asyncio.Event)
    gone: bool = False

    def meets(self, fate: Fate) -> None:
        """From now on moments are counted."""
        self.moment, self.left = fate

    def comes_to(self, moment: str) -> None:
        """If this is the moment to die, it is over."""
        if moment == self.moment and not self.over.is_set():
            self.left -= 1
            if self.left == 0:
                self.over.set()

    async def lives(self) -> None:
        """Come back only while the process lives; raises Gone once nothing of it is left."""
        if self.gone:
            raise Gone
        if self.over.is_set():
            await asyncio.Event().wait()


class MortalStorage:
    """A database that the process reaches while it lives."""

    def __init__(self, db: Database, life: Life) -> None:
        self._db = db
        self._life = life

    async def write(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        self._life.comes_to("before commit")
        await self._life.lives()

        def work(tx: Tx) -> Any:
            tx.after_commit(partial(self._life.comes_to, "after commit"))  # before all that follows
            return unit(tx, *args, **kwargs)

        result = await self._db.write(work)
        await self._life.lives()
        return result

    async def read(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        await self._life.lives()
        return await self._db.read(unit, *args, **kwargs)

    def rows(self, sql: str, *params: object) -> AsyncIterator[Row]:
        return self._db.rows(sql, *params)

    def passes(self, error: Exception) -> bool:
        return self._db.passes(error)


class MortalChat(faults.Through):
    """A platform that the process reaches while it lives; what came out stays."""

    def __init__(self, platform: Platform, life: Life) -> None:
        super().__init__(platform)
        self._life = life

    async def carry_out(self, delivery: Delivery) -> Outcome:
        self._life.comes_to("before sending")
        await self._life.lives()
        outcome = await super().carry_out(delivery)
        self._life.comes_to("after sending")
        await self._life.lives()
        return outcome


class Quick(VirtualClock):
    """A virtual clock without the beat of every minute, which posts nothing."""

    def alarm(self, name: str, at: int, ring: Callable[[], None]) -> None:
        if name != BEAT:
            super().alarm(name, at, ring)


@cache
def _loaded(cogs: Path) -> Loaded:
    """The cogs, once for all processes: reading their texts takes longer than a story."""
    return load(cogs)


@dataclass(slots=True)
class MortalPlaza(Plaza):
    """A Plaza whose processes die; the database and what was posted stay."""

    around: tuple[Wrap, ...] = ()
    life: Life = field(default_factory=Life)

    async def start(self, at: int, fate: Fate = IMMORTAL) -> None:
        """Start the next process; what is due then is done, unless it dies on the way."""
        self.files.write_sops(self.place / "sops")
        self.life = Life()
        self.clock = Quick(at)
        self.clock.random = self.random
        loaded = _loaded(self.files.cogs)
        await fresh.lay(self.place, loaded, self.outside.platforms)
        chats = faults.chats(
            self.outside.platforms, *self.around, partial(MortalChat, life=self.life)
        )
        async with AsyncExitStack() as stack:
            enter = stack.enter_async_context
            self.db = await enter(open_database(self.place / fresh.NAME, inline=True))
            db = MortalStorage(self.db, self.life)
            config = self.files.config(loaded, self.outside, self.place / fresh.NAME)
            parts = config, loaded, self.place / "sops", db, self.clock, Site(), chats
            self.app = await enter(open_app(*parts, means=self.means))
            wrong = [each for each in self.app.library.faults if "is over" not in each]
            assert not wrong, wrong
            self.life.meets(fate)
            stack.push_async_callback(self._ends, asyncio.create_task(self.app.serve()))
            await asyncio.sleep(0)
            self._open = stack.pop_all()
        await self.quiet()
        self.life.meets(IMMORTAL)

    async def _ends(self, serving: asyncio.Task[None]) -> None:
        self.life.over.set()
        serving.cancel()
        with suppress(asyncio.CancelledError):
            await serving
        await self.app.work.stop(0)
        self.life.gone = True

    async def stop(self) -> None:
        """Take the process away; it writes nothing at its end."""
        with suppress(Gone):
            await self._open.aclose()

    async def quiet(self) -> None:
        """Until nothing is under way any more, or the process is dead."""
        idle = asyncio.create_task(self.app.work.idle())
        death = asyncio.create_task(self.life.over.wait())
        await asyncio.wait((idle, death), return_when=asyncio.FIRST_COMPLETED)
        for task in (idle, death):
            task.cancel()
        await asyncio.gather(idle, death, return_exceptions=True)

    async def passes(self, end: int, fate: Fate = IMMORTAL) -> None:
        """Let time pass up to an instant (UTC ms), unless the process dies on the way."""
        self.life.meets(fate)
        while not self.life.over.is_set():
            at = self.clock.next_alarm()
            if at is None or at > end:
                self.clock.move_to(end)
                self.life.meets(IMMORTAL)
                return
            self.clock.ring_next()
            await self.quiet()
