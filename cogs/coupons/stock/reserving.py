"""What is kept for audiences follows what the campaign says now: nothing is kept for nobody."""

from bot.context import Ctx
from cogs.coupons.campaigns.store import Found
from cogs.coupons.stock import store
from cogs.coupons.stock.service import here


def follow(ctx: Ctx, found: Found) -> bool:
    """As many are kept for each audience as is written, as far as any are left; whether any moved.

    What was kept for one that is named no more, or is gone, can be given to all again. Codes have
    no audience, so only the figures move, from one row to the other.
    """
    tiers = {stock.tier: stock for stock in store.tiers(*here(ctx, found))}
    known = set(ctx.audiences.names())
    wanted = {name: kept for name, kept in found.campaign.reserve.items() if name in known}
    common = tiers[""].left if "" in tiers else 0
    moved = False
    for name, stock in tiers.items():
        back = min(stock.left, max(0, stock.total - wanted.get(name, 0))) if name else 0
        if back and store.move(*here(ctx, found), name, "", back):
            common, moved = common + back, True
    for name, kept in sorted(wanted.items()):
        there = tiers[name].total if name in tiers else 0
        more = min(common, max(0, kept - there))
        if more and store.move(*here(ctx, found), "", name, more):
            common, moved = common - more, True
    return moved


def settle(ctx: Ctx, found: Found) -> None:
    """The same, and the operators hear of it; it is written down."""
    before = _left(ctx, found)
    if not follow(ctx, found):
        return
    after = _left(ctx, found)
    kept = tuple(f"{name}: {left}" for name, left in after.items() if name and left)
    key, left = "reserve-moved" if kept else "reserve-moved-none", after.get("", 0)
    ctx.say(key, room="ops", name=found.name, left=left, kept=kept)
    ctx.audit("coupon reserve", f"campaign:{found.name}", before=before, after=after)


def _left(ctx: Ctx, found: Found) -> dict[str, int]:
    return {stock.tier: stock.left for stock in store.tiers(*here(ctx, found))}
