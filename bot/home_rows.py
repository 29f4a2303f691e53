"""The rows of communities: what their platforms say of them."""

from collections.abc import Iterable
from typing import NamedTuple

from bot.store.db import Tx

COLUMNS = "id, platform, native, name, language, gone_at"


class HomeRow(NamedTuple):
    """A community's own row: what its platform says of it."""

    id: int
    platform: str
    native: str
    name: str | None
    language: str | None
    gone_at: int | None


def appear(tx: Tx, id: int, platform: str, native: str) -> None:
    """A community that config.yaml names is there."""
    tx.run(
        "INSERT INTO communities (id, platform, native) VALUES (?, ?, ?)"
        " ON CONFLICT (platform, native) DO UPDATE SET gone_at = NULL",
        id,
        platform,
        native,
    )


def arrive(tx: Tx, id: int, platform: str, native: str, name: str, language: str, now: int) -> None:
    """A community is there, or is back."""
    tx.run(
        "INSERT INTO communities (id, platform, native, name, language, came_at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (platform, native) DO UPDATE SET"
        " name = excluded.name, language = excluded.language, gone_at = NULL,"
        " came_at = COALESCE(communities.came_at, excluded.came_at)",
        id,
        platform,
        native,
        name,
        language,
        now,
    )


def leave(tx: Tx, communities: Iterable[int], now: int) -> None:
    """The bot is in these communities no more."""
    tx.many(
        "UPDATE communities SET gone_at = ? WHERE id = ?", [(now, each) for each in communities]
    )


def find(tx: Tx, platform: str, native: str) -> HomeRow:
    """The row of a community that is there."""
    sql = f"SELECT {COLUMNS} FROM communities WHERE platform = ? AND native = ?"
    row = tx.row(sql, platform, native)
    assert row is not None
    return HomeRow(*row)


def rows(tx: Tx) -> list[HomeRow]:
    """All communities, the oldest first."""
    return [HomeRow(*row) for row in tx.rows(f"SELECT {COLUMNS} FROM communities ORDER BY id")]
