"""Runs as rows: where each stands, when it wakes, what holds it, until when a script was seen."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.scripts import State
from bot.sops.script import Script
from bot.store.db import Row, Tx

COLUMNS = (
    "id, community, script, version, occurrence, member, room, step, moves, variables, state,"
    " wake_at, due_at, tries"
)
AWAKE = (
    "state = 'waiting' AND NOT EXISTS (SELECT 1 FROM sop_paused"
    " WHERE sop_paused.community = sop_runs.community AND sop_paused.script = sop_runs.script)"
    " AND NOT EXISTS (SELECT 1 FROM communities"
    " WHERE communities.id = sop_runs.community AND communities.gone_at IS NOT NULL)"
)


@dataclass(frozen=True, slots=True)
class Run:
    """One execution of a script for one community, and for one member or room of it.

    `member` is 0 for a run of all, `room` empty where its role has one room. `step` is its place
    in the program, `moves` how many steps it has done in all, `tries` how often the next one has
    failed. `due_at` is when its next step was meant to be, `wake_at` when it will be tried.
    """

    id: int
    community: int
    script: str
    version: str
    occurrence: str
    member: int
    room: str
    step: int
    moves: int
    variables: dict[str, Any]
    state: State
    wake_at: int
    due_at: int
    tries: int


def new(
    id: int,
    script: Script,
    community: int,
    occurrence: str,
    at: int,
    member: int,
    room: str,
    variables: Mapping[str, Any],
) -> Run:
    """A run that is due at an instant."""
    return Run(
        id=id,
        community=community,
        script=script.id,
        version=script.version,
        occurrence=occurrence,
        member=member,
        room=room,
        step=0,
        moves=0,
        variables=dict(variables),
        state="waiting",
        wake_at=at,
        due_at=at,
        tries=0,
    )


def start(tx: Tx, run: Run) -> bool:
    """A new run; False if there is one for this occurrence."""
    row = tx.row(
        "INSERT INTO sop_runs"
        f" ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community, script, occurrence, member, room) DO NOTHING RETURNING id",
        run.id,
        run.community,
        run.script,
        run.version,
        run.occurrence,
        run.member,
        run.room,
        run.step,
        run.moves,
        json.dumps(run.variables),
        run.state,
        run.wake_at,
        run.due_at,
        run.tries,
    )
    return row is not None


def open_runs(tx: Tx, community: int, script: str, member: int, room: str) -> list[int]:
    """The runs of a script that are under way for a member, or in a room, the newest last."""
    sql = (
        "SELECT id FROM sop_runs WHERE community = ? AND script = ? AND member = ? AND room = ?"
        " AND state IN ('waiting', 'held') ORDER BY id"
    )
    return [int(run) for (run,) in tx.rows(sql, community, script, member, room)]


def open_of(tx: Tx, community: int, script: str, occurrence: str) -> list[int]:
    """All runs of a script that are under way, or those of one occurrence."""
    sql = (
        "SELECT id FROM sop_runs WHERE community = ? AND script = ? AND ? IN ('', occurrence)"
        " AND state IN ('waiting', 'held') ORDER BY id"
    )
    rows = tx.rows(sql, community, script, occurrence)
    return [int(run) for (run,) in rows]


def awake(tx: Tx, run: int) -> Run | None:
    """The run with this id, if it goes on by itself: neither over, nor held, nor paused."""
    row = tx.row(f"SELECT {COLUMNS} FROM sop_runs WHERE id = ? AND {AWAKE}", run)
    return _read(row) if row else None


def get(tx: Tx, run: int) -> Run | None:
    """The run with this id."""
    row = tx.row(f"SELECT {COLUMNS} FROM sop_runs WHERE id = ?", run)
    return _read(row) if row else None


def move(tx: Tx, run: int, step: int, variables: dict[str, Any], wake_at: int) -> None:
    """The run stands before `step` and goes on at `wake_at`."""
    tx.run(
        "UPDATE sop_runs SET step = ?, moves = moves + 1, variables = ?, wake_at = ?, due_at = ?,"
        " tries = 0 WHERE id = ?",
        step,
        json.dumps(variables),
        wake_at,
        wake_at,
        run,
    )


def set_variables(tx: Tx, run: int, variables: dict[str, Any]) -> None:
    """The run remembers this from now on."""
    tx.run("UPDATE sop_runs SET variables = ? WHERE id = ?", json.dumps(variables), run)


def put_aside(tx: Tx, run: int, until: int) -> None:
    """The run's next step is not to be done before an instant, though it is due."""
    tx.run("UPDATE sop_runs SET wake_at = ? WHERE id = ?", until, run)


def wake(tx: Tx, run: int, now: int) -> None:
    """What the run waited for came: it goes on now."""
    tx.run("UPDATE sop_runs SET wake_at = ?, due_at = ? WHERE id = ?", now, now, run)


def end(tx: Tx, run: int, state: State = "done") -> None:
    """The run is over."""
    tx.run("UPDATE sop_runs SET state = ? WHERE id = ?", state, run)


def hold(tx: Tx, run: int, step: int) -> None:
    """The run keeps its place before a step."""
    tx.run("UPDATE sop_runs SET state = 'held', step = ? WHERE id = ?", step, run)


def retry(tx: Tx, run: int, at: int) -> None:
    """The run's next step failed and is tried again at an instant."""
    tx.run("UPDATE sop_runs SET tries = tries + 1, wake_at = ? WHERE id = ?", at, run)


def release(tx: Tx, run: int, step: int, now: int) -> None:
    """A held run goes on before `step` now."""
    tx.run(
        "UPDATE sop_runs SET state = 'waiting', step = ?, wake_at = ?, due_at = ?, tries = 0"
        " WHERE id = ?",
        step,
        now,
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


def last(tx: Tx, community: int, script: str, *, of_all: bool = False) -> Run | None:
    """The run that began last; `of_all`: of those that are of no single member."""
    sql = "SELECT MAX(id) FROM sop_runs WHERE community = ? AND script = ?"
    row = tx.row(f"{sql} AND member = 0" if of_all else sql, community, script)
    return get(tx, row[0]) if row and row[0] is not None else None


def last_time(tx: Tx, community: int, script: str, room: str, member: int = 0) -> str | None:
    """The nominal time of the script's last run there; runs by hand have none and do not count."""
    row = tx.row(
        "SELECT MAX(occurrence) FROM sop_runs WHERE community = ? AND script = ? AND room = ?"
        " AND member = ? AND occurrence NOT LIKE 'hand %' AND occurrence NOT LIKE 'run %'",
        community,
        script,
        room,
        member,
    )
    return row[0] if row else None


def last_for(tx: Tx, community: int, script: str, member: int) -> int | None:
    """The id of the script's last run that an event started for a member; ids tell the time."""
    row = tx.row(
        "SELECT MAX(id) FROM sop_runs WHERE community = ? AND script = ? AND member = ?"
        " AND occurrence NOT LIKE 'hand %' AND occurrence NOT LIKE 'run %'",
        community,
        script,
        member,
    )
    return row[0] if row else None


def had(tx: Tx, community: int, script: str) -> frozenset[int]:
    """Every member for whom a script ever ran, or runs."""
    rows = tx.rows(
        "SELECT DISTINCT member FROM sop_runs WHERE community = ? AND script = ?", community, script
    )
    return frozenset(int(member) for (member,) in rows)


def siblings(tx: Tx, run: Run) -> list[Run]:
    """The runs of one script at one time, for one member or in all rooms, the oldest first."""
    sql = (
        f"SELECT {COLUMNS} FROM sop_runs WHERE community = ? AND script = ? AND occurrence = ?"
        " AND member = ? ORDER BY id"
    )
    each = tx.rows(sql, run.community, run.script, run.occurrence, run.member)
    return [_read(row) for row in each]


def due(tx: Tx, now: int, most: int) -> list[int]:
    """Runs that are to go on now, the longest waiting first."""
    sql = f"SELECT id FROM sop_runs WHERE {AWAKE} AND wake_at <= ? ORDER BY wake_at LIMIT ?"
    return [int(run) for (run,) in tx.rows(sql, now, most)]


def next_wake(tx: Tx) -> int | None:
    """When the next run goes on (UTC ms)."""
    row = tx.row(f"SELECT wake_at FROM sop_runs WHERE {AWAKE} ORDER BY wake_at LIMIT 1")
    return int(row[0]) if row else None


def since(tx: Tx, communities: Collection[int], script: str) -> dict[tuple[int, str], int]:
    """Until when (UTC ms) the script's occurrences were looked at, by community and room.

    A script seen first was never due before, and is not there.
    """
    places = ", ".join("?" * len(communities))
    rows = tx.rows(
        f"SELECT community, room, at FROM sop_looked WHERE script = ? AND community IN ({places})",
        script,
        *communities,
    )
    return {(community, room): int(at) for community, room, at in rows}


def looked(tx: Tx, script: str, places: Iterable[tuple[int, str]], until: int) -> None:
    """The script's occurrences were looked at; a clock set back does not open the past again."""
    tx.many(
        "INSERT INTO sop_looked (community, script, room, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, script, room) DO UPDATE SET at = excluded.at"
        " WHERE excluded.at > sop_looked.at",
        [(community, script, room, until) for community, room in places],
    )


def _read(row: Row) -> Run:
    values: list[Any] = [*row]
    values[9] = json.loads(values[9])
    return Run(*values)


def script_of(tx: Tx, community: int, run: int) -> str | None:
    """The script that a run of a community is of, as its row names it."""
    row = tx.row("SELECT script FROM sop_runs WHERE id = ? AND community = ?", run, community)
    return None if row is None else str(row[0])
