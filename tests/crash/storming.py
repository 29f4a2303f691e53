"""Thousands of tabs of the browser chat in one process with it: no socket, all else is real.

8,000 real sockets would measure this machine. A tab here hears what its page would, and writes it
into a log of its own, which no death of the process takes back.
"""

import asyncio
import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from aiohttp import WSMsgType

from bot.platforms.base import Emit, Offered, Platform
from bot.platforms.webchat.people.store import Member, add_member
from bot.platforms.webchat.tab import Tab
from bot.platforms.webchat.tabs import Tabs
from bot.store.db import Tx
from tests import faults

FOLDER, OVER = "STORM_FOLDER", "over"  # a file of this name: all is over, the books are asked for
HOME, ROOM, OLGA = "plaza", "lobby", "olga"
PAUSE = 0.01
NEWS = re.compile(rb'\{"t": ?"(people|edited)"')


class Log:
    """What all clients saw, a line each; what they saw before the last death, they know."""

    def __init__(self, path: Path) -> None:
        seen = [*lines(path)]
        self.acknowledged = {each["n"] for each in seen if each["t"] in ("ack", "nack")}
        told = {(each["member"], each["id"]) for each in seen if each["t"] == "message"}
        self.told = Counter(member for member, _ in told)
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def write(self, member: str, said: dict[str, Any]) -> None:
        """One line, in one piece."""
        os.write(self._file, json.dumps({"member": member, **said}).encode() + b"\n")


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """All that was written; a line that a death cut was never seen in whole."""
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            yield json.loads(line)


class Screen:
    """The other end of a tab: a page that notes what is for its member alone."""

    def __init__(self, log: Log, member: str) -> None:
        self._log = log
        self._member = member

    async def send_frame(self, data: bytes, kind: WSMsgType) -> None:
        """As a WebSocket takes it."""
        assert kind is WSMsgType.TEXT
        if NEWS.match(data):
            return  # of 8,000 people, to each of them: nobody could read it in time
        said = json.loads(data)
        if said["t"] in ("ack", "nack"):
            self._log.write(self._member, said)
        elif said["t"] == "message":
            self._notes(said["message"])
        elif said["t"] == "history":
            for each in said["messages"]:
                self._notes(each)

    def _notes(self, message: dict[str, Any]) -> None:
        if message["private"]:
            kept = {"t": "message", "id": message["id"], "text": message["text"]}
            self._log.write(self._member, kept)

    async def close(self, **said: Any) -> None:
        """Nobody hangs up on these."""
        raise AssertionError(f"{self._member} was hung up on: {said}")


class Known(Tabs):
    """The chat's own tabs, which the storm opens without a socket."""

    last: "Known"

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        Known.last = self


class Storming(faults.Through):
    """The browser chat, with the storm in front of it."""

    def __init__(self, platform: Platform) -> None:
        super().__init__(platform)
        self.folder = Path(os.environ[FOLDER])

    async def run(self, emit: Emit, offered: Offered) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(self.real.run(emit, offered))
            group.create_task(Storm(self.folder, Known.last, offered).comes())


class Storm:
    """Everybody of the plan presses at once; who was acknowledged before does not press again."""

    def __init__(self, folder: Path, tabs: Known, offered: Offered) -> None:
        plan = json.loads((folder / "plan.json").read_text("utf-8"))
        self.members, self.twice = int(plan["members"]), int(plan["twice"])
        self.over = folder / OVER
        self.log = Log(folder / "told.jsonl")
        self.tabs, self.offered = tabs, offered
        self.db = tabs._db

    async def comes(self) -> None:
        """Let it come; what is asked of it stands in the folder."""
        while self.tabs._offered() is None:
            await asyncio.sleep(PAUSE)  # the chat lets tabs in when it has begun
        everybody = await self.db.write(come_in, self.members)
        opened = [self._tab(each) for each in everybody]
        olga = opened.pop()
        olga.operator = True
        await self._does(olga, "drop", **_call("coupon drop"))
        while (found := await self.db.read(drop)) is None:
            await asyncio.sleep(PAUSE)  # the courier posts it
        again = opened[: self.twice]
        presses = [(tab, f"{tab.member.id}-1") for tab in opened]
        presses += [(tab, f"{tab.member.id}-2") for tab in again]
        asked = {"t": "press", "post": found[0], "button": found[1]}
        await asyncio.gather(*(self._comes_back(tab, n) for tab, n in presses))
        await asyncio.gather(*(self._does(tab, n, **asked) for tab, n in presses))
        while not self.over.exists():
            await asyncio.sleep(PAUSE)  # another process's file cannot be awaited
        await self._does(olga, "books", **_call("coupon books"))

    async def _comes_back(self, tab: Tab, nonce: str) -> None:
        """Whoever was acknowledged and saw no answer looks at what stands there now."""
        if nonce in self.log.acknowledged and self.log.told[tab.member.id] < int(nonce[-1]):
            await self._hears(tab, {"t": "history", "room": ROOM, "before": None})

    def _tab(self, member: Member) -> Tab:
        screen: Any = Screen(self.log, member.id)
        tab = Tab(screen, member, member.browser)
        self.tabs._hub.add(tab)
        tab.begin(b'{"t": "hello"}')
        return tab

    async def _does(self, tab: Tab, nonce: str, **asked: Any) -> None:
        if nonce not in self.log.acknowledged:
            await self._hears(tab, {"n": nonce, "room": ROOM, **asked})

    async def _hears(self, tab: Tab, asked: dict[str, Any]) -> None:
        await self.tabs._actions.hear(tab, json.dumps(asked), self.offered)


def _call(command: str) -> dict[str, Any]:
    return {"t": "call", "command": command, "options": {"name": "storm"}}


def come_in(tx: Tx, count: int) -> list[Member]:
    """Everybody has joined; Olga is the last."""
    names = [*(f"m{number}" for number in range(count)), OLGA]
    there = {str(id) for (id,) in tx.rows("SELECT id FROM webchat_members")}
    found = [Member(name, HOME, name, "en", name, name, None, 1, 0) for name in names]
    for each in found:
        if each.id not in there:
            add_member(tx, each)
    return found


def drop(tx: Tx) -> tuple[str, str] | None:
    """The post with the button: its id, and the button's action."""
    for id, buttons in tx.rows("SELECT id, offered FROM webchat_messages ORDER BY id DESC"):
        for each in json.loads(buttons):
            if str(each).startswith("coupons.claim:"):
                return str(id), str(each)
    return None
