"""From a newcomer's spam at Discord's stand-in to its deletion, beside discord.py with a regex."""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.discord_side import FILTER, WHOLE, connected, standing
from benchmarks.figures import Figure, Spread, middle, progress, spread
from tests.standins.discord import Standin
from tests.standins.discord.people import Person
from tests.standins.discord.shapes import Wire

SPAMMERS, WARM, ROUNDS = 100, 5, 3
P99_MS, PATIENCE_SECONDS = 100, 20
SPAM = "Free nitro for everybody, come to discord.gg/a{number}x now"
LOOK = 0.001  # seconds between two looks at the room
APART = 0.1  # between two spammers; more would be over what Discord lets a bot do in a second


async def removed(discord: Standin, people: Sequence[Person]) -> list[float]:
    """One after another writes spam; how long each stood there, in ms."""
    taken = []
    for number, each in enumerate(people):
        await asyncio.sleep(APART)
        begun = time.perf_counter()
        message = await each.writes(SPAM.format(number=number))
        async with asyncio.timeout(PATIENCE_SECONDS):
            while _stands(discord, message):
                await asyncio.sleep(LOOK)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken[WARM:]


def _stands(discord: Standin, message: Wire) -> bool:
    return message["id"] in discord.world.messages[message["channel_id"]]


async def measure_one(folder: Path, kind: str) -> Spread:
    """A fresh world, into which the spammers come when the bot is there."""
    async with standing() as discord, connected(discord, folder, kind) as child:
        people = [await discord.joins(f"Member {number}") for number in range(WARM + SPAMMERS)]
        await child.asked("idle")
        return spread(await removed(discord, people))


async def measure() -> list[Figure]:
    """Rounds of both, in turn."""
    ours, simple = list[Spread](), list[Spread]()
    for turn in range(ROUNDS):
        for kind, rounds in ((WHOLE, ours), (FILTER, simple)):
            progress(f"removals: round {turn + 1} of {ROUNDS}, {kind}")
            with tempfile.TemporaryDirectory() as folder:
                rounds.append(await measure_one(Path(folder), kind))
    usual, usual_simple = middle(ours), middle(simple)
    return [
        Figure(
            "Discord: from spam to its deletion, p50 / p99; discord.py with a regex",
            str(usual),
            str(usual_simple),
            usual.p99 / max(usual_simple.p99, 1),
            f"p99 < {P99_MS} ms",
            usual.p99 < P99_MS,
        )
    ]
