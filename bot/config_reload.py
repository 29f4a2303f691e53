"""Takes up options and audiences when config.yaml is saved; a bad edit changes nothing."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from bot.clock import Clock
from bot.communities import Community, Target
from bot.config import Config
from bot.errors import Faults, PlazaError
from bot.homes import Homes
from bot.sops.reload import Reload
from bot.store.db import Database
from bot.work import Work

Tell = Callable[[Community, str, str, Mapping[str, str]], Awaitable[None]]
"""Says a sentence to the operators of a community, once an hour for each kind."""

EVERY_MS = 1_000
ALARM = "config:file"


class ConfigReload:
    """Looks after config.yaml for one Plaza; `read` reads it, and raises PlazaError.

    What is no option and no audience, such as rooms, counts from the next start.
    """

    def __init__(
        self,
        file: Path,
        read: Callable[[], Config],
        targets: Callable[[Config], Mapping[str, Target]],
        db: Database,
        homes: Homes,
        scripts: Reload,
        renewed: Callable[[Community], None],
        clock: Clock,
        tell: Tell,
    ) -> None:
        self._file = file
        self._read = read
        self._targets = targets
        self._db = db
        self._homes = homes
        self._scripts = scripts
        self._renewed = renewed
        self._clock = clock
        self._tell = tell
        self._seen: int | None = None
        self._told: set[str] = set()

    async def watch(self, work: Work) -> None:
        """Read the file anew when it was saved, and look again in a second."""
        try:
            seen = await asyncio.to_thread(_saved, self._file)
            before, self._seen = self._seen, seen
            if before is not None and seen is not None and before != seen:
                await self.reload()
        finally:
            again = self._clock.now() + EVERY_MS
            self._clock.alarm(ALARM, again, lambda: work.start(self.watch(work)))

    async def reload(self) -> None:
        """Take up what is new; operators hear of each new fault once."""
        try:
            config = await asyncio.to_thread(self._read)
        except PlazaError as error:
            await self._refuse(error.lines if isinstance(error, Faults) else [str(error)])
            return
        self._told.clear()
        changed = self._homes.reread(config)
        await self._db.write(self._homes.renew, changed)
        for id in changed:
            community = self._homes.communities.by_id(id)
            assert community is not None, "it was renewed just now"
            self._renewed(community)
        if changed:
            await self._scripts.retarget(self._targets(config))

    async def _refuse(self, faults: Iterable[str]) -> None:
        new = [fault for fault in faults if fault not in self._told]
        self._told.update(new)
        for fault in new:
            for community in [each for each in self._homes.communities if not each.by_itself]:
                await self._tell(community, f"config:{fault}", "config-left-out", {"fault": fault})


def _saved(file: Path) -> int | None:
    """When the file was saved last; None while it is not there, as some editors have it."""
    with suppress(FileNotFoundError):
        return file.stat().st_mtime_ns
    return None
