"""From the command to the first answer, and what an idle Plaza weighs, beside bare aiohttp."""

import asyncio
import contextlib
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from benchmarks.figures import Figure, progress
from bot.run import ROOT

TIMES, IDLE_SECONDS, PATIENCE_SECONDS = 5, 5, 60
SECONDS, MEGABYTES = 3, 120
# A process that has loaded the library and answers, with nothing behind it.
BARE = """
import sys, aiohttp.web
app = aiohttp.web.Application()
aiohttp.web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None)
"""


def free_port() -> int:
    """A port that nobody has at the moment."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


async def _answers(port: int, child: subprocess.Popen[bytes]) -> None:
    end = time.perf_counter() + PATIENCE_SECONDS
    while time.perf_counter() < end and child.poll() is None:
        with contextlib.suppress(OSError):  # nobody listens yet
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")
            answered = await reader.read(1)
            writer.close()
            if answered:
                return
        await asyncio.sleep(0.01)
    raise RuntimeError("the program did not start")


@contextlib.asynccontextmanager
async def _running(command: Sequence[str], port: int) -> AsyncIterator[tuple[int, float]]:
    """Process id, and seconds until the address answered."""
    begun = time.perf_counter()
    child = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ
    )
    try:
        await _answers(port, child)
        yield child.pid, time.perf_counter() - begun
    finally:
        child.terminate()
        child.wait()


def _weight(process: int) -> float:
    """Resident megabytes, on every Unix."""
    told = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(process)], capture_output=True, text=True, check=True
    )
    return int(told.stdout) / 1024


def shipped_config(folder: Path, port: int) -> Path:
    """The config that Plaza comes with, on a port of its own and with its data in `folder`."""
    shipped = (ROOT / "config.yaml").read_text("utf-8")
    changed, count = re.subn(r"^ +port: \d+", f"    port: {port}", shipped, flags=re.MULTILINE)
    assert count == 1, "config.yaml names one port"
    config = folder / "config.yaml"
    config.write_text(changed, "utf-8")
    return config


async def _once(bare: bool, idle: float) -> tuple[float, float]:
    """Seconds to the first answer, and resident megabytes after so many idle seconds."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        config = shipped_config(Path(folder), port)
        plaza = (sys.executable, "-m", "bot", "run", "--config", str(config))
        command = (sys.executable, "-c", BARE, str(port)) if bare else plaza
        async with _running(command, port) as (process, seconds):
            await asyncio.sleep(idle)
            return seconds, _weight(process)


async def measure() -> list[Figure]:
    """Some starts of both, in turn, each the first on an empty folder."""
    ours, bare = list[tuple[float, float]](), list[tuple[float, float]]()
    for turn in range(TIMES):
        progress(f"start: {turn + 1} of {TIMES}")
        idle = IDLE_SECONDS if turn == TIMES - 1 else 0
        ours.append(await _once(False, idle))
        bare.append(await _once(True, idle))
    seconds, bare_seconds = (statistics.median(s for s, _ in each) for each in (ours, bare))
    weight, bare_weight = ours[-1][1], bare[-1][1]
    return [
        Figure(
            "from the command to the first answer",
            f"{seconds:.2f} s",
            f"{bare_seconds:.2f} s",
            seconds / bare_seconds,
            f"< {SECONDS} s",
            seconds < SECONDS,
        ),
        Figure(
            f"memory after {IDLE_SECONDS} idle seconds",
            f"{weight:.0f} MB",
            f"{bare_weight:.0f} MB",
            weight / bare_weight,
            f"< {MEGABYTES} MB",
            weight < MEGABYTES,
        ),
    ]
