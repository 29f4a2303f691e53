"""Plays the coming days: the real parts of Plaza on a virtual clock, with nothing real outside."""

import asyncio
import random
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import App, open_app
from bot.clock import VirtualClock
from bot.communities import Community
from bot.config import Config
from bot.context import Ctx
from bot.effects import Can, Quota, Words
from bot.errors import PlazaError
from bot.ids import highest
from bot.loader import Loaded
from bot.platforms import fake
from bot.platforms.base import Ground
from bot.rehearsal import store
from bot.rehearsal.crowd import Crowd
from bot.rehearsal.entries import Entry, entries
from bot.rehearsal.members import Deed, deeds, residents
from bot.rehearsal.rooms import AskedRooms
from bot.rehearsal.span import Span
from bot.rehearsal.store import Act, Held
from bot.run import Place, platforms, read
from bot.scene import Scene
from bot.sops import wishes
from bot.sops.library import Library
from bot.store.copy import copy_database
from bot.store.db import Database, Tx
from bot.store.sqlite import open_database
from bot.texts import Texts
from bot.web import Site

MINUTE_MS = 60_000
STEP_MS = 3_600_000  # how often the progress is told

Told = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What to rehearse: which days, how many members in each community, from which seed.

    With `all`, scripts that are off run, too.
    """

    span: Span
    members: int = 50
    seed: int = 1
    backup: Path | None = None
    all: bool = False


def _open(settings: fake.Settings, ground: Ground) -> fake.FakePlatform:
    """A chat that refuses what is too long, which a warning tells, where others show its begin."""
    chat = fake.open_platform(settings, ground)
    chat.longest = sys.maxsize
    return chat


@dataclass(frozen=True, slots=True)
class _Played:
    """The fake chat in the place of a real one, of which it keeps what it can do."""

    CAN: frozenset[Can]
    MIGRATIONS = fake.MIGRATIONS
    __file__ = fake.__file__
    open_platform = staticmethod(_open)


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What came of it; `before` are the acts that a backup remembers."""

    plan: Plan
    communities: Sequence[Community]
    library: Library
    entries: Sequence[Entry]
    acts: Sequence[Act]
    before: Sequence[Act]
    held: Sequence[Held]
    left_out: Sequence[Held]
    reached: Sequence[Held]
    texts: Texts
    can: Mapping[str, frozenset[Can]]
    quotas: Mapping[str, Sequence[Quota]]
    foreseen: Mapping[int, Sequence[Words]]


async def rehearse(place: Place, plan: Plan, told: Told = lambda _: None) -> Rehearsed:
    """Play the plan; raises PlazaError or Faults with what is wrong with config or backup.

    `told` hears the part of the days that is over, from 0 to 1.
    """
    chats = platforms()
    config, loaded = read(place, chats)
    async with _opened(config, loaded, place.sops, plan) as (app, clock, db, floor):
        begin, end = plan.span.bounds(community.zone for community in _spoken_to(app))
        crowd = Crowd(app, loaded, random.Random(plan.seed))  # noqa: S311 - repeatable on purpose
        player = _Player(app, clock, lambda now: told((now - begin) / (end - begin)))
        for deed in _deeds(app, plan):
            if deed.at >= end:
                break
            await player.plays_until(deed.at)
            await crowd.does(deed)
        await player.plays_until(end)
        made = await db.read(store.acts)
        new = [act for act in made if act.id > floor]
        return Rehearsed(
            plan=plan,
            communities=_spoken_to(app),
            library=app.library,
            entries=entries(new, _spoken_to(app), loaded.texts, plan.span),
            acts=new,
            before=[act for act in made if act.id <= floor],
            held=await db.read(store.held),
            left_out=await db.read(store.left_out),
            reached=await db.read(store.reached),
            texts=loaded.texts,
            can={name: chats[name].CAN for name in config.platforms},
            quotas=config.quotas,
            foreseen=await db.read(_foreseen, app, loaded, begin, end),
        )


@asynccontextmanager
async def _opened(
    config: Config, loaded: Loaded, sops: Path, plan: Plan
) -> AsyncIterator[tuple[App, VirtualClock, Database, int]]:
    """A Plaza whose chats are fake and whose database is temporary, and its highest id so far."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        file = folder / "plaza.db"
        if plan.backup is not None:
            copy_database(plan.backup, file)
        db = await stack.enter_async_context(open_database(file, inline=True))
        await db.write(store.forget)
        if not config.communities:
            raise PlazaError(f"{config.file} names no community, so there is nothing to rehearse")
        begin, _ = plan.span.bounds(ZoneInfo(each.zone) for each in config.communities.values())
        clock = VirtualClock(begin - MINUTE_MS, plan.seed)
        chats = {name: _Played(each.CAN) for name, each in platforms().items()}
        played = _played(config)
        app = await stack.enter_async_context(
            open_app(played, loaded, sops, db, clock, Site(), chats, writes=False)
        )
        app.engine.core.approvals.assumed = True
        app.lists.wakes = False  # scripts are rehearsed, not what a cog says when it is new
        floor = await db.read(highest)
        if plan.all:
            await db.write(_add_all, app)
        serving = asyncio.create_task(app.serve())
        stack.callback(serving.cancel)
        await asyncio.sleep(0)
        await app.work.idle()
        yield app, clock, db, floor


def _spoken_to(app: App) -> list[Community]:
    """The communities in which anything is said."""
    return [community for community in app.communities if not community.silent]


def _add_all(tx: Tx, app: App) -> None:
    """Let every script run by itself that is off."""
    now = app.clock.now()
    for community in app.communities:
        for script in app.engine.runs.timetable.here(community):
            if script.off:
                wishes.switch(tx, community.id, script.id, True, member=0, now=now)


def _foreseen(tx: Tx, app: App, loaded: Loaded, begin: int, end: int) -> dict[int, list[Words]]:
    """What each cog says about the days, for each community."""
    core, asked = app.engine.core, loaded.registry.foresights
    found: dict[int, list[Words]] = {}
    for home in _spoken_to(app):
        scene = Scene(cause="rehearsal", community=home, now=end)
        each = [one.call(Ctx(tx, core, one.cog.name, scene), begin) for one in asked]
        found[home.id] = [words for several in each for words in several]
    return found


def _played(config: Config) -> Config:
    """The same communities on fake chats; their rooms remember which role was asked for in vain."""
    communities = {
        name: replace(each, rooms=AskedRooms(each.rooms))
        for name, each in config.communities.items()
    }
    return Config(config.storage, dict.fromkeys(config.platforms, fake.Settings()), communities)


def _deeds(app: App, plan: Plan) -> list[Deed]:
    chance = random.Random(plan.seed)  # noqa: S311 - repeatable on purpose
    people = [
        who
        for community in _spoken_to(app)
        for who in residents(community, plan.span, plan.members, chance)
    ]
    return deeds(people, plan.span, chance)


class _Player:
    """Lets time pass, each alarm when all is quiet, and tells how far it is."""

    def __init__(self, app: App, clock: VirtualClock, told: Told) -> None:
        self._work = app.work
        self._clock = clock
        self._told = told
        self._next = clock.now()

    async def plays_until(self, end: int) -> None:
        """Ring every alarm up to and with an instant (UTC ms)."""
        while (at := self._clock.next_alarm()) is not None and at <= end:
            self._clock.ring_next(end)
            await self._work.idle()
        self._clock.move_to(end)
        if end >= self._next:
            self._next = end + STEP_MS
            self._told(end)
