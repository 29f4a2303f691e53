"""Giving one that was taken from the stock: its code, its row, its price, its times."""

from dataclasses import replace

from bot import ledger
from bot.context import Ctx
from bot.members import Member
from cogs.coupons.campaigns.service import instant
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims import store
from cogs.coupons.claims.coupon import Coupon, Way
from cogs.coupons.events import Claimed, CountStale, HoldingsDue
from cogs.coupons.hooks import telling
from cogs.coupons.stock import store as stocks

EDIT_MS = 4_000  # between two edits: a platform may let a room have five in five seconds
SLOT_MS = 900_000  # coupons are reminded of, and expire, together


def give(
    ctx: Ctx, found: Found, member: Member, way: Way, source: str | None, n: int, tier: str
) -> Coupon:
    """The coupon of somebody for whom one was taken from this tier."""
    home, id = ctx.community.id, ctx.new_id()
    if found.style == "shared":
        place = stocks.shared_code(ctx.tx, home, found.id)
    else:
        place = stocks.next_code(ctx.tx, home, found.id, id)
    # A fault, which undoes this: nobody is told of a coupon without a code.
    assert place is not None, f"campaign {found.name}: the stock counts a code that is not there"
    expires = expiry(ctx, found, ctx.now)
    coupon = Coupon(
        *(id, found.id, member.id, n, *place, tier, way, "claimed", source, ctx.now),
        expires_at=expires,
        remind_at=reminding(ctx, found, expires),
    )
    store.add(ctx.tx, home, coupon)
    if way == "points":
        _pay(ctx, found, coupon)
    watch(ctx, coupon)
    telling.claimed(ctx, found, coupon)
    ctx.publish(Claimed(id, found.name, way, member.id, source or ""))
    ctx.publish(CountStale(found.id), at=ctx.now + EDIT_MS, once=str(found.id))
    return replace(coupon, fresh=True)


def watch(ctx: Ctx, coupon: Coupon) -> None:
    """It is heard of when it is to be reminded of, and when it ends."""
    for at in (coupon.remind_at, coupon.expires_at):
        if at is not None:
            slot = -(-at // SLOT_MS) * SLOT_MS
            ctx.publish(HoldingsDue(), at=slot, once=str(slot))


def expiry(ctx: Ctx, found: Found, given_at: int) -> int | None:
    """When a coupon ends that was given at an instant; None if it does not."""
    campaign = found.campaign
    ends = [instant(ctx, campaign.expires)]
    ends += [given_at + campaign.valid_for] if campaign.valid_for else []
    return min((end for end in ends if end is not None), default=None)


def reminding(ctx: Ctx, found: Found, expires: int | None) -> int | None:
    """When its holder is reminded, if there is as much time before as after."""
    before = found.campaign.remind
    if expires is None or before is None or found.test:
        return None
    at = expires - before
    return at if at - ctx.now >= before else None


def _pay(ctx: Ctx, found: Found, coupon: Coupon) -> None:
    ledger.add(
        ctx.tx,
        id=ctx.new_id(),
        community=ctx.community.id,
        member=coupon.member,
        amount=-(found.campaign.points or 0),
        reason=f"{ctx.cog}.ledger-bought",
        source=payment(coupon),
        at=ctx.now,
    )


def payment(coupon: Coupon) -> str:
    """What the ledger calls the price of a coupon."""
    return f"coupon:{coupon.id}"
