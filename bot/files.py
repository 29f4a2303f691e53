"""Files that members sent: kept by what is in them, in a folder beside the database."""

import asyncio
import errno
import hashlib
import logging
import os
import re
import secrets
from collections.abc import AsyncIterable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot import kept_tables, plausible
from bot.acts import TakenKind
from bot.aside import Failed, asked
from bot.clock import Clock
from bot.delivery import Refused
from bot.glances import Glances, Unread
from bot.pictures import HEAD, media_type

FOLDER = "media"  # beside the database
MOST_BYTES: dict[TakenKind, int] = {  # of what is sent
    "picture": 8 << 20,
    "table": kept_tables.MOST_BYTES,
    "list": 64 << 20,
    "glance": 8 << 20,
}
MOST_KEPT = 10 << 20  # of a picture that was written anew; what Discord takes
SECONDS = 30.0  # for opening one
ENDINGS = {"PNG": "png", "JPEG": "jpg", "GIF": "gif", "WEBP": "webp"}
NAME = re.compile(r"[0-9a-f]{64}\.(?:png|jpg|gif|webp|csv|xlsx|txt)")
TABLES = (".csv", ".xlsx", ".txt")  # what has no pixels
UNFINISHED = ".part"
OPENER = Path(__file__).with_name("opener.py")
FULL = (errno.ENOSPC, errno.EDQUOT)
APPLE = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftyphevc")

log = logging.getLogger("plaza.files")

REFUSALS = frozenset(
    f"file-{why}"
    for why in (
        *("too-large", "many-pixels", "many-frames", "heavy", "broken", "no-picture", "apple"),
        *("no-table", "empty", "no-room", "gone", "lost"),
    )
)
"""The sentences, by key, with which a file is refused; all know `file`, `kind` and `most`."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A file that is kept: its name here, its bytes, and its pixels if it is a picture."""

    file: str
    size: int
    width: int = 0
    height: int = 0


class _Unfit(Exception):
    """The file is not kept; the message is the key of a sentence."""


class Files:
    """Takes in the bytes of files, and finds them again; a crash leaves no half of one."""

    def __init__(self, folder: Path, clock: Clock, key: bytes) -> None:
        self._folder = folder
        self._clock = clock
        self._key = key
        self.glances = Glances()
        self._turn = asyncio.Semaphore(1)  # one opened picture at a time is memory enough

    async def keep(
        self, chunks: AsyncIterable[bytes], name: str, kind: TakenKind
    ) -> Stored | Refused:
        """Keep what is in a file of a kind, or why not, by the key of a sentence.

        What it is called says nothing of what it is. A `glance` is read and not kept: its texts
        are in `glances`. The same content again is the same file. Raises what the chunks raise.
        """
        del name
        incoming = self._folder / f"{secrets.token_hex(16)}{UNFINISHED}"
        try:
            await asyncio.to_thread(self._folder.mkdir, parents=True, exist_ok=True)
            if kind == "glance":
                return await self._glance(incoming, chunks)
            if kind == "table":
                return await self._table(incoming, chunks)
            await _write(incoming, chunks, MOST_BYTES[kind])
            if kind == "picture":
                return await self._picture(incoming)
            return await asyncio.to_thread(self._list, incoming)
        except (_Unfit, Unread) as unfit:
            return Refused(str(unfit))
        except OSError as error:
            if error.errno not in FULL:
                raise
            log.warning("a file could not be kept: %s", error)
            return Refused("file-no-room")
        finally:
            incoming.unlink(missing_ok=True)

    def put(self, data: bytes, ending: str) -> str:
        """Keep what we made ourselves, `csv` or `xlsx`; its name. Takes a disk's time."""
        self._folder.mkdir(parents=True, exist_ok=True)
        incoming = self._folder / f"{secrets.token_hex(16)}{UNFINISHED}"
        try:
            incoming.write_bytes(data)
            return self._settle(incoming, ending)
        finally:
            incoming.unlink(missing_ok=True)

    def path(self, name: str) -> Path | None:
        """Where a kept file lies; None if it is not there."""
        path = self._folder / name
        return path if NAME.fullmatch(name) and path.is_file() else None

    def table(self, name: str) -> bytes | None:
        """What is in a kept table; None if it is not there, or does not open. Takes a while."""
        path = self.path(name)
        return None if path is None else kept_tables.read(path, self._key)

    def forget(self, name: str) -> None:
        """Take a kept file away now, if it is there."""
        path = self.path(name)
        if path is not None:
            path.unlink(missing_ok=True)

    async def describe(self, name: str) -> Stored | None:
        """What is kept under this name; None if it is not there."""
        return await asyncio.to_thread(self._describe, name)

    async def clean(self, named: Collection[str], before: int) -> int:
        """Take away what nobody names and nobody kept since an instant (UTC ms); how many went."""
        return await asyncio.to_thread(self._clean, named, before)

    async def _picture(self, incoming: Path) -> Stored:
        head = await asyncio.to_thread(_head, incoming)
        if head[4:12] in APPLE:
            raise _Unfit("file-apple")
        if media_type(head) is None:
            raise _Unfit("file-no-picture")
        bare = incoming.with_name(f"bare-{incoming.name}")
        try:
            async with self._turn:
                told = await _opened(incoming, bare)
            return await asyncio.to_thread(self._settle_picture, bare, told)
        finally:
            bare.unlink(missing_ok=True)

    def _settle_picture(self, bare: Path, told: dict[str, Any]) -> Stored:
        size = bare.stat().st_size
        if size > MOST_KEPT:
            raise _Unfit("file-too-large")
        name = self._settle(bare, ENDINGS[told["format"]])
        return Stored(name, size, told["width"], told["height"])

    async def _glance(self, incoming: Path, chunks: AsyncIterable[bytes]) -> Stored:
        async with self.glances.turn:
            await _write(incoming, chunks, MOST_BYTES["glance"])
            return Stored(await self.glances.look(incoming), incoming.stat().st_size)

    async def _table(self, incoming: Path, chunks: AsyncIterable[bytes]) -> Stored:
        """What is in it lies open nowhere: it may be codes that somebody could use."""
        await _write(incoming, kept_tables.sealed(chunks, self._key), kept_tables.MOST)
        return await asyncio.to_thread(self._settle_table, incoming)

    def _settle_table(self, incoming: Path) -> Stored:
        ending = kept_tables.ending(incoming, self._key)
        if ending is None:
            raise _Unfit("file-no-table")
        size = kept_tables.size(incoming)
        return Stored(self._settle(incoming, ending), size)

    def _list(self, incoming: Path) -> Stored:
        with incoming.open("rb") as file:
            if plausible.table_ending(file) != "csv":
                raise _Unfit("file-no-table")
        size = incoming.stat().st_size
        return Stored(self._settle(incoming, "txt"), size)

    def _settle(self, path: Path, ending: str) -> str:
        """Give a whole file its name, so that it is there as a whole or not at all."""
        with path.open("rb") as file:
            name = f"{hashlib.file_digest(file, 'sha256').hexdigest()}.{ending}"
            os.fsync(file.fileno())
        kept_at = self._clock.now() / 1000
        os.utime(path, (kept_at, kept_at))
        os.replace(path, self._folder / name)
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        return name

    def _describe(self, name: str) -> Stored | None:
        path = self.path(name)
        if path is None:
            return None
        if path.suffix in TABLES:
            return Stored(name, kept_tables.size(path))
        return Stored(name, path.stat().st_size, *_pixels(path))

    def _clean(self, named: Collection[str], before: int) -> int:
        gone = 0
        for path in self._folder.iterdir() if self._folder.is_dir() else ():
            unfinished = path.name.endswith(UNFINISHED)
            ours = unfinished or (NAME.fullmatch(path.name) and path.name not in named)
            if ours and path.stat().st_mtime * 1000 < before:
                path.unlink(missing_ok=True)
                gone += 1
        return gone


async def _write(path: Path, chunks: AsyncIterable[bytes], most: int) -> None:
    size = 0
    with path.open("xb") as file:
        async for chunk in chunks:
            size += len(chunk)
            if size > most:
                raise _Unfit("file-too-large")
            await asyncio.to_thread(file.write, chunk)
    if not size:
        raise _Unfit("file-empty")


async def _opened(source: Path, target: Path) -> dict[str, Any]:
    """What the opener says of a picture; raises _Unfit where it does not keep it."""
    try:
        told = await asked("-I", str(OPENER), str(source), str(target), seconds=SECONDS)
    except Failed as error:
        raise _Unfit("file-heavy" if error.limited else "file-broken") from error
    if "refused" in told:
        raise _Unfit(told["refused"])
    return told


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD)


def _pixels(path: Path) -> tuple[int, int]:
    # Not before: most of the time nobody sends a picture.
    from PIL import Image

    with Image.open(path) as image:
        return image.size
