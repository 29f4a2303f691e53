"""The rows of links by which people come, and of who opened a page today."""

from dataclasses import dataclass

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Link:
    """An invite's code, of a `member` or of a `source` that is nobody."""

    link: str
    member: int | None
    source: str


def put(tx: Tx, community: int, link: Link, at: int) -> None:
    """The link is known, as it is now."""
    tx.run(
        "INSERT INTO friends_links (community, link, member, source, at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (community, link) DO UPDATE"
        " SET member = excluded.member, source = excluded.source,"
        " at = excluded.at",
        community,
        link.link,
        link.member,
        link.source,
        at,
    )


def remove(tx: Tx, community: int, link: str) -> None:
    """The link leads nowhere any more."""
    tx.run("DELETE FROM friends_links WHERE community = ? AND link = ?", community, link)


def of_code(tx: Tx, community: int, link: str) -> Link | None:
    """The link with this code."""
    sql = "SELECT link, member, source FROM friends_links WHERE community = ? AND link = ?"
    row = tx.row(sql, community, link)
    return Link(*row) if row else None


def of_member(tx: Tx, community: int, member: int) -> Link | None:
    """The latest link of a member."""
    sql = (
        "SELECT link, member, source FROM friends_links WHERE community = ? AND member = ?"
        " ORDER BY at DESC, link LIMIT 1"
    )
    row = tx.row(sql, community, member)
    return Link(*row) if row else None


def of_source(tx: Tx, community: int, source: str) -> Link | None:
    """The latest link of a source."""
    sql = (
        "SELECT link, member, source FROM friends_links WHERE community = ? AND source = ?"
        " AND member IS NULL ORDER BY at DESC, link LIMIT 1"
    )
    row = tx.row(sql, community, source)
    return Link(*row) if row else None


def opened(tx: Tx, community: int, day: str, visitor: str, way: str) -> bool:
    """Somebody opened a page in this way today; False if they did before."""
    added = tx.run(
        "INSERT INTO friends_opened (community, day, visitor, way) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, day, visitor, way) DO NOTHING",
        community,
        day,
        visitor,
        way,
    )
    return added == 1


def forget(tx: Tx, community: int, before: str) -> None:
    """Who opened a page before a day is forgotten."""
    tx.run("DELETE FROM friends_opened WHERE community = ? AND day < ?", community, before)
