"""Discord as a platform: its parts put together."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from bot.checkups import Checkup, Need
from bot.delivery import Delivery, Form, Outcome, TryLater
from bot.platforms.base import Emit, Ground, Offered
from bot.platforms.discord.answers import Answers
from bot.platforms.discord.arrivals import Arrivals
from bot.platforms.discord.client import Client
from bot.platforms.discord.commands import Commands
from bot.platforms.discord.deliver import Deliveries
from bot.platforms.discord.doctor import Doctor
from bot.platforms.discord.hear import Hear
from bot.platforms.discord.intents import intents, lines, needs
from bot.platforms.discord.inviting import InviteEars
from bot.platforms.discord.line import Line
from bot.platforms.discord.missed import Missed
from bot.platforms.discord.reconcile import Reconcile
from bot.platforms.discord.render import EMBED, escape
from bot.platforms.discord.servers import Servers
from bot.platforms.discord.settings import CAN, NAME, Settings
from bot.platforms.discord.telling import Telling
from bot.platforms.discord.threads import Threads
from bot.platforms.discord.visit import visit
from bot.platforms.discord.watchdog import Watchdog
from bot.store.db import Tx

UP_SECONDS = 5.0  # for which an effect waits for the connection before it is put off

log = logging.getLogger(__name__)


class DiscordChat:
    """A bot account on Discord; what it hears becomes events, and effects become its calls."""

    name = NAME
    can = CAN
    draws: Form | None = "png"
    longest = EMBED

    def __init__(self, settings: Settings, ground: Ground) -> None:
        self._settings = settings
        self._ground = ground
        self._line = Line(settings)
        self._telling = Telling()
        self._hear = Hear(ground.clock, Servers(self._line), self._telling)
        self._answers = Answers(ground.clock, self._line)
        self._deliveries = Deliveries(ground, self._line, self._answers)
        self.commands = Commands(ground, self._deliveries.rest)
        self._arrivals = Arrivals(ground, self.commands, self._telling)
        self._invites = InviteEars(ground.clock, self._telling)
        rest, hears = self._deliveries.rest, self._hears
        self._missed = Missed(ground.clock, rest, self._hear, self._telling)
        self._reconcile = Reconcile(ground, rest, self._hear, self._telling, hears, self._missed)
        self._threads = Threads(ground.clock, rest, self._hear, self._telling)
        self._doctor = Doctor(self._line, self.commands.refused)

    async def run(self, emit: Emit, offered: Offered) -> None:
        """Stay connected until cancelled; raises PlazaError for what an operator has to mend."""
        wanted = needs(offered.hears(), self._settings.message_content)
        for line in lines(wanted):
            log.info("Discord: %s", line)
        asked = intents(wanted)
        self.commands.start(offered)
        self._telling.start(emit, offered.hears())
        self._answers.start(emit, offered)
        watchdog = Watchdog(self._ground.clock, self._line, wanted)
        parts = (self._arrivals, self._reconcile, self._threads, self._invites)
        beside = [part.beside for part in parts]
        self._threads.start(offered.hears())
        self._missed.start(offered.hears())
        self._reconcile.start(offered.hears())
        self._doctor.start(offered.hears())

        def make() -> Client:
            client = Client(self._settings, asked, self._hear, beside, self._answers)
            self._doctor.greets(client, offered.needs())
            return client

        serving = asyncio.create_task(watchdog.run(make))
        try:
            await asyncio.wait({serving})
        finally:
            await self._reconcile.stop()
            await self._arrivals.stop()
            await self.commands.stop()
            await self._telling.stop()  # before the line goes: members wait for their answers
            await self._answers.stop()
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)
        serving.result()

    def _hears(self, server: str) -> bool:
        client = self._line.client
        return isinstance(client, Client) and client.hears(server)

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Do it on Discord, once per key."""
        if not await self._line.is_up(UP_SECONDS):
            return TryLater(UP_SECONDS)
        return await self._deliveries.carry_out(delivery)

    async def find(self, delivery: Delivery) -> Outcome | None:
        """What became of an effect that a former attempt began."""
        if not await self._line.is_up(UP_SECONDS):
            return TryLater(UP_SECONDS)
        return await self._deliveries.find(delivery)

    async def operator_link(self) -> str | None:
        """Whoever manages the server is an operator."""
        return None

    def sign_out(self, tx: Tx, community: str, member: str) -> None:
        """Roles are for those who manage the server to take."""

    def erase(self, tx: Tx, community: str, keys: Sequence[str]) -> None:
        """Discord keeps private answers with whoever got them, and nothing of them is here."""

    def examine(self, community: str | None, needs: Sequence[Need]) -> Checkup:
        """What is in the way in a server, or of the bot itself, as the client knows them."""
        return self._doctor.examine(community, needs)

    def role_name(self, community: str, role: str) -> str | None:
        """What a role of a server is called, as the client knows it."""
        client = self._line.client
        guild = client.get_guild(int(community)) if client and community.isdecimal() else None
        found = guild.get_role(int(role)) if guild and role.isdecimal() else None
        return found.name if found else None

    def address(self, community: str, code: str) -> str:
        """Codes are unique among all servers."""
        del community
        return f"https://discord.gg/{code}"

    @asynccontextmanager
    async def visit(self, offered: Offered) -> AsyncIterator[None]:
        """Meanwhile the servers are known; nothing is heard of what happens there."""
        self._doctor.start(offered.hears())
        servers = [home.native for home in self._ground.homes()]
        async with visit(self._line, servers) as self._doctor.unregistered:
            yield

    @staticmethod
    def escape(text: str) -> str:
        """The text with its markup made inert."""
        return escape(text)
