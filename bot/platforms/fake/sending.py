"""Files that members of the fake chat send along: brought in as a real chat does."""

from collections.abc import AsyncIterator, Mapping

from bot.acts import Bring
from bot.delivery import Done, Outcome, Refused
from bot.files import Files

CHUNK = 64 << 10  # bytes that come at once


async def bring_in(effect: Bring, sent: Mapping[str, bytes], files: Files) -> Outcome:
    """Bring a file, if it is still there; `sent` is what members sent, by address."""
    data = sent.get(effect.file.address)
    if data is None:
        return Refused("file-gone")
    kept = await files.keep(_chunks(data), effect.file.name, effect.kind)
    return kept if isinstance(kept, Refused) else Done(kept.file)


async def _chunks(data: bytes) -> AsyncIterator[bytes]:
    for at in range(0, len(data), CHUNK):
        yield data[at : at + CHUNK]
