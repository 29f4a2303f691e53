"""What a community's scripts did in a span, a few queries for all of them together."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.codec import decode_words
from bot.effects import Words
from bot.ids import first_of
from bot.scripts import Missed, Paused, Result, State
from bot.store.db import Tx

MOST = 5000  # runs; a month of fifty scripts that run thrice a day
MARGIN_MS = 86_400_000  # how long after it was put in a run may begin, and still be found
TOGETHER = 500  # ids in one query
OF_SPAN = (
    "FROM sop_runs WHERE community = ? AND member = 0 AND id >= ? AND id < ?"
    " ORDER BY id DESC LIMIT ?"
)


@dataclass(slots=True)
class PastRun:
    """A run of all; instants in UTC ms.

    `begun_at` is when it did its first step, `result` what came of the last one, `effects` what
    it wanted done outside.
    """

    id: int
    script: str
    occurrence: str
    room: str
    state: State
    wake_at: int
    due_at: int
    begun_at: int | None = None
    result: Result | None = None
    reason: Words | None = None
    effects: list[int] = field(default_factory=list)
    refused: str | None = None


def runs(tx: Tx, community: int, since: int, until: int) -> list[PastRun]:
    """The runs that were put in between a day before `since` and `until`, at most 5,000."""
    span = community, first_of(since - MARGIN_MS), first_of(until), MOST
    rows = tx.rows(f"SELECT id, script, occurrence, room, state, wake_at, due_at {OF_SPAN}", *span)
    found = {row[0]: PastRun(*row) for row in rows}
    steps = tx.rows(
        "SELECT run, begun_at, result, reason, effects FROM sop_trace"
        f" WHERE run IN (SELECT id {OF_SPAN}) ORDER BY id",
        *span,
    )
    reasons: dict[int, str | None] = {}
    for run, begun_at, result, reason, effects in steps:
        past = found[run]
        past.begun_at = past.begun_at or begun_at
        past.result, reasons[run] = result, reason
        if effects != "[]":
            past.effects += json.loads(effects)
    for run, reason in reasons.items():
        found[run].reason = decode_words(reason) if reason else None
    _refusals(tx, found.values())
    return list(found.values())


def _refusals(tx: Tx, runs: Iterable[PastRun]) -> None:
    of_effect = {effect: run for run in runs for effect in run.effects}
    for some in _pages(sorted(of_effect)):
        places = ", ".join("?" * len(some))
        rows = tx.rows(
            f"SELECT id, COALESCE(reason, state) FROM outbox WHERE id IN ({places})"
            " AND state IN ('refused', 'unclear', 'expired') ORDER BY id",
            *some,
        )
        for effect, why in rows:
            of_effect[effect].refused = of_effect[effect].refused or why


def missed(tx: Tx, community: int, since: int, until: int) -> list[tuple[str, Missed]]:
    """What was due in the span and was not run, with the names of scripts."""
    rows = tx.rows(
        "SELECT script, due_at, why, seen_at, by FROM sop_missed"
        " WHERE community = ? AND due_at >= ? AND due_at < ?",
        community,
        since,
        until,
    )
    return [(script, Missed(*rest)) for script, *rest in rows]


def paused(tx: Tx, community: int) -> dict[str, Paused]:
    """The scripts that are paused, and by whom."""
    rows = tx.rows("SELECT script, member, at FROM sop_paused WHERE community = ?", community)
    return {script: Paused(member, at) for script, member, at in rows}


def skips(tx: Tx, community: int) -> dict[tuple[str, str], int]:
    """The member who left out a wall time, by script and wall time."""
    rows = tx.rows("SELECT script, nominal, member FROM sop_skips WHERE community = ?", community)
    return {(script, nominal): member for script, nominal, member in rows}


def last_times(tx: Tx, community: int) -> dict[tuple[str, str], str]:
    """The nominal time of the last run by script and room; runs by hand do not count."""
    rows = tx.rows(
        "SELECT script, room, MAX(occurrence) FROM sop_runs WHERE community = ? AND member = 0"
        " AND occurrence NOT LIKE 'hand %' AND occurrence NOT LIKE 'run %' GROUP BY script, room",
        community,
    )
    return {(script, room): last for script, room, last in rows}


def _pages(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[first : first + TOGETHER] for first in range(0, len(ids), TOGETHER))
