"""The line to Discord that stands at the moment, for whoever sends something through it."""

import asyncio

import aiohttp
import discord

from bot.platforms.discord.settings import Settings

API = "https://discord.com/api/v10"


class Line:
    """The present client and its session; none of them while the bot is not logged in."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.api_url = (settings.api_url or API).rstrip("/")
        self.client: discord.AutoShardedClient | None = None
        self.session: aiohttp.ClientSession | None = None  # for the answers to interactions
        self._up = asyncio.Event()

    def opened(self, client: discord.AutoShardedClient, session: aiohttp.ClientSession) -> None:
        """The client is logged in: requests may go out."""
        self.client, self.session = client, session
        self._up.set()

    def closed(self) -> None:
        """Nothing goes out until the next client is logged in."""
        self.client = self.session = None
        self._up.clear()

    async def is_up(self, patience: float) -> bool:
        """Whether requests may go out, after waiting for it at most so many seconds."""
        if self._up.is_set():
            return True  # which it nearly always is, and each effect asks
        try:
            async with asyncio.timeout(patience):
                await self._up.wait()
        except TimeoutError:
            return False
        return True
