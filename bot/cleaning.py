"""Once a day: kept files that no row names any more are taken away."""

import logging
from collections.abc import Iterable, Sequence

from bot import approvals, media, outbox
from bot.clock import Clock
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.files import Files
from bot.registry import Handler
from bot.scene import Core, Scene
from bot.store.db import Database, Tx
from bot.work import Work

log = logging.getLogger("plaza.cleaning")

ALARM = "cleaning"
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
GRACE_MS = 7 * DAY_MS  # for so long a file may be on its way to a row


class Cleaning:
    """Asks everybody who may name a file, and leaves alone what came in lately."""

    def __init__(
        self,
        db: Database,
        core: Core,
        communities: Communities,
        holders: Sequence[Handler],
        files: Files,
        clock: Clock,
        work: Work,
    ) -> None:
        self._db = db
        self._core = core
        self._communities = communities
        self._holders = holders
        self._files = files
        self._clock = clock
        self._work = work

    def start(self) -> None:
        """Clean in an hour, so that a Plaza that is started every day cleans, too; then daily."""
        self._again(HOUR_MS)

    def _again(self, ms: int) -> None:
        at = self._clock.now() + ms
        self._clock.alarm(ALARM, at, lambda: self._work.start(self._clean()))

    async def _clean(self) -> None:
        try:
            now = self._clock.now()
            homes = [*self._communities]
            named = await self._db.read(_named, self._core, homes, self._holders, now)
            gone = await self._files.clean(named, now - GRACE_MS)
            if gone:
                log.info("%d kept files that nothing shows any more are gone", gone)
        finally:
            self._again(DAY_MS)


def _named(
    tx: Tx, core: Core, homes: Iterable[Community], holders: Sequence[Handler], now: int
) -> set[str]:
    """Every kept file that is named: by pictures, by what is on its way, and by cogs."""
    named = media.files(tx) | outbox.files(tx) | approvals.files(tx)
    for home in homes:
        scene = Scene(cause=ALARM, community=home, now=now)
        for each in holders:
            named.update(each.call(Ctx(tx, core, each.cog.name, scene)))
    return named
