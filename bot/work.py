"""Background work: tasks that are kept, counted, and heard when they fail."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any

from bot.clock import Clock

log = logging.getLogger("plaza")

AGAIN_MS = 10_000


class Work:
    """Counts what is under way, so that a virtual clock moves only when nothing is."""

    def __init__(self) -> None:
        self._tasks: dict[Coroutine[Any, Any, object], asyncio.Task[None]] = {}
        self._busy = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def start(self, what: Coroutine[Any, Any, object]) -> None:
        """Do it in the background; a failure is logged."""
        self._tasks[what] = asyncio.get_running_loop().create_task(self._counted(what))

    def insist(
        self, clock: Clock, name: str, what: Callable[[], Coroutine[Any, Any, None]]
    ) -> None:
        """Do it in the background, after a failure again in ten seconds, until it is done."""
        self.start(self._insisting(clock, name, what))

    async def _insisting(
        self, clock: Clock, name: str, what: Callable[[], Coroutine[Any, Any, None]]
    ) -> None:
        try:
            await what()
        except Exception:
            log.exception("%s failed and is tried again in ten seconds", name)
            at = clock.now() + AGAIN_MS
            clock.alarm(f"again: {name}", at, lambda: self.insist(clock, name, what))

    async def _counted(self, what: Coroutine[Any, Any, object]) -> None:
        with self:
            try:
                await what
            except Exception:
                log.exception("background work failed")
            finally:
                del self._tasks[what]

    def __enter__(self) -> None:
        self._busy += 1
        self._idle.clear()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._busy -= 1
        if not self._busy:
            self._idle.set()

    async def idle(self) -> None:
        """Come back when nothing is under way."""
        while self._tasks or self._busy:
            await asyncio.sleep(0)
            await self._idle.wait()

    async def stop(self, patience: float) -> None:
        """Let what is under way end for so many seconds, then cancel it."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks.values(), timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
