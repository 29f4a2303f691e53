"""What was decided, for whoever asked; and when a decision is due, for this cog itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decided:
    """`about` was decided: `decision` is approved, rejected or lapsed; `goes`: it is to go out.

    `text` are changed words in `language`, or empty; `by` is a member's id, 0 if nobody's word.
    """

    about: str
    decision: str
    goes: bool
    text: str
    language: str
    reason: str
    by: int


@dataclass(frozen=True, slots=True)
class Due:
    """The time is over in which somebody was to decide."""

    approval: int
