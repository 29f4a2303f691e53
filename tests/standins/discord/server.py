"""The stand-in as a whole: one port for REST and gateway, and what tests reach it by."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from tests.standins.discord.answering import LARGEST, PREFIX, Record, answer
from tests.standins.discord.audit import Audit
from tests.standins.discord.bodies import bodies_of
from tests.standins.discord.clock import Clock
from tests.standins.discord.description import find
from tests.standins.discord.faults import Faults
from tests.standins.discord.gateway import Gateway
from tests.standins.discord.limits import Limits
from tests.standins.discord.mail import Mail
from tests.standins.discord.nonces import Nonces
from tests.standins.discord.routes.commands import Creates
from tests.standins.discord.routes.search import Index
from tests.standins.discord.shapes import Wire
from tests.standins.discord.world import World, small_world


class Standin:
    """Discord, as far as a bot can tell."""

    def __init__(self, clock: Clock, world: World) -> None:
        self.clock = clock
        self.world = world
        self.faults = Faults()
        self.record = Record()
        self.gateway = Gateway(self)
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

    def tell(self, event: str, data: dict[str, Any], *, channel: str = "", guild: str = "") -> None:
        """Dispatch an event to every session that is entitled to it."""
        self.gateway.dispatch(event, data, channel=channel, guild=guild)

    def application(self) -> web.Application:
        """The web application: the gateway at the root, REST below its prefix."""
        app = web.Application(client_max_size=LARGEST)
        for path in ("/", "/resume", "/resume/"):
            app.router.add_get(path, self.gateway.connect)

        async def rest(request: web.Request) -> web.StreamResponse:
            return await answer(self, request)

        app.router.add_route("*", PREFIX + "/{path:.*}", rest)
        return app


@asynccontextmanager
async def open_standin(port: int = 0) -> AsyncIterator[Standin]:
    """A stand-in with the small world, listening; 0 = any free port."""
    clock = Clock()
    discord = Standin(clock, small_world(clock))
    runner = web.AppRunner(discord.application(), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    discord.port = runner.addresses[0][1]
    try:
        yield discord
    finally:
        await discord.gateway.close()
        await runner.cleanup()
