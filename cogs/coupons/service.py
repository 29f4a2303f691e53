"""What other parts of coupons, and other ways to give, may call."""

from cogs.coupons.campaigns.service import by_id, find
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.claiming import claim
from cogs.coupons.claims.coupon import Coupon, CouponState, Refusal, Way
from cogs.coupons.codes.made import check
from cogs.coupons.stock.normal import normal
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
    "normal",
    "open_batch",
    "raise_stock",
)
