"""The clients of the sockets row, in a process of their own: all listen, one at a time talks."""

import asyncio
import json
import sys
import time
from collections import Counter

import aiohttp

SOCKETS, SPEAKERS = 200, 20  # a member may talk twice a second, so speakers take turns
WARM_UP, EVERY_SECONDS = 20, 0.1
CSRF = "made-up-by-this-browser"


class Crowd:
    """Opens the sockets, and notes when the last of them has a message."""

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self._http = http
        self._url = url
        self._sockets: list[aiohttp.ClientWebSocketResponse] = []
        self._got: Counter[str] = Counter()
        self._served: dict[str, float] = {}
        self._listening: set[asyncio.Task[None]] = set()

    async def enter(self, number: int) -> None:
        """One member comes in by the door, in a browser of their own, and opens a tab."""
        headers = {"Origin": self._url, "Cookie": f"plaza_csrf={CSRF}"}
        form = {"name": f"Ann {number}", "language": "en", "csrf": CSRF, "invite": ""}
        join = f"{self._url}/c/plaza/join"
        async with self._http.post(join, data=form, headers=headers, allow_redirects=False) as came:
            assert came.status == 303, f"{came.status}: {await came.text()}"
            cookie = "; ".join(f"{key}={kept.value}" for key, kept in came.cookies.items())
            page = came.headers["Location"]
        headers["Cookie"] += f"; {cookie}" if cookie else ""
        socket = await self._http.ws_connect(f"{self._url}{page}/socket", headers=headers)
        self._sockets.append(socket)
        self._listening.add(asyncio.create_task(self._listen(socket)))

    async def _listen(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        async for frame in socket:
            if '"t":"message"' not in frame.data or "said-" not in frame.data:
                continue
            start = frame.data.index("said-")
            text = frame.data[start : start + 10]
            self._got[text] += 1
            if self._got[text] == SOCKETS:
                self._served[text] = time.perf_counter()

    async def talk(self, messages: int) -> list[float]:
        """Say so many messages; how long until the last socket had each, in milliseconds."""
        said: dict[str, float] = {}
        for number in range(messages + WARM_UP):
            text = f"said-{number:05}"
            said[text] = time.perf_counter()
            asked = {"t": "say", "n": text, "room": "lobby", "text": f"{text} Good morning, all!"}
            await self._sockets[number % SPEAKERS].send_str(json.dumps(asked))
            await asyncio.sleep(EVERY_SECONDS)
        await asyncio.sleep(1)
        lost = said.keys() - self._served.keys()
        assert not lost, f"not every socket got {sorted(lost)}"
        return [(self._served[text] - said[text]) * 1000 for text in list(said)[WARM_UP:]]


async def main(url: str, messages: int) -> None:
    """Come in, say so, wait for a line, talk, and say how long the messages took."""
    jar, connector = aiohttp.DummyCookieJar(), aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(cookie_jar=jar, connector=connector) as http:
        crowd = Crowd(http, url)
        for number in range(SOCKETS):
            await crowd.enter(number)
        print("in", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        print(json.dumps(await crowd.talk(messages)), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
