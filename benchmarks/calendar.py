"""The calendar page of a month with fifty scripts, half of it over, from request to last byte."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from benchmarks.figures import Figure, Spread, progress, spread
from bot.testing import FakeChat, fake_chat
from tests.cogs.calendar.browsing import browser, link_of

SCRIPTS, DAYS, PAGES, MS = 50, 31, 40, 300
SCRIPT = """
name: {{en: "Post number {number}"}}
kind: {kind}
when: [{{at: "{hour:02}:{minute:02}"}}]
where: {{communities: [home], room: lobby}}
steps:
  - say: {{text: {{en: "Hello from number {number}"}}}}
  - wait: 5m
  - say: {{text: {{en: "And once more"}}}}
"""


def _scripts() -> dict[str, str]:
    """Half of them are held to the pace of the community, so that many days have what gave way."""
    return {
        f"post-{number:02}": SCRIPT.format(
            number=number,
            kind=("value", "service")[number % 2],
            hour=8 + number // 5,
            minute=number % 5 * 10,
        )
        for number in range(SCRIPTS)
    }


async def _pages(session: aiohttp.ClientSession, path: str) -> tuple[Spread, str]:
    times, body = [], ""
    for _ in range(PAGES):
        begun = time.perf_counter()
        async with session.get(path) as answer:
            body = await answer.text()
        times.append((time.perf_counter() - begun) * 1000)
        assert answer.status == 200, body
    return spread(times), body


@asynccontextmanager
async def _bare(body: str) -> AsyncIterator[str]:
    """Plain aiohttp, which sends bytes that it has in memory."""

    async def sent(_: web.Request) -> web.Response:
        return web.Response(text=body, content_type="text/html")

    app = web.Application()
    app.router.add_get("/", sent)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def _month(chat: FakeChat) -> tuple[Spread, str]:
    amy = chat.has("Amy", rights=["content"])
    await chat.passes_until("2026-03-16 12:00")
    async with browser(chat.url) as seen:
        await seen.enters(await link_of(amy))
        return await _pages(seen.session, "/ops/calendar?month=2026-03")


async def measure() -> list[Figure]:
    """The page of the month, beside bare aiohttp that sends the same bytes."""
    progress("calendar: half a month passes")
    async with fake_chat(scripts=_scripts(), web=True) as chat:
        page, body = await _month(chat)
    entries = body.count('<a class="line')
    assert entries > SCRIPTS * (DAYS - 2), f"{entries} entries"
    async with _bare(body) as url, aiohttp.ClientSession(url) as session:
        bare, _ = await _pages(session, "/")
    return [
        Figure(
            what=f"calendar: a month of {SCRIPTS} scripts, {entries} entries, p50 / p99",
            plaza=str(page),
            baseline=f"{bare} (aiohttp, the same bytes)",
            ratio=page.p50 / bare.p50,
            promised=f"p99 under {MS} ms",
            kept=page.p99 < MS,
        )
    ]
