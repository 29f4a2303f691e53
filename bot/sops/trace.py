"""What runs did: a row for each step that was done, put off, skipped or failed, for 90 days."""

import json
from dataclasses import astuple

from bot.codec import decode_words, encode
from bot.effects import Lines, Text
from bot.scripts import Missed, Reason, Result, Traced
from bot.store.db import Row, Tx

KEPT_MS = 90 * 86_400_000
PAGE = 500
MISSED = "due_at, why, seen_at, by, bound, room, path"


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


def miss(tx: Tx, community: int, script: str, missed: Missed, *, of_event: bool = False) -> None:
    """A script was due and was not run; of those that an event would start, the last is kept."""
    if of_event:  # events may be as many as messages
        tx.run(
            "DELETE FROM sop_missed WHERE community = ? AND script = ? AND why = ?",
            community,
            script,
            missed.why,
        )
    tx.run(
        f"INSERT INTO sop_missed (community, script, {MISSED}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community, script, room, path, due_at) DO UPDATE SET why = excluded.why,"
        " seen_at = excluded.seen_at, by = excluded.by, bound = excluded.bound",
        community,
        script,
        *astuple(missed),
    )


def came(tx: Tx, community: int, script: str, room: str, due_at: int) -> None:
    """What was noted as missed was made up for."""
    tx.run(
        "DELETE FROM sop_missed WHERE community = ? AND script = ? AND room = ? AND path = ''"
        " AND due_at = ?",
        community,
        script,
        room,
        due_at,
    )


def missed(tx: Tx, community: int, script: str) -> Missed | None:
    """The last time that a script was due and was not run, and no later time was instead."""
    sql = (
        f"SELECT {MISSED} FROM sop_missed WHERE community = ? AND script = ?"
        " AND why <> 'overtaken' ORDER BY due_at DESC, seen_at DESC LIMIT 1"
    )
    row = tx.row(sql, community, script)
    return Missed(*row) if row else None


def missed_since(tx: Tx, community: int, why: Reason, since: int) -> list[tuple[str, Missed]]:
    """What scripts did not run or leave out for this reason, seen after an instant, by time."""
    sql = (
        f"SELECT script, {MISSED} FROM sop_missed"
        " WHERE community = ? AND why = ? AND seen_at >= ? ORDER BY due_at, script, room, path"
    )
    return [(script, Missed(*rest)) for script, *rest in tx.rows(sql, community, why, since)]


def absences(tx: Tx, community: int, script: str, since: int, until: int) -> list[Missed]:
    """Every time from `since` to before `until` (UTC ms) that it was due and did not post."""
    sql = (
        f"SELECT {MISSED} FROM sop_missed WHERE community = ? AND script = ? AND due_at >= ?"
        " AND due_at < ? ORDER BY due_at, room, path"
    )
    return [Missed(*row) for row in tx.rows(sql, community, script, since, until)]


def forget_missed(tx: Tx, now: int) -> int:
    """Forget absences older than 90 days, at most 500 at once; how many they were."""
    return tx.run(
        "DELETE FROM sop_missed WHERE (community, script, room, path, due_at) IN"
        " (SELECT community, script, room, path, due_at FROM sop_missed"
        " WHERE seen_at < ? ORDER BY seen_at LIMIT ?)",
        now - KEPT_MS,
        PAGE,
    )


def _read(row: Row) -> Traced:
    path, begun_at, result, until, reason, effects = row
    words = None if reason is None else decode_words(reason)
    return Traced(path, begun_at, result, until, words, tuple(json.loads(effects)))
