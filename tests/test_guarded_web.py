"""Other servers are asked with care: nobody leads Plaza into its own house, or drowns it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web

from bot.guarded_web import GuardedWeb, is_public, pinned
from bot.reach import Unreached, Version

PUBLIC = "93.184.216.34"
NEW = Version()


@dataclass
class House:
    """A server on this machine, which names such as lists.example seem to be.

    `names` is what the name server says; each look-up takes the next of several answers. `to` are
    the addresses that were connected to.
    """

    port: int = 0
    names: dict[str, list[Sequence[str]]] = field(default_factory=dict)
    to: list[Sequence[str]] = field(default_factory=list)
    hosts: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        del port
        answers = self.names.get(host, [[PUBLIC]])
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def connect(self, addresses: Sequence[str]) -> aiohttp.BaseConnector:
        self.to.append(addresses)
        return pinned(["127.0.0.1"])

    def guarded(self, most: int = 1_000_000) -> GuardedWeb:
        return GuardedWeb(self.resolve, self.connect, most)

    def url(self, path: str, host: str = "lists.example") -> str:
        return f"http://{host}:{self.port}{path}"


Answering = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def a_house(answer: Answering) -> AsyncIterator[House]:
    house = House()

    async def heard(request: web.Request) -> web.StreamResponse:
        house.hosts.append(request.host.partition(":")[0])
        house.heads.append(request.method)
        return await answer(request)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", heard)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        house.port = runner.addresses[0][1]
        yield house
    finally:
        await runner.cleanup()


async def plain(request: web.Request) -> web.StreamResponse:
    return web.Response(body=b"bad.example\n", headers={"ETag": '"1"', "Last-Modified": "Mon"})


async def brought(house: House, url: str, known: Version = NEW, most: int = 1_000_000) -> bytes:
    async with house.guarded(most).get(url, known) as answer:
        assert answer.chunks is not None
        return b"".join([chunk async for chunk in answer.chunks])


async def refused(house: House, url: str, most: int = 1_000_000) -> str:
    with pytest.raises(Unreached) as why:
        await brought(house, url, most=most)
    return why.value.why


async def test_a_list_is_fetched_and_its_version_is_known() -> None:
    async with a_house(plain) as house, house.guarded().get(house.url("/a"), NEW) as answer:
        assert answer.version == Version('"1"', "Mon")
        assert answer.chunks is not None
        assert [chunk async for chunk in answer.chunks] == [b"bad.example\n"]
        assert house.to == [[PUBLIC]]


async def test_what_did_not_change_is_not_fetched_again() -> None:
    async def unchanged(request: web.Request) -> web.StreamResponse:
        same = request.headers["If-None-Match"] == '"1"'
        assert request.headers["If-Modified-Since"] == "Mon"
        return web.Response(status=304 if same else 200)

    async with a_house(unchanged) as house:
        known = Version('"1"', "Mon")
        async with house.guarded().get(house.url("/a"), known) as answer:
            assert answer.chunks is None


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "::ffff:a00:8", "172.20.1.1", "192.168.1.1", "169.254.169.254", "0.0.0.0"),
        *("100.64.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "::1", "::"),
        *("fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "2001:db8::1"),
        *("64:ff9b::7f00:1", "2002:7f00:1::", "::ffff:169.254.169.254", "not an address"),
    ],
)
async def test_no_name_leads_to_an_address_that_is_not_everybodys(address: str) -> None:
    assert not is_public(address)
    async with a_house(plain) as house:
        house.names = {"lists.example": [[address]], "mixed.example": [[PUBLIC, address]]}
        assert await refused(house, house.url("/a")) == "private"
        assert await refused(house, house.url("/a", "mixed.example")) == "private"
        assert house.hosts == []


def test_ordinary_addresses_are_everybodys() -> None:
    for address in (PUBLIC, "1.1.1.1", "2606:4700::1111", "64:ff9b::101:101", "::ffff:1.1.1.1"):
        assert is_public(address), address


async def test_a_number_in_the_place_of_a_name_is_looked_at_the_same_way() -> None:
    own = GuardedWeb()
    for host in ("127.0.0.1", "[::1]", "2130706433", "0x7f.1", "localhost", "[::ffff:7f00:1]"):
        with pytest.raises(Unreached) as why:
            async with own.get(f"http://{host}:9/", NEW):
                pass
        assert why.value.why == "private", host


@pytest.mark.parametrize(
    "url",
    [
        *("ftp://lists.example/a", "file:///etc/passwd", "gopher://lists.example", "lists.example"),
        *("http://", "http://u:p@lists.example/", "http://lists.example:99999/", "//x", "http://["),
        "http://lists.example:0/",
    ],
)
async def test_what_is_no_address_of_the_web_is_not_asked(url: str) -> None:
    async with a_house(plain) as house:
        assert await refused(house, url) == "bad-address"


async def test_the_checked_address_is_the_one_that_is_asked_whatever_comes_later() -> None:
    async with a_house(plain) as house:
        house.names["lists.example"] = [[PUBLIC], ["127.0.0.1"]]  # the second look-up lies
        assert await brought(house, house.url("/a")) == b"bad.example\n"
        assert house.to == [[PUBLIC]]
        assert await refused(house, house.url("/a")) == "private"


def onward(*steps: str) -> Answering:
    """Leads on step by step: /0 to the first, /1 to the second, and so on."""

    async def answer(request: web.Request) -> web.StreamResponse:
        at = int(request.path.strip("/") or 0)
        if at >= len(steps):
            return web.Response(body=b"there")
        port = request.url.port
        return web.Response(status=302, headers={"Location": steps[at].replace("PORT", str(port))})

    return answer


async def test_three_redirects_are_followed_and_no_more() -> None:
    async with a_house(onward("/1", "http://b.example:PORT/2", "/3")) as house:
        assert await brought(house, house.url("/0")) == b"there"
        assert house.hosts == ["lists.example"] * 2 + ["b.example"] * 2
    async with a_house(onward("/1", "/2", "/3", "/4")) as house:
        assert await refused(house, house.url("/0")) == "redirects"
        assert len(house.hosts) == 4


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("http://inside.example:PORT/1", "private"),
        ("http://169.254.169.254/latest/meta-data", "private"),
        ("file:///etc/passwd", "bad-address"),
        ("http://u@lists.example/", "bad-address"),
    ],
)
async def test_a_redirect_into_the_house_is_not_followed(to: str, why: str) -> None:
    async with a_house(onward(to)) as house:
        house.names["inside.example"] = [["192.168.0.1"]]
        house.names["169.254.169.254"] = [["169.254.169.254"]]
        assert await refused(house, house.url("/0")) == why
        assert house.hosts == ["lists.example"]


async def test_more_than_may_come_is_cut_off() -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(100):
            await response.write(b"x" * 1_000)
        return response

    async with a_house(endless) as house:
        assert await refused(house, house.url("/a"), most=5_000) == "too-large"
    async with a_house(plain) as house:
        assert await refused(house, house.url("/a"), most=5) == "too-large"  # it says so itself


async def test_what_is_cut_off_on_the_way_is_not_taken_for_the_whole() -> None:
    async def cut(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b"half")
        assert request.transport is not None
        request.transport.close()
        return response

    async with a_house(cut) as house:
        assert await refused(house, house.url("/a")) == "down"


async def test_what_unpacks_to_more_than_it_seems_is_not_unpacked() -> None:
    async def bomb(request: web.Request) -> web.StreamResponse:
        return web.Response(body=b"\x1f\x8b" + b"0" * 100, headers={"Content-Encoding": "gzip"})

    async with a_house(bomb) as house:
        assert await refused(house, house.url("/a")) == "status"


async def test_a_server_that_refuses_or_is_away_is_no_fault_of_ours() -> None:
    async def broken(request: web.Request) -> web.StreamResponse:
        return web.Response(status=503)

    async with a_house(broken) as house:
        assert await refused(house, house.url("/a")) == "status"
        away = house.url("/a")
    assert await refused(house, away) == "down"
    house.names["nobody.example"] = [[]]
    assert await refused(house, house.url("/", "nobody.example")) == "down"


async def test_it_is_seen_where_an_address_leads_without_reading_a_page() -> None:
    async with a_house(onward("http://b.example:PORT/1", "http://inside.example:PORT/2")) as house:
        house.names["inside.example"] = [["172.20.1.1"]]
        led = await house.guarded().follow(house.url("/0"))
        assert [each.partition(":")[2].partition(":")[0] for each in led] == [
            "//b.example",
            "//inside.example",
        ]
        assert house.hosts == ["lists.example", "b.example"]
        assert set(house.heads) == {"HEAD"}


async def test_a_server_without_head_is_asked_for_the_page_and_not_listened_to() -> None:
    async def no_head(request: web.Request) -> web.StreamResponse:
        if request.method == "HEAD":
            return web.Response(status=405)
        return web.Response(status=301, headers={"Location": "https://shop.example/x"})

    async with a_house(no_head) as house:
        house.names["shop.example"] = [["172.20.1.1"]]
        assert await house.guarded().follow(house.url("/")) == ("https://shop.example/x",)


async def test_who_fetches_and_stops_leaves_nothing_open() -> None:
    waits = asyncio.Event()

    async def slow(request: web.Request) -> web.StreamResponse:
        waits.set()
        await asyncio.Event().wait()
        return web.Response()

    async with a_house(slow) as house:
        task = asyncio.create_task(brought(house, house.url("/a")))
        async with asyncio.timeout(10):
            await waits.wait()
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
