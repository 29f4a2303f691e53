"""What a campaign brought in, as a value for scripts that say thanks."""

from bot.cog import Cog, value
from bot.context import Ctx
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.drops import store as drops
from cogs.coupons.figures import store
from cogs.coupons.redeeming import money


class FigureValues(Cog):
    """Figures that scripts may say."""

    @value("revenue")
    def revenue(self, ctx: Ctx) -> list[str]:
        """What came in by the campaign that was dropped last, an amount for each currency."""
        drop = drops.last(ctx.tx, ctx.community.id)
        found = campaigns.by_id(ctx, drop.campaign) if drop else None
        if found is None:
            return []
        came = store.takings(ctx.tx, ctx.community.id, found.id)
        return [money.show(each.amount, each.currency) for each in came]
