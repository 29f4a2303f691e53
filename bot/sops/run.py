"""The engine: starts what is due, advances runs one step per transaction, wakes them again."""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.cog import Wait
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.errors import PlazaError, UserError
from bot.scene import Core, Scene
from bot.scripts import Missed, Reason, Result
from bot.sops import failing, store, trace, wishes
from bot.sops.due import addresses, came, fresh, not_too_often
from bot.sops.known import Known
from bot.sops.library import Library, read_again
from bot.sops.program import Do, arrive, path_of
from bot.sops.schedule import Occurrence, first
from bot.sops.script import Script
from bot.sops.store import Run
from bot.store.db import Database, Tx
from bot.work import Work

log = logging.getLogger("plaza.sops")

PAGE = 200
UNWRITTEN_MS = 10_000
WAKE, PRUNE = "sop:wake", "sop:prune"
DAY_MS = 86_400_000
CORE = "core"


@dataclass(frozen=True, slots=True)
class RunHeld:
    """A run stands before a step that failed; `hold` is the id of the hold."""

    hold: int


class Engine:
    """The scripts of this process at work."""

    def __init__(
        self,
        db: Database,
        library: Library,
        known: Known,
        communities: Communities,
        clock: Clock,
        work: Work,
    ) -> None:
        self._db = db
        self.scripts = library.scripts
        self._known = known
        self._communities = communities
        self._clock = clock
        self._work = work
        self._advancing: set[int] = set()
        self._next_wake: int | None = None
        self.core: Core

    # Being due

    async def begin(self) -> None:
        """Start what was missed while away, go on with what was under way, set the alarms."""
        for name in sorted(self.scripts):
            await self._look_everywhere(self.scripts[name])
        await self._wake()
        await self._prune()

    async def take_up(self, changed: Iterable[Script]) -> None:
        """Scripts are new or were changed: their times count from now on."""
        for script in changed:
            await self._db.write(self._seen_now, script, self._clock.now())
            await self._look_everywhere(script)

    def _seen_now(self, tx: Tx, script: Script, now: int) -> None:
        for community in self._communities:
            store.looked(tx, community.id, script.id, now)

    async def _look_everywhere(self, script: Script) -> None:
        homes = [c for c in self._communities if addresses(script, c)]
        for zone, times in sorted({(c.zone, script.times_of(c.native)) for c in homes}, key=str):
            await self._look(script, zone, times)

    async def _look(self, script: Script, zone: ZoneInfo, times: str) -> None:
        """Start the due runs of communities with one zone and schedule; ring at the next time."""
        if self.scripts.get(script.id) is not script:  # changed or taken away since
            return
        here = [
            c
            for c in self._communities
            if c.zone == zone and script.times_of(c.native) == times and addresses(script, c)
        ]
        now = self._clock.now()
        for page in range(0, len(here), PAGE):
            started = await self._db.write(self._start_due, script, here[page : page + PAGE], now)
            for run in started:
                self._work.start(self._advance(run))
        for following in first(script.schedules[times], zone, now, 1):
            name = f"sop:{script.id}:{zone.key}:{times}"
            self._clock.alarm(name, following.at, lambda: self._look_soon(script, zone, times))

    def _look_soon(self, script: Script, zone: ZoneInfo, times: str) -> None:
        name = f"sop:{script.id}:{zone.key}:{times}"
        self._work.insist(self._clock, name, partial(self._look, script, zone, times))

    def _start_due(
        self, tx: Tx, script: Script, communities: Iterable[Community], now: int
    ) -> list[int]:
        started: list[int] = []
        paused, skips = wishes.asleep(tx, script.id), wishes.skips(tx, script.id)
        for community in communities:
            id, since = community.id, store.since(tx, community.id, script.id, now)
            due = came(script, community, self.scripts.values(), since, now)
            left_out = {each.nominal for each in due if (id, each.nominal) in skips}
            wanted = [each for each in fresh(script, due, now) if each.nominal not in left_out]
            if id not in paused:
                store.looked(tx, id, script.id, now)
                started += self._start_runs(tx, script, id, wanted, now)
            if due and (id in paused or due[-1] not in wanted):
                why: Reason = "skipped" if due[-1].nominal in left_out else "late"
                why = "paused" if id in paused else why
                trace.miss(tx, id, script.id, Missed(due[-1].at, why, now))
        return started

    def _start_runs(
        self, tx: Tx, script: Script, community: int, due: Sequence[Occurrence], now: int
    ) -> list[int]:
        last = store.last_time(tx, community, script.id) if script.limit else None
        kept = not_too_often(script, due, last)
        runs = [(self.core.ids.new(), occurrence.nominal) for occurrence in kept]
        return [run for run, it in runs if store.start(tx, run, script, community, it, now)]

    def look_again(self, tx: Tx, script: Script, community: Community) -> None:
        """A script was resumed: catch up as soon as this is committed, and wake its runs."""
        zone, times = community.zone, script.times_of(community.native)
        tx.after_commit(lambda: self._look_soon(script, zone, times))
        tx.after_commit(lambda: self._work.insist(self._clock, WAKE, self._wake))

    async def _prune(self) -> None:
        """Forget old traces, and do so again tomorrow."""
        now, pruned = self._clock.now(), trace.PAGE
        while pruned == trace.PAGE:
            pruned = await self._db.write(trace.prune, now)
        again = partial(self._work.insist, self._clock, PRUNE, self._prune)
        self._clock.alarm(PRUNE, now + DAY_MS, again)

    # Running

    async def _wake(self) -> None:
        """Go on with every run that is due, then set the alarm for the next."""
        self._next_wake = None
        while runs := await self._db.read(store.due, self._clock.now(), PAGE):
            fresh = [run for run in runs if run not in self._advancing]
            await asyncio.gather(*(self._advance(run) for run in fresh))
            if not fresh:
                break
        following = await self._db.read(store.next_wake)
        if following is not None:
            self._wake_at(max(following, self._clock.now() + 1))

    def _wake_at(self, at: int) -> None:
        if self._next_wake is None or at < self._next_wake:
            self._next_wake = at
            self._clock.alarm(WAKE, at, lambda: self._work.insist(self._clock, WAKE, self._wake))

    async def _advance(self, run: int) -> None:
        if run in self._advancing:
            return
        self._advancing.add(run)
        try:
            while (wake_at := await self._db.write(self._step, run, self._clock.now())) is not None:
                if wake_at > self._clock.now():
                    self._wake_at(wake_at)
                    return
        except Exception as error:
            log.exception("a step of run %d failed", run)
            await self._failed(run, error)
        finally:
            self._advancing.discard(run)

    def _step(self, tx: Tx, id: int, now: int) -> int | None:
        """Do the run's next step; when it goes on (UTC ms), or None if it is over."""
        run = store.get(tx, id)
        community = self._communities.by_id(run.community) if run else None
        if run is None or community is None or run.state != "waiting":
            return None
        if wishes.paused(tx, community.id, run.script):
            return None
        if run.wake_at > now:
            return run.wake_at
        script = self.version(tx, run.script, run.version)
        return self._do(tx, run, script, community, now)

    def _do(self, tx: Tx, run: Run, script: Script, community: Community, now: int) -> int | None:
        """The program up to and with its next step of a cog, in one transaction."""
        scene = Scene(
            cause=f"{community.id}:run:{run.id}:{run.moves}",
            community=community,
            now=now,
            room=script.where.room,
            variables=run.variables,
        )
        ctx = Ctx(tx, self.core, CORE, scene)
        place = arrive(ctx, script.program, run.step)
        if place is None:
            store.end(tx, run.id)
            return None
        step = script.program[place]
        assert isinstance(step, Do)
        here = replace(scene, run=run.id, step=step.path)
        came, effects = self._called(tx, step, here)
        if step.name is not None and isinstance(came, int):
            run.variables[step.name] = came
        result: Result = "waits" if isinstance(came, Wait) else "done"
        wake_at = came.until if isinstance(came, Wait) else now
        until = wake_at if result == "waits" else None
        trace.add(
            tx, self.core.ids.new(), run.id, step.path, now, result, until=until, effects=effects
        )
        store.move(tx, run.id, place + 1, run.variables, wake_at)
        return wake_at

    def _called(self, tx: Tx, step: Do, scene: Scene) -> tuple[Any, list[int]]:
        ctx = Ctx(tx, self.core, step.handler.cog.name, scene)
        try:
            arguments = (step.args,) if step.handler.shape else ()
            return step.handler.call(ctx, *arguments), ctx.effects
        except UserError as error:
            error.cog = error.cog or step.handler.cog.name
            raise

    def version(self, tx: Tx, name: str, version: str) -> Script:
        """The script as it was when the run began; raises PlazaError if it can run no more."""
        script = self.scripts.get(name)
        if script is not None and script.version == version:
            return script
        body = store.body(tx, name, version)
        if body is None:
            raise PlazaError(f"the text of script {name} is gone")
        return read_again(name, body, self._known)

    def go_on(self, tx: Tx, run: int) -> None:
        """Go on with a run as soon as this transaction is committed."""
        tx.after_commit(lambda: self._work.start(self._advance(run)))

    # Failing

    async def _failed(self, run: int, error: Exception) -> None:
        """Try the step again later, or hold the run for the operators."""
        now = self._clock.now()
        passes = isinstance(error, TimeoutError) or self._db.passes(error)
        try:
            again = await self._db.write(self._put_off, run, error, passes, now)
        except Exception:
            log.exception("run %d stands where it stood, unwritten", run)
            again = now + UNWRITTEN_MS
        if again is not None:
            self._wake_at(again)

    def _put_off(self, tx: Tx, id: int, error: Exception, passes: bool, now: int) -> int | None:
        run = store.get(tx, id)
        community = self._communities.by_id(run.community) if run else None
        if run is None or community is None or run.state != "waiting":
            return None
        ctx = Ctx(tx, self.core, CORE, Scene(cause=f"fault:{id}", community=community, now=now))
        step, path = self._stuck(tx, run, ctx)
        why = failing.reason(error)
        pause = failing.pause(run.tries, passes)
        again = None if pause is None else now + pause
        trace.add(tx, self.core.ids.new(), id, path, now, "failed", until=again, reason=why)
        if again is None:
            hold = self.core.ids.new()
            store.hold(tx, hold, run, step, path, why, now)
            ctx.publish(RunHeld(hold))
        else:
            store.retry(tx, id, again)
        return again

    def _stuck(self, tx: Tx, run: Run, ctx: Ctx) -> tuple[int, str]:
        """Which step failed, and where it stands in the script; a condition may fail, too."""
        try:
            program = self.version(tx, run.script, run.version).program
        except PlazaError:
            return run.step, str(run.step)
        ctx.variables.update(run.variables)
        try:
            step = arrive(ctx, program, run.step) or run.step
        except Exception:
            log.exception("run %d stands before a condition that fails", run.id)
            step = run.step
        return step, path_of(program, step)
