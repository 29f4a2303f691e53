"""What waits in the courier: in a queue for its turn, or for its time."""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bot.clock import Clock
from bot.outbox import OutboxRow

ALARM = "outbox"


@dataclass(slots=True)
class Waiting:
    """What waits in one queue: lane first, then age."""

    heap: list[tuple[int, int, OutboxRow]] = field(default_factory=list)

    def push(self, row: OutboxRow) -> None:
        """Put a row in its place."""
        heapq.heappush(self.heap, (row.effect.lane, row.id, row))

    def rows(self) -> Iterator[OutboxRow]:
        """All that wait, in no order."""
        yield from (row for _, _, row in self.heap)


class Later:
    """What waits for its time; each row is handed on when that has come."""

    def __init__(self, clock: Clock, hand_on: Callable[[OutboxRow], None]) -> None:
        self._clock = clock
        self._hand_on = hand_on
        self._heap: list[tuple[int, int, OutboxRow]] = []

    def push(self, row: OutboxRow) -> None:
        """Hand it on at its `not_before`."""
        heapq.heappush(self._heap, (row.not_before, row.id, row))
        self._clock.alarm(ALARM, self._heap[0][0], self._ring)

    def rows(self) -> Iterator[OutboxRow]:
        """All that wait, in no order."""
        yield from (row for _, _, row in self._heap)

    def _ring(self) -> None:
        now = self._clock.now()
        while self._heap and self._heap[0][0] <= now:
            self._hand_on(heapq.heappop(self._heap)[2])
        if self._heap:
            self._clock.alarm(ALARM, self._heap[0][0], self._ring)
