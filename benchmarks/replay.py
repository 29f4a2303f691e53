"""The baseline of a unit of work: its own statements through aiosqlite, one await each."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosqlite

from bot.store.db import Database, Row, Tx

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
    """A database that writes down the statements of every handler's unit."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.units: list[Unit] = []

    def passes(self, error: Exception) -> bool:
        """Whether the fault may pass."""
        return self._db.passes(error)

    async def write(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """The unit's result, like the database's own."""
        if unit.__module__ != "bot.router":
            return await self._db.write(unit, *args, **kwargs)
        seen: Unit = []
        self.units.append(seen)
        return await self._db.write(lambda tx: unit(TracedTx(tx, seen), *args, **kwargs))

    async def read(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Reads are not traced."""
        return await self._db.read(unit, *args, **kwargs)

    def rows(self, sql: str, *params: object) -> AsyncIterator[Row]:
        """Reads are not traced."""
        return self._db.rows(sql, *params)


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
        yield Replay(connection)
