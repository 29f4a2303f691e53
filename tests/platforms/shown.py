"""What somebody sees of a message, on whatever platform."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shown:
    """A message as somebody sees it."""

    text: str
    buttons: tuple[str, ...] = ()
    reactions: int = 0
    pictures: tuple[str, ...] = ()  # what is to be seen on them
