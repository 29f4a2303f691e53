"""Raids, as the guard tells of them."""

from collections.abc import Iterable

from bot.cog import Cog, on
from bot.context import Ctx
from cogs.coupons.draws import drawing
from cogs.coupons.events import CountStale, RewardsDue
from cogs.coupons.gifts import giving
from cogs.coupons.raids import store


class Raids(Cog):
    """While a raid lasts, drops, draws, gifts and rewards wait."""

    @on("guard.raid_began")
    def raid_began(self, ctx: Ctx) -> None:
        """Whatever is live pauses."""
        number, home = int(ctx.event.data["number"]), ctx.community.id
        if store.begin(ctx.tx, home, number):
            _tell(ctx, store.pause(ctx.tx, home, number))

    @on("guard.raid_ended")
    def raid_ended(self, ctx: Ctx) -> None:
        """What waited goes on, but not for those who may have to go."""
        raid, home = ctx.event.data, ctx.community.id
        store.end(ctx.tx, home, int(raid["number"]), raid["held"])
        if not store.lasts(ctx.tx, home):
            _tell(ctx, store.go_on(ctx.tx, home))
            giving.take_up(ctx)
            drawing.take_up(ctx)
            ctx.publish(RewardsDue())

    @on("guard.newcomers_let_in")
    def newcomers_let_in(self, ctx: Ctx) -> None:
        """These are welcome."""
        store.let_in(ctx.tx, ctx.community.id, ctx.event.data["members"])
        ctx.publish(RewardsDue())


def _tell(ctx: Ctx, campaigns: Iterable[int]) -> None:
    for campaign in campaigns:
        ctx.publish(CountStale(campaign), once=f"raid:{campaign}")
