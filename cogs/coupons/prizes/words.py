"""What the holder of a prize reads of where it is."""

from bot.context import Ctx
from bot.effects import Words
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.prizes import store

HELD = ("claimed", "delivered")


def is_posted(ctx: Ctx, found: Found, coupon: Coupon) -> bool:
    """Whether it is a thing that is to be sent to its holder.

    One that ended is still owed to whoever said in time where to.
    """
    if not found.campaign.posted or found.test:
        return False
    lasts = coupon.expires_at is None or coupon.expires_at > ctx.now
    if coupon.state == "redeemed" or (coupon.state in HELD and lasts):
        return True
    told = store.of_coupon(ctx.tx, ctx.community.id, coupon.id) is not None
    return told and coupon.state in (*HELD, "expired")


def how_it_stands(ctx: Ctx, found: Found, coupon: Coupon) -> list[Words]:
    """In a line, where the prize is; nothing where none is posted."""
    if not is_posted(ctx, found, coupon):
        return []
    prize = store.of_coupon(ctx.tx, ctx.community.id, coupon.id)
    if prize is None:
        return [ctx.text("prize-ask")]
    if prize.sent_at is not None:
        return [ctx.text("prize-on-its-way", at=ctx.community.local(prize.sent_at))]
    return [ctx.text("prize-known")]
