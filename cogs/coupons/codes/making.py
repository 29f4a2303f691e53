"""Making codes: as many as a campaign is to have, a page at a time."""

from dataclasses import replace
from typing import Annotated

from bot.cog import Cog, Completes, command, on
from bot.context import Ctx
from bot.errors import UserError
from bot.jobs import PAGE
from bot.kinds import Within
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.campaign import MOST_STOCK
from cogs.coupons.campaigns.checking import with_codes
from cogs.coupons.codes import store
from cogs.coupons.codes.producing import begin, page, there


class Makes(Cog):
    """Codes that Plaza makes itself."""

    @command("coupon make", right="money")
    def make(
        self,
        ctx: Ctx,
        name: Annotated[str, Completes("campaign_names")],
        count: Annotated[int, Within(least=1, most=MOST_STOCK)],
    ) -> None:
        """Make more codes for a campaign of style `made`."""
        found = with_codes(campaigns.find(ctx, name))
        if found.style != "made":
            raise UserError("make-other-style", name=found.name)
        if found.state == "stopped":
            raise UserError("import-stopped-campaign")
        stock = there(ctx, found) + count
        if stock > MOST_STOCK:
            raise UserError("make-too-many", name=found.name, most=MOST_STOCK)
        if found.state == "draft":  # which says by its stock that it may be opened
            campaigns.rewrite(ctx, found, replace(found.campaign, stock=stock))
        else:
            begin(ctx, found, count)
        ctx.audit("coupon make", f"campaign:{found.name}", None, {"codes": count})
        ctx.reply("making" if count > PAGE else "made", count=count, name=found.name)

    @on("coupons.codes_wanted")
    def go_on(self, ctx: Ctx) -> None:
        """Make a page of codes; the last page makes all of them live."""
        making = store.making(ctx.tx, ctx.community.id, int(ctx.event.data["batch"]))
        found = campaigns.by_id(ctx, making.campaign) if making else None
        if making is not None and found is not None:
            page(ctx, found, making)
