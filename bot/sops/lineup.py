"""Runs that began by themselves and want to go on: since when, and how many are to come."""

from bot.store.db import Tx

BY_ITSELF = (
    "community = ? AND script = ? AND member = 0 AND room = ? AND state = 'waiting'"
    " AND occurrence NOT LIKE 'hand %'"
)


def due_first(tx: Tx, community: int, script: str, room: str, since: int, until: int) -> int | None:
    """When (UTC ms, not before `since`) the first run was due that goes on until an instant.

    It is a run of all, or of one room, and none by hand.
    """
    row = tx.row(
        f"SELECT MIN(due_at) FROM sop_runs WHERE {BY_ITSELF} AND due_at >= ? AND wake_at <= ?",
        community,
        script,
        room,
        since,
        until,
    )
    return row[0] if row else None


def to_come(tx: Tx, community: int, script: str, room: str, now: int, until: int) -> int:
    """How many such runs are yet to begin, or were put aside, until before an instant (UTC ms).

    One that sleeps because its script says so is none of them.
    """
    row = tx.row(
        f"SELECT COUNT(*) FROM sop_runs WHERE {BY_ITSELF} AND wake_at > ? AND wake_at < ?"
        " AND (moves = 0 OR wake_at > due_at)",
        community,
        script,
        room,
        now,
        until,
    )
    return int(row[0]) if row else 0
