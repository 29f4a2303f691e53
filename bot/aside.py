"""Asks a program of ours, in a process of its own, which may fail without taking Plaza along."""

import asyncio
import contextlib
import json
import logging
import sys
from typing import Any

from bot.children import environment
from bot.place import ROOT

log = logging.getLogger("plaza.aside")


class Failed(Exception):
    """A program did not answer; `limited` where its limits ended it, or it took too long."""

    def __init__(self, limited: bool) -> None:
        super().__init__()
        self.limited = limited


async def asked(*command: str, seconds: float, told: object = None) -> dict[str, Any]:
    """What a program says, as JSON; raises Failed, after so many seconds at the latest.

    `command` is given to Python, beside the package `bot`; `told` is what the program reads.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, *command),
        cwd=ROOT,
        env=environment(),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(seconds):
            said, complaint = await process.communicate(json.dumps(told).encode())
    except TimeoutError as error:
        raise Failed(limited=True) from error
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()  # also where nobody waits for it any more
    if complaint:
        log.info("%s complained: %s", command[1], complaint.decode("utf-8", "replace")[-500:])
    if process.returncode:  # below 0: a signal ended it, as its limits do
        raise Failed(limited=process.returncode < 0)
    answer: dict[str, Any] = json.loads(said)
    return answer
