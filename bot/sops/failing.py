"""What becomes of a step that failed: how often and when it is tried again, and what is said."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.communities import Communities
from bot.context import Ctx
from bot.effects import Lines, Text
from bot.errors import PlazaError, UserError
from bot.pacing import held_up
from bot.scene import Scene
from bot.scripts import Missed, State
from bot.sops import holds, store, trace
from bot.sops.due import too_late
from bot.sops.pace import NotNow
from bot.sops.program import arrive, past, path_of
from bot.sops.script import Script
from bot.sops.store import Run
from bot.sops.versions import Versions
from bot.store.db import Tx

log = logging.getLogger("plaza.sops")

SECOND, MINUTE, HOUR = 1_000, 60_000, 3_600_000
PASSING_MS = (SECOND, 10 * SECOND, MINUTE, 10 * MINUTE, HOUR)
LASTING_MS = (10 * SECOND, MINUTE)


@dataclass(frozen=True, slots=True)
class RunHeld:
    """A run stands before a step that failed; `hold` is the id of the hold."""

    hold: int


class Failing:
    """What runs do that cannot go on."""

    def __init__(
        self,
        communities: Communities,
        versions: Versions,
        ctx: Callable[[Tx, Scene], Ctx],
        end: Callable[[Tx, int, State], None],
    ) -> None:
        self._communities = communities
        self._versions = versions
        self._ctx = ctx
        self._end = end

    def put_off(self, tx: Tx, id: int, error: Exception, passes: bool, now: int) -> int | None:
        """Try a run's step again later (UTC ms); None: not by itself.

        `passes` says whether the fault may pass by itself.
        """
        run = store.get(tx, id)
        community = self._communities.by_id(run.community) if run else None
        if run is None or community is None or run.state != "waiting":
            return None
        # Variables are a copy: looking for the step that failed counts rounds of its own.
        variables = dict(run.variables)
        ctx = self._ctx(
            tx, Scene(cause=f"fault:{id}", community=community, now=now, variables=variables)
        )
        step, path = self._stuck(ctx, run)
        if isinstance(error, NotNow):
            return self._put_aside(ctx, run, step, path, error)
        why = reason(error)
        length = pause(run.tries, passes)
        again = None if length is None else now + length
        trace.add(tx, ctx.new_id(), id, path, now, "failed", until=again, reason=why)
        if again is None:
            _hold(ctx, run, step, path, why)
        else:
            store.retry(tx, id, again)
        return again

    def unconfirmed(self, tx: Tx, run: Run, script: Script, scene: Scene, refusal: str) -> None:
        """A post that the run waits for will never be out: hold it before that post."""
        ctx, step = self._ctx(tx, scene), run.step - 1
        why = Text("core", "not-confirmed", {"reason": refusal})
        path = path_of(script.program, step)
        trace.add(tx, ctx.new_id(), run.id, path, ctx.now, "failed", reason=why)
        _hold(ctx, run, step, path, why)

    def _put_aside(self, ctx: Ctx, run: Run, step: int, path: str, error: NotNow) -> int | None:
        """Wait for as long as the script's max_age allows; else leave the step, or all, out."""
        tx, now = ctx.tx, ctx.now
        script = self._versions.find(tx, run)
        until, why = error.until, held_up(error.why, error.bound, error.by)
        if until is not None and not too_late(script, run.due_at, until):
            if run.wake_at != until:
                trace.add(tx, ctx.new_id(), run.id, path, now, "waits", until=until, reason=why)
            store.put_aside(tx, run.id, until)
            return until
        trace.add(tx, ctx.new_id(), run.id, path, now, "skipped", reason=why)
        left = "" if run.moves == 0 else path
        missed = Missed(run.due_at, error.why, now, error.by, error.bound, run.room, left)
        trace.miss(tx, run.community, run.script, missed, of_event=bool(run.member))
        if run.moves == 0 or error.why == "hush":  # nobody reads half a story
            self._end(tx, run.id, "stopped")
            return None
        store.move(tx, run.id, past(script.program, step), run.variables, now)
        return now + 1

    def _stuck(self, ctx: Ctx, run: Run) -> tuple[int, str]:
        """Which step failed, and where it stands in the script; a condition may fail, too."""
        try:
            script = self._versions.find(ctx.tx, run)
        except PlazaError:
            return run.step, str(run.step)
        try:
            ctx.scene = replace(ctx.scene, inputs=script.given)
            step = arrive(ctx, script.program, run.step) or run.step
        except Exception:
            log.exception("run %d stands before a condition that fails", run.id)
            step = run.step
        return step, path_of(script.program, step)


def _hold(ctx: Ctx, run: Run, step: int, path: str, why: Text | Lines) -> None:
    id = ctx.new_id()
    holds.add(ctx.tx, id, run, step, path, why, ctx.now)
    ctx.publish(RunHeld(id))


def pause(tries: int, passes: bool) -> int | None:
    """Milliseconds until a step that was tried so often is tried again; None: it is held."""
    pauses = PASSING_MS if passes else LASTING_MS
    return pauses[tries] if tries < len(pauses) else None


def reason(error: Exception) -> Text | Lines:
    """Why a step failed, in words for operators."""
    if isinstance(error, UserError):
        return Text(error.cog or "core", error.key, error.args_)
    return Lines({"": "{fault}"}, {"fault": f"{type(error).__name__}: {error}"})
