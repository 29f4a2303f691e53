"""The rows of raids: while one lasts nothing counts, and who came in it is looked at."""

from bot.store.db import Tx


def begin(tx: Tx, community: int, number: int, at: int) -> None:
    """A raid began."""
    tx.run(
        "INSERT INTO referrals_raids (community, number, began_at) VALUES (?, ?, ?)"
        " ON CONFLICT (community, number) DO NOTHING",
        community,
        number,
        at,
    )


def end(tx: Tx, community: int, number: int, at: int) -> None:
    """It is over."""
    sql = "UPDATE referrals_raids SET ended_at = ? WHERE community = ? AND number = ?"
    tx.run(sql, at, community, number)


def undo(tx: Tx, community: int, number: int) -> None:
    """It was none."""
    sql = "DELETE FROM referrals_raids WHERE community = ? AND number = ?"
    tx.run(sql, community, number)


def lasts(tx: Tx, community: int) -> bool:
    """Whether there is one now."""
    sql = "SELECT 1 FROM referrals_raids WHERE community = ? AND ended_at IS NULL LIMIT 1"
    return tx.row(sql, community) is not None


def at(tx: Tx, community: int, joined_at: int, before: int) -> bool:
    """Whether somebody came in during a raid, or so many ms before it was noticed."""
    row = tx.row(
        "SELECT 1 FROM referrals_raids WHERE community = ? AND began_at <= ?"
        " AND (ended_at IS NULL OR ended_at >= ?) LIMIT 1",
        community,
        joined_at + before,
        joined_at,
    )
    return row is not None
