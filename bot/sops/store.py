"""Runs as rows: where each stands, when it wakes, and until when a script was looked at."""

import json
from dataclasses import dataclass
from typing import Any

from bot.sops.script import Script
from bot.store.db import Tx

COLUMNS = "id, community, script, version, step, moves, variables, state, wake_at"


@dataclass(frozen=True, slots=True)
class Run:
    """One execution of a script for one community.

    `step` is its place in the program, `moves` how many steps it has done in all.
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
    id, community, script, version, step, moves, variables, state, wake_at = row
    return Run(id, community, script, version, step, moves, json.loads(variables), state, wake_at)


def move(tx: Tx, run: int, step: int, variables: dict[str, Any], wake_at: int) -> None:
    """The run stands before `step` and goes on at `wake_at`."""
    tx.run(
        "UPDATE sop_runs SET step = ?, moves = moves + 1, variables = ?, wake_at = ? WHERE id = ?",
        step,
        json.dumps(variables),
        wake_at,
        run,
    )


def end(tx: Tx, run: int, state: str, reason: str | None = None) -> None:
    """The run is over, or stopped by a fault."""
    tx.run("UPDATE sop_runs SET state = ?, reason = ? WHERE id = ?", state, reason, run)


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
