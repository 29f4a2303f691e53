"""Runs as rows: where each stands, when it wakes, what holds it, until when a script was seen."""

import json
from dataclasses import dataclass
from typing import Any

from bot.codec import decode_words, encode
from bot.effects import Lines, Text
from bot.scripts import Decision, Hold
from bot.sops.script import Script
from bot.store.db import Tx

COLUMNS = "id, community, script, version, step, moves, variables, state, wake_at, tries"
HOLD = "id, run, script, path, reason, held_at, decision, decided_by, decided_at"


@dataclass(frozen=True, slots=True)
class Run:
    """One execution of a script for one community.

    `step` is its place in the program, `moves` how many steps it has done in all, `tries` how
    often the next one has failed.
    """

    id: int
    community: int
    script: str
    version: str
    step: int
    moves: int
    variables: dict[str, Any]
    state: str
    wake_at: int
    tries: int


def start(tx: Tx, id: int, script: Script, community: int, occurrence: str, now: int) -> bool:
    """A new run that is to begin now; False if there is one for this occurrence."""
    tx.run(
        "INSERT INTO sop_versions (script, version, body) VALUES (?, ?, ?)"
        " ON CONFLICT (script, version) DO NOTHING",
        script.id,
        script.version,
        script.text,
    )
    row = tx.row(
        "INSERT INTO sop_runs"
        " (id, community, script, version, occurrence, step, moves, variables, state, wake_at)"
        " VALUES (?, ?, ?, ?, ?, 0, 0, '{}', 'waiting', ?)"
        " ON CONFLICT (community, script, occurrence, member) DO NOTHING RETURNING id",
        id,
        community,
        script.id,
        script.version,
        occurrence,
        now,
    )
    return row is not None


def get(tx: Tx, run: int) -> Run | None:
    """The run with this id."""
    row = tx.row(f"SELECT {COLUMNS} FROM sop_runs WHERE id = ?", run)
    if row is None:
        return None
    id, community, script, version, step, moves, variables, *rest = row
    return Run(id, community, script, version, step, moves, json.loads(variables), *rest)


def move(tx: Tx, run: int, step: int, variables: dict[str, Any], wake_at: int) -> None:
    """The run stands before `step` and goes on at `wake_at`."""
    tx.run(
        "UPDATE sop_runs SET step = ?, moves = moves + 1, variables = ?, wake_at = ?, tries = 0"
        " WHERE id = ?",
        step,
        json.dumps(variables),
        wake_at,
        run,
    )


def end(tx: Tx, run: int) -> None:
    """The run is over."""
    tx.run("UPDATE sop_runs SET state = 'done' WHERE id = ?", run)


def retry(tx: Tx, run: int, at: int) -> None:
    """The run's next step failed and is tried again at an instant."""
    tx.run("UPDATE sop_runs SET tries = tries + 1, wake_at = ? WHERE id = ?", at, run)


def hold(tx: Tx, id: int, run: Run, step: int, path: str, reason: Text | Lines, now: int) -> None:
    """The run keeps its place until an operator decides."""
    tx.run("UPDATE sop_runs SET state = 'held', step = ? WHERE id = ?", step, run.id)
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


def held(tx: Tx, community: int, hold: int) -> Hold | None:
    """A hold of a community."""
    sql = f"SELECT {HOLD} FROM sop_holds WHERE id = ? AND community = ?"
    row = tx.row(sql, hold, community)
    if row is None:
        return None
    id, run, script, path, reason, *rest = row
    return Hold(id, run, script, path, decode_words(reason), *rest)


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


def release(tx: Tx, run: int, step: int, now: int) -> bool:
    """A held run goes on before `step` now; False if it is not held."""
    row = tx.row(
        "UPDATE sop_runs SET state = 'waiting', step = ?, wake_at = ?, tries = 0"
        " WHERE id = ? AND state = 'held' RETURNING id",
        step,
        now,
        run,
    )
    return row is not None


def due(tx: Tx, now: int, most: int) -> list[int]:
    """Runs that are to go on now, the longest waiting first."""
    sql = (
        "SELECT id FROM sop_runs WHERE state = 'waiting' AND wake_at <= ? ORDER BY wake_at LIMIT ?"
    )
    return [int(run) for (run,) in tx.rows(sql, now, most)]


def next_wake(tx: Tx) -> int | None:
    """When the next run goes on (UTC ms)."""
    row = tx.row("SELECT MIN(wake_at) FROM sop_runs WHERE state = 'waiting'")
    return row[0] if row else None


def looked(tx: Tx, community: int, script: str, now: int) -> int:
    """Until when (UTC ms) the script's occurrences were looked at; from now on it is `now`.

    A clock set back does not open the past again. A script seen first was never due before.
    """
    row = tx.row("SELECT at FROM sop_looked WHERE community = ? AND script = ?", community, script)
    since = int(row[0]) if row else now
    tx.run(
        "INSERT INTO sop_looked (community, script, at) VALUES (?, ?, ?)"
        " ON CONFLICT (community, script) DO UPDATE SET at = excluded.at",
        community,
        script,
        max(since, now),
    )
    return since


def body(tx: Tx, script: str, version: str) -> str | None:
    """A script's text as it was in a version."""
    row = tx.row("SELECT body FROM sop_versions WHERE script = ? AND version = ?", script, version)
    return str(row[0]) if row else None
