"""What happens in the house of coupons."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claimed:
    """A member got a coupon."""

    coupon: int
    campaign: str
    way: str


@dataclass(frozen=True, slots=True)
class CountStale:
    """A drop's post says more than are left."""

    drop: int


@dataclass(frozen=True, slots=True)
class CodesWanted:
    """More codes of a batch are to be made."""

    batch: int
