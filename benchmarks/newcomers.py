"""500 newcomers in ten seconds by 100 links: when it is said of each how they came, or not."""

import asyncio
import contextlib
import random
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path

from benchmarks.beat import beating
from benchmarks.figures import Figure, progress, spread
from bot.app import App, open_app
from bot.clock import WallClock
from bot.config import Config
from bot.events import InviteMade, MemberJoined, Person
from bot.home_config import CommunityConfig
from bot.loader import load
from bot.platforms import fake
from bot.platforms.fake import World
from bot.platforms.fake.people import Invite
from bot.run import ROOT, calm_collector
from bot.store.db import Database, Tx
from bot.store.sqlite import open_database
from bot.web import Site

JOINS, LINKS, SECONDS, LATE = 500, 100, 10.0, 3.0
SAID_SECONDS, BEAT_MS = 10, 50
HOME, NAME = "home", "fake"
ROOMS = {"lobby": "lobby", "checkin": "checkin", "ops": "ops"}


@contextlib.asynccontextmanager
async def served(folder: Path, db: Database, world: World) -> AsyncIterator[App]:
    """Plaza as it runs, on the fake chat, which tells counters as Discord does."""
    loaded = load(ROOT / "cogs")
    options = {name: shape() for name, shape in loaded.options().items()}
    home = CommunityConfig(platform=NAME, rooms=ROOMS, options=options)
    config = Config(folder / "plaza.db", {NAME: fake.Settings(world)}, {HOME: home})
    (folder / "sops" / "content").mkdir(parents=True, exist_ok=True)
    parts = config, loaded, folder / "sops", db
    async with WallClock() as clock, open_app(*parts, clock, Site(), {NAME: fake}) as app:
        serving = asyncio.create_task(app.serve())
        try:
            yield app
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)


def _now() -> int:
    return time.time_ns() // 1_000_000


def _waiting(tx: Tx) -> tuple[set[int], set[int]]:
    """The members of whom nothing is said yet, and all."""
    rows = tx.rows("SELECT member, state FROM referrals_comings")
    return {row[0] for row in rows if row[1] == "waiting"}, {row[0] for row in rows}


async def _makes_links(app: App, world: World) -> list[str]:
    codes = []
    for _ in range(LINKS):
        codes.append(world.people.invite(Invite(HOME, "lobby", 0, 0, "bo", _now())))
        made = InviteMade(
            id=f"invite:{codes[-1]}",
            platform=NAME,
            community=HOME,
            at=_now(),
            code=codes[-1],
            by="bo",
        )
        await app.router.emit(made)
    await app.work.idle()
    return codes


async def _comes(app: App, world: World, codes: list[str], dice: random.Random) -> None:
    """All come at any moment of the ten seconds; each counter moves some time after."""
    begun, tasks = time.perf_counter(), list[asyncio.Task[bool]]()
    for number, moment in enumerate(sorted(dice.uniform(0, SECONDS) for _ in range(JOINS))):
        await asyncio.sleep(max(0.0, begun + moment - time.perf_counter()))
        late = round(dice.uniform(0, LATE) * 1000)
        world.people.invites[dice.choice(codes)].moved.append(_now() + late)
        event = MemberJoined(
            id=f"joined:{number}",
            platform=NAME,
            community=HOME,
            at=_now(),
            who=Person(f"native-{number}", f"Member {number}"),
        )
        tasks.append(asyncio.create_task(app.router.emit(event)))
    await asyncio.gather(*tasks)


async def _watch(db: Database, waits: list[float]) -> None:
    """How long each waited, in seconds, as far as a look every 50 ms tells."""
    since = dict[int, float]()
    said = set[int]()
    while len(said) < JOINS:
        await asyncio.sleep(0.05)
        waiting, every = await db.read(_waiting)
        now = time.perf_counter()
        since |= dict.fromkeys(every - since.keys(), now)
        for each in every - waiting - said:
            waits.append(now - since[each])
            said.add(each)


async def measure() -> list[Figure]:
    """One storm, with the whole of Plaza behind it."""
    progress(f"newcomers: {JOINS} by {LINKS} links")
    calm_collector()
    world, waits = World(), list[float]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with open_database(folder / "plaza.db") as db, served(folder, db, world) as app:
            await asyncio.sleep(1)
            codes = await _makes_links(app, world)
            await asyncio.sleep(1)
            async with beating() as late, asyncio.timeout(120):
                watching = asyncio.create_task(_watch(db, waits))
                await _comes(app, world, codes, random.Random(7))
                await watching
    beat, longest = spread(late), max(waits)
    asked = len(world.ways.asked)
    return [
        Figure(
            f"newcomers: {JOINS} in {SECONDS:.0f} s by {LINKS} links, the last is said",
            f"after {longest:.1f} s",
            promised=f"< {SAID_SECONDS} s",
            kept=longest < SAID_SECONDS,
        ),
        Figure(
            f"  a 10 ms beat meanwhile, p50 / p99; the chat was asked {asked} times",
            str(beat),
            promised=f"p99 < {BEAT_MS} ms",
            kept=beat.p99 < BEAT_MS,
        ),
    ]
