"""What the form asks about one operator."""

from dataclasses import dataclass
from typing import Literal

Right = Literal["content", "people", "money", "rules"]


@dataclass(frozen=True, slots=True)
class Rights:
    """All rights that a member is to have by a command; those left out are taken."""

    rights: tuple[Right, ...] = ()
