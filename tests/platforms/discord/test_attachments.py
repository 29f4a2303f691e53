"""Files that members sent along are fetched from Discord alone, within limits, token-free."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from bot.acts import Keep
from bot.clock import VirtualClock
from bot.delivery import Done, Outcome, Refused, TryLater
from bot.files import Files
from bot.kinds import Attached, FromEnvironment
from bot.platforms.discord.attachments import Attachments
from bot.platforms.discord.line import Line
from bot.platforms.discord.settings import Settings
from tests.drawing import png
from tests.standins.discord import drafts, open_standin
from tests.standins.discord.routing import File

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Host:
    """A server that is, for this bot, Discord's own; `asked` is what came in."""

    def __init__(self, folder: Path, url: str) -> None:
        self.url = url
        settings = Settings(token=FromEnvironment("secret"), api_url=f"{url}/api/v10")
        self._attachments = Attachments(
            Line(settings), Files(folder / "media", VirtualClock(0), b"k" * 32)
        )
        self.folder = folder / "media"

    async def keep(self, address: str) -> Outcome:
        file = Attached(name="x.png", address=address, size=1)
        asked = {"handle": "", "private": True, "member": 1, "asked_at": 0}
        return await self._attachments.keep(Keep(file=file, kind="picture", then="a.b", **asked))  # type: ignore[arg-type]


@asynccontextmanager
async def host(folder: Path, answer: Answer) -> AsyncIterator[Host]:
    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield Host(folder, f"http://127.0.0.1:{runner.addresses[0][1]}")
    finally:
        await runner.cleanup()


async def test_a_file_is_fetched_once_without_token_and_cookies(tmp_path: Path) -> None:
    asked: list[web.Request] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request)
        return web.Response(body=png())

    async with host(tmp_path, answer) as there:
        assert isinstance(await there.keep(f"{there.url}/a/x.png?ex=1"), Done)
        (request,) = asked
        assert not {"Authorization", "Cookie"} & {*request.headers}
        assert request.query_string == "ex=1"


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/x.png",
        "https://cdn.discordapp.com.evil.example/x.png",
        "https://cdn.discordapp.com@evil.example/x.png",
        "http://cdn.discordapp.com/x.png",
        "https://cdn.discordapp.com:8443/x.png",
        "http://127.0.0.1:1/x.png",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "upload:1",
        "/x.png",
        "",
    ],
)
async def test_no_other_host_is_ever_asked(tmp_path: Path, address: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        raise AssertionError("nobody may ask here")

    async with host(tmp_path, answer) as there:
        assert await there.keep(address) == Refused("file-lost")
        assert not there.folder.exists()


async def test_a_redirect_is_not_followed(tmp_path: Path) -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.path)
        raise web.HTTPFound("/elsewhere")

    async with host(tmp_path, answer) as there:
        assert await there.keep(f"{there.url}/x.png") == Refused("file-lost")
        assert asked == ["/x.png"]


async def test_a_file_that_never_ends_is_left_at_its_limit(tmp_path: Path) -> None:
    sent = 0

    async def answer(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        endless = web.StreamResponse()
        await endless.prepare(request)
        while True:
            await endless.write(b"\0" * (1 << 16))
            sent += 1 << 16

    async with host(tmp_path, answer) as there:
        assert await there.keep(f"{there.url}/x.png") == Refused("file-too-large")
        assert sent < 20 << 20
        assert [*there.folder.iterdir()] == []


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (404, Refused("file-gone")),
        (403, Refused("file-gone")),
        (400, Refused("file-lost")),
        (204, Refused("file-lost")),
        (429, TryLater(2.0)),
        (503, TryLater(2.0)),
    ],
)
async def test_what_the_host_says_is_understood(
    tmp_path: Path, status: int, outcome: Outcome
) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status)

    async with host(tmp_path, answer) as there:
        assert await there.keep(f"{there.url}/x.png") == outcome


async def test_a_line_that_breaks_is_tried_again_and_leaves_nothing(tmp_path: Path) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        half = web.StreamResponse(headers={"Content-Length": "1000"})
        await half.prepare(request)
        await half.write(png()[:20])
        assert request.transport is not None
        request.transport.close()
        return half

    async with host(tmp_path, answer) as there:
        assert await there.keep(f"{there.url}/x.png") == TryLater(2.0)
        assert [*there.folder.iterdir()] == []


async def test_an_address_works_for_a_day(tmp_path: Path) -> None:
    async with open_standin() as discord:
        there = Host(tmp_path, f"http://127.0.0.1:{discord.port}")
        made = drafts.attachment(discord, "0", File("ziņa 海报.png", png(), "image/png"))
        assert isinstance(await there.keep(made["url"]), Done)
        assert await there.keep(made["url"].partition("?")[0]) == Refused("file-gone")
        discord.clock.move(24 * 3600)
        assert await there.keep(made["url"]) == Refused("file-gone")
