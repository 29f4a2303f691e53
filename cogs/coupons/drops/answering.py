"""The private answer to whoever asks for a coupon."""

from bot.context import Ctx
from bot.errors import UserError
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims.coupon import Coupon, Refusal
from cogs.coupons.drops import posting
from cogs.coupons.drops.store import Drop
from cogs.coupons.events import Claimed
from cogs.coupons.holding.words import shown


def answer(ctx: Ctx, found: Found, got: Coupon | Refusal, drop: Drop | None) -> None:
    """Show the coupon, or say kindly why there is none."""
    coupon = got if isinstance(got, Coupon) else got.coupon
    if coupon is None:
        assert isinstance(got, Refusal)
        refuse(ctx, got)
        return
    if coupon.fresh:
        ctx.publish(Claimed(coupon.id, found.name, coupon.way))
        if drop is not None:
            posting.stale(ctx, drop.id)
    sent = ctx.reply(shown(ctx, found, coupon), watched=True)
    if coupon.state == "claimed":
        coupons.shown(ctx.tx, ctx.community.id, coupon.id, sent)


def refuse(ctx: Ctx, refusal: Refusal) -> None:
    """Say why there is none; what is remembered of who came too late stays."""
    if refusal.why == "gone":
        ctx.reply("why-gone", claims=refusal.claims)
        return
    if refusal.why == "not-yet" and refusal.at is None:
        raise UserError("why-draft")
    if refusal.at is None:
        raise UserError(f"why-{refusal.why}", which=refusal.which)
    at = ctx.community.local(refusal.at)
    raise UserError(f"why-{refusal.why}", which=refusal.which, at=at)
