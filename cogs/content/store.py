"""The rows of how long lines last."""

from dataclasses import dataclass

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Ahead:
    """As of a turn `at` (UTC ms): lines left in this round, ms between turns, all lines.

    The milliseconds are 0 while nobody knows.
    """

    topic: str
    at: int
    left: int
    apart: int
    lines: int
    warned: bool

    def repeats_at(self, lines: int) -> int | None:
        """When a line comes for the second time (UTC ms), if the topic has so many lines now.

        None if nobody can know yet.
        """
        if not self.apart:
            return None
        return self.at + (max(0, self.left + lines - self.lines) + 1) * self.apart


def find(tx: Tx, community: int, topic: str) -> Ahead | None:
    """How long a topic lasts; None if it had no turn yet."""
    row = tx.row(
        "SELECT topic, at, left_over, apart, lines, warned FROM content_ahead"
        " WHERE community = ? AND topic = ?",
        community,
        topic,
    )
    if row is None:
        return None
    topic, at, left, apart, lines, warned = row
    return Ahead(topic, at, left, apart, lines, bool(warned))


def put(tx: Tx, community: int, ahead: Ahead) -> None:
    """A topic had a turn."""
    tx.run(
        "INSERT INTO content_ahead (community, topic, at, left_over, apart, lines, warned)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, topic) DO UPDATE SET"
        " at = excluded.at, left_over = excluded.left_over, apart = excluded.apart,"
        " lines = excluded.lines, warned = excluded.warned",
        community,
        ahead.topic,
        ahead.at,
        ahead.left,
        ahead.apart,
        ahead.lines,
        ahead.warned,
    )
