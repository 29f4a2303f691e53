"""The process of the story: started, killed at once, started again later by its clock."""

import asyncio
import json
import os
import shutil
import signal
import sqlite3
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
WITHIN = 90.0  # seconds for a start, or for what was begun
PAUSE = 0.05
QUIET = 3  # looks, one after the other, that found nothing to do


@dataclass
class Service:
    """What runs Plaza, as systemd would; `ahead` is by how many ms its clock is ahead."""

    folder: Path
    config: str
    environment: dict[str, str] = field(default_factory=dict)
    lacking: str = "nothing"
    child: str = "tests.story.child"
    ahead: int = 0
    kills: int = 0
    told: dict[str, Any] = field(default_factory=dict)
    _parent: asyncio.subprocess.Process | None = None
    _pid: int = 0

    def lay_out(self) -> None:
        """Write the config beside the scripts that everybody gets."""
        (self.folder / "config.yaml").write_text(self.config, "utf-8")
        shutil.copytree(ROOT / "sops", self.folder / "sops")

    @property
    def now(self) -> int:
        """What its clock shows, UTC ms."""
        return round(time.time() * 1000) + self.ahead

    async def start(self) -> None:
        """Start the program; comes back when it serves."""
        parent = self._parent = self._parent or await self._has_parent()
        assert parent.stdin is not None
        parent.stdin.write(f"{self.ahead}\n".encode())
        heard: dict[str, Any] = {}
        while not heard.keys() & {"url", "up"}:  # the two processes speak in any order
            heard |= await self._hears()
            assert "ended" not in heard, f"Plaza did not start: {self.log()}"
        self._pid, self.told = heard["pid"], heard

    async def _has_parent(self) -> asyncio.subprocess.Process:
        with (self.folder / "log.txt").open("ab") as log:
            return await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", self.child, str(self.folder), self.lacking),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                cwd=ROOT,
                env={**os.environ, **self.environment},
            )

    async def _hears(self) -> dict[str, Any]:
        assert self._parent is not None
        assert self._parent.stdout is not None
        line = await asyncio.wait_for(self._parent.stdout.readline(), WITHIN)
        assert line, self.log()
        said: dict[str, Any] = json.loads(line)
        return said

    async def dies(self) -> None:
        """SIGKILL, now."""
        await self._ends(signal.SIGKILL, -signal.SIGKILL)
        self.kills += 1

    async def stop_it(self) -> None:
        """Stop it as Ctrl-C does, if it runs; it may be started again."""
        if self._pid:
            await self._ends(signal.SIGINT, 0)

    async def stop(self) -> None:
        """Stop it, and what starts it."""
        await self.stop_it()
        if self._parent is not None and self._parent.stdin is not None:
            self._parent.stdin.close()
            await asyncio.wait_for(self._parent.wait(), WITHIN)

    async def _ends(self, by: signal.Signals, code: int) -> None:
        os.kill(self._pid, by)
        self._pid = 0
        assert (await self._hears())["ended"] == code, self.log()

    def rows(self, sql: str, *params: object) -> list[tuple[Any, ...]]:
        """Committed rows, read beside the program."""
        db = sqlite3.connect(f"{(self.folder / 'plaza.db').as_uri()}?mode=ro", uri=True)
        try:
            return db.execute(sql, params).fetchall()
        finally:
            db.close()

    def unfinished(self) -> int:
        """How much is to be done now: what was heard, effects, and what is due."""
        due = (
            "SELECT COUNT(*) FROM outbox WHERE state IN ('pending', 'sending') AND not_before <= ?"
        )
        ((effects,),) = self.rows(due, self.now)
        ((events,),) = self.rows("SELECT COUNT(*) FROM happenings WHERE due_at <= ?", self.now)
        return int(effects) + int(events) + self._heard()

    def _heard(self) -> int:
        """How much of what people did waits to be done; Discord waits for us instead."""
        if not self.rows("SELECT 1 FROM sqlite_master WHERE name = 'webchat_inbox'"):
            return 0
        return int(self.rows("SELECT COUNT(*) FROM webchat_inbox")[0][0])

    async def settles(self) -> None:
        """Wait until all that was begun is done."""
        quiet = 0
        async with asyncio.timeout(WITHIN):
            while quiet < QUIET:
                quiet = 0 if self.unfinished() else quiet + 1
                await asyncio.sleep(PAUSE)  # another process's rows cannot be awaited

    def log(self) -> str:
        """The end of what it logged."""
        return (self.folder / "log.txt").read_text("utf-8")[-4000:]
