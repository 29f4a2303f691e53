"""The rows of when inviters were last told."""

from bot.store.db import Tx


def last(tx: Tx, community: int, inviter: int) -> int:
    """When an inviter was last told how their friends are doing (UTC ms); 0 for never."""
    sql = "SELECT at FROM referrals_told WHERE community = ? AND inviter = ?"
    row = tx.row(sql, community, inviter)
    return int(row[0]) if row else 0


def told(tx: Tx, community: int, inviter: int, at: int) -> None:
    """They know everything until now."""
    tx.run(
        "INSERT INTO referrals_told (community, inviter, at) VALUES (?, ?, ?)"
        " ON CONFLICT (community, inviter) DO UPDATE SET at = excluded.at",
        community,
        inviter,
        at,
    )
