"""One thing that an operator should look at, and how times are said of it."""

import datetime as dt
from dataclasses import dataclass

from bot.communities import Community


@dataclass(frozen=True, slots=True)
class Found:
    """One finding at an instant (UTC ms); those with the same `what` are said once."""

    at: int
    community: str
    what: tuple[object, ...]
    sentence: str


def when(home: Community, at: int) -> str:
    """An instant (UTC ms) on a community's clock: "Fri 27 March, 08:00"."""
    local = home.local(at)
    return f"{day_name(local)}, {local:%H:%M}"


def day_name(day: dt.date) -> str:
    """A day as calendars have it: "Fri 27 March"."""
    return f"{day:%a} {day.day} {day:%B}"
