"""Waiting until nothing is under way in a Plaza and in the stand-in beside it, and no longer."""

import asyncio
import time
from collections.abc import Iterator
from typing import Any

from bot.app import App
from bot.platforms.discord.chat import DiscordChat
from tests.standins.discord import Standin

DEADLINE = 30.0  # real seconds, then something hangs
SPINS = 30  # turns of the loop in which nothing moves, before what waits is asleep
BEAT_SECONDS = 5.0  # real seconds, after which the watchdog gets a sign of life
OURS = ("discord.py: on_", "discord-ui-")  # tasks of discord.py that tell of what came in


class Quiet:
    """All is in one process and one loop, so that what is under way can be seen."""

    def __init__(self, discord: Standin) -> None:
        self._discord = discord
        self._told = 0
        self._beat_at = 0.0
        self._quiet_at = (-1, -1)
        discord.listeners.append(self._count)

    def _count(self, *_: Any) -> None:
        self._told += 1

    @property
    def _mark(self) -> tuple[int, int]:
        return self._discord.record.total, self._told

    async def comes(self, app: App) -> bool:
        """Come back when all is quiet; whether anything was told or asked since the last time."""
        until = time.monotonic() + DEADLINE
        await self._idle(app, until)
        if self._is_as_before() and time.monotonic() - self._beat_at < BEAT_SECONDS:
            return False
        while True:
            before = self._mark
            await self._read()
            await self._told_on(app, until)
            await self._idle(app, until)
            if before == self._mark and not self._discord.record.open:
                self._quiet_at = before
                return True

    def _is_as_before(self) -> bool:
        return self._mark == self._quiet_at and not self._discord.record.open

    async def _read(self) -> None:
        """Each client reads what was pushed before it beats."""
        self._beat_at = time.monotonic()
        lines = [each for each in self._discord.gateway.connections if each.session]
        await asyncio.gather(*(each.beat() for each in lines))

    async def _told_on(self, app: App, until: float) -> None:
        """What the client read has reached the router."""
        while any(_telling(app)):
            assert time.monotonic() < until, f"this hangs: {list(_telling(app))}"
            await asyncio.sleep(0)

    async def _idle(self, app: App, until: float) -> None:
        """The core has done what it can before time passes."""
        still, mark = 0, self._mark
        while _busy(app):
            assert time.monotonic() < until, f"this hangs: {asyncio.all_tasks()}"
            await asyncio.sleep(0)
            moved = mark != self._mark or self._discord.record.open
            still, mark = (0 if moved else still + 1), self._mark
            if still > SPINS and _asleep(app):
                return


def _busy(app: App) -> bool:
    return bool(app.work._tasks or app.work._busy)


def _asleep(app: App) -> bool:
    """Requests wait for their turn, which comes when time passes."""
    waiting = _chat(app)._deliveries.rest._bucket._waiting
    return any(not each.done() for _, _, each in waiting)


def _telling(app: App) -> Iterator[object]:
    chat = _chat(app)
    yield from chat._telling._lanes._tasks
    yield from chat._arrivals._lanes._tasks
    yield from chat.commands._lanes._tasks
    yield from chat._answers._tasks
    yield from (each for each in asyncio.all_tasks() if each.get_name().startswith(OURS))


def _chat(app: App) -> DiscordChat:
    chat = app.platforms["discord"]
    assert isinstance(chat, DiscordChat)
    return chat
