"""Cogs' screens: what looks at an event before all handlers, and may keep it from them."""

import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot import screened
from bot.clock import Clock
from bot.communities import Community
from bot.context import Ctx
from bot.events import BotWrote, Event, MemberEvent
from bot.members import Member, stranger
from bot.recent import Recent
from bot.registry import Registry, Screen
from bot.scene import Core, Scene
from bot.sight import Sight
from bot.store.db import Database, Tx

log = logging.getLogger("plaza.screening")

BUDGET_SECONDS = 0.002
FAILED = object()  # what a screen found that could not look
UNKNOWN: Mapping[str, bool] = {}
Notice = Callable[..., Awaitable[None]]


class Screening:
    """Asks every screen in the order of their names; the first that stops an event is the last."""

    def __init__(
        self, db: Database, core: Core, registry: Registry, clock: Clock, notice: Notice
    ) -> None:
        self.slow: Counter[str] = Counter()  # looks that took too long, by screen
        self._db = db
        self._core = core
        self._screens = registry.screens
        self._clock = clock
        self._notice = notice
        self._recent = Recent()
        self._known: dict[str, dict[str, bool]] | None = None  # by event: which screens stopped it
        self._logged: set[tuple[str, type[Exception]]] = set()

    async def stops(self, event: Event, community: Community, member: Member | None) -> bool:
        """Whether nobody else is to hear of an event."""
        screens = self._screens.get(type(event))
        if not screens or member is None or community.silent or not isinstance(event, MemberEvent):
            return False
        if self._known is None:
            self._known = _by_event(await self._db.read(screened.newest))
        moment = f"{community.id}:{event.id}"
        before = self._known.get(moment, UNKNOWN)
        sight = self._sight(event, community, member)
        cog = ""
        for screen in screens:
            if screen.name in before:
                if before[screen.name]:
                    return True
                continue
            if screen.cog.name != cog:
                cog = screen.cog.name
                sight = sight._replace(options=community.options.get(cog))
            found = self._look(screen, sight)
            if found is FAILED:
                await self._tell(screen, community)
            elif found is not None and await self._follow(screen, sight, found, moment):
                return True
        return False

    async def of_bot(self, event: Event, community: Community | None) -> bool:
        """Bots are no members: of what others write screens hear, and no handler. Always False."""
        if community is not None and isinstance(event, BotWrote):
            await self.stops(event, community, stranger(community, event.who, event.at))
        return False

    def _sight(self, event: MemberEvent, community: Community, member: Member) -> Sight:
        """What is seen of an event, but for a cog's options; from now on it is seen of the next."""
        now, person = self._clock.now(), event.who.native
        recent = self._recent.of(community.id, person, now, but=event.message)
        self._recent.saw(community.id, event, now)
        operator = bool(event.who.rights) or person in community.operators
        lists = self._core.shelf.of(community.id)
        return Sight(event, community, member, now, None, recent, lists, operator)

    def _look(self, screen: Screen, sight: Sight) -> Any:
        begun = time.perf_counter()
        try:
            found = screen.look(sight)
        except Exception as error:
            if self._is_first(screen, error):
                log.exception("%s failed on event %s", screen.name, sight.event.id)
            found = FAILED
        taken = time.perf_counter() - begun
        if taken > BUDGET_SECONDS:
            self._was_slow(screen, sight, taken)
        return found

    def _was_slow(self, screen: Screen, sight: Sight, taken: float) -> None:
        self.slow[screen.name] += 1
        count = self.slow[screen.name]
        if count & (count - 1) == 0:  # the first, and ever more rarely
            log.warning(
                "the screen %s took %.1f ms for event %s: %d looks took too long so far",
                *(screen.name, taken * 1000, sight.event.id, count),
            )

    async def _follow(self, screen: Screen, sight: Sight, found: Any, moment: str) -> bool:
        scene = Scene(
            cause=f"{moment}:{screen.name}",
            community=sight.community,
            now=self._clock.now(),
            member=sight.member,
            event=sight.event,
            mark=screen.mark,
        )
        try:
            stopped = await self._db.write(_unit, self._core, screen, scene, found)
        except Exception as error:
            if self._is_first(screen, error):
                log.exception("%s failed on event %s", screen.name, sight.event.id)
            await self._tell(screen, sight.community)
            return False
        self._remember(moment, screen.name, stopped)
        return stopped

    async def _tell(self, screen: Screen, community: Community) -> None:
        """A fault of a screen is its own: the event goes on, and operators hear that it did."""
        kind = f"screen:{screen.name}"
        await self._notice(community, kind, "screen-failed", what=screen.name)

    def _is_first(self, screen: Screen, error: Exception) -> bool:
        kind = screen.name, type(error)
        new = kind not in self._logged
        self._logged.add(kind)
        return new

    def _remember(self, moment: str, screen: str, stopped: bool) -> None:
        assert self._known is not None, "it was looked up before"
        self._known.setdefault(moment, {})[screen] = stopped
        if len(self._known) > screened.KNOWN:
            del self._known[next(iter(self._known))]


def _by_event(known: Mapping[str, bool]) -> dict[str, dict[str, bool]]:
    """What came of events, by what stands before a screen's name in their causes."""
    found: dict[str, dict[str, bool]] = {}
    for cause, stopped in known.items():
        moment, _, screen = cause.rpartition(":")
        found.setdefault(moment, {})[screen] = stopped
    return found


def _unit(tx: Tx, core: Core, screen: Screen, scene: Scene, found: Any) -> bool:
    before = screened.outcome(tx, scene.community.id, scene.cause)
    if before is not None:
        return before
    stopped = bool(screen.then(Ctx(tx, core, screen.cog.name, scene), found))
    screened.keep(tx, scene.community.id, scene.cause, stopped, scene.now)
    return stopped
