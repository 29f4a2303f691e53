"""A copy of a database file, made without changing anything of it or beside it."""

import sqlite3
from pathlib import Path

from bot.errors import PlazaError


def copy_database(source: Path, target: Path) -> None:
    """Write a sound copy, also of a file that is in use; raises PlazaError if it is none."""
    if not source.is_file():
        raise PlazaError(f"{source}: there is no such file; name a copy of Plaza's database")
    # A file that nobody is writing is read as it stands: SQLite would put files beside it.
    in_use = Path(f"{source}-wal").exists()
    address = f"{source.absolute().as_uri()}?{'mode=ro' if in_use else 'immutable=1'}"
    origin = sqlite3.connect(address, uri=True)
    copy = sqlite3.connect(target)
    try:
        origin.backup(copy)
        known = copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'schema_version'").fetchone()
    except sqlite3.DatabaseError as error:
        raise PlazaError(f"{source} is not a sound database ({error})") from error
    finally:
        origin.close()
        copy.close()
    if known is None:
        raise PlazaError(f"{source} is not a database of Plaza")
