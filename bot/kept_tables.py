"""Tables that members sent, on the disk: sealed, and opened only to be looked at and read."""

import logging
from collections.abc import AsyncIterable, AsyncIterator
from pathlib import Path
from typing import BinaryIO

from bot.plausible import table_ending
from bot.sealed_files import MAGIC, NotOurs, Sealer, most_sealed, opened
from bot.sealed_files import size as sealed_size

MOST_BYTES = 32 << 20  # of a table; a million codes have half of it
MOST = most_sealed(MOST_BYTES)

log = logging.getLogger("plaza.files")


async def sealed(chunks: AsyncIterable[bytes], key: bytes) -> AsyncIterator[bytes]:
    """The bytes as they are kept; what a chat kept sealed for us stays as it is."""
    sealer: Sealer | None = None
    ours = False
    async for chunk in chunks:
        ours = ours or (sealer is None and chunk.startswith(MAGIC))
        if ours:
            yield chunk
            continue
        sealer = sealer or Sealer(key)
        yield sealer.add(chunk)
    if sealer is not None:
        yield sealer.end()


def ending(path: Path, key: bytes) -> str | None:
    """`csv` or `xlsx`, or None if the file is neither by its look, or was sealed by others."""
    try:
        with opened(path, key) as file:
            return table_ending(file)
    except NotOurs:
        return None


def size(path: Path) -> int:
    """How many bytes it had when it came."""
    return sealed_size(path) if _is_sealed(path) else path.stat().st_size


def _is_sealed(path: Path) -> bool:
    """Tables from before they were sealed are not."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def plain(path: Path, key: bytes) -> BinaryIO:
    """The table, to be read; raises NotOurs, also while it is read."""
    return opened(path, key) if _is_sealed(path) else path.open("rb")


def read(path: Path, key: bytes) -> bytes | None:
    """What is in it, in plain; None where it does not open."""
    try:
        with plain(path, key) as file:
            return file.read()
    except NotOurs:
        log.warning("%s was sealed by another key, or changed since", path.name)
        return None
