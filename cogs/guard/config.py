"""The options of the guard, under `guard:` of a community."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from cogs.guard.behaviour import Limits
from cogs.guard.cases.config import CaseOptions
from cogs.guard.feeds.config import ListOptions
from cogs.guard.judging.policy import Policy, Preset, RuleName, Wish, policy
from cogs.guard.raids.config import RaidOptions
from cogs.guard.reports.config import ReportOptions
from cogs.guard.standing import Newcomer


@dataclass(frozen=True)
class Options:
    """One community's wishes; every key has a default.

    `rules` changes single rules of the preset, `rooms` those of one room.
    """

    preset: Preset = "normal"
    rules: Mapping[RuleName, Wish] = field(default_factory=dict)
    rooms: Mapping[str, Mapping[RuleName, Wish]] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    newcomer: Newcomer = field(default_factory=Newcomer)
    cases: CaseOptions = field(default_factory=CaseOptions)
    lists: ListOptions = field(default_factory=ListOptions)
    raids: RaidOptions = field(default_factory=RaidOptions)
    reports: ReportOptions = field(default_factory=ReportOptions)
    rules_of_house: tuple[str, ...] = ()

    @cached_property
    def policy(self) -> Policy:
        """The rules that follow from them."""
        return policy(self.preset, self.rules, self.rooms)
