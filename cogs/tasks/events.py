"""When the operators are reminded of what is due."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reminding:
    """An hour has come at which something is due; `at` is it, in UTC ms."""

    at: int
