"""What operators can do in chat."""

import datetime as dt
from typing import Annotated

from bot.cog import Cog, Completes, button, command, on
from bot.context import Ctx
from bot.effects import Joined, Text
from bot.errors import UserError
from bot.scripts import Decision, Hold

POSTS_SHOWN = 10


class Operate(Cog):
    """Operators see what is to come and start scripts by hand."""

    @command("sop list", right="content")
    def sop_list(self, ctx: Ctx) -> None:
        """The next posts, each with its wall time and zone."""
        coming = ctx.scripts.upcoming(ctx.community, ctx.now, POSTS_SHOWN)
        if not coming:
            raise UserError("nothing-planned")
        lines = [self._line(ctx, at, script) for at, script in coming]
        head = ctx.text("sop-list", zone=ctx.community.zone.key)
        ctx.reply(Joined((head, *lines)))

    @command("sop run", right="content")
    def sop_run(self, ctx: Ctx, script: Annotated[str, Completes("scripts")]) -> None:
        """Run a script now, whatever its times say."""
        if not ctx.scripts.start(ctx.tx, ctx.community, script, ctx.event.id, ctx.now):
            raise UserError("no-such-script", script=script)
        ctx.audit("sop run", script)
        ctx.reply("sop-run", script=script)

    @on("core.run_held")
    def run_held(self, ctx: Ctx) -> None:
        """A step failed for good: the operators decide."""
        hold = ctx.scripts.hold(ctx.tx, ctx.community, ctx.event.data["hold"])
        if hold is not None:
            buttons = [ctx.button(name, str(hold.id)) for name in ("again", "skip")]
            ctx.say(
                "run-held",
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
        return ctx.text("sop-line", when=_local(ctx, at), script=script)


def _local(ctx: Ctx, at: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(at / 1000, ctx.community.zone)


def _already(ctx: Ctx, hold: Hold) -> UserError:
    if hold.decided_by is None or hold.decided_at is None:
        return UserError("hold-gone")
    who = ctx.members.get(ctx.tx, hold.decided_by)
    name, when = who.name if who else "?", _local(ctx, hold.decided_at)
    return UserError(f"already-{hold.decision}", name=name, when=when)
