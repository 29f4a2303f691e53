"""The engine: scripts of this process, started by times and events, advanced, taken up anew."""

from collections.abc import Iterable
from functools import partial

from bot.clock import Clock
from bot.cog import Cog
from bot.communities import Communities, Community
from bot.outbox import OutboxRow
from bot.scene import Core
from bot.sops import posts, store, trace, wishes
from bot.sops.due import spots
from bot.sops.hearing import Hearing
from bot.sops.known import Knowing, Known
from bot.sops.library import Library
from bot.sops.run import Runs
from bot.sops.script import Script, key_of
from bot.sops.timing import Timing, silent
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
        self.knowing = Knowing(known, communities)
        self.runs = Runs(db, library.scripts, self.knowing, communities, clock, work)
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
        for name in sorted(self.scripts):
            await self.timing.look_everywhere(self.scripts[name])
        await self.runs.wake()
        await self._prune()

    async def learn(self) -> None:
        """Know which scripts are on where, and what they hear; nothing starts."""
        self.runs.timetable.switched = await self._db.read(wishes.all_switched)
        await self._db.read(self.runs.awaited.load)
        await self._db.read(self.runs.pacer.presence.load, self._clock.now())
        self.hearing.learn()

    async def take_up(self, changed: Iterable[Script], known: Known) -> None:
        """Scripts are new or were changed: their times count from now on."""
        self.knowing.learn(known)
        self.runs.timetable.fitting.learn(known)
        self.hearing.learn()
        for script in changed:
            everywhere = list(self.runs.timetable.spots(script))
            now = self._clock.now()
            await self._db.write(self.timing.seen_now, script, everywhere, now)
            await self.timing.look_everywhere(script)

    def take_own(
        self, tx: Tx, community: Community, name: str, script: Script | None, now: int
    ) -> None:
        """A community's own script is new, was changed, or is there no more.

        Its times count from now; so do those of a script of all whose place it took or leaves.
        """
        tx.after_commit(partial(self.put, key_of(community.id, name), script))
        for each in (script, self.scripts.get(name)):
            if each is not None:
                self.timing.seen_now(tx, each, spots(each, community), now)
                self.look_again(tx, each, community)

    def put(self, key: str, script: Script | None) -> None:
        """Have a script of one community, or have it no more."""
        if script is None:
            self.scripts.pop(key, None)
        else:
            self.scripts[key] = script
        self.runs.timetable.renew()
        self.hearing.learn()

    def look_again(self, tx: Tx, script: Script, community: Community) -> None:
        """A script was resumed, or is new: catch up once this is committed, and wake its runs."""
        for spot in spots(script, community):
            tx.after_commit(partial(self.timing.look_in, script, spot))
        tx.after_commit(self.runs.wake_soon)

    def switched(self, tx: Tx, script: Script, community: Community, now: int, on: bool) -> None:
        """An operator switched a script: its times count from now on."""
        self.timing.seen_now(tx, script, spots(script, community), now)
        if not on:
            self.take_back(tx, script, community, now)
        if on:
            self.look_again(tx, script, community)

    def wish(
        self, tx: Tx, community: Community, name: str, on: bool | None, member: int, now: int
    ) -> None:
        """An operator wants a name on or off here, or, if None, as the file says."""
        if on is None:
            wishes.unswitch(tx, community.id, name)
        else:
            wishes.switch(tx, community.id, name, on, member, now)
        tx.after_commit(partial(self.runs.timetable.wish, community.id, name, on))

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
            self._work.start(self._db.write(self._repost, row))

    def _repost(self, tx: Tx, row: OutboxRow) -> None:
        out, ids = self.core.outbox, self.core.ids
        self.runs.reposts.repost(tx, out, ids, row, self._clock.now())

    def take_back(
        self, tx: Tx, script: Script, community: Community, now: int, occurrence: str = ""
    ) -> None:
        """Nobody needs to decide about runs that have not begun: of one time, or all."""
        if script.approve is not None:
            runs = store.open_of(tx, community.id, script.id, occurrence)
            self.runs.gate.withdraw(tx, community.id, runs, now)

    def hushed(self, script: Script, community: Community, now: int) -> bool:
        """Whether the script may not begin: its community wants silence."""
        return silent(self.core.hushes, script, community, now, now)

    async def _prune(self) -> None:
        """Forget old traces and posts, and do so again tomorrow."""
        now, pages = self._clock.now(), (trace.prune, trace.forget_missed, posts.prune)
        for prune in pages:
            while await self._db.write(prune, now) == trace.PAGE:
                pass
        again = partial(self._work.insist, self._clock, PRUNE, self._prune)
        self._clock.alarm(PRUNE, now + DAY_MS, again)
