"""Brings the tables of every part up to date: the core's, the cogs', the platforms'."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.loader import Loaded
from bot.store.db import Database
from bot.store.migrate import migrate

HERE = Path(__file__).parent
CORE = HERE / "store" / "migrations"


async def make_tables(db: Database, loaded: Loaded, platforms: Mapping[str, Any]) -> None:
    """All that is missing is there; `platforms` are their modules by name.

    Raises PlazaError if the database is of a newer Plaza, or a part's files cannot be right.
    """
    await migrate(db, "core", CORE)
    for part in ("sops", "letters"):
        await migrate(db, part, HERE / part / "migrations")
    for name, folder in loaded.migrations().items():
        await migrate(db, name, folder)
    for name, module in platforms.items():
        if module.MIGRATIONS is not None:
            await migrate(db, name, module.MIGRATIONS)
