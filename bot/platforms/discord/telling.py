"""Tells the router what happened, each person's events one after the other."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection
from functools import partial

from bot.events import Event, MemberEvent
from bot.platforms.base import Emit
from bot.platforms.discord.lanes import Lanes

Make = Callable[[], Awaitable[MemberEvent | None]]

PATIENCE = 1.0  # seconds for what is being told when the platform stops
REMEMBERED = 20_000  # events that are told once, however often Discord repeats them

log = logging.getLogger(__name__)


class Telling:
    """What is told once is remembered for a while; the router's handlers know older repeats."""

    def __init__(self) -> None:
        self._emit: Emit | None = None
        self._heard: Collection[type[Event]] = ()
        self._lanes = Lanes()
        self._once: OrderedDict[tuple[str, str], None] = OrderedDict()

    def start(self, emit: Emit, heard: Collection[type[Event]] = ()) -> None:
        """Begin to tell; what no person did, only where somebody hears it."""
        self._emit = emit
        self._heard = heard

    async def stop(self) -> None:
        """Finish what is being told, but do not wait for long."""
        self._emit = None
        await self._lanes.stop(PATIENCE)

    def tell(self, event: MemberEvent) -> None:
        """Tell it as soon as what came before it from this person is handled."""
        if self._emit is not None:
            who = event.community, event.who.native
            self._lanes.put(who, partial(self._tell, self._emit, event))

    def tell_home(self, event: Event) -> None:
        """Tell what no person did, after what came before it from this community."""
        if self._emit is not None and type(event) in self._heard:
            self._lanes.put((event.community, ""), partial(self._tell, self._emit, event))

    def tell_once(self, event: MemberEvent) -> bool:
        """Tell it unless it was told before under the same id; whether it was not."""
        new = self._is_new(event)
        if new:
            self.tell(event)
        return new

    def tell_made(self, community: str, person: str, make: Make) -> None:
        """Tell what is made only when its turn has come, once; None is nothing to tell."""
        if self._emit is not None:
            self._lanes.put((community, person), partial(self._make, self._emit, make))

    async def told(self, event: MemberEvent) -> bool:
        """Tell it once, too, and wait for what came of it: whether it was handled."""
        if self._emit is None:
            return False
        if not self._is_new(event):
            return True
        emit, handled = self._emit, asyncio.get_running_loop().create_future()

        async def tell() -> None:
            handled.set_result(await self._tell(emit, event))

        self._lanes.put((event.community, event.who.native), tell)
        return bool(await handled)

    async def _make(self, emit: Emit, make: Make) -> None:
        event = await make()
        if event is not None and self._is_new(event):
            await self._tell(emit, event)

    def _is_new(self, event: MemberEvent) -> bool:
        key = event.community, event.id
        if key in self._once:
            return False
        self._once[key] = None
        if len(self._once) > REMEMBERED:
            self._once.popitem(last=False)
        return True

    async def _tell(self, emit: Emit, event: Event) -> bool:
        try:
            await emit(event)
        except Exception:
            log.exception("%s was not handled; Discord may tell it again", event.id)
            self._once.pop((event.community, event.id), None)
            return False
        return True
