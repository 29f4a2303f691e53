"""A coupon that was used by mistake: its holder loses nothing by it, and no time either."""

from dataclasses import replace

from bot.context import Ctx
from bot.errors import UserError
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims import packs
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.claims.giving import reminding, watch
from cogs.coupons.endings import store as ends
from cogs.coupons.errands import running
from cogs.coupons.errands import store as errands
from cogs.coupons.events import Undone
from cogs.coupons.hooks import telling
from cogs.coupons.redeeming import store
from cogs.coupons.redeeming.redemption import UNDO_MS


def undo(ctx: Ctx, id: int) -> str:
    """A coupon was not used after all; the key of what that means for its holder.

    `undone`: it can be used again, for 15 minutes at least; `undone-pack`: what it unlocked stays,
    too; `undone-void`: the team has made void all that was held meanwhile, so this one is, too.
    Raises UserError where it is too late.
    """
    done = store.find(ctx.tx, ctx.community.id, id)
    if done is None:
        raise UserError("undo-gone")
    if ctx.now > done.at + UNDO_MS:
        raise UserError("undo-late", minutes=UNDO_MS // 60_000)
    if not store.undo(ctx.tx, ctx.community.id, done, ctx.now):
        raise UserError("undo-gone")
    ctx.audit("redeem undo", f"redemption:{done.id}")
    found = campaigns.by_id(ctx, done.campaign)
    coupon = coupons.find(ctx.tx, ctx.community.id, done.coupon) if done.coupon else None
    if found is None:
        return "undone"
    telling.undone(ctx, found, coupon, {"redemption": str(done.id), "order": done.paid.order})
    ctx.publish(Undone(done.id, done.coupon, found.name))
    return "undone" if coupon is None else _held_again(ctx, found, coupon)


def _held_again(ctx: Ctx, found: Found, coupon: Coupon) -> str:
    home = ctx.community.id
    errand = errands.voided(ctx.tx, home, coupon)
    if errand is not None:
        running.void(ctx, found, errand, coupon)
        return "undone-void"
    ends_at = coupon.expires_at
    if ends_at is not None:
        ends_at = max(ends_at, ctx.now + UNDO_MS)
    held = replace(coupon, expires_at=ends_at, remind_at=reminding(ctx, found, ends_at))
    ends.postpone(ctx.tx, home, held)
    watch(ctx, held)
    after = packs.following(ctx, coupon)
    following = coupons.of_source(ctx.tx, home, after[2]) if after else None
    return "undone-pack" if following is not None else "undone"
