"""One websocket of the gateway: frames in and out, and the rules that close it."""

import asyncio
import json
import socket
import struct
import zlib
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from aiohttp import WSMessage, WSMsgType, web

from tests.standins.discord import greeting, roll_call
from tests.standins.discord.session import Closed, Session, frame

if TYPE_CHECKING:
    from tests.standins.discord.gateway import Gateway

LONGEST_FRAME = 4_096
FRAMES, PER_MS = 120, 60_000
IGNORED = (3, 4, 31, 43)  # presence, voice, soundboard, channel info: nobody here looks at them


class Connection:
    """Ends with a close code, or with its client."""

    def __init__(self, gateway: "Gateway", request: web.Request) -> None:
        self.gateway = gateway
        self.request = request
        self.ws = web.WebSocketResponse()
        self.session: Session | None = None
        self.mute = False  # a test wants no ACK
        self._out: asyncio.Queue[str] = asyncio.Queue()
        self._frames: deque[int] = deque()
        self._beat = asyncio.Event()
        self._asked = 0  # beats that we asked for; these are not counted
        wants = request.query.get("compress") == "zlib-stream"
        self._zlib = zlib.compressobj() if wants else None

    async def serve(self) -> web.WebSocketResponse:
        """Say HELLO, then answer frames until either side ends."""
        await self.ws.prepare(self.request)
        writing = asyncio.create_task(self._write())
        code: int | None = None
        try:
            if self.request.query.get("v") != "10":
                raise Closed(4012)
            self.put(frame(10, {"heartbeat_interval": self.gateway.heartbeat_ms, "_trace": []}))
            code = await self._read()
        except Closed as end:
            code = end.code
            await self._flush()
            await self.ws.close(code=code)
        finally:
            self._beat.set()  # who waits for one waits no more
            writing.cancel()
            with suppress(asyncio.CancelledError):  # we asked for it
                await writing
            if self.session and self.session.connection is self:
                self.gateway.lose(self.session, code)
        return self.ws

    @property
    def waiting(self) -> int:
        """How many frames are not written yet."""
        return self._out.qsize()

    def put(self, text: str) -> None:
        """Send a frame, in order."""
        self._out.put_nowait(text)

    async def drained(self, most: int) -> None:
        """Wait until no more than so many frames are waiting."""
        while self.waiting > most and not self.ws.closed:
            await asyncio.sleep(0.001)

    async def close(self, code: int) -> None:
        """End the connection from outside."""
        await self.ws.close(code=code)

    def cut(self) -> None:
        """End the connection as a broken line does: RST, no close frame."""
        transport = self.request.transport
        if transport is not None:
            line: socket.socket = transport.get_extra_info("socket")
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()

    async def beat(self) -> None:
        """Ask for a heartbeat, and wait for it: what was sent before has been read."""
        self._beat.clear()
        self._asked += 1
        self.put(frame(1))
        await self._beat.wait()

    async def _write(self) -> None:
        while not self.ws.closed:
            text = await self._out.get()
            try:
                if self._zlib:
                    packed = self._zlib.compress(text.encode())
                    await self.ws.send_bytes(packed + self._zlib.flush(zlib.Z_SYNC_FLUSH))
                else:
                    await self.ws.send_str(text)
            except ConnectionError:  # the client is gone; the reader learns it, too
                return

    async def _flush(self) -> None:
        with suppress(TimeoutError):  # a client that does not read misses its last frames
            await asyncio.wait_for(self.drained(0), 1)

    async def _read(self) -> int | None:
        patience = self.gateway.heartbeat_ms / 1000 * 1.5
        while True:
            try:
                message = await self.ws.receive(timeout=patience)
            except TimeoutError as error:
                raise Closed(4009) from error
            if message.type in (WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED):
                return self.ws.close_code if message.type is WSMsgType.CLOSE else None
            if message.type is WSMsgType.ERROR:
                return None
            await self._take(message)

    async def _take(self, message: WSMessage) -> None:
        got = self._decoded(message)
        op, data = got.get("op"), got.get("d")
        self._count(op)
        if op == 1:
            self._heard()
        elif op == 2:
            await greeting.identify(self, data)
        elif op == 6:
            await greeting.resume(self, data)
        elif op not in (8, *IGNORED):
            raise Closed(4001)
        elif self.session is None:
            raise Closed(4003)
        elif op == 8:
            await roll_call.answer(self, data)

    def _decoded(self, message: WSMessage) -> dict[str, Any]:
        text = message.data  # some clients send their JSON in binary frames
        if len(text.encode() if isinstance(text, str) else text) > LONGEST_FRAME:
            raise Closed(4002)
        try:
            got = json.loads(text)
        except ValueError as error:
            raise Closed(4002) from error
        if not isinstance(got, dict) or not isinstance(got.get("op"), int):
            raise Closed(4002)
        return got

    def _count(self, op: Any) -> None:
        if op == 1 and self._asked:
            self._asked -= 1
            return
        now = self.gateway.discord.clock.ms
        self._frames.append(now)
        while now - self._frames[0] > PER_MS:
            self._frames.popleft()
        if len(self._frames) > FRAMES:
            raise Closed(4008)

    def _heard(self) -> None:
        self._beat.set()
        if not self.mute:
            self.put(frame(11))
