"""The options of cases, under `guard: cases:` of a community."""

from dataclasses import dataclass

from bot.kinds import UNITS, Duration
from cogs.guard.cases.ladder import steps


@dataclass(frozen=True, slots=True)
class CaseOptions:
    """How long an incident lasts, what it costs, and for how long things are kept.

    `ladder` is what each further case costs: warn, a time out such as 10m, kick, ban. A penalty
    weighs for `counts`; who is not a newcomer is never put out by the guard itself.
    """

    incident: Duration = 10 * UNITS["m"]
    ladder: tuple[str, ...] = ("warn", "10m", "1d", "kick", "ban")
    counts: Duration = 30 * UNITS["d"]
    appeal: Duration = 14 * UNITS["d"]

    def __post_init__(self) -> None:
        if not self.ladder:
            raise ValueError("ladder is empty; write for instance [warn, 10m, 1d, kick, ban]")
        steps(self.ladder)
        if self.incident < UNITS["m"]:
            raise ValueError("incident is shorter than a minute (1m)")
        if not UNITS["d"] <= self.appeal <= 90 * UNITS["d"]:
            raise ValueError("appeal is from 1d to 90d")
