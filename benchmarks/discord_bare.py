"""discord.py alone in a process of its own, and how such a process tells what it took.

It says when it is ready, then answers each line that comes in with a line of JSON.
"""

import asyncio
import gc
import json
import re
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import discord
import discord.gateway
import discord.http
import yarl

STORES = ("plaza-write", "plaza-read")  # what the threads that run SQL are called
INVITE = re.compile(r"discord\.gg/\w+")
INTENTS = discord.Intents(
    guilds=True, members=True, guild_messages=True, guild_reactions=True, message_content=True
)


class Count:
    """How many messages were handled, and how many servers are known."""

    def __init__(self, servers: Callable[[], int], messages: int = 0) -> None:
        self.messages = messages
        self.servers = servers
        self._changed = asyncio.Event()

    def one_more(self) -> None:
        """A message was handled."""
        self.messages += 1
        self._changed.set()

    async def reaches(self, messages: int) -> None:
        """Wait until so many were."""
        while self.messages < messages:
            self._changed.clear()
            await self._changed.wait()

    async def reaches_servers(self, servers: int) -> None:
        """Wait until so many are known."""
        while self.servers() < servers:
            await asyncio.sleep(0.01)


class Bare(discord.AutoShardedClient):
    """As sparing as discord.py can be set; messages mean nothing to it, a press an answer."""

    def __init__(self) -> None:
        super().__init__(
            intents=INTENTS,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
        )

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Say the same to everybody."""
        await interaction.response.send_message("You have checked in.", ephemeral=True)


class Filter(Bare):
    """Deletes what a regular expression finds, as simple bots do."""

    async def on_message(self, message: discord.Message) -> None:
        """Look at it, and take it away."""
        if INVITE.search(message.content):
            await message.delete()


async def alone(
    make: Callable[[], discord.AutoShardedClient], token: str, api_url: str, gateway_url: str
) -> None:
    """Serve with a client and nothing else."""
    gc.set_threshold(10_000, *gc.get_threshold()[1:])  # as Plaza does
    discord.http.Route.BASE = api_url
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
    async with make() as client:
        # What it has read is done.
        count = Count(lambda: len(client.guilds), messages=sys.maxsize)
        running = asyncio.create_task(client.start(token))
        await client.wait_until_ready()
        await answer(count, _at_once)
        await client.close()
        await asyncio.gather(running, return_exceptions=True)


async def _at_once() -> None:
    pass


async def answer(count: Count, idle: Callable[[], Awaitable[None]]) -> None:
    """Say that it is ready; then, line by line, wait for what is asked and say what it took."""
    tell(count)
    while line := (await asyncio.to_thread(sys.stdin.readline)).split():
        if line[0] == "heard":
            await count.reaches(int(line[1]))
        elif line[0] == "servers":
            await count.reaches_servers(int(line[1]))
        else:
            await idle()
        tell(count)


def tell(count: Count) -> None:
    """What this process took: seconds of the loop and of the storage, the most megabytes."""
    stores = [each for each in threading.enumerate() if each.name.startswith(STORES)]
    told = {
        "loop": time.thread_time(),
        "stores": sum(map(_spent, stores)),
        "megabytes": _most(),
        "servers": count.servers(),
    }
    print(json.dumps(told), flush=True)


def _spent(thread: threading.Thread) -> float:
    assert thread.ident is not None
    return time.clock_gettime(time.pthread_getcpuclockid(thread.ident))


def _most() -> float:
    """The most that ever was in memory; getrusage tells what the parent had, if that was more."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) / 1024


if __name__ == "__main__":
    asyncio.run(alone(Filter if sys.argv[4:] else Bare, *sys.argv[1:4]))
