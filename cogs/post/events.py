"""What posts tell of: to this cog alone, at the time when something is to be done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PostDue:
    """The time of a scheduled post has come; `at` is that time, UTC ms."""

    number: int
    at: int


@dataclass(frozen=True, slots=True)
class WorkGoesOn:
    """Time to look how far a correction, or the taking back of a post, has come."""

    work: int
