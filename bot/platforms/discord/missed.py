"""What members wrote and changed while the bot was away, read from the past of rooms.

It is told for those who may stop it, such as the guard, and for nobody who would answer.
"""

import logging
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from discord.http import Route

from bot.clock import Clock
from bot.delivery import TryLater
from bot.effects import Lane
from bot.events import Event, MessageMissed
from bot.platforms.discord.facts import instant, milliseconds
from bot.platforms.discord.hear import Hear
from bot.platforms.discord.rest import FAULTS, Rest, outcome
from bot.platforms.discord.telling import Telling

Data = Mapping[str, Any]

MOST = 100  # messages of one room, as many as Discord gives at once
ROOMS = 200  # of one server, those with the newest messages first
PAUSE = 0.2  # seconds between two requests: everything else goes before this
SPOKEN_IN = {0, 2, 5, 10, 11, 12, 13}  # types of channels: of text, voice, news, threads, stages
STALE_MS = 24 * 3_600_000  # in a room that was quiet for longer nobody changes a message

log = logging.getLogger(__name__)


class Room(NamedTuple):
    """A channel or a thread, and when the last message in it was written, UTC ms."""

    id: str
    last: int


def rooms_of(server: Data) -> tuple[Room, ...]:
    """The rooms of a server in which anything was ever written, the newest first."""
    found = [
        Room(str(each["id"]), instant(each["last_message_id"]))
        for each in (*server.get("channels", ()), *server.get("threads", ()))
        if each.get("last_message_id") and each["type"] in SPOKEN_IN
    ]
    return tuple(sorted(found, key=lambda room: -room.last)[:ROOMS])


class Missed:
    """Looks through rooms once a session begins anew, if anybody asked for it."""

    def __init__(self, clock: Clock, rest: Rest, hear: Hear, telling: Telling) -> None:
        self._clock = clock
        self._rest = rest
        self._hear = hear
        self._telling = telling
        self._wanted = False

    def start(self, heard: Collection[type[Event]]) -> None:
        """Begin, if anybody asked for it."""
        self._wanted = MessageMissed in heard

    async def tell(self, server: str, rooms: Sequence[Room], since: int) -> bool:
        """Tell what was written or changed since an instant (UTC ms); whether all was handled.

        Raises what Rest raises, for what may work later.
        """
        if not self._wanted:
            return True
        handled, authors = True, dict[str, Data]()
        for room in rooms:
            if room.last <= since - STALE_MS:
                break
            for message in _since(await self._past(room), since):
                author = str(message["author"]["id"])
                if message["author"].get("bot"):
                    continue
                if author not in authors:
                    authors[author] = await self._member(server, author)
                whole = {**message, "guild_id": server, "member": authors[author]}
                event = self._hear.missed(whole)
                handled = (event is None or await self._telling.told(event)) and handled
        return handled

    async def _past(self, room: Room) -> Sequence[Data]:
        """The newest messages of a room, the newest first; none where the bot may not read."""
        route = Route("GET", "/channels/{channel_id}/messages", channel_id=room.id)
        found: Sequence[Data] = await self._ask(route, [], limit=MOST)
        return found

    async def _member(self, server: str, person: str) -> Data:
        """Somebody as a member, for their rights; empty for who is gone."""
        route = Route("GET", "/guilds/{guild_id}/members/{user}", guild_id=server, user=person)
        found: Data = await self._ask(route, {})
        return found

    async def _ask(self, route: Route, nothing: Any, **params: int) -> Any:
        try:
            return await self._rest.request(Lane.BULK, route, params=params)
        except FAULTS as error:
            if isinstance(outcome(error, f"the past of {route.path}"), TryLater):
                raise
            log.info("%s is not given to the bot: %s", route.path, error)
            return nothing
        finally:
            await self._clock.sleep(PAUSE)


def _since(messages: Sequence[Data], since: int) -> Iterator[Data]:
    """Those that were written or changed since then, the oldest first."""
    for each in reversed(messages):
        edited = each.get("edited_timestamp")
        if max(instant(each["id"]), milliseconds(edited) if edited else 0) > since:
            yield each
