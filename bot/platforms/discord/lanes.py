"""What is under way in the background: one after the other in a lane, lanes side by side."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable

Do = Callable[[], Awaitable[object]]


class Lanes:
    """A lane is there as long as something is in it."""

    def __init__(self) -> None:
        self._lanes: dict[Hashable, list[Do]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, key: Hashable, do: Do) -> None:
        """Do it as soon as what came before it in its lane is done; it may not fail."""
        lane = self._lanes.get(key)
        if lane is not None:
            lane.append(do)
            return
        self._lanes[key] = [do]  # a deque takes ten times as much, and most hold one
        task = asyncio.create_task(self._serve(key))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self, patience: float) -> None:
        """Let what is under way end for so many seconds, then cancel it."""
        await end(self._tasks, patience)

    async def _serve(self, key: Hashable) -> None:
        lane = self._lanes[key]
        try:
            while lane:
                await lane[0]()
                del lane[0]
        finally:
            del self._lanes[key]


async def end(tasks: set[asyncio.Task[None]], patience: float) -> None:
    """Let tasks end for so many seconds, then cancel them."""
    if tasks:
        _, late = await asyncio.wait(set(tasks), timeout=patience)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
