"""What the greetings tell other cogs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineTaken:
    """A line of a topic had its turn; `left` lines of this round are still to come.

    `apart`: how many ms lie between two of them, as of late; 0 if that is not known yet.
    """

    topic: str
    left: int
    apart: int
