"""The database of a Plaza that starts for the first time: its tables are made once per process."""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.loader import Loaded
from bot.store.sqlite import open_database
from bot.tables import make_tables

NAME = "plaza.db"
MADE: dict[tuple[tuple[str, Path | None], ...], bytes] = {}


async def lay(place: Path, loaded: Loaded, platforms: Mapping[str, Any]) -> None:
    """Put a database that has all tables and no rows into a folder that has none."""
    if (place / NAME).exists():
        return
    own = {name: module.MIGRATIONS for name, module in platforms.items()}
    of = (*loaded.migrations().items(), *own.items())
    if of not in MADE:
        MADE[of] = await _made(loaded, platforms)
    whole = place / f"{NAME}-whole"
    whole.write_bytes(MADE[of])
    whole.replace(place / NAME)  # in one step: somebody may be reading already


async def _made(loaded: Loaded, platforms: Mapping[str, Any]) -> bytes:
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / NAME
        async with open_database(path, inline=True) as db:
            await make_tables(db, loaded, platforms)
        return path.read_bytes()
