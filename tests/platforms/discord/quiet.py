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
            await self._beat()
            while any(self._under_way(app)):
                assert time.monotonic() < until, f"this hangs: {list(self._under_way(app))}"
                await asyncio.sleep(0)
            await self._idle(app, until)
            if before == self._mark and not self._discord.record.open:
                self._quiet_at = before
                return True

    def _is_as_before(self) -> bool:
        return self._mark == self._quiet_at and not self._discord.record.open

    async def _beat(self) -> None:
        """Let the watchdog see that the line stands, seldom: a client beats 110 times a minute."""
        if time.monotonic() - self._beat_at < BEAT_SECONDS:
            return
        self._beat_at = time.monotonic()
        lines = [each for each in self._discord.gateway.connections if each.session]
        await asyncio.gather(*(each.beat() for each in lines))

    def _under_way(self, app: App) -> Iterator[object]:
        """What was pushed and not yet read, and what was read and is on its way to the router."""
        read = set(_read(app))
        for session in self._discord.gateway.sessions.values():
            if session.connection and (session.id, session.seq) not in read:
                yield session
        yield from _telling(app)

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


def _read(app: App) -> Iterator[tuple[str, int]]:
    """How far each part of the connection has read, by its session."""
    client = _chat(app)._line.client
    for info in client.shards.values() if client else ():
        line = info._parent.ws
        yield str(line.session_id), line.sequence or 0


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
