"""Builds everything, in order, on one exit stack; the only file that sees all parts."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from bot import pictures, uptime
from bot.after import After
from bot.approvals import Approvals
from bot.cleaning import Cleaning
from bot.clock import Clock
from bot.cog import Cog
from bot.communities import Communities, Community
from bot.config import Config
from bot.courier import Courier
from bot.errors import PlazaError
from bot.files import FOLDER as MEDIA
from bot.files import Files
from bot.happenings import Happenings, Wants
from bot.homes import Homes
from bot.hush import Hushes
from bot.ids import Ids, highest
from bot.keeping import Keeping
from bot.letters.box import Letters
from bot.letters.lane import Lanes
from bot.loader import CORE, Loaded
from bot.members import Members, here
from bot.offered import Offers
from bot.outbox import Outbox
from bot.platforms.base import Ground, Here, Home, Platform
from bot.ready import Ready
from bot.registry import Registry
from bot.router import Router
from bot.scene import Core
from bot.sops.desk import Desk
from bot.sops.engine import Engine
from bot.sops.hearing import Hearing
from bot.sops.known import Known
from bot.sops.library import Library, read_sops
from bot.sops.reload import Reload
from bot.store.db import Database
from bot.store.migrate import migrate
from bot.teller import Teller
from bot.texts import Texts
from bot.wanted import Wanted, checkup
from bot.web import Site
from bot.work import Work

HERE = Path(__file__).parent
STOP_SECONDS = 1.0
BEAT = "uptime"
OPERATORS = "ops"  # the role whose room is for operators alone


@dataclass(slots=True)
class App:
    """A running Plaza."""

    work: Work
    clock: Clock
    db: Database
    cogs: Mapping[str, Cog]
    communities: Communities
    library: Library
    router: Router
    teller: Teller
    courier: Courier
    lanes: Lanes
    engine: Engine
    offers: Offers
    platforms: dict[str, Platform]
    wanted: Wanted
    cleaning: Cleaning = field(init=False)
    desk: Desk = field(init=False)
    reload: Reload = field(init=False)

    async def serve(self) -> None:
        """Take up what was left, then serve every platform until cancelled."""
        with self.work:
            await self.courier.start()
            self.lanes.start()
            await self.teller.tell_due()
            await self.engine.begin()
        for fault in self.library.faults:
            await self.tell_fault(fault)
        try:
            async with asyncio.TaskGroup() as group:
                for platform in self.platforms.values():
                    group.create_task(platform.run(self.router.emit, self.offers))
        except BaseExceptionGroup as faults:
            raise _to_mend(faults) from faults

    async def tell_fault(self, fault: str) -> None:
        """Operators read in their room what is wrong with a script or its content.

        Those of a community that came by itself cannot mend the files, and are left alone.
        """
        for community in [each for each in self.communities if not each.by_itself]:
            await self.router.notice(community, f"script:{fault}", "script-left-out", fault=fault)

    def abilities(self) -> list[str]:
        """A line per platform: which cogs work there, and what the others lack."""
        lines = []
        for platform in self.platforms.values():
            lacks = {
                name: cog.needs - platform.can for name, cog in self.cogs.items() if name != CORE
            }
            works = ", ".join(name for name, missing in lacks.items() if not missing)
            lines.append(f"{platform.name}: {works}")
            for name, missing in lacks.items():
                if missing:
                    needed = ", ".join(sorted(can.value for can in missing))
                    lines.append(f"{platform.name}: without {name}, which needs {needed}")
        return lines

    async def beat(self) -> None:
        """Remember that the bot is here, and do so again in a minute."""
        now = self.clock.now()
        await self.db.write(uptime.beat, now)
        again = partial(self.work.insist, self.clock, BEAT, self.beat)
        self.clock.alarm(BEAT, now + uptime.BEAT_MS, again)


@asynccontextmanager
async def open_app(
    config: Config,
    loaded: Loaded,
    sops: Path,
    db: Database,
    clock: Clock,
    site: Site,
    platforms: Mapping[str, Any],
) -> AsyncIterator[App]:
    """Plaza, built and migrated, not yet serving; `platforms` are their modules by name."""
    await _migrate(db, loaded, platforms)
    ids = Ids(clock, await db.read(highest))
    options = {name: each() for name, each in loaded.options().items()}
    can = {name: platforms[name].CAN for name in config.platforms}
    homes = Homes(db, config, options, can, ids, clock)
    await homes.load()
    files = Files(config.storage.parent / MEDIA, clock)
    chats = _open_platforms(config, platforms, homes, db, clock, loaded.texts, site, files)
    targets = config.targets(platforms)
    library, known = read_sops(sops, targets, loaded.registry, clock.now())
    letters = Letters(loaded.texts, chats, config.quotas)
    shown = sops / pictures.FOLDER
    app = _build(loaded, library, known, shown, db, clock, ids, homes, chats, letters, site, files)
    parts = homes.communities, loaded.registry.holders, files, clock, app.work
    app.cleaning = Cleaning(db, app.engine.core, *parts)
    app.reload = Reload(sops, targets, loaded.registry, library, app.engine, clock, app.tell_fault)
    app.desk.read_anew = lambda: app.work.start(app.reload.reload())
    await app.beat()
    try:
        yield app
    finally:
        await app.work.stop(STOP_SECONDS)


def _build(
    loaded: Loaded,
    library: Library,
    known: Known,
    shown: Path,
    db: Database,
    clock: Clock,
    ids: Ids,
    homes: Homes,
    chats: dict[str, Platform],
    letters: Letters,
    site: Site,
    files: Files,
) -> App:
    communities = homes.communities
    registry, texts, work, members = loaded.registry, loaded.texts, Work(), Members(ids)
    engine = Engine(db, library, known, communities, clock, work, registry.cogs[CORE])
    hearing = engine.hearing
    outbox, happenings = Outbox(), Happenings(_wants(registry, hearing))
    desk, forms = Desk(engine), registry.forms
    wanted = Wanted(registry.cogs, library.scripts, engine.runs.timetable)
    parts = ids, members, outbox, happenings, clock.random, registry.values, forms, registry.kept
    examined = partial(checkup, chats, wanted)
    approvals = Approvals(ids, happenings, texts)
    hushes = Hushes(db, communities, happenings, ids, clock, work)
    more = library.content, desk, homes, examined, letters, approvals, hushes, registry.buttons
    core = Core(*parts, *more, registry.plans, lambda: site.url if site.serves else None)
    router = Router(db, core, registry, communities, texts, clock, work, hearing)
    teller = Teller(db, core, registry, communities, clock, work, router.notice, hearing.of_row)
    after = After(router, registry, engine, work)
    kept = Keeping(db, core, files, clock).ended
    ready = Ready(db, members, texts, forms, shown, files, after.picture_gone)
    courier = Courier(db, chats, communities, ready, clock, work, after.ended, kept)
    lanes = Lanes(db, core, communities, registry.letters, clock, work, courier, after.ended)
    offers = Offers(db, core, registry, communities, texts, clock, hearing.heard, wanted)
    outbox.listener, happenings.listener = lanes.before(courier.take), teller.told
    letters.changed, engine.core, homes.changed = lanes.stir, core, engine.moved
    # fmt: off
    app = App(
        work, clock, db, registry.cogs, communities, library, router, teller, courier, lanes,
        engine, offers, chats, wanted,
    )
    # fmt: on
    app.desk = desk
    return app


def _wants(registry: Registry, hearing: Hearing) -> Wants:
    """Whether a cog or a script asked for an event."""

    def wants(name: str, community: int, member: int | None, data: Mapping[str, Any]) -> bool:
        return name in registry.happenings or hearing.wants(name, community, member, data)

    return wants


def _to_mend(faults: BaseExceptionGroup[BaseException]) -> BaseException:
    """What an operator can mend, if it was that which stopped a platform."""
    found: BaseException | None = faults.subgroup(PlazaError)
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    return found or faults


async def _migrate(db: Database, loaded: Loaded, platforms: Mapping[str, Any]) -> None:
    await migrate(db, "core", HERE / "store" / "migrations")
    for part in ("sops", "letters"):
        await migrate(db, part, HERE / part / "migrations")
    for name, folder in loaded.migrations().items():
        await migrate(db, name, folder)
    for name, module in platforms.items():
        if module.MIGRATIONS is not None:
            await migrate(db, name, module.MIGRATIONS)


def _open_platforms(
    config: Config,
    modules: Mapping[str, Any],
    made: Homes,
    db: Database,
    clock: Clock,
    texts: Texts,
    site: Site,
    files: Files,
) -> dict[str, Platform]:
    chats = {}
    for name, settings in config.platforms.items():
        module = modules[name]
        if (said := Path(module.__file__).parent / "texts").is_dir():
            texts.add(name, said)
        ground = _ground(name, made, db, clock, texts, site, files)
        chats[name] = module.open_platform(settings, ground)
    return chats


def _ground(
    platform: str,
    made: Homes,
    db: Database,
    clock: Clock,
    texts: Texts,
    site: Site,
    files: Files,
) -> Ground:
    def homes() -> list[Home]:
        here = made.communities.of(platform)
        return [_home(community) for community in here if community.stage != "gone"]

    def home(native: str) -> Home | None:
        community = made.communities.by_native(platform, native)
        return _home(community) if community and community.stage != "gone" else None

    async def members(native: str) -> dict[str, Here]:
        community = made.communities.by_native(platform, native)
        found = {} if community is None else await db.read(here, community.id)
        return {id: Here(name, joined_at) for id, (name, joined_at) in found.items()}

    arrived, gone = partial(made.arrived, platform), partial(made.gone, platform)
    return Ground(db, clock, texts, site, homes, home, arrived, gone, members, files)


def _home(community: Community) -> Home:
    each = [
        (role, room.native or first)
        for role, first in community.rooms.items()
        for room in community.rooms_of(role)
    ]
    rooms = tuple(dict.fromkeys(room for _, room in each))
    open_to_all = {room for role, room in each if role != OPERATORS}
    closed = frozenset(rooms) - open_to_all
    return Home(community.native, community.name, community.language, rooms, closed)
