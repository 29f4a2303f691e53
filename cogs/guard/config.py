"""The options of the guard, under `guard:` of a community."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.kinds import UNITS, Duration, NativeId
from cogs.guard.behaviour import Limits
from cogs.guard.cases.config import CaseOptions
from cogs.guard.feeds.config import ListOptions
from cogs.guard.judging.policy import Policy, Preset, RuleName, Wish, policy
from cogs.guard.raids.config import RaidOptions
from cogs.guard.reports.config import ReportOptions
from cogs.guard.standing import Newcomer

MOST_RULES, LONGEST_RULE = 50, 100
MOST_SOFT = 90 * UNITS["d"]


@dataclass(frozen=True)
class Options:
    """One community's wishes; every key has a default.

    `rules` changes single rules of the preset, `rooms` those of one room. `rules_of_house` are
    what members are to keep to, by number, as `/case open` names them. In a new community the guard
    only observes for `soft_start`, and then asks. `bots` are other bots and webhooks, by native id,
    that are never touched.
    """

    preset: Preset = "normal"
    rules: Mapping[RuleName, Wish] = field(default_factory=dict)
    rooms: Mapping[str, Mapping[RuleName, Wish]] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    newcomer: Newcomer = field(default_factory=Newcomer)
    cases: CaseOptions = field(default_factory=CaseOptions)
    lists: ListOptions = field(default_factory=ListOptions)
    resolve_shorteners: bool = False
    raids: RaidOptions = field(default_factory=RaidOptions)
    reports: ReportOptions = field(default_factory=ReportOptions)
    rules_of_house: tuple[str, ...] = ()
    soft_start: Duration = 7 * UNITS["d"]
    bots: tuple[NativeId, ...] = ()

    def __post_init__(self) -> None:
        if self.soft_start > MOST_SOFT:
            raise ValueError("soft_start is at most 90d; 0d acts at once")
        if len(self.rules_of_house) > MOST_RULES:
            raise ValueError(f"rules_of_house has more than {MOST_RULES} rules")
        for rule in self.rules_of_house:
            if not 1 <= len(rule.strip()) <= LONGEST_RULE:
                raise ValueError(f"the rule {rule!r} has to have 1 to {LONGEST_RULE} characters")

    @cached_property
    def policy(self) -> Policy:
        """The rules that follow from them."""
        return policy(self.preset, self.rules, self.rooms)
