"""The options of the lists, under `guard: lists:`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.kinds import Duration

NAME = re.compile(r"[\w-]{1,30}")
HOURS_MS = 3_600_000
LEAST_MS = 600_000
BY_HAND = "by-hand"  # the name of the list that operators keep by commands
WEB = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a list comes from, and how often it is looked at."""

    url: str = ""
    file: str = ""
    every: Duration = 6 * HOURS_MS

    def __post_init__(self) -> None:
        if bool(self.url) == bool(self.file):
            raise ValueError("give a list a url: or a file:, and not both")
        if self.url and not self.url.startswith(WEB):
            raise ValueError(f"'{self.url}' is no address; it begins with https://")
        if self.every < LEAST_MS:
            raise ValueError("every: is 10m at least")

    @property
    def place(self) -> str:
        """The address, or the name of the file."""
        return self.url or self.file


@dataclass(frozen=True, slots=True)
class ListOptions:
    """`block` are lists of bad sites, by name; `allow` are sites that are fine here."""

    block: Mapping[str, Source] = field(default_factory=dict)
    allow: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        wrong = [each for each in self.block if not NAME.fullmatch(each) or each == BY_HAND]
        if wrong:
            raise ValueError(
                f"'{wrong[0]}' cannot be the name of a list; use at most 30 letters, digits, - and "
                f"_, and not {BY_HAND}"
            )
