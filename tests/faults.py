"""Faults, put in by wrapping a database or a platform; the product has no switch for them."""

import dataclasses
import os
import secrets
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, ClassVar

from bot.checkups import Checkup, Need
from bot.delivery import Delivery, Form, Outcome
from bot.effects import Can, Repeat
from bot.platforms.base import Emit, Offered, Platform
from bot.store.db import Database, Row, Tx
from bot.store.sqlite import open_database

Around = Callable[[Tx, Callable[[Tx], Any]], Any]
Storage = Callable[[Path], AbstractAsyncContextManager[Database]]


def die() -> None:
    """End this process as a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)


@dataclasses.dataclass
class Countdown:
    """Says when the n-th moment has come, of those that come while `counting`."""

    left: int
    counting: ClassVar[bool] = True

    def comes(self) -> bool:
        self.left -= self.counting
        return self.counting and self.left == 0


class Wrapped:
    """A database that runs something of ours around every unit that writes."""

    def __init__(self, db: Database, around: Around) -> None:
        self._db = db
        self._around = around

    async def write(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        def work(tx: Tx) -> Any:
            return unit(tx, *args, **kwargs)

        return await self._db.write(self._around, work)

    async def read(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return await self._db.read(unit, *args, **kwargs)

    def rows(self, sql: str, *params: object) -> AsyncIterator[Row]:
        return self._db.rows(sql, *params)

    def passes(self, error: Exception) -> bool:
        return self._db.passes(error)


def dies_before_commit(at: int) -> Around:
    """The process ends in the n-th unit, after its statements."""
    countdown = Countdown(at)

    def around(tx: Tx, work: Callable[[Tx], Any]) -> Any:
        result = work(tx)
        if countdown.comes():
            die()
        return result

    return around


def dies_after_commit(at: int) -> Around:
    """The process ends when the n-th unit is on disk and nobody knows of it."""
    countdown = Countdown(at)

    def around(tx: Tx, work: Callable[[Tx], Any]) -> Any:
        if countdown.counting and countdown.left == 1:  # before whatever else follows the commit
            tx.after_commit(die)
        result = work(tx)
        countdown.comes()  # a unit that raises is not committed, and does not count
        return result

    return around


def storage(around: Around) -> Storage:
    """The real database on disk, with a fault around its units."""

    @asynccontextmanager
    async def opened(path: Path) -> AsyncIterator[Database]:
        async with open_database(path) as db:
            yield Wrapped(db, around)

    return opened


class Through:
    """A platform behind which the real one stands."""

    def __init__(self, platform: Platform) -> None:
        self.real = platform
        self.name = platform.name
        self.can: frozenset[Can] = platform.can
        self.draws: Form | None = platform.draws
        self.longest = platform.longest

    async def run(self, emit: Emit, offered: Offered) -> None:
        await self.real.run(emit, offered)

    async def carry_out(self, delivery: Delivery) -> Outcome:
        return await self.real.carry_out(delivery)

    async def find(self, delivery: Delivery) -> Outcome | None:
        return await self.real.find(delivery)

    def sign_out(self, tx: Tx, community: str, member: str) -> None:
        self.real.sign_out(tx, community, member)

    def erase(self, tx: Tx, community: str, keys: Sequence[str]) -> None:
        self.real.erase(tx, community, keys)

    async def operator_link(self) -> str | None:
        return await self.real.operator_link()

    def examine(self, community: str | None, needs: Sequence[Need]) -> Checkup:
        return self.real.examine(community, needs)

    def role_name(self, community: str, role: str) -> str | None:
        return self.real.role_name(community, role)

    def address(self, community: str, code: str) -> str:
        return self.real.address(community, code)

    def visit(self, offered: Offered) -> AbstractAsyncContextManager[None]:
        return self.real.visit(offered)

    def escape(self, text: str) -> str:
        return self.real.escape(text)


class DiesBeforeSending(Through):
    """The process ends when the n-th effect is marked as begun and not yet out."""

    def __init__(self, platform: Platform, at: int) -> None:
        super().__init__(platform)
        self._countdown = Countdown(at)

    async def carry_out(self, delivery: Delivery) -> Outcome:
        if self._countdown.comes():
            die()
        return await self.real.carry_out(delivery)


class DiesAfterSending(DiesBeforeSending):
    """The process ends when the n-th effect is out and not yet marked as done."""

    async def carry_out(self, delivery: Delivery) -> Outcome:
        outcome = await self.real.carry_out(delivery)
        if self._countdown.comes():
            die()
        return outcome


class DiesAfterPosting(DiesBeforeSending):
    """The same, where only posts and answers count: what must not stand there twice."""

    async def carry_out(self, delivery: Delivery) -> Outcome:
        outcome = await self.real.carry_out(delivery)
        if delivery.effect.repeat is Repeat.KEYED and self._countdown.comes():
            die()
        return outcome


class Keyless(Through):
    """A platform that forgets what an effect is called: every attempt has a fresh key."""

    async def carry_out(self, delivery: Delivery) -> Outcome:
        fresh = dataclasses.replace(delivery, key=secrets.token_hex(8), begun=None)
        return await self.real.carry_out(fresh)

    async def find(self, delivery: Delivery) -> Outcome | None:
        return None


class Forgetful(Through):
    """A platform that does not look for what it may have done: it trusts the key alone."""

    async def carry_out(self, delivery: Delivery) -> Outcome:
        return await self.real.carry_out(dataclasses.replace(delivery, begun=None))

    async def find(self, delivery: Delivery) -> Outcome | None:
        return None


class Moody(Through):
    """A platform that answers as it is told to before it does anything; then it is itself."""

    def __init__(self, platform: Platform, *moods: Outcome | Exception) -> None:
        super().__init__(platform)
        self.moods = list(moods)
        self.tried: list[Delivery] = []
        self.sought: list[Delivery] = []

    async def find(self, delivery: Delivery) -> Outcome | None:
        self.sought.append(delivery)
        return await self.real.find(delivery)

    async def carry_out(self, delivery: Delivery) -> Outcome:
        self.tried.append(delivery)
        if not self.moods:
            return await self.real.carry_out(delivery)
        mood = self.moods.pop(0)
        if isinstance(mood, Exception):
            raise mood
        return mood


def chats(modules: Mapping[str, Any], *around: Callable[[Platform], Platform]) -> Mapping[str, Any]:
    """Platform modules whose platforms are wrapped, the first wrapper innermost."""

    def opened(module: Any, settings: Any, ground: Any) -> Platform:
        platform: Platform = module.open_platform(settings, ground)
        for wrap in around:
            platform = wrap(platform)
        return platform

    return {
        name: SimpleNamespace(
            __file__=module.__file__,
            Settings=module.Settings,
            CAN=module.CAN,
            MIGRATIONS=module.MIGRATIONS,
            open_platform=partial(opened, module),
        )
        for name, module in modules.items()
    }


class CommitsFail(sqlite3.Connection):
    """A connection that loses its whole transaction at the next few commits, as a bad disk does."""

    commits_to_fail = 0

    def execute(self, sql: str, *params: Any) -> sqlite3.Cursor:
        if sql == "COMMIT" and self.commits_to_fail:
            self.commits_to_fail -= 1
            super().execute("ROLLBACK")
            raise sqlite3.OperationalError("disk I/O error")
        return super().execute(sql, *params)


@contextmanager
def planted(place: ModuleType | type, name: str, fault: object) -> Iterator[None]:
    """A wrong function in the place of a right one, for a proof to find."""
    right = getattr(place, name)
    setattr(place, name, fault)
    try:
        yield
    finally:
        setattr(place, name, right)


def fill_disk(tx: Tx, pages: int = 0) -> None:
    """From now on the file may grow by so many pages only: SQLite says that the disk is full."""
    row = tx.row("PRAGMA page_count")
    assert row is not None
    tx.row(f"PRAGMA max_page_count = {int(row[0]) + pages}")


def empty_disk(tx: Tx) -> None:
    """There is room again."""
    tx.row("PRAGMA max_page_count = 1000000")
