"""Who came by whose link, so that audiences know who brings others in."""

from bot.cog import Cog, on, value
from bot.context import Ctx
from bot.events import MemberJoined, MemberLeft
from cogs.audience import store


class Invites(Cog):
    """The part of the cog that has to do with invites."""

    @on(MemberJoined)
    def came(self, ctx: Ctx) -> None:
        """Somebody is here, for the first time or again."""
        store.put_here(ctx.tx, ctx.community.id, ctx.member.id, here=True)
        if ctx.event.invited_by not in (None, ctx.member.native):
            store.came(ctx.tx, ctx.community.id, ctx.member.id, ctx.event.invited_by)

    @on("referrals.attributed")
    def known(self, ctx: Ctx) -> None:
        """It became known whose link it was, on platforms that do not tell at once."""
        told = ctx.event.data
        inviter = ctx.members.get(ctx.tx, told["inviter"]) if told["inviter"] else None
        if inviter is not None and inviter.id != told["member"]:
            store.came(ctx.tx, ctx.community.id, told["member"], inviter.native)

    @on(MemberLeft)
    def went(self, ctx: Ctx) -> None:
        """Somebody is gone, and counts for nobody."""
        store.put_here(ctx.tx, ctx.community.id, ctx.member.id, here=False)

    @value("invited", for_member=True)
    def invited(self, ctx: Ctx) -> int:
        """How many came by this member's links and are still here."""
        return store.count(ctx.tx, ctx.community.id, ctx.member.native)
