"""The storm: what goes wrong with requests, lines and the process, and how often it did."""

import asyncio
import inspect
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.chaos.service import Service
from tests.standins.discord import Standin, eventually
from tests.standins.discord.faults import Failing, Fault, Limited, Silent

POSTS = "POST /channels/*/messages"
PASSES = 150.0  # seconds that a dead process misses: more than Discord remembers a nonce
NONCE_MINUTES = 2.0  # "a few minutes"; these are few
UNANSWERED = 3  # posts that are carried out and not answered when the process is killed
OUTAGE = 121.0  # seconds for which a channel answers nothing; its first post came out
PATIENCE = 60.0  # seconds for a line to stand again


def troubles(*, long: bool) -> list[Fault]:
    """5 % of all requests end in a 5xx or nothing, half of them carried out; 5 % in a 429."""
    return [
        Failing(rate=0.009, status=500, carried_out=True),  # discord.py tries these again itself
        Failing(rate=0.009, status=503, carried_out=True),
        Silent(rate=0.006, seconds=0.5, carried_out=True),
        Silent(rate=0.002, seconds=11.0 if long else 1.0, carried_out=True),  # a time-out
        Failing(rate=0.009, status=502),
        Failing(rate=0.009, status=503),
        Silent(rate=0.006, seconds=0.5),
        Silent(rate=0.002, seconds=11.0 if long else 1.0),
        Limited(rate=0.04, retry_after=0.3),
        Limited(rate=0.008, retry_after=0.3, scope="shared"),
        Limited(rate=0.004, retry_after=0.3, scope="global"),
    ]


@dataclass
class Storm:
    """Everything that goes wrong, planned by how far the posts have come."""

    discord: Standin
    service: Service
    long: bool
    cuts: int = 0
    faults: list[Fault] = field(default_factory=list)
    forgotten: list[Fault] = field(default_factory=list)  # carried out, past the nonce's window

    def begin(self) -> None:
        """From now on requests fail."""
        self.discord.nonces.minutes = NONCE_MINUTES
        self.faults = [self.discord.faults.add(fault) for fault in troubles(long=self.long)]

    def end(self) -> None:
        """Requests go well again."""
        self.discord.faults.clear()

    async def cuts_lines(self, times: int, over: float) -> None:
        """Cut the gateway so many times within so many seconds, in every way in turn."""
        faults, begun = self.discord.faults, time.monotonic()

        ways: list[Callable[[], object]] = [
            faults.cut,
            lambda: faults.close(4000),
            faults.reconnect,
            lambda: faults.invalidate(resumable=True),
            lambda: faults.invalidate(resumable=False),
        ]
        for number, way in enumerate(itertools.islice(itertools.cycle(ways), times)):
            await asyncio.sleep(max(0.0, begun + over * (number + 1) / times - time.monotonic()))
            await eventually(self._stands, PATIENCE)
            if inspect.isawaitable(closing := way()):
                await closing
            self.cuts += 1

    def _stands(self) -> bool:
        return any(line.session is not None for line in self.discord.gateway.connections)

    async def kills(self, times: int, over: float) -> None:
        """Kill the process while posts of it are out that nobody answered."""
        for _ in range(times):
            await asyncio.sleep(over / (times + 1))
            unanswered = Silent(POSTS, times=UNANSWERED, seconds=5.0, carried_out=True)
            self.discord.faults.active.insert(0, unanswered)
            await _happens(unanswered)
            await self.service.kill(PASSES)
            self.forgotten.append(unanswered)

    async def darkens(self, channel: str) -> None:
        """A channel brings a post out and says nothing, to nobody, until its nonce is forgotten."""
        out = Failing(f"POST /channels/{channel}/messages", times=1, status=503, carried_out=True)
        dark = Failing(f"* /channels/{channel}/*", status=503)
        active = self.discord.faults.active
        active[:0] = [out, dark]
        await _happens(out)
        await asyncio.sleep(OUTAGE)
        active.remove(dark)
        self.forgotten.append(out)

    def happened(self) -> dict[str, int]:
        """How often which kind of fault came."""
        found = {"5xx": 0, "silent": 0, "carried out": 0, "429": 0}
        for fault in (*self.faults, *self.forgotten):
            if isinstance(fault, Limited):
                found["429"] += fault.happened
                continue
            found["5xx" if isinstance(fault, Failing) else "silent"] += fault.happened
            found["carried out"] += fault.happened * getattr(fault, "carried_out", False)
        found["past the nonce"] = sum(fault.happened for fault in self.forgotten)
        return found


async def _happens(fault: Fault) -> None:
    """Wait until a fault has come as often as it should."""
    await eventually(lambda: fault.times == 0, PATIENCE)
