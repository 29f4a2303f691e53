"""Starts another library's small bot and keeps what it printed."""

import asyncio
import json
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.standins.discord import Standin, eventually

HERE = Path(__file__).parent
PATIENCE = 20  # real seconds, for a start on a busy machine


class Their:
    """A bot of another library in a process of its own."""

    def __init__(self, process: Process) -> None:
        self.process = process
        self.seen: list[dict[str, Any]] = []
        self.faults = b""

    async def saw(self, what: str, **about: Any) -> dict[str, Any]:
        """Wait until it has seen something, and hand all of it back."""
        wanted = {"saw": what, **about}

        def found() -> dict[str, Any] | None:
            assert not self.faults, self.faults.decode()
            assert self.process.returncode is None
            return next((each for each in self.seen if wanted.items() <= each.items()), None)

        found_at_last = await eventually(found, PATIENCE)
        assert found_at_last is not None
        return found_at_last

    async def reads(self) -> None:
        """Keep what it prints until it ends."""
        assert self.process.stdout
        async for line in self.process.stdout:
            self.seen.append(json.loads(line))

    async def complains(self) -> None:
        """Keep what it logs: warnings and worse."""
        assert self.process.stderr
        async for line in self.process.stderr:
            self.faults += line


@asynccontextmanager
async def running(discord: Standin, runtime: Path, program: str) -> AsyncIterator[Their]:
    """A bot that is logged in as the stand-in's; it has to end well and without a complaint."""
    process = await asyncio.create_subprocess_exec(
        *(runtime, HERE / program, discord.token, discord.api_url),
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
    )
    their = Their(process)
    listening = asyncio.gather(their.reads(), their.complains())
    try:
        await their.saw("members")
        yield their
        assert process.stdin
        process.stdin.close()
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
        await listening
        assert their.faults == b"", their.faults.decode()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        await listening
