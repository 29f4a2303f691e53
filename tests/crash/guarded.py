"""One Plaza with the guard over both chats, and people whose clients say what became of them."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import aiohttp

from tests.crash.people import Said, make_operator
from tests.crash.town import Town, morning_zone
from tests.standins.discord import Impossible, Interaction, Standin, bits, eventually, open_standin
from tests.standins.discord.people import Person as User
from tests.standins.discord.presses import components
from tests.standins.discord.shapes import Wire
from tests.story.browser import ROOMS, BrowserChat, Tab
from tests.story.service import Service

CONFIG = """
storage: sqlite:///plaza.db
platforms:
  webchat: {{port: 0, joins_per_minute: 100000}}
  discord:
    token: "${{DISCORD_TOKEN}}"
    api_url: {api_url}
    gateway_url: {gateway_url}
    private_messages: {{per_hour: 1000, per_day: 1000, each_per_day: 9, each_per_week: 9}}
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
    "{raids: {mode: observe}, newcomer: {days: 1, wrote: 0, settled: 1},"
    " lists: {block: {mine: {file: mine.txt}}}}"
)
LISTED = "evil.example.com"
SERVER_ROOMS = ("general", "check-in", "offers")
PATIENCE = 60.0  # seconds until something must have come, over several deaths
AGAIN = 1.0  # seconds until somebody tries once more what nothing came of
PAUSE = 0.02
DAY_MS = 24 * 3_600_000
RUDE = "Rude or hurtful"
FORMS = {"report": "Tell the operators", "appeal": "Your appeal"}


class Client(Protocol):
    """Somebody in front of their screen; rooms are 0 to 2, a message is what `writes` gave."""

    @property
    def name(self) -> str: ...

    async def writes(self, text: str, room: int = 0) -> Any:
        """Write a message; None where they may not write any more."""

    async def edits(self, message: Any, text: str) -> None:
        """Change an own message, if it still stands."""

    async def reports(self, message: Any) -> None:
        """Say that a message is rude, until thanked for it."""

    async def presses(self, label: str, on: str, seen: str) -> None:
        """Press a button until that can be seen which comes of it."""

    async def appeals(self) -> None:
        """Say that the own case was wrong, until thanked for it."""

    async def looks(self) -> None:
        """Look at everything anew."""

    def told(self) -> list[str]:
        """What this person alone was told, all of it."""

    def sees(self) -> list[tuple[str, str]]:
        """Who wrote what in the rooms of members, as it stands there now; "" is the bot."""

    def cards(self) -> list[str]:
        """What the bot said in the operators' room, as it stands there now."""


@dataclass
class InBrowser:
    """A tab of the browser chat."""

    chat: BrowserChat
    tab: Tab
    _now: dict[str, list[Said]] = field(default_factory=dict)  # by room

    @property
    def name(self) -> str:
        return self.tab.name

    async def writes(self, text: str, room: int = 0) -> Any:
        deed = await self.tab.tries(t="say", text=text, room=ROOMS[room])
        return deed.id and (deed.id, ROOMS[room])

    async def edits(self, message: Any, text: str) -> None:
        await self.tab.tries(t="edit", message=message[0], text=text, room=message[1])

    async def reports(self, message: Any) -> None:
        await self.tab.does(t="menu", menu="guard.report", message=message[0], room=message[1])
        await self.chat.submits(self.tab.names, FORMS["report"], kind="rude")
        await self._is_told("hank you")

    async def presses(self, label: str, on: str, seen: str) -> None:
        await self.chat.presses(self.tab.names, label, on)
        await self._is_told(seen)

    async def appeals(self) -> None:
        await self.chat.presses(self.tab.names, "Appeal", "This is case")
        await self.chat.submits(self.tab.names, FORMS["appeal"], words="It was a mistake")
        await self._is_told("Thank you. The operators will look")

    async def _is_told(self, text: str) -> None:
        await self.tab.waits(
            lambda: any(text in each for each in self.told()), f"was not told {text!r}"
        )

    async def looks(self) -> None:
        await self.tab.goes()
        self._now = {room: await self.tab.looks_back((room,)) for room in (*ROOMS, "ops")}

    def told(self) -> list[str]:
        seen = [*self.tab.shows(), *(each for room in self._now.values() for each in room)]
        return list({each["id"]: each["text"] for each in seen if each["private"]}.values())

    def sees(self) -> list[tuple[str, str]]:
        return [
            ("" if each["by"]["bot"] else each["by"]["name"], each["text"])
            for room in ROOMS
            for each in self._now[room]
            if not each["private"]
        ]

    def cards(self) -> list[str]:
        return [each["text"] for each in self._now["ops"] if not each["private"]]


@dataclass
class OnDiscord:
    """Discord's own client."""

    discord: Standin
    user: User
    up: asyncio.Event

    @property
    def name(self) -> str:
        return self.user.name

    async def writes(self, text: str, room: int = 0) -> Any:
        try:
            return await self.user.writes(text, SERVER_ROOMS[room])
        except Impossible:  # silenced
            return None

    async def edits(self, message: Any, text: str) -> None:
        with suppress(Impossible):
            await self.user.edits(message, text)

    async def reports(self, message: Any) -> None:
        async def once() -> None:
            await self._answered(await self.user.picks("Report", message))
            await self._answered(await self.user.submits({"What is it?": RUDE}))

        await self._insists(once, "hank you")

    async def appeals(self) -> None:
        async def once() -> None:
            letter = await eventually(lambda: self._message("Appeal", "This is case"), PATIENCE)
            await self._answered(await self.user.presses("Appeal", letter))
            await self._answered(await self.user.submits({"Why was it wrong?": "A mistake"}))

        await self._insists(once, "Thank you. The operators will look")

    async def presses(self, label: str, on: str, seen: str) -> None:
        async def once() -> None:
            post = await eventually(lambda: self._message(label, on), PATIENCE)
            await self._answered(await self.user.presses(label, post))

        await self._insists(once, seen)

    async def _answered(self, asked: Interaction) -> None:
        await asked.answered(AGAIN)

    async def _insists(self, act: Callable[[], Awaitable[None]], seen: str) -> None:
        """Do it again and again, as people do whom Discord tells that it failed."""
        async with asyncio.timeout(PATIENCE):
            while not self._was_told(seen):
                await self.up.wait()
                with suppress(AssertionError, Impossible):  # not answered: it died meanwhile
                    await act()
                    await eventually(lambda: self._was_told(seen), AGAIN)

    def _was_told(self, text: str) -> bool:
        return any(text in each for each in self.told())

    def _message(self, label: str, on: str) -> Wire | None:
        for each in (*self.user.direct_messages(), *self.user.sees("ops")):
            shown = [part.get("label") for part in components(each.get("components", []))]
            if on in each["content"] and label in shown:
                return each
        return None

    async def looks(self) -> None:
        """What Discord shows is always new."""

    def told(self) -> list[str]:
        mine = (*self.user.answers(), *self.user.direct_messages())
        return [str(each["content"]) for each in mine]

    def sees(self) -> list[tuple[str, str]]:
        return [_said(each) for room in SERVER_ROOMS for each in self._standing(room)]

    def cards(self) -> list[str]:
        return [text for by, text in map(_said, self._standing("ops")) if not by]

    def _standing(self, room: str) -> list[Wire]:
        found = self.user.sees(room)
        return [each for each in found if not each.get("flags", 0) & bits.EPHEMERAL]


def _said(message: Wire) -> tuple[str, str]:
    author = message["author"]
    return "" if author.get("bot") else author["global_name"], message["content"]


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
        http = await self.stack.enter_async_context(aiohttp.ClientSession(cookie_jar=jar))
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
        world = discord.world
        world.add_channel(world.guild, "offers")
        world.add_role(world.guild, "managers", bits.MANAGE_GUILD)
        config = CONFIG.format(
            api_url=discord.api_url,
            gateway_url=discord.gateway_url,
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
