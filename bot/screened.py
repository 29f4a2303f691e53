"""What came of events in which a screen found something: rows, so that none is judged twice."""

from bot.store.db import Tx

KEPT_MS = 3 * 86_400_000  # no platform tells an event again after that
KNOWN = 10_000


def outcome(tx: Tx, community: int, cause: str) -> bool | None:
    """Whether the event was stopped; None if this screen has not judged it yet."""
    sql = "SELECT stopped FROM screened WHERE community = ? AND cause = ?"
    row = tx.row(sql, community, cause)
    return bool(row[0]) if row else None


def keep(tx: Tx, community: int, cause: str, stopped: bool, now: int) -> None:
    """Remember what came of an event, and forget those of days ago."""
    tx.run(
        "INSERT INTO screened (community, cause, stopped, at) VALUES (?, ?, ?, ?)",
        community,
        cause,
        int(stopped),
        now,
    )
    tx.run("DELETE FROM screened WHERE at < ?", now - KEPT_MS)


def newest(tx: Tx) -> dict[str, bool]:
    """What came of the last events, by cause, the oldest first."""
    sql = "SELECT cause, stopped FROM screened ORDER BY at DESC LIMIT ?"
    return {cause: bool(stopped) for cause, stopped in reversed(tx.rows(sql, KNOWN))}
