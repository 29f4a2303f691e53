"""What is said of a campaign and of a coupon."""

from bot.context import Ctx
from bot.effects import Joined, Plain, Sealed, Text, Words
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.stock import store as stocks


def title(ctx: Ctx, found: Found) -> Words:
    """What members know a campaign by."""
    return ctx.lines(found.campaign.title) if found.campaign.title else Plain(found.name)


def headline(ctx: Ctx, found: Found) -> Text:
    """The campaign and what it is worth, in a line."""
    if not found.campaign.value:
        return ctx.text("headline", title=title(ctx, found))
    return ctx.text(
        "headline-value", title=title(ctx, found), value=ctx.lines(found.campaign.value)
    )


def shown(ctx: Ctx, found: Found, coupon: Coupon) -> Words:
    """A coupon with its code, for whoever holds it."""
    code = stocks.sealed(ctx.tx, ctx.community.id, coupon.batch, coupon.number)
    parts: list[Words] = [headline(ctx, found), ctx.text("code", code=Sealed(code))]
    if coupon.expires_at is not None:
        parts.append(ctx.text("until", at=ctx.community.local(coupon.expires_at)))
    if found.campaign.terms:
        parts.append(ctx.lines(found.campaign.terms))
    return Joined(tuple(parts))
