"""The buttons behind which the holders of prizes are asked where to send them."""

from bot.context import Ctx
from bot.effects import Button
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.holding.words import title
from cogs.coupons.prizes import store
from cogs.coupons.prizes.words import is_posted


def address_buttons(ctx: Ctx, known: list[tuple[Found, Coupon]]) -> list[Button]:
    """One for each prize that is not on its way yet; each says of what, where there are several."""
    owed = []
    for found, coupon in known:
        if is_posted(ctx, found, coupon):
            prize = store.of_coupon(ctx.tx, ctx.community.id, coupon.id)
            if prize is None or prize.sent_at is None:
                owed.append((found, str(coupon.id)))
    if len(owed) == 1:
        return [ctx.button("address", owed[0][1])]
    action = f"{ctx.cog}.address"
    return [
        Button(action, ctx.text("address-of", what=title(ctx, found)), id) for found, id in owed
    ]
