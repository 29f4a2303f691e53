"""The private answer to whoever asks for a coupon."""

from bot.context import Ctx
from bot.effects import Argument, Joined, Text
from bot.errors import UserError
from cogs.coupons.campaigns import store as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Coupon, Refusal
from cogs.coupons.claims.showing import showing
from cogs.coupons.holding.words import shown
from cogs.coupons.pictures.drawing import buttons
from cogs.coupons.prizes.asking import address_buttons


def answer(ctx: Ctx, found: Found, got: Coupon | Refusal) -> None:
    """Show the coupon, or say kindly why there is none."""
    coupon = got if isinstance(got, Coupon) else got.coupon
    if coupon is None:
        assert isinstance(got, Refusal)
        refuse(ctx, got)
        return
    of = found
    if coupon.campaign != found.id:  # the first of a pack
        of = campaigns.find(ctx.tx, ctx.community.id, coupon.campaign) or found
    known = [(of, coupon)]
    hung = [*buttons(ctx, known), *address_buttons(ctx, known)]
    showing(ctx, [coupon], ctx.reply(shown(ctx, of, coupon), buttons=hung, watched=True))


def refuse(ctx: Ctx, refusal: Refusal) -> None:
    """Say why there is none; that somebody came too late is remembered."""
    words = why(ctx, refusal)
    if refusal.why == "gone":
        ctx.reply(words)
        return
    raise UserError("why", why=words)


def why(ctx: Ctx, refusal: Refusal) -> Text | Joined:
    """A refusal in a sentence, and by what it was decided."""
    said = ctx.text(f"why-{refusal.why}", **_told(ctx, refusal))
    return Joined((said, *refusal.reasons)) if refusal.reasons else said


def _told(ctx: Ctx, refusal: Refusal) -> dict[str, Argument]:
    told: dict[str, Argument] = {"claims": refusal.claims}
    if refusal.at is not None:
        told["at"] = ctx.community.local(refusal.at)
    if refusal.why == "points":
        told |= {"price": refusal.price, "balance": refusal.balance}
    return told
