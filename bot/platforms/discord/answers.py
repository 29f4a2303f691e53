"""Interactions and their answers: the one owner of acknowledging them in time."""

from bot.clock import Clock
from bot.effects import Delivery, Outcome, Refused
from bot.platforms.discord.client import Line


class Answers:
    """Turns interactions into events, and answers them within Discord's three seconds."""

    def __init__(self, clock: Clock, line: Line) -> None:
        self._clock = clock
        self._line = line

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Answer; the body is render.body(delivery), as for every message."""
        return Refused(f"{self._line} cannot answer {delivery.key} yet")
