"""What referrals offer: one class, each of whose bases is one of its duties."""

from bot.communities import OPERATORS
from bot.effects import Can
from cogs.referrals import config
from cogs.referrals.claims.duty import ClaimsDuty
from cogs.referrals.evidence.duty import EvidenceDuty
from cogs.referrals.holding.duty import HoldingDuty
from cogs.referrals.links.duty import LinksDuty
from cogs.referrals.links.lending import LendingDuty
from cogs.referrals.policy.duty import PolicyDuty
from cogs.referrals.rewards.owed.duty import OwedDuty
from cogs.referrals.states.duty import StatesDuty
from cogs.referrals.telling.duty import TellingDuty


class ReferralsCog(
    LinksDuty,
    LendingDuty,
    EvidenceDuty,
    StatesDuty,
    OwedDuty,
    HoldingDuty,
    ClaimsDuty,
    TellingDuty,
    PolicyDuty,
):
    """Knows by whose link a newcomer came, or says that it does not, and thanks for friends."""

    Options = config.Options
    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.INVITES})
    speaks_in = (OPERATORS,)
