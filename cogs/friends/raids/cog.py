"""Raids, as the guard tells of them."""

from bot.cog import Cog, on
from bot.context import Ctx
from bot.errors import UserError
from cogs.friends.campaigns import service as campaigns
from cogs.friends.events import PayDue
from cogs.friends.gifts import store as gifts
from cogs.friends.raids import store
from cogs.friends.rounds import posting


class Raids(Cog):
    """While a raid lasts, campaigns and gifts wait."""

    @on("guard.raid_began")
    def raid_began(self, ctx: Ctx) -> None:
        """Nothing opens, and nothing is given, from now on."""
        store.begin(ctx.tx, ctx.community.id, int(ctx.event.data["number"]))

    @on("guard.raid_ended")
    def raid_ended(self, ctx: Ctx) -> None:
        """What waited opens and is given, once."""
        home = ctx.community.id
        store.end(ctx.tx, home, int(ctx.event.data["number"]))
        if store.lasts(ctx.tx, home):
            return
        for opening in store.take(ctx.tx, home):
            try:
                posting.put_up(ctx, campaigns.find(ctx, opening.campaign), opening)
            except UserError as error:
                why = ctx.text(error.key, **error.args_)
                ctx.task("not-opened", name=opening.campaign, why=why)
        for team in gifts.teams_due(ctx.tx, home):
            ctx.publish(PayDue(team), once=str(team))
