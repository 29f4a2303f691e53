"""The ledger: points are entries with a reason and a source; a balance is their sum."""

from bot.store.db import Tx


def add(
    tx: Tx, *, id: int, community: int, member: int, amount: int, reason: str, source: str, at: int
) -> bool:
    """Enter an amount once per source; False if this source was entered before.

    `reason` is a text key of what it was for, `source` names the fact it comes from.
    """
    entered = tx.run(
        "INSERT INTO ledger (id, community, member, amount, reason, source, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, source) DO NOTHING",
        id,
        community,
        member,
        amount,
        reason,
        source,
        at,
    )
    return entered == 1


def reverse(tx: Tx, *, id: int, community: int, source: str, reason: str, at: int) -> bool:
    """Correct an entry by its linked opposite; False if there is none or it is reversed already."""
    row = tx.row(
        "INSERT INTO ledger (id, community, member, amount, reason, source, reverses, made_at)"
        " SELECT ?, community, member, -amount, ?, 'reversal:' || source, id, ?"
        " FROM ledger WHERE community = ? AND source = ?"
        " ON CONFLICT (community, source) DO NOTHING RETURNING id",
        id,
        reason,
        at,
        community,
        source,
    )
    return row is not None


def balance(tx: Tx, community: int, member: int) -> int:
    """What the member has now."""
    row = tx.row(
        "SELECT COALESCE(SUM(amount), 0) FROM ledger WHERE community = ? AND member = ?",
        community,
        member,
    )
    assert row is not None
    return int(row[0])
