"""Coupons expire, or go back if nobody ever saw their code; holders are reminded once."""

from dataclasses import replace

from bot import ledger
from bot.context import Ctx
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.claims import packs
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.claims.giving import payment
from cogs.coupons.claims.showing import maybe_seen
from cogs.coupons.endings import store
from cogs.coupons.events import CountStale, HoldingsDue, SettlingDue
from cogs.coupons.holding.words import headline
from cogs.coupons.stock import reserving
from cogs.coupons.stock import store as stocks

PAGE = 50  # coupons in one unit


def sweep(ctx: Ctx) -> None:
    """Whatever is due; what is more than a page goes on at once."""
    home = ctx.community.id
    soon = store.to_remind(ctx.tx, home, ctx.now, PAGE)
    for coupon in soon:
        _remind(ctx, coupon)
    over = store.ended(ctx.tx, home, ctx.now, PAGE)
    seen = maybe_seen(ctx, over)
    for coupon in over:
        if coupon.id in seen:
            coupons.leave(ctx.tx, home, coupon.id, "expired", "claimed", "delivered")
        else:
            give_back(ctx, coupon)
    if PAGE in (len(soon), len(over)):
        ctx.publish(HoldingsDue(), at=ctx.now)


def settle(ctx: Ctx, due: SettlingDue) -> None:
    """What was taken until a campaign closed and never shown goes back, page by page.

    A campaign that was given more time meanwhile is settled when it closes again.
    """
    home, found = ctx.community.id, campaigns.by_id(ctx, due.campaign)
    if found is None or found.state != "over" or found.closes_at != due.before:
        return
    codes, source = found, ""
    if found.campaign.pack:
        codes, source = campaigns.find(ctx, found.campaign.pack[0]), packs.begins(found)
    page = store.unseen(ctx.tx, home, codes.id, source, due.before, due.after, PAGE)
    seen = maybe_seen(ctx, page)
    for coupon in page:
        if coupon.id not in seen:
            give_back(ctx, coupon)
    if len(page) == PAGE:
        ctx.publish(replace(due, after=page[-1].id))


def give_back(ctx: Ctx, coupon: Coupon) -> bool:
    """A coupon of which nobody saw the code: it is left again, and its price is paid back."""
    home = ctx.community.id
    if not coupons.leave(ctx.tx, home, coupon.id, "returned", "claimed"):
        return False
    stocks.free_code(ctx.tx, home, coupon.id)
    stocks.put_back(ctx.tx, home, coupon.campaign, coupon.tier)
    found = campaigns.by_id(ctx, coupon.campaign) if coupon.tier else None
    if found is not None:  # its audience may be gone since
        reserving.follow(ctx, found)
    refund(ctx, coupon)
    ctx.publish(CountStale(coupon.campaign), once=f"back:{coupon.campaign}")
    return True


def refund(ctx: Ctx, coupon: Coupon) -> bool:
    """What was paid for a coupon is paid back, once; False where nothing was paid."""
    if coupon.way == "points":
        ledger.reverse(
            ctx.tx,
            id=ctx.new_id(),
            community=ctx.community.id,
            source=payment(coupon),
            reason=f"{ctx.cog}.ledger-refunded",
            at=ctx.now,
        )
    return coupon.way == "points"


def _remind(ctx: Ctx, coupon: Coupon) -> None:
    found = campaigns.by_id(ctx, coupon.campaign)
    member = ctx.members.get(ctx.tx, coupon.member)
    if found is None or member is None or coupon.state not in ("claimed", "delivered"):
        return
    assert coupon.expires_at is not None
    at = ctx.community.local(coupon.expires_at)
    ctx.whisper(member, "remind", buttons=[ctx.button("mine")], what=headline(ctx, found), at=at)
