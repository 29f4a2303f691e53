"""A town on disk, and the process that serves it: started, killed, started again."""

import asyncio
import datetime as dt
import json
import signal
import sqlite3
import sys
import time
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
TICKERS = 5
STARTS_WITHIN = 120.0

CONFIG = """
storage: sqlite:///plaza.db
platforms:
  webchat: {{port: 0, joins_per_minute: 100000}}
communities:
  plaza:
    platform: webchat
    zone: {zone}
    rooms: {{lobby: lobby, checkin: checkin, ops: ops}}
    pace: {{routine_per_day: null, gap: 0s, monologue: null, lull: 0s}}
    welcome: {{gather: 1s}}
    guard: {{soft_start: 0d, raids: {{mode: observe}}}}
"""

BY_HAND = """
name: By hand
kind: talk
steps:
  - say: {text: "Run begun", as: it}
  - wait: 1s
  - say: {text: "Run goes on"}
  - edit: {post: it, text: "Run over"}
"""

EVERY_MINUTE = """
name: Every minute
kind: talk
when:
{times}
catch_up: {{policy: all, max_age: 2h}}
steps:
  - say: {{text: "Tick {number}"}}
"""


@cache
def morning_zone() -> str:
    """A zone where it is about ten in the morning, so that no day ends during the test.

    It is one zone to the end of a test, whatever hour strikes meanwhile: `one_zone` sees to it.
    """
    ahead = 10 - dt.datetime.now(dt.UTC).hour
    return f"Etc/GMT{-(ahead if ahead >= -12 else ahead + 24):+d}"


def lay_out(folder: Path) -> None:
    """Write config and scripts; some of them post every minute of the next hour and a half."""
    (folder / "config.yaml").write_text(CONFIG.format(zone=morning_zone()), "utf-8")
    sops = folder / "sops"
    (sops / "content").mkdir(parents=True)
    (sops / "hand.yaml").write_text(BY_HAND, "utf-8")
    times = "".join(f'  - at: "{hour}:{minute:02}"\n' for hour in (10, 11) for minute in range(60))
    for number in range(TICKERS):
        script = EVERY_MINUTE.format(times=times, number=number)
        (sops / f"tick{number}.yaml").write_text(script, "utf-8")


@dataclass
class Town:
    """The process of the moment; `up` is set while it answers at `url`."""

    folder: Path
    keyless: bool = False
    url: str = ""
    link: str | None = None
    up: asyncio.Event = field(default_factory=asyncio.Event)
    first_up: float = 0.0
    process: asyncio.subprocess.Process | None = None
    log: Path = Path()

    async def start(self, fault: str = "none", at: int = 0, held: bool = False) -> None:
        """Start the program; comes back when it answers, or died on the way.

        A fault that is held does not come before `counts` was called.
        """
        self.log = self.folder / "log.txt"
        key = "keyless" if self.keyless else "keyed"
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "tests.crash.child", str(self.folder), fault, str(at), key),
                *(["held"] if held else []),
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                cwd=ROOT,
            )
        assert self.process.stdout is not None
        line = await asyncio.wait_for(self.process.stdout.readline(), STARTS_WITHIN)
        if line:
            said = json.loads(line)
            self.url, self.link = said["url"], said["link"]
            self.first_up = self.first_up or time.time()
            self.up.set()

    async def counts(self) -> None:
        """From now on the moments are counted until the fault comes."""
        assert self.process is not None
        assert self.process.stdout is not None
        self.process.send_signal(signal.SIGUSR1)
        await asyncio.wait_for(self.process.stdout.readline(), STARTS_WITHIN)

    async def ends(self, within: float) -> bool:
        """Wait for the process to die by its fault; False if it is still there."""
        assert self.process is not None
        try:
            code = await asyncio.wait_for(self.process.wait(), within)
        except TimeoutError:
            return False
        self.up.clear()
        assert code == -signal.SIGKILL, self.log.read_text("utf-8")[-4000:]
        return True

    async def kill(self) -> None:
        """Kill it from outside."""
        assert self.process is not None
        self.process.kill()
        await self.ends(STARTS_WITHIN)

    async def stop(self) -> float:
        """Stop it as Ctrl-C does; how many seconds that took."""
        assert self.process is not None
        self.up.clear()
        begun = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        code = await asyncio.wait_for(self.process.wait(), STARTS_WITHIN)
        assert code == 0, self.log.read_text("utf-8")[-4000:]
        return time.monotonic() - begun

    def rows(self, sql: str, *params: object) -> list[tuple[Any, ...]]:
        """Committed rows, read beside the program."""
        db = sqlite3.connect(f"{(self.folder / 'plaza.db').as_uri()}?mode=ro", uri=True)
        try:
            return db.execute(sql, params).fetchall()
        finally:
            db.close()

    def unfinished(self) -> int:
        """How much is still to be done now: events, effects, runs and happenings."""
        now = round(time.time() * 1000)
        return sum(
            int(self.rows(sql, *params)[0][0])
            for sql, *params in (
                ("SELECT COUNT(*) FROM webchat_inbox",),
                (
                    "SELECT COUNT(*) FROM outbox WHERE state IN ('pending', 'sending')"
                    " AND not_before <= ?",
                    now,
                ),
                ("SELECT COUNT(*) FROM sop_runs WHERE state = 'waiting'",),
                ("SELECT COUNT(*) FROM happenings WHERE due_at <= ?", now),
                ("SELECT COUNT(*) FROM welcome_newcomers WHERE waiting = 1",),
            )
        )

    async def settles(self, within: float = 120.0) -> None:
        """Wait until everything that was begun is done."""
        async with asyncio.timeout(within):
            while self.unfinished():
                await asyncio.sleep(0.1)  # another process's rows cannot be awaited
