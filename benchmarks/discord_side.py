"""The other side of the rows about Discord: the stand-in here, the client in a child process."""

import asyncio
import contextlib
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.run import ROOT
from tests.standins.discord import Standin, open_standin

PATIENCE_SECONDS, LAST_WORDS = 180, 2_000
WHOLE, BARE, EARS, DEAF, FILTER = "whole", "bare", "ears", "deaf", "filter"
"""Plaza; discord.py that ignores messages; Plaza's client with ears only, and without; discord.py
that deletes invites."""
CONFIG = """\
storage: sqlite:///plaza.db
platforms:
  discord: {{token: "${{DISCORD_TOKEN}}", api_url: "{api_url}", gateway_url: "{gateway_url}"}}
communities:
  "{guild}":
    platform: discord
    rooms: {{lobby: {lobby}, checkin: "{checkin}", ops: "{ops}"}}
    guard: {{soft_start: 0d, raids: {{mode: observe}}}}
"""


@dataclass(frozen=True, slots=True)
class Spent:
    """What a client took since its start: seconds of the processor, and at most megabytes."""

    loop: float
    stores: float
    megabytes: float
    servers: int


class Child:
    """The client's process, which complains into a file."""

    def __init__(self, process: Process, log: Path) -> None:
        self._process = process
        self._log = log

    def insist(self) -> None:
        """Raises AssertionError with its last words if it ended by itself."""
        if self._process.returncode is not None:
            raise AssertionError(f"the client ended: {self._log.read_text('utf-8')[-LAST_WORDS:]}")

    async def says(self) -> Spent:
        """Its next line."""
        assert self._process.stdout is not None
        line = await asyncio.wait_for(self._process.stdout.readline(), PATIENCE_SECONDS)
        if not line:
            await self._process.wait()
            self.insist()
        return Spent(**json.loads(line))

    async def asked(self, line: str) -> Spent:
        """Its answer to a line, when it is done."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())
        await self._process.stdin.drain()
        return await self.says()


@contextlib.asynccontextmanager
async def standing() -> AsyncIterator[Standin]:
    """The stand-in, without the limits and pauses that are not what is measured."""
    async with open_standin() as discord:
        discord.limits.lift()
        discord.gateway.identify_every = 0
        yield discord


@contextlib.asynccontextmanager
async def launched(
    discord: Standin, folder: Path, kind: str, lobbies: Sequence[str] = ()
) -> AsyncIterator[Child]:
    """A client's process, started; it says by itself when it is ready.

    `lobbies` are the native ids of several rooms of that role.
    """
    write_config(discord, folder, lobbies)
    where = discord.token, discord.api_url, discord.gateway_url
    command = {
        BARE: ("benchmarks.discord_bare", *where),
        FILTER: ("benchmarks.discord_bare", *where, FILTER),
        WHOLE: ("benchmarks.discord_plaza", WHOLE, str(folder)),
    }.get(kind, ("benchmarks.discord_plaza", kind, *where))
    log = folder / "log"
    with log.open("wb") as complaints:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", *command),
            stdin=PIPE,
            stdout=PIPE,
            stderr=complaints,
            cwd=ROOT,
            env={**os.environ, "DISCORD_TOKEN": discord.token},
        )
    try:
        yield Child(process, log)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), 30)
        except TimeoutError:
            process.kill()
            await process.wait()
            raise


@contextlib.asynccontextmanager
async def connected(
    discord: Standin, folder: Path, kind: str, lobbies: Sequence[str] = ()
) -> AsyncIterator[Child]:
    """A client that is ready."""
    async with launched(discord, folder, kind, lobbies) as child:
        await child.says()
        yield child


def write_config(discord: Standin, folder: Path, lobbies: Sequence[str] = ()) -> None:
    """Plaza's config for the stand-in's first guild; JSON is YAML, too."""
    folder.mkdir(exist_ok=True)
    (folder / "content").mkdir(exist_ok=True)
    world = discord.world
    rooms = {"lobby": "general", "checkin": "check-in", "ops": "ops"}
    ids: dict[str, Any] = {role: world.room(name)["id"] for role, name in rooms.items()}
    several = [{"room": id, "language": "en"} for id in lobbies]
    ids["lobby"] = json.dumps(several or ids["lobby"])
    text = CONFIG.format(
        api_url=discord.api_url,
        gateway_url=discord.gateway_url,
        guild=world.guild["id"],
        **ids,
    )
    (folder / "config.yaml").write_text(text, "utf-8")
