"""What stands on the card of a coupon, and on that of a drop."""

from bot.context import Ctx
from bot.effects import Button, Can, Card, Joined, Sealed, Words
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.holding.words import headline, shown, title
from cogs.coupons.prizes.words import is_posted
from cogs.coupons.stock import store as stocks

MOST = 5  # buttons under one answer


def is_good(coupon: Coupon, now: int) -> bool:
    """Whether it can be used: then it has a card."""
    lasts = coupon.expires_at is None or coupon.expires_at > now
    return coupon.state in ("claimed", "delivered") and lasts


def of_coupon(ctx: Ctx, found: Found, coupon: Coupon) -> Card:
    """A coupon with its code, for its holder alone: nothing of it is kept in plain."""
    code = Sealed(stocks.sealed(ctx.tx, ctx.community.id, coupon.batch, coupon.number))
    value, name = _worth(ctx, found)
    until: Words | str = ""
    if coupon.expires_at is not None:
        until = ctx.text("card-until", at=ctx.community.local(coupon.expires_at))
    return ctx.card(
        "coupon",
        alt=shown(ctx, found, coupon),
        brand=ctx.community.name,
        value=value,
        title=name,
        until=until,
        code=code,
        qr_text=code,
        scan=ctx.text("code-test" if found.test else "card-scan"),
    )


def of_drop(ctx: Ctx, found: Found) -> Card:
    """What a drop is announced with. How many there are, and when, stands in its words alone: those
    change.
    """
    value, name = _worth(ctx, found)
    each, rule = ctx.text("card-each", count=found.campaign.per_member), ctx.text("card-rule")
    return ctx.card(
        "drop",
        alt=Joined((headline(ctx, found), each, rule)),
        brand=ctx.community.name,
        kicker=ctx.text("card-test" if found.test else "card-drop"),
        value=value,
        title=name,
        stock=each,
        rule=rule,
    )


def buttons(ctx: Ctx, known: list[tuple[Found, Coupon]]) -> list[Button]:
    """Ways to the cards of coupons that are good; none where no picture can be shown."""
    if Can.PICTURES not in ctx.community.can:
        return []
    good = [
        (found, coupon)
        for found, coupon in known
        if is_good(coupon, ctx.now) and not is_posted(ctx, found, coupon)
    ]
    if len(good) == 1:
        return [ctx.button("picture", str(good[0][1].id))]
    action = f"{ctx.cog}.picture"
    return [Button(action, title(ctx, found), str(each.id)) for found, each in good[:MOST]]


def _worth(ctx: Ctx, found: Found) -> tuple[Words, Words | str]:
    """What stands there large, and what stands below."""
    if not found.campaign.value:
        return title(ctx, found), ""
    return ctx.lines(found.campaign.value), title(ctx, found)
