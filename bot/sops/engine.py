"""The engine: scripts of this process, started by times and events, advanced, taken up anew."""

from collections.abc import Iterable
from functools import partial

from bot.clock import Clock
from bot.cog import Cog
from bot.communities import Communities, Community
from bot.outbox import OutboxRow
from bot.scene import Core
from bot.sops import posts, trace, wishes
from bot.sops.due import spots
from bot.sops.hearing import Hearing
from bot.sops.known import Known
from bot.sops.library import Library
from bot.sops.presence import PAGE
from bot.sops.run import Runs
from bot.sops.script import Script
from bot.sops.timing import Timing
from bot.store.db import Database, Tx
from bot.work import Work

PRUNE = "sop:prune"
DAY_MS = 86_400_000


class Engine:
    """All that keeps scripts going; the desk is what operators see of it."""

    def __init__(
        self,
        db: Database,
        library: Library,
        known: Known,
        communities: Communities,
        clock: Clock,
        work: Work,
        cog: Cog,
    ) -> None:
        self.scripts = library.scripts
        self.runs = Runs(db, library.scripts, known, communities, clock, work)
        self.timing = Timing(self.runs)
        self.hearing = Hearing(self.runs, cog)
        self._db = db
        self._clock = clock
        self._work = work

    @property
    def core(self) -> Core:
        """The parts of the core that steps reach."""
        return self.runs.core

    @core.setter
    def core(self, core: Core) -> None:
        self.runs.core = core

    async def begin(self) -> None:
        """Start what was missed while away, go on with what was under way, set the alarms."""
        await self.learn()
        for name in sorted(self.scripts):
            await self.timing.look_everywhere(self.scripts[name])
        await self.runs.wake()
        await self._prune()

    async def learn(self) -> None:
        """Know which scripts are on where, and what they hear; nothing starts."""
        self.runs.timetable.added = await self._db.read(wishes.added)
        await self._db.read(self.runs.awaited.load)
        await self._db.read(self.runs.pacer.presence.load, self._clock.now())
        self.hearing.learn()

    async def remember(self) -> None:
        """Write down who was there lately, so that it outlives this process."""
        presence = self.runs.pacer.presence
        while presence.unwritten and await self._db.write(presence.keep) == PAGE:
            pass

    async def take_up(self, changed: Iterable[Script], known: Known) -> None:
        """Scripts are new or were changed: their times count from now on."""
        self.runs.timetable.fitting.learn(known)
        self.hearing.learn()
        for script in changed:
            everywhere = list(self.runs.timetable.spots(script))
            now = self._clock.now()
            await self._db.write(self.timing.seen_now, script, everywhere, now)
            await self.timing.look_everywhere(script)

    def look_again(self, tx: Tx, script: Script, community: Community) -> None:
        """A script was resumed: catch up as soon as this is committed, and wake its runs."""
        for spot in spots(script, community):
            tx.after_commit(partial(self.timing.look_in, script, spot))
        tx.after_commit(self.runs.wake_soon)

    def switched(self, tx: Tx, script: Script, community: Community, now: int, on: bool) -> None:
        """A script was added or taken away by an operator: its times count from now on."""
        added, key = self.runs.timetable.added, (community.id, script.id)
        tx.after_commit(partial(added.add if on else added.discard, key))
        self.timing.seen_now(tx, script, spots(script, community), now)
        if on:
            self.look_again(tx, script, community)

    def moved(self, tx: Tx, before: Community, after: Community, now: int) -> None:
        """A community was changed: its scripts follow it, and what is over stays over."""
        timetable = self.runs.timetable
        for script in self.scripts.values():
            if not timetable.is_on(script, after):
                continue
            here = spots(script, after)
            if not timetable.is_on(script, before):
                self.timing.seen_now(tx, script, here, now)
            for spot in here:
                tx.after_commit(partial(self.timing.look_in, script, spot))
        tx.after_commit(self.runs.wake_soon)

    def ended(self, row: OutboxRow, state: str) -> None:
        """An effect ended: what is unclear is made again where its script says so."""
        if state == "unclear":
            self._work.start(self._db.write(self.runs.repost, row, self._clock.now()))

    async def _prune(self) -> None:
        """Forget old traces and posts, and do so again tomorrow."""
        now, pages = self._clock.now(), (trace.prune, trace.forget_missed, posts.prune)
        for prune in pages:
            while await self._db.write(prune, now) == trace.PAGE:
                pass
        again = partial(self._work.insist, self._clock, PRUNE, self._prune)
        self._clock.alarm(PRUNE, now + DAY_MS, again)
