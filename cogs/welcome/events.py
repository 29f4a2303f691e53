"""What the welcome tells other cogs, and itself for later."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InterestChosen:
    """A member said what they came for: `new`, `old-hand` or `looking`."""

    choice: str


@dataclass(frozen=True, slots=True)
class NewcomersGathered:
    """The time is over in which newcomers were gathered for one welcome."""
