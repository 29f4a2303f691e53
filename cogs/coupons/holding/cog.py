"""What members have: shown again to them alone."""

from bot.cog import Cog, button, command
from bot.context import Ctx
from bot.effects import Joined, Words
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.claims import store
from cogs.coupons.holding.words import shown

MOST = 10


class Holding(Cog):
    """A member's own coupons."""

    @command("coupons")
    def coupons(self, ctx: Ctx) -> None:
        """Show the member what they have."""
        _show(ctx)

    @button("mine")
    def mine(self, ctx: Ctx) -> None:
        """Show the member what they have."""
        _show(ctx)


def _show(ctx: Ctx) -> None:
    parts: list[Words] = []
    for coupon in store.held(ctx.tx, ctx.community.id, ctx.member.id, MOST):
        found = campaigns.by_id(ctx, coupon.campaign)
        if found is not None:
            parts.append(shown(ctx, found, coupon))
    ctx.reply(Joined(tuple(parts)) if parts else "none-held")
