"""Counts over what became of comings, for judging and for telling."""

from collections.abc import Sequence

from bot.store.db import Tx
from cogs.referrals.states.store import COLUMNS, HOME, Referral, State, read

COUNTS: tuple[State, ...] = ("qualified", "rewarded")


def came_within(tx: Tx, community: int, inviter: int, since: int, until: int) -> int:
    """How many people came by a member between two instants (UTC ms), both included."""
    row = tx.row(
        f"SELECT COUNT(DISTINCT member) FROM referrals_states WHERE {HOME} AND inviter = ?"
        " AND joined_at >= ? AND joined_at <= ?",
        community,
        inviter,
        since,
        until,
    )
    return int(row[0]) if row else 0


def inviter_of(tx: Tx, community: int, member: int) -> int | None:
    """Who brought a member when they last came by somebody."""
    row = tx.row(
        f"SELECT inviter FROM referrals_states WHERE {HOME} AND member = ?"
        " AND inviter IS NOT NULL ORDER BY joined_at DESC LIMIT 1",
        community,
        member,
    )
    return int(row[0]) if row else None


def is_rewarded(tx: Tx, community: int, member: int) -> bool:
    """Whether one of a member's comings is rewarded."""
    sql = f"SELECT 1 FROM referrals_states WHERE {HOME} AND member = ? AND state = 'rewarded'"
    return tx.row(sql, community, member) is not None


def by_state(tx: Tx, community: int, inviter: int) -> dict[str, int]:
    """How many of a member's friends are in which state."""
    rows = tx.rows(
        f"SELECT state, COUNT(*) FROM referrals_states WHERE {HOME} AND inviter = ? GROUP BY state",
        community,
        inviter,
    )
    return {str(state): int(count) for state, count in rows}


def rewarded_on(tx: Tx, community: int, inviter: int, day: str) -> int:
    """How many friends of a member were rewarded on a local day, taken back or not."""
    row = tx.row(
        f"SELECT COUNT(*) FROM referrals_states WHERE {HOME} AND inviter = ? AND rewarded_day = ?",
        community,
        inviter,
        day,
    )
    return int(row[0]) if row else 0


def held(tx: Tx, community: int, inviter: int | None = None, most: int = 500) -> list[Referral]:
    """What waits for an operator, the oldest first, of one inviter or of all."""
    sql = (
        f"SELECT {COLUMNS} FROM referrals_states WHERE {HOME} AND state = 'held'"
        " AND (CAST(? AS BIGINT) IS NULL OR inviter = ?) ORDER BY since, id LIMIT ?"
    )
    return [read(row) for row in tx.rows(sql, community, inviter, inviter, most)]


def waits(tx: Tx, community: int) -> tuple[int, int | None]:
    """How many wait for an operator, and since when (UTC ms) the oldest does."""
    row = tx.row(
        f"SELECT COUNT(*), MIN(since) FROM referrals_states WHERE {HOME} AND state = 'held'",
        community,
    )
    return (int(row[0]), row[1]) if row else (0, None)


def since(tx: Tx, community: int, at: int) -> list[tuple[str, str, str, int]]:
    """(state, reason, confidence, how many) of those who came since an instant (UTC ms)."""
    rows = tx.rows(
        f"SELECT state, reason, confidence, COUNT(*) FROM referrals_states WHERE {HOME}"
        " AND joined_at >= ? GROUP BY state, reason, confidence",
        community,
        at,
    )
    return [(str(state), str(why), str(sure), int(count)) for state, why, sure, count in rows]


def changed(
    tx: Tx, community: int, inviter: int, after: int, states: Sequence[State]
) -> list[Referral]:
    """Friends of a member that came into one of these states after an instant, newest first."""
    marks = ", ".join("?" * len(states))
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM referrals_states WHERE {HOME} AND inviter = ? AND since > ?"
        f" AND state IN ({marks}) ORDER BY since DESC, id LIMIT 50",
        community,
        inviter,
        after,
        *states,
    )
    return [read(row) for row in rows]
