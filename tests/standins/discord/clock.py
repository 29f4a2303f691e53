"""The time that the stand-in lives in: real time, moved on as far as a test wants."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

EPOCH = 1_420_070_400_000  # the first millisecond of Discord's ids


def iso(ms: int) -> str:
    """An instant as Discord writes it."""
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="microseconds")


def made_at(snowflake: str | int) -> int:
    """When an id was made, UTC ms."""
    return (int(snowflake) >> 22) + EPOCH


class Clock:
    """Deadlines, ages and budgets of the stand-in are read from here."""

    def __init__(self) -> None:
        self._ahead = 0
        self._moved = asyncio.Event()
        self._later: set[asyncio.Task[None]] = set()
        self._last_id = self._dated = 0

    @property
    def ms(self) -> int:
        """Now, UTC ms."""
        return time.time_ns() // 1_000_000 + self._ahead

    def iso(self) -> str:
        """Now, as Discord writes it."""
        return iso(self.ms)

    def move(self, seconds: float) -> None:
        """Let time pass at once; whoever waits for an instant that is then over wakes."""
        self._ahead += round(seconds * 1000)
        self._moved.set()
        self._moved = asyncio.Event()

    def set(self, ms: int) -> None:
        """Make it this instant, UTC ms, now."""
        self.move((ms - self.ms) / 1000)

    async def sleep(self, seconds: float) -> None:
        """Wait until so much time has passed here, be it moved or real."""
        until = self.ms + round(seconds * 1000)
        while (left := until - self.ms) > 0:
            with suppress(TimeoutError):  # nobody moved the clock: real time passed
                await asyncio.wait_for(self._moved.wait(), left / 1000)

    def later(self, seconds: float, act: Callable[[], None]) -> None:
        """Do something after so much time here; at once for 0 and less."""
        if seconds <= 0:
            act()
            return

        async def wait() -> None:
            await self.sleep(seconds)
            act()

        task = asyncio.create_task(wait())
        self._later.add(task)
        task.add_done_callback(self._later.discard)

    async def close(self) -> None:
        """Forget what was to be done later."""
        for task in self._later:
            task.cancel()
        await asyncio.gather(*self._later, return_exceptions=True)

    def snowflake(self, at: int | None = None) -> str:
        """A new id, later than all before it, or one made at an instant (UTC ms)."""
        if at is not None:
            self._dated += 1  # of one ms there may be many
            return str(((at - EPOCH) << 22) | (self._dated & 0x3FFFFF))
        self._last_id = max(self._last_id + 1, (self.ms - EPOCH) << 22)
        return str(self._last_id)
