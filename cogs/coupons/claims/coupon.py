"""What a member holds, and why somebody gets nothing."""

from dataclasses import dataclass
from typing import Literal

from bot.effects import Words

Way = Literal["drop", "draw", "gift", "reward", "points", "earned", "good"]
CouponState = Literal["claimed", "delivered", "redeemed", "expired", "returned", "void"]
Why = Literal[
    "not-yet",
    "draft",
    "over",
    "stopped",
    "paused",
    "rehearsal",
    "gone",
    "kept",
    "not-for-you",
    "early",
    "limit",
    "operator",
    "points",
    "left",
]


@dataclass(frozen=True, slots=True)
class Coupon:
    """One code, given once. `fresh` where it was given just now; instants are UTC ms.

    `claimed`: given, and not known to have been seen; `delivered`: the answer with it went out;
    `returned`: never seen until the end, so that its code went back. `answer` is the effect that
    showed it last, `unsure` whether one before that may have been seen.
    """

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
    remind_at: int | None = None
    answer: int | None = None
    unsure: int = 0
    fresh: bool = False


@dataclass(slots=True)
class Refusal:
    """Nothing is given, and why.

    `claims`: of `gone`, how many people came for it so far. `reasons`: of `kept`, `not-for-you`
    and `early`, by what that was decided. `at`: of `not-yet` and `early`, from when (UTC ms).
    `coupon`: of `limit`, the last one that the member has. `price`, `balance`: of `points`.
    """

    why: Why
    claims: int = 0
    reasons: tuple[Words, ...] = ()
    at: int | None = None
    coupon: Coupon | None = None
    price: int = 0
    balance: int = 0
