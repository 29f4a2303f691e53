"""The rows of the messages that cases are about, and of what rooms heard of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.store.db import Tx
from cogs.guard.evidence import Copy

MessageState = Literal["there", "held", "removed", "released", "named", "renamed"]
"""What is `named` is no message but a name (without a room) or the title of a thread; `renamed`,
one that was taken away."""
HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Held:
    """A message of a case; `sealed` is its text, or empty when that is erased."""

    room: str
    message: str
    state: MessageState
    sealed: str


def add(
    tx: Tx,
    community: int,
    number: int,
    copies: Sequence[Copy],
    state: MessageState,
    sealed: str,
    digest: str,
    now: int,
) -> None:
    """These messages belong to a case, with their texts as they are now.

    What is gone already stays with the case for which it went.
    """
    tx.many(
        "INSERT INTO guard_held (community, room, message, number, at, state, sealed, digest)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, room, message)"
        " DO UPDATE SET number = excluded.number, state = excluded.state,"
        " sealed = excluded.sealed, digest = excluded.digest WHERE guard_held.state = 'there'",
        [
            (community, each.room, each.message, number, now, state, sealed, digest)
            for each in copies
        ],
    )


def of_case(tx: Tx, community: int, number: int, *states: MessageState) -> list[Held]:
    """The messages of a case in one of these states, the oldest first."""
    rows = tx.rows(
        "SELECT room, message, state, sealed FROM guard_held WHERE community = ? AND number = ?"
        f" AND state IN ({', '.join('?' * len(states))}) ORDER BY at, room, message",
        community,
        number,
        *states,
    )
    return [Held(*row) for row in rows]


def first(tx: Tx, community: int, number: int) -> Held | None:
    """The message with which a case began; the name or title, if it is about none."""
    row = tx.row(
        "SELECT room, message, state, sealed FROM guard_held WHERE community = ? AND number = ?"
        " ORDER BY CASE WHEN state IN ('named', 'renamed') THEN 1 ELSE 0 END, at, room, message"
        " LIMIT 1",
        community,
        number,
    )
    return Held(*row) if row else None


def count(tx: Tx, community: int, number: int) -> tuple[int, int]:
    """How many messages a case is about, and in how many rooms."""
    row = tx.row(
        "SELECT COUNT(*), COUNT(DISTINCT room) FROM guard_held"
        " WHERE community = ? AND number = ? AND state NOT IN ('named', 'renamed')",
        community,
        number,
    )
    assert row is not None
    return int(row[0]), int(row[1])


def move(tx: Tx, community: int, number: int, was: MessageState, to: MessageState) -> int:
    """Messages of a case stand otherwise; how many."""
    return tx.run(
        "UPDATE guard_held SET state = ? WHERE community = ? AND number = ? AND state = ?",
        to,
        community,
        number,
        was,
    )


def case_of(tx: Tx, community: int, room: str, message: str) -> int | None:
    """The number of the case that a message belongs to."""
    row = tx.row(
        "SELECT number FROM guard_held WHERE community = ? AND room = ? AND message = ?",
        community,
        room,
        message,
    )
    return int(row[0]) if row else None


def was_fine(tx: Tx, community: int, member: int, digest: str) -> bool:
    """Whether a case of a member about the very same was overturned."""
    row = tx.row(
        "SELECT 1 FROM guard_cases JOIN guard_held ON guard_held.community = guard_cases.community"
        " AND guard_held.number = guard_cases.number WHERE guard_cases.community = ?"
        " AND member = ? AND outcome = 'overturned' AND digest = ? LIMIT 1",
        community,
        member,
        digest,
    )
    return row is not None


def may_hear(tx: Tx, community: int, room: str, now: int) -> bool:
    """Whether a room may hear a line now, and has heard it then; at most one an hour."""
    heard = tx.run(
        "INSERT INTO guard_soft_lines (community, room, at) VALUES (?, ?, ?)"
        " ON CONFLICT (community, room) DO UPDATE SET at = excluded.at"
        " WHERE guard_soft_lines.at <= ?",
        community,
        room,
        now,
        now - HOUR_MS,
    )
    return heard == 1
