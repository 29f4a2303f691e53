"""What referrals offer: one class, each of whose bases is one of its duties."""

from bot.effects import Can
from cogs.referrals import config
from cogs.referrals.evidence.duty import EvidenceDuty
from cogs.referrals.links.duty import LinksDuty
from cogs.referrals.links.lending import LendingDuty


class ReferralsCog(LinksDuty, LendingDuty, EvidenceDuty):
    """Knows by whose link a newcomer came, or says that it does not."""

    Options = config.Options
    needs = frozenset({Can.PRIVATE_ANSWERS, Can.INVITES})
