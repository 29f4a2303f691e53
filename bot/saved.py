"""Files that we give to members."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Saved:
    """A kept file that a member gets to save, under a name that says what it is."""

    file: str
    name: str
