"""A client of Discord in a process of its own: Plaza, parts of it, or discord.py alone.

Says when it is ready, then answers each line that comes in with a line of JSON.
"""

import asyncio
import contextlib
import json
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import discord
import discord.gateway
import discord.http
import yarl

from bot.app import App
from bot.clock import WallClock
from bot.events import Event, MessageSent
from bot.platforms import discord as platform
from bot.platforms.base import Emit, Ground, Offered
from bot.platforms.discord.answers import Answers
from bot.platforms.discord.arrivals import Arrivals
from bot.platforms.discord.client import Client
from bot.platforms.discord.hear import Hear
from bot.platforms.discord.line import Line
from bot.platforms.discord.servers import Servers
from bot.platforms.discord.settings import Settings
from bot.platforms.discord.telling import Telling
from bot.run import ROOT, Place, calm_collector, run
from bot.web import Site
from tests.faults import Through

STORES = ("plaza-write", "plaza-read")  # what the threads that run SQL are called
INTENTS = discord.Intents(
    guilds=True, members=True, guild_messages=True, guild_reactions=True, message_content=True
)
Serve = Callable[["Count"], Awaitable[None]]


class Count:
    """How many messages were handled, and how many servers are known."""

    def __init__(self, servers: Callable[[], int]) -> None:
        self.messages = 0
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


class Counting(Through):
    """Plaza's Discord, of which is known what the router has handled."""

    count: Count

    async def run(self, emit: Emit, offered: Offered) -> None:
        async def counted(event: Event) -> bool:
            try:
                return await emit(event)
            finally:
                if isinstance(event, MessageSent):
                    self.count.one_more()

        await self.real.run(counted, offered)


class Bare(discord.AutoShardedClient):
    """discord.py as sparing as it can be set; messages mean nothing to it, a press an answer."""

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


def half(ears: bool) -> discord.AutoShardedClient:
    """Plaza's client with nothing behind its ears, or without ears."""
    settings, clock, nobody = Settings(token="", api_url=None), WallClock(), _nobody()
    line = Line(settings)
    hear, arrivals = Hear(clock, Servers(line), Telling()), Arrivals(nobody)
    arrivals.beside = {}
    if not ears:
        hear.instead, hear.beside = dict.fromkeys(hear.instead, _ignore), {}
    client = Client(settings, INTENTS, hear, arrivals, Answers(clock, line))
    line.client = client
    return client


def _nobody() -> Ground:
    ground: Any = SimpleNamespace()
    return ground


def _ignore(data: Mapping[str, Any]) -> None:
    del data


async def alone(kind: str, token: str, api_url: str, gateway_url: str) -> None:
    """Serve without the rest of Plaza."""
    calm_collector()
    discord.http.Route.BASE = api_url
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
    client = Bare() if kind == "bare" else half(ears=kind == "ears")
    count = Count(lambda: len(client.guilds))
    count.messages = sys.maxsize  # what was read is done
    async with client:
        running = asyncio.create_task(client.start(token))
        await client.wait_until_ready()
        await answer(count, None)
        await client.close()
        await asyncio.gather(running, return_exceptions=True)


async def whole(folder: Path) -> None:
    """Serve as `python -m bot run` does, with the config of a folder."""
    chats: list[Counting] = []

    def open_platform(settings: Settings, ground: Ground) -> Counting:
        chats.append(Counting(platform.open_platform(settings, ground)))
        return chats[0]

    @contextlib.asynccontextmanager
    async def started(app: App, site: Site) -> AsyncIterator[asyncio.Event]:
        del site
        over, communities = asyncio.Event(), app.communities

        def servers() -> int:
            return len([each for each in communities.of(platform.NAME) if each.stage != "gone"])

        count = chats[0].count = Count(servers)

        async def until_told() -> None:
            await _ready(chats[0])
            await answer(count, app)
            over.set()

        task = asyncio.create_task(until_told())
        yield over
        await task

    shown = ("CAN", "MIGRATIONS", "NAME", "QUOTAS", "Settings")
    module = SimpleNamespace(**{name: getattr(platform, name) for name in shown})
    module.open_platform, module.__file__ = open_platform, platform.__file__
    place = Place(folder / "config.yaml", ROOT / "cogs", folder)
    await run(place, started, chats={platform.NAME: module})


async def _ready(chat: Counting) -> None:
    line: Line = getattr(chat.real, "_line")
    while line.client is None or not line.client.is_ready():
        await asyncio.sleep(0.01)


async def answer(count: Count, app: App | None) -> None:
    """Say that it is ready; then, line by line, do what is asked and say what it took so far."""
    tell(count)
    while line := (await asyncio.to_thread(sys.stdin.readline)).split():
        if line[0] == "heard":
            await count.reaches(int(line[1]))
        elif line[0] == "servers":
            while count.servers() < int(line[1]):
                await asyncio.sleep(0.01)
        elif line[0] == "idle" and app is not None:
            await app.work.idle()
        tell(count)


def tell(count: Count) -> None:
    """What this process took: seconds of the processor, of the loop and of the storage; memory."""
    stores = [each for each in threading.enumerate() if each.name.startswith(STORES)]
    told = {
        "loop": time.thread_time(),
        "stores": sum(map(_spent, stores)),
        "megabytes": _resident("VmRSS"),
        "peak": _resident("VmHWM"),
        "servers": count.servers(),
    }
    print(json.dumps(told), flush=True)


def _spent(thread: threading.Thread) -> float:
    assert thread.ident is not None
    return time.clock_gettime(time.pthread_getcpuclockid(thread.ident))


def _resident(which: str) -> float:
    """Megabytes now, or the most there ever were."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    told = next(line for line in lines if line.startswith(f"{which}:"))
    return int(told.split()[1]) / 1024


if __name__ == "__main__":
    if sys.argv[1] == "whole":
        asyncio.run(whole(Path(sys.argv[2])))
    else:
        asyncio.run(alone(*sys.argv[1:5]))
