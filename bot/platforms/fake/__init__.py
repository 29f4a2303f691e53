"""A chat that lives in memory, for tests and rehearsals; as strict as a real one."""

from bot.platforms.base import Ground
from bot.platforms.fake.chat import FakePlatform, Post, Settings, World
from bot.platforms.fake.people import People

__all__ = [
    "CAN",
    "MIGRATIONS",
    "FakePlatform",
    "People",
    "Post",
    "Settings",
    "World",
    "open_platform",
]

CAN = FakePlatform.can
MIGRATIONS = None


def open_platform(settings: Settings, ground: Ground) -> FakePlatform:
    """The chat with the rooms of its communities."""
    return FakePlatform(ground, settings.world)
