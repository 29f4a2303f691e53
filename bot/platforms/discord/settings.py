"""What Discord is called, what it can do, and what an operator may set about it."""

from dataclasses import dataclass
from typing import ClassVar

from bot.effects import Can, Quota
from bot.kinds import Secret

NAME = "discord"
CAN = frozenset(Can)
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateMessages:
    """How many private messages that nobody asked for go out: the keys under `private_messages`.

    Discord names no numbers; it holds back bots that write to many strangers. These are small
    enough for a bot of a middling server; `each_` is for one person, on all servers together.
    """

    per_hour: int = 20
    per_day: int = 200
    each_per_day: int = 1
    each_per_week: int = 3

    def __post_init__(self) -> None:
        if min(self.per_hour, self.per_day, self.each_per_day, self.each_per_week) < 0:
            raise ValueError("a number of messages is not below 0")


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
    private_messages: PrivateMessages = PrivateMessages()

    @property
    def quotas(self) -> tuple[Quota, ...]:
        """The same for the core, which keeps to it."""
        bounds = self.private_messages
        return (
            Quota(bounds.per_hour, HOUR_MS, private=True),
            Quota(bounds.per_day, DAY_MS, private=True),
            Quota(bounds.each_per_day, DAY_MS, private=True, each=True),
            Quota(bounds.each_per_week, 7 * DAY_MS, private=True, each=True),
        )
