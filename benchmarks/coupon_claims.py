"""10,000 claims at once for 100 codes, from the event to the commit, beside the same SQL."""

import asyncio
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks import bringing
from benchmarks.checkins import remember
from benchmarks.coupon_import import ANN, HOME, plaza
from benchmarks.figures import Figure, progress
from benchmarks.replay import Traced, Unit, replaying
from bot.events import ButtonPressed, CommandCalled, Person
from bot.run import calm_collector
from bot.store.db import Tx
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


async def _ours(folder: Path, path: Path) -> float:
    """Seconds until the last claim is committed; the courier works meanwhile."""
    async with open_database(path) as db, plaza(folder, db, CAMPAIGNS) as app:
        await remember(app, _people())
        presses = _presses(await db.read(_drop))
        begun = time.perf_counter()
        await asyncio.gather(*(app.router.emit(each) for each in presses))
        taken = time.perf_counter() - begun
        await app.work.idle()
        given = await db.read(_given)
    assert given == (CODES, CODES, CODES), given
    return taken


def _given(tx: Tx) -> tuple[int, ...]:
    """Members with a coupon, codes that were given, and what the stock says."""
    row = tx.row(
        "SELECT (SELECT COUNT(DISTINCT member) FROM coupons_coupons),"
        " (SELECT COUNT(DISTINCT number) FROM coupons_codes WHERE coupon IS NOT NULL),"
        " (SELECT SUM(claimed) FROM coupons_stock)"
    )
    assert row is not None
    return tuple(map(int, row))


async def _traced(folder: Path, path: Path) -> list[Unit]:
    """The statements of every claim, as they came, with the marks on those that were answered."""
    async with open_database(path) as db:
        traced = Traced(db)
        async with plaza(folder, traced, CAMPAIGNS) as app:
            await remember(app, _people())
            presses = _presses(await db.read(_drop))
            traced.units.clear()
            await asyncio.gather(*(app.router.emit(each) for each in presses))
            await app.work.idle()
    return traced.units


async def _theirs(path: Path, units: list[Unit]) -> float:
    """Seconds for the same statements, each claim with a commit of its own."""
    async with replaying(path) as replay:
        begun = time.perf_counter()
        await asyncio.gather(*(replay.do(unit) for unit in units))
        return time.perf_counter() - begun


async def measure() -> list[Figure]:
    """Rounds of both, in turn, so that a busy machine slows both."""
    calm_collector()
    ours, theirs = list[float](), list[float]()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        progress("coupons: a drop is put up")
        seeded = await _seed(folder)
        units = await _traced(folder, _copy(seeded, "traced"))
        for turn in range(ROUNDS):
            progress(f"coupons: {MEMBERS + TWICE:,} claims, round {turn + 1} of {ROUNDS}")
            ours.append(await _ours(folder, _copy(seeded, f"ours-{turn}")))
            theirs.append(await _theirs(_copy(seeded, f"theirs-{turn}"), units))
    taken, simple = statistics.median(ours), statistics.median(theirs)
    ratio = statistics.median(b / a for a, b in zip(ours, theirs, strict=True))
    return [
        Figure(
            f"{MEMBERS + TWICE:,} claims at once for {CODES} codes, event to commit",
            f"{taken:.2f} s",
            f"{simple:.2f} s",
            ratio,
            f"< {SECONDS} s; {FASTER}x baseline",
            taken < SECONDS and ratio >= FASTER,
        )
    ]


def _copy(seeded: Path, name: str) -> Path:
    return Path(shutil.copy(seeded, seeded.with_name(f"{name}.db")))
