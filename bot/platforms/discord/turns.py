"""Whose request goes next where more are to go at once than get through: the newest press first.

Discord waits for three seconds. In the order of their coming, all that are behind would be too
late, one after the other; and what is too late goes nowhere, so that it takes nobody's time.
Whoever was told to wait has their answer first, once they have waited for some seconds: else more
and more would be told so, and fewer and fewer answered.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple

from bot.clock import Clock

AT_ONCE = 50  # more of them are no faster, and the last is later
OTHERS = 4  # each fourth turn is for what has time, such as an edit of a deferred answer
OTHERS_MS = 3_000  # and after so long all turns are


class Late(Exception):
    """It was too late before anything was sent."""


class _Waiting(NamedTuple):
    until: int
    goes: asyncio.Future[bool]


class Turns:
    """So many requests at once; first answers by their newness, all else as it came."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._free = AT_ONCE
        self._given = 0
        self._first = deque[_Waiting]()
        self._others = deque[_Waiting]()

    @asynccontextmanager
    async def turn(self, until: int | None) -> AsyncIterator[None]:
        """Inside, one request may go; raises Late where `until` (UTC ms) went by before that."""
        await self._take(until)
        try:
            yield
        finally:
            self._pass_on()

    async def _take(self, until: int | None) -> None:
        now = self._clock.now()
        if until is not None and now > until:
            raise Late
        if self._free:
            self._free -= 1
            return
        mine = asyncio.get_running_loop().create_future()
        if until is None:
            self._others.append(_Waiting(now + OTHERS_MS, mine))
        else:
            self._first.append(_Waiting(until, mine))
        try:
            goes = await mine
        except asyncio.CancelledError:
            if mine.done() and not mine.cancelled() and mine.result():
                self._pass_on()
            raise
        if not goes:
            raise Late

    def _pass_on(self) -> None:
        """The next one goes; nobody is waiting where a turn is free."""
        now = self._clock.now()
        while self._first and (self._first[0].until < now or self._first[0].goes.done()):
            _let(self._first.popleft().goes, False)
        self._given += 1
        while self._first or self._others:
            due = self._others and (self._given % OTHERS == 0 or self._others[0].until < now)
            first = bool(self._first) and not due
            if _let((self._first.pop() if first else self._others.popleft()).goes, True):
                return
        self._free += 1


def _let(waiting: asyncio.Future[bool], goes: bool) -> bool:
    """Tell who waits; False where they went away."""
    if waiting.done():
        return False
    waiting.set_result(goes)
    return True
