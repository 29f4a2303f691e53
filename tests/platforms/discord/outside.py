"""Discord as the outside of a test's Plaza: its people are in the stand-in, with a real client."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import Any

from bot.app import App
from bot.clock import Clock, Ring
from bot.events import Event
from bot.home_config import CommunityConfig
from bot.platforms import discord as platform
from bot.platforms.base import Ground
from bot.platforms.discord.chat import DiscordChat
from bot.platforms.discord.facts import LANGUAGES
from bot.platforms.fake import FakePlatform, People, World
from tests.platforms.discord.happening import Happening
from tests.platforms.discord.mirror import Mirror
from tests.platforms.discord.names import Names
from tests.platforms.discord.quiet import Quiet
from tests.standins.discord import Standin, comings, eventually, open_standin
from tests.standins.discord import clock as standin_clock

BEFORE = 1_767_225_600_000  # the first instant of 2026, when no test has begun
PATIENCE = 4  # times longer than the platform's own: a slow machine is not a slow bot
FIRST_ROOMS = ("lobby", "general", "staff", "checkin")  # of a server that invites the bot by itself
START_SECONDS = 20


class TestTime(standin_clock.Clock):
    """The time of the test, for the stand-in: it stands still as long as the test says."""

    __test__ = False

    def __init__(self) -> None:
        super().__init__()
        self.of_test: Clock | None = None
        self._due: dict[int, tuple[int, Callable[[], None]]] = {}

    @property
    def ms(self) -> int:
        return BEFORE if self.of_test is None else self.of_test.now()

    def is_of(self, clock: Clock) -> None:
        """Go by this clock from now on; what was to be done until now is done."""
        self.of_test = clock
        for number, (at, _) in sorted(self._due.items()):
            if at <= clock.now():
                self._do(number)
            else:
                self._alarm(clock, number)

    def later(self, seconds: float, act: Callable[[], None]) -> None:
        if seconds <= 0:
            act()
            return
        assert self.of_test is not None, "nothing happens later before the test has begun"
        number = int(self.snowflake())
        self._due[number] = self.ms + round(seconds * 1000), act
        self._alarm(self.of_test, number)

    def _alarm(self, clock: Clock, number: int) -> None:
        clock.alarm(f"stand-in {number}", self._due[number][0], partial(self._do, number))

    def _do(self, number: int) -> None:
        self._due.pop(number)[1]()


class NetworkTime:
    """The test's time for the platform, which waits for the network in real time."""

    def __init__(self, clock: Clock) -> None:
        self.random: random.Random = clock.random
        self.now = clock.now
        self._clock = clock

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds * PATIENCE)

    def alarm(self, name: str, at: int, ring: Ring) -> None:
        self._clock.alarm(name, at, ring)


class DiscordOutside:
    """A stand-in that stays when Plaza stops; its servers are the test's communities."""

    name = platform.NAME

    def __init__(self, discord: Standin, time: TestTime) -> None:
        self._discord = discord
        self._time = time
        self._names = Names(discord)
        self._world = World()
        self._quiet = Quiet(discord)
        self._mirror: Mirror
        self._happening: Happening
        self.platforms: Mapping[str, Any] = {
            self.name: SimpleNamespace(**{**vars(platform), "open_platform": self._open})
        }
        self.settings = platform.Settings(
            token=discord.token, api_url=discord.api_url, gateway_url=discord.gateway_url
        )

    def _open(self, settings: platform.Settings, ground: Ground) -> DiscordChat:
        self._time.is_of(ground.clock)
        if not hasattr(self, "_mirror"):
            self._mirror = Mirror(ground, self._world, self._names)
            self._happening = Happening(self._names, self._mirror)
        return platform.open_platform(settings, replace(ground, clock=NetworkTime(ground.clock)))

    @property
    def people(self) -> People:
        return self._world.people

    def home(self, name: str, config: CommunityConfig) -> CommunityConfig:
        rooms = [room.native for each in config.several.values() for room in each]
        natives = [room for room in (*config.rooms.values(), *rooms) if room]
        guild = self._names.found(name, natives, config.language)
        id = {room: str(self._names.channel(name, room)["id"]) for room in natives}
        several = {
            role: tuple(replace(each, native=id.get(each.native, "")) for each in all)
            for role, all in config.several.items()
        }
        called = {role: id[room] for role, room in config.rooms.items()}
        return replace(config, id=str(guild["id"]), rooms=called, several=several)

    async def served(self, app: App) -> FakePlatform:
        chat = app.platforms[self.name]
        assert isinstance(chat, DiscordChat)
        guilds = [str(guild["id"]) for guild in self._names.guilds.values() if self._in(guild)]

        def ready() -> bool:
            # discord.py calls itself ready two seconds after the last server came.
            client, given = chat._line.client, self._discord.world.commands
            there = client is not None and all(client.get_guild(int(each)) for each in guilds)
            return there and all(map(given.get, guilds))

        await eventually(ready, START_SECONDS)
        await self.quiet(app)
        return self._mirror

    async def cause(self, app: App, event: Event) -> None:
        self._happening.menus = app.offers.menus("en")
        await self._happening.cause(event)
        await self.quiet(app)

    async def quiet(self, app: App) -> None:
        if await self._quiet.comes(app):
            await self._mirror.catch_up(app)

    async def invite(self, app: App, name: str, language: str) -> None:
        new = name not in self._names.guilds
        spoken = LANGUAGES.get(language, "en")
        guild = self._names.found(name, FIRST_ROOMS if new else (), spoken)
        guild["preferred_locale"] = language
        comings.invite_bot(self._discord, guild)
        await self.quiet(app)

    async def remove(self, app: App, name: str) -> None:
        comings.kick_bot(self._discord, self._names.guilds[name])
        await self.quiet(app)

    def community(self, name: str) -> str:
        return str(self._names.guilds[name]["id"])

    def room(self, community: str, name: str) -> str:
        return str(self._names.channel(community, name)["id"])

    def person(self, name: str) -> str:
        return str(self._names.user(name)["id"])

    def _in(self, guild: Mapping[str, Any]) -> bool:
        return self._discord.world.bot["id"] in self._discord.world.members[guild["id"]]


@asynccontextmanager
async def discord_outside() -> AsyncIterator[Callable[[], DiscordOutside]]:
    """What opens the chats of a test: one stand-in, without the small world's own server."""
    time = TestTime()
    async with open_standin(clock=time) as discord:
        discord.limits.lift()
        discord.gateway.identify_every = 0
        made: list[DiscordOutside] = []

        def outside() -> DiscordOutside:
            for guild in list(discord.world.guilds.values()):
                discord.kicks_bot(guild)
            made.append(DiscordOutside(discord, time))
            return made[-1]

        yield outside
        assert made, "no chat of this test was opened here"
        assert discord.record.total, "nobody asked anything of Discord"
