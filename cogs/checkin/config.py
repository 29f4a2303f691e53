"""The options of the daily check-in, under `checkin:` of a community."""

import datetime as dt
from dataclasses import dataclass

from bot.kinds import TimeOfDay


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default."""

    points: int = 5
    day_ends: TimeOfDay = dt.time()
    milestones: tuple[int, ...] = (7, 30, 100, 365)
    room: str = "checkin"
    staff_take_part: bool = False

    def __post_init__(self) -> None:
        if self.points < 0:
            raise ValueError(f"points is {self.points}; a check-in earns 0 points or more")
        if any(days < 2 for days in self.milestones):
            raise ValueError("milestones are streaks in days, each 2 or more")
