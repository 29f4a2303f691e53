"""The rows of lists that come from elsewhere, and of hosts that operators block by hand."""

from dataclasses import dataclass, fields
from typing import NamedTuple

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Feed:
    """A list from `source`. In use is `file`, of `hosts` entries, since `taken_at` (UTC ms).

    `added` and `removed` are what its taking changed, `bad` its lines that say nothing. `seen` is
    the last file that came, with `etag` and `modified` as its server calls it; if that is another
    one, `held` is why it waits for an operator, empty when one refused it; `told` is its size and
    difference, as `size,bad,added,removed`. `looked_at` is when it was last asked for; `why`, why
    nothing came; `said_at`, when operators last heard of that.
    """

    name: str
    source: str
    file: str = ""
    hosts: int = 0
    bad: int = 0
    added: int = 0
    removed: int = 0
    taken_at: int | None = None
    seen: str = ""
    etag: str = ""
    modified: str = ""
    held: str = ""
    told: str = ""
    looked_at: int | None = None
    why: str = ""
    said_at: int | None = None


class Blocked(NamedTuple):
    """A host that an operator blocked by hand, and when (UTC ms)."""

    host: str
    by: int
    at: int


COLUMNS = ", ".join(each.name for each in fields(Feed))


def feeds(tx: Tx, community: int) -> list[Feed]:
    """All of a community, in the order of their names."""
    sql = f"SELECT {COLUMNS} FROM guard_feeds WHERE community = ? ORDER BY name"
    return [Feed(*row) for row in tx.rows(sql, community)]


def feed(tx: Tx, community: int, name: str) -> Feed | None:
    """One by its name."""
    sql = f"SELECT {COLUMNS} FROM guard_feeds WHERE community = ? AND name = ?"
    row = tx.row(sql, community, name)
    return Feed(*row) if row else None


def put(tx: Tx, community: int, feed: Feed) -> None:
    """Write one down, in the place of the one of its name."""
    values = [getattr(feed, each.name) for each in fields(feed)]
    forget(tx, community, feed.name)
    places = ", ".join("?" * (len(values) + 1))
    tx.run(f"INSERT INTO guard_feeds (community, {COLUMNS}) VALUES ({places})", community, *values)


def forget(tx: Tx, community: int, name: str) -> None:
    """There is no such list any more."""
    tx.run("DELETE FROM guard_feeds WHERE community = ? AND name = ?", community, name)


def block(tx: Tx, community: int, blocked: Blocked) -> bool:
    """The host is blocked from now on; False if it was so before."""
    sql = (
        "INSERT INTO guard_blocked (community, host, by_member, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, host) DO NOTHING"
    )
    return tx.run(sql, community, *blocked) == 1


def unblock(tx: Tx, community: int, host: str) -> bool:
    """The host is blocked no more; False if it was not."""
    sql = "DELETE FROM guard_blocked WHERE community = ? AND host = ?"
    return tx.run(sql, community, host) == 1


def blocked(tx: Tx, community: int) -> list[Blocked]:
    """All hosts that are blocked by hand, the newest first."""
    sql = "SELECT host, by_member, at FROM guard_blocked WHERE community = ? ORDER BY at DESC, host"
    return [Blocked(*row) for row in tx.rows(sql, community)]
