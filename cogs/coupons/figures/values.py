"""What campaigns brought in: a value for scripts that say thanks, and a table to save."""

from bot import money
from bot.cog import Cog, command, job, value
from bot.context import Ctx
from bot.effects import Saved
from bot.jobs import Page
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.drops import store as drops
from cogs.coupons.figures import store
from cogs.coupons.figures.table import write_figures


class FigureValues(Cog):
    """What came of campaigns."""

    @command("coupon figures", right="money")
    def all_figures(self, ctx: Ctx) -> None:
        """Give a table of all campaigns: given, used, sales, revenue, cost."""
        ctx.start_job("figures")

    @job("figures", prepare=write_figures, right="money")
    def figures_written(self, ctx: Ctx, page: Page) -> None:
        """Give it to who asked."""
        if page.refused is not None:
            ctx.reply(page.refused)
            return
        file, count = page.rows
        day = ctx.local_day
        ctx.reply("figures-file", count=count, file=Saved(file, f"coupons-{day}.csv"))

    @value("revenue")
    def revenue(self, ctx: Ctx) -> list[str]:
        """What came in by the campaign that was dropped last, an amount for each currency."""
        drop = drops.last(ctx.tx, ctx.community.id)
        found = campaigns.by_id(ctx, drop.campaign) if drop else None
        if found is None:
            return []
        counted = campaigns.codes_of(ctx, found)
        came = store.takings(ctx.tx, ctx.community.id, counted.id)
        return [money.show(each.amount, each.currency) for each in came]
