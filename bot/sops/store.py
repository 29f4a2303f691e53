"""Runs as rows: where each stands, when it wakes, what holds it, until when a script was seen."""

import json
from dataclasses import dataclass
from typing import Any

from bot.codec import decode_words, encode
from bot.effects import Lines, Text
from bot.scripts import Decision, Hold, State
from bot.sops.script import Script
from bot.store.db import Tx

COLUMNS = "id, community, script, version, step, moves, variables, state, wake_at, tries"
AWAKE = (
    "state = 'waiting' AND NOT EXISTS (SELECT 1 FROM sop_paused"
    " WHERE sop_paused.community = sop_runs.community AND sop_paused.script = sop_runs.script)"
)
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
    state: State
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


def release(tx: Tx, run: int, step: int, now: int) -> None:
    """A held run goes on before `step` now."""
    tx.run(
        "UPDATE sop_runs SET state = 'waiting', step = ?, wake_at = ?, tries = 0 WHERE id = ?",
        step,
        now,
        run,
    )


def stop(tx: Tx, community: int, script: str) -> int:
    """The script's runs are over, wherever they stand; how many they were."""
    return tx.run(
        "UPDATE sop_runs SET state = 'stopped'"
        " WHERE community = ? AND script = ? AND state IN ('waiting', 'held')",
        community,
        script,
    )


def last(tx: Tx, community: int, script: str) -> Run | None:
    """The run that began last."""
    row = tx.row(
        "SELECT MAX(id) FROM sop_runs WHERE community = ? AND script = ?", community, script
    )
    return get(tx, row[0]) if row and row[0] is not None else None


def last_time(tx: Tx, community: int, script: str) -> str | None:
    """The nominal time of the script's last run here; runs by hand have none and do not count."""
    row = tx.row(
        "SELECT MAX(occurrence) FROM sop_runs"
        " WHERE community = ? AND script = ? AND member = 0 AND occurrence NOT LIKE 'hand %'",
        community,
        script,
    )
    return row[0] if row else None


def due(tx: Tx, now: int, most: int) -> list[int]:
    """Runs that are to go on now, the longest waiting first."""
    sql = f"SELECT id FROM sop_runs WHERE {AWAKE} AND wake_at <= ? ORDER BY wake_at LIMIT ?"
    return [int(run) for (run,) in tx.rows(sql, now, most)]


def next_wake(tx: Tx) -> int | None:
    """When the next run goes on (UTC ms)."""
    row = tx.row(f"SELECT wake_at FROM sop_runs WHERE {AWAKE} ORDER BY wake_at LIMIT 1")
    return int(row[0]) if row else None


def since(tx: Tx, community: int, script: str, now: int) -> int:
    """Until when (UTC ms) the script's occurrences were looked at.

    A script seen first was never due before.
    """
    row = tx.row("SELECT at FROM sop_looked WHERE community = ? AND script = ?", community, script)
    return int(row[0]) if row else now


def looked(tx: Tx, community: int, script: str, until: int) -> None:
    """The script's occurrences were looked at; a clock set back does not open the past again."""
    tx.run(
        "INSERT INTO sop_looked (community, script, at) VALUES (?, ?, ?)"
        " ON CONFLICT (community, script) DO UPDATE SET at = excluded.at"
        " WHERE excluded.at > sop_looked.at",
        community,
        script,
        until,
    )


def body(tx: Tx, script: str, version: str) -> str | None:
    """A script's text as it was in a version."""
    row = tx.row("SELECT body FROM sop_versions WHERE script = ? AND version = ?", script, version)
    return str(row[0]) if row else None
