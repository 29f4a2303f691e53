"""10,000 servers of 50 members each: until the bot is ready, and what it weighs then."""

import asyncio
import tempfile
import time
from pathlib import Path

from benchmarks.discord_side import BARE, WHOLE, Child, launched, standing
from benchmarks.figures import Figure, progress
from tests.standins.discord import Standin

SERVERS, MEMBERS = 10_000, 50
ROOMS, ROLES = ("rules", "general", "check-in", "off-topic", "ops"), ("staff", "regular", "new")
SHARDS = 10  # as Discord advises: a thousand servers each
BY_ITSELF = 2  # owner and bot, whom each server has
READY_SECONDS, MEGABYTES = 10, 150


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


async def last_told(discord: Standin, child: Child) -> float:
    """When the last GUILD_CREATE had been written."""
    sessions = discord.gateway.sessions
    while sum(each.seq for each in sessions.values()) < SERVERS + SHARDS:
        child.insist()
        await asyncio.sleep(0.01)
    for line in discord.gateway.connections:
        await line.drained(0)
    return time.perf_counter()


async def measure_one(folder: Path, kind: str) -> tuple[float, float]:
    """Seconds from the last server told until the client is ready, and its most megabytes."""
    async with standing() as discord:
        found(discord)
        async with launched(discord, folder, kind) as child:
            last = await last_told(discord, child)
            await child.says()
            await child.asked(f"servers {SERVERS}")
            seconds = time.perf_counter() - last
            settled = await child.asked("idle")
    return seconds, settled.megabytes


async def measure() -> list[Figure]:
    """A start of each."""
    starts = {}
    for kind in (BARE, WHOLE):
        progress(f"servers: {SERVERS:,}, {kind}; {SHARDS} shards, five seconds each")
        with tempfile.TemporaryDirectory() as folder:
            starts[kind] = await measure_one(Path(folder), kind)
    seconds, weight = starts[WHOLE]
    bare_seconds, bare_weight = starts[BARE]
    return [
        Figure(
            f"Discord: {SERVERS:,} servers of {MEMBERS}, ready after the last",
            f"{seconds:.1f} s",
            f"{bare_seconds:.1f} s",
            seconds / bare_seconds,
            f"< {READY_SECONDS} s",
            seconds < READY_SECONDS,
        ),
        Figure(
            "  memory, at most",
            f"{weight:.0f} MB",
            f"{bare_weight:.0f} MB",
            weight / bare_weight,
            f"< {MEGABYTES} MB",
            weight < MEGABYTES,
        ),
    ]
