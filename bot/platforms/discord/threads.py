"""Threads that members open: Discord names their owner only by id, so it is asked who that is."""

import logging
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

from discord.http import Route

from bot.clock import Clock
from bot.effects import Lane
from bot.events import Event, ThreadOpened
from bot.platforms.discord.facts import milliseconds
from bot.platforms.discord.hear import Hear
from bot.platforms.discord.rest import FAULTS, Rest
from bot.platforms.discord.settings import NAME
from bot.platforms.discord.telling import Telling

Data = Mapping[str, Any]

log = logging.getLogger(__name__)


class Threads:
    """Tells of each new thread once, if anybody wants to hear of it."""

    def __init__(self, clock: Clock, rest: Rest, hear: Hear, telling: Telling) -> None:
        self._clock = clock
        self._rest = rest
        self._hear = hear
        self._telling = telling
        self._wanted = False
        self.beside: Mapping[str, Callable[[Data], None]] = {"THREAD_CREATE": self._opened}
        """Payloads that discord.py needs, too."""

    def start(self, heard: Collection[type[Event]]) -> None:
        """Begin, if anybody asked for it."""
        self._wanted = ThreadOpened in heard

    def _opened(self, data: Data) -> None:
        """Discord also says so when the bot is let into a thread that was there before."""
        owner = str(data.get("owner_id") or "")
        if self._wanted and data.get("newly_created") and owner != self._hear.me():
            server = str(data["guild_id"])
            self._telling.tell_made(server, owner, partial(self._made, server, owner, data))

    async def _made(self, server: str, owner: str, data: Data) -> ThreadOpened | None:
        route = Route("GET", "/guilds/{guild_id}/members/{user}", guild_id=server, user=owner)
        try:
            member = await self._rest.request(Lane.POSTS, route)
        except FAULTS as error:
            log.warning("nobody knows who opened thread %s: %r", data["id"], error)
            return None
        who = self._hear.person(member, member["user"], server)
        created = data["thread_metadata"].get("create_timestamp")
        if who.bot:
            return None
        return ThreadOpened(
            id=f"thread:{data['id']}",
            platform=NAME,
            community=server,
            at=milliseconds(created) if created else self._clock.now(),
            who=who,
            room=str(data["parent_id"]),
            thread=str(data["id"]),
            title=str(data["name"]),
        )
