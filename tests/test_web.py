"""The web server keeps pages safe, says clearly what is wrong, and stops at once."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.errors import PlazaError
from bot.web import Address, Site
from tests.sockets import browser

FORM = '<form method="post"><input name="csrf" value="{{ csrf }}">{{ word }}{{ nonce }}</form>'


@asynccontextmanager
async def served(
    folder: Path, public_url: str | None = None
) -> AsyncIterator[tuple[Site, aiohttp.ClientSession]]:
    (folder / "templates").mkdir()
    (folder / "static").mkdir()
    (folder / "templates" / "form.html").write_text(FORM)
    (folder / "templates" / "asset.html").write_text("{{ asset('page.js') }}")
    (folder / "static" / "page.js").write_text("export {}")
    site = Site()
    site.settle(Address("127.0.0.1", 0, "platforms.test"), public_url)
    pages = site.pages("test", folder)

    async def form(request: web.Request) -> web.Response:
        return pages.render(request, "form.html", word="<b>")

    async def asset(request: web.Request) -> web.Response:
        return pages.render(request, "asset.html")

    async def sent(request: web.Request) -> web.Response:
        return web.Response(text=str((await request.post())["word"]))

    async def breaks(_: web.Request) -> web.Response:
        raise RuntimeError("secret insides")

    async def waits(request: web.Request) -> web.StreamResponse:
        tab = web.WebSocketResponse()
        await tab.prepare(request)
        await tab.receive()
        return tab

    for path, handler in (("/", form), ("/asset", asset), ("/breaks", breaks), ("/ws", waits)):
        site.get(path, handler)
    site.post("/", sent)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(site.serving())
        jar = aiohttp.CookieJar(unsafe=True)
        url = f"http://127.0.0.1:{site._port}"
        session = browser(url, cookie_jar=jar)
        yield site, await stack.enter_async_context(session)


async def get(http: aiohttp.ClientSession, path: str) -> tuple[aiohttp.ClientResponse, str]:
    async with http.get(path) as response:
        return response, await response.text()


async def post(
    http: aiohttp.ClientSession, origin: str | None, data: dict[str, str] | bytes
) -> tuple[int, str]:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    if origin is not None:
        headers["Origin"] = origin
    async with http.post("/", data=data, headers=headers) as response:
        return response.status, await response.text()


async def test_every_response_carries_the_strict_policy(tmp_path: Path) -> None:
    async with served(tmp_path) as (_, http):
        policies = set()
        for path in ("/", "/", "/nothing", "/breaks", "/static/test/x/page.js"):
            headers = (await get(http, path))[0].headers
            policy = headers["Content-Security-Policy"]
            policies.add(policy)
            assert policy.startswith("default-src 'none'; script-src ")
            assert "frame-ancestors 'none'" in policy
            assert "unsafe" not in policy
            assert headers["X-Content-Type-Options"] == "nosniff"
            assert headers["Referrer-Policy"] == "same-origin"
            assert "camera=()" in headers["Permissions-Policy"]
            assert headers["Server"] == "Plaza"
        assert len(policies) == 3  # a nonce is of one response; without scripts there is none


async def test_templates_escape_what_they_are_given(tmp_path: Path) -> None:
    async with served(tmp_path) as (_, http):
        response, text = await get(http, "/")
        assert "&lt;b&gt;" in text
        assert response.headers["Cache-Control"] == "no-store"


async def test_a_form_needs_our_origin_and_the_browsers_token(tmp_path: Path) -> None:
    async with served(tmp_path) as (site, http):
        response, _ = await get(http, "/")
        token = response.cookies["plaza_csrf"].value
        good = {"csrf": token, "word": "hello"}
        assert await post(http, site.url, good) == (200, "hello")
        for origin in (None, "null", "https://evil.example", f"{site.url}.evil.example", "x"):
            assert (await post(http, origin, good))[0] == 403
        assert (await post(http, site.url, {"word": "hello"}))[0] == 403
        assert (await post(http, site.url, {"csrf": "guess", "word": "hello"}))[0] == 403
        http.cookie_jar.clear()
        assert (await post(http, site.url, good))[0] == 403
        assert (await post(http, site.url, {"csrf": "", "word": "hello"}))[0] == 403


async def test_what_is_too_large_or_no_form_is_refused(tmp_path: Path) -> None:
    async with served(tmp_path) as (site, http):
        assert (await post(http, site.url, b"word=" + b"x" * 65536))[0] == 413
        assert (await post(http, site.url, b"\xff\xfe=\xff"))[0] == 400
        async with http.post("/", json={}, headers={"Origin": site.url}) as response:
            assert response.status == 415
        async with http.put("/", headers={"Origin": site.url}) as response:
            assert response.status in (405, 415)


async def test_our_faults_are_logged_and_not_shown(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with served(tmp_path) as (site, http):
        response, text = await get(http, "/breaks")
        assert (response.status, text) == (500, "500\n")
        assert "secret insides" in caplog.text

        def show(_: web.Request, status: int) -> web.Response:
            return web.Response(status=status, text=f"Sorry: {status}")

        site.show_faults(show)
        assert (await get(http, "/nothing"))[1] == "Sorry: 404"


async def test_static_files_of_this_version_are_kept_for_ever(tmp_path: Path) -> None:
    async with served(tmp_path) as (_, http):
        _, address = await get(http, "/asset")
        response, text = await get(http, address)
        assert text == "export {}"
        assert response.content_type in ("text/javascript", "application/javascript")
        assert "immutable" in response.headers["Cache-Control"]
        old, _ = await get(http, "/static/test/old/page.js")
        assert old.headers["Cache-Control"] == "no-cache"
        for path in ("/static/test/x/..%2fform.html", "/static/test/x/%2e%2e"):
            assert (await get(http, path))[0].status == 404


async def test_what_changes_on_the_disk_waits_for_the_next_start(tmp_path: Path) -> None:
    async with served(tmp_path) as (_, http):
        (tmp_path / "templates" / "asset.html").write_text("{{ asset('new.js') }}")
        (tmp_path / "static" / "page.js").unlink()
        response, address = await get(http, "/asset")
        assert response.status == 200
        assert (await get(http, address))[1] == "export {}"


async def test_behind_https_cookies_are_secure_and_the_public_origin_is_ours(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, "https://chat.example.com/") as (site, http):
        response, _ = await get(http, "/")
        cookie = response.cookies["plaza_csrf"]
        assert cookie["secure"]
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
        assert site.url == "https://chat.example.com"
        headers = {"Cookie": f"plaza_csrf={cookie.value}", "Origin": "https://chat.example.com"}
        form = {"csrf": cookie.value, "word": "hi"}
        async with http.post("/", data=form, headers=headers) as sent:
            assert sent.status == 200


async def test_a_taken_port_is_said_in_one_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        site = Site()
        site.settle(Address("127.0.0.1", port, "platforms.webchat"))
        with pytest.raises(PlazaError) as fault:
            async with site.serving():
                pass
    assert str(fault.value) == (
        f"Port {port} on 127.0.0.1 is taken by another program. "
        "Stop it or set platforms.webchat.port in config.yaml."
    )


async def test_a_host_that_is_not_ours_is_said_too() -> None:
    site = Site()
    site.settle(Address("203.0.113.7", 8080, "platforms.webchat"))
    with pytest.raises(PlazaError, match=r"Set platforms\.webchat\.host in config\.yaml"):
        async with site.serving():
            pass
    with pytest.raises(PlazaError, match=r"two web addresses"):
        site.settle(Address("127.0.0.1", 1, "platforms.other"))


async def test_it_stops_within_two_seconds_with_open_sockets(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        site, http = await stack.enter_async_context(served(tmp_path))
        tabs = [await http.ws_connect("/ws", origin=site.url) for _ in range(5)]
        begun = time.monotonic()
        await stack.aclose()
        assert time.monotonic() - begun < 2
        assert len(tabs) == 5


async def test_a_site_that_nobody_asked_for_serves_nothing() -> None:
    async with site_without_address() as site:
        assert site.url == "http://127.0.0.1:0"


@asynccontextmanager
async def site_without_address() -> AsyncIterator[Site]:
    site = Site()
    async with site.serving():
        await asyncio.sleep(0)
        yield site


def test_parts_agree_on_one_address() -> None:
    site = Site()
    site.settle(Address(None, 9000, "web"), "https://plaza.example.com/")
    site.settle(Address("127.0.0.1", None, "platforms.webchat"))
    assert site.url == "https://plaza.example.com"
    with pytest.raises(PlazaError, match=r"web and platforms\.other ask for two web addresses"):
        site.settle(Address(None, 8080, "platforms.other"))
    with pytest.raises(PlazaError, match=r"the same public_url in config\.yaml"):
        site.settle(Address(None, None, "platforms.other"), "https://other.example.com")


def test_what_nobody_asks_for_is_this_machines_usual_port() -> None:
    site = Site()
    site.settle(Address(None, None, "web"))
    assert site.url == "http://127.0.0.1:8080"
