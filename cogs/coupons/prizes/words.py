"""What the holder of a prize reads of where it is."""

from bot.context import Ctx
from bot.effects import Words
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.prizes import store

OWED = ("claimed", "delivered", "redeemed")


def is_posted(found: Found, coupon: Coupon) -> bool:
    """Whether it is a thing that is to be sent to its holder."""
    return found.campaign.posted and not found.test and coupon.state in OWED


def how_it_stands(ctx: Ctx, found: Found, coupon: Coupon) -> list[Words]:
    """In a line, where the prize is; nothing where none is posted."""
    if not is_posted(found, coupon):
        return []
    prize = store.of_coupon(ctx.tx, ctx.community.id, coupon.id)
    if prize is None:
        return [ctx.text("prize-ask")]
    if prize.sent_at is not None:
        return [ctx.text("prize-on-its-way", at=ctx.community.local(prize.sent_at))]
    return [ctx.text("prize-known")]
