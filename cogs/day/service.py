"""The rules of the morning's figures: what is usual on a weekday, and what stands out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.figures import DayFigures

JOINED, LEFT, WROTE, MESSAGES, CHECKED_IN = FIGURES = (
    "joined",
    "left",
    "wrote",
    "messages",
    "checkin.checked_in",
)
TOLD_OF = (LEFT, JOINED, WROTE, CHECKED_IN)  # what may stand out, the first first
WEEKS, LEAST_DAYS = 4, 2
LEAST_CHANGE, LEAST_RATIO = 3, 1.5  # fewer people, or less of a change, are chance

How = Literal["times", "more", "none", "less"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What stands out: a figure, how many it were, and how that compares to what is usual.

    `times` is so many times the usual; `usual` is rounded.
    """

    figure: str
    count: int
    how: How
    times: int
    usual: int


def means(before: Sequence[DayFigures]) -> dict[str, float] | None:
    """What is usual: the mean of the same weekday, four weeks back, the latest first.

    Days on which the bot was away for hours are left out. None while the first four weeks are not
    over, or where fewer than two whole days are left.
    """
    whole = [each for each in before if each.missing == 0]
    if not before[-1].begun or len(whole) < LEAST_DAYS:
        return None
    return {name: sum(each.of(name) for each in whole) / len(whole) for name in FIGURES}


def rounded(mean: float) -> int:
    """A mean as people say it: half a person is one."""
    return int(mean + 0.5)


def finding(day: DayFigures, usual: Mapping[str, float]) -> Finding | None:
    """The largest deviation from what is usual; None if nothing stands out.

    Of a day on which the bot was away for hours, only what is more than usual.
    """
    found, largest = None, LEAST_RATIO
    for name in TOLD_OF:
        count, mean = day.of(name), usual[name]
        ratio = (max(count, mean) + 1) / (min(count, mean) + 1)
        if abs(count - mean) < LEAST_CHANGE or ratio < largest or (day.missing and count < mean):
            continue
        if found is None or ratio > largest:
            found, largest = _compared(name, count, mean), ratio
    return found


def _compared(name: str, count: int, mean: float) -> Finding:
    usual = rounded(mean)
    times = rounded(count / mean) if usual else 0
    how: How = "less" if count < mean else "more"
    if how == "more" and (not usual or count >= 2 * mean):
        how = "times" if usual else "none"
    return Finding(name, count, how, times, usual)
