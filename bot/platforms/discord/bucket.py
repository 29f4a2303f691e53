"""Our own measure of requests a second, below Discord's, with a part kept for protection."""

import asyncio
import heapq
from collections import deque

from bot.clock import Clock
from bot.effects import Lane

MOST = 45  # a second; Discord cuts off a bot at 50
KEPT = MOST // 5
SECOND = 1000
ALARM = "discord requests"


class Bucket:
    """Lets requests go, those of the first lane first, never too many within any second."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._gone: deque[int] = deque()
        self._waiting: list[tuple[Lane, int, asyncio.Future[None]]] = []
        self._order = 0

    async def turn(self, lane: Lane) -> None:
        """Wait until a request of this lane may go."""
        self._order += 1
        mine = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (lane, self._order, mine))
        self._let_go()
        await mine

    def _let_go(self) -> None:
        now = self._clock.now()
        while self._gone and not now - SECOND < self._gone[0] <= now:
            self._gone.popleft()
        while self._waiting:
            lane, _, waiting = self._waiting[0]
            if not waiting.done() and len(self._gone) >= _most(lane):
                self._clock.alarm(
                    ALARM, self._gone[len(self._gone) - _most(lane)] + SECOND, self._let_go
                )
                return
            heapq.heappop(self._waiting)
            if not waiting.done():  # else whoever waited has been cancelled
                waiting.set_result(None)
                self._gone.append(now)


def _most(lane: Lane) -> int:
    return MOST if lane is Lane.PROTECTION else MOST - KEPT
