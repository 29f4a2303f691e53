"""What a chat takes from us in a span of time."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quota:
    """So many posts, or private messages, the most that a chat takes from us `within` ms.

    With `each`, so many for each person; else for all together.
    """

    most: int
    within: int
    private: bool = False
    each: bool = False
