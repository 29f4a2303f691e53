"""The browser chat: try Plaza, and run a small community, with nothing but a browser."""

from pathlib import Path

from bot.platforms.base import Ground
from bot.platforms.webchat.chat import WebChat
from bot.platforms.webchat.settings import NAME, Settings

__all__ = ["CAN", "MIGRATIONS", "NAME", "Settings", "open_platform"]

CAN = WebChat.can
MIGRATIONS = Path(__file__).parent / "migrations"


def open_platform(settings: Settings, ground: Ground) -> WebChat:
    """The chat on its ground; its pages are served as soon as the site is."""
    return WebChat(settings, ground)
