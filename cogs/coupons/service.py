"""What other parts of coupons, and other ways to give, may call."""

from bot.context import Ctx
from cogs.coupons.campaigns.service import by_id, find
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims import store
from cogs.coupons.claims.claiming import claim
from cogs.coupons.claims.coupon import Coupon, CouponState, Refusal, Way
from cogs.coupons.codes.made import check
from cogs.coupons.stock.service import open_batch, raise_stock

__all__ = (
    "Coupon",
    "CouponState",
    "Found",
    "Refusal",
    "Way",
    "by_id",
    "check",
    "claim",
    "find",
    "held_by",
    "open_batch",
    "raise_stock",
)


def held_by(ctx: Ctx, member: int) -> list[Coupon]:
    """What a member has ever got and what did not go back, the newest first; 100 at most."""
    return store.held(ctx.tx, ctx.community.id, member, ctx.now, 100)
