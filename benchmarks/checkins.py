"""Check-ins from the event to the commit, many at once, beside the same SQL through aiosqlite."""

import asyncio
import shutil
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from benchmarks import instant
from benchmarks.figures import Figure, Spread, middle, progress, spread
from benchmarks.replay import Traced, Unit, replaying
from bot.app import App, open_app
from bot.clock import WallClock
from bot.config import Config
from bot.events import CommandCalled, Event, MessageSent, Person
from bot.home_config import CommunityConfig
from bot.loader import load
from bot.run import ROOT, calm_collector
from bot.store.db import Database, Tx
from bot.store.sqlite import open_database
from bot.web import Site

MEMBERS, TRACED, AT_ONCE, ROUNDS = 10_000, 600, 200, 3
HOME = "home"
ROOMS = {"lobby": "lobby", "checkin": "checkin", "ops": "ops"}
FASTER, PER_SECOND, P99 = 15, 6_000, 60

T = TypeVar("T")
MakeEvent = Callable[[Person], Event]


@dataclass(frozen=True, slots=True)
class Round:
    """What one round gave: commits a second, and effects carried out and marked a second.

    `marked` is the share of answers that were marked before the last check-in was committed.
    """

    per_second: float
    times: Spread
    carried: float = 0
    marked: float = 0


def by_command(who: Person) -> Event:
    """/checkin"""
    return CommandCalled(
        id=f"call:{who.native}",
        platform=instant.NAME,
        community=HOME,
        at=time.time_ns() // 1_000_000,
        who=who,
        room="lobby",
        handle=who.native,
        command="checkin",
    )


def by_word(who: Person) -> Event:
    """A member's own word in a room"""
    return MessageSent(
        id=f"said:{who.native}",
        platform=instant.NAME,
        community=HOME,
        at=time.time_ns() // 1_000_000,
        who=who,
        room="lobby",
        message=who.native,
        text="签到",
    )


def people() -> list[Person]:
    """Everybody who checks in."""
    return [Person(f"native-{number}", f"Member {number}") for number in range(MEMBERS)]


async def at_once(things: Iterable[T], do: Callable[[T], Awaitable[object]]) -> list[float]:
    """Do all, so many at a time; how long each took, in milliseconds."""
    waiting, taken = iter(things), list[float]()

    async def one_after_another() -> None:
        for thing in waiting:
            begun = time.perf_counter()
            await do(thing)
            taken.append((time.perf_counter() - begun) * 1000)

    await asyncio.gather(*(one_after_another() for _ in range(AT_ONCE)))
    return taken


@asynccontextmanager
async def plaza(folder: Path, db: Database) -> AsyncIterator[App]:
    """Plaza with all cogs over a database, serving."""
    loaded = load(ROOT / "cogs")
    options = {name: shape() for name, shape in loaded.options().items()}
    home = CommunityConfig(platform=instant.NAME, rooms=ROOMS, options=options)
    config = Config(folder, {instant.NAME: instant.Settings()}, {HOME: home})
    chats = {instant.NAME: instant}
    (folder / "sops" / "content").mkdir(parents=True, exist_ok=True)
    async with (
        WallClock() as clock,
        open_app(config, loaded, folder / "sops", db, clock, Site(), chats) as app,
    ):
        serving = asyncio.create_task(app.serve())
        await asyncio.sleep(0.1)
        yield app
        serving.cancel()


async def remember(app: App, who: Sequence[Person]) -> None:
    """Let the bot have seen everybody already."""
    community = next(iter(app.communities))
    members = app.router._core.members
    await asyncio.gather(*(app.db.write(members.see, community, each, 0) for each in who))


async def seed(folder: Path) -> Path:
    """A database in which everybody is known and nobody has checked in."""
    path = folder / "seed.db"
    async with open_database(path) as db, plaza(folder, db) as app:
        await remember(app, people())
    return path


async def trace(folder: Path, path: Path, make: MakeEvent) -> Traced:
    """The statements of real check-ins."""
    some = people()[:TRACED]
    async with open_database(path) as db:
        traced = Traced(db)
        async with plaza(folder, traced) as app:
            await remember(app, some)
            await at_once([make(who) for who in some], app.router.emit)
            await app.work.idle()
    return traced


async def measure_plaza(folder: Path, path: Path, make: MakeEvent) -> Round:
    """Everybody checks in; the courier works meanwhile, and until all is carried out."""
    everybody = people()
    async with open_database(path) as db, plaza(folder, db) as app:
        await remember(app, everybody)
        events = [make(who) for who in everybody]
        begun = time.perf_counter()
        times = await at_once(events, app.router.emit)
        taken = time.perf_counter() - begun
        marked = await db.read(_done) / len(events)
        await app.work.idle()
        carried = time.perf_counter() - begun
        await _prove(db, len(events))
    return Round(len(events) / taken, spread(times), len(events) / carried, min(marked, 1))


async def _prove(db: Database, expected: int) -> None:
    days = (await db.read(lambda tx: tx.rows("SELECT COUNT(*) FROM checkin_days")))[0][0]
    done = await db.read(_done)
    assert days == expected, f"{days} check-ins of {expected}"
    assert done > expected, f"{done} effects were carried out: less than answers and a card"


def _done(tx: Tx) -> int:
    return int(tx.rows("SELECT COUNT(*) FROM outbox WHERE state = 'done'")[0][0])


async def measure_baseline(path: Path, units: Sequence[Unit]) -> Round:
    """The traced units, each with a commit of its own."""
    async with replaying(path) as replay:
        begun = time.perf_counter()
        times = await at_once(units, replay.do)
        taken = time.perf_counter() - begun
    return Round(len(units) / taken, spread(times))


async def measure(name: str, make: MakeEvent) -> list[Figure]:
    """Rounds of both, in turn, so that a busy machine slows both."""
    calm_collector()
    ours, theirs = list[Round](), list[Round]()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        progress(f"{name}: {MEMBERS:,} members come in")
        seeded = await seed(folder)
        traced = await trace(folder, _copy(seeded, "traced"), make)
        for turn in range(ROUNDS):
            progress(f"{name}: round {turn + 1} of {ROUNDS}, {AT_ONCE} at once")
            ours.append(await measure_plaza(folder, _copy(seeded, f"ours-{turn}"), make))
            progress(f"{name}: round {turn + 1} of {ROUNDS}, the baseline")
            units = traced.marked(ours[-1].marked)
            theirs.append(await measure_baseline(_copy(seeded, f"theirs-{turn}"), units))
    return _figures(name, ours, theirs, round(statistics.mean(map(len, units))))


def _copy(seeded: Path, name: str) -> Path:
    return Path(shutil.copy(seeded, seeded.with_name(f"{name}.db")))


def _figures(name: str, ours: list[Round], theirs: list[Round], statements: int) -> list[Figure]:
    fast = statistics.median(each.per_second for each in ours)
    slow = statistics.median(each.per_second for each in theirs)
    pairs = zip(ours, theirs, strict=True)
    ratio = statistics.median(a.per_second / b.per_second for a, b in pairs)
    times, baseline = middle([each.times for each in ours]), middle([each.times for each in theirs])
    return [
        Figure(
            f"{name}, {statements} statements, committed a second",
            f"{fast:,.0f}",
            f"{slow:,.0f}",
            ratio,
            f"{FASTER}x baseline; {PER_SECOND:,}",
            ratio >= FASTER and fast >= PER_SECOND,
        ),
        Figure(
            f"{name}, event to commit, p50 / p99",
            str(times),
            str(baseline),
            times.p99 / baseline.p99,
            f"p99 < {P99} ms",
            times.p99 < P99,
        ),
        Figure(
            f"{name}, answers rendered, carried out and marked a second",
            f"{statistics.median(each.carried for each in ours):,.0f}",
        ),
    ]


async def commands() -> list[Figure]:
    """Check-ins by the command /checkin."""
    return await measure("check-ins by command", by_command)


async def words() -> list[Figure]:
    """Check-ins by the members' own word."""
    return await measure("check-ins by word", by_word)
