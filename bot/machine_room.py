"""Carries out what the process does by itself: brings lists in, follows addresses, compares."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

from bot import signing
from bot.aside import Failed
from bot.clock import Clock
from bot.delivery import Came, Delivery, Form, Outcome, Refused
from bot.effects import Can, Effect
from bot.files import Files
from bot.machine import (
    MACHINE,
    Compare,
    Compared,
    Fetch,
    Fetched,
    Letter,
    Post,
    Posted,
    Resolve,
    Resolved,
    Result,
)
from bot.means import Means
from bot.reach import Unreached, Version
from bot.reading_lists import compared

WEB = ("http://", "https://")
AT_ONCE = 2  # things of a kind that are done at the same time
POSTS = 8  # servers that are told something at the same time
CHUNK = 64 << 10


class MachineRoom:
    """Carries out as a chat does; what a source does wrong is a result, and no fault of ours."""

    name = MACHINE
    can = frozenset[Can]()
    draws: Form | None = None
    longest = 0  # it says nothing

    def __init__(self, means: Means, files: Files, clock: Clock) -> None:
        self._clock = clock
        self._means = means
        self._files = files
        self._turns: dict[type[Effect], asyncio.Semaphore] = {
            kind: asyncio.Semaphore(AT_ONCE) for kind in (Fetch, Resolve, Compare)
        }
        self._turns[Post] = asyncio.Semaphore(POSTS)

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Do it; done again, it does no harm."""
        effect = delivery.effect
        match effect:
            case Fetch():
                doing = self._fetch(effect)
            case Resolve():
                doing = self._resolve(effect)
            case Compare():
                doing = self._compare(effect)
            case Post():
                doing = self._post(effect)
            case _:
                return Refused(f"the machine has no {type(effect).__name__}")
        async with self._turns[type(effect)]:
            return Came(None, await doing)

    async def find(self, delivery: Delivery) -> Outcome | None:
        """None: what was cut off is done again."""

    @staticmethod
    def escape(text: str) -> str:
        """The text: nothing here is shown to anybody."""
        return text

    async def _fetch(self, effect: Fetch) -> Result:
        try:
            if effect.source.startswith(WEB):
                return await self._from_web(effect)
            return await self._from_folder(effect)
        except Unreached as error:
            return Fetched(source=effect.source, why=error.why, status=error.status)

    async def _from_web(self, effect: Fetch) -> Fetched:
        known = Version(effect.etag, effect.modified)
        async with self._means.reach.get(effect.source, known) as answer:
            return await self._kept(effect.source, answer.version, answer.chunks)

    async def _from_folder(self, effect: Fetch) -> Fetched:
        path = await asyncio.to_thread(_within, self._means.lists, effect.source)
        if path is None:
            return Fetched(source=effect.source, why="no-file")
        found = path.stat()
        version = Version(f"{found.st_mtime_ns}-{found.st_size}")
        same = version.etag == effect.etag
        return await self._kept(effect.source, version, None if same else _chunks(path))

    async def _kept(
        self, source: str, version: Version, chunks: AsyncIterator[bytes] | None
    ) -> Fetched:
        said = Fetched(source=source, etag=version.etag, modified=version.modified)
        if chunks is None:
            return replace(said, unchanged=True)
        kept = await self._files.keep(chunks, source, "list")
        if isinstance(kept, Refused):
            return Fetched(source=source, why=kept.reason)
        return replace(said, file=kept.file, size=kept.size)

    async def _resolve(self, effect: Resolve) -> Result:
        try:
            return Resolved(url=effect.url, led=await self._means.reach.follow(effect.url))
        except Unreached as error:
            return Resolved(url=effect.url, why=error.why)

    async def _post(self, effect: Post) -> Result:
        written = self._means.vault.unseal(effect.sealed)
        if written is None:
            return Posted(id=effect.id, why="sealed")
        letter = Letter.read(written)
        body, seconds = letter.body.encode(), self._clock.now() // 1000
        signed = signing.headers(letter.secret, effect.id, seconds, body)
        headers = {"Content-Type": "application/json", **signed}
        try:
            status = await self._means.reach.post(letter.url, body, headers, near=effect.near)
        except Unreached as error:
            return Posted(id=effect.id, status=error.status, why=error.why)
        return Posted(id=effect.id, status=status)

    async def _compare(self, effect: Compare) -> Result:
        source, before = (self._files.path(each) for each in (effect.file, effect.before))
        if source is None:
            return Compared(file=effect.file, failed=True)
        try:
            told = await compared(source, before, effect.watched)
        except Failed:
            return Compared(file=effect.file, failed=True)
        lists = {key: tuple(one) for key, one in told.items() if isinstance(one, list)}
        return Compared(file=effect.file, **(told | lists))


def _within(folder: Path | None, source: str) -> Path | None:
    """A file of the folder of lists by its name, `lists/` before it or not; none outside of it."""
    if folder is None:
        return None
    path = (folder / source.removeprefix(f"{folder.name}/")).resolve()
    return path if path.is_relative_to(folder.resolve()) and path.is_file() else None


async def _chunks(path: Path) -> AsyncIterator[bytes]:
    with path.open("rb") as file:
        while chunk := await asyncio.to_thread(file.read, CHUNK):
            yield chunk
