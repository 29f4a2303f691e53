"""The instant chat, whose members send files along: they lie on this machine's disk."""

from collections.abc import AsyncIterator
from pathlib import Path

from benchmarks.instant import CAN as CAN
from benchmarks.instant import MIGRATIONS as MIGRATIONS
from benchmarks.instant import NAME as NAME
from benchmarks.instant import Instant
from benchmarks.instant import Settings as Settings
from bot.acts import Bring
from bot.delivery import Delivery, Done, Outcome, Refused
from bot.files import Files
from bot.platforms.base import Ground

CHUNK = 64 << 10  # bytes


class Bringing(Instant):
    """Hands files to the core."""

    def __init__(self, files: Files) -> None:
        super().__init__()
        self._files = files

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Done, with the file where one was to be brought in."""
        effect = delivery.effect
        if isinstance(effect, Bring):
            sent = _chunks(Path(effect.file.address))
            kept = await self._files.keep(sent, effect.file.name, effect.kind)
            return kept if isinstance(kept, Refused) else Done(kept.file)
        return await super().carry_out(delivery)


async def _chunks(path: Path) -> AsyncIterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def open_platform(settings: Settings, ground: Ground) -> Bringing:
    """The chat; its files are the core's."""
    del settings
    return Bringing(ground.files)
