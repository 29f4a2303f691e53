"""An interaction on its way: who asked what, by when it must be acknowledged, what became of it."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from bot.clock import Clock
from bot.platforms.discord.facts import instant

TOKEN_MS = 15 * 60_000  # for so long an interaction may be answered at all
FIRST_MS = 3_000  # for so long it may be acknowledged
REMEMBERED = 50_000


class State(Enum):
    """How far an interaction is."""

    NEW = "nobody acknowledged it"
    DEFERRED = "it waits for its answer"
    ANSWERED = "it has its first answer"
    SILENT = "it was acknowledged, and nothing was said"
    UNKNOWN = "it came to a former process"
    LOST = "it is too late for an answer"


@dataclass(slots=True)
class Asked:
    """One interaction; `private` is called only where it must be deferred."""

    id: str
    token: str
    came: int  # UTC ms, by our own clock
    component: bool = False
    private: Callable[[], bool] = lambda: True
    state: State = State.NEW
    in_doubt: bool = False  # a first answer was sent, and nobody knows whether it arrived
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def until(self) -> int | None:
        """Until when a first answer is sent (UTC ms); None where one may have arrived before.

        Discord counts from before it came, so what is later by our own clock is too late.
        """
        return None if self.in_doubt else self.came + FIRST_MS


class Book:
    """The interactions of this process that may still be answered."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked: OrderedDict[str, Asked] = OrderedDict()

    def take(self, asked: Asked) -> bool:
        """Put it in; False if it is there, told by Discord once more."""
        if asked.id in self._asked:
            return False
        self._asked[asked.id] = asked
        while len(self._asked) > REMEMBERED or self.is_over(next(iter(self._asked.values()))):
            self._asked.popitem(last=False)
        return True

    def find(self, handle: str) -> Asked:
        """The interaction of a handle, or what can be said of one that another process had."""
        id, _, token = handle.partition(":")
        asked = self._asked.get(id)
        if asked is None:
            asked = Asked(id, token, self._clock.now(), state=State.UNKNOWN, in_doubt=True)
            self._asked[id] = asked
        return asked

    def waiting(self) -> list[Asked]:
        """Those that nobody acknowledged yet."""
        return [asked for asked in self._asked.values() if asked.state is State.NEW]

    def is_over(self, asked: Asked) -> bool:
        """Whether nothing can be said any more."""
        return self._clock.now() - asked.came > TOKEN_MS

    def left_over(self, asked: Asked) -> State:
        """How far an interaction of a former process can be, from the time in its id."""
        age = self._clock.now() - instant(asked.id)
        if age < FIRST_MS:
            return State.NEW
        return State.DEFERRED if age < TOKEN_MS else State.LOST
