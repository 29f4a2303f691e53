"""Who somebody is to the guard, by all that is known: an operator, a newcomer, a regular."""

from bot import figures
from bot.context import Ctx
from bot.members import Member
from cogs.guard.evidence import Standing
from cogs.guard.standing import standing


def operates(ctx: Ctx, member: Member) -> bool:
    """Whether a member is an operator, as far as anybody knows.

    Not every event says which roles somebody has, so what a former one said counts, too.
    """
    if ctx.members.granted(ctx.tx, ctx.community, member):
        return True
    return any(each.member == member.id and each.rights for each in ctx.team.holders(ctx))


def standing_of(ctx: Ctx, member: Member) -> Standing:
    """How a member stands by all that is known of them."""
    today = ctx.community.local(ctx.now).date()
    wrote = figures.days_wrote(ctx.tx, ctx.community.id, member.id, today)
    return standing(member, ctx.now, ctx.options.newcomer, wrote)
