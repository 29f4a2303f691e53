"""Has cards drawn in a process that starts with the first card and ends when none comes."""

import asyncio
import contextlib
import dataclasses
import hashlib
import json
import logging
import sys
from asyncio.subprocess import PIPE, Process
from collections import OrderedDict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.cards.facts import Order
from bot.children import environment
from bot.clock import Clock
from bot.delivery import Drawn, Form
from bot.place import ROOT
from bot.work import Work

WORKER = ("-m", "bot.cards.worker")
SECONDS = 15.0  # for one card, on a busy machine; it takes a tenth of one
FONTS = "fonts"  # beside the database: those that come with Plaza
IDLE_MS = 300_000
REMEMBERED = 24  # cards
MOST_BYTES = 4 << 20  # of all cards that are remembered
MOST_WAITING = 12  # cards; who would wait longer reads the words at once
WORN = 500  # cards after which a process makes room for a fresh one
ALARM = "no card was drawn for a while"

log = logging.getLogger("plaza.cards")


class NotDrawn(Exception):
    """The card cannot be drawn, and why; it is told in words then."""


class Rush(NotDrawn):
    """Too many cards are wanted at once."""


class _Died(Exception):
    """The process ended, or did not answer in time."""


class Studio:
    """One process, which draws one card after the other."""

    def __init__(
        self,
        clock: Clock,
        work: Work,
        fonts: Path,
        worker: Sequence[str] = WORKER,
        seconds: float = SECONDS,
    ) -> None:
        self._clock = clock
        self._work = work
        self._fonts = fonts  # where the worker lays those that come with Plaza
        self._worker = worker
        self._seconds = seconds
        self._turn = asyncio.Lock()
        self._process: Process | None = None
        self._drawn = 0  # by this process
        self._used = 0  # when it drew last
        self._waiting = 0
        self._known: OrderedDict[str, Drawn] = OrderedDict()

    @property
    def pid(self) -> int | None:
        """The process that draws; None while there is none."""
        return self._process.pid if self._process else None

    @property
    def busy(self) -> bool:
        """Whether a card is being drawn."""
        return self._turn.locked()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """The process ends with this."""
        try:
            yield
        finally:
            await self._end()

    async def draw(self, order: Order, form: Form) -> Drawn:
        """The card; raises NotDrawn.

        A process that ends over it is given another try: somebody may have ended it. What is no
        secret is remembered, so that many readers of a card, and a second attempt, cost nothing. In
        a rush of many different ones, most are not drawn.
        """
        asked = json.dumps({"form": form} | dataclasses.asdict(order))
        key = hashlib.sha256(asked.encode()).hexdigest()
        if self._waiting >= MOST_WAITING:
            raise Rush("many others are drawn at the moment")
        self._waiting += 1
        try:
            return await self._next(key, asked, order, form)
        finally:
            self._waiting -= 1

    async def _next(self, key: str, asked: str, order: Order, form: Form) -> Drawn:
        async with self._turn:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
            drawn = await self._twice(asked, form, secret=order.secret)
        if not order.secret:
            self._remember(key, drawn)
        self._used = self._clock.now()
        self._clock.alarm(ALARM, self._used + IDLE_MS, self._rest)
        return drawn

    def _remember(self, key: str, drawn: Drawn) -> None:
        self._known[key] = drawn
        while (
            len(self._known) > REMEMBERED
            or sum(len(each.data) for each in self._known.values()) > MOST_BYTES
        ):
            self._known.popitem(last=False)

    async def _twice(self, asked: str, form: Form, *, secret: bool) -> Drawn:
        try:
            return await self._once(asked, form, secret=secret)
        except _Died as first:
            log.warning("the process that draws cards %s; it is tried once more", first)
        try:
            return await self._once(asked, form, secret=secret)
        except _Died as second:
            raise NotDrawn(f"the process that draws {second}") from second

    async def _once(self, asked: str, form: Form, *, secret: bool) -> Drawn:
        process = await self._running()
        answered = False
        try:
            async with asyncio.timeout(self._seconds):
                told, data = await _talk(process, asked)
            answered = True
        except TimeoutError as error:
            raise _Died(f"took longer than {self._seconds:.0f} s") from error
        except (ConnectionError, asyncio.IncompleteReadError) as error:
            raise _Died("ended") from error
        finally:
            if not answered:  # an answer to nobody may still come out of it
                await self._end()
        self._drawn += 1
        if "refused" in told:
            raise NotDrawn(str(told["refused"]))
        return Drawn(form, data, told["width"], told["height"], secret)

    async def _running(self) -> Process:
        if self._process is not None and (
            self._process.returncode is not None or self._drawn >= WORN
        ):
            await self._end()
        if self._process is None:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, *self._worker, str(self._fonts)),
                cwd=ROOT,
                env=environment(),
                stdin=PIPE,
                stdout=PIPE,
            )
            self._drawn = 0
        return self._process

    def _rest(self) -> None:
        """No card for a while: its memory is for others."""
        if not self._turn.locked() and self._clock.now() - self._used >= IDLE_MS:
            self._known.clear()
            self._work.start(self._end())

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _talk(process: Process, asked: str) -> tuple[dict[str, Any], bytes]:
    """Ask for one card: a line each way, and the card behind the answer."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(asked.encode() + b"\n")
    await process.stdin.drain()
    line = await process.stdout.readline()
    if not line.endswith(b"\n"):
        raise asyncio.IncompleteReadError(line, None)
    told: dict[str, Any] = json.loads(line)
    return told, await process.stdout.readexactly(told.get("bytes", 0))
