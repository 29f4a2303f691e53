"""Answers to whoever asked: begun many together, and then each carried out by itself."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from bot.outbox import OutboxRow
from bot.patience import PAUSE_SECONDS
from bot.work import Work

AT_ONCE = 8  # begin in one turn of the loop, which keeps all else on it for some milliseconds


class Answers:
    """Answers on their way; from its mark on none waits for another.

    Marks wait behind all units that are to be written, and so do answers that have one: to say
    costs as much as to write, and in a storm nobody's claim is to wait for what others are told.
    """

    def __init__(
        self,
        work: Work,
        mark: Callable[[Sequence[OutboxRow]], Awaitable[bool]],
        carry_out: Callable[[OutboxRow, int | None], Awaitable[float]],
        put_off: Callable[[OutboxRow, float], None],
    ) -> None:
        self._work = work
        self._mark = mark
        self._carry_out = carry_out
        self._put_off = put_off
        self._waiting: list[OutboxRow] = []
        self._untried: dict[int, asyncio.Future[None]] = {}
        self._beginning = False

    def take(self, row: OutboxRow) -> None:
        """Carry it out, once it is on disk that it is being carried out."""
        self._untried[row.id] = asyncio.get_running_loop().create_future()
        self._waiting.append(row)
        if not self._beginning:
            self._beginning = True
            self._work.start(self._begin())

    async def tried(self) -> None:
        """Come back when every answer that waits now was tried."""
        if self._untried:
            await asyncio.wait(list(self._untried.values()))

    async def _begin(self) -> None:
        while self._waiting:
            rows, self._waiting = self._waiting, []
            before = [None if row.marked else row.begun for row in rows]
            marked = await self._mark([row for row in rows if not row.marked])
            for number, (row, begun) in enumerate(zip(rows, before, strict=True), start=1):
                going = marked or row.marked
                row.marked = False
                self._work.start(self._try(row, begun, going))
                if not number % AT_ONCE:
                    await asyncio.sleep(0)
        self._beginning = False

    async def _try(self, row: OutboxRow, begun: int | None, marked: bool) -> None:
        try:
            pause = await self._carry_out(row, begun) if marked else PAUSE_SECONDS
            if pause:
                self._put_off(row, pause)
        finally:
            self._untried.pop(row.id).set_result(None)
