"""Builds everything, in order, on one exit stack; the only file that sees all parts."""

import asyncio
from collections import ChainMap
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from bot import pictures
from bot.after import After
from bot.approvals import Approvals
from bot.around import Around
from bot.attending import attend
from bot.beat import Beat
from bot.cards.studio import FONTS, Studio
from bot.cleaning import Cleaning
from bot.clock import Clock
from bot.cog import Cog
from bot.communities import Communities, Community, Target
from bot.config import Config
from bot.courier import Courier
from bot.errors import to_mend
from bot.files import FOLDER as MEDIA
from bot.files import Files
from bot.fronts import open_fronts
from bot.grounds import open_homes, open_platforms
from bot.hanging import Hanging
from bot.happenings import Happenings
from bot.homes import Homes
from bot.hushes import Hushes
from bot.ids import Ids, highest
from bot.keeping import Keeping
from bot.letters.box import Letters
from bot.letters.lane import Lanes
from bot.list_shelf import Lists
from bot.loader import CORE, Loaded
from bot.machine import MACHINE
from bot.machine_room import MachineRoom
from bot.means import Means
from bot.members import Members
from bot.offered import Offers
from bot.outbox import Outbox
from bot.platforms.base import Platform
from bot.ready import Ready
from bot.registry import Registry
from bot.router import Router
from bot.scene import Core
from bot.sops.desk import Desk
from bot.sops.engine import Engine
from bot.sops.known import Known
from bot.sops.library import Library, read_sops
from bot.sops.reload import Reload
from bot.sops.shelf import Shelf
from bot.store.db import Database
from bot.tables import make_tables
from bot.tasks import Tasks
from bot.team import Team
from bot.teller import Teller
from bot.telling import Telling
from bot.texts import Texts
from bot.traffic import Traffic
from bot.wanted import Wanted, checkup
from bot.web import Address, Site
from bot.wiring import unsaid, wants
from bot.wordings import Wordings
from bot.work import Work
from bot.working import Working

STOP_SECONDS = 1.0
WRITE = "sop:write"


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
    hushes: Hushes
    beat: Beat
    cleaning: Cleaning = field(init=False)
    working: Working = field(init=False)
    lists: Lists = field(init=False)
    desk: Desk = field(init=False)
    hanging: Hanging = field(init=False)
    shelf: Shelf = field(init=False)
    reload: Reload = field(init=False)

    async def serve(self) -> None:
        """Take up what was left, then serve every platform until cancelled."""
        with self.work:
            await self.hushes.learn()
            await self.courier.start()
            self.lanes.start()
            await self.engine.learn()  # first: cogs tell scripts what came due meanwhile, too
            await self.teller.tell_due()
            await self.engine.begin()
            await self.working.begin()
            await self.lists.begin()
            await self.hushes.look()  # whoever reads what was held reads all
        self.desk.unwritten()
        for fault in self.library.faults:
            await self.tell_fault(fault)
        for community, faults in self.library.own_faults.items():
            for fault in faults:
                await self.shelf.tell_fault(community, fault)
        try:
            async with asyncio.TaskGroup() as group:
                for platform in self.platforms.values():
                    group.create_task(platform.run(self.router.emit, self.offers))
        except BaseExceptionGroup as faults:
            raise to_mend(faults) from faults

    async def tell_fault(self, fault: str) -> None:
        """Operators read in their room what is wrong with a script or its content.

        Those of a community that came by itself cannot mend the files, and are left alone.
        """
        for community in [each for each in self.communities if not each.by_itself]:
            await self.router.notice(community, f"script:{fault}", "script-left-out", fault=fault)

    async def tell(
        self, community: Community, kind: str, key: str, args: Mapping[str, str]
    ) -> None:
        """The operators of one community read something in their room, once in an hour."""
        await self.router.notice(community, kind, key, **args)


@asynccontextmanager
async def open_app(
    config: Config,
    loaded: Loaded,
    sops: Path,
    db: Database,
    clock: Clock,
    site: Site,
    platforms: Mapping[str, Any],
    *,
    means: Means | None = None,
    writes: bool = True,
) -> AsyncIterator[App]:
    """Plaza, built and migrated, not yet serving; `platforms` are their modules by name.

    Without `means` it has none that are real; without `writes`, it only reads the scripts' folder.
    """
    await make_tables(db, loaded, platforms)
    ids = Ids(clock, await db.read(highest))
    homes = await open_homes(config, loaded.options(), platforms, db, ids, clock)
    if config.web is not None:
        site.settle(Address(config.web.host, config.web.port, "web"), config.web.public_url)
    means, work = means or Means(), Work()
    files = Files(config.storage.parent / MEDIA, clock, means.vault.keys.files)
    registry, texts = loaded.registry, loaded.texts
    chats = open_platforms(config, platforms, homes, db, clock, texts, site, files)
    targets = config.targets(platforms)
    library, known = read_sops(sops, targets, registry, clock.now())
    letters = Letters(texts, chats, config.quotas)
    studio = Studio(clock, work, config.storage.parent / FONTS)
    parts = Around(letters, sops / pictures.FOLDER, site, files, means, work, studio)
    app = _build(loaded, library, known, db, clock, ids, homes, chats, parts)
    texts.unsaid = unsaid(homes.communities, app.router, app.work)
    _attach(app, site, db, registry, homes.communities, texts, clock, files)
    await _shelve(app, sops, targets, registry, writes=writes)
    async with app.beat.beating(), studio.open():
        try:
            yield app
        finally:
            await app.work.stop(STOP_SECONDS)


def _attach(
    app: App,
    site: Site,
    db: Database,
    registry: Registry,
    communities: Communities,
    texts: Texts,
    clock: Clock,
    files: Files,
) -> None:
    """The pages, what takes away what nothing names, and long work."""
    core, work = app.engine.core, app.work
    texts.seal, texts.unseal = core.means.vault.seal, core.means.vault.unseal
    open_fronts(site, db, core, registry, communities, texts, clock, app.hanging)
    app.cleaning = Cleaning(db, core, communities, registry.holders, files, clock, work)
    app.working = Working(db, core, registry, communities, clock, work, files, texts)
    app.lists = Lists(db, core, registry.listings, communities, files, clock, work)


async def _shelve(
    app: App, sops: Path, targets: Mapping[str, Target], registry: Registry, *, writes: bool
) -> None:
    """What reads the folder of scripts anew, and writes into it."""
    library, engine, clock = app.library, app.engine, app.clock
    app.shelf = Shelf(sops, app.db, library, engine, clock, app.tell)
    app.reload = Reload(sops, targets, registry, library, engine, app.shelf, clock, app.tell_fault)
    app.desk.read_anew = lambda: app.work.start(app.reload.reload())
    if writes:
        app.desk.unwritten = partial(app.work.insist, clock, WRITE, app.shelf.write)
    await app.shelf.begin()


def _build(
    loaded: Loaded,
    library: Library,
    known: Known,
    db: Database,
    clock: Clock,
    ids: Ids,
    homes: Homes,
    chats: dict[str, Platform],
    around: Around,
) -> App:
    communities = homes.communities
    registry, texts, work, members = loaded.registry, loaded.texts, around.work, Members(ids)
    engine = Engine(db, library, known, communities, clock, work, registry.cogs[CORE])
    hearing, forms = engine.hearing, registry.forms
    desk = Desk(engine, library)
    wanted = Wanted(registry.cogs, library.scripts, engine.runs.timetable)
    own = library.content, desk, homes, partial(checkup, chats, wanted), around.letters
    core = _core(loaded, members, engine, homes, db, ids, clock, work, own, around)
    router = Router(db, core, registry, communities, texts, clock, work, hearing, core.traffic)
    teller = Teller(db, core, registry, communities, clock, work, router.notice, hearing.of_row)
    after, files = After(router, registry, engine, work), around.files
    kept = Keeping(db, core, files, clock).ended
    told = Telling(db, core, registry.done, files, clock, kept).ended
    carriers = ChainMap[str, Any]({MACHINE: MachineRoom(around.means, files, clock)}, chats)
    ready = Ready(db, members, texts, forms, files, Hanging(db, loaded, around, after), after)
    courier = Courier(db, carriers, communities, ready, clock, work, core.hushes, after.ended, told)
    lanes = Lanes(db, core, communities, registry.letters, clock, work, courier, after.ended)
    offers = Offers(db, core, registry, communities, texts, clock, hearing.heard, wanted)
    core.outbox.listener, core.happenings.listener = lanes.before(courier.take), teller.told
    around.letters.changed, engine.core, homes.changed = lanes.stir, core, engine.moved
    attend(core, engine, courier, lanes, chats)
    # fmt: off
    app = App(
        work, clock, db, registry.cogs, communities, library, router, teller, courier, lanes,
        engine, offers, chats, wanted, core.hushes, Beat(db, clock, work, core.traffic),
    )
    # fmt: on
    app.desk, app.hanging = desk, ready.hanging
    return app


def _core(
    loaded: Loaded,
    members: Members,
    engine: Engine,
    homes: Homes,
    db: Database,
    ids: Ids,
    clock: Clock,
    work: Work,
    own: tuple[Any, Any, Any, Any, Any],
    around: Around,
) -> Core:
    registry = loaded.registry
    outbox, happenings = Outbox(), Happenings(wants(registry, engine.hearing))
    approvals = Approvals(ids, happenings, loaded.texts)
    hushes = Hushes(db, homes.communities, happenings, ids, clock, work)
    wordings = Wordings(ids, loaded.texts, homes)
    parts = ids, members, outbox, happenings, clock.random, registry.values, registry.forms
    traffic = Traffic(db, engine.runs.pacer.presence, members, homes.communities)
    inbox = Tasks(ids, happenings)
    return Core(
        *(*parts, registry.kept, *own),
        approvals=approvals,
        hushes=hushes,
        team=Team(ids, inbox),
        tasks=inbox,
        wordings=wordings,
        traffic=traffic,
        buttons=registry.buttons,
        objections=registry.objections,
        plans=registry.plans,
        url=around.site.reached,
        done=registry.done,
        means=around.means,
        cards=loaded.cards(),
    )
