"""What operators say about sites: fine here, or fine no more."""

import datetime as dt
from typing import Annotated

from bot.cog import Cog, button, command
from bot.context import Ctx
from bot.effects import Joined, Words
from bot.kinds import Within
from cogs.guard.allowing import service, store

Typed = Annotated[str, Within(least=3, most=200)]
SHOWN = 40


class Allowing(Cog):
    """Sites that are fine in this community, whatever lists say."""

    @button("allow", right="people")
    def allow_host(self, ctx: Ctx, argument: str) -> None:
        """A site that a wrong case was about is fine from now on."""
        ctx.reply("allow-done", site=service.allow(ctx, argument, "overturned"))

    @command("guard allow", right="people")
    def allow(self, ctx: Ctx, site: Typed) -> None:
        """A site is fine from now on."""
        ctx.reply("allow-done", site=service.allow(ctx, site, "by-hand"))

    @command("guard disallow", right="people")
    def disallow(self, ctx: Ctx, site: Typed) -> None:
        """A site is fine no more."""
        ctx.reply("allow-undone", site=service.forbid(ctx, site))

    @command("guard allowed", right="people")
    def allowed(self, ctx: Ctx) -> None:
        """The sites that are fine, why, and since when."""
        found = store.sites(ctx.tx, ctx.community.id)
        newest = sorted(found, key=lambda each: -each.at)[:SHOWN]
        lines: list[Words] = [ctx.text("allow-list", count=len(found))]
        for each in newest:
            day: dt.date = ctx.community.local(each.at).date()
            who = ctx.members.name(ctx.tx, each.by)
            lines.append(ctx.text(f"allow-{each.why}", site=each.site, who=who, day=day))
        ctx.reply(Joined(tuple(lines)))
