"""The options of the guard, under `guard:` of a community."""

from dataclasses import dataclass
from typing import Literal

Preset = Literal["gentle", "normal", "strict"]


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default."""

    preset: Preset = "normal"
