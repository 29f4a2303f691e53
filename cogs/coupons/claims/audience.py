"""Whether a member belongs to a named audience."""

from bot.context import Ctx
from bot.members import Member


def belongs(ctx: Ctx, audience: str, member: Member) -> bool:
    """Whether the member is in the audience of this name."""
    return audience in ctx.members.tags(ctx.tx, member)
