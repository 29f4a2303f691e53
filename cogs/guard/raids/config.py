"""The options of raids, under `guard: raids:` of a community."""

from dataclasses import dataclass
from typing import Literal

from bot.kinds import UNITS, Duration
from cogs.guard.evidence import Mode

Held = Literal["time-out", "kick", "nothing"]


@dataclass(frozen=True, slots=True)
class RaidOptions:
    """When it is a raid, and what is done then.

    `joins`, `slow` and `pause` are how many have to come within `window` until it is watched, rooms
    are slowed and newcomers held, and invites are paused; new accounts and names that are alike
    count for more than one. It is over when `calm` has passed without so many.
    """

    mode: Mode = "enforce"
    window: Duration = UNITS["m"]
    joins: int = 10
    slow: int = 15
    pause: int = 30
    calm: Duration = 10 * UNITS["m"]
    slow_by: Duration = 30 * UNITS["s"]
    newcomers: Held = "time-out"
    hold: Duration = UNITS["h"]
    paused: Duration = UNITS["h"]

    def __post_init__(self) -> None:
        if not 3 <= self.joins <= self.slow <= self.pause <= 1000:
            raise ValueError("joins, slow and pause rise from 3 or more to 1000 at most")
        if not 10 * UNITS["s"] <= self.window <= UNITS["h"]:
            raise ValueError("window is from 10s to 1h")
        if not UNITS["m"] <= self.calm <= UNITS["d"]:
            raise ValueError("calm is from 1m to 1d")
        if not UNITS["s"] <= self.slow_by <= 6 * UNITS["h"]:
            raise ValueError("slow_by is from 1s to 6h")
        if not UNITS["m"] <= self.hold <= 28 * UNITS["d"]:
            raise ValueError("hold is from 1m to 28d")
        if not UNITS["m"] <= self.paused <= UNITS["d"]:
            raise ValueError("paused is from 1m to 1d")
