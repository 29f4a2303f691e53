"""What is said of a campaign and of a coupon."""

from bot.context import Ctx
from bot.effects import Joined, Plain, Sealed, Text, Words
from cogs.coupons.campaigns.store import Found
from cogs.coupons.campaigns.times import taken_from
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.prizes import words as prizes
from cogs.coupons.stock import store as stocks


def title(ctx: Ctx, found: Found) -> Words:
    """What members know a campaign by."""
    said = {language: text for language, text in found.campaign.title.items() if text.strip()}
    return ctx.lines(said) if said else Plain(found.name)


def headline(ctx: Ctx, found: Found) -> Text:
    """The campaign and what it is worth, in a line."""
    known = {"title": title(ctx, found), "test": "yes" if found.test else "no"}
    if not found.campaign.value:
        return ctx.text("headline", **known)
    return ctx.text("headline-value", **known, value=ctx.lines(found.campaign.value))


def shown(ctx: Ctx, found: Found, coupon: Coupon, *, short: bool = False) -> Words:
    """A coupon as its holder sees it: its code while that is good, and how it stands.

    `short`: without its terms, as one of several.
    """
    held = coupon.state in ("claimed", "delivered")
    parts: list[Words] = [headline(ctx, found)]
    ended = held and coupon.expires_at is not None and coupon.expires_at <= ctx.now
    if ended or coupon.state == "expired":
        sent = prizes.how_it_stands(ctx, found, coupon)
        return Joined((*parts, *(sent or [ctx.text("state-expired")])))
    if not held:
        return Joined((*parts, _state(ctx, coupon)))
    if not prizes.is_posted(ctx, found, coupon):
        parts.append(code(ctx, coupon))
    begins = taken_from(ctx, found)
    if begins is not None:
        parts.append(ctx.text("code-not-yet", at=ctx.community.local(begins)))
    if coupon.expires_at is not None:
        parts.append(ctx.text("until", at=ctx.community.local(coupon.expires_at)))
    if found.campaign.terms and not short:
        parts.append(ctx.lines(found.campaign.terms))
    parts += prizes.how_it_stands(ctx, found, coupon)
    if found.test:
        parts.append(ctx.text("code-test"))
    return Joined(tuple(parts))


def code(ctx: Ctx, coupon: Coupon) -> Text:
    """The code of a coupon, which only its reader sees."""
    sealed = stocks.sealed(ctx.tx, ctx.community.id, coupon.batch, coupon.number)
    return ctx.text("code", code=Sealed(sealed))


def _state(ctx: Ctx, coupon: Coupon) -> Text:
    if coupon.state == "redeemed" and coupon.redeemed_at is not None:
        return ctx.text("state-redeemed", at=ctx.community.local(coupon.redeemed_at))
    return ctx.text(f"state-{coupon.state}")
