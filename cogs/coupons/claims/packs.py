"""Packs: the next coupon unlocks when the one before is used, or after a time."""

import re

from bot.context import Ctx
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns import store as rows
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.events import PackDue

SOURCE = re.compile(r"pack:([0-9]{1,19}):([0-9]{1,19}):([0-9]{1,3})(?:#[0-9]+)?")


def source(found: Found, member: int, turn: int) -> str:
    """What a member's coupon of a pack is given for; `turn` counts from 0."""
    return f"{begins(found)}{member}:{turn}"


def begins(found: Found) -> str:
    """What all coupons of a pack are given for begins so."""
    return f"pack:{found.id}:"


def begun(ctx: Ctx, found: Found, coupon: Coupon) -> None:
    """A coupon of a pack was given; the next one comes by time at the latest, if it does."""
    after = found.campaign.unlocks_after
    if after is not None and following(ctx, coupon) is not None:
        ctx.publish(PackDue(coupon.id), at=ctx.now + after, once=str(coupon.id))


def following(ctx: Ctx, coupon: Coupon) -> tuple[Found, Found, str] | None:
    """The pack, its next campaign and for what that is given; None where there is none."""
    read = SOURCE.fullmatch(coupon.source or "")
    pack = rows.find(ctx.tx, ctx.community.id, int(read[1])) if read else None
    if pack is None or read is None:
        return None
    turn = int(read[3]) + 1
    if turn >= len(pack.campaign.pack):
        return None
    return pack, campaigns.find(ctx, pack.campaign.pack[turn]), source(pack, coupon.member, turn)
