"""Runs that stand before a step that failed, as rows, until an operator decides."""

from bot.codec import decode_words, encode
from bot.effects import Lines, Text
from bot.scripts import Decision, Hold
from bot.sops import store
from bot.sops.store import Run
from bot.store.db import Row, Tx

HOLD = "id, run, script, path, reason, held_at, decision, decided_by, decided_at"


def add(tx: Tx, id: int, run: Run, step: int, path: str, reason: Text | Lines, now: int) -> None:
    """The run keeps its place until an operator decides."""
    store.hold(tx, run.id, step)
    tx.run(
        "INSERT INTO sop_holds (id, run, community, script, step, path, reason, held_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        run.id,
        run.community,
        run.script,
        step,
        path,
        encode(reason),
        now,
    )


def find(tx: Tx, community: int, hold: int) -> Hold | None:
    """A hold of a community."""
    sql = f"SELECT {HOLD} FROM sop_holds WHERE id = ? AND community = ?"
    row = tx.row(sql, hold, community)
    return _read(row) if row else None


def waiting(tx: Tx, community: int) -> list[Hold]:
    """Those that nobody decided and whose run still stands there, the oldest first."""
    rows = tx.rows(
        f"SELECT {HOLD} FROM sop_holds WHERE community = ? AND decision IS NULL AND EXISTS"
        " (SELECT 1 FROM sop_runs WHERE sop_runs.id = sop_holds.run AND state = 'held')"
        " ORDER BY held_at, id",
        community,
    )
    return [_read(row) for row in rows]


def decide(tx: Tx, hold: int, decision: Decision, member: int, now: int) -> bool:
    """An operator decided; False if that was done before."""
    row = tx.row(
        "UPDATE sop_holds SET decision = ?, decided_by = ?, decided_at = ?"
        " WHERE id = ? AND decision IS NULL RETURNING id",
        decision,
        member,
        now,
        hold,
    )
    return row is not None


def _read(row: Row) -> Hold:
    id, run, script, path, reason, *rest = row
    return Hold(id, run, script, path, decode_words(reason), *rest)
