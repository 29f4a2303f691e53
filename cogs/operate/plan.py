"""What members are told of the coming days: the scripts that are no daily habit."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

HABIT = 4  # times in seven days; what comes so often needs no announcement
WEEK = dt.timedelta(days=7)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
UNSAID = "service"  # scripts of this kind work in the background


@dataclass(frozen=True, slots=True, order=True)
class Planned:
    """A script that comes, by the name of its file, and when by the community's clock."""

    at: dt.datetime
    script: str


def of_script(
    script: str, kind: str, times: Iterable[dt.datetime], now: dt.datetime
) -> set[Planned]:
    """A script's part of the plan: the rest of today and seven days more. A habit has none."""
    week = {at for at in times if at.date() <= (now + WEEK).date()}
    near = [at for at in week if at <= now + WEEK]
    if kind == UNSAID or len(near) >= HABIT:
        return set()
    return {Planned(at, script) for at in week}


def today(plan: Iterable[Planned], now: dt.datetime) -> list[Planned]:
    """What still comes today."""
    return [each for each in sorted(plan) if each.at.date() == now.date()]


def week(plan: Iterable[Planned], now: dt.datetime) -> list[tuple[dt.date, list[Planned]]]:
    """What comes on each of the seven days after today, those on which something does."""
    later = [each for each in sorted(plan) if each.at.date() > now.date()]
    return [(day, list(found)) for day, found in groupby(later, key=lambda each: each.at.date())]
