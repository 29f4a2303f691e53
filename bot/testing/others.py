"""Other servers, as tests have them: what stands at an address, and where one leads on to."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256

from bot.reach import Answer, Reach, Unreached, Version, Why


@dataclass(slots=True)
class FakeWeb:
    """`pages` are served by address, `leads` says where one leads on to.

    What is sent goes to `real`, if there is one, over the network.
    `asked` are the addresses that somebody asked; without `versions`, pages have none.
    """

    pages: dict[str, str | Unreached] = field(default_factory=dict)
    leads: dict[str, tuple[str, ...]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    versions: bool = True
    real: Reach | None = None
    sent: list[tuple[str, bytes, dict[str, str]]] = field(default_factory=list)

    def fails(self, url: str, why: Why = "down", status: int = 0) -> None:
        """From now on nothing comes from an address."""
        self.pages[url] = Unreached(why, status)

    @asynccontextmanager
    async def get(self, url: str, known: Version) -> AsyncIterator[Answer]:
        """What stands there, or that it is what the asker knows."""
        self.asked.append(url)
        page = self.pages.get(url, Unreached("status", 404))
        if isinstance(page, Unreached):
            raise page
        etag = sha256(page.encode()).hexdigest()[:8] if self.versions else ""
        version = Version(etag)
        yield Answer(version, None if etag and known.etag == etag else _chunks(page.encode()))

    async def post(
        self, url: str, body: bytes, headers: Mapping[str, str], *, near: bool = False
    ) -> int:
        """What was sent is in `sent`; whether it was taken says `pages`, as for `get`."""
        self.sent.append((url, body, dict(headers)))
        if self.real is not None:
            return await self.real.post(url, body, headers, near=near)
        page = self.pages.get(url, "")
        if isinstance(page, Unreached):
            raise page
        if not near and not url.startswith("https://"):
            raise Unreached("bad-address")
        return 200

    async def follow(self, url: str) -> tuple[str, ...]:
        """Where it leads on to."""
        self.asked.append(url)
        if url not in self.leads:
            raise Unreached("down")
        return self.leads[url]


async def _chunks(data: bytes) -> AsyncIterator[bytes]:
    yield data
