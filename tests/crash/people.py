"""Members with real cookies and sockets, each with a log of its own of what it did and saw."""

import asyncio
import itertools
import random
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import aiohttp

from tests.crash.town import CONFIG, Town, morning_zone
from tests.sockets import browser

Said = dict[str, Any]
GONE = (aiohttp.ClientError, ConnectionError, TimeoutError)
PATIENCE = 10.0  # seconds for an answer, before the line is taken for dead
KINDS = ("word", "word", "checkin", "press", "press", "streak", "chat")
WORDS = ("check in", "签到", "打卡!")


P = TypeVar("P", bound="Person")


class HungUp(ConnectionError):
    """The other side went away."""


@dataclass
class Deed:
    """One action: made once, sent until it is acknowledged, under one nonce."""

    kind: str
    message: Said
    id: str | None = None
    refused: str | None = None

    @property
    def answered(self) -> bool:
        return self.id is not None or self.refused is not None


@dataclass
class Person:
    """A browser with one member; `deeds`, `seen` and `deleted` are its own log."""

    town: Town
    names: str
    http: aiohttp.ClientSession
    random: random.Random
    plan: Sequence[str]
    pause: float = 0.5
    page: str = ""
    name: str = ""
    deeds: dict[str, Deed] = field(default_factory=dict)
    seen: dict[str, Said] = field(default_factory=dict)
    rooms: dict[str, str] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)
    _news: asyncio.Event = field(default_factory=asyncio.Event)
    _socket: aiohttp.ClientWebSocketResponse | None = None

    async def comes_in(self) -> None:
        """Join by the door; an attempt that a crash left open is made again under a new name."""
        for attempt in itertools.count():
            await self.town.up.wait()
            try:
                self.page = await self._joins(f"{self.names}x{attempt}")
                return
            except GONE:
                await asyncio.sleep(0.05)

    async def _joins(self, name: str) -> str:
        door = f"{self.town.url}/c/plaza"
        async with self.http.get(door) as response:
            await response.read()
        form = {"name": name, "language": "en", "csrf": self.cookie("plaza_csrf")}
        headers = {"Origin": self.town.url}
        async with self.http.post(
            f"{door}/join", data=form, headers=headers, allow_redirects=False
        ) as response:
            assert response.status == 303, await response.text()
            self.name = name
            return response.headers["Location"]

    def cookie(self, name: str) -> str:
        return next((kept.value for kept in self.http.cookie_jar if kept.key == name), "")

    async def lives(self) -> None:
        """Do all that is planned, over as many crashes as come."""
        if not self.page:
            await self.comes_in()
        plan = iter(self.plan)
        while True:
            await self.town.up.wait()
            try:
                async with asyncio.TaskGroup() as group:
                    await self._connects()
                    listening = group.create_task(self._listens())
                    await self._acts(plan)
                    listening.cancel()
                return
            except* GONE:
                await asyncio.sleep(0.05)
            finally:
                await self._leaves()

    async def looks_back(self, rooms: Sequence[str] = ("checkin",)) -> list[Said]:
        """Everything that stands in the rooms now, as this member sees it, oldest first."""
        socket, found = await self._connects_at_last(), []
        for room in rooms:
            page: list[Said] = []
            more, before = True, None
            while more:
                await socket.send_json({"t": "history", "room": room, "before": before})
                said = await self._receive(socket)
                while said["t"] != "history":
                    said = await self._receive(socket)
                page = [*said["messages"], *page]
                more, before = said["more"], page[0]["id"] if page else None
            found += page
        await self._leaves()
        return found

    async def _connects(self) -> aiohttp.ClientWebSocketResponse:
        self._socket = await self.http.ws_connect(
            f"{self.town.url}{self.page}/socket", origin=self.town.url, heartbeat=None
        )
        while (await self._receive(self._socket))["t"] != "hello":
            pass
        return self._socket

    async def _connects_at_last(self) -> aiohttp.ClientWebSocketResponse:
        while True:
            try:
                return await self._connects()
            except GONE:  # it answers, and does not let tabs in yet
                await asyncio.sleep(0.05)

    async def _leaves(self) -> None:
        if self._socket is not None:
            with suppress(*GONE):  # a dead line cannot be closed politely
                await self._socket.close()

    async def _receive(self, socket: aiohttp.ClientWebSocketResponse) -> Said:
        frame = await socket.receive(PATIENCE)
        if frame.type is not aiohttp.WSMsgType.TEXT:
            raise HungUp
        said: Said = frame.json()
        return said

    async def _listens(self) -> None:
        """Note what comes, until the line is cut."""
        assert self._socket is not None
        await self._socket.send_json({"t": "history", "room": "checkin", "before": None})
        async for frame in self._socket:
            self._notes(frame.json())
            self._news.set()
        raise HungUp

    def _notes(self, said: Said) -> None:
        if said["t"] == "ack":
            self.deeds[said["n"]].id = said["id"]
        elif said["t"] == "nack":
            self.deeds[said["n"]].refused = said["text"]
        elif said["t"] in ("message", "edited"):
            self._saw(said["room"], said["message"])
        elif said["t"] == "history":
            for message in said["messages"]:
                self._saw(said["room"], message)
        elif said["t"] == "deleted":
            self.deleted.add(said["id"])

    def _saw(self, room: str, message: Said) -> None:
        if message["text"] or message["id"] not in self.seen:  # what is gone has no text any more
            self.seen[message["id"]] = message
        self.rooms[message["id"]] = room

    async def _acts(self, plan: Iterator[str]) -> None:
        for deed in list(self.deeds.values()):
            if not deed.answered:
                await self._sends(deed)
        for kind in plan:
            message = self._message(kind)
            if message is not None:
                await self._sends(self._begins(kind, message))
            await asyncio.sleep(self.random.uniform(0.1, 2 * self.pause))

    def _begins(self, kind: str, message: Said) -> Deed:
        nonce = f"{self.name}-{len(self.deeds)}"
        deed = self.deeds[nonce] = Deed(kind, {"n": nonce, "room": "checkin", **message})
        return deed

    def _message(self, kind: str) -> Said | None:
        if kind == "word":
            return {"t": "say", "text": self.random.choice(WORDS)}
        if kind == "chat":
            return {"t": "say", "text": f"{self.name} thinks of {len(self.deeds)} things"}
        if kind == "press":
            return self._press()
        if kind == "run":
            return {"t": "call", "command": "sop run", "options": {"script": "hand"}}
        return {"t": "call", "command": kind, "options": {}}

    def _press(self) -> Said | None:
        found = [
            (id, button["action"])
            for id, message in self.seen.items()
            for button in message["buttons"]
            if button["action"].startswith("checkin.")
        ]
        return {"t": "press", "post": found[-1][0], "button": found[-1][1]} if found else None

    async def _sends(self, deed: Deed) -> None:
        assert self._socket is not None
        await self._socket.send_json(deed.message)
        async with asyncio.timeout(PATIENCE):
            while not deed.answered:
                self._news.clear()
                await self._news.wait()


async def make_operator(person: Person) -> None:
    """Use the link for the first operator, then come in."""
    assert person.town.link is not None
    async with person.http.get(person.town.link) as response:
        assert response.status == 200
    form = {
        "token": person.town.link.rpartition("/")[2],
        "password": "a long password for a test",
        "csrf": person.cookie("plaza_csrf"),
    }
    async with person.http.post(
        f"{person.town.url}/operator/password",
        data=form,
        headers={"Origin": person.town.url},
        allow_redirects=False,
    ) as response:
        assert response.status == 303, await response.text()
    await person.comes_in()


def planned(chance: random.Random) -> list[str]:
    """What a member is going to do: a few things, most of them check-ins."""
    return chance.choices(KINDS, k=chance.randint(3, 6))


@asynccontextmanager
async def operator_of(folder: Path, kind: type[P], scripts: Mapping[str, str]) -> AsyncIterator[P]:
    """An operator of a town that is served there, with these scripts; it is gone after."""
    (folder / "sops" / "content").mkdir(parents=True)
    (folder / "config.yaml").write_text(CONFIG.format(zone=morning_zone()), "utf-8")
    for name, script in scripts.items():
        (folder / "sops" / name).write_text(script, "utf-8")
    town = Town(folder)
    await town.start()
    async with browser(cookie_jar=aiohttp.CookieJar(unsafe=True)) as http:
        operator = kind(town, "N0", http, random.Random(5), [], pause=0.05)
        await make_operator(operator)
        await town.settles()
        try:
            yield operator
        finally:
            if town.process is not None and town.process.returncode is None:
                await town.kill()
