"""The options of referrals, under `referrals:` of a community."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot import money
from bot.kinds import UNITS, Duration

Part = Literal["either", "checkin", "onboarding", "none"]
DAY_MS = UNITS["d"]
MOST_COST = 10_000_000  # whole units of money
MOST_GIVEN = 1_000_000  # points for a friend, and friends for a tier
NAME = re.compile(r"(?!vanity$)[a-z0-9][a-z0-9-]{0,29}")  # `vanity` is the chat's own


@dataclass(frozen=True, slots=True)
class SourceTerms:
    """What a source costs, in whole units of money."""

    cost: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.cost <= MOST_COST:
            raise ValueError(f"cost is {self.cost}; it is 0 to {MOST_COST}")


@dataclass(frozen=True, slots=True)
class Reward:
    """`points`, and one coupon of the campaign `coupon`, if it is named."""

    points: int = 0
    coupon: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.points <= MOST_GIVEN:
            raise ValueError(f"points is {self.points}; a reward has 0 to {MOST_GIVEN} points")


@dataclass(frozen=True, slots=True)
class Tier:
    """What else is for who brought so many `friends`."""

    friends: int
    points: int = 0
    coupon: str = ""

    def __post_init__(self) -> None:
        if not (1 <= self.friends <= MOST_GIVEN and 0 <= self.points <= MOST_GIVEN):
            raise ValueError(
                f"a tier is for 1 to {MOST_GIVEN} friends, and has 0 to as many points"
            )


@dataclass(frozen=True, slots=True)
class Options:
    """A friend counts who stayed for `stay` and took part; `takes_part` says how.

    `none` is mere joining, and where the platform's rules forbid to reward that it needs
    `despite_policy`. Who leaves within `holding` of joining is taken back. At most `per_day`
    friends of one member are rewarded a day. Accounts younger than `young` at joining, and more
    than `burst` friends of one member within `burst_within`, wait for an operator. Within
    `claim_within` a newcomer may say who invited them; `word` says what such a word is worth.
    `search`: ask Discord's undocumented search where counters tell too little. `room` is where
    links lead to. `sources` are those that are no people, by name; `currency` is what they are
    paid in. Beyond `links` of members, those that were idle for longest are given back.
    """

    search: bool = False
    room: str = "lobby"
    sources: Mapping[str, SourceTerms] = field(default_factory=dict)
    currency: str = "EUR"
    links: int = 800
    inviter: Reward = Reward(points=20)
    newcomer: Reward = Reward(points=10)
    tiers: tuple[Tier, ...] = (Tier(3, 30), Tier(10, 100), Tier(30, 300))
    stay: Duration = 7 * DAY_MS
    takes_part: Part = "either"
    despite_policy: bool = False
    holding: Duration = 30 * DAY_MS
    per_day: int = 5
    young: Duration = 7 * DAY_MS
    burst: int = 10
    burst_within: Duration = UNITS["h"]
    claim_within: Duration = 14 * DAY_MS
    word: Literal["held", "pays", "thanks"] = "held"
    progress: bool = True

    def __post_init__(self) -> None:
        _check_links(self.sources, self.links)
        if not money.is_currency(self.currency):
            raise ValueError(f"currency is '{self.currency}'; write three letters, such as EUR")
        if self.per_day < 1 or self.burst < 1:
            raise ValueError("per_day and burst are 1 or more")
        if self.holding < self.stay:
            raise ValueError("holding is shorter than stay; nobody counts before they stayed")
        steps = [tier.friends for tier in self.tiers]
        if steps != sorted(set(steps)):
            raise ValueError("tiers go up: each needs more friends than the one before")


def _check_links(sources: Mapping[str, SourceTerms], links: int) -> None:
    wrong = [each for each in sources if not NAME.fullmatch(each)]
    if wrong:
        raise ValueError(
            f"'{wrong[0]}' cannot be the name of a source; use at most 30 small letters a to z,"
            " digits and -"
        )
    if not 1 <= links <= 950:
        raise ValueError(f"links is {links}; Discord has 1000 for all, so hope for 1 to 950")
