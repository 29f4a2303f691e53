"""What tests of coupons share: campaigns as config.yaml has them, and how many answers say what."""

from typing import Any

from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options

CODES = ("AB-1", "AB-2", "AB-3")
SPRING = Campaign(title={"": "Spring"}, value={"": "5 euro off"}, codes=CODES)
NEWCOMERS = "newcomers: {member.tags: {has: new}}"


def options(**campaigns: Campaign) -> dict[str, Any]:
    """The options of a community with these campaigns."""
    return {"coupons": Options(campaigns=campaigns)}


def spring(**said: Any) -> dict[str, Any]:
    """The options of a community with one campaign, `spring`, of which this is said."""
    return options(spring=Campaign(**{"title": {"": "Spring"}, "codes": CODES} | said))
