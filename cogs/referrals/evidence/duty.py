"""How each newcomer came: told by the platform, found by counters, or set aside."""

from bot.cog import Cog, done, on
from bot.context import Ctx
from bot.events import HeardAnew, InviteGone, InviteMade, MemberJoined
from bot.ways import Invited, InvitesRead, WaysFound
from cogs.referrals.evidence import reading, searching, service
from cogs.referrals.evidence.counters import store as counters
from cogs.referrals.links.losing import lose


class EvidenceDuty(Cog):
    """Says of each coming by whose link it was, or that nobody knows."""

    @on(MemberJoined)
    def came(self, ctx: Ctx) -> None:
        """Somebody came in; the same coming told twice is one."""
        service.came(ctx, ctx.event.at, ctx.event.link, ctx.event.invited_by)

    @on(HeardAnew)
    def hear_anew(self, ctx: Ctx) -> None:
        """Something may have been missed: the counters are read afresh."""
        service.anew(ctx)

    @on(InviteMade)
    def is_new(self, ctx: Ctx) -> None:
        """A new link begins at nought, whatever is read of it later."""
        event = ctx.event
        new = Invited(code=event.code, uses=0, most=event.most, by=event.by, until=event.until)
        counters.made(ctx.tx, ctx.community.id, new, ctx.now)
        service.begin(ctx)

    @on(InviteGone)
    def is_gone(self, ctx: Ctx) -> None:
        """A link leads nowhere any more; its owner gets another when they ask."""
        lose(ctx, [ctx.event.code])

    @on("referrals.look_due")
    def look(self, ctx: Ctx) -> None:
        """Ask for the counters, once for all who wait."""
        service.look(ctx)

    @done("counted")
    def counted(self, ctx: Ctx, read: InvitesRead, epoch: int) -> None:
        """The counters as they are now."""
        reading.counted(ctx, read, epoch)

    @on("referrals.say_more")
    def say_more(self, ctx: Ctx) -> None:
        """Go on with those of whom something is to be said after a reading."""
        reading.go_on(ctx)

    @on("referrals.search_due")
    def search(self, ctx: Ctx) -> None:
        """Ask the chat's own search for those of whom counters tell too little."""
        searching.search(ctx)

    @done("searched")
    def searched(self, ctx: Ctx, found: WaysFound, asked: str) -> None:
        """What the search knows."""
        searching.searched(ctx, found, [int(each) for each in asked.split()])
