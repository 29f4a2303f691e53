"""Waiting for what is to be seen, with a deadline; never for a time."""

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

T = TypeVar("T")
PATIENCE = 30.0  # real seconds: other tests run on the same machine
PAUSE = 0.01
QUIET_ROUNDS = 10  # a bot may think for a moment between hearing and asking


async def eventually(see: Callable[[], T], seconds: float = PATIENCE) -> T:
    """Look until what is seen is true, and hand it back.

    Raises: AssertionError, after so many real seconds.
    """
    until = time.monotonic() + seconds
    while not (seen := see()):
        assert time.monotonic() < until, f"not seen within {seconds} s: the last was {seen!r}"
        await asyncio.sleep(PAUSE)
    return seen


async def settled(discord: "Standin") -> None:
    """Wait until nothing is under way; asks every client for a beat, which it gives in order."""
    quiet = 0
    while quiet < QUIET_ROUNDS:
        before = discord.record.total
        lines = [each for each in discord.gateway.connections if each.session]
        await asyncio.gather(*(each.beat() for each in lines))
        await asyncio.sleep(PAUSE)
        still = discord.record.open == 0 and discord.record.total == before
        quiet = quiet + 1 if still else 0
