"""Discord as a platform: its parts put together."""

import asyncio
import logging
from functools import partial

from bot.effects import Delivery, Outcome, TryLater
from bot.platforms.base import Emit, Ground, Offered
from bot.platforms.discord.answers import Answers
from bot.platforms.discord.arrivals import Arrivals
from bot.platforms.discord.client import Client
from bot.platforms.discord.commands import Commands
from bot.platforms.discord.deliver import Deliveries
from bot.platforms.discord.hear import Hear
from bot.platforms.discord.intents import intents, lines, needs
from bot.platforms.discord.line import Line
from bot.platforms.discord.render import escape
from bot.platforms.discord.servers import Servers
from bot.platforms.discord.settings import CAN, NAME, Settings
from bot.platforms.discord.telling import Telling
from bot.platforms.discord.watchdog import Watchdog

UP_SECONDS = 5.0  # for which an effect waits for the connection before it is put off

log = logging.getLogger(__name__)


class DiscordChat:
    """A bot account on Discord; what it hears becomes events, and effects become its calls."""

    name = NAME
    can = CAN

    def __init__(self, settings: Settings, ground: Ground) -> None:
        self._settings = settings
        self._ground = ground
        self._line = Line(settings)
        self._telling = Telling()
        self._hear = Hear(ground.clock, Servers(self._line), self._telling)
        self._answers = Answers(ground.clock, self._line)
        self._deliveries = Deliveries(ground, self._line, self._answers)
        self.commands = Commands(ground, self._deliveries.rest)
        self._arrivals = Arrivals(ground, self.commands)

    async def run(self, emit: Emit, offered: Offered) -> None:
        """Stay connected until cancelled; raises PlazaError for what an operator has to mend."""
        wanted = needs(offered.hears(), self._settings.message_content)
        for line in lines(wanted):
            log.info("Discord: %s", line)
        asked = intents(wanted)
        self.commands.start(offered)
        self._telling.start(emit)
        self._answers.start(emit, offered)
        watchdog = Watchdog(self._ground.clock, self._line, wanted)
        make = partial(Client, self._settings, asked, self._hear, self._arrivals, self._answers)
        serving = asyncio.create_task(watchdog.run(make))
        try:
            await asyncio.wait({serving})
        finally:
            await self._arrivals.stop()
            await self.commands.stop()
            await self._telling.stop()  # before the line goes: members wait for their answers
            await self._answers.stop()
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)
        serving.result()

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

    def escape(self, text: str) -> str:
        """The text with its markup made inert."""
        return escape(text)
