"""What a member holds, and why somebody gets nothing."""

from dataclasses import dataclass
from typing import Literal

Way = Literal["drop", "draw", "gift", "reward", "points", "good"]
CouponState = Literal["claimed", "delivered", "redeemed", "expired", "returned", "void"]
HELD: tuple[CouponState, ...] = ("claimed", "delivered")
Why = Literal[
    "not-yet",
    "over",
    "stopped",
    "paused",
    "gone",
    "not-for-you",
    "early",
    "limit",
    "operator",
    "locked",
    "points",
]


@dataclass(frozen=True, slots=True)
class Coupon:
    """One code, given once. `fresh` where it was given just now; instants are UTC ms."""

    id: int
    campaign: int
    member: int
    n: int
    batch: int
    number: int
    tier: str
    way: Way
    state: CouponState
    source: str | None
    claimed_at: int
    delivered_at: int | None = None
    redeemed_at: int | None = None
    expires_at: int | None = None
    reminded_at: int | None = None
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Nothing is given, and why.

    `claims`: of `gone`, how many people came for it so far. `which`: of `not-for-you` and `early`,
    the audience. `at`: of `not-yet` and `early`, from when (UTC ms). `coupon`: of `limit`, the last
    one that the member has.
    """

    why: Why
    claims: int = 0
    which: str = ""
    at: int | None = None
    coupon: Coupon | None = None
