"""Units share a commit, and each fails alone."""

import asyncio
import logging
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.errors import UserError
from bot.store.db import Tx
from bot.store.sqlite import SqliteDatabase, SqliteTx, open_database
from bot.store.writer import Job, UnitTooSlow, Writer
from tests.faults import CommitsFail, empty_disk, fill_disk


def make_table(tx: Tx) -> None:
    tx.run("CREATE TABLE said (number BIGINT PRIMARY KEY, text TEXT NOT NULL)")


def say(tx: Tx, number: int, text: str = "") -> int:
    tx.run("INSERT INTO said (number, text) VALUES (?, ?)", number, text)
    return number


def say_and_break(tx: Tx, number: int) -> None:
    say(tx, number)
    raise RuntimeError("the handler's own fault")


def numbers(tx: Tx) -> list[int]:
    return [number for (number,) in tx.rows("SELECT number FROM said ORDER BY number")]


@asynccontextmanager
async def database(folder: Path) -> AsyncIterator[SqliteDatabase]:
    async with open_database(folder / "plaza.db") as db:
        await db.write(make_table)
        yield db


async def together(db: SqliteDatabase, *units: Callable[[Tx], Any]) -> list[Any]:
    """Let the units share one batch: they queue while the writer is held."""
    held, release = threading.Event(), threading.Event()

    def hold(_: Tx) -> None:
        held.set()
        release.wait(0.9)

    holding = asyncio.create_task(db.write(hold))
    await asyncio.to_thread(held.wait)
    waiting = [asyncio.create_task(db.write(unit)) for unit in units]
    await asyncio.sleep(0)
    release.set()
    await holding
    return await asyncio.gather(*waiting, return_exceptions=True)


async def test_a_unit_that_raises_is_undone_alone(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        came = await together(
            db, lambda tx: say(tx, 1), lambda tx: say_and_break(tx, 2), lambda tx: say(tx, 3)
        )
        assert (came[0], came[2]) == (1, 3)
        assert isinstance(came[1], RuntimeError)
        assert await db.read(numbers) == [1, 3]


async def test_a_broken_statement_of_one_unit_spares_the_others(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        came = await together(
            db, lambda tx: say(tx, 1), lambda tx: say(tx, 1), lambda tx: say(tx, 2)
        )
        assert isinstance(came[1], sqlite3.IntegrityError)
        assert await db.read(numbers) == [1, 2]


async def test_what_ran_beside_a_fault_sees_nothing_of_it(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        came = await together(
            db,
            lambda tx: say(tx, 1),
            lambda tx: say_and_break(tx, 2),
            numbers,
            lambda tx: say(tx, 2),
        )
        assert isinstance(came[1], RuntimeError)
        assert came[2:] == [[1], 2]
        assert await db.read(numbers) == [1, 2]


async def test_a_second_fault_is_undone_alone_too(tmp_path: Path) -> None:
    followed: list[int] = []

    def unit(tx: Tx, number: int) -> None:
        tx.after_commit(lambda: followed.append(number))
        (say if number % 2 else say_and_break)(tx, number)

    async with database(tmp_path) as db:
        await together(db, *(partial(unit, number=number) for number in (1, 2, 3, 4, 5)))
        assert await db.read(numbers) == followed == [1, 3, 5]


async def test_a_refusal_undoes_what_its_unit_wrote(tmp_path: Path) -> None:
    def refuse(tx: Tx) -> None:
        say(tx, 2)
        raise UserError("no")

    async with database(tmp_path) as db:
        came = await together(db, lambda tx: say(tx, 1), refuse, lambda tx: say(tx, 3))
        assert isinstance(came[1], UserError)
        assert await db.read(numbers) == [1, 3]


async def test_a_refusal_that_wrote_nothing_lets_nobody_run_again(tmp_path: Path) -> None:
    ran: list[int] = []

    def unit(tx: Tx, number: int) -> int:
        ran.append(number)
        return say(tx, number)

    def refuse(tx: Tx) -> None:
        tx.run("INSERT INTO said (number, text) VALUES (1, '') ON CONFLICT DO NOTHING")
        raise UserError("already")

    async with database(tmp_path) as db:
        came = await together(db, lambda tx: unit(tx, 1), refuse, lambda tx: unit(tx, 2))
        assert isinstance(came[1], UserError)
        assert ran == [1, 2]
        assert await db.read(numbers) == [1, 2]


async def test_on_a_full_disk_only_what_does_not_fit_fails(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        await db.write(fill_disk, 2)
        large = "x" * 100_000
        came = await together(
            db, lambda tx: say(tx, 1), lambda tx: say(tx, 2, large), lambda tx: say(tx, 3)
        )
        assert isinstance(came[1], sqlite3.OperationalError)
        assert "full" in str(came[1])
        assert await db.read(numbers) == [1, 3]
        await db.write(empty_disk)
        assert await db.write(say, 2, large) == 2


async def test_a_unit_may_run_twice_and_what_follows_its_commit_happens_once(
    tmp_path: Path,
) -> None:
    ran, followed = [], []

    def unit(tx: Tx) -> None:
        ran.append(1)
        say(tx, 1)
        tx.after_commit(lambda: followed.append(1))

    async with database(tmp_path) as db:
        await db.write(fill_disk, 2)
        await together(db, unit, lambda tx: say(tx, 2, "x" * 100_000))
        assert (len(ran), len(followed)) == (2, 1)
        assert await db.read(numbers) == [1]


async def test_a_commit_that_fails_is_done_again_unit_by_unit(tmp_path: Path) -> None:
    connection = sqlite3.connect(
        tmp_path / "plaza.db",
        isolation_level=None,
        check_same_thread=False,
        factory=CommitsFail,
    )
    loop = asyncio.get_running_loop()
    writer = Writer(connection, SqliteTx(connection), threaded=False)
    writer.commit([Job(make_table, (), loop.create_future(), loop)])
    connection.commits_to_fail = 1
    jobs = [Job(say, (number,), loop.create_future(), loop) for number in (1, 2)]
    writer.commit(jobs)
    assert [await job.future for job in jobs] == [1, 2]
    assert numbers(SqliteTx(connection)) == [1, 2]
    connection.close()


async def test_nothing_follows_a_commit_that_failed_for_good(tmp_path: Path) -> None:
    followed: list[str] = []

    def orphan(tx: Tx) -> None:
        tx.run("PRAGMA defer_foreign_keys = ON")  # found at COMMIT, not before
        tx.run("INSERT INTO child (parent) VALUES (7)")
        tx.after_commit(lambda: followed.append("orphan"))

    def good(tx: Tx) -> None:
        say(tx, 1)
        tx.after_commit(lambda: followed.append("good"))

    async with database(tmp_path) as db:
        await db.write(lambda tx: tx.run("CREATE TABLE parent (id BIGINT PRIMARY KEY)"))
        await db.write(lambda tx: tx.run("CREATE TABLE child (parent BIGINT REFERENCES parent)"))
        came = await together(db, good, orphan)
        assert isinstance(came[1], sqlite3.IntegrityError)
        assert followed == ["good"]
        assert await db.read(numbers) == [1]


def thinks(seconds: float) -> None:
    """Keep the thread busy for so long, however slow the machine is."""
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


async def test_a_unit_that_holds_the_writer_for_a_second_is_interrupted_and_named(
    tmp_path: Path,
) -> None:
    def endless(tx: Tx) -> None:
        say(tx, 1)
        tx.rows("WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT max(x) FROM n")

    async with database(tmp_path) as db:
        with pytest.raises(UnitTooSlow, match="endless"):
            async with asyncio.timeout(60):  # for a writer that would never come back
                await db.write(endless)
        assert await db.write(say, 2) == 2
        assert await db.read(numbers) == [2]


async def test_a_unit_that_only_thinks_for_a_second_is_undone_too(tmp_path: Path) -> None:
    def thoughtful(tx: Tx) -> None:
        say(tx, 1)
        thinks(1.1)

    async with database(tmp_path) as db:
        with pytest.raises(UnitTooSlow, match="thoughtful"):
            await db.write(thoughtful)
        assert await db.read(numbers) == []


async def test_where_the_machine_stands_still_no_unit_is_to_blame(tmp_path: Path) -> None:
    def stalled(tx: Tx) -> None:
        say(tx, 1)
        threading.Event().wait(1.1)

    async with database(tmp_path) as db:
        await db.write(stalled)
        assert await db.read(numbers) == [1]


async def test_a_slow_unit_is_named_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def slow(tx: Tx) -> None:
        thinks(0.06)

    async with database(tmp_path) as db:
        with caplog.at_level(logging.WARNING, "plaza.store"):
            await db.write(slow)
        assert any("slow held the writer" in message for message in caplog.messages)


async def test_a_fault_after_the_commit_holds_up_nobody(tmp_path: Path) -> None:
    heard: list[str] = []

    def unit(tx: Tx) -> None:
        say(tx, 1)
        tx.after_commit(lambda: [][0])

    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, what: heard.append(what["message"]))
    async with database(tmp_path) as db:
        came = await together(db, unit, lambda tx: say(tx, 2))
        assert came == [None, 2]
    assert "unit" in heard[0]


async def test_a_caller_that_went_away_leaves_its_commit_behind(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        gone = asyncio.create_task(db.write(say, 1))
        await asyncio.sleep(0)
        gone.cancel()
        await db.write(say, 2)
        assert await db.read(numbers) == [1, 2]


async def test_what_is_queued_at_the_end_is_still_committed(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        waiting = [asyncio.create_task(db.write(say, number)) for number in range(500)]
        await asyncio.sleep(0)
    assert await asyncio.gather(*waiting) == list(range(500))
