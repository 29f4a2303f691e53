"""What operators see of scripts: what is to come, what they are, and what came of them."""

from bot.cog import command
from bot.context import Ctx
from bot.effects import Argument, Joined, Text
from bot.errors import UserError
from bot.scripts import OneScript, Traced
from cogs.operate import balance, service
from cogs.operate.finding import POSTS_SHOWN, Finding, Script, line, one, times

TIMES_SHOWN, STEPS_SHOWN, OFF_SHOWN = 3, 30, 15


class Looking(Finding):
    """The commands that change nothing."""

    @command("sop list", right="content")
    def sop_list(self, ctx: Ctx) -> None:
        """The next posts, each with its wall time and zone, and what is paused or off."""
        scripts = [one(ctx, name) for name in self.scripts(ctx)]
        coming = sorted((at, each.id) for each in scripts for at in times(ctx, each))
        lines = [line(ctx, at, script) for at, script in coming[:POSTS_SHOWN]]
        paused = [ctx.text("sop-paused", script=s.id) for s in scripts if s.paused(ctx.tx)]
        off = _off(ctx, [each.id for each in scripts if not each.added()])
        if not lines and not paused and not off:
            raise UserError("nothing-planned")
        head = ctx.text("sop-list", zone=ctx.community.zone.key)
        ctx.reply(Joined((head, *lines, *paused, *off, *balance.warnings(ctx, scripts))))

    @command("sop next", right="content")
    def sop_next(self, ctx: Ctx, script: Script | None = None) -> None:
        """The next times of one script; of all without a name."""
        if script is None:
            self.sop_list(ctx)
            return
        found = one(ctx, script)
        lines = [line(ctx, at, found.id) for at in times(ctx, found)]
        if not lines:
            raise UserError("not-planned", script=found.id)
        head = ctx.text("sop-list", zone=ctx.community.zone.key)
        ctx.reply(Joined((head, *lines)))

    @command("sop show", right="content")
    def sop_show(self, ctx: Ctx, script: Script) -> None:
        """What a script is, where and when it speaks, and what came of it last."""
        found = one(ctx, script)
        head = ctx.text("sop-show", script=found.id, title=ctx.lines(found.title), room=found.room)
        coming = [line(ctx, at, found.id) for at in times(ctx, found)[:TIMES_SHOWN]]
        if (paused := found.paused(ctx.tx)) is not None:
            when = ctx.community.local(paused.at)
            name = ctx.members.name(ctx.tx, paused.member)
            coming = [ctx.text("paused-by", name=name, when=when)]
        ctx.reply(Joined((head, *for_whom(ctx, found), *coming, _why(ctx, found))))

    @command("sop why", right="content")
    def sop_why(self, ctx: Ctx, script: Script) -> None:
        """Why the last time was not posted, or when it was."""
        ctx.reply(_why(ctx, one(ctx, script)))

    @command("sop trace", right="content")
    def sop_trace(self, ctx: Ctx, script: Script) -> None:
        """Each step of the last run."""
        found = one(ctx, script)
        last = found.last(ctx.tx)
        if last is None or not last.steps:
            raise UserError("why-never", script=found.id)
        lines = [_step(ctx, step) for step in last.steps[-STEPS_SHOWN:]]
        ctx.reply(Joined((ctx.text(f"run-{last.state}", script=found.id), *lines)))


def for_whom(ctx: Ctx, script: OneScript) -> list[Text]:
    """The audience that a script is for, if it is for one."""
    return [ctx.text("for-audience", audience=script.audience)] if script.audience else []


def _off(ctx: Ctx, names: list[str]) -> list[Text]:
    """One line for all that are off."""
    named: tuple[str | Text, ...] = tuple(names[:OFF_SHOWN])
    if more := len(names) - len(named):
        named = (*named, ctx.text("off-more", count=more))
    return [ctx.text("list-off", scripts=named)] if named else []


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


def _step(ctx: Ctx, step: Traced) -> Text:
    local = ctx.community.local
    told: dict[str, Argument] = {"when": local(step.at), "step": step.path}
    if step.reason is not None:
        told["reason"] = step.reason
    if step.result == "done" and step.reason is not None:
        return ctx.text("step-told", **told)
    if step.result != "waits" or step.until is None:
        return ctx.text(f"step-{step.result}", **told)
    told["until"] = local(step.until)
    return ctx.text("step-aside" if step.reason else "step-waits", **told)
