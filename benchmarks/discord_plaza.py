"""Plaza on Discord in a process of its own, whole or in part; it tells like discord.py alone."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Mapping
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from benchmarks.discord_bare import INTENTS, Count, alone, answer
from bot.app import App
from bot.clock import WallClock
from bot.events import Event, MessageSent
from bot.platforms import discord as platform
from bot.platforms.base import Emit, Ground, Offered
from bot.platforms.discord.answers import Answers
from bot.platforms.discord.client import Client
from bot.platforms.discord.hear import Hear
from bot.platforms.discord.line import Line
from bot.platforms.discord.servers import Servers
from bot.platforms.discord.settings import Settings
from bot.platforms.discord.telling import Telling
from bot.run import ROOT, Place, run
from bot.web import Site
from tests.faults import Through


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

    async def ready(self) -> None:
        """Wait until discord.py says that it is."""
        line: Line = self.real._line  # type: ignore[attr-defined]
        while line.client is None or not line.client.is_ready():
            await asyncio.sleep(0.01)


def part(ears: bool) -> Client:
    """Plaza's client with nothing behind its ears, or without ears."""
    settings, clock = Settings(token=""), WallClock()
    line = Line(settings)
    hear = Hear(clock, Servers(line), Telling())
    if not ears:
        hear.instead, hear.beside = dict.fromkeys(hear.instead, _ignore), {}
    line.client = client = Client(settings, INTENTS, hear, (), Answers(clock, line))
    return client


def _ignore(data: Mapping[str, Any]) -> None:
    del data


async def whole(folder: Path) -> None:
    """Serve as `python -m bot run` does, with the config of a folder."""
    chats: list[Counting] = []

    def open_platform(settings: Settings, ground: Ground) -> Counting:
        chats.append(Counting(platform.open_platform(settings, ground)))
        return chats[0]

    @contextlib.asynccontextmanager
    async def started(app: App, site: Site) -> AsyncIterator[asyncio.Event]:
        del site
        over = asyncio.Event()
        chats[0].count = Count(partial(_servers, app))

        async def until_told() -> None:
            await chats[0].ready()
            await answer(chats[0].count, app.work.idle)
            over.set()

        task = asyncio.create_task(until_told())
        yield over
        await task

    module = SimpleNamespace(**{**vars(platform), "open_platform": open_platform})
    place = Place(folder / "config.yaml", ROOT / "cogs", folder)
    await run(place, started, chats={platform.NAME: module})


def _servers(app: App) -> int:
    return sum(each.stage != "gone" for each in app.communities.of(platform.NAME))


if __name__ == "__main__":
    if sys.argv[1] == "whole":
        asyncio.run(whole(Path(sys.argv[2])))
    else:
        asyncio.run(alone(partial(part, sys.argv[1] == "ears"), *sys.argv[2:5]))
