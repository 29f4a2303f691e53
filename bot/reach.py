"""How the process asks other servers for something: the port, and why an answer may not come."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Literal, Protocol

Why = Literal[
    "bad-address", "private", "redirects", "down", "slow", "too-large", "status", "no-web"
]
MOST = 64 << 20  # bytes of one answer


class Unreached(Exception):
    """Nothing came, or not all of it; `why` is the key of the reason, `status` the server's."""

    def __init__(self, why: Why, status: int = 0) -> None:
        super().__init__(f"{why} {status}" if status else why)
        self.why: Why = why
        self.status = status


@dataclass(frozen=True, slots=True)
class Version:
    """What a server calls the content that it gave: its ETag, and its Last-Modified."""

    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered; without `chunks`, nothing changed since the version asked with."""

    version: Version
    chunks: AsyncIterator[bytes] | None


class Reach(Protocol):
    """Other servers, as far as it is safe to ask them."""

    def get(self, url: str, known: Version) -> AbstractAsyncContextManager[Answer]:
        """What stands at an address, at most MOST bytes; raises Unreached, also while reading."""

    async def post(
        self, url: str, body: bytes, headers: Mapping[str, str], *, near: bool = False
    ) -> int:
        """Send a body; the status with which it was taken, 200 to 299. Raises Unreached.

        Nothing that is sent is led on to elsewhere. `near`: a server of this house may be asked.
        """

    async def follow(self, url: str) -> tuple[str, ...]:
        """Where an address leads on to, one after the other; nothing of any page is read.

        Raises Unreached where its own server does not answer.
        """


class _NoWeb:
    """Nobody is asked: in rehearsals, and where Plaza only looks at itself."""

    def get(self, url: str, known: Version) -> AbstractAsyncContextManager[Answer]:
        del url, known
        raise Unreached("no-web")

    async def post(
        self, url: str, body: bytes, headers: Mapping[str, str], *, near: bool = False
    ) -> int:
        del url, body, headers, near
        raise Unreached("no-web")

    async def follow(self, url: str) -> tuple[str, ...]:
        del url
        raise Unreached("no-web")


NO_WEB: Reach = _NoWeb()
