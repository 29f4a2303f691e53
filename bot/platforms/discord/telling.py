"""Tells the router what happened, each person's events one after the other."""

import asyncio
import logging
from collections import OrderedDict, deque

from bot.events import MemberEvent
from bot.platforms.base import Emit

PATIENCE = 1.0  # seconds for what is being told when the platform stops
REMEMBERED = 20_000  # events that are told once, however often Discord repeats them

log = logging.getLogger(__name__)


class Telling:
    """A lane for each person who is being told of; it is gone when it is empty."""

    def __init__(self) -> None:
        self._emit: Emit | None = None
        self._lanes: dict[tuple[str, str], deque[MemberEvent]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._once: OrderedDict[tuple[str, str], None] = OrderedDict()

    def start(self, emit: Emit) -> None:
        """Begin to tell."""
        self._emit = emit

    def tell(self, event: MemberEvent) -> None:
        """Tell it as soon as what came before it from this person is handled."""
        if self._emit is None:
            return
        who = event.community, event.who.native
        lane = self._lanes.get(who)
        if lane is not None:
            lane.append(event)
            return
        self._lanes[who] = deque([event])
        task = asyncio.create_task(self._serve(self._emit, who))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def tell_once(self, event: MemberEvent) -> None:
        """Tell it unless it was told before; the router's handlers know older repeats by its id."""
        key = event.community, event.id
        if key in self._once:
            return
        self._once[key] = None
        if len(self._once) > REMEMBERED:
            self._once.popitem(last=False)
        self.tell(event)

    async def stop(self) -> None:
        """Finish what is being told, but do not wait for long."""
        self._emit = None
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=PATIENCE)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _serve(self, emit: Emit, who: tuple[str, str]) -> None:
        lane = self._lanes[who]
        try:
            while lane:
                await self._tell(emit, lane[0])
                lane.popleft()
        finally:
            del self._lanes[who]

    async def _tell(self, emit: Emit, event: MemberEvent) -> None:
        try:
            await emit(event)
        except Exception:
            log.exception("%s was not handled; Discord may tell it again", event.id)
            self._once.pop((event.community, event.id), None)
