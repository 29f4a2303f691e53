"""What Discord is called, what it can do, and what an operator may set about it."""

from dataclasses import dataclass
from typing import ClassVar

from bot.effects import Can
from bot.kinds import Secret

NAME = "discord"
CAN = frozenset(Can)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The keys under `platforms.discord`.

    `api_url` (with its version, as in https://discord.com/api/v10) and `gateway_url` lead to a
    proxy or a server for tests. `message_content`: whether the bot may read what members write;
    without it, words such as a check-in's are heard only where they mention the bot.
    """

    invited: ClassVar[bool] = True

    token: Secret
    api_url: str | None = None
    gateway_url: str | None = None
    message_content: bool = True
