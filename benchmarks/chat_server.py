"""The server of the sockets row, in a process of its own: Plaza, or plain aiohttp.

Says its address, then beats until a line comes in, then says how late its beats were.
"""

import asyncio
import contextlib
import json
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

from aiohttp import WSMsgType, web

from benchmarks.beat import beating
from bot.app import App
from bot.platforms.webchat import messages, wire
from bot.run import Place, run
from bot.web import Site

CONFIG = """\
storage: sqlite:///plaza.db
platforms: {webchat: {host: 127.0.0.1, port: 0, joins_per_minute: 100000}}
communities:
  plaza:
    platform: webchat
    rooms: {lobby: lobby, checkin: checkin, ops: ops}
    guard: {soft_start: 0d, raids: {mode: observe}}
"""


async def serve_line_by_line(url: str) -> None:
    """Answer the process that measures: the address, and after its two lines how late beats were.

    The first line comes when the clients are in: joining is not what is measured.
    """
    print(url, flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    async with beating() as late:
        await asyncio.to_thread(sys.stdin.readline)
    print(json.dumps(late), flush=True)


@contextlib.asynccontextmanager
async def _started(app: App, site: Site) -> AsyncIterator[asyncio.Event]:
    del app
    over = asyncio.Event()

    async def until_told() -> None:
        await serve_line_by_line(site.url)
        over.set()

    task = asyncio.create_task(until_told())
    yield over
    await task


def plaza(folder: Path) -> None:
    """The shipped cogs and the browser chat, with no scripts that would talk in between."""
    config = folder / "config.yaml"
    config.write_text(CONFIG, "utf-8")
    (folder / "sops" / "content").mkdir(parents=True)
    asyncio.run(run(Place(config, sops=folder / "sops"), _started))


class Plain:
    """What is left without Plaza: a socket in, the same bytes out to all."""

    def __init__(self) -> None:
        self._sockets: set[web.WebSocketResponse] = set()
        self._number = 0
        self.app = web.Application()
        self.app.router.add_post("/c/plaza/join", self._join)
        self.app.router.add_get("/c/plaza/m/{slug}/socket", self._serve)

    async def _join(self, request: web.Request) -> web.Response:
        del request
        self._number += 1
        raise web.HTTPSeeOther(f"/c/plaza/m/{self._number}")

    async def _serve(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        self._sockets.add(socket)
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    await self._say(json.loads(frame.data), request.match_info["slug"])
        finally:
            self._sockets.discard(socket)
        return socket

    async def _say(self, asked: dict[str, str], by: str) -> None:
        number, now = time.time_ns(), time.time_ns() // 1_000_000
        message = messages.Message(
            number,
            "plaza",
            asked["room"],
            now,
            asked["text"],
            member=by.zfill(22),
            name=f"Ann {by}",
        )
        data = wire.encode(wire.said(message, wire.Bot("Plaza", lambda sealed: sealed)))
        for socket in list(self._sockets):
            await socket.send_frame(data, WSMsgType.TEXT)


async def plain() -> None:
    """Serve the plain chat."""
    runner = web.AppRunner(Plain().app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    await serve_line_by_line(f"http://{host}:{port}")
    await runner.cleanup()


if __name__ == "__main__":
    if sys.argv[1] == "plain":
        asyncio.run(plain())
    else:
        plaza(Path(sys.argv[2]))
