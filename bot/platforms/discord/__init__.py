"""Discord: servers as communities, through discord.py."""

from pathlib import Path
from typing import TYPE_CHECKING

from bot.platforms.base import Ground
from bot.platforms.discord.settings import CAN, NAME, Settings

if TYPE_CHECKING:
    from bot.platforms.discord.chat import DiscordChat

__all__ = ["CAN", "MIGRATIONS", "NAME", "Settings", "open_platform"]

MIGRATIONS = Path(__file__).parent / "migrations"


def open_platform(settings: Settings, ground: Ground) -> "DiscordChat":
    """The chat on its ground; it connects when it is run."""
    # Not before: discord.py takes a second to import, and many a Plaza has no Discord.
    from bot.platforms.discord.chat import DiscordChat

    return DiscordChat(settings, ground)
