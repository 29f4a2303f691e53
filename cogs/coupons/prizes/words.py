"""What the holder of a prize reads, and the button behind which the address is asked for."""

from bot.context import Ctx
from bot.effects import Button, Words
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.prizes import store

MOST = 5  # buttons under one answer
OWED = ("claimed", "delivered", "redeemed")


def is_posted(found: Found, coupon: Coupon) -> bool:
    """Whether it is a thing that is to be sent to its holder."""
    return found.campaign.posted and not found.test and coupon.state in OWED


def how_it_stands(ctx: Ctx, found: Found, coupon: Coupon) -> list[Words]:
    """In a line, where the prize is; nothing where none is posted."""
    if not is_posted(found, coupon):
        return []
    prize = store.of_coupon(ctx.tx, ctx.community.id, coupon.id)
    if prize is None:
        return [ctx.text("prize-ask")]
    if prize.sent_at is not None:
        return [ctx.text("prize-on-its-way", at=ctx.community.local(prize.sent_at))]
    return [ctx.text("prize-known")]


def address_buttons(ctx: Ctx, known: list[tuple[Found, Coupon]]) -> list[Button]:
    """One for each prize that is not on its way yet."""
    owed = []
    for found, coupon in known:
        if is_posted(found, coupon):
            prize = store.of_coupon(ctx.tx, ctx.community.id, coupon.id)
            if prize is None or prize.sent_at is None:
                owed.append(coupon)
    return [ctx.button("address", str(coupon.id)) for coupon in owed[:MOST]]
