"""A step that failed for good, and the operators who decide what becomes of its run."""

from bot.cog import button, on
from bot.context import Ctx
from bot.errors import UserError
from bot.ids import read_id
from bot.scripts import Decision, Hold


class Holds:
    """What is told in the operators' room, and its buttons."""

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

    def _decide(self, ctx: Ctx, id: str, decision: Decision) -> None:
        hold = ctx.scripts.hold(ctx.tx, ctx.community, read_id(id))
        if hold is None:
            raise UserError("hold-gone")
        if not ctx.scripts.decide(ctx.tx, hold, decision, ctx.member.id, ctx.now):
            raise _already(ctx, hold)
        ctx.audit(f"sop step {decision}", hold.script, before=hold.path, after=decision)
        ctx.reply(f"decided-{decision}", script=hold.script)


def _already(ctx: Ctx, hold: Hold) -> UserError:
    if hold.decided_by is None or hold.decided_at is None:
        return UserError("hold-gone")
    name, when = ctx.members.name(ctx.tx, hold.decided_by), ctx.community.local(hold.decided_at)
    return UserError(f"already-{hold.decision}", name=name, when=when)
