"""Gifts go out once a team is whole, and coupons say what came of them."""

from bot.cog import Cog, on
from bot.context import Ctx
from cogs.friends.gifts import service
from cogs.friends.raids import store as raids
from cogs.friends.rounds import store as rows
from cogs.friends.teams import store as teams


class Gifts(Cog):
    """All of a team get what it earned."""

    @on("friends.pay_due")
    def pay_due(self, ctx: Ctx) -> None:
        """Give what is due to a team; while a raid lasts, it waits."""
        if raids.lasts(ctx.tx, ctx.community.id):
            return
        team = teams.find(ctx.tx, ctx.community.id, int(ctx.event.data["team"]))
        round = rows.find(ctx.tx, ctx.community.id, team.round) if team else None
        if team is not None and round is not None:
            service.pay(ctx, round, team.id)

    @on("coupons.claimed")
    def claimed(self, ctx: Ctx) -> None:
        """A coupon was given that a team earned."""
        service.given(ctx, str(ctx.event.data["source"]))

    @on("coupons.not_given")
    def not_given(self, ctx: Ctx) -> None:
        """A coupon could not be given: it is owed, and operators hear of it."""
        service.not_given(ctx, str(ctx.event.data["source"]))

    @on("friends.owed_due")
    def owed_due(self, ctx: Ctx) -> None:
        """Some hours later there may be coupons; while a raid lasts, it waits for longer."""
        service.try_again(ctx, waits=raids.lasts(ctx.tx, ctx.community.id))
