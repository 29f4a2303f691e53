"""Lists of bad sites: looked at in their time, believed with care, and added to by hand."""

from collections.abc import Iterable
from typing import Annotated

from bot.cog import Cog, button, command, done, holds, listing, on
from bot.context import Ctx
from bot.hostlists import Listed
from bot.kinds import Within
from bot.machine import Compared, Fetched
from cogs.guard.feeds import service, telling

Site = Annotated[str, Within(least=3, most=200)]


class Feeds(Cog):
    """Lists of sites that are bad here, and which are not."""

    @on("core.awake")
    def lists_awake(self, ctx: Ctx) -> None:
        """Look at the lists that are due."""
        service.awake(ctx)

    @on("guard.feed_due")
    def list_due(self, ctx: Ctx) -> None:
        """Look at one of them."""
        service.look(ctx, ctx.event.data["name"])

    @done("list_came")
    def list_came(self, ctx: Ctx, result: Fetched, name: str) -> None:
        """It came, or did not."""
        service.came(ctx, result, name)

    @done("list_read")
    def list_read(self, ctx: Ctx, result: Compared, name: str, etag: str, modified: str) -> None:
        """It is known how it differs."""
        service.read(ctx, result, name, etag, modified)

    @on("guard.sites_changed")
    def sites_changed(self, ctx: Ctx) -> None:
        """What operators allow is known in memory, too."""
        ctx.relist()

    @listing("guard")
    def hosts_listed(self, ctx: Ctx) -> Iterable[Listed]:
        """The lists in use here."""
        return service.listed(ctx)

    @holds("lists")
    def lists_hold(self, ctx: Ctx) -> Iterable[str]:
        """The files that they are in."""
        return service.files(ctx)

    @button("list_take", right="rules")
    def list_take(self, ctx: Ctx, argument: str) -> None:
        """The new list is taken into use after all."""
        feed = service.decide(ctx, argument, take=True)
        ctx.reply("list-taken", list=feed.name, count=feed.hosts)

    @button("list_keep", right="rules")
    def list_keep(self, ctx: Ctx, argument: str) -> None:
        """The old list stays in use until another one comes."""
        feed = service.decide(ctx, argument, take=False)
        ctx.reply("list-kept", list=feed.name, count=feed.hosts)

    @command("guard lists", right="rules")
    def guard_lists(self, ctx: Ctx) -> None:
        """The lists, how old they are, and what is wrong with them."""
        ctx.reply(telling.overview(ctx))

    @command("guard block", right="rules")
    def guard_block(self, ctx: Ctx, site: Site) -> None:
        """A site is bad here from now on."""
        ctx.reply("block-done", site=service.block(ctx, site))

    @command("guard unblock", right="rules")
    def guard_unblock(self, ctx: Ctx, site: Site) -> None:
        """A site is bad no more."""
        ctx.reply("block-undone", site=service.unblock(ctx, site))
