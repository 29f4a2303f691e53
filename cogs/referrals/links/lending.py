"""Links for other cogs, of a member or a source: made where there is none, and told of."""

from bot.cog import Cog, done, on
from bot.context import Ctx
from bot.ways import Made
from cogs.referrals.events import LinkReady
from cogs.referrals.evidence import service as evidence
from cogs.referrals.links import making, store
from cogs.referrals.links.sources import service as sources
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

    @on("friends.opened")
    def campaign_opened(self, ctx: Ctx) -> None:
        """Who comes to a campaign's page by nobody's link comes by the source of its name."""
        name = str(ctx.event.data["source"])
        sources.take_up(ctx, name)
        link = store.of_source(ctx.tx, ctx.community.id, name)
        if link is not None:
            ctx.publish(LinkReady(link.code, None, name))
            return
        making.make_room(ctx)
        ctx.make_invite(ctx.options.room, then="made_for_page", source=name)

    @done("made_to_lend")
    def made_to_lend(self, ctx: Ctx, made: Made, member: int) -> None:
        """A member's link is there; where it could not be made, whoever asks again is answered."""
        _keep(ctx, made, Link(made.code, member, None, ctx.now, ctx.now))

    @done("made_for_page")
    def made_for_page(self, ctx: Ctx, made: Made, source: str) -> None:
        """A source's link is there; where it could not be made, the page says so."""
        _keep(ctx, made, Link(made.code, None, source, ctx.now, ctx.now))


def _keep(ctx: Ctx, made: Made, new: Link) -> None:
    """Tell of the link that its owner has now: this one, or the one that was there first."""
    home = ctx.community.id
    if made.full:
        making.make_room(ctx, full=True)
    if made.why:
        return
    evidence.begin(ctx)
    if not store.add(ctx.tx, home, new):
        ctx.drop_invite(made.code, then="dropped")
    own = (
        store.of_source(ctx.tx, home, new.source)
        if new.source
        else store.of_member(ctx.tx, home, new.member or 0)
    )
    assert own is not None
    ctx.publish(LinkReady(own.code, own.member, own.source))
