"""Ends that come by time."""

from bot.cog import Cog, on
from bot.context import Ctx
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.claims import store, unlocking
from cogs.coupons.drops import posting
from cogs.coupons.endings import ending
from cogs.coupons.events import SettlingDue


class Endings(Cog):
    """Campaigns close, coupons end, packs unlock."""

    @on("coupons.campaign_due")
    def campaign_due(self, ctx: Ctx) -> None:
        """A campaign opens or closes; once it is closed for a while, what was lost goes back."""
        id = int(ctx.event.data["campaign"])
        found = campaigns.by_id(ctx, id)
        if found is None:
            return
        found = campaigns.due(ctx, found)
        closed = found.closes_at if found.state == "over" else None
        if closed is not None and ctx.now >= closed + campaigns.SETTLE_MS:
            ctx.publish(SettlingDue(id, closed), once=f"{id}:{closed}")
        posting.refresh(ctx, id)

    @on("coupons.settling_due")
    def settling_due(self, ctx: Ctx) -> None:
        """The next of what was lost goes back."""
        ending.settle(ctx, SettlingDue(**ctx.event.data))

    @on("coupons.holdings_due")
    def holdings_due(self, ctx: Ctx) -> None:
        """Some coupons end soon, or have ended."""
        ending.sweep(ctx)

    @on("coupons.pack_due")
    def pack_due(self, ctx: Ctx) -> None:
        """The next coupon of a pack unlocks by time."""
        coupon = store.find(ctx.tx, ctx.community.id, int(ctx.event.data["coupon"]))
        if coupon is not None:
            unlocking.unlock(ctx, coupon)
