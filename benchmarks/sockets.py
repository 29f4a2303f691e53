"""A message to many open sockets, served over loopback, beside plain aiohttp."""

import asyncio
import contextlib
import json
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from dataclasses import dataclass

from benchmarks.chat_clients import SOCKETS
from benchmarks.figures import Figure, Spread, middle, progress, spread
from bot.run import ROOT

MESSAGES, ROUNDS = 80, 2
SETTLE_SECONDS = 3.0  # welcomes and lists of people go out after so many joined
P50, BEAT_P99, BEAT_LONGEST = 50, 20, 60


@dataclass(frozen=True, slots=True)
class Round:
    """What one round gave: from said to the last socket, and how late the server's beats were."""

    served: Spread
    late: Spread


@contextlib.asynccontextmanager
async def _child(module: str, *args: str) -> AsyncIterator[Process]:
    command = (sys.executable, "-m", f"benchmarks.{module}", *args)
    child = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, stdin=PIPE, stdout=PIPE, limit=2**20
    )
    try:
        yield child
        await asyncio.wait_for(child.wait(), 10)
    finally:
        with contextlib.suppress(ProcessLookupError):  # it has ended by itself
            child.kill()


async def _line(child: Process) -> str:
    assert child.stdout is not None
    line = (await asyncio.wait_for(child.stdout.readline(), 120)).decode().strip()
    if not line:
        raise RuntimeError("a process of the benchmark has died; its last words stand above")
    return line


def _go_on(child: Process) -> None:
    assert child.stdin is not None
    child.stdin.write(b"\n")


async def _round(kind: str) -> Round:
    with tempfile.TemporaryDirectory() as folder:
        async with _child("chat_server", kind, folder) as server:
            url = await _line(server)
            async with _child("chat_clients", url, str(MESSAGES)) as clients:
                await _line(clients)
                await asyncio.sleep(SETTLE_SECONDS)
                _go_on(server)
                _go_on(clients)
                served = json.loads(await _line(clients))
                _go_on(server)
                late = json.loads(await _line(server))
    return Round(spread(served), spread(late))


async def measure() -> list[Figure]:
    """Rounds of both, in turn, with the same clients."""
    rounds: dict[str, list[Round]] = {"plaza": [], "plain": []}
    for turn in range(ROUNDS):
        for kind, done in rounds.items():
            progress(f"sockets: round {turn + 1} of {ROUNDS}, {kind}, {SOCKETS} sockets")
            done.append(await _round(kind))
    ours, plain = (middle([each.served for each in done]) for done in rounds.values())
    late, plain_late = (middle([each.late for each in done]) for done in rounds.values())
    return [
        Figure(
            f"message to the last of {SOCKETS} sockets, p50 / p99",
            str(ours),
            str(plain),
            ours.p50 / plain.p50,
            f"p50 <= {P50} ms",
            ours.p50 <= P50,
        ),
        Figure(
            "a 10 ms beat on the server meanwhile, late p99 / most",
            f"{late.p99:.3g} / {late.longest:.3g} ms",
            f"{plain_late.p99:.3g} / {plain_late.longest:.3g} ms",
            late.p99 / plain_late.p99,
            f"p99 < {BEAT_P99}, most < {BEAT_LONGEST} ms",
            late.p99 < BEAT_P99 and late.longest < BEAT_LONGEST,
        ),
    ]
