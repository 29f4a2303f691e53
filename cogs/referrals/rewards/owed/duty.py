"""What coupons say of rewards: given, or owed until there are some."""

from bot.cog import Cog, button, on
from bot.context import Ctx
from bot.errors import UserError
from cogs.referrals.rewards import store
from cogs.referrals.rewards.owed import service


class OwedDuty(Cog):
    """A coupon that was earned is given, if not now then later, and once."""

    @on("coupons.not_given")
    def not_given(self, ctx: Ctx) -> None:
        """There was none to give, or it may not be given now."""
        service.not_given(ctx, str(ctx.event.data["source"]), str(ctx.event.data["why"]))

    @on("coupons.claimed")
    def given(self, ctx: Ctx) -> None:
        """It was given, by itself or by an operator's tap."""
        service.given(ctx, str(ctx.event.data["source"]))

    @on("coupons.kept")
    def kept(self, ctx: Ctx) -> None:
        """It was used before it could be taken back."""
        store.keep(ctx.tx, ctx.community.id, str(ctx.event.data["source"]))

    @on("referrals.coupons_due")
    def coupons_due(self, ctx: Ctx) -> None:
        """Some hours later there may be some."""
        service.by_itself(ctx)

    @button("give-owed", right="people")
    def give_owed(self, ctx: Ctx, argument: str) -> None:
        """Give all that is owed of a campaign, as far as there are coupons."""
        count = service.again(ctx, argument, 0)
        if not count:
            raise UserError("owed-none")
        ctx.reply("owed-asked", count=count)
