"""One open tab: its socket, whose it is, and what waits to be sent to it."""

import asyncio
from collections import deque

from aiohttp import WSMsgType, web

from bot.platforms.webchat.people.store import Member
from bot.platforms.webchat.wire import BEHIND

LIMIT = 256  # what may wait for a slow tab before news are dropped


class Tab:
    """Sends in its own task, so that a slow tab holds up nobody."""

    def __init__(self, socket: web.WebSocketResponse, member: Member, browser: int) -> None:
        self.member = member
        self.browser = browser
        self.operator = False  # until its session was asked, and again when it is gone
        self.closed = False
        self._socket = socket
        self._waiting: deque[tuple[bool, bytes]] = deque()  # (is news, encoded message)
        self._more = asyncio.Event()
        self._room = asyncio.Event()
        self._sender: asyncio.Task[None] | None = None

    def begin(self, hello: bytes) -> None:
        """Say hello and then whatever came meanwhile, unless it was hung up on already."""
        if self.closed:
            return
        self._waiting.appendleft((False, hello))
        self._more.set()
        self._sender = asyncio.create_task(self._send())

    def news(self, data: bytes) -> None:
        """Send what happened; too much of it is dropped, and the tab is told so."""
        if len(self._waiting) >= LIMIT:
            kept = [item for item in self._waiting if not item[0]]
            self._waiting = deque([*kept, (True, BEHIND)])
        else:
            self._waiting.append((True, data))
        self._more.set()

    async def reply(self, data: bytes) -> None:
        """Send what the tab asked for; never dropped, so a tab that does not read must wait."""
        while len(self._waiting) >= LIMIT and not self.closed:
            self._room.clear()
            await self._room.wait()
        self._waiting.append((False, data))
        self._more.set()

    async def close(self, code: int, reason: str) -> None:
        """Hear nothing more from the tab, say why, and hang up."""
        self.leave()
        await self._socket.close(code=code, message=reason.encode(), drain=False)

    def leave(self) -> None:
        """Stop sending; the socket is gone or goes, and its rights with it."""
        self.closed = True
        self.operator = False
        self._room.set()
        if self._sender is not None:
            self._sender.cancel()

    async def _send(self) -> None:
        while True:
            await self._more.wait()
            self._more.clear()
            while self._waiting:
                _, data = self._waiting.popleft()
                try:
                    await self._socket.send_frame(data, WSMsgType.TEXT)
                except ConnectionError:
                    return  # the reading side sees the same end and cleans up
                self._room.set()
                if self._waiting:
                    # Sending rarely waits: without this, a burst to many tabs would be sent
                    # in one piece, and nothing else would run.
                    await asyncio.sleep(0)
