"""The process of the bot: started, killed, started again; and the orders that it is given."""

import asyncio
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.chaos.orders import Order
from tests.standins.discord import Standin, eventually

ROOT = Path(__file__).parent.parent.parent
WITHIN = 120.0  # seconds for a start, or for orders to be committed
PAUSE = 0.2
QUIET = 5  # looks, one after the other, that found nothing to do

HEAD = """
storage: sqlite:///plaza.db
platforms:
  discord:
    token: "${{DISCORD_TOKEN}}"
    api_url: {api_url}
    gateway_url: {gateway_url}
communities:
"""
HOME = """
  "{guild}":
    platform: discord
    rooms: {{lobby: "{lobby}", ops: "{ops}"}}
"""


def lay_out(folder: Path, discord: Standin) -> None:
    """Write the config: each server of the stand-in, its first room the lobby, the last for ops."""
    text = HEAD.format(api_url=discord.api_url, gateway_url=discord.gateway_url)
    for guild, rooms in discord.world.rooms.items():
        first, *_, last = rooms
        text += HOME.format(guild=guild, lobby=first, ops=last)
    (folder / "config.yaml").write_text(text, "utf-8")
    (folder / "sops").mkdir()


@dataclass
class Service:
    """What runs the bot, as systemd would.

    `ahead` is by how many ms its clock is ahead; `lacking` is what it does without: see `child`.
    """

    folder: Path
    discord: Standin
    lacking: str = "nothing"
    ahead: int = 0
    kills: int = 0
    committed: set[int] = field(default_factory=set)
    _process: asyncio.subprocess.Process | None = None
    _listening: asyncio.Task[None] | None = None
    _up: asyncio.Event = field(default_factory=asyncio.Event)
    _told: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def process(self) -> asyncio.subprocess.Process:
        assert self._process is not None
        return self._process

    async def start(self) -> None:
        """Start the program; comes back when it takes orders."""
        with (self.folder / "log.txt").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "tests.chaos.child", str(self.folder), str(self.ahead)),
                self.lacking,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                cwd=ROOT,
                env={**os.environ, "DISCORD_TOKEN": self.discord.token},
            )
        self._listening = asyncio.create_task(self._listens(self._process))
        up = asyncio.create_task(self._up.wait())
        both = (up, self._listening)
        await asyncio.wait(both, timeout=WITHIN, return_when=asyncio.FIRST_COMPLETED)
        up.cancel()
        assert self._up.is_set(), f"the bot did not come up: {self.log()}"

    async def _listens(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        while line := await process.stdout.readline():
            said = json.loads(line)
            self.committed.update(said.get("committed", ()))
            self._up.set()
            self._told.set()
        self._up.clear()
        code = await process.wait()
        self._told.set()
        assert code in (0, -signal.SIGKILL), f"the bot ended by itself: {self.log()}"

    async def kill(self, passes: float) -> None:
        """SIGKILL; then so many seconds pass for everybody, and it is started again."""
        self._up.clear()
        self.process.kill()
        await self.process.wait()
        self.kills += 1
        self.discord.clock.move(passes)
        self.ahead += round(passes * 1000)
        await self.start()

    async def takes(self, orders: Sequence[Order]) -> None:
        """Give it orders until it says that they are on disk, over as many deaths as come."""
        numbers = {order.number for order in orders}
        while numbers - self.committed:
            await asyncio.wait_for(self._up.wait(), WITHIN)
            self._told.clear()
            line = json.dumps([order.line() for order in orders]) + "\n"
            try:
                assert self.process.stdin is not None
                self.process.stdin.write(line.encode())
                await self.process.stdin.drain()
            except ConnectionError:  # it dies; the next process is told
                continue
            await asyncio.wait_for(self._told.wait(), WITHIN)

    async def stop(self) -> None:
        """End its input, which ends it."""
        if self._process is not None and self._process.returncode is None:
            assert self._process.stdin is not None
            self._process.stdin.close()
            try:
                await asyncio.wait_for(self._process.wait(), WITHIN)
            except TimeoutError:
                self._process.kill()
                raise
        if self._listening is not None:
            await self._listening

    def states(self) -> dict[str, int]:
        """How many effects are in which state, read beside the program."""
        db = sqlite3.connect(f"{(self.folder / 'plaza.db').as_uri()}?mode=ro", uri=True)
        try:
            rows = db.execute("SELECT state, COUNT(*) FROM outbox GROUP BY state").fetchall()
        finally:
            db.close()
        return {str(state): int(count) for state, count in rows}

    async def settles(self, within: float) -> None:
        """Wait until no effect is on its way, also none of what was heard last."""
        async with asyncio.timeout(within):
            await self._is_quiet()
            await eventually(lambda: self.discord.record.open == 0, within)
            await self.discord.settled(within)  # not before: a busy client is asked for many beats
            await self._is_quiet()

    async def _is_quiet(self) -> None:
        quiet = 0
        while quiet < QUIET:
            busy = self.states().keys() & {"pending", "sending"}
            quiet = 0 if busy else quiet + 1
            await asyncio.sleep(PAUSE)  # another process's rows cannot be awaited

    def log(self) -> str:
        """The end of what it logged."""
        return (self.folder / "log.txt").read_text("utf-8")[-4000:]
