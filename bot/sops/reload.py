"""Takes up changed scripts and content while Plaza runs; a bad edit keeps the last good text."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from bot.clock import Clock
from bot.communities import Target
from bot.pictures import FOLDER
from bot.registry import Registry
from bot.sops.engine import Engine
from bot.sops.folders import files
from bot.sops.library import Library, read_sops
from bot.sops.script import Script
from bot.sops.shelf import Shelf
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
        shelf: Shelf,
        clock: Clock,
        tell: Callable[[str], Awaitable[None]],
    ) -> None:
        self._folder = folder
        self._targets = targets
        self._registry = registry
        self._library = library
        self._engine = engine
        self._shelf = shelf
        self._clock = clock
        self._tell = tell
        self._seen: tuple[Seen, Seen] | None = None
        self._one_at_a_time = asyncio.Lock()

    async def retarget(self, targets: Mapping[str, Target]) -> None:
        """The communities are others now: hold all scripts against them."""
        self._targets = targets
        await self.reload()

    async def watch(self, work: Work) -> None:
        """Reload when a file was saved, and look again in a second."""
        try:
            shared, own = seen = await asyncio.to_thread(_seen, self._folder)
            before, self._seen = self._seen or seen, seen
            if before[0] != shared:
                await self.reload()
            elif before[1] != own:
                await self._shelf.look()
        finally:
            again = self._clock.now() + EVERY_MS
            self._clock.alarm(ALARM, again, lambda: work.start(self.watch(work)))

    async def reload(self) -> None:
        """Read everything anew; operators hear of each new fault once."""
        async with self._one_at_a_time:
            fresh, known = await asyncio.to_thread(
                read_sops, self._folder, self._targets, self._registry, self._clock.now()
            )
            told, scripts = set(self._library.faults), self._library.scripts
            changed = [each for each in fresh.scripts.values() if scripts.get(each.id) != each]
            _replace(scripts, fresh.scripts, self._folder)
            _replace(self._library.ready, fresh.ready, self._folder)
            self._library.content.update(fresh.content)
            self._library.faults = fresh.faults
            await self._engine.take_up(changed, known)
        await self._shelf.look(anew=True)
        for fault in fresh.faults:
            if fault not in told:
                await self._tell(fault)


def _replace(scripts: dict[str, Script], fresh: Mapping[str, Script], folder: Path) -> None:
    """Forget those whose file is gone; a file that became faulty keeps its last good script."""
    shared = [name for name, script in scripts.items() if script.owner is None]
    for name in shared:
        if name not in fresh and not (folder / f"{name}.yaml").is_file():
            del scripts[name]
    scripts.update(fresh)


def _seen(folder: Path) -> tuple[Seen, Seen]:
    """When the files of all were saved last, and those of communities."""
    texts = [*folder.glob("*.yaml"), *(folder / "content").glob("*.yaml")]
    shared = [*texts, *(folder / FOLDER).glob("*")]
    return _saved(shared), _saved(files(folder))


def _saved(paths: Iterable[Path]) -> Seen:
    """A file that went while the folder was read is not there."""
    found: Seen = {}
    for path in paths:
        with suppress(FileNotFoundError):
            found[path] = path.stat().st_mtime_ns
    return found
