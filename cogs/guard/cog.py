"""What the guard offers: one class, each of whose bases is one of its duties."""

from bot.effects import Can
from cogs.guard.cases.duty import CasesDuty
from cogs.guard.config import Options as GuardOptions
from cogs.guard.cooling.duty import CoolingDuty
from cogs.guard.looking import Looking
from cogs.guard.raids.duty import RaidsDuty


class Guard(Looking, CasesDuty, RaidsDuty, CoolingDuty):
    """Keeps spam out, says why, and lets whom it wronged appeal."""

    Options = GuardOptions
    needs = frozenset(
        (
            *(Can.SAY, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.PURGE, Can.MODERATE),
            *(Can.SLOW, Can.LOCK, Can.PAUSE),
        )
    )
    speaks_in = ("ops",)
