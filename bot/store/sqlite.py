"""SQLite behind the storage port: one writer thread, many units to a commit."""

import asyncio
import logging
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

import aiosqlite

from bot.errors import PlazaError
from bot.store.db import Row, Tx
from bot.store.writer import Job, UnitTooSlow, Writer

P = ParamSpec("P")
T = TypeVar("T")
log = logging.getLogger("plaza.store")

QUICK_CHECK_SECONDS = 0.5
READERS = 2
CACHE_KIB = 32 * 1024


class SqliteTx:
    """A transaction for a unit that reads; the writer has its own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._execute = connection.execute
        self._executemany = connection.executemany
        self.callbacks: list[Callable[[], None]] = []

    def run(self, sql: str, *params: object) -> int:
        return self._execute(sql, params).rowcount

    def many(self, sql: str, params: Any) -> int:
        return self._executemany(sql, params).rowcount

    def row(self, sql: str, *params: object) -> Row | None:
        # To its end: SQLite wants a RETURNING statement finished before COMMIT.
        rows = self._execute(sql, params).fetchall()
        return rows[0] if rows else None

    def rows(self, sql: str, *params: object) -> list[Row]:
        return self._execute(sql, params).fetchall()

    @contextmanager
    def undone(self) -> Iterator[None]:
        kept = [*self.callbacks]
        self._execute("SAVEPOINT undone")
        try:
            yield
        finally:
            self._execute("ROLLBACK TO undone")
            self._execute("RELEASE undone")
            self.callbacks = kept

    def after_commit(self, fn: Callable[[], None]) -> None:
        self.callbacks.append(fn)


class SqliteDatabase:
    """One file. With `inline` units run on the caller's thread, for rehearsals and tests."""

    def __init__(self, path: Path, writer: Writer, inline: bool) -> None:
        self.path = path
        self._writer = writer
        self._inline = inline
        self._local = threading.local()
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="plaza-read")
        self._opened: list[sqlite3.Connection] = []
        self._pager: aiosqlite.Connection | None = None

    async def write(
        self, unit: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The unit's result, after its commit; raises what the unit raised, undone alone."""
        loop = asyncio.get_running_loop()
        job = Job(partial(unit, **kwargs) if kwargs else unit, args, loop.create_future(), loop)
        if self._inline:
            self._writer.commit([job])
        else:
            self._writer.put(job)
        result: T = await job.future
        return result

    async def read(
        self, unit: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The unit's result, from committed rows."""
        work = partial(self._read, partial(unit, **kwargs), args)
        if self._inline:
            return work()
        return await asyncio.get_running_loop().run_in_executor(self._readers, work)

    def _read(self, unit: Callable[..., T], args: tuple[Any, ...]) -> T:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = _connect(self.path, read_only=True)
            self._local.connection = connection
            self._opened.append(connection)
        return unit(SqliteTx(connection), *args)

    async def rows(self, sql: str, *params: object) -> AsyncIterator[Row]:
        """Rows as they come, for exports and pages."""
        if self._pager is None:
            self._pager = await aiosqlite.connect(_read_only(self.path), uri=True)
        async with self._pager.execute(sql, params) as cursor:
            async for row in cursor:
                yield tuple(row)

    def passes(self, error: Exception) -> bool:
        """Whether the fault may pass; a wrong statement is SQLITE_ERROR, and stays wrong."""
        if isinstance(error, sqlite3.OperationalError):
            return getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_ERROR
        return isinstance(error, UnitTooSlow)

    async def close(self) -> None:
        """Stop the readers; the writer is closed by its own context."""
        if self._pager is not None:
            await self._pager.close()
        self._readers.shutdown()
        for connection in self._opened:
            connection.close()


@asynccontextmanager
async def open_database(path: Path, inline: bool = False) -> AsyncIterator[SqliteDatabase]:
    """The database at `path`, ours alone until the context ends.

    Raises PlazaError when the folder cannot be written, the file is damaged, or another
    process has it.
    """
    async with AsyncExitStack() as stack:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            stack.callback(_lock(path).close)
            connection = _connect(path)
            stack.callback(connection.close)
            _prepare(connection, path, "OFF" if inline else "FULL")
        except (OSError, sqlite3.OperationalError) as error:
            raise PlazaError(
                f"{path} cannot be written ({error}). Give this user the right to write to "
                f"{path.parent}, or name another place under storage: in config.yaml."
            ) from error
        writer = Writer(connection, SqliteTx(connection), threaded=not inline)
        stack.callback(writer.close)
        db = SqliteDatabase(path, writer, inline)
        stack.push_async_callback(db.close)
        yield db


def _lock(path: Path) -> sqlite3.Connection:
    """A lock that the operating system lets go even of a killed process, on every system."""
    lock = sqlite3.connect(f"{path}-lock", timeout=0, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        lock.close()
        if "locked" not in str(error):
            raise
        raise PlazaError(
            f"Another Plaza is running on {path}. Stop it first, or name another file under "
            "storage: in config.yaml."
        ) from error
    return lock


def _read_only(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=ro"


def _connect(path: Path, read_only: bool = False) -> sqlite3.Connection:
    return sqlite3.connect(
        _read_only(path) if read_only else path,
        uri=read_only,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )


def _prepare(connection: sqlite3.Connection, path: Path, synchronous: str) -> None:
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(f"PRAGMA synchronous={synchronous}")
        connection.execute("PRAGMA foreign_keys=ON")
        # What undoes a savepoint goes to memory: in a file it costs a third of every unit.
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        verdict = _quick_check(connection)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        verdict = str(error)
    if verdict != "ok":
        raise PlazaError(
            f"{path} is damaged ({verdict.splitlines()[-1]}). Nothing in it was changed. Put a "
            "backup in its place, or move it away to start with an empty one."
        )


def _quick_check(connection: sqlite3.Connection) -> str:
    """What SQLite finds wrong in half a second; a large file is checked as far as that goes."""
    end = time.monotonic() + QUICK_CHECK_SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > end, 10_000)
    try:
        return str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        return "ok"
    finally:
        connection.set_progress_handler(None, 0)
