"""What the check-in tells other cogs, and itself for later; days are ISO text, as in rows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """A member checked in for a local day, the `streak`-th in a row."""

    day: str
    streak: int


@dataclass(frozen=True, slots=True)
class FirstCheckedIn:
    """A member checked in who never had: who waits for this hears it once, not every day."""

    day: str


@dataclass(frozen=True, slots=True)
class CardStale:
    """The card of a community's day shows less than is true."""

    day: str


@dataclass(frozen=True, slots=True)
class MilestonesGathered:
    """The minutes are over in which milestones were gathered for one post."""
