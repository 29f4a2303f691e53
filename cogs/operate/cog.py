"""What operators can do in chat."""

import datetime as dt
from typing import Annotated

from bot.cog import Cog, Completes, command
from bot.context import Ctx
from bot.effects import Joined, Text
from bot.errors import UserError

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

    def scripts(self, ctx: Ctx) -> list[str]:
        """Names to complete."""
        return ctx.scripts.names(ctx.community)

    def _line(self, ctx: Ctx, at: int, script: str) -> Text:
        when = dt.datetime.fromtimestamp(at / 1000, ctx.community.zone)
        return ctx.text("sop-line", when=when, script=script)
