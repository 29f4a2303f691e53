"""When the bot was away: a beat a minute, and the gaps between the last beat and a start."""

from bot.store.db import Tx

BEAT_MS = 60_000
GAP_MS = 3 * BEAT_MS


def beat(tx: Tx, now: int, here: int = 0) -> None:
    """The bot is here; a gap since the last beat, or since `here` (UTC ms), is remembered."""
    row = tx.row("SELECT at FROM alive WHERE one = 1")
    if row and now - max(row[0], here) > GAP_MS:
        tx.run(
            "INSERT INTO away (since, until) VALUES (?, ?) ON CONFLICT (since) DO NOTHING",
            row[0],
            now,
        )
    tx.run(
        "INSERT INTO alive (one, at) VALUES (1, ?)"
        " ON CONFLICT (one) DO UPDATE SET at = excluded.at",
        now,
    )


def away(tx: Tx, since: int, until: int) -> int:
    """For how many milliseconds of a span the bot was not running."""
    return sum(end - begin for begin, end in gaps(tx, since, until))


def gaps(tx: Tx, since: int, until: int) -> list[tuple[int, int]]:
    """The parts of a span in which the bot was not running, each from and until (UTC ms)."""
    rows = tx.rows(
        "SELECT since, until FROM away WHERE until > ? AND since < ? ORDER BY since", since, until
    )
    return [(max(begin, since), min(end, until)) for begin, end in rows]
