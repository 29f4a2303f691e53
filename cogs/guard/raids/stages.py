"""How much is coming in, and what stage of a raid that is."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cogs.guard.raids.config import RaidOptions
from cogs.guard.raids.likeness import alike, foreign

Stage = Literal["observe", "slow", "pause"]
STAGES: tuple[Stage, ...] = ("observe", "slow", "pause")  # the mildest first
DAY_MS = 86_400_000
AGES = ((1, 2.0), (7, 1.5), (30, 1.2), (365, 1.0))  # accounts below so many days count so much
OLD, UNKNOWN = 0.6, 1.0
LIKE, LIKE_LEAST = 1.5, 3
INVITED, INVITED_LEAST = 1.25, 5
FOREIGN, FOREIGN_LEAST = 1.25, 5
HOT = 0.5  # of `joins`: what keeps a raid going


@dataclass(frozen=True, slots=True)
class Join:
    """Somebody came in: when, whose account was made when (UTC ms), and by whose link."""

    member: int
    at: int
    name: str
    made_at: int | None = None
    invited_by: str | None = None


def age_weight(join: Join) -> float:
    """For how many an account counts by its age: new ones are bought for raids."""
    if join.made_at is None:
        return UNKNOWN
    days = max(0, join.at - join.made_at) / DAY_MS
    return next((weight for below, weight in AGES if days < below), OLD)


def pressure(joins: Sequence[Join], language: str) -> float:
    """For how many they count together who came in a window."""
    like = alike([join.name for join in joins], LIKE_LEAST)
    by = Counter(join.invited_by for join in joins if join.invited_by is not None)
    inviter, brought = by.most_common(1)[0] if by else (None, 0)
    together = brought >= INVITED_LEAST and brought * 2 >= len(joins)
    names = [join.name for join in joins]
    strange = FOREIGN if len(joins) >= FOREIGN_LEAST and foreign(names, language) else 1.0
    return sum(
        age_weight(join)
        * (LIKE if is_like else 1.0)
        * (INVITED if together and join.invited_by == inviter else 1.0)
        * strange
        for join, is_like in zip(joins, like, strict=True)
    )


def at_least(joins: Sequence[Join]) -> float:
    """What they count for, whoever they are; the quick look, where more would change nothing."""
    return len(joins) * OLD


def reached(pressure: float, options: RaidOptions) -> Stage | None:
    """The stage of so much; None where it is no raid."""
    steps: tuple[tuple[Stage, int], ...] = (
        ("pause", options.pause),
        ("slow", options.slow),
        ("observe", options.joins),
    )
    return next((stage for stage, least in steps if pressure >= least), None)


def after(before: Stage | None, pressure: float, options: RaidOptions) -> Stage | None:
    """The stage from now on; one that goes on never becomes milder before it is over."""
    now = reached(pressure, options)
    if before is None or now is None:
        return now or before
    return max(before, now, key=STAGES.index)


def is_hot(pressure: float, options: RaidOptions) -> bool:
    """Whether so much keeps a raid going: less than begins one, so that it does not flicker."""
    return pressure >= options.joins * HOT


def is_over(hot_at: int, now: int, options: RaidOptions) -> bool:
    """Whether it has been calm for long enough."""
    return now - hot_at >= options.calm
