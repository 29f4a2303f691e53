"""What a run needs before it speaks: somebody's word where its script wants one, and no hush."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot import held
from bot.approvals import Approval
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.corrected import CHANGED
from bot.effects import Text
from bot.scene import Core, Scene
from bot.scripts import Missed, Reason, Shown, State
from bot.sops import store, trace, wishes
from bot.sops.due import Timetable, too_late
from bot.sops.fanning import fanned_out
from bot.sops.program import path_of
from bot.sops.scenes import by_clock
from bot.sops.script import Script
from bot.sops.store import Run
from bot.store.db import Tx

GOES = 0
FAR_MS = 366 * 86_400_000
STARTED_BY = "started by"  # another: the operator who started it by hand
ABOUT = "run:"

Preview = Callable[[Tx, Script, Community, Run, int], Sequence[Shown]]


class Gate:
    """Asks before the first step of a run, and ends runs that nobody is to hear of."""

    def __init__(
        self,
        timetable: Timetable,
        communities: Communities,
        preview: Preview,
        end: Callable[[Tx, int, State], None],
        go_on: Callable[[Tx, int], None],
    ) -> None:
        self._timetable = timetable
        self._communities = communities
        self._preview = preview
        self._end = end
        self._go_on = go_on
        self.core: Core

    def opens(self, tx: Tx, run: Run, script: Script, scene: Scene) -> int | None:
        """GOES, or when to ask again (UTC ms); None if the run ended here."""
        if held.hushed_in(tx, run.id):  # what would follow speaks of what nobody saw
            return self._ends(tx, run, scene, "hush", Text("core", "aside-hush"))
        if script.approve is None or run.moves or fanned_out(run, script):
            return GOES
        ctx = Ctx(tx, self.core, "core", replace(scene, member=None))
        if (why := self._unwanted(tx, run, script, scene)) is not None:
            self.core.approvals.withdraw(ctx, _about(tx, run))
            return self._ends(tx, run, scene, why, Text("core", f"aside-{why}"))
        asked = self.core.approvals.about(ctx, _about(tx, run)) or self._ask(ctx, run, script)
        if asked is None:
            return self._until(tx, run, scene.now)
        if asked.decision is None:
            far = asked.until + FAR_MS
            store.put_aside(tx, run.id, far)
            return far
        if not asked.goes:
            return self._ends(tx, run, scene, "unapproved", _why_not(ctx, asked))
        if asked.text:
            run.variables[CHANGED] = {asked.language: asked.text}
        return self._until(tx, run, scene.now)

    def decided(self, tx: Tx, community: Community, asked: Approval, now: int) -> None:
        """A word was said: the runs that waited for it go on, at their time."""
        if not asked.about.startswith(ABOUT):
            return
        first = store.get(tx, int(asked.about.removeprefix(ABOUT)))
        for run in store.siblings(tx, first) if first and first.community == community.id else ():
            if run.state == "waiting" and run.moves == 0:
                if run.due_at < now and asked.goes:  # it was late by our wish, not by its own
                    store.wake(tx, run.id, now)
                else:
                    store.put_aside(tx, run.id, now)
                self._go_on(tx, run.id)

    def withdraw(self, tx: Tx, community: int, runs: Sequence[int], now: int) -> None:
        """These runs are to end: nobody needs to decide about them."""
        home = self._communities.by_id(community)
        for id in runs if home else ():
            run = store.get(tx, id)
            if run is not None and run.moves == 0:
                assert home is not None
                scene = Scene(cause=f"{community}:gate:{id}", community=home, now=now)
                ctx = Ctx(tx, self.core, "core", scene)
                self.core.approvals.withdraw(ctx, _about(tx, run))

    def _until(self, tx: Tx, run: Run, now: int) -> int:
        """The run's own time, where that is to come."""
        if run.due_at <= now:
            return GOES
        store.put_aside(tx, run.id, run.due_at)
        return run.due_at

    def _unwanted(self, tx: Tx, run: Run, script: Script, scene: Scene) -> Reason | None:
        """Why a time on the clock is wanted no more, though its card is out."""
        home = scene.community
        if not by_clock(run):
            return None
        if too_late(script, run.due_at, scene.now):
            return "late"
        if (home.id, run.occurrence) in wishes.skips(tx, script.id):
            return "skipped"
        return None if self._timetable.is_on(script, home) else "off"

    def _ask(self, ctx: Ctx, run: Run, script: Script) -> Approval | None:
        """Put up the card; None if the run says nothing that could be looked at."""
        rule = script.approve
        assert rule is not None
        shown = self._preview(ctx.tx, script, ctx.community, run, ctx.now)
        if not shown:
            return None
        first, when = shown[0], ctx.community.local(max(run.due_at, ctx.now))
        until = max(run.due_at, ctx.now + rule.until)
        self.core.approvals.ask(
            ctx,
            _about(ctx.tx, run),
            first.words,
            right=rule.by,
            until=until,
            otherwise=rule.else_,
            pictures=first.pictures,
            buttons=first.buttons,
            title=ctx.text("script-waits", script=ctx.lines(script.name), when=when),
            maker=run.variables.get(STARTED_BY),
        )
        waits = Text("core", "aside-unapproved")
        id, path = ctx.new_id(), path_of(script.program, 0)
        trace.add(ctx.tx, id, run.id, path, ctx.now, "waits", until=until, reason=waits)
        return self.core.approvals.about(ctx, _about(ctx.tx, run))

    def _ends(self, tx: Tx, run: Run, scene: Scene, why: Reason, reason: Text) -> int | None:
        script, now = run.script, scene.now
        trace.add(tx, self.core.ids.new(), run.id, "run", now, "skipped", reason=reason)
        trace.miss(tx, run.community, script, Missed(run.due_at, why, now))
        self._end(tx, run.id, "stopped")
        return None


def _about(tx: Tx, run: Run) -> str:
    """One card for all rooms in which a script runs at one time."""
    return f"{ABOUT}{store.siblings(tx, run)[0].id}"


def _why_not(ctx: Ctx, asked: Approval) -> Text:
    if asked.decision != "rejected":
        return Text("core", "aside-unapproved")
    name = ctx.members.name(ctx.tx, asked.by)
    return Text("core", "aside-rejected", {"name": name, "reason": asked.reason})
