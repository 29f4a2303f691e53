"""A running browser chat for tests, and visitors with real cookies and real sockets."""

import asyncio
import io
import itertools
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

import bot as bot_package
from bot.checkups import Need
from bot.clock import VirtualClock
from bot.delivery import Delivery, Done
from bot.effects import Effect
from bot.events import Event, Person
from bot.offers import CommandOffer, MenuOffer, OptionOffer
from bot.platforms import webchat
from bot.platforms.base import Home
from bot.platforms.webchat.chat import WebChat
from bot.store.migrate import migrate
from bot.store.sqlite import SqliteDatabase, open_database
from bot.texts import Texts
from bot.vault import in_memory
from bot.web import Site
from tests.platforms.grounds import ground_of
from tests.sockets import browser
from tests.standins.discord.waiting import PATIENCE

START = 1_790_000_000_000
HOMES = (
    Home("plaza", "Plaza", "en", ("lobby", "garden", "ops"), frozenset({"ops"})),
    Home("agora", "Agora", "el", ("ops", "lobby", "garden"), frozenset({"ops"})),
)
NONCES = (f"nonce-{number}" for number in itertools.count())
Said = dict[str, Any]


class Listener:
    """Stands where the router stands, and notes what it is told."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.open = asyncio.Event()
        self.open.set()
        self.breaks = False

    async def emit(self, event: Event) -> bool:
        await self.open.wait()
        if self.breaks:
            raise RuntimeError("a fault of the router")
        self.events.append(event)
        return True

    async def hears(self, count: int) -> list[Event]:
        """Wait until so many events came in all."""
        async with asyncio.timeout(PATIENCE):
            while len(self.events) < count:
                await asyncio.sleep(0.005)
        return self.events


@dataclass(frozen=True)
class Cogs:
    """Two commands, one of them for operators, and whatever else a test offers."""

    more: tuple[CommandOffer, ...] = ()
    entries: tuple[MenuOffer, ...] = ()

    def commands(self, community: str, language: str) -> Sequence[CommandOffer]:
        shop = OptionOffer("shop", "text", required=True, description="Which", completes=True)
        return [
            CommandOffer("coupon", f"A coupon, in {language}", (shop,)),
            CommandOffer("golive", "Go live", right="rules"),
            *self.more,
        ]

    def menus(self, language: str) -> Sequence[MenuOffer]:
        return self.entries

    def hears(self) -> Mapping[type[Event], Sequence[str]]:
        return {}

    def private(self, button: str) -> bool:
        return True

    def needs(self) -> Sequence[Need]:
        return ()

    async def rights(self, community: str, who: Person) -> frozenset[str]:
        return who.rights

    def private_form(self, form: str) -> bool:
        return True

    async def complete(
        self, community: str, who: Person, command: str, option: str, typed: str
    ) -> Sequence[str]:
        return [f"{typed}{number}" for number in range(40)]


@dataclass
class Running:
    """The chat as it runs."""

    platform: WebChat
    site: Site
    clock: VirtualClock
    db: SqliteDatabase
    bot: Listener
    stack: AsyncExitStack
    keys: "itertools.count[int]" = field(default_factory=itertools.count)
    tabs: "list[Tab]" = field(default_factory=list)

    async def visitor(self) -> "Visitor":
        """A new browser."""
        jar = aiohttp.CookieJar(unsafe=True)
        many = aiohttp.TCPConnector(limit=0)
        session = browser(self.site.url, connector=many, cookie_jar=jar)
        return Visitor(await self.stack.enter_async_context(session), self.site.url)

    async def joins(self, name: str, community: str = "plaza", invite: str = "") -> "Tab":
        """A new browser with one member and one tab."""
        visitor = await self.visitor()
        tab = await visitor.opens(await visitor.joins(name, community, invite))
        self.tabs.append(tab)  # a tab that nobody holds would be closed by the collector
        return tab

    async def does(self, effect: Effect, key: str | None = None, **given: Any) -> Done:
        """Carry an effect out; it must work."""
        delivery = Delivery(key or f"key-{next(self.keys)}", effect, "plaza", **given)
        outcome = await self.platform.carry_out(delivery)
        assert isinstance(outcome, Done), outcome
        return outcome

    def passes(self, seconds: float) -> None:
        """Let time pass, ringing what is due."""
        until = self.clock.now() + round(seconds * 1000)
        while (at := self.clock.next_alarm()) is not None and at <= until:
            self.clock.ring_next()
        self.clock.move_to(until)


@dataclass
class Visitor:
    """A browser."""

    http: aiohttp.ClientSession
    url: str

    async def csrf(self, page: str = "/operator") -> str:
        """Look at a page with a form; the token that the form would carry."""
        async with self.http.get(page) as response:
            assert response.status == 200, await response.text()
        return self.cookie("plaza_csrf")

    def cookie(self, name: str) -> str:
        """What the browser keeps under this name, or nothing."""
        return next((kept.value for kept in self.http.cookie_jar if kept.key == name), "")

    async def posts(
        self, path: str, origin: str | None = "", **form: str
    ) -> aiohttp.ClientResponse:
        """Send a form; `origin` None sends none. The response has been read."""
        form.setdefault("csrf", self.cookie("plaza_csrf"))
        headers = {} if origin is None else {"Origin": origin or self.url}
        async with self.http.post(
            path, data=form, headers=headers, allow_redirects=False
        ) as response:
            await response.read()
            return response

    async def sends(
        self, page: str, data: bytes, name: str = "a.png", purpose: str = "message", **headers: str
    ) -> tuple[int, Said]:
        """Hand in a file as the member of a chat page; the status, and what is said of it."""
        given = {"Origin": self.url, "X-Plaza-Csrf": self.cookie("plaza_csrf"), **headers}
        asked = {"name": name, "for": purpose}
        async with self.http.post(
            f"{page}/upload", params=asked, data=io.BytesIO(data), headers=given
        ) as response:
            is_json = response.content_type == "application/json"
            return response.status, await response.json() if is_json else {}

    async def looks_at(self, upload: str) -> tuple[int, bytes, Mapping[str, str]]:
        """Fetch a picture that somebody sent: the status, the bytes and the headers."""
        async with self.http.get(f"/upload/{upload}") as response:
            return response.status, await response.read(), dict(response.headers)

    async def joins(self, name: str, community: str = "plaza", invite: str = "") -> str:
        """Come in through the door; the address of the chat page."""
        await self.csrf(f"/c/{community}")
        response = await self.posts(f"/c/{community}/join", name=name, language="en", invite=invite)
        assert response.status == 303, await response.text()
        return response.headers["Location"]

    async def opens(self, page: str) -> "Tab":
        """Open a tab on a chat page."""
        socket = await self.http.ws_connect(f"{page}/socket", origin=self.url, heartbeat=None)
        tab = Tab(self, page, socket)
        tab.hello = await tab.sees("hello")
        return tab


@dataclass
class Tab:
    """An open tab; `seen` holds what it got and no test has looked at."""

    visitor: Visitor
    page: str
    socket: aiohttp.ClientWebSocketResponse
    hello: Said = field(default_factory=dict)
    seen: list[Said] = field(default_factory=list)

    @property
    def id(self) -> str:
        return str(self.hello["me"]["id"])

    async def sends(self, kind: str, **fields: Any) -> None:
        await self.socket.send_json({"t": kind, **fields})

    async def sees(self, *kinds: str, within: float = PATIENCE) -> Said:
        """The next message of one of these kinds."""
        for seen in self.seen:
            if seen["t"] in kinds:
                self.seen.remove(seen)
                return seen
        async with asyncio.timeout(within):
            while True:
                said: Said = await self.socket.receive_json()
                if said["t"] in kinds:
                    return said
                self.seen.append(said)

    async def does(self, kind: str, **fields: Any) -> Said:
        """Do something in the lobby; the ack or nack."""
        given = {"n": next(NONCES), "room": "lobby", **fields}
        await self.sends(kind, **given)
        answer = await self.sees("ack", "nack")
        assert answer["n"] == given["n"]
        return answer

    async def says(self, text: str, **fields: Any) -> Said:
        return await self.does("say", text=text, **fields)

    async def history(self, **fields: Any) -> Said:
        await self.sends("history", **{"room": "lobby", "before": None, **fields})
        return await self.sees("history")

    async def sees_nothing(self, kind: str) -> bool:
        """Whether nothing of this kind came, asked by a round trip after it."""
        await self.history()
        return not any(said["t"] == kind for said in self.seen)

    async def is_closed(self) -> int:
        """Read to the end; the close code."""
        async with asyncio.timeout(PATIENCE):
            while not (await self.socket.receive()).type & 0x100:
                pass
        assert self.socket.close_code is not None
        return self.socket.close_code


@asynccontextmanager
async def running(
    folder: Path,
    bot: Listener | None = None,
    inline: bool = True,
    cogs: Cogs | None = None,
    **given: Any,
) -> AsyncIterator[Running]:
    """The chat, served on a free port until the context ends."""
    texts, vault = Texts(), in_memory()
    texts.seal, texts.unseal = vault.seal, vault.unseal
    texts.add("core", Path(bot_package.__file__).parent / "texts")
    texts.add(webchat.NAME, Path(webchat.__file__).parent / "texts")
    clock, site = VirtualClock(START), Site()
    bot = bot or Listener()
    async with AsyncExitStack() as stack:
        db = await stack.enter_async_context(open_database(folder / "plaza.db", inline=inline))
        await migrate(db, webchat.NAME, webchat.MIGRATIONS)
        settings = webchat.Settings(**{"port": 0, **given})
        platform = webchat.open_platform(settings, ground_of(db, clock, HOMES, texts, site))
        await stack.enter_async_context(site.serving())
        serving = asyncio.create_task(platform.run(bot.emit, cogs or Cogs()))
        stack.push_async_callback(_stopped, serving)
        await asyncio.sleep(0.05)
        visitors = await stack.enter_async_context(AsyncExitStack())
        yield Running(platform, site, clock, db, bot, visitors)


async def _stopped(task: "asyncio.Task[None]") -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
