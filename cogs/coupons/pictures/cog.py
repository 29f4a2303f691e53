"""A coupon as a picture, to be shown at a till."""

from bot.cog import Cog, button
from bot.context import Ctx
from bot.errors import UserError
from bot.ids import read_id
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.claims import store
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.claims.showing import showing
from cogs.coupons.holding.words import headline, shown
from cogs.coupons.pictures.drawing import is_good, of_coupon


class Pictures(Cog):
    """Shows a member their coupon with a code that a till can scan."""

    @button("picture")
    def picture(self, ctx: Ctx, argument: str) -> None:
        """Show the coupon's card; how it stands, where it can no longer be used."""
        coupon = _own(ctx, argument)
        found = campaigns.by_id(ctx, coupon.campaign)
        if found is None:
            raise UserError("none-held")
        if not is_good(coupon, ctx.now):
            ctx.reply(shown(ctx, found, coupon))
            return
        card = of_coupon(ctx, found, coupon)
        showing(ctx, [coupon], ctx.reply(headline(ctx, found), pictures=[card], watched=True))


def _own(ctx: Ctx, argument: str) -> Coupon:
    """The member's own coupon of a button; raises UserError if it is none."""
    coupon = store.find(ctx.tx, ctx.community.id, read_id(argument))
    if coupon is None or coupon.member != ctx.member.id:
        raise UserError("none-held")
    return coupon
