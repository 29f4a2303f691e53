"""The options of the celebrations, under `celebrate:` of a community."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default."""

    months: tuple[int, ...] = (1,)
    days: tuple[int, ...] = (100,)
    years: bool = True

    def __post_init__(self) -> None:
        if any(count < 1 for count in (*self.months, *self.days)):
            raise ValueError("months and days are 1 or more; [] is for none")
