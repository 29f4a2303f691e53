"""What the guard offers: one class, each of whose bases is one of its duties."""

from bot.effects import Can
from cogs.guard.allowing.cog import Allowing
from cogs.guard.appeals.cog import Appeals
from cogs.guard.bots.cog import Bots
from cogs.guard.byhand.cog import ByHand
from cogs.guard.cases.duty import CasesDuty
from cogs.guard.config import Options as GuardOptions
from cogs.guard.cooling.duty import CoolingDuty
from cogs.guard.feeds.cog import Feeds
from cogs.guard.looking import Looking
from cogs.guard.raids.duty import RaidsDuty
from cogs.guard.replaying.cog import Replaying
from cogs.guard.reports.cog import Reports
from cogs.guard.resolving import Resolving
from cogs.guard.scanning import Scanning
from cogs.guard.softly.cog import SoftStart
from cogs.guard.status.cog import Standing
from cogs.guard.tuning.cog import Tuning
from cogs.guard.unpacking import Unpacking
from cogs.guard.vouching import Vouching


class Guard(
    Looking,
    Scanning,
    Vouching,
    Reports,
    Appeals,
    ByHand,
    Allowing,
    RaidsDuty,
    CoolingDuty,
    Feeds,
    Unpacking,
    Resolving,
    CasesDuty,
    SoftStart,
    Standing,
    Tuning,
    Bots,
    Replaying,
):
    """Keeps spam out, says why, and lets whom it wronged appeal."""

    Options = GuardOptions
    needs = frozenset(
        (
            *(Can.SAY, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.PURGE, Can.MODERATE),
            *(Can.SLOW, Can.LOCK, Can.PAUSE, Can.NAMES),
        )
    )
    speaks_in = ("ops",)
