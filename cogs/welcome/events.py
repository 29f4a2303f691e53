"""What the welcome tells other cogs, and itself for later."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InterestChosen:
    """A member said what they came for; `choice` is the tag that they have now."""

    choice: str


@dataclass(frozen=True, slots=True)
class Introduced:
    """A member introduced themselves by the form; `first`: they had not before."""

    first: bool


@dataclass(frozen=True, slots=True)
class Newcomer:
    """It is time to welcome a member: they are through the screening, and no raid holds them."""


@dataclass(frozen=True, slots=True)
class NewcomersGathered:
    """The time is over in which newcomers were gathered, to be welcomed together."""
