"""The rows of what operators noted about a case."""

from typing import NamedTuple

from bot.store.db import Tx


class Note(NamedTuple):
    """What an operator, a member's id, noted at an instant (UTC ms)."""

    id: int
    by: int
    words: str
    at: int


def add(tx: Tx, community: int, case: int, note: Note) -> None:
    """One more note about a case."""
    tx.run(
        "INSERT INTO guard_notes (community, number, id, by_member, words, at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        *(community, case, *note),
    )


def notes(tx: Tx, community: int, case: int) -> list[Note]:
    """What was noted about a case, the oldest first."""
    rows = tx.rows(
        "SELECT id, by_member, words, at FROM guard_notes"
        " WHERE community = ? AND number = ? ORDER BY id",
        community,
        case,
    )
    return [Note(*row) for row in rows]
