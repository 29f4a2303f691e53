"""A whole Plaza with the fake chat as its platform, which can be stopped and started again."""

import asyncio
import datetime as dt
import json
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from bot.app import App, open_app
from bot.audience import Audience
from bot.audience_reading import Offered, Reading
from bot.checking import Checker
from bot.clock import VirtualClock
from bot.config import Config, Web
from bot.effects import Quota
from bot.errors import Faults
from bot.home_config import CommunityConfig
from bot.loader import Loaded, load
from bot.marked_yaml import read
from bot.means import LISTS, Means
from bot.pacing import UNBOUND
from bot.platforms.fake import FakePlatform
from bot.store.sqlite import SqliteDatabase, open_database
from bot.testing import fresh
from bot.testing.others import FakeWeb
from bot.testing.outside import HOME, OTHER, FakeOutside, Outside
from bot.web import Site

ROOT = Path(__file__).parent.parent.parent
ROOMS = {"lobby": "lobby", "checkin": "checkin", "ops": "ops"}
SEED = 7
# Most tests are of communities whose guard acts, and not of its first days.
SETTLED = {"guard": {"soft_start": 0}}


def milliseconds(local: str, zone: str) -> int:
    """The instant of a wall time such as "2026-03-02 09:00" in a zone, in UTC milliseconds."""
    at = dt.datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    return round(at.timestamp() * 1000)


@dataclass(slots=True, kw_only=True)
class Files:
    """What an operator would have on disk: config, scripts, content and cogs."""

    zone: str
    language: str
    options: Mapping[str, Any]
    scripts: Mapping[str, str]
    content: Mapping[str, Sequence[Any]]
    cogs: Path
    faulty: bool
    settings: Mapping[str, Any]
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    quotas: tuple[Quota, ...] = ()
    web: bool = False
    audiences: str = ""

    def config(self, loaded: Loaded, outside: Outside, storage: Path) -> Config:
        """Two communities that are alike; options that are not given have their defaults."""
        shapes = loaded.options()
        given = {name: shape(**SETTLED.get(name, {})) for name, shape in shapes.items()}
        home = CommunityConfig(
            platform=outside.name,
            zone=self.zone,
            language=self.language,
            rooms=ROOMS,
            options=given | dict(self.options),
            pace=UNBOUND,  # most tests are of other things than what a community bears
            given=frozenset({"zone", "language", "rooms"}),
        )
        home = replace(home, **self.settings)
        home = replace(home, audiences=self.read_audiences(loaded, outside))
        homes = {name: outside.home(name, home) for name in (HOME, OTHER)}
        quotas = {outside.name: self.quotas}
        web = Web(port=0) if self.web else None
        settings = {outside.name: outside.settings}
        return Config(storage, settings, homes, quotas=quotas, web=web)

    def read_audiences(self, loaded: Loaded, outside: Outside) -> Mapping[str, Audience]:
        """The audiences of both communities; raises Faults."""
        can = {name: chat.CAN for name, chat in outside.platforms.items()}
        offered = Offered(loaded.registry.values, loaded.texts, can)
        checker = Checker(read(self.audiences or "{}", "config.yaml"), "config.yaml")
        found = Reading(checker, (), offered, outside.name).read(checker.tree)
        if checker.faults:
            raise Faults(checker.faults)
        return found

    def write_sops(self, sops: Path) -> None:
        """Put all into a folder; scripts and content that are there no more are taken away.

        What stands in the folders of communities stays there, as Plaza may have written it.
        """
        (sops / "content").mkdir(parents=True, exist_ok=True)
        for old in [*sops.glob("*.yaml"), *sops.glob("content/*.yaml")]:
            old.unlink()
        for name, text in self.scripts.items():
            path = sops / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        for name, lines in self.content.items():
            text = json.dumps(list(lines), ensure_ascii=False)  # YAML reads JSON
            (sops / "content" / f"{name}.yaml").write_text(text, "utf-8")
        (sops / "pictures").mkdir(exist_ok=True)
        for name, data in self.pictures.items():
            (sops / "pictures" / name).write_bytes(data)


@dataclass(slots=True)
class Plaza:
    """The process, as it were: `start` and `stop` it; the database and what is outside stay."""

    files: Files
    place: Path
    outside: Outside = field(default_factory=FakeOutside)
    web: FakeWeb = field(default_factory=FakeWeb)
    means: Means = field(init=False)
    random: Random = field(default_factory=lambda: Random(SEED))  # noqa: S311 - repeatable
    app: App = field(init=False)
    clock: VirtualClock = field(init=False)
    db: SqliteDatabase = field(init=False)
    platform: FakePlatform = field(init=False)
    site: Site = field(init=False)
    _open: AsyncExitStack = field(init=False)

    def __post_init__(self) -> None:
        self.means = Means(reach=self.web)

    async def start(self, at: int) -> None:
        """Open everything at an instant, and begin to serve."""
        sops = self.place / "sops"
        self.files.write_sops(sops)
        self.clock = VirtualClock(at)
        self.clock.random = self.random  # chance goes on, or it would come to the same again
        loaded = load(self.files.cogs)
        config = self.files.config(loaded, self.outside, self.place / fresh.NAME)
        await fresh.lay(self.place, loaded, self.outside.platforms)
        self.site = Site()
        async with AsyncExitStack() as stack:
            enter = stack.enter_async_context
            self.db = await enter(open_database(self.place / fresh.NAME, inline=True))
            self.app = await enter(
                open_app(
                    *(config, loaded, sops, self.db, self.clock, self.site),
                    self.outside.platforms,
                    means=replace(self.means, lists=self.place / LISTS),
                )
            )
            await enter(self.site.serving())
            stack.push_async_callback(_end, asyncio.create_task(self.app.serve()))
            self.app.cleaning.start()
            self.platform = await self.outside.served(self.app)
            assert self.files.faulty or not self.app.library.faults, self.app.library.faults
            self._open = stack.pop_all()

    async def stop(self) -> None:
        """Close everything, as Ctrl-C does."""
        await self._open.aclose()


async def _end(serving: asyncio.Task[None]) -> None:
    serving.cancel()
    with suppress(asyncio.CancelledError):
        await serving
