"""The connection to Discord: one client at a time, made anew when it is dead."""

import discord

from bot.platforms.discord.settings import Settings


class Line:
    """Where the present client is, for whoever sends something through it."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.client: discord.AutoShardedClient | None = None  # None until it is logged in
