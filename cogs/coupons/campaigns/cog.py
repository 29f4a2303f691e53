"""Campaigns as operators meet them."""

from bot.cog import Cog, on
from bot.context import Ctx
from cogs.coupons.campaigns import service


class Campaigns(Cog):
    """What is given, to whom and when."""

    @on("core.awake")
    def awake(self, ctx: Ctx) -> None:
        """The campaigns of config.yaml are there."""
        service.awake(ctx)
