"""Schemas grow file by file, each owner for itself, and never backwards."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.errors import PlazaError
from bot.store.db import Tx
from bot.store.migrate import migrate
from bot.store.sqlite import SqliteDatabase, open_database


@pytest_asyncio.fixture
async def db(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    async with open_database(tmp_path / "plaza.db", inline=True) as opened:
        yield opened


def files(folder: Path, **scripts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, script in scripts.items():
        (folder / f"{name.removeprefix('n')}.sql").write_text(script, "utf-8")
    return folder


def tables(tx: Tx) -> list[str]:
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    return [name for (name,) in tx.rows(sql) if name != "schema_version"]


async def test_migrating_again_changes_nothing(db: SqliteDatabase, tmp_path: Path) -> None:
    folder = files(tmp_path / "a", n0001_one="CREATE TABLE a_one (x TEXT);\nCREATE TABLE a_b (y);")
    for _ in range(2):
        await migrate(db, "a", folder)
    assert await db.read(tables) == ["a_b", "a_one"]


async def test_a_newer_file_is_added_to_what_is_there(db: SqliteDatabase, tmp_path: Path) -> None:
    folder = files(tmp_path / "a", n0001_one="CREATE TABLE a_one (x TEXT);")
    await migrate(db, "a", folder)
    await db.write(lambda tx: tx.run("INSERT INTO a_one (x) VALUES ('kept')"))
    files(folder, n0002_more="ALTER TABLE a_one ADD COLUMN y TEXT;")
    await migrate(db, "a", folder)
    assert await db.read(lambda tx: tx.rows("SELECT x, y FROM a_one")) == [("kept", None)]


async def test_owners_count_each_for_themselves(db: SqliteDatabase, tmp_path: Path) -> None:
    for owner in ("a", "b"):
        folder = files(tmp_path / owner, n0001_one=f"CREATE TABLE {owner}_one (x TEXT);")
        await migrate(db, owner, folder)
    assert await db.read(tables) == ["a_one", "b_one"]


async def test_a_file_with_a_fault_is_undone_in_full(db: SqliteDatabase, tmp_path: Path) -> None:
    folder = files(tmp_path / "a", n0001_one="CREATE TABLE a_one (x TEXT);\nCREATE TABEL b;")
    with pytest.raises(sqlite3.OperationalError):
        await migrate(db, "a", folder)
    assert await db.read(tables) == []
    files(folder, n0001_one="CREATE TABLE a_one (x TEXT);")
    await migrate(db, "a", folder)
    assert await db.read(tables) == ["a_one"]


async def test_a_database_of_a_newer_plaza_is_refused(db: SqliteDatabase, tmp_path: Path) -> None:
    folder = files(tmp_path / "a", n0001_one="CREATE TABLE a_one (x TEXT);", n0002_two="SELECT 1;")
    await migrate(db, "a", folder)
    (folder / "0002_two.sql").unlink()
    with pytest.raises(PlazaError, match=r"newer Plaza \(a: schema 2, this program knows 1\)"):
        await migrate(db, "a", folder)


async def test_a_file_with_another_name_is_refused(db: SqliteDatabase, tmp_path: Path) -> None:
    with pytest.raises(PlazaError, match=r"named like 0001_what\.sql"):
        await migrate(db, "a", files(tmp_path / "a", nfirst="SELECT 1;"))


@pytest.mark.parametrize("second", ["n0001_other", "n0003_other"])
async def test_a_number_that_is_there_twice_or_left_out_is_told(
    db: SqliteDatabase, tmp_path: Path, second: str
) -> None:
    script = "CREATE TABLE a_one (x TEXT);"
    folder = files(tmp_path / "a", n0001_one=script, **{second: script})
    with pytest.raises(PlazaError, match="numbered 1, 2, 3 and so on"):
        await migrate(db, "a", folder)
    assert await db.read(tables) == []
