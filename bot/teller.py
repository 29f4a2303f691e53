"""Tells cogs' own events to their subscribers: each once, in a unit of its own, also later."""

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from bot import happenings
from bot.clock import Clock
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.events import Happened
from bot.happenings import HappeningRow
from bot.registry import Handler, Registry
from bot.scene import Core, Scene
from bot.store.db import Database, Tx
from bot.work import Work

log = logging.getLogger("plaza.teller")

PAGE = 200
PAUSES_MS = (1_000, 10_000, 60_000, 600_000)
SILENT_MS = 3_600_000  # how soon to look again whether a community is silent no more
ALARM = "happenings"


class Notice(Protocol):
    """How the operators hear of something."""

    async def __call__(self, community: Community, kind: str, key: str, **args: str) -> None:
        """Tell them, at most once per kind and hour."""


class Teller:
    """Rows that are due go to their subscribers; what fails is told again with growing pauses."""

    def __init__(
        self,
        db: Database,
        core: Core,
        registry: Registry,
        communities: Communities,
        clock: Clock,
        work: Work,
        notice: Notice,
        overhear: Callable[[HappeningRow], Sequence[Handler]],
    ) -> None:
        self._db = db
        self._core = core
        self._registry = registry
        self._communities = communities
        self._clock = clock
        self._work = work
        self._notice = notice
        self._overhear = overhear
        self._telling: set[int] = set()
        self._next: int | None = None

    def told(self, row: HappeningRow) -> None:
        """A row was committed: tell it now, or wake when it is due."""
        if row.due_at <= self._clock.now():
            self._work.start(self._tell(row))
        else:
            self._wake_at(row.due_at)

    async def tell_due(self) -> None:
        """Tell what is due by now, page by page, and set the alarm for what comes."""
        self._next = None
        while rows := await self._db.read(happenings.due, self._clock.now(), PAGE):
            fresh = [row for row in rows if row.id not in self._telling]
            for row in fresh:
                await self._tell(row)
            if not fresh:
                break
        following = await self._db.read(happenings.next_due)
        if following is not None:
            self._wake_at(max(following, self._clock.now() + 1))

    def _wake_at(self, at: int) -> None:
        if self._next is None or at < self._next:
            self._next = at
            self._clock.alarm(
                ALARM, at, lambda: self._work.insist(self._clock, ALARM, self.tell_due)
            )

    async def _tell(self, row: HappeningRow) -> None:
        if row.id in self._telling:
            return
        self._telling.add(row.id)
        try:
            await self._tell_all(row)
        finally:
            self._telling.discard(row.id)

    async def _tell_all(self, row: HappeningRow) -> None:
        community = self._communities.by_id(row.community)
        if community is not None and community.silent:
            again = self._clock.now() + SILENT_MS
            await self._db.write(happenings.put_off, row.id, again)
            self._wake_at(again)
            return
        handlers = [*self._registry.happenings.get(row.name, []), *self._overhear(row)]
        failed = [
            handler
            for handler in handlers
            if community is not None and not await self._told_to(handler, row, community)
        ]
        if not failed:
            await self._db.write(happenings.finish, row.id)
        elif row.tries < len(PAUSES_MS):
            again = self._clock.now() + PAUSES_MS[row.tries]
            await self._db.write(happenings.retry, row.id, again)
            self._wake_at(again)
        else:
            assert community is not None
            await self._db.write(happenings.finish, row.id)
            for handler in failed:
                await self._notice(community, f"lost:{handler.name}", "fault", what=handler.name)

    async def _told_to(self, handler: Handler, row: HappeningRow, community: Community) -> bool:
        try:
            await self._db.write(_unit, self._core, handler, row, community, self._clock.now())
        except Exception:
            log.exception("%s failed on %s %d", handler.name, row.name, row.id)
            return False
        return True


def _unit(
    tx: Tx, core: Core, handler: Handler, row: HappeningRow, community: Community, now: int
) -> None:
    if not happenings.claim(tx, row.id, handler.name):
        return
    scene = Scene(
        cause=f"{community.id}:happening:{row.id}:{handler.name}",
        community=community,
        now=now,
        member=core.members.get(tx, row.member) if row.member is not None else None,
        event=Happened(row.id, row.name, row.data),
        mark=handler.mark,
    )
    handler.call(Ctx(tx, core, handler.cog.name, scene))
