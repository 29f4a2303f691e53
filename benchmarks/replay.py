"""The baseline of a unit of work: its own statements through aiosqlite, one await each.

What is compared is the database's part of a check-in or a claim: the handler's statements and, as
the courier is on, its mark on the answer (done; that it is being carried out, the handler's own
unit writes). The baseline writes that mark, too, but only for as many answers as Plaza marked until
the last unit was committed, and in the unit's own transaction: a bot that is as safe after a crash
as Plaza needs a further commit for it. It renders and delivers nothing, and has the product's
pragmas and Python's usual cache of statements.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosqlite

from bot.store.db import Database, Row, Tx
from bot.store.sqlite import CACHE_KIB

Statement = tuple[str, Sequence[Any]]
Unit = list[Statement]


class TracedTx:
    """A transaction that writes down what a unit asks of it."""

    def __init__(self, tx: Tx, seen: Unit) -> None:
        self._tx = tx
        self._seen = seen

    def run(self, sql: str, *params: object) -> int:
        self._seen.append((sql, params))
        return self._tx.run(sql, *params)

    def many(self, sql: str, params: Sequence[Sequence[object]]) -> int:
        self._seen.extend((sql, each) for each in params)
        return self._tx.many(sql, params)

    def row(self, sql: str, *params: object) -> Row | None:
        self._seen.append((sql, params))
        return self._tx.row(sql, *params)

    def rows(self, sql: str, *params: object) -> list[Row]:
        self._seen.append((sql, params))
        return self._tx.rows(sql, *params)

    def after_commit(self, fn: Callable[[], None]) -> None:
        self._tx.after_commit(fn)


class Traced:
    """A database that writes down the statements of every handler's unit, and the courier's."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.units: list[Unit] = []
        self._marks: dict[object, Unit] = {}

    def passes(self, error: Exception) -> bool:
        """Whether the fault may pass."""
        return self._db.passes(error)

    async def write(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """The unit's result, like the database's own."""
        seen: Unit = []
        if unit.__module__ == "bot.router":
            self.units.append(seen)
        came = await self._db.write(lambda tx: unit(TracedTx(tx, seen), *args, **kwargs))
        if unit.__module__ == "bot.endings":
            for sql, params in seen:
                self._marks.setdefault(params[-1], []).append((sql, params))
        return came

    def marked(self, share: float) -> list[Unit]:
        """The handlers' units, so many of them with the courier's marks on their effects."""
        units, with_marks = self.units, round(share * len(self.units))
        return [
            unit + [mark for id in _effects(unit) for mark in self._marks[id]]
            for unit in units[:with_marks]
        ] + units[with_marks:]

    async def read(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Reads are not traced."""
        return await self._db.read(unit, *args, **kwargs)

    def rows(self, sql: str, *params: object) -> AsyncIterator[Row]:
        """Reads are not traced."""
        return self._db.rows(sql, *params)


def _effects(unit: Unit) -> list[object]:
    return [params[0] for sql, params in unit if sql.startswith("INSERT INTO outbox")]


class Replay:
    """One connection, one lock, one commit for each unit: how a bot usually does it."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._lock = asyncio.Lock()

    async def do(self, unit: Unit) -> None:
        """Commit one unit."""
        async with self._lock:
            await self._connection.execute("BEGIN IMMEDIATE")
            for sql, params in unit:
                await self._connection.execute_fetchall(sql, params)
            await self._connection.commit()


@asynccontextmanager
async def replaying(path: Path) -> AsyncIterator[Replay]:
    """The baseline on a database file, as safe on disk as Plaza's own."""
    async with aiosqlite.connect(path, isolation_level=None) as connection:
        await connection.execute("PRAGMA journal_mode=WAL")
        await connection.execute("PRAGMA synchronous=FULL")
        await connection.execute("PRAGMA foreign_keys=ON")
        await connection.execute("PRAGMA temp_store=MEMORY")
        await connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        yield Replay(connection)
