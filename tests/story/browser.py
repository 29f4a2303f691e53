"""The story's people in the browser chat: real cookies and sockets, each with its own log."""

import asyncio
import io
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from tests.crash.people import GONE, Deed, HungUp, Person, Said, make_operator
from tests.crash.town import Town, morning_zone
from tests.drawing import png
from tests.sockets import browser
from tests.story.service import Service
from tests.story.world import AMY, ANN, BORIS, PATIENCE, POSTER, Post

PASSWORD = "a long password for a test"
CONFIG = """
storage: sqlite:///plaza.db
platforms:
  webchat: {{port: 0, joins_per_minute: 100000}}
communities:
  plaza:
    platform: webchat
    zone: {zone}
    rooms: {{lobby: lobby, checkin: checkin, offers: offers, ops: ops}}
    welcome: {{gather: 1s}}
"""
ROOMS = ("lobby", "checkin", "offers")


@dataclass
class Tab(Person):
    """A browser that sends each act until it is acknowledged, and notes all that it is shown."""

    forms: dict[str, Said] = field(default_factory=dict)
    filled: set[str] = field(default_factory=set)
    _hears: asyncio.Task[None] | None = None
    _over: bool = False  # the line was cut
    _one: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def does(self, **message: Any) -> None:
        """One act, under one nonce, over as many deaths as come."""
        deed = await self.tries(**message)
        assert deed.refused is None, deed

    async def tries(self, **message: Any) -> Deed:
        """The same of what may be refused."""
        nonce = f"{self.name}-{len(self.deeds)}"
        deed = self._begins("act", {"room": "lobby", **message, "n": nonce})
        async with asyncio.timeout(PATIENCE):
            while not deed.answered:
                await self.town.up.wait()
                try:
                    await self.comes()
                    await self._sends(deed)
                except GONE:
                    await self.goes()
        return deed

    async def comes(self) -> None:
        """Be connected, and listening."""
        async with self._one:
            await self._comes()

    async def _comes(self) -> None:
        if self._hears is not None and not self._hears.done():
            return
        await self.goes()
        socket = await self._connects_at_last()
        for room in (*ROOMS, "ops"):
            await socket.send_json({"t": "history", "room": room, "before": None})
        self._over = False
        self._hears = asyncio.create_task(self._notes_all(socket))

    async def goes(self) -> None:
        """Close the tab."""
        if self._hears is not None:
            self._hears.cancel()
            await asyncio.gather(self._hears, return_exceptions=True)
            self._hears = None
        await self._leaves()

    async def _connects(self) -> aiohttp.ClientWebSocketResponse:
        url = f"{self.town.url}{self.page}/socket"
        self._socket = await self.http.ws_connect(url, origin=self.town.url, heartbeat=None)
        while (said := await self._receive(self._socket))["t"] != "hello":
            pass
        self.forms |= {form["id"]: form for form in said["forms"]}
        return self._socket

    async def _notes_all(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        try:
            async for frame in socket:
                said = frame.json()
                if said["t"] == "form":
                    self.forms[said["form"]["id"]] = said["form"]
                self._notes(said)
                self._news.set()
        finally:
            self._over = True
            self._news.set()

    async def _sends(self, deed: Deed) -> None:
        assert self._socket is not None
        await self._socket.send_json(deed.message)
        async with asyncio.timeout(PATIENCE):
            while not deed.answered:
                if self._over:
                    raise HungUp
                self._news.clear()
                await self._news.wait()

    async def waits(self, found: Callable[[], Any], why: str) -> Any:
        """What `found` gives as soon as it gives something, over deaths; `why` if it does not."""
        until = time.monotonic() + PATIENCE
        while not (what := found()):
            last = [each["text"] for each in self.shows()[-4:]]
            assert time.monotonic() < until, f"{self.name} {why}; the last are {last}"
            try:
                await self.comes()
                self._news.clear()
                await asyncio.wait_for(self._news.wait(), 0.5)
            except GONE:  # nothing new, or the line is cut: look once more
                continue
        return what

    def shows(self) -> list[Said]:
        """What stands there as far as this tab was told, oldest first."""
        standing = (each for id, each in self.seen.items() if id not in self.deleted)
        return sorted(standing, key=lambda each: int(each["id"]))

    async def uploads(self, name: str) -> Said:
        """Hand in a picture; what a command takes in its place."""
        given = {"Origin": self.town.url, "X-Plaza-Csrf": self.cookie("plaza_csrf")}
        asked = {"name": name, "for": "command"}
        async with self.http.post(
            f"{self.town.url}{self.page}/upload",
            params=asked,
            data=io.BytesIO(png(60, 40)),
            headers=given,
        ) as response:
            assert response.status == 200, await response.text()
            return {"upload": (await response.json())["id"]}


@dataclass
class BrowserChat:
    """A World over the browser chat."""

    service: Service
    town: Town
    people: dict[str, Tab]
    rooms: tuple[str, str, str] = ROOMS
    sets_up: tuple[tuple[str, dict[str, Any]], ...] = ()

    async def calls(self, who: str, command: str, **options: Any) -> None:
        tab = self.people[who]
        given = {n: await tab.uploads(v) if v == POSTER else v for n, v in options.items()}
        await tab.does(t="call", command=command, options=given)

    async def presses(self, who: str, label: str, on: str) -> None:
        tab = self.people[who]

        def found() -> tuple[str, str] | None:
            return next(
                (
                    (each["id"], button["action"])
                    for each in reversed(tab.shows())
                    if on in each["text"]
                    for button in each["buttons"]
                    if button["label"] == label
                ),
                None,
            )

        post, action = await tab.waits(found, f"sees no {label!r} on {on!r}")
        await tab.does(t="press", post=post, button=action, room=tab.rooms[post])

    async def submits(self, who: str, form: str, **fields: Any) -> None:
        tab = self.people[who]

        def found() -> Said | None:
            open_ = [each for id, each in tab.forms.items() if id not in tab.filled]
            return next((each for each in reversed(open_) if each["title"] == form), None)

        sheet = await tab.waits(found, f"sees no form {form!r}")
        kept = {each["name"]: each["default"] for each in sheet["fields"]}
        tab.filled.add(sheet["id"])
        await tab.does(t="fill", form=sheet["id"], fields=kept | fields)

    async def writes(self, who: str, text: str) -> None:
        await self.people[who].does(t="say", text=text)

    async def is_told(self, who: str, text: str) -> None:
        tab = self.people[who]
        await tab.waits(
            lambda: any(m["private"] and text in m["text"] for m in tab.shows()),
            f"was not told {text!r}",
        )

    async def stands(self, room: str) -> list[Post]:
        amy = self.people[AMY]
        await amy.comes()
        said = [each for each in amy.shows() if amy.rooms[each["id"]] == room]
        public = [each for each in said if each["by"]["bot"] and not each["private"]]
        return [Post(each["text"], len(each["pictures"])) for each in public]

    async def dies(self, passes: int = 0) -> None:
        self.town.up.clear()
        await self.service.dies()
        self.service.ahead += passes
        await self.starts()

    async def starts(self) -> None:
        """Start it, and tell everybody where it is."""
        await self.service.start()
        self.town.url, self.town.link = self.service.told["url"], self.service.told["link"]
        self.town.up.set()


async def signs_in(tab: Tab) -> None:
    """The second operator signs in by the password, and comes in."""
    async with tab.http.get(f"{tab.town.url}/operator") as response:
        assert response.status == 200
    form = {"password": PASSWORD, "csrf": tab.cookie("plaza_csrf")}
    headers = {"Origin": tab.town.url}
    async with tab.http.post(
        f"{tab.town.url}/operator/sign-in", data=form, headers=headers, allow_redirects=False
    ) as response:
        assert response.status == 303, await response.text()
    await tab.comes_in()


@asynccontextmanager
async def browser_chat(folder: Path, lacking: str = "nothing") -> AsyncIterator[BrowserChat]:
    """The browser chat, and its people in it."""
    folder.mkdir()
    service = Service(folder, CONFIG.format(zone=morning_zone()), lacking=lacking)
    service.lay_out()
    town = Town(folder)
    async with AsyncExitStack() as stack:
        people = {}
        for name in (ANN, BORIS, AMY):
            jar = aiohttp.CookieJar(unsafe=True)
            http = await stack.enter_async_context(browser(cookie_jar=jar))
            people[name] = Tab(town, name, http, random.Random(5), [])
        world = BrowserChat(service, town, people)
        await world.starts()
        stack.push_async_callback(service.stop)
        for tab, comes_in in zip(
            people.values(), (make_operator, signs_in, Tab.comes_in), strict=True
        ):
            stack.push_async_callback(tab.goes)
            await comes_in(tab)
        yield world
