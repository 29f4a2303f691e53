"""When a campaign is open: as it says, or as a script said for this round."""

from contextlib import suppress
from dataclasses import replace
from typing import Any

from bot.context import Ctx
from cogs.coupons.campaigns.campaign import Campaign, Unfit, moment
from cogs.coupons.campaigns.store import Found


def instant(ctx: Ctx, written: str | None) -> int | None:
    """A wall time of the community as an instant (UTC ms)."""
    if written is None:
        return None
    return int(moment(written).replace(tzinfo=ctx.community.zone).timestamp() * 1000)


def lapsed(ctx: Ctx, found: Found) -> bool:
    """Whether whatever it gave now would have ended already."""
    ends = instant(ctx, found.campaign.expires)
    return ends is not None and ctx.now >= ends


def open_at(ctx: Ctx, found: Found, campaign: Campaign) -> Found:
    """The campaign says this; it is open until its coupons end, at the latest."""
    ends = (instant(ctx, each) for each in (campaign.closes, campaign.expires))
    closes = min((at for at in ends if at is not None), default=None)
    return replace(
        found, campaign=campaign, opens_at=instant(ctx, campaign.opens), closes_at=closes
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
