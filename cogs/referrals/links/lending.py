"""Links for other cogs: a member's own, made where there is none, and told as they come and go."""

from bot.cog import Cog, done, on
from bot.context import Ctx
from bot.ways import Made
from cogs.referrals.events import LinkReady
from cogs.referrals.links import making, store
from cogs.referrals.links.store import Link


class LendingDuty(Cog):
    """Another cog asks `referrals.link` of a member, and hears `referrals.link_ready`."""

    @on("referrals.link")
    def asked(self, ctx: Ctx) -> None:
        """Tell of the member's link, once it is there."""
        link = store.of_member(ctx.tx, ctx.community.id, ctx.member.id)
        if link is not None:
            ctx.publish(LinkReady(link.code, ctx.member.id, None))
            return
        making.make_room(ctx)
        ctx.make_invite(ctx.options.room, then="made_to_lend", member=ctx.member.id)

    @done("made_to_lend")
    def made_to_lend(self, ctx: Ctx, made: Made, member: int) -> None:
        """The link is there; where it could not be made, whoever asks again is answered then."""
        if made.full:
            making.make_room(ctx, full=True)
        if made.why:
            return
        home = ctx.community.id
        if not store.add(ctx.tx, home, Link(made.code, member, None, ctx.now, ctx.now)):
            ctx.drop_invite(made.code, then="dropped")
        own = store.of_member(ctx.tx, home, member)
        assert own is not None
        ctx.publish(LinkReady(own.code, member, None))
