"""Runs at work: each advanced one step per transaction, put off, woken again, held."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.clock import Clock
from bot.cog import Wait, WaitFor
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.scene import Core, Scene
from bot.scripts import Shown, State
from bot.sops import awaits, fanning, preview, store, trace
from bot.sops.confirming import Reposts, confirmed
from bot.sops.due import Timetable
from bot.sops.failing import Failing
from bot.sops.gate import GOES, Gate
from bot.sops.known import Knowing
from bot.sops.pace import NotNow, Pacer
from bot.sops.program import Do, arrive, called
from bot.sops.scenes import scene_of
from bot.sops.script import Script
from bot.sops.store import Run
from bot.sops.versions import Versions
from bot.store.db import Database, Tx
from bot.work import Work

log = logging.getLogger("plaza.sops")

PAGE, TOGETHER, UNWRITTEN_MS = 1_000, 50, 10_000
WAKE, CORE = "sop:wake", "core"


class Runs:
    """The runs of this process."""

    def __init__(
        self,
        db: Database,
        scripts: Mapping[str, Script],
        known: Knowing,
        communities: Communities,
        clock: Clock,
        work: Work,
    ) -> None:
        self.db = db
        self.scripts = scripts
        self.communities = communities
        self.clock = clock
        self.work = work
        self.timetable = Timetable(scripts, communities, known.by(None))
        self.awaited = awaits.Awaited()
        self.pacer = Pacer(scripts, self.timetable)
        self.versions = Versions(scripts, known)
        self.reposts = Reposts(self.versions)
        self.gate = Gate(self.timetable, communities, self._preview, self.end, self.go_on)
        self._failing = Failing(communities, self.versions, self.core_ctx, self.end)
        self._advancing: set[int] = set()
        self._next_wake: int | None = None
        self._core: Core

    @property
    def core(self) -> Core:
        """The parts of the core that steps reach."""
        return self._core

    @core.setter
    def core(self, core: Core) -> None:
        self._core = self.gate.core = self.pacer.core = core

    def begin(
        self,
        tx: Tx,
        script: Script,
        community: int,
        occurrence: str,
        at: int,
        *,
        member: int = 0,
        room: str = "",
        variables: Mapping[str, Any] | None = None,
    ) -> int | None:
        """A new run that is due at an instant, or was before; None if there was one for it.

        In mode `single` there is none while another is under way; in `restart` the other ends.
        """
        alone = script.mode != "parallel"
        others = store.open_runs(tx, community, script.id, member, room) if alone else []
        if others and script.mode == "single":
            return None
        id = self.core.ids.new()
        run = store.new(id, script, community, occurrence, at, member, room, variables or {})
        if script.approve is not None:
            run = replace(run, wake_at=0)  # whoever decides is asked before its time
        self.versions.keep(tx, script)
        if not store.start(tx, run):
            return None
        self.awaited.add(tx, id, "aim", script.aim, community, member)
        self.gate.withdraw(tx, community, others, self.clock.now())
        for other in others:
            self.end(tx, other, "stopped")
        return id

    def end(self, tx: Tx, run: int, state: State = "done") -> None:
        """The run is over and waits for nothing."""
        store.end(tx, run, state)
        awaits.forget(tx, run)

    # Advancing

    async def wake(self) -> None:
        """Go on with every run that is due, then set the alarm for the next."""
        self._next_wake = None
        while runs := await self.db.read(store.due, self.clock.now(), PAGE):
            if not (fresh := [run for run in runs if run not in self._advancing]):
                break
            await self.advance_all(fresh)
        following = await self.db.read(store.next_wake)
        if following is not None:
            self._wake_at(max(following, self.clock.now() + 1))

    def wake_soon(self) -> None:
        """Look again which runs are due."""
        self.work.insist(self.clock, WAKE, self.wake)

    def _wake_at(self, at: int) -> None:
        if self._next_wake is None or at < self._next_wake:
            self._next_wake = at
            self.clock.alarm(WAKE, at, self.wake_soon)

    def go_on(self, tx: Tx, run: int) -> None:
        """Go on with a run as soon as this transaction is committed."""
        tx.after_commit(lambda: self.work.start(self.advance(run)))

    async def advance_all(self, runs: Sequence[int]) -> None:
        """Do the steps of many runs that are due now, a step of each of some in one transaction."""
        pages = (runs[first : first + TOGETHER] for first in range(0, len(runs), TOGETHER))
        await asyncio.gather(*(self._advance_some(page) for page in pages))

    async def _advance_some(self, runs: Sequence[int]) -> None:
        """Where a step fails, nothing of its transaction is done, and each run goes on alone."""
        left = [run for run in runs if run not in self._advancing]
        while len(left) > 1:
            self._advancing.update(left)
            try:
                wakes = await self.db.write(self._step_each, left, now := self.clock.now())
            except Exception:  # noqa: BLE001 - whose step fails is found out, and told, alone
                break
            finally:
                self._advancing.difference_update(left)
            for at in {at for at in wakes if at and at > now}:
                self._wake_at(at)
            left = [run for run, at in zip(left, wakes, strict=True) if at and at <= now]
        await asyncio.gather(*(self.advance(run) for run in left))

    def _step_each(self, tx: Tx, runs: Sequence[int], now: int) -> list[int | None]:
        return [self._step(tx, run, now) for run in runs]

    async def advance(self, run: int) -> None:
        """Do the steps of a run that are due now, each in a transaction of its own."""
        if run in self._advancing:
            return
        self._advancing.add(run)
        try:
            while (wake_at := await self.db.write(self._step, run, self.clock.now())) is not None:
                if wake_at > self.clock.now():
                    self._wake_at(wake_at)
                    return
        except NotNow as error:
            await self._stumbled(run, error)
        except Exception as error:
            log.exception("a step of run %d failed", run)
            await self._stumbled(run, error)
        finally:
            self._advancing.discard(run)

    def _step(self, tx: Tx, id: int, now: int) -> int | None:
        """Do the run's next step; when it goes on (UTC ms), or None if it is over."""
        run = store.awake(tx, id)
        community = self.communities.by_id(run.community) if run else None
        if run is None or community is None:
            return None
        if run.wake_at > now:
            return run.wake_at
        member = self.core.members.get(tx, run.member) if run.member else None
        if member is not None and member.left_at is not None:
            self.end(tx, run.id, "stopped")
            return None
        script = self.versions.find(tx, run)
        scene = scene_of(run, script, community, member, now)
        stands = confirmed(tx, run, script, scene, self._failing)
        if stands == GOES:
            stands = self.gate.opens(tx, run, script, scene)
        if stands != GOES:
            return stands
        if fanning.fans_out(run, script):
            return self._fan_out(tx, run, script, scene)
        return self._do(tx, run, script, scene)

    def _fan_out(self, tx: Tx, run: Run, script: Script, scene: Scene) -> int | None:
        """Begin runs for some members of its audience; they go on once this is committed."""
        tx.after_commit(self.wake_soon)
        until = fanning.go_on(self.core_ctx(tx, scene), run, script, self.begin)
        if until is None:
            self.end(tx, run.id)
        elif until > scene.now:
            store.put_aside(tx, run.id, until)
        return until

    def _do(self, tx: Tx, run: Run, script: Script, scene: Scene) -> int | None:
        """The program up to and with its next step of a cog, in one transaction."""
        now = scene.now
        place = arrive(self.core_ctx(tx, scene), script.program, run.step)
        if place is None:
            self.end(tx, run.id)
            return None
        step = script.program[place]
        assert isinstance(step, Do)
        scene = replace(scene, step=step.path)
        came, ctx = called(tx, self.core, step, scene)
        self.pacer.keep(ctx, run, script)
        if run.variables.pop("has waited", False):
            awaits.forget(tx, run.id, "wait")
        if step.name is not None and isinstance(came, int):
            run.variables[step.name] = came
        if getattr(step.args, "confirm", False) and isinstance(came, int):
            run.variables["to confirm"] = came
        wake_at = came.until if isinstance(came, Wait) else now
        if isinstance(came, WaitFor):
            member = run.member if came.of_member else 0
            self.awaited.add(tx, run.id, "wait", [came.event], run.community, member)
            run.variables["has waited"] = True
        trace.add(
            tx,
            self.core.ids.new(),
            run.id,
            step.path,
            now,
            "waits" if isinstance(came, Wait) else "done",
            until=wake_at if isinstance(came, Wait) else None,
            effects=list(ctx.effects),
        )
        store.move(tx, run.id, place + 1, run.variables, wake_at)
        return wake_at

    def _preview(
        self, tx: Tx, script: Script, home: Community, run: Run, now: int
    ) -> Sequence[Shown]:
        member = self.core.members.get(tx, run.member) if run.member else None
        if fanning.fans_out(run, script):
            ctx = self.core_ctx(tx, Scene(cause="preview", community=home, now=now))
            if (member := fanning.first_of(ctx, fanning.audience_of(run, script))) is None:
                return ()
        return preview.posts(self.core, tx, script, home, member, max(run.due_at, now), most=1)

    def core_ctx(self, tx: Tx, scene: Scene) -> Ctx:
        return Ctx(tx, self.core, CORE, scene)

    # Not going on

    async def _stumbled(self, run: int, error: Exception) -> None:
        """Do the step later, or not at all, or hold the run for the operators."""
        passes = isinstance(error, TimeoutError) or self.db.passes(error)
        now = self.clock.now()
        try:
            again = await self.db.write(self._failing.put_off, run, error, passes, now)
        except Exception:
            log.exception("run %d stands where it stood, unwritten", run)
            again = now + UNWRITTEN_MS
        if again is not None:
            self._wake_at(again)
