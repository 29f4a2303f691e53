"""All that is promised of coupons: claims at once, a million codes taken in, and their books."""

from benchmarks import coupon_claims, coupon_import
from benchmarks.figures import Figure


async def measure() -> list[Figure]:
    """The claims, then both kinds of tables, each with its books."""
    return [*await coupon_claims.measure(), *await coupon_import.measure()]
