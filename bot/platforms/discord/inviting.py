"""Invites that the gateway tells of: made, and gone; how many came by one it never says."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.clock import Clock
from bot.events import InviteGone, InviteMade
from bot.platforms.discord.facts import milliseconds
from bot.platforms.discord.settings import NAME
from bot.platforms.discord.telling import Telling

Data = Mapping[str, Any]


class InviteEars:
    """Discord tells of the invites of those rooms alone that the bot manages."""

    def __init__(self, clock: Clock, telling: Telling) -> None:
        self._clock = clock
        self._telling = telling
        self.beside: Mapping[str, Callable[[Data], None]] = {
            "INVITE_CREATE": self._made,
            "INVITE_DELETE": self._gone,
        }
        """Payloads that discord.py needs, too."""

    def _made(self, data: Data) -> None:
        server = data.get("guild_id")
        if server is None:
            return
        code, by = str(data["code"]), (data.get("inviter") or {}).get("id")
        until = data.get("expires_at")
        self._telling.tell_home(
            InviteMade(
                id=f"invite:{code}",
                platform=NAME,
                community=str(server),
                at=milliseconds(data["created_at"]),
                code=code,
                by=None if by is None else str(by),
                most=int(data.get("max_uses") or 0),
                until=milliseconds(until) if until else 0,
            )
        )

    def _gone(self, data: Data) -> None:
        server = data.get("guild_id")
        if server is None:
            return
        code = str(data["code"])
        self._telling.tell_home(
            InviteGone(
                id=f"invite-gone:{code}",
                platform=NAME,
                community=str(server),
                at=self._clock.now(),
                code=code,
            )
        )
