"""A beat every 10 ms on a loop, and how late it was: what holds the loop holds the beat."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator

BEAT_SECONDS = 0.01


@contextlib.asynccontextmanager
async def beating() -> AsyncIterator[list[float]]:
    """Beat meanwhile; the list fills with how late each beat was, in milliseconds."""
    late: list[float] = []
    task = asyncio.create_task(_beat(late))
    try:
        yield late
    finally:
        task.cancel()


async def _beat(late: list[float]) -> None:
    while True:
        due = time.perf_counter() + BEAT_SECONDS
        await asyncio.sleep(BEAT_SECONDS)
        late.append((time.perf_counter() - due) * 1000)
