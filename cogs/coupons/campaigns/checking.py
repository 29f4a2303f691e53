"""Whether a campaign can be what is said of it: nothing is missing, and what it names is there."""

from bot.context import Ctx
from bot.drafts import fitting
from bot.errors import UserError
from cogs.coupons.campaigns import service
from cogs.coupons.campaigns.campaign import Campaign, check_whole
from cogs.coupons.campaigns.store import Found
from cogs.coupons.stock import service as stocking


def opened(ctx: Ctx, found: Found) -> Found:
    """A draft is live; raises UserError where something is missing."""
    fit(ctx, found, found.campaign, whole=True)
    now = service.alive(ctx, found, "draft")
    if now is None:
        raise UserError("no-draft")
    return now


def fit(ctx: Ctx, found: Found, said: Campaign, *, whole: bool) -> None:
    """Raises UserError where this cannot be said of a campaign; a draft need not be `whole`."""
    if whole:
        with fitting():
            check_whole(said)
    for name in lost(ctx, said):
        if name not in found.campaign.audiences:
            raise UserError("no-audience", name=found.name, audience=name)
    if said.pack and stocking.has_codes(ctx, found):
        raise UserError("unfit-pack")
    for name in said.pack:
        inside = service.find(ctx, name)
        if inside.id == found.id or inside.campaign.pack:
            raise UserError("unfit-pack-of", name=name)


def with_codes(found: Found) -> Found:
    """The campaign; raises UserError `is-pack` where its codes are those of others."""
    if found.campaign.pack:
        raise UserError("is-pack", name=found.name, names=found.campaign.pack)
    return found


def lost(ctx: Ctx, campaign: Campaign) -> list[str]:
    """The audiences that a campaign names and that are not there."""
    return sorted(campaign.audiences.difference(ctx.audiences.names()))
