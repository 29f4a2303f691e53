"""Asks other servers so that nobody can lead Plaza to what is near it, or drown it.

The address of a host is looked up once, checked, and then connected to: what a name server says the
next time changes nothing. Each redirect is checked the same way.
"""

import asyncio
import ipaddress
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bot.reach import MOST, Answer, Unreached, Version

REDIRECTS = 3
REDIRECTED = (301, 302, 303, 307, 308)
SECONDS = 120.0  # for one answer as a whole
POSTING = 15.0  # the same where something is sent
CONNECTING = 10.0  # seconds
CHUNK = 64 << 10
NO_HEAD = (403, 404, 405, 501)  # what servers say that answer a GET only
CARRIES_LAST = tuple(map(ipaddress.ip_network, ("64:ff9b::/96", "::/96")))  # RFC 6052, 4291 2.5.5
HEADERS = {"User-Agent": "Plaza", "Accept-Encoding": "identity"}

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
Connect = Callable[[Sequence[str]], aiohttp.BaseConnector]


@dataclass(frozen=True, slots=True)
class _Sent:
    """What is asked: in how many seconds it must be answered, and if in this house, too."""

    method: str
    headers: dict[str, str]
    body: bytes | None = None
    seconds: float = SECONDS
    near: bool = False


class GuardedWeb:
    """Other servers that everybody can reach; none in this house or in its provider's."""

    def __init__(
        self,
        resolve: Resolve | None = None,
        connect: Connect | None = None,
        most: int = MOST,
        *,
        posting: float = POSTING,
    ) -> None:
        self._posting = posting
        self._resolve = resolve or looked_up
        self._connect = connect or pinned
        self._most = most

    @asynccontextmanager
    async def get(self, url: str, known: Version) -> AsyncIterator[Answer]:
        """What stands at an address; raises Unreached, also while it is read."""
        async with AsyncExitStack() as open_until_read:
            with _faults():
                answer = self._answer(await self._arrived(open_until_read, url, known))
            yield answer

    async def _arrived(
        self, stack: AsyncExitStack, url: str, known: Version
    ) -> aiohttp.ClientResponse:
        """The answer at the end of all redirects."""
        at, asked = _checked(url), HEADERS | _conditions(known)
        for _ in range(REDIRECTS + 1):
            response = await stack.enter_async_context(self._asked(_Sent("GET", asked), at))
            onward = _onward(at, response)
            if onward is None:
                return response
            if at.scheme == "https" and onward.scheme != "https":
                raise Unreached("redirects")
            at = _checked(str(onward))
        raise Unreached("redirects")

    async def post(
        self, url: str, body: bytes, headers: Mapping[str, str], *, near: bool = False
    ) -> int:
        """Send a body; the status with which it was taken. Raises Unreached."""
        at, sent = _checked(url), _Sent("POST", HEADERS | dict(headers), body, self._posting, near)
        if at.scheme != "https" and not near:
            raise Unreached("bad-address")
        with _faults():
            async with self._asked(sent, at) as response:
                status = response.status
        if status in REDIRECTED:
            raise Unreached("redirects", status)
        if not 200 <= status < 300:
            raise Unreached("status", status)
        return status

    async def follow(self, url: str) -> tuple[str, ...]:
        """Where an address leads on to; what cannot be asked safely is where it ends."""
        at, led = _checked(url), list[str]()
        for _ in range(REDIRECTS):
            try:
                with _faults():
                    onward = await self._led(at)
                if onward is None:
                    break
                led.append(str(onward))
                at = _checked(led[-1])
            except Unreached:
                if not led:
                    raise
                break
        return tuple(led)

    async def _led(self, at: URL) -> URL | None:
        for method in ("HEAD", "GET"):
            async with self._asked(_Sent(method, HEADERS), at) as response:
                if method == "GET" or response.status not in NO_HEAD:
                    return _onward(at, response)
        return None

    @asynccontextmanager
    async def _asked(self, sent: "_Sent", at: URL) -> AsyncIterator[aiohttp.ClientResponse]:
        assert at.host is not None, "it was checked"
        assert at.port is not None, "it was checked"
        async with asyncio.timeout(CONNECTING):
            found = await self._resolve(at.host, at.port)
        if not found:
            raise Unreached("down")
        if not sent.near and not all(is_public(each) for each in found):
            raise Unreached("private")
        timeout = aiohttp.ClientTimeout(total=sent.seconds, sock_connect=CONNECTING)
        async with (
            aiohttp.ClientSession(
                connector=self._connect(found),
                timeout=timeout,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,  # what unpacks to more than it seems is not asked for
            ) as session,
            session.request(
                sent.method, at, headers=sent.headers, data=sent.body, allow_redirects=False
            ) as response,
        ):
            yield response

    def _answer(self, response: aiohttp.ClientResponse) -> Answer:
        told = response.headers
        version = Version(told.get("ETag", ""), told.get("Last-Modified", ""))
        if response.status == 304:
            return Answer(version, None)
        if response.status != 200 or told.get("Content-Encoding", "identity") != "identity":
            raise Unreached("status", response.status)
        if (response.content_length or 0) > self._most:
            raise Unreached("too-large")
        return Answer(version, self._chunks(response))

    async def _chunks(self, response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
        size = 0
        with _faults():
            async for chunk in response.content.iter_chunked(CHUNK):
                size += len(chunk)
                if size > self._most:
                    raise Unreached("too-large")
                yield chunk


@contextmanager
def _faults() -> Iterator[None]:
    """What goes wrong on the way becomes Unreached."""
    try:
        yield
    except TimeoutError as error:
        raise Unreached("slow") from error
    except (aiohttp.InvalidURL, UnicodeError) as error:
        raise Unreached("bad-address") from error
    except (aiohttp.ClientError, OSError) as error:
        raise Unreached("down") from error


class _Pinned(AbstractResolver):
    """Gives the addresses that were checked, whatever is asked."""

    def __init__(self, addresses: Sequence[str]) -> None:
        self._addresses = addresses

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        del family
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address in self._addresses
        ]

    async def close(self) -> None:
        """Nothing is open."""


def pinned(addresses: Sequence[str]) -> aiohttp.BaseConnector:
    """Connections to these addresses and no others, whatever host is asked for."""
    return aiohttp.TCPConnector(resolver=_Pinned(addresses), use_dns_cache=False)


async def looked_up(host: str, port: int) -> Sequence[str]:
    """The addresses of a host; raises OSError where there are none."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


def is_public(address: str) -> bool:
    """Whether everybody on the internet would get to the same machine by this address.

    What carries an IPv4 address along (RFC 4291, 3056, 4380, 6052) is as public as that one.
    """
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        within = [found.ipv4_mapped, found.sixtofour, *(found.teredo or ())]
        if any(found in each for each in CARRIES_LAST):
            within.append(ipaddress.IPv4Address(int(found) & 0xFFFFFFFF))
        if carried := [each for each in within if each is not None]:
            return all(is_public(str(each)) for each in carried)
    return found.is_global and not found.is_multicast


def _checked(url: str) -> URL:
    """The address, if it can be asked; raises Unreached."""
    try:
        at = URL(url)
    except ValueError as error:
        raise Unreached("bad-address") from error
    if at.scheme not in ("http", "https") or not at.host or not at.port or at.user or at.password:
        raise Unreached("bad-address")
    return at.with_fragment(None)


def _onward(at: URL, response: aiohttp.ClientResponse) -> URL | None:
    """Where a server sends us instead; None if it answers itself."""
    location = response.headers.get("Location")
    if response.status not in REDIRECTED or not location:
        return None
    try:
        return at.join(URL(location))
    except ValueError as error:
        raise Unreached("redirects") from error


def _conditions(known: Version) -> dict[str, str]:
    asked = {"If-None-Match": known.etag, "If-Modified-Since": known.modified}
    return {name: value for name, value in asked.items() if value}
