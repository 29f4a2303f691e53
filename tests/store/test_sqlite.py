"""The database opens, pages, and refuses in one sentence what an operator has to mend."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.errors import PlazaError
from bot.store import sqlite
from bot.store.db import Tx
from bot.store.sqlite import open_database
from tests.faults import planted

HOLDING = """
import asyncio, sys
from pathlib import Path
from bot.store.sqlite import open_database
async def main():
    async with open_database(Path(sys.argv[1])):
        print("open", flush=True)
        sys.stdin.readline()
asyncio.run(main())
"""
ROOT = Path(__file__).parent.parent.parent


def make_rows(tx: Tx) -> None:
    tx.run("CREATE TABLE said (number BIGINT PRIMARY KEY)")
    tx.many("INSERT INTO said (number) VALUES (?)", [(number,) for number in range(5_000)])


async def test_a_second_process_on_the_same_database_gets_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "plaza.db"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(PlazaError, match=r"Another Plaza is running on .*plaza\.db"):
            async with open_database(path):
                pass
        other.kill()
    async with open_database(path) as db:  # a killed process holds nothing
        await db.write(make_rows)


@pytest.mark.parametrize("at", [0, 2_000, 60_000])
async def test_a_damaged_file_is_told_and_left_alone(tmp_path: Path, at: int) -> None:
    path = tmp_path / "plaza.db"
    async with open_database(path) as db:
        await db.write(make_rows)
    with closing(sqlite3.connect(path)) as left:  # what still stood in the log is in the file now
        assert left.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() == (0, 0, 0)
    damaged = bytearray(path.read_bytes())
    damaged[at : at + 20_000] = b"\x55" * 20_000
    path.write_bytes(damaged)
    told = pytest.raises(PlazaError, match=r"is damaged .*Put a backup in its place")
    with planted(sqlite, "QUICK_CHECK_SECONDS", 60.0), told:  # however slow the machine is
        async with open_database(path):
            pass
    assert path.read_bytes() == damaged


async def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "plaza.db").write_text("these are my holiday notes " * 500, "utf-8")
    with pytest.raises(PlazaError, match="is damaged"):
        async with open_database(tmp_path / "plaza.db"):
            pass


async def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", "utf-8")
    with pytest.raises(PlazaError, match=r"cannot be written .*storage: in config\.yaml"):
        async with open_database(tmp_path / "data" / "plaza.db"):
            pass
    (tmp_path / "plaza.db").mkdir()
    with pytest.raises(PlazaError, match="cannot be written"):
        async with open_database(tmp_path / "plaza.db"):
            pass


async def test_many_rows_come_page_by_page(tmp_path: Path) -> None:
    async with open_database(tmp_path / "plaza.db") as db:
        await db.write(make_rows)
        sql = "SELECT number FROM said WHERE number >= ? ORDER BY number"
        assert [row[0] async for row in db.rows(sql, 10)] == list(range(10, 5_000))
        assert [row async for row in db.rows(sql, 6_000)] == []


async def test_reading_sees_what_is_committed_and_can_write_nothing(tmp_path: Path) -> None:
    async with open_database(tmp_path / "plaza.db") as db:
        await db.write(make_rows)
        assert await db.read(lambda tx: tx.row("SELECT COUNT(*) FROM said")) == (5_000,)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            await db.read(lambda tx: tx.run("DELETE FROM said"))


async def test_inline_and_threaded_give_the_same(tmp_path: Path) -> None:
    for inline in (True, False):
        async with open_database(tmp_path / f"{inline}.db", inline=inline) as db:
            await db.write(make_rows)
            assert await db.write(lambda tx: tx.run("DELETE FROM said WHERE number < 10")) == 10
            assert await db.read(lambda tx: tx.row("SELECT MIN(number) FROM said")) == (10,)
