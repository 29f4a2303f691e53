"""Ten thousand communities that are due in one minute, beside a job of APScheduler for each."""

import asyncio
import datetime as dt
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from benchmarks.beat import beating
from benchmarks.figures import Figure, Spread, middle, progress, spread
from benchmarks.homes import many_homes, serving
from benchmarks.replay import Replay, replaying
from bot.app import App
from bot.clock import Ring, WallClock
from bot.outbox import OutboxRow
from bot.run import calm_collector
from bot.store.sqlite import open_database

HOMES, ROUNDS = 10_000, 3
LAST_SECONDS, BEAT_P99, BEAT_LONGEST = 2, 50, 150
DUE = dt.datetime(2027, 3, 1, 12, 30, tzinfo=dt.UTC)  # a working day
LEAD_SECONDS = 2.0  # of quiet before the minute
PATIENCE_SECONDS = 120
SCRIPT = """\
name: Half past
kind: value
when: [{cron: "30 * * * *"}]
steps:
  - say: {text: "Good day to all of you. How is it going?", buttons: [checkin], as: greeting}
  - wait: 4h
  - if: {checkin.today: {below: 5}}
    then:
      - say: {text: "Only {checkin.today} of us so far. Who is next?"}
  - edit: {post: greeting, add: checkin.summary}
"""


@dataclass(frozen=True, slots=True)
class Round:
    """What one round gave: seconds to the last post from the due instant, and the beats' delay."""

    last: float
    late: Spread
    processor: float


class MovedClock(WallClock):
    """The machine's clock, set to any instant when it is made."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self._ahead = at - super().now()

    def now(self) -> int:
        return super().now() + self._ahead

    def alarm(self, name: str, at: int, ring: Ring) -> None:
        super().alarm(name, at - self._ahead, ring)


class Firsts:
    """Notes when the first post of each community was committed."""

    def __init__(self, app: App) -> None:
        self.at: dict[int, float] = {}
        self.last = asyncio.Event()
        self._outbox = app.router._core.outbox
        self._inner = self._outbox.listener
        self._outbox.listener = self._committed

    def _committed(self, row: OutboxRow) -> None:
        self.at.setdefault(row.community, time.perf_counter())
        if len(self.at) == HOMES:
            self.last.set()
        self._inner(row)


async def _plaza(folder: Path, lead: float) -> Round:
    """A round of Plaza: everything runs, until the last post is carried out and marked."""
    at = round((DUE.timestamp() - lead) * 1000)
    async with (
        open_database(folder / "plaza.db") as db,
        MovedClock(at) as clock,
        many_homes(folder, db, clock, HOMES, {"half-past": SCRIPT}) as app,
        serving(app),
    ):
        firsts, left = Firsts(app), DUE.timestamp() - clock.now() / 1000
        assert left > 0, f"the start took {-left:.1f} s longer than there was until the minute"
        due = time.perf_counter() + left
        await asyncio.sleep(left - 0.1)
        processor = time.process_time()
        async with beating() as late, asyncio.timeout(PATIENCE_SECONDS):
            await firsts.last.wait()
            processor = time.process_time() - processor
            await app.work.idle()
    return Round(max(firsts.at.values()) - due, spread(late), processor)


async def _seed(folder: Path) -> float:
    """Communities that are known, so that a start is quick; how many seconds it takes."""
    for _ in range(2):
        begun = time.perf_counter()
        async with (
            open_database(folder / "plaza.db") as db,
            MovedClock(round((DUE.timestamp() - 1200) * 1000)) as clock,
            many_homes(folder, db, clock, HOMES, {"half-past": SCRIPT}) as app,
            serving(app),
        ):
            pass
    return time.perf_counter() - begun


async def _baseline(replay: Replay) -> Round:
    """A job for each community, each committing a row for its post; nothing else is kept or sent.

    With the row in memory alone, the last is there after half a second; the beats are no better.
    """
    posts: dict[int, float] = {}
    scheduler = AsyncIOScheduler(timezone=dt.UTC)
    scheduler.start()
    due = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=10)
    await replay.do([("CREATE TABLE posts (home BIGINT, text TEXT)", ())])

    async def post(home: int) -> None:
        await replay.do([("INSERT INTO posts VALUES (?, ?)", (home, "Good day to all of you."))])
        posts[home] = time.perf_counter()

    for home in range(HOMES):
        grace = PATIENCE_SECONDS  # the default of one second drops most of them
        scheduler.add_job(post, "date", (home,), run_date=due, misfire_grace_time=grace)
        await asyncio.sleep(0)
    left = due.timestamp() - time.time()
    assert left > 0, "the jobs were not all there in time"
    at = time.perf_counter() + left
    await asyncio.sleep(left - 0.1)
    processor = time.process_time()
    async with beating() as late, asyncio.timeout(PATIENCE_SECONDS):
        while len(posts) < HOMES:
            await asyncio.sleep(0.05)
    processor = time.process_time() - processor
    scheduler.shutdown(wait=False)
    return Round(max(posts.values()) - at, spread(late), processor)


async def measure() -> list[Figure]:
    """Rounds of both, in turn."""
    calm_collector()
    ours, theirs = list[Round](), list[Round]()
    for turn in range(ROUNDS):
        name = f"due: round {turn + 1} of {ROUNDS}"
        with tempfile.TemporaryDirectory() as temporary:
            progress(f"{name}, {HOMES:,} communities come in")
            start = await _seed(Path(temporary))
            progress(f"{name}, waiting for the minute")
            ours.append(await _plaza(Path(temporary), LEAD_SECONDS + 1.5 * start))
            progress(f"{name}, {_said(ours[-1])}; now the baseline")
            async with replaying(Path(temporary) / "baseline.db") as replay:
                theirs.append(await _baseline(replay))
        progress(f"{name}, the baseline: {_said(theirs[-1])}")
    return _figures(ours, theirs)


def _said(done: Round) -> str:
    late = done.late
    beats = f"beats late p99 {late.p99:.3g} ms, most {late.longest:.3g} ms"
    return f"the last after {done.last:.2f} s, {beats}, processor {done.processor:.2f} s"


def _figures(ours: Sequence[Round], theirs: Sequence[Round]) -> list[Figure]:
    last, other = (statistics.median(each.last for each in done) for done in (ours, theirs))
    late, beats = (middle([each.late for each in done]) for done in (ours, theirs))
    return [
        Figure(
            f"{HOMES:,} communities due in one minute, the last post committed",
            f"{last:.2f} s",
            f"{other:.2f} s",
            last / other,
            f"< {LAST_SECONDS} s",
            last < LAST_SECONDS,
        ),
        Figure(
            "a 10 ms beat on the loop meanwhile, late p99 / most",
            f"{late.p99:.3g} / {late.longest:.3g} ms",
            f"{beats.p99:.3g} / {beats.longest:.3g} ms",
            late.longest / beats.longest,
            f"p99 < {BEAT_P99}, most < {BEAT_LONGEST} ms",
            late.p99 < BEAT_P99 and late.longest < BEAT_LONGEST,
        ),
    ]
