"""A chat that carries everything out at once: what is measured is Plaza, not a network."""

import asyncio
from dataclasses import dataclass

from bot.delivery import Delivery, Done, Outcome
from bot.effects import Can
from bot.platforms.base import Emit, Ground, Offered

CAN = frozenset(Can)
MIGRATIONS = None
NAME = "instant"


@dataclass(frozen=True, slots=True)
class Settings:
    """There is nothing to set."""


class Instant:
    """Counts what it carried out."""

    name = NAME
    can = frozenset(Can)
    draws = None
    longest = 2_000

    def __init__(self) -> None:
        self.carried_out = 0

    async def run(self, emit: Emit, offered: Offered) -> None:
        """Nothing comes in by itself."""
        del emit, offered
        await asyncio.Event().wait()

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Done, under a fresh number."""
        del delivery
        self.carried_out += 1
        return Done(str(self.carried_out))

    async def find(self, delivery: Delivery) -> Outcome | None:
        """Nothing was begun before."""
        del delivery
        return None

    async def sign_out(self, community: str, member: str) -> None:
        """There are no sessions."""

    async def operator_link(self) -> str | None:
        """There are no operators."""
        return None

    def escape(self, text: str) -> str:
        """Names keep their letters and lose their markup."""
        return text.replace("*", "\\*").replace("<", "\\<").replace("@", "@\u200b")


def open_platform(settings: Settings, ground: Ground) -> Instant:
    """The chat; it stands on nothing."""
    del settings, ground
    return Instant()
