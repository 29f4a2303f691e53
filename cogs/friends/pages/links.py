"""The links by which people come, as the cog that makes them tells of them."""

from bot.cog import Cog, on
from bot.context import Ctx
from cogs.friends.pages import store
from cogs.friends.pages.store import Link
from cogs.friends.rounds import service as rounds
from cogs.friends.teams import store as teams


class Links(Cog):
    """Knows where a member's or a source's link leads."""

    @on("referrals.link_ready")
    def link_ready(self, ctx: Ctx) -> None:
        """Somebody's link is there."""
        data = ctx.event.data
        link = Link(str(data["link"]), data["member"], str(data["source"] or ""))
        store.put(ctx.tx, ctx.community.id, link, ctx.now)

    @on("referrals.link_gone")
    def link_gone(self, ctx: Ctx) -> None:
        """A link leads nowhere any more; a team that is on its way gets another."""
        home, code = ctx.community.id, str(ctx.event.data["link"])
        link = store.of_code(ctx.tx, home, code)
        store.remove(ctx.tx, home, code)
        round = rounds.current(ctx)
        if link is None or link.member is None or round is None:
            return
        team = teams.of_starter(ctx.tx, home, round.id, link.member)
        starter = ctx.members.get(ctx.tx, link.member)
        if starter is not None and team is not None and team.state == "open":
            ctx.ask("referrals.link", starter, purpose="friends")


def of_member(ctx: Ctx, member: int) -> str:
    """The address of a member's own link; "" where none is known."""
    found = store.of_member(ctx.tx, ctx.community.id, member)
    return address(ctx, found)


def address(ctx: Ctx, link: Link | None) -> str:
    """Where people come in by a link; "" where that is not known."""
    return (ctx.invite_address(link.link) or "") if link else ""
