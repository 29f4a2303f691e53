"""Who came and left while the bot was away, found by comparing a server's members with ours.

Then what was written meanwhile is looked up, for those who may stop it; see `missed`.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from discord.http import Route

from bot.delivery import TryLater
from bot.effects import Lane
from bot.events import Event, MemberEvent, MemberJoined, MemberLeft, MemberPassed, Person
from bot.platforms.base import Ground, Here
from bot.platforms.discord import store
from bot.platforms.discord.facts import milliseconds
from bot.platforms.discord.hear import SCREENING_MS, Hear
from bot.platforms.discord.lanes import end
from bot.platforms.discord.missed import Missed, Room, rooms_of
from bot.platforms.discord.rest import FAULTS, Rest, outcome
from bot.platforms.discord.settings import NAME
from bot.platforms.discord.telling import Telling

Data = Mapping[str, Any]

TOLD: frozenset[type[Event]] = frozenset({MemberJoined, MemberPassed, MemberLeft})
SCREENED = frozenset({"MEMBER_VERIFICATION_GATE_ENABLED", "GUILD_ONBOARDING"})  # of a server
PAGE = 1_000  # members, as many as Discord gives at once
PAUSE = 0.2  # seconds between two requests: everything else goes before this
TRIES = 5
PATIENCE = 5.0  # seconds before a server is tried again
BEAT = 60.0  # seconds between two notes of how far the bot has heard
AT_ONCE = 500  # servers in one note, so that the writer is not held up
OVERLAP_MS = 600_000
"""Looked at again for a second coming: a dead line is noticed late, Discord's clock is not ours."""

REFUSED = (
    "Discord does not give the members of server %s (%s), so who came and left while the bot was "
    'away is not known: look after "Server Members Intent" in the developer portal'
)

log = logging.getLogger(__name__)


class Incomplete(Exception):
    """The comparison has to be made again: some of it is missing, or was not taken in."""


@dataclass(slots=True)
class Server:
    """One server whose members are to be compared."""

    id: str
    since: int  # since when the bot is in it, UTC ms by Discord's clock
    screened: bool
    rooms: tuple[Room, ...] = ()
    tries: int = 0


class Reconcile:
    """Compares one server after the other, after each new session, but not after a resumed one.

    Discord tells of every server when a session begins, and of one that is back in reach.
    """

    def __init__(
        self,
        ground: Ground,
        rest: Rest,
        hear: Hear,
        telling: Telling,
        hears: Callable[[str], bool],
        missed: Missed,
    ) -> None:
        self._ground = ground
        self._rest = rest
        self._hear = hear
        self._telling = telling
        self._hears = hears
        self._missed = missed
        self._due: dict[str, Server] = {}
        self._moved: dict[str, set[str]] = {}  # who came or left meanwhile, and was told of
        self._some = asyncio.Event()
        self._present: set[str] = set()  # servers of which everything was heard until now
        self._tasks: set[asyncio.Task[None]] = set()
        self.beside: Mapping[str, Callable[[Data], None]] = {
            "GUILD_CREATE": self._there,
            "GUILD_MEMBER_ADD": self._moves,
            "GUILD_MEMBER_REMOVE": self._moves,
        }

    def start(self, heard: Collection[type[Event]]) -> None:
        """Begin, if anybody asked for one of these events."""
        if not TOLD.isdisjoint(heard):
            work = (self._serve(), self._keep())
            self._tasks = {asyncio.create_task(each) for each in work}

    async def stop(self) -> None:
        """Leave the rest for the next start."""
        await end(self._tasks, 0)

    def _there(self, data: Data) -> None:
        if self._tasks and not data.get("unavailable"):
            id = str(data["id"])
            self._present.discard(id)
            screened = not SCREENED.isdisjoint(data["features"])
            since, rooms = milliseconds(data["joined_at"]), rooms_of(data)
            self._due[id] = Server(id, since, screened, rooms)
            self._some.set()

    def _moves(self, data: Data) -> None:
        server = str(data["guild_id"])
        if server in self._due:
            self._moved.setdefault(server, set()).add(str(data["user"]["id"]))

    async def _serve(self) -> None:
        while True:
            await self._some.wait()
            self._some.clear()
            while self._due:
                server = next(iter(self._due.values()))
                await self._bring_up(server)
                await self._ground.clock.sleep(PAUSE)

    async def _bring_up(self, server: Server) -> None:
        """Compare a server and note that it is done; what did not work is put behind the others."""
        began = self._ground.clock.now()
        wait = await self._tried(server, began)
        if self._due.get(server.id) is not server:
            return  # a new session began meanwhile
        del self._due[server.id]
        self._moved.pop(server.id, None)
        if wait is None:
            self._present.add(server.id)
        elif server.tries < TRIES:
            server.tries += 1
            self._due[server.id] = server
            await self._ground.clock.sleep(max(PATIENCE, wait))
        else:
            log.warning("server %s: who came and left is looked up at the next start", server.id)

    async def _tried(self, server: Server, began: int) -> float | None:
        """None if it is done; else for how long to wait, in seconds."""
        try:
            heard, home = await self._span(server), self._ground.home(server.id)
            if heard is None or home is None or not home.rooms:  # before /setup nobody is new
                await self._ground.db.write(store.begin, server.id, began)
            else:
                await self._compare(server, heard, began)
                since = max(heard.since, heard.until - OVERLAP_MS)
                if not await self._missed.tell(server.id, server.rooms, since):
                    raise Incomplete(f"a message in server {server.id} was not handled")
                await self._ground.db.write(store.go_on, [server.id], began)
        except FAULTS as error:
            came = outcome(error, f"the list of the members of server {server.id}")
            if isinstance(came, TryLater):
                return came.seconds
            log.warning(REFUSED, server.id, error)
            server.tries = TRIES
            return 0
        except Incomplete as error:
            log.warning("%s; its members are compared again", error)
            return 0
        except Exception:
            log.exception("who came to server %s and left it is not known yet", server.id)
            return 0
        return None

    async def _span(self, server: Server) -> store.Heard | None:
        """Of when everything was heard since the bot is in the server."""
        heard = await self._ground.db.read(store.heard, server.id)
        return heard and heard._replace(since=max(heard.since, server.since))

    async def _compare(self, server: Server, heard: store.Heard, began: int) -> None:
        known = await self._ground.here(server.id)
        gone = dict(known)
        async for member in self._members(server.id):
            id = str(member["user"]["id"])
            gone.pop(id, None)
            if not self._has_moved(server, id):
                await self._tell(_missed(self._hear, server, member, known.get(id), heard))
        left = ((id, each.name) for id, each in gone.items() if not self._has_moved(server, id))
        await self._tell(
            _left(server.id, Person(id, name), heard.until, began) for id, name in left
        )

    def _has_moved(self, server: Server, id: str) -> bool:
        return id in self._moved.get(server.id, ())

    async def _members(self, server: str) -> AsyncIterator[Data]:
        """All members of a server, page by page; raises Incomplete."""
        route = Route("GET", "/guilds/{guild_id}/members", guild_id=server)
        after, seen, me = "0", False, str(self._rest.me)
        while True:
            asked = {"limit": PAGE, "after": after}
            page = await self._rest.request(Lane.BULK, route, params=asked)
            for member in page:
                seen = seen or str(member["user"]["id"]) == me
                yield member
            if len(page) < PAGE:
                break
            after = str(page[-1]["user"]["id"])
            await self._ground.clock.sleep(PAUSE)
        if not seen:  # else all whom it leaves out would be taken for gone
            raise Incomplete(f"the bot itself is not among the members of server {server}")

    async def _tell(self, events: Iterator[MemberEvent]) -> None:
        for event in events:
            if not await self._telling.told(event):
                raise Incomplete(f"{event.id} was not handled")

    async def _keep(self) -> None:
        """Note once in a while that everything was heard."""
        while True:
            await self._ground.clock.sleep(BEAT)
            now = self._ground.clock.now()
            heard = [server for server in self._present if self._hears(server)]
            for first in range(0, len(heard), AT_ONCE):
                part = heard[first : first + AT_ONCE]
                try:
                    await self._ground.db.write(store.go_on, part, now)
                except Exception:
                    log.exception("it was not noted that the bot heard everything until now")


def _missed(
    hear: Hear, server: Server, member: Data, known: Here | None, heard: store.Heard
) -> Iterator[MemberEvent]:
    """What a member did since everything was heard: came in, or got through the screening."""
    joined_at = member["joined_at"] and milliseconds(member["joined_at"])
    if not joined_at or joined_at <= heard.since:
        return
    data = {**member, "guild_id": server.id}
    lately = joined_at > heard.until - OVERLAP_MS
    if known is not None and known.joined_at == joined_at:
        if lately:
            yield from hear.came(data)  # killed as they came, not every handler knows it
        elif server.screened and joined_at > heard.until - SCREENING_MS:
            yield from hear.passed(data, max(joined_at, heard.until))
    elif known is None or lately:  # who comes back is known, and keeps the first `joined_at`
        yield from hear.came(data)


def _left(server: str, who: Person, heard: int, found: int) -> MemberLeft:
    id = f"left:{who.native}:{heard}"
    return MemberLeft(id=id, platform=NAME, community=server, at=found, who=who)
