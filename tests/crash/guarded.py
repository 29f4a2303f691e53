"""One Plaza with the guard over both chats, and people whose clients say what became of them."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from tests.crash.people import make_operator
from tests.crash.screens import PATIENCE, SERVER_ROOMS, Client, InBrowser, OnDiscord
from tests.crash.town import Town, morning_zone
from tests.sockets import browser
from tests.standins.discord import Standin, bits, eventually, open_standin
from tests.story.browser import BrowserChat, Tab
from tests.story.service import Service

CONFIG = """
storage: sqlite:///plaza.db
platforms:
  webchat: {{port: 0, joins_per_minute: 100000}}
  discord:
    token: "${{DISCORD_TOKEN}}"
    api_url: {api_url}
    gateway_url: {gateway_url}
    private_messages: {{per_hour: {many}, per_day: {many}, each_per_day: 9, each_per_week: 9}}
communities:
  plaza:
    platform: webchat
    zone: {zone}
    rooms: {{lobby: lobby, checkin: checkin, offers: offers, ops: ops}}
    guard: {guard}
  server:
    platform: discord
    id: "{guild}"
    zone: {zone}
    rooms: {{lobby: "{general}", checkin: "{checkin}", offers: "{offers}", ops: "{ops}"}}
    guard: {guard}
"""
GUARD = (
    "{soft_start: 0d, raids: {mode: observe}, newcomer: {days: 1, wrote: 0, settled: 1},"
    " lists: {block: {mine: {file: mine.txt}}}}"
)
LISTED = "evil.example.com"
PAUSE = 0.02
MANY = 1_000  # private messages that both sides take: letters are not what is tried here
DAY_MS = 24 * 3_600_000


@dataclass
class Both:
    """The process, and the people of both chats by the name that the test has for them."""

    service: Service
    browser: BrowserChat
    discord: Standin
    stack: AsyncExitStack
    up: asyncio.Event = field(default_factory=asyncio.Event)

    async def comes(self, chat: str, name: str) -> Client:
        """Somebody comes in."""
        if chat == "discord":
            return OnDiscord(self.discord, await self.discord.joins(name), self.up)
        jar = aiohttp.CookieJar(unsafe=True)
        http = await self.stack.enter_async_context(browser(cookie_jar=jar))
        tab = self.browser.people[name] = Tab(
            self.browser.town, name, http, random.Random(name), []
        )
        self.stack.push_async_callback(tab.goes)
        await (make_operator(tab) if name == "Olga" else tab.comes_in())
        await tab.comes()
        return InBrowser(self.browser, tab)

    async def dies(self, passes: int = 0) -> None:
        """SIGKILL; so many ms pass for everybody, and it is started again."""
        self.up.clear()
        self.browser.town.up.clear()
        await self.service.dies()
        self.discord.clock.move(passes / 1000)
        self.service.ahead += passes
        await self.starts()

    async def starts(self) -> None:
        """Start it; both chats reach it then."""
        await self.browser.starts()
        lines = self.discord.gateway.connections
        await eventually(lambda: any(each.session for each in lines), PATIENCE)
        self.up.set()


@asynccontextmanager
async def both_chats(folder: Path) -> AsyncIterator[Both]:
    """Plaza over both chats, with a list that holds one site; nobody is in them yet."""
    (folder / "lists").mkdir()
    (folder / "lists" / "mine.txt").write_text(f"{LISTED}\n", "utf-8")
    async with AsyncExitStack() as stack:
        discord = await stack.enter_async_context(open_standin())
        discord.gateway.identify_every = 0
        discord.mail.opens = discord.mail.an_hour = discord.mail.a_day = MANY
        world = discord.world
        world.add_channel(world.guild, "offers")
        world.add_role(world.guild, "managers", bits.MANAGE_GUILD)
        config = CONFIG.format(
            api_url=discord.api_url,
            gateway_url=discord.gateway_url,
            many=MANY,
            zone=morning_zone(),
            guard=GUARD,
            guild=world.guild["id"],
            **{name.replace("-", ""): world.room(name)["id"] for name in (*SERVER_ROOMS, "ops")},
        )
        service = Service(folder, config, {"DISCORD_TOKEN": discord.token})
        service.lay_out()
        both = Both(service, BrowserChat(service, Town(folder), {}), discord, stack)
        await both.starts()
        stack.push_async_callback(service.stop)
        yield both
