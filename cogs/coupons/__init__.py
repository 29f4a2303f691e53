"""Coupons: drops, pools and rewards whose codes are never given twice."""

from cogs.coupons.cog import CouponsCog

COG = CouponsCog
