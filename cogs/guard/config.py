"""The options of the guard, under `guard:` of a community."""

from dataclasses import dataclass, field
from typing import Literal

from cogs.guard.cases.config import CaseOptions
from cogs.guard.reports.config import ReportOptions
from cogs.guard.standing import Newcomer

Preset = Literal["gentle", "normal", "strict"]


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default."""

    preset: Preset = "normal"
    newcomer: Newcomer = field(default_factory=Newcomer)
    cases: CaseOptions = field(default_factory=CaseOptions)
    reports: ReportOptions = field(default_factory=ReportOptions)
    rules_of_house: tuple[str, ...] = ()
