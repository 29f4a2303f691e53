"""A chat that lives in memory, for tests and rehearsals; as strict as a real one."""

from bot.platforms.base import Ground
from bot.platforms.fake.chat import FakePlatform, Opened, Post, Server, Settings, World
from bot.platforms.fake.forms import refusal

__all__ = [
    "CAN",
    "MIGRATIONS",
    "FakePlatform",
    "Opened",
    "Post",
    "Server",
    "Settings",
    "World",
    "open_platform",
    "refusal",
]

CAN = FakePlatform.can
MIGRATIONS = None


def open_platform(settings: Settings, ground: Ground) -> FakePlatform:
    """The chat with the rooms of its communities."""
    return FakePlatform(ground, settings.world)
