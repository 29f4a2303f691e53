"""What the talk tells itself for later."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DayOver:
    """A day is over, and some answers may be old enough to be forgotten."""
