"""The options of sop, under `sop:` of a community."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default."""

    goal: int = 10

    def __post_init__(self) -> None:
        if self.goal < 1:
            raise ValueError(f"goal is {self.goal}; hope for 1 or more")
