"""Schemas by numbered SQL files, one sequence for the core and one for each cog and platform."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from bot.errors import PlazaError
from bot.store.db import Database, Tx

NAME = re.compile(r"(\d{4})_\w+\.sql")


async def migrate(db: Database, owner: str, folder: Path) -> None:
    """Bring the owner's tables up to the newest file in `folder`, each file in full or not at all.

    Raises PlazaError when the database is newer than the files, a file's name is not
    `0001_what.sql`, or the numbers are not 1, 2, 3 and so on.
    """
    steps = sorted(folder.glob("*.sql"))
    if [_number(path) for path in steps] != list(range(1, len(steps) + 1)):
        raise PlazaError(f"{folder}: the migrations are numbered 1, 2, 3 and so on, each once")
    version = await db.write(_version, owner)  # makes the table
    for path in steps[version:]:
        await db.write(_apply, owner, _number(path), path.read_text("utf-8"))
    if version > len(steps):
        raise PlazaError(
            f"The database was written by a newer Plaza ({owner}: schema {version}, this program "
            f"knows {len(steps)}). Update the program, or put back the backup made before."
        )


def _number(path: Path) -> int:
    found = NAME.fullmatch(path.name)
    if found is None:
        raise PlazaError(f"{path}: a migration is named like 0001_what.sql")
    return int(found[1])


def _version(tx: Tx, owner: str) -> int:
    tx.run(
        "CREATE TABLE IF NOT EXISTS schema_version"
        " (owner TEXT PRIMARY KEY, version BIGINT NOT NULL)"
    )
    row = tx.row("SELECT version FROM schema_version WHERE owner = ?", owner)
    return int(row[0]) if row else 0


def _apply(tx: Tx, owner: str, number: int, script: str) -> None:
    if _version(tx, owner) >= number:
        return
    for statement in _statements(script):
        tx.run(statement)
    tx.run(
        "INSERT INTO schema_version (owner, version) VALUES (?, ?)"
        " ON CONFLICT (owner) DO UPDATE SET version = excluded.version",
        owner,
        number,
    )


def _statements(script: str) -> Iterator[str]:
    gathered = ""
    for line in script.splitlines(keepends=True):
        gathered += line
        if sqlite3.complete_statement(gathered):
            yield gathered
            gathered = ""
