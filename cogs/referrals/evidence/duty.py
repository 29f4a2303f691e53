"""How each newcomer came: told by the platform, found by counters, or set aside."""

from bot.cog import Cog, on
from bot.context import Ctx
from bot.events import MemberJoined
from cogs.referrals.evidence import service


class EvidenceDuty(Cog):
    """Says of each coming by whose link it was, or that nobody knows."""

    @on(MemberJoined)
    def came(self, ctx: Ctx) -> None:
        """Somebody came in; the same coming told twice is one."""
        service.came(ctx, ctx.event.at, ctx.event.invited_by)
