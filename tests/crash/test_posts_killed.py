"""A post by hand under SIGKILL at any moment: once in each room, and taken back from each."""

import asyncio
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from tests.crash.people import Person, Said, operator_of
from tests.crash.town import Town

MOMENTS = ("before commit", "after commit", "before sending", "after sending")
SENT = ("new", "rooms", "everywhere", "send")
TAKEN = ("recall", "takeback")
ROOMS = ("lobby", "checkin")
QUICK = (6, 14, 22)  # the moments at which the quick test dies; the whole one dies at each
FEWEST_POINTS = 3


@dataclass
class Poster(Person):
    """An operator who makes a post, and has what is still to do of it in mind over crashes."""

    number: int = 0
    forms: list[Said] = field(default_factory=list)
    todo: list[str] = field(default_factory=list)

    async def does(self, plan: Sequence[str]) -> None:
        """All of it, over as many crashes as come."""
        self.todo = list(plan)
        await self.lives()

    async def _connects(self) -> aiohttp.ClientWebSocketResponse:
        self._socket = await self.http.ws_connect(
            f"{self.town.url}{self.page}/socket", origin=self.town.url, heartbeat=None
        )
        while (said := await self._receive(self._socket))["t"] != "hello":
            pass
        self.forms += said["forms"]
        return self._socket

    def _notes(self, said: Said) -> None:
        if said["t"] == "form":
            self.forms.append(said["form"])
        super()._notes(said)

    async def _acts(self, plan: Iterator[str]) -> None:
        for deed in list(self.deeds.values()):
            if not deed.answered:
                await self._sends(deed)
        while self.todo:
            message = self._message(self.todo[0])
            if message is None:  # its button is still on its way
                self._news.clear()
                await asyncio.wait_for(self._news.wait(), 10)
                continue
            deed = self._begins(self.todo.pop(0), message)
            await self._sends(deed)
            assert deed.refused is None, deed

    def _message(self, kind: str) -> Said | None:
        if kind == "new":
            self.number += 1
            return {"t": "call", "command": "post new", "options": {"text": f"P{self.number}"}}
        if kind == "recall":
            return {"t": "call", "command": "post recall", "options": {"number": self.number}}
        if kind == "everywhere":
            mine = [form for form in self.forms if form["action"] == f"post.rooms:{self.number}"]
            filled = {"room": "", "how": "all"}
            return {"t": "fill", "form": mine[-1]["id"], "fields": filled} if mine else None
        after = kind == "send"  # the panel that names both rooms
        pressed = [
            (id, button["action"])
            for id, message in sorted(self.seen.items(), key=lambda each: int(each[0]))
            for button in message["buttons"]
            if button["action"].startswith(f"post.{kind}:{self.number}-")
            and (not after or "#checkin" in message["text"])
        ]
        return {"t": "press", "post": pressed[-1][0], "button": pressed[-1][1]} if pressed else None


async def stands(ann: Poster) -> list[str]:
    """The posts that stand in the rooms, once all is done."""
    await ann.town.settles()
    said = await ann.looks_back(ROOMS)
    return [each["text"] for each in said if each["by"]["bot"] and each["text"].startswith("P")]


async def dies(town: Town, running: asyncio.Task[None]) -> bool:
    """Whether the process dies before all that was begun is done."""
    while not (running.done() and town.unfinished() == 0):
        if await town.ends(0.02):
            return True
    return False


async def points(ann: Poster, moment: str, plan: Sequence[str], at: Iterable[int]) -> int:
    """Kill at these moments of a kind in a plan, as far as they come; how often it was killed.

    Each time the other half is done in peace, so that one post after another is out and taken back.
    """
    town, killed = ann.town, 0
    for point in at:
        if plan == TAKEN:
            await ann.does(SENT)
            await town.settles()
        await town.stop()
        await town.start(moment, point, held=True)
        await town.counts()
        running = asyncio.create_task(ann.does(plan))
        died = await dies(town, running)
        if died:
            await town.start()
        await running
        text, copies = f"P{ann.number}", len(ROOMS) if plan == SENT else 0
        assert (await stands(ann)).count(text) == copies
        if plan == SENT:
            await ann.does(TAKEN)
        if not died:
            break
        killed += 1
    return killed


async def test_a_post_killed_at_any_point_stands_once_in_each_room(
    tmp_path: Path, proving: bool
) -> None:
    for moment in MOMENTS if proving else MOMENTS[1:2]:
        async with operator_of(tmp_path / moment, Poster, {}) as ann:
            at = itertools.count(1) if proving else QUICK
            assert await points(ann, moment, SENT, at) >= FEWEST_POINTS


async def test_a_recall_killed_at_any_point_leaves_no_copy(tmp_path: Path, proving: bool) -> None:
    for moment in MOMENTS if proving else MOMENTS[3:]:
        async with operator_of(tmp_path / moment, Poster, {}) as ann:
            assert await points(ann, moment, TAKEN, itertools.count(1) if proving else (1, 3)) >= 2
