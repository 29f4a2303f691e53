"""What members and operators do with links."""

from typing import Annotated

from bot import money
from bot.cog import Cog, Completes, command, done, on
from bot.context import Ctx
from bot.effects import Joined, Raw
from bot.kinds import Within
from bot.ways import Dropped, Made
from cogs.referrals.config import MOST_COST
from cogs.referrals.links import making
from cogs.referrals.links import store as links
from cogs.referrals.links.sources import service as sources
from cogs.referrals.links.sources import store
from cogs.referrals.states.store import rights

SHOWN = 20


class LinksDuty(Cog):
    """Gives members and sources links of their own."""

    @command("invite")
    def invite(self, ctx: Ctx) -> None:
        """Show the member's own link, and make it if there is none."""
        rights.note(ctx.tx, ctx.community.id, ctx.member.id, manages=bool(ctx.rights))
        making.give(ctx)

    @done("made")
    def made(self, ctx: Ctx, made: Made, member: int) -> None:
        """A member's link is there."""
        making.made(ctx, made, member)

    @done("made_for")
    def made_for(self, ctx: Ctx, made: Made, source: str) -> None:
        """A source's link is there."""
        sources.made(ctx, made, source)

    @done("dropped")
    def dropped(self, ctx: Ctx, dropped: Dropped) -> None:
        """A link leads nowhere any more; where it could not be deleted, it brings nobody points."""

    @on("core.awake")
    def wake(self, ctx: Ctx) -> None:
        """Sources that config.yaml names have links."""
        sources.wake(ctx)

    @command("links add", right="content")
    def add(
        self,
        ctx: Ctx,
        name: Annotated[str, Within(least=1, most=30)],
        cost: Annotated[int, Within(least=0, most=MOST_COST)] | None = None,
    ) -> None:
        """Make the link of a source that is no person, and show it."""
        sources.begin(ctx, name, cost)

    @command("links list", right="content")
    def list_(self, ctx: Ctx) -> None:
        """Every source, what it costs, and how many came by it."""
        found = store.every(ctx.tx, ctx.community.id)
        if not found:
            ctx.reply("sources-none")
            return
        brought: dict[str | None, int] = {}
        for link in links.sources(ctx.tx, ctx.community.id):
            brought[link.source] = brought.get(link.source, 0) + link.uses
        lines = [
            ctx.text(
                "source-line",
                source=each.name,
                cost=money.show(each.cost, each.currency),
                count=brought.get(each.name, 0),
                link=self._link(ctx, each.name)
                if each.ended_at is None
                else ctx.text("source-over"),
            )
            for each in found[:SHOWN]
        ]
        more = len(found) - len(lines)
        rest = [ctx.text("sources-more", count=more)] if more else []
        ctx.reply(Joined((ctx.text("sources", count=len(found)), *lines, *rest)))

    def _link(self, ctx: Ctx, name: str) -> Raw:
        link = links.of_source(ctx.tx, ctx.community.id, name)
        return Raw("" if link is None else ctx.invite_address(link.code) or link.code)

    @command("links end", right="content")
    def end(self, ctx: Ctx, name: Annotated[str, Completes("sources")]) -> None:
        """End a source: its link leads nowhere any more."""
        sources.end(ctx, name)

    def sources(self, ctx: Ctx) -> list[str]:
        """The names of sources that have not ended."""
        found = store.every(ctx.tx, ctx.community.id)
        return [each.name for each in found if each.ended_at is None]
