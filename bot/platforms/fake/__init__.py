"""A chat that lives in memory, for tests and rehearsals; as strict as a real one."""

from bot.platforms.base import Ground
from bot.platforms.fake.chat import FakePlatform
from bot.platforms.fake.forms import refusal
from bot.platforms.fake.people import People
from bot.platforms.fake.rooms import Rooms
from bot.platforms.fake.ways import Ways
from bot.platforms.fake.world import Opened, Post, Server, Settings, World

__all__ = [
    "CAN",
    "MIGRATIONS",
    "FakePlatform",
    "Opened",
    "People",
    "Post",
    "Rooms",
    "Server",
    "Settings",
    "Ways",
    "World",
    "open_platform",
    "refusal",
]

CAN = FakePlatform.can
MIGRATIONS = None


def open_platform(settings: Settings, ground: Ground) -> FakePlatform:
    """The chat with the rooms of its communities."""
    return FakePlatform(ground, settings.world)
