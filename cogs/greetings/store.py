"""The rows of the greetings: whose turn it was."""

from bot.store.db import Tx
from cogs.greetings.service import Turn


def turns(tx: Tx, community: int, topic: str) -> list[Turn]:
    """The latest turn of each line of a topic, the last of all at the end."""
    rows = tx.rows(
        "SELECT number, round, turn FROM greetings_turns WHERE community = ? AND topic = ?"
        " ORDER BY turn",
        community,
        topic,
    )
    return [Turn(*row) for row in rows]


def lately(tx: Tx, community: int, topic: str, most: int) -> list[int]:
    """When the latest turns were (UTC ms), the newest first."""
    rows = tx.rows(
        "SELECT at FROM greetings_turns WHERE community = ? AND topic = ? AND at > 0"
        " ORDER BY turn DESC LIMIT ?",
        community,
        topic,
        most,
    )
    return [at for (at,) in rows]


def take(tx: Tx, community: int, topic: str, turn: Turn, at: int) -> None:
    """It is this line's turn, at an instant (UTC ms)."""
    tx.run(
        "INSERT INTO greetings_turns (community, topic, number, round, turn, at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (community, topic, number)"
        " DO UPDATE SET round = excluded.round, turn = excluded.turn, at = excluded.at",
        community,
        topic,
        turn.number,
        turn.round,
        turn.turn,
        at,
    )
