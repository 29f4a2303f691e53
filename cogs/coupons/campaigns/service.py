"""Finding campaigns, and keeping those of config.yaml as they are written there now."""

import datetime as dt
from dataclasses import replace

from bot.context import Ctx
from bot.errors import UserError
from cogs.coupons.campaigns import store
from cogs.coupons.campaigns.campaign import Campaign, moment, write
from cogs.coupons.campaigns.store import Found
from cogs.coupons.codes import producing
from cogs.coupons.stock import service as stocking


def awake(ctx: Ctx) -> None:
    """Every campaign of config.yaml is there."""
    for name in ctx.options.campaigns:
        find(ctx, name)


def find(ctx: Ctx, name: str) -> Found:
    """The campaign of this name, as it is written now; raises UserError `no-campaign`."""
    found = store.named(ctx.tx, ctx.community.id, name)
    written = ctx.options.campaigns.get(name)
    if written is not None and found is None:
        return add(ctx, name, written, origin="yaml", state="live")
    if found is None:
        raise UserError("no-campaign", name=name)
    return current(ctx, found)


def names(ctx: Ctx) -> list[str]:
    """The campaigns that are there or stand in config.yaml."""
    there = [found.name for found in store.everything(ctx.tx, ctx.community.id)]
    return [*dict.fromkeys((*there, *ctx.options.campaigns))]


def by_id(ctx: Ctx, id: int) -> Found | None:
    """The campaign with this id, as it is written now."""
    found = store.find(ctx.tx, ctx.community.id, id)
    return None if found is None else current(ctx, found)


def add(
    ctx: Ctx, name: str, campaign: Campaign, *, origin: store.Origin, state: store.State
) -> Found:
    """A new campaign with its codes; raises UserError `campaign-there` where one has this name."""
    home, id, body = ctx.community.id, ctx.new_id(), write(campaign)
    if not store.add(ctx.tx, home, id, name, body, state=state, origin=origin, at=ctx.now):
        raise UserError("campaign-there", name=name)
    found = store.find(ctx.tx, home, id)
    assert found is not None
    return rewrite(ctx, found, campaign)


def current(ctx: Ctx, found: Found) -> Found:
    """A campaign of config.yaml says what stands there now."""
    written = ctx.options.campaigns.get(found.name)
    if written is None or found.origin != "yaml" or _same(ctx, found, written):
        return found
    return rewrite(ctx, found, written)


def rewrite(ctx: Ctx, found: Found, campaign: Campaign) -> Found:
    """The campaign says this from now on; codes that are written with it come in."""
    typed = _typed(ctx, campaign)
    said = replace(
        found,
        campaign=replace(campaign, code=None, codes=(), style=found.style),
        opens_at=instant(ctx, campaign.opens),
        closes_at=instant(ctx, campaign.closes),
        typed=typed,
    )
    store.set_body(
        ctx.tx,
        ctx.community.id,
        found.id,
        write(said.campaign),
        opens_at=said.opens_at,
        closes_at=said.closes_at,
        typed=typed,
    )
    if typed != found.typed:
        stocking.typed(ctx, said, campaign)
    producing.due(ctx, said)
    return said


def instant(ctx: Ctx, written: str | None) -> int | None:
    """A wall time of the community as an instant (UTC ms)."""
    if written is None:
        return None
    local: dt.datetime = moment(written).replace(tzinfo=ctx.community.zone)
    return int(local.timestamp() * 1000)


def _same(ctx: Ctx, found: Found, written: Campaign) -> bool:
    bare = replace(written, code=None, codes=(), style=found.style)
    return bare == found.campaign and found.typed == _typed(ctx, written)


def _typed(ctx: Ctx, campaign: Campaign) -> str:
    codes = (campaign.code,) if campaign.code else campaign.codes
    return ctx.digest("\n".join(codes)) if codes else ""
