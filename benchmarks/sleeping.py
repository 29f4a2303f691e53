"""Hundreds of thousands of runs that sleep: a start beside them, and how fast the others go on."""

import shutil
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Figure, progress
from benchmarks.homes import many_homes, serving
from bot.clock import WallClock
from bot.ids import highest
from bot.pacing import UNBOUND
from bot.run import calm_collector
from bot.sops.script import Script
from bot.store.db import Tx
from bot.store.sqlite import open_database

HOMES, SLEEPING, AWAKE, ROUNDS = 100, 200_000, 4_000, 3
START_SECONDS, STEPS_A_SECOND = 3, 2_000
DAY_MS, PAGE = 86_400_000, 5_000
NAME = "evening"
STEPS = 6  # of which a run that is awake does all
SCRIPT = """\
name: Evening
kind: talk
when: [{at: "20:00"}]
steps:
  - say: {text: "How was your day? {checkin.today} of us checked in.", as: asked}
  - if: {checkin.today: {below: 5}}
    then:
      - say: {text: "Only {checkin.today} of us so far. Who is next?", buttons: [checkin]}
  - edit: {post: asked, add: checkin.summary}
  - repeat: {times: 2}
    steps:
      - say: {text: "Good night to all of you.", room: checkin}
  - wait: 30d
"""


@dataclass(frozen=True, slots=True)
class Round:
    """What one round gave: seconds of a start, and steps committed a second."""

    start: float
    steps: float
    processor: float


async def _seed(folder: Path) -> None:
    """Communities that were here before, and all the runs: each with its post and its trace."""
    async with (
        open_database(folder / "seed.db") as db,
        WallClock() as clock,
        many_homes(folder, db, clock, HOMES, {NAME: SCRIPT}, UNBOUND) as app,
        serving(app),
    ):
        first = await db.read(highest) + 1
        script, homes = app.library.scripts[NAME], [home.id for home in app.communities]
        for page in range(0, SLEEPING, PAGE):
            numbers = range(first + page, first + page + PAGE)
            await db.write(_asleep, script, homes, numbers, clock.now() + DAY_MS)


def _asleep(tx: Tx, script: Script, homes: Sequence[int], ids: range, wake_at: int) -> None:
    """Runs that have said one thing and sleep until days to come."""
    version = (script.id, script.version)
    tx.run(
        "INSERT INTO sop_versions VALUES (?, ?, ?) ON CONFLICT DO NOTHING", *version, script.text
    )
    tx.many(
        "INSERT INTO sop_runs (id, community, script, version, occurrence, step, moves, variables,"
        " state, wake_at, due_at) VALUES (?, ?, ?, ?, ?, 1, 1, ?, 'waiting', ?, ?)",
        [
            (
                id,
                homes[id % len(homes)],
                *version,
                f"asleep {id}",
                f'{{"asked": {id}}}',
                wake_at + id % DAY_MS,
                wake_at + id % DAY_MS,
            )
            for id in ids
        ],
    )
    tx.many(
        "INSERT INTO sop_trace (id, run, path, begun_at, result, effects)"
        " VALUES (?, ?, 'steps[0].say', ?, 'done', ?)",
        [(id, id, wake_at - DAY_MS, f"[{id}]") for id in ids],
    )
    tx.many(
        "INSERT INTO outbox (id, key, community, room, body, lane, state, not_before)"
        " VALUES (?, ?, ?, 'lobby', '{}', 2, 'done', ?)",
        [(id, f"asleep:{id}", homes[id % len(homes)], wake_at - DAY_MS) for id in ids],
    )


def _wake(tx: Tx, now: int, most: int) -> None:
    """So many runs are at their first step, now."""
    tx.run(
        "UPDATE sop_runs SET step = 0, moves = 0, variables = '{}', wake_at = ?, due_at = ?"
        " WHERE id IN (SELECT id FROM sop_runs ORDER BY id LIMIT ?)",
        now,
        now,
        most,
    )


async def _round(folder: Path, path: Path) -> Round:
    """A start with all asleep; then some are due, and go on to their last step."""
    begun = time.perf_counter()
    async with (
        open_database(path) as db,
        WallClock() as clock,
        many_homes(folder, db, clock, HOMES, {NAME: SCRIPT}, UNBOUND) as app,
        serving(app),
    ):
        start = time.perf_counter() - begun
        await db.write(_wake, clock.now(), AWAKE)
        before = await db.read(_done)
        begun, processor = time.perf_counter(), time.process_time()
        await app.engine.runs.wake()
        await app.work.idle()
        taken, processor = time.perf_counter() - begun, time.process_time() - processor
        done = await db.read(_done) - before
        assert done == AWAKE * STEPS, f"{done} steps of {AWAKE * STEPS}"
    return Round(start, done / taken, processor)


def _done(tx: Tx) -> int:
    return int(tx.rows("SELECT COUNT(*) FROM sop_trace WHERE result <> 'failed'")[0][0])


async def measure() -> list[Figure]:
    """Some rounds, each on a copy of the same database."""
    calm_collector()
    rounds = list[Round]()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        progress(f"sleeping: {SLEEPING:,} runs go to sleep")
        await _seed(folder)
        for turn in range(ROUNDS):
            path = Path(shutil.copy(folder / "seed.db", folder / f"round-{turn}.db"))
            done = await _round(folder, path)
            said = f"start {done.start:.2f} s, {done.steps:,.0f} steps a second"
            progress(
                f"sleeping: round {turn + 1} of {ROUNDS}, {said}, processor {done.processor:.2f} s"
            )
            rounds.append(done)
    start, steps = (
        statistics.median(r.start for r in rounds),
        statistics.median(r.steps for r in rounds),
    )
    return [
        Figure(
            f"start with {SLEEPING:,} runs asleep, until what was due is done",
            f"{start:.2f} s",
            promised=f"< {START_SECONDS} s",
            kept=start < START_SECONDS,
        ),
        Figure(
            f"steps of {AWAKE:,} due runs, committed, carried out and marked a second",
            f"{steps:,.0f}",
            promised=f"{STEPS_A_SECOND:,}",
            kept=steps >= STEPS_A_SECOND,
        ),
    ]
