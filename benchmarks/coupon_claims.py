"""10,000 claims at once for 100 codes, from the event to the commit, beside the same SQL."""

import asyncio
import shutil
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import bringing
from benchmarks.beat import beating
from benchmarks.checkins import remember
from benchmarks.coupon_import import ANN, HOME, plaza
from benchmarks.figures import Figure, Spread, progress, spread
from benchmarks.replay import Traced, Unit, replaying
from bot.events import ButtonPressed, CommandCalled, Person
from bot.run import calm_collector
from bot.store.db import Database, Row, Tx
from bot.store.sqlite import open_database
from cogs.coupons.campaigns.campaign import Campaign

CODES, MEMBERS, TWICE, ROUNDS = 100, 8_000, 2_000, 3
SECONDS, FASTER = 3, 10
NAMES = tuple(f"CODE-{number:03}" for number in range(CODES))
CAMPAIGNS = {"spring": Campaign(codes=NAMES)}


def _people() -> list[Person]:
    return [Person(f"native-{number}", f"Member {number}") for number in range(MEMBERS)]


def _presses(drop: int) -> list[ButtonPressed]:
    everybody = _people()
    return [
        ButtonPressed(
            id=f"press:{number}",
            platform=bringing.NAME,
            community=HOME,
            at=time.time_ns() // 1_000_000,
            who=who,
            room="lobby",
            handle=str(number),
            button="coupons.claim",
            argument=str(drop),
        )
        for number, who in enumerate([*everybody, *everybody[:TWICE]])
    ]


def _drop(tx: Tx) -> int:
    row = tx.row("SELECT MAX(id) FROM coupons_drops")
    assert row is not None
    return int(row[0])


async def _seed(folder: Path) -> Path:
    """A database in which everybody is known and a drop stands in the room."""
    path = folder / "seed.db"
    async with open_database(path) as db, plaza(folder, db, CAMPAIGNS) as app:
        await remember(app, _people())
        await app.router.emit(
            CommandCalled(
                id="call:1",
                platform=bringing.NAME,
                community=HOME,
                at=time.time_ns() // 1_000_000,
                who=ANN,
                room="lobby",
                handle="call",
                command="coupon drop",
                options={"name": "spring"},
            )
        )
        await app.work.idle()
    return path


class Timed:
    """A database that knows for how long one unit held the writer at most, in ms of its thread."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.longest = 0.0

    async def write(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """The unit's result."""
        return await self._db.write(self._timed, unit, *args, **kwargs)

    def _timed(self, tx: Tx, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        begun = time.thread_time()
        try:
            return unit(tx, *args, **kwargs)
        finally:
            self.longest = max(self.longest, (time.thread_time() - begun) * 1000)

    async def read(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Reads are not timed."""
        return await self._db.read(unit, *args, **kwargs)

    def rows(self, sql: str, *params: object) -> AsyncIterator[Row]:
        """Reads are not timed."""
        return self._db.rows(sql, *params)

    def passes(self, error: Exception) -> bool:
        """Whether the fault may pass."""
        return self._db.passes(error)


@dataclass(frozen=True, slots=True)
class Round:
    """Seconds to the last commit, and until all was carried out; how late a beat was.

    `marked` is the share of answers that were marked before the last claim was committed.
    """

    taken: float
    carried: float
    late: Spread
    held: float
    marked: float


async def _ours(folder: Path, path: Path) -> Round:
    """All claims at once; the courier works meanwhile, and until all is carried out."""
    async with open_database(path) as db:
        timed = Timed(db)
        async with plaza(folder, timed, CAMPAIGNS) as app:
            await remember(app, _people())
            presses = _presses(await db.read(_drop))
            before, timed.longest = await db.read(_done), 0.0
            async with beating() as late:
                begun = time.perf_counter()
                await asyncio.gather(*(app.router.emit(each) for each in presses))
                taken = time.perf_counter() - begun
                marked = (await db.read(_done) - before) / len(presses)
                await app.work.idle()
                carried = time.perf_counter() - begun
            given = await db.read(_given)
    assert given == (CODES, CODES, CODES), given
    return Round(taken, carried, spread(late), timed.longest, min(1.0, marked))


def _done(tx: Tx) -> int:
    return int(tx.rows("SELECT COUNT(*) FROM outbox WHERE state = 'done'")[0][0])


def _given(tx: Tx) -> tuple[int, ...]:
    """Members with a coupon, codes that were given, and what the stock says."""
    row = tx.row(
        "SELECT (SELECT COUNT(DISTINCT member) FROM coupons_coupons),"
        " (SELECT COUNT(DISTINCT number) FROM coupons_codes WHERE coupon IS NOT NULL),"
        " (SELECT SUM(claimed) FROM coupons_stock)"
    )
    assert row is not None
    return tuple(map(int, row))


async def _traced(folder: Path, path: Path) -> Traced:
    """The statements of every claim, as they came, and the courier's marks."""
    async with open_database(path) as db:
        traced = Traced(db)
        async with plaza(folder, traced, CAMPAIGNS) as app:
            await remember(app, _people())
            presses = _presses(await db.read(_drop))
            traced.units.clear()
            await asyncio.gather(*(app.router.emit(each) for each in presses))
            await app.work.idle()
    return traced


async def _theirs(path: Path, units: list[Unit]) -> float:
    """Seconds for the same statements, each claim with a commit of its own."""
    async with replaying(path) as replay:
        begun = time.perf_counter()
        await asyncio.gather(*(replay.do(unit) for unit in units))
        return time.perf_counter() - begun


async def measure() -> list[Figure]:
    """Rounds of both, in turn, so that a busy machine slows both."""
    calm_collector()
    ours, theirs = list[Round](), list[float]()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        progress("coupons: a drop is put up")
        seeded = await _seed(folder)
        traced = await _traced(folder, _copy(seeded, "traced"))
        for turn in range(ROUNDS):
            progress(f"coupons: {MEMBERS + TWICE:,} claims, round {turn + 1} of {ROUNDS}")
            ours.append(await _ours(folder, _copy(seeded, f"ours-{turn}")))
            units = traced.marked(ours[-1].marked)
            theirs.append(await _theirs(_copy(seeded, f"theirs-{turn}"), units))
    return _figures(ours, theirs)


def _figures(ours: list[Round], theirs: list[float]) -> list[Figure]:
    taken, simple = statistics.median(each.taken for each in ours), statistics.median(theirs)
    ratio = statistics.median(b / a.taken for a, b in zip(ours, theirs, strict=True))
    late = statistics.median(each.late.p99 for each in ours)
    return [
        Figure(
            f"{MEMBERS + TWICE:,} claims at once for {CODES} codes, event to commit",
            f"{taken:.2f} s",
            f"{simple:.2f} s",
            ratio,
            f"< {SECONDS} s; {FASTER}x baseline",
            taken < SECONDS and ratio >= FASTER,
        ),
        Figure(
            "  until every answer was rendered, carried out and marked",
            f"{statistics.median(each.carried for each in ours):.2f} s",
        ),
        Figure(
            "  a 10 ms beat was late meanwhile, p99 / longest",
            f"{late:.0f} / {max(each.late.longest for each in ours):.0f} ms",
        ),
        Figure(
            "  the longest that one unit held the writer",
            f"{max(each.held for each in ours):.0f} ms",
        ),
    ]


def _copy(seeded: Path, name: str) -> Path:
    return Path(shutil.copy(seeded, seeded.with_name(f"{name}.db")))
