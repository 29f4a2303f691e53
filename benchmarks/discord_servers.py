"""10,000 servers of 50 members each: until the bot is ready, and what it weighs then."""

import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.discord_side import BARE, WHOLE, launched, standing
from benchmarks.figures import Figure, progress
from tests.standins.discord import Standin

SERVERS, MEMBERS = 10_000, 50
ROOMS, ROLES = ("rules", "general", "check-in", "off-topic", "ops"), ("staff", "regular", "new")
SHARDS = 10  # as Discord advises: a thousand servers each
BY_ITSELF = 2  # owner and bot, whom each server has
READY_SECONDS, MEGABYTES = 10, 150


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from the last server told until all is ready, and resident megabytes."""

    seconds: float
    megabytes: float
    peak: float


def found(discord: Standin) -> None:
    """So many servers that invited the bot."""
    world = discord.world
    while len(world.guilds) < SERVERS:
        number = len(world.guilds)
        guild = world.add_guild(f"Server {number}", crowd=MEMBERS - BY_ITSELF)
        for name in ROLES:
            world.add_role(guild, name, 0x400)
        for name in ROOMS:
            world.add_channel(guild, name)


async def last_told(discord: Standin) -> float:
    """When the last GUILD_CREATE had been written."""
    sessions = discord.gateway.sessions
    while sum(each.seq for each in sessions.values()) < SERVERS + SHARDS:
        await asyncio.sleep(0.01)
    for line in discord.gateway.connections:
        await line.drained(0)
    return time.perf_counter()


async def measure_one(folder: Path, kind: str) -> Start:
    """One start against a fresh world; everything that follows it is done before it is weighed."""
    async with standing() as discord:
        found(discord)
        async with launched(discord, folder, kind) as child:
            last = await last_told(discord)
            await child.says()
            ready = await child.asked(f"servers {SERVERS}")
            seconds = time.perf_counter() - last
            settled = await child.asked("idle")
            await asyncio.sleep(3)
            settled = await child.asked("idle")
    print(kind, seconds, ready, settled, file=sys.stderr)
    assert settled.servers == SERVERS, f"{settled.servers} servers are known"
    return Start(seconds, settled.megabytes, settled.peak)
