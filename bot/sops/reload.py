"""Takes up changed scripts and content while Plaza runs; a bad edit keeps the last good text."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from bot.clock import Clock
from bot.communities import Target
from bot.pictures import FOLDER
from bot.registry import Registry
from bot.sops.engine import Engine
from bot.sops.library import Library, read_sops
from bot.work import Work

EVERY_MS = 1_000
ALARM = "sop:files"
Seen = dict[Path, int]


class Reload:
    """Looks after the folder of scripts for one engine."""

    def __init__(
        self,
        folder: Path,
        targets: Mapping[str, Target],
        registry: Registry,
        library: Library,
        engine: Engine,
        clock: Clock,
        tell: Callable[[str], Awaitable[None]],
    ) -> None:
        self._folder = folder
        self._targets = targets
        self._registry = registry
        self._library = library
        self._engine = engine
        self._clock = clock
        self._tell = tell
        self._seen: Seen | None = None
        self._one_at_a_time = asyncio.Lock()

    async def watch(self, work: Work) -> None:
        """Reload when a file was saved, and look again in a second."""
        try:
            seen = await asyncio.to_thread(_seen, self._folder)
            changed, self._seen = self._seen not in (None, seen), seen
            if changed:
                await self.reload()
        finally:
            again = self._clock.now() + EVERY_MS
            self._clock.alarm(ALARM, again, lambda: work.start(self.watch(work)))

    async def reload(self) -> None:
        """Read everything anew; operators hear of each new fault once."""
        async with self._one_at_a_time:
            fresh, _ = await asyncio.to_thread(
                read_sops, self._folder, self._targets, self._registry, self._clock.now()
            )
            known, scripts = set(self._library.faults), self._library.scripts
            changed = [each for each in fresh.scripts.values() if scripts.get(each.id) != each]
            for name in scripts.keys() - fresh.scripts.keys():
                if not (self._folder / f"{name}.yaml").is_file():
                    del scripts[name]
            scripts.update(fresh.scripts)
            self._library.content.update(fresh.content)
            self._library.faults = fresh.faults
            await self._engine.take_up(changed)
        for fault in fresh.faults:
            if fault not in known:
                await self._tell(fault)


def _seen(folder: Path) -> Seen:
    texts = [*folder.glob("*.yaml"), *(folder / "content").glob("*.yaml")]
    files = [*texts, *(folder / FOLDER).glob("*")]
    return {path: path.stat().st_mtime_ns for path in files}
