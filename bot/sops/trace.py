"""What runs did: a row for each step that was done, put off, skipped or failed, for 90 days."""

import json

from bot.codec import decode_words, encode
from bot.effects import Lines, Text
from bot.scripts import Missed, Reason, Result, Traced
from bot.store.db import Row, Tx

KEPT_MS = 90 * 86_400_000
PAGE = 500


def add(
    tx: Tx,
    id: int,
    run: int,
    path: str,
    now: int,
    result: Result,
    *,
    until: int | None = None,
    reason: Text | Lines | None = None,
    effects: list[int] | None = None,
) -> None:
    """A step of a run came to a result."""
    tx.run(
        "INSERT INTO sop_trace (id, run, path, begun_at, result, until, reason, effects)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        run,
        path,
        now,
        result,
        until,
        None if reason is None else encode(reason),
        json.dumps(effects or []),
    )


def of(tx: Tx, run: int) -> list[Traced]:
    """Everything a run did, in its order."""
    sql = (
        "SELECT path, begun_at, result, until, reason, effects FROM sop_trace"
        " WHERE run = ? ORDER BY id"
    )
    return [_read(row) for row in tx.rows(sql, run)]


def prune(tx: Tx, now: int) -> int:
    """Forget what is older than 90 days, at most 500 rows at once; how many they were."""
    return tx.run(
        "DELETE FROM sop_trace WHERE id IN"
        " (SELECT id FROM sop_trace WHERE begun_at < ? ORDER BY begun_at LIMIT ?)",
        now - KEPT_MS,
        PAGE,
    )


def miss(tx: Tx, community: int, script: str, missed: Missed) -> None:
    """A script was due and was not run; the latest of these is kept."""
    tx.run(
        "INSERT INTO sop_missed (community, script, due_at, why, seen_at, by)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (community, script) DO UPDATE SET"
        " due_at = excluded.due_at, why = excluded.why, seen_at = excluded.seen_at,"
        " by = excluded.by",
        community,
        script,
        missed.due_at,
        missed.why,
        missed.seen_at,
        missed.by,
    )


def missed(tx: Tx, community: int, script: str) -> Missed | None:
    """The last time that a script was due and was not run."""
    sql = "SELECT due_at, why, seen_at, by FROM sop_missed WHERE community = ? AND script = ?"
    row = tx.row(sql, community, script)
    return Missed(*row) if row else None


def missed_since(tx: Tx, community: int, why: Reason, since: int) -> list[tuple[str, Missed]]:
    """The scripts that were last not run for this reason, seen after an instant, by time."""
    sql = (
        "SELECT script, due_at, why, seen_at, by FROM sop_missed"
        " WHERE community = ? AND why = ? AND seen_at >= ? ORDER BY due_at, script"
    )
    return [(script, Missed(*rest)) for script, *rest in tx.rows(sql, community, why, since)]


def _read(row: Row) -> Traced:
    path, begun_at, result, until, reason, effects = row
    words = None if reason is None else decode_words(reason)
    return Traced(path, begun_at, result, until, words, tuple(json.loads(effects)))
