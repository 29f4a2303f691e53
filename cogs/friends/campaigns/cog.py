"""Campaigns as operators meet them: listing, seeing before members do, making them ready."""

from dataclasses import replace
from typing import Annotated

from bot.cog import Cog, Completes, button, command
from bot.context import Ctx
from bot.drafts import fitting
from bot.effects import Joined
from bot.errors import UserError
from cogs.friends.campaigns import panel, service, store
from cogs.friends.campaigns.campaign import check_whole
from cogs.friends.campaigns.making import Making, changeable
from cogs.friends.rounds.service import kind_of

MOST = 15


class Campaigns(Making, Cog):
    """A campaign is made in forms, and seen before it is ready."""

    @command("friends list", right="money")
    def list(self, ctx: Ctx) -> None:
        """All campaigns, and how they stand."""
        service.awake(ctx)
        every = store.everything(ctx.tx, ctx.community.id)
        found = [each for each in every if panel.is_listed(ctx, each)]
        lines = [panel.line(ctx, each) for each in found[:MOST]]
        if found[MOST:]:
            lines.append(ctx.text("campaigns-more", count=len(found) - MOST))
        ctx.reply(Joined(tuple(lines)) if lines else "no-campaigns")

    @command("friends show", right="money")
    def show(self, ctx: Ctx, name: Annotated[str, Completes("friends_all")]) -> None:
        """One campaign as members would read it, and how it stands."""
        panel.show(ctx, service.find(ctx, name))

    @button("ready", right="money")
    def make_ready(self, ctx: Ctx, argument: str) -> None:
        """A draft can be opened from here on, and opens by its window."""
        found = changeable(ctx, argument)
        with fitting():
            check_whole(found.campaign, kind_of(ctx, found.campaign))
        opens, _ = service.window(ctx, found.campaign)
        at = ctx.community.local(ctx.now if opens is None else opens)
        if opens is not None and opens <= ctx.now:
            raise UserError("opens-past", name=found.name, at=at)
        now = replace(found, state="ready")
        store.rewrite(ctx.tx, ctx.community.id, now)
        service.due(ctx, now)
        ctx.audit("friends ready", f"campaign:{found.name}", before=found.state, after="ready")
        key = "made-ready" if opens is None else "made-ready-at"
        ctx.reply(key, name=found.name, at=at, in_place=True)

    @button("discard", right="money")
    def discard(self, ctx: Ctx, argument: str) -> None:
        """Throw a draft away."""
        found = changeable(ctx, argument)
        if found.state != "draft":
            raise UserError("no-draft")
        store.remove(ctx.tx, ctx.community.id, found.id)
        ctx.audit("friends discard", f"campaign:{found.name}", before="draft")
        ctx.reply("discarded", name=found.name, in_place=True)
