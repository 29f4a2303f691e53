"""What the browser chat is called and what an operator may set about it."""

from dataclasses import dataclass
from typing import ClassVar

from bot.effects import Quota

NAME = "webchat"


@dataclass(frozen=True, slots=True)
class Settings:
    """The keys under `platforms.webchat`.

    `host`, `port` and `public_url` may stand under `web` at the top as well; there is one web
    server. `public_url` is how the world reaches us where a proxy stands in front, for example
    https://chat.example.com; the proxy's word on a visitor's address is then believed.
    """

    host: str | None = None  # 127.0.0.1
    port: int | None = None  # 8080
    public_url: str | None = None
    joins_per_minute: int = 30  # from one address
    quotas: ClassVar[tuple[Quota, ...]] = ()  # all that is said here stands in our own database
