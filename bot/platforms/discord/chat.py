"""Discord as a platform: its parts put together."""

from bot.effects import Delivery, Outcome
from bot.platforms.base import Emit, Ground, Offered
from bot.platforms.discord.answers import Answers
from bot.platforms.discord.client import Line
from bot.platforms.discord.deliver import Deliveries
from bot.platforms.discord.render import escape
from bot.platforms.discord.settings import CAN, NAME, Settings


class DiscordChat:
    """A bot account on Discord; what it hears becomes events, and effects become its calls."""

    name = NAME
    can = CAN

    def __init__(self, settings: Settings, ground: Ground) -> None:
        self._ground = ground
        self._line = Line(settings)
        self._answers = Answers(ground.clock, self._line)
        self._deliveries = Deliveries(ground, self._line, self._answers)

    async def run(self, emit: Emit, offered: Offered) -> None:
        """Stay connected until cancelled."""

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Do it on Discord, once per key."""
        return await self._deliveries.carry_out(delivery)

    async def find(self, delivery: Delivery) -> Outcome | None:
        """What became of an effect that a former attempt began."""
        return await self._deliveries.find(delivery)

    async def operator_link(self) -> str | None:
        """Whoever manages the server is an operator."""
        return None

    def escape(self, text: str) -> str:
        """The text with its markup made inert."""
        return escape(text)
