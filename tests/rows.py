"""All that the database holds, table by table, to see what an action changed."""

from collections.abc import Collection
from typing import Any

from bot.store.db import Tx

TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"


def everything(tx: Tx, without: Collection[str] = ()) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but these."""
    names = [name for (name,) in tx.rows(TABLES) if name not in without]
    return {name: sorted(tx.rows(f"SELECT * FROM {name}"), key=repr) for name in names}


def of_community(tx: Tx, community: int) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of one community, of all tables whose rows say whose they are."""
    found = {}
    for (name,) in tx.rows(TABLES):
        columns = [each[1] for each in tx.rows(f"PRAGMA table_info({name})")]
        if "community" in columns:
            sql = f"SELECT * FROM {name} WHERE community = ?"
            found[name] = sorted(tx.rows(sql, community), key=repr)
    return found
