"""What the rooms tell other cogs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Joined:
    """A member joined a room by its button."""

    topic: str
