"""Unmodified discord.py clients for the stand-in's own tests."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp
import discord as library
from discord import app_commands

from tests.standins.discord.pointing import pointed_at
from tests.standins.discord.server import Standin

WAIT = 15
ALMOST_ALL = library.Intents.all()
ALMOST_ALL.presences = False


class Client(library.Client):
    """Keeps what it hears, in order."""

    def __init__(self, intents: library.Intents = ALMOST_ALL, **options: Any) -> None:
        # Asking for all members at each start meets the limit of 30 s when a start is repeated.
        sparing = {"guild_ready_timeout": 0.05, "chunk_guilds_at_startup": False}
        super().__init__(intents=intents, max_messages=None, **{**sparing, **options})
        self.tree = app_commands.CommandTree(self)
        self.heard: list[str] = []
        self.resumed = 0
        self.readied = 0

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Without the five seconds: a test that identifies twice moves the clock or the limit."""

    async def on_message(self, message: library.Message) -> None:
        if message.author != self.user:
            self.heard.append(message.content)

    async def on_resumed(self) -> None:
        self.resumed += 1

    async def on_ready(self) -> None:
        self.readied += 1


@asynccontextmanager
async def logged_in(discord: Standin, client: library.Client) -> AsyncIterator[None]:
    """Run a client against the stand-in; inside, it is ready."""
    with pointed_at(discord.api_url, discord.gateway_url):
        async with client:
            running = asyncio.create_task(client.start(discord.token))
            ready = asyncio.create_task(client.wait_until_ready())
            await asyncio.wait([running, ready], timeout=WAIT, return_when="FIRST_COMPLETED")
            if running.done():
                ready.cancel()
                await running
            assert client.is_ready()
            try:
                yield
            finally:
                await client.close()
                with suppress(ConnectionError, aiohttp.ClientError):  # cut on purpose by a test
                    await running


def room(client: library.Client, name: str = "general") -> library.TextChannel:
    """A text channel of the client's guild by its name."""
    return next(each for each in client.guilds[0].text_channels if each.name == name)
