"""What the calendar's buttons do: the same as the commands /sop run, pause, resume and skip."""

from collections.abc import Callable, Mapping

from bot.context import Ctx
from bot.effects import Text
from bot.errors import UserError
from bot.scripts import OneScript

Sent = Mapping[str, str]


def run(ctx: Ctx, script: OneScript, sent: Sent) -> Text:
    """Run it now, whatever its times say."""
    del sent
    why = script.unfit()
    if why is not None:
        raise UserError("does-not-fit", script=script.id, why=why)
    if not script.start(ctx.tx, ctx.event.id, ctx.now, member=ctx.member):
        paused = script.paused(ctx.tx) is not None
        raise UserError("is-paused" if paused else "is-busy", script=script.id)
    ctx.audit("sop run", script.id)
    return ctx.text("done-run", script=script.id)


def pause(ctx: Ctx, script: OneScript, sent: Sent) -> Text:
    """It starts nothing, and its runs sleep."""
    del sent
    if not script.pause(ctx.tx, ctx.member.id, ctx.now):
        raise UserError("is-paused", script=script.id)
    ctx.audit("sop pause", script.id, before="runs", after="paused")
    return ctx.text("done-pause", script=script.id)


def resume(ctx: Ctx, script: OneScript, sent: Sent) -> Text:
    """It runs again."""
    del sent
    if not script.resume(ctx.tx):
        raise UserError("not-paused", script=script.id)
    ctx.audit("sop resume", script.id, before="paused", after="runs")
    return ctx.text("done-resume", script=script.id)


def skip(ctx: Ctx, script: OneScript, sent: Sent) -> Text:
    """Leave out its next time, if that is still the one that the operator saw."""
    coming = script.coming(ctx.tx, ctx.now, 1)
    if not coming or str(coming[0]) != sent.get("at"):
        raise UserError("next-changed", script=script.id)
    at = script.skip(ctx.tx, ctx.event.id, ctx.member.id, ctx.now)
    if at is None:
        raise UserError("next-changed", script=script.id)
    when = ctx.community.local(at)
    ctx.audit("sop skip", script.id, before=when.isoformat(), after="skipped")
    return ctx.text("done-skip", script=script.id, when=when)


DEEDS: Mapping[str, Callable[[Ctx, OneScript, Sent], Text]] = {
    "run": run,
    "pause": pause,
    "resume": resume,
    "skip": skip,
}
