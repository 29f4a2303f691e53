"""The rows of sites that are fine in a community."""

from typing import Literal, NamedTuple

from bot.store.db import Tx

Why = Literal["posted", "overturned", "by-hand"]


class Allowed(NamedTuple):
    """A site that is fine, since when (UTC ms), why, and which member it comes from."""

    site: str
    by: int | None
    why: Why
    at: int


def add(tx: Tx, community: int, allowed: Allowed) -> bool:
    """The site is fine from now on; False if it was so before."""
    return (
        tx.run(
            "INSERT INTO guard_allowed (community, site, by_member, why, at)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (community, site) DO NOTHING",
            community,
            *allowed,
        )
        == 1
    )


def remove(tx: Tx, community: int, site: str) -> bool:
    """The site is fine no more; False if it never was."""
    sql = "DELETE FROM guard_allowed WHERE community = ? AND site = ?"
    return tx.run(sql, community, site) == 1


def sites(tx: Tx, community: int) -> list[Allowed]:
    """All that are fine, in the order of the alphabet."""
    sql = "SELECT site, by_member, why, at FROM guard_allowed WHERE community = ? ORDER BY site"
    return [Allowed(*row) for row in tx.rows(sql, community)]
