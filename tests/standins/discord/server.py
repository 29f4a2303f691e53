"""The stand-in as a whole: one port for REST and gateway, and what tests reach it by."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from tests.standins.discord import cdn, comings, waiting
from tests.standins.discord.answering import LARGEST, PREFIX, Record, answer
from tests.standins.discord.audit import Audit
from tests.standins.discord.bodies import bodies_of
from tests.standins.discord.clock import Clock
from tests.standins.discord.control import Control
from tests.standins.discord.description import find
from tests.standins.discord.faults import Faults
from tests.standins.discord.gateway import Gateway
from tests.standins.discord.interactions import Interaction, Interactions
from tests.standins.discord.limits import Limits
from tests.standins.discord.mail import Mail
from tests.standins.discord.nonces import Nonces
from tests.standins.discord.people import Person
from tests.standins.discord.routes.commands import Creates
from tests.standins.discord.routes.search import Index
from tests.standins.discord.shapes import Wire
from tests.standins.discord.world import World, small_world

DAY_MS = 24 * 3_600_000


class Standin:
    """Discord, as far as a bot can tell."""

    def __init__(self, clock: Clock, world: World) -> None:
        self.clock = clock
        self.world = world
        self.faults = Faults(self)
        self.record = Record()
        self.gateway = Gateway(self)
        self.interactions = Interactions(self)
        self.forms: dict[str, Interaction] = {}  # what each person has open, by user
        self.counting: dict[str, int] = {}  # uses of invites that do not show yet
        self.listeners: list[Callable[[str, Wire], None]] = []  # of a test, to all that is told
        self.port = 0
        description = find()
        self.bodies = None if description is None else bodies_of(description)
        self.limits = Limits(lambda: clock.ms)
        self.nonces = Nonces(lambda: clock.ms)
        self.audit = Audit()
        self.mail = Mail(world, lambda: clock.ms)
        self.creates = Creates()
        self.index = Index()
        self.most_invites = 1_000
        self.votes: dict[tuple[str, str], list[str]] = {}  # users by message and answer
        # By channel or guild, then by id: pins with their instants, AutoMod rules, events.
        self.pins: dict[str, dict[str, Any]] = {}
        self.filters: dict[str, dict[str, Wire]] = {}
        self.events: dict[str, dict[str, Wire]] = {}

    @property
    def token(self) -> str:
        return self.world.token

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self.port}{PREFIX}"

    @property
    def gateway_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/"

    @property
    def control_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/control"

    def tell(self, event: str, data: dict[str, Any], *, channel: str = "", guild: str = "") -> None:
        """Dispatch an event to every session that is entitled to it."""
        for listener in self.listeners:
            listener(event, data)
        self.gateway.dispatch(event, data, channel=channel, guild=guild)

    async def joins(
        self,
        name: str,
        *,
        guild: Wire | None = None,
        age_days: float = 365,
        locale: str = "en-US",
        **how: Any,
    ) -> Person:
        """A new user joins a guild, the small world's if none is named; how: see comings.join."""
        user = self.world.add_user(name, age=age_days * DAY_MS)
        self.world.locales[user["id"]] = locale
        place = guild or self.world.guild
        comings.join(self, place, user, **how)
        return Person(self, user, place)

    def person(self, named: str | Wire, guild: Wire | None = None) -> Person:
        """Somebody who is there already, by name, id or object."""
        return Person(self, self.user_named(named), guild or self.world.guild)

    def user_named(self, named: Any) -> Wire:
        """A user by object, person, id, username or name.

        Raises: LookupError.
        """
        if isinstance(named, Person):
            return named.user
        id = named["id"] if isinstance(named, dict) else named
        if id in self.world.users:
            return self.world.users[id]
        for user in self.world.users.values():
            if id in (user["username"], user["global_name"]):
                return user
        raise LookupError(f"nobody is called {named!r}")

    async def raid(self, count: int, **how: Any) -> list[Person]:
        """So many fresh accounts join at once."""
        young = {"age_days": 0.01, **how}
        return [await self.joins(f"Raider {number}", **young) for number in range(1, count + 1)]

    def founds(
        self, name: str, rooms: Sequence[str] = ("general",), *, crowd: int = 0, told: bool = True
    ) -> Wire:
        """Another guild with these rooms, which invites the bot; `crowd`: members only counted."""
        guild = self.world.add_guild(name, crowd=crowd)
        for room in rooms:
            self.world.add_channel(guild, room)
        if told:
            comings.invite_bot(self, guild)
        return guild

    def kicks_bot(self, guild: Wire | None = None) -> None:
        """Put the bot out of a guild."""
        comings.kick_bot(self, guild or self.world.guild)

    def invites_bot(self, guild: Wire | None = None) -> None:
        """Let the bot into a guild, or let it see one again after an outage."""
        comings.invite_bot(self, guild or self.world.guild)

    def outage(self, guild: Wire | None = None) -> None:
        """Put a guild out of reach, until invites_bot."""
        comings.outage(self, guild or self.world.guild)

    async def settled(self, seconds: float = 10) -> None:
        """Wait until every client has read all that was pushed, and no request is open or new.

        Raises: TimeoutError.
        """
        await asyncio.wait_for(waiting.settled(self), seconds)

    async def close(self) -> None:
        """End what is going on."""
        await self.clock.close()
        await self.gateway.close()

    def application(self) -> web.Application:
        """The web application: the gateway at the root, REST below its prefix."""
        app = web.Application(client_max_size=LARGEST)
        for path in ("/", "/resume", "/resume/"):
            app.router.add_get(path, self.gateway.connect)

        async def rest(request: web.Request) -> web.StreamResponse:
            return await answer(self, request)

        async def file(request: web.Request) -> web.StreamResponse:
            return await cdn.serve(self, request)

        Control(self).hang(app)
        app.router.add_get("/cdn/{path:.*}", file)
        app.router.add_route("*", PREFIX + "/{path:.*}", rest)
        return app


@asynccontextmanager
async def open_standin(port: int = 0, clock: Clock | None = None) -> AsyncIterator[Standin]:
    """A stand-in with the small world, listening; 0 = any free port."""
    clock = clock or Clock()
    discord = Standin(clock, small_world(clock))
    runner = web.AppRunner(discord.application(), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    discord.port = runner.addresses[0][1]
    try:
        yield discord
    finally:
        await discord.close()
        await runner.cleanup()
    if discord.record.broken:
        raise ExceptionGroup("the stand-in itself failed", discord.record.broken)
