"""The rows of raids, as far as they hold up coupons."""

from collections.abc import Iterable
from dataclasses import replace

from bot.store.db import Tx
from cogs.coupons.campaigns.store import Found


def begin(tx: Tx, community: int, number: int) -> bool:
    """A raid lasts; False where that was known."""
    begun = tx.run(
        "INSERT INTO coupons_raids (community, number) VALUES (?, ?)"
        " ON CONFLICT (community, number) DO NOTHING",
        community,
        number,
    )
    return begun == 1


def end(tx: Tx, community: int, number: int, held: Iterable[int]) -> None:
    """A raid is over; these may have to go, and get nothing yet."""
    sql = "DELETE FROM coupons_raids WHERE community = ? AND number = ?"
    tx.run(sql, community, number)
    tx.many(
        "INSERT INTO coupons_held (community, member) VALUES (?, ?)"
        " ON CONFLICT (community, member) DO NOTHING",
        [(community, member) for member in held],
    )


def lasts(tx: Tx, community: int) -> bool:
    """Whether there is a raid now."""
    sql = "SELECT 1 FROM coupons_raids WHERE community = ? LIMIT 1"
    return tx.row(sql, community) is not None


def let_in(tx: Tx, community: int, members: Iterable[int]) -> None:
    """These are welcome."""
    tx.many(
        "DELETE FROM coupons_held WHERE community = ? AND member = ?",
        [(community, member) for member in members],
    )


def holds(tx: Tx, community: int, member: int) -> bool:
    """Whether a raid's newcomer still waits for somebody's word."""
    sql = "SELECT 1 FROM coupons_held WHERE community = ? AND member = ?"
    return tx.row(sql, community, member) is not None


def pause(tx: Tx, community: int, number: int) -> list[int]:
    """All that is live pauses; which campaigns."""
    rows = tx.rows(
        "UPDATE coupons_campaigns SET state = 'paused', raid = ?"
        " WHERE community = ? AND state = 'live' RETURNING id",
        number,
        community,
    )
    return [int(id) for (id,) in rows]


def go_on(tx: Tx, community: int) -> list[int]:
    """All that a raid paused is live again; which campaigns."""
    rows = tx.rows(
        "UPDATE coupons_campaigns SET state = 'live', raid = NULL"
        " WHERE community = ? AND state = 'paused' AND raid IS NOT NULL RETURNING id",
        community,
    )
    return [int(id) for (id,) in rows]


def pause_one(tx: Tx, community: int, found: Found) -> Found:
    """A live campaign pauses with the raid that lasts."""
    tx.run(
        "UPDATE coupons_campaigns SET state = 'paused', raid ="
        " (SELECT MAX(number) FROM coupons_raids WHERE community = ?)"
        " WHERE community = ? AND id = ? AND state = 'live'",
        community,
        community,
        found.id,
    )
    return replace(found, state="paused")
