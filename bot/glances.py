"""Reads files that members sent without keeping them: codes in pictures, and the text of files."""

import asyncio
import codecs
import hashlib
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path

from bot.aside import Failed, asked
from bot.pictures import media_type

GLANCER = Path(__file__).with_name("glancer.py")
SECONDS = 15.0
AT_ONCE = 2  # files that are read at the same time; the rest waits
REMEMBERED = 500  # files whose texts are known without reading them again
READ = 64 << 10  # bytes of a text file
BINARY = (b"PK\x03\x04", b"%PDF", b"MZ", b"\x7fELF", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf")
WIDE = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
MANY = 0.3  # of all letters of a Latin text in UTF-16, this part has an empty half at least


class Unread(Exception):
    """The file was not read; the message is the key of why."""


class Glances:
    """What stood in files of late, by the hash of their content."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        self.turn = asyncio.Semaphore(AT_ONCE)

    async def look(self, path: Path) -> str:
        """Read a file; the name under which its texts are known. Raises Unread."""
        name = await asyncio.to_thread(_hash, path)
        if name not in self._known:
            self._known[name] = await _texts(path)
        self._known.move_to_end(name)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return name

    def texts(self, name: str) -> tuple[str, ...] | None:
        """What stood in a file that was read lately; None if it is forgotten."""
        return self._known.get(name)


async def _texts(path: Path) -> tuple[str, ...]:
    head = await asyncio.to_thread(_head, path)
    if media_type(head) is None:
        return text_of(head)
    try:
        told = await asked("-I", str(GLANCER), str(path), seconds=SECONDS)
    except Failed as error:
        raise Unread("file-heavy" if error.limited else "file-broken") from error
    if "refused" in told:
        raise Unread(str(told["refused"]))
    return tuple(told["texts"])


def text_of(head: bytes) -> tuple[str, ...]:
    """A text file as its reader would see it; more than one text where it may be either.

    What is neither UTF-8 nor UTF-16 may be GB18030 or Latin: a byte decides nothing. What is no
    text has none.
    """
    bare = head.removeprefix(codecs.BOM_UTF8)
    for mark, encoding in WIDE:
        if head.startswith(mark):
            return _either(head.removeprefix(mark), encoding)
    if b"\0" in bare[:READ]:
        wide = _wide(bare)
        return () if wide is None else _either(bare, wide)
    if head.startswith(BINARY):
        return ()
    return _either(bare, "utf-8") or _either(bare, "gb18030", "cp1252", "latin-1")


def _wide(head: bytes) -> str | None:
    """Which UTF-16 it is without a mark: a Latin text has every other byte empty."""
    halves = head[::2], head[1::2]
    even, odd = (half.count(0) / max(1, len(half)) for half in halves)
    if max(even, odd) < MANY or min(even, odd) > max(even, odd) / 10:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _either(data: bytes, *encodings: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in _decoded(data, encodings) if text))


def _decoded(data: bytes, encodings: tuple[str, ...]) -> Iterator[str]:
    for encoding in encodings:
        try:
            # The last letter may be cut in half, as only so much is read.
            yield codecs.getincrementaldecoder(encoding)().decode(data)
        except UnicodeDecodeError:
            continue


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(READ)
