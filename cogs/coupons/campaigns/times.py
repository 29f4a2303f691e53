"""When a campaign is open: as it says, or as a script said for this round."""

from contextlib import suppress
from dataclasses import replace
from typing import Any

from bot.context import Ctx
from bot.drafts import Unfit, instant
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.campaigns.store import Found


def taken_from(ctx: Ctx, found: Found) -> int | None:
    """From when shops take it (UTC ms), where that is still to come."""
    begins = instant(ctx.community, found.campaign.usable_from)
    return None if begins is None or ctx.now >= begins else begins


def lapsed(ctx: Ctx, found: Found) -> bool:
    """Whether whatever it gave now would have ended already."""
    ends = instant(ctx.community, found.campaign.expires)
    return ends is not None and ctx.now >= ends


def open_at(ctx: Ctx, found: Found, campaign: Campaign) -> Found:
    """The campaign says this; it is open until its coupons end, at the latest."""
    ends = (instant(ctx.community, each) for each in (campaign.closes, campaign.expires))
    closes = min((at for at in ends if at is not None), default=None)
    return replace(
        found, campaign=campaign, opens_at=instant(ctx.community, campaign.opens), closes_at=closes
    )


def kept(ctx: Ctx, found: Found, said: Campaign) -> Campaign:
    """What is said of a campaign, at the times that a script gave it: those stay, whatever else is
    written in config.yaml, until other times are. The operators hear of that.
    """
    held, written = _times(found.campaign), _times(found.written)
    if found.origin == "command" or held == written:
        return said
    if _times(said) == written:
        with suppress(Unfit):  # its coupons would end before it opens
            return replace(said, **held)
    ctx.say("times-own", room="ops", name=found.name)
    return said


def _times(campaign: Campaign) -> dict[str, Any]:
    return {"opens": campaign.opens, "closes": campaign.closes, "early": campaign.early}
