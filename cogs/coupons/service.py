"""What other parts of coupons, and other ways to give, may call."""

from cogs.coupons.campaigns.service import by_id, find
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.claiming import claim
from cogs.coupons.claims.coupon import Coupon, CouponState, Refusal, Way
from cogs.coupons.claims.unlocking import redeem
from cogs.coupons.stock.service import open_batch, raise_stock

__all__ = (
    "Coupon",
    "CouponState",
    "Found",
    "Refusal",
    "Way",
    "by_id",
    "claim",
    "find",
    "open_batch",
    "raise_stock",
    "redeem",
)
