"""The options of referrals, under `referrals:` of a community."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,29}")


@dataclass(frozen=True, slots=True)
class SourceTerms:
    """What a source costs, in whole units of money."""

    cost: int = 0

    def __post_init__(self) -> None:
        if self.cost < 0:
            raise ValueError(f"cost is {self.cost}; it is 0 or more")


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default.

    `search`: ask Discord's undocumented search where counters tell too little. `room` is where
    links lead to. `sources` are those that are no people, by name; `currency` is what they are
    paid in. Beyond `links` of members, those that were idle for longest are given back.
    """

    search: bool = False
    room: str = "lobby"
    sources: Mapping[str, SourceTerms] = field(default_factory=dict)
    currency: str = "EUR"
    links: int = 800

    def __post_init__(self) -> None:
        wrong = [each for each in self.sources if not NAME.fullmatch(each)]
        if wrong:
            raise ValueError(
                f"'{wrong[0]}' cannot be the name of a source; use at most 30 small letters a to z,"
                " digits and -"
            )
        if not 1 <= self.links <= 950:
            raise ValueError(
                f"links is {self.links}; Discord has 1000 for all, so hope for 1 to 950"
            )
