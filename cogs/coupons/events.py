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
class EntriesStale:
    """A draw's post says fewer than take part."""

    draw: int


@dataclass(frozen=True, slots=True)
class DrawDue:
    """Nobody gets into a draw any more."""

    draw: int


@dataclass(frozen=True, slots=True)
class DrawGoesOn:
    """The next of a draw are to be looked at."""

    draw: int
