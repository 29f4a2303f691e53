"""What members bought, as values for audiences and scripts."""

from bot import money
from bot.cog import Cog, value
from bot.context import Ctx
from cogs.coupons.orders import store
from cogs.coupons.orders.order import Bought

NEVER = float("inf")


class OrderValues(Cog):
    """How often, how lately, for how much."""

    @value("bought", for_member=True)
    def bought(self, ctx: Ctx) -> int:
        """How many orders of the member are paid."""
        return _bought(ctx).count

    @value("last_bought", for_member=True, span=True)
    def last_bought(self, ctx: Ctx) -> float:
        """How long ago (ms) the member bought something; who never did, never did."""
        at = _bought(ctx).last_at
        return NEVER if at is None else float(max(0, ctx.now - at))

    @value("spent", for_member=True)
    def spent(self, ctx: Ctx) -> float:
        """What the member paid in all, in whole units of the currency that counts."""
        found = _bought(ctx)
        return float(money.plain(found.spent, found.currency))


def _bought(ctx: Ctx) -> Bought:
    if not ctx.has_member:
        return Bought(0, None, 0, "")
    currency = ctx.options.orders.currency
    return store.bought(ctx.tx, ctx.community.id, ctx.member.id, currency)
