"""What is known of a code that somebody wants to use, and of one that was used."""

from dataclasses import dataclass

from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Coupon

UNDO_MS = 15 * 60_000


@dataclass(frozen=True, slots=True)
class Place:
    """A row of a code: where it is, and whose; of a shared code, nobody's."""

    campaign: int
    batch: int
    number: int
    coupon: int | None
    void: bool


@dataclass(frozen=True, slots=True)
class Good:
    """A coupon that can be used now; `coupon` is None where the code is shared."""

    found: Found
    place: Place
    coupon: Coupon | None


@dataclass(frozen=True, slots=True)
class Paid:
    """What the customer paid, in the smallest unit of the currency, and the shop's own number."""

    amount: int | None = None
    currency: str | None = None
    order: str | None = None


@dataclass(frozen=True, slots=True)
class By:
    """Who uses it for the customer: a partner by its name, or a member of the staff."""

    partner: str | None = None
    staff: int | None = None


@dataclass(frozen=True, slots=True)
class Redemption:
    """A coupon that was used at an instant (UTC ms)."""

    id: int
    campaign: int
    coupon: int | None
    paid: Paid
    by: By
    at: int
    undone_at: int | None = None
