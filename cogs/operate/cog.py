"""What operators can do in chat."""

import datetime as dt
from collections.abc import Sequence
from typing import Annotated

from bot.cog import Cog, Completes, button, command, on, value
from bot.context import Ctx
from bot.effects import Argument, Joined, Text
from bot.errors import UserError
from bot.scripts import Decision, Hold, OneScript, Traced
from cogs.operate import plan, service
from cogs.operate.plan import Planned

POSTS_SHOWN, TIMES_SHOWN, STEPS_SHOWN = 10, 3, 30
Script = Annotated[str, Completes("scripts")]


class Operate(Cog):
    """Operators see what is to come and start scripts by hand."""

    @command("sop list", right="content")
    def sop_list(self, ctx: Ctx) -> None:
        """The next posts, each with its wall time and zone, and what is paused or off."""
        scripts = [_found(ctx, name) for name in self.scripts(ctx)]
        coming = sorted((at, each.id) for each in scripts for at in _coming(ctx, each))
        lines = [self._line(ctx, at, script) for at, script in coming[:POSTS_SHOWN]]
        paused = [ctx.text("sop-paused", script=s.id) for s in scripts if s.paused(ctx.tx)]
        names = tuple(each.id for each in scripts if not each.added())
        off = [ctx.text("sop-off", scripts=names)] if names else []
        if not lines and not paused and not off:
            raise UserError("nothing-planned")
        head = ctx.text("sop-list", zone=ctx.community.zone.key)
        ctx.reply(Joined((head, *lines, *paused, *off)))

    @command("sop next", right="content")
    def sop_next(self, ctx: Ctx, script: Script | None = None) -> None:
        """The next times of one script; of all without a name."""
        if script is None:
            self.sop_list(ctx)
            return
        found = _found(ctx, script)
        lines = [self._line(ctx, at, found.id) for at in _coming(ctx, found)]
        if not lines:
            raise UserError("not-planned", script=found.id)
        head = ctx.text("sop-list", zone=ctx.community.zone.key)
        ctx.reply(Joined((head, *lines)))

    @command("sop show", right="content")
    def sop_show(self, ctx: Ctx, script: Script) -> None:
        """What a script is, where and when it speaks, and what came of it last."""
        found = _found(ctx, script)
        head = ctx.text("sop-show", script=found.id, title=ctx.lines(found.title), room=found.room)
        coming = [self._line(ctx, at, found.id) for at in _coming(ctx, found)[:TIMES_SHOWN]]
        if (paused := found.paused(ctx.tx)) is not None:
            when = service.local(paused.at, ctx.community.zone)
            name = _name(ctx, paused.member)
            coming = [ctx.text("paused-by", name=name, when=when)]
        ctx.reply(Joined((head, *coming, _why(ctx, found))))

    @command("sop why", right="content")
    def sop_why(self, ctx: Ctx, script: Script) -> None:
        """Why the last time was not posted, or when it was."""
        ctx.reply(_why(ctx, _found(ctx, script)))

    @command("sop trace", right="content")
    def sop_trace(self, ctx: Ctx, script: Script) -> None:
        """Each step of the last run."""
        found = _found(ctx, script)
        last = found.last(ctx.tx)
        if last is None or not last.steps:
            raise UserError("why-never", script=found.id)
        lines = [self._step(ctx, step) for step in last.steps[-STEPS_SHOWN:]]
        ctx.reply(Joined((ctx.text(f"run-{last.state}", script=found.id), *lines)))

    @command("sop run", right="content")
    def sop_run(self, ctx: Ctx, script: Script) -> None:
        """Run a script now, whatever its times say."""
        found = _fitting(ctx, script)
        if not found.start(ctx.tx, ctx.event.id, ctx.now, member=ctx.member):
            paused = found.paused(ctx.tx) is not None
            raise UserError("is-paused" if paused else "is-busy", script=found.id)
        ctx.audit("sop run", found.id)
        ctx.reply("sop-run", script=found.id)

    @command("sop add", right="content")
    def sop_add(self, ctx: Ctx, script: Script) -> None:
        """A script that is off by its file runs here by itself."""
        found = _fitting(ctx, script)
        if not found.switch(ctx.tx, True, ctx.member.id, ctx.now):
            raise UserError("is-on", script=found.id)
        ctx.audit("sop add", found.id, before="off", after="on")
        ctx.reply("sop-add", script=found.id)

    @command("sop remove", right="content")
    def sop_remove(self, ctx: Ctx, script: Script) -> None:
        """A script that was added runs here by itself no more."""
        found = _found(ctx, script)
        if not found.switch(ctx.tx, False, ctx.member.id, ctx.now):
            raise UserError("not-added", script=found.id)
        ctx.audit("sop remove", found.id, before="on", after="off")
        ctx.reply("sop-remove", script=found.id)

    @command("sop pause", right="content")
    def sop_pause(self, ctx: Ctx, script: Script) -> None:
        """The script starts nothing and its runs sleep."""
        found = _found(ctx, script)
        if not found.pause(ctx.tx, ctx.member.id, ctx.now):
            raise UserError("is-paused", script=found.id)
        ctx.audit("sop pause", found.id, before="runs", after="paused")
        ctx.reply("sop-pause", script=found.id)

    @command("sop resume", right="content")
    def sop_resume(self, ctx: Ctx, script: Script) -> None:
        """The script runs again."""
        found = _found(ctx, script)
        if not found.resume(ctx.tx):
            raise UserError("not-paused", script=found.id)
        ctx.audit("sop resume", found.id, before="paused", after="runs")
        ctx.reply("sop-resume", script=found.id)

    @command("sop skip", right="content")
    def sop_skip(self, ctx: Ctx, script: Script) -> None:
        """The script leaves out its next time."""
        found = _found(ctx, script)
        at = found.skip(ctx.tx, ctx.event.id, ctx.member.id, ctx.now)
        if at is None:
            raise UserError("not-planned", script=found.id)
        when = service.local(at, ctx.community.zone)
        ctx.audit("sop skip", found.id, before=when.isoformat(), after="skipped")
        ctx.reply("sop-skip", script=found.id, when=when)

    @command("sop stop", right="content")
    def sop_stop(self, ctx: Ctx, script: Script) -> None:
        """The script's runs end where they are."""
        found = _found(ctx, script)
        runs = found.stop(ctx.tx)
        if not runs:
            raise UserError("nothing-runs", script=found.id)
        ctx.audit("sop stop", found.id, before=runs, after=0)
        ctx.reply("sop-stop", script=found.id, runs=runs)

    @command("sop reload", right="content")
    def sop_reload(self, ctx: Ctx) -> None:
        """Scripts and content are read anew."""
        ctx.scripts.reload(ctx.tx)
        ctx.audit("sop reload", "scripts")
        ctx.reply("sop-reload")

    @on("core.run_held")
    def run_held(self, ctx: Ctx) -> None:
        """A step failed for good: the operators decide."""
        hold = ctx.scripts.hold(ctx.tx, ctx.community, ctx.event.data["hold"])
        if hold is not None:
            buttons = [ctx.button(name, str(hold.id)) for name in ("again", "skip")]
            ctx.say(
                "step-held",
                room="ops",
                buttons=buttons,
                script=hold.script,
                step=hold.path,
                reason=hold.reason,
            )

    @button("again", right="content")
    def again(self, ctx: Ctx, argument: str) -> None:
        """Try the step that failed once more."""
        self._decide(ctx, argument, "again")

    @button("skip", right="content")
    def skip(self, ctx: Ctx, argument: str) -> None:
        """Go on behind the step that failed."""
        self._decide(ctx, argument, "skip")

    @value("today")
    def today(self, ctx: Ctx) -> Text | str:
        """What still comes today, in a sentence; nothing if nothing does."""
        now = ctx.local_time
        found = plan.today(_plan(ctx, now), now)
        return ctx.text("plan-today", plan=_items(ctx, found)) if found else ""

    @value("week")
    def week(self, ctx: Ctx) -> Joined | str:
        """What comes on the next seven days, a line for each day on which something does."""
        now = ctx.local_time
        lines = [
            ctx.text("plan-day", weekday=plan.DAYS[day.weekday()], plan=_items(ctx, found))
            for day, found in plan.week(_plan(ctx, now), now)
        ]
        return Joined(tuple(lines)) if lines else ""

    def _decide(self, ctx: Ctx, id: str, decision: Decision) -> None:
        hold = ctx.scripts.hold(ctx.tx, ctx.community, int(id)) if id.isdecimal() else None
        if hold is None:
            raise UserError("hold-gone")
        if not ctx.scripts.decide(ctx.tx, hold, decision, ctx.member.id, ctx.now):
            raise _already(ctx, hold)
        ctx.audit(f"sop step {decision}", hold.script, before=hold.path, after=decision)
        ctx.reply(f"decided-{decision}", script=hold.script)

    def scripts(self, ctx: Ctx) -> list[str]:
        """Names to complete."""
        return ctx.scripts.names(ctx.community)

    def _line(self, ctx: Ctx, at: int, script: str) -> Text:
        return ctx.text("sop-line", when=service.local(at, ctx.community.zone), script=script)

    def _step(self, ctx: Ctx, step: Traced) -> Text:
        zone = ctx.community.zone
        told: dict[str, Argument] = {"when": service.local(step.at, zone), "step": step.path}
        if step.reason is not None:
            told["reason"] = step.reason
        if step.result != "waits" or step.until is None:
            return ctx.text(f"step-{step.result}", **told)
        told["until"] = service.local(step.until, zone)
        return ctx.text("step-aside" if step.reason else "step-waits", **told)


def _found(ctx: Ctx, name: str) -> OneScript:
    found = ctx.scripts.find(ctx.community, name)
    if found is None:
        raise UserError("no-such-script", script=name)
    return found


def _fitting(ctx: Ctx, name: str) -> OneScript:
    found = _found(ctx, name)
    why = found.unfit()
    if why is not None:
        raise UserError("does-not-fit", script=found.id, why=why)
    return found


def _coming(ctx: Ctx, script: OneScript) -> list[int]:
    return script.coming(ctx.tx, ctx.now, POSTS_SHOWN)


def _plan(ctx: Ctx, now: dt.datetime) -> set[Planned]:
    planned: set[Planned] = set()
    for name in ctx.scripts.names(ctx.community):
        script = _found(ctx, name)
        times = [
            dt.datetime.fromtimestamp(at / 1000, ctx.zone)
            for at in script.coming(ctx.tx, ctx.now, plan.HABIT, zone=ctx.zone)
        ]
        planned |= plan.of_script(script.id, script.kind, times, now)
    return planned


def _items(ctx: Ctx, planned: Sequence[Planned]) -> tuple[Text, ...]:
    return tuple(
        ctx.text("plan-item", title=ctx.lines(_found(ctx, each.script).title), at=each.at.time())
        for each in planned
    )


def _why(ctx: Ctx, script: OneScript) -> Text:
    facts = service.Facts(
        last=script.last(ctx.tx),
        missed=script.missed(ctx.tx),
        max_age=script.max_age,
        room=script.room,
        has_room=script.room in ctx.community.rooms,
        is_on=script.added(),
    )
    key, told = service.why(facts, ctx.community.zone)
    return ctx.text(f"why-{key}", script=script.id, **told)


def _name(ctx: Ctx, member: int) -> str:
    found = ctx.members.get(ctx.tx, member)
    return found.name if found else "?"


def _already(ctx: Ctx, hold: Hold) -> UserError:
    if hold.decided_by is None or hold.decided_at is None:
        return UserError("hold-gone")
    name, when = _name(ctx, hold.decided_by), service.local(hold.decided_at, ctx.community.zone)
    return UserError(f"already-{hold.decision}", name=name, when=when)
