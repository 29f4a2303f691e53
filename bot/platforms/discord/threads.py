"""Threads that members open: Discord names their owner only by id, so it is asked who that is."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from functools import partial
from hashlib import blake2b
from typing import Any

from discord.http import Route

from bot.clock import Clock
from bot.effects import Lane
from bot.events import Event, MemberEvent, Person, ThreadOpened, ThreadRenamed
from bot.platforms.discord.facts import milliseconds
from bot.platforms.discord.hear import Hear
from bot.platforms.discord.rest import FAULTS, Rest
from bot.platforms.discord.settings import NAME
from bot.platforms.discord.telling import Telling

Data = Mapping[str, Any]
Made = Callable[[str, Person, Data], MemberEvent]

REMEMBERED = 5_000  # titles of threads

log = logging.getLogger(__name__)


class Threads:
    """Tells of each new thread once, and of each other title, if anybody wants to hear of it."""

    def __init__(self, clock: Clock, rest: Rest, hear: Hear, telling: Telling) -> None:
        self._clock = clock
        self._rest = rest
        self._hear = hear
        self._telling = telling
        self._heard: Collection[type[Event]] = ()
        self._titles: OrderedDict[str, str] = OrderedDict()
        self.beside: Mapping[str, Callable[[Data], None]] = {
            "THREAD_CREATE": self._opened,
            "THREAD_UPDATE": self._changed,
        }
        """Payloads that discord.py needs, too."""

    def start(self, heard: Collection[type[Event]]) -> None:
        """Begin, if anybody asked for it."""
        self._heard = heard

    def _opened(self, data: Data) -> None:
        """Discord also says so when the bot is let into a thread that was there before."""
        new = self._has_title(data)
        if new and ThreadOpened in self._heard and data.get("newly_created"):
            self._tell(data, self._made)

    def _changed(self, data: Data) -> None:
        """Nobody says what changed; of a thread that is not known, it may be the title."""
        if self._has_title(data) and ThreadRenamed in self._heard:
            self._tell(data, self._renamed)

    def _has_title(self, data: Data) -> bool:
        """Remember the title; whether it is another than the one that was known."""
        thread, title = str(data["id"]), str(data["name"])
        former = self._titles.pop(thread, None)
        self._titles[thread] = title
        if len(self._titles) > REMEMBERED:
            self._titles.popitem(last=False)
        return former != title

    def _tell(self, data: Data, made: Made) -> None:
        owner = str(data.get("owner_id") or "")
        if owner != self._hear.me():
            server = str(data["guild_id"])
            self._telling.tell_made(server, owner, partial(self._told, server, owner, data, made))

    async def _told(self, server: str, owner: str, data: Data, made: Made) -> MemberEvent | None:
        route = Route("GET", "/guilds/{guild_id}/members/{user}", guild_id=server, user=owner)
        try:
            member = await self._rest.request(Lane.POSTS, route)
        except FAULTS as error:
            log.warning("nobody knows who opened thread %s: %r", data["id"], error)
            return None
        who = self._hear.person(member, member["user"], server)
        return None if who.bot else made(server, who, data)

    def _made(self, server: str, who: Person, data: Data) -> MemberEvent:
        created = data["thread_metadata"].get("create_timestamp")
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

    def _renamed(self, server: str, who: Person, data: Data) -> MemberEvent:
        now, title = self._clock.now(), str(data["name"])
        shown = blake2b(title.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        return ThreadRenamed(
            id=f"retitled:{data['id']}:{now}:{shown}",
            platform=NAME,
            community=server,
            at=now,
            who=who,
            room=str(data["parent_id"]),
            thread=str(data["id"]),
            title=title,
        )
