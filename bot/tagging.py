"""The one way of giving a member a tag and of taking it, so that others hear of it."""

from bot.context import Ctx
from bot.effects import Button, Words
from bot.members import Member

ROOMS, ROOMS_BUTTON = "topics.fitting", "topics.mine"
"""By what rooms that fit a member's tags are told, where a cog offers so."""


def give(ctx: Ctx, member: Member, name: str) -> bool:
    """Give a member a tag; False if they had it. Others hear `members.tagged`."""
    if not ctx.members.tag(ctx.tx, member, name, ctx.now):
        return False
    ctx.ask("members.tagged", member, tag=name)
    return True


def take(ctx: Ctx, member: Member, name: str) -> bool:
    """Take a tag from a member; False if they had it not. Others hear `members.untagged`."""
    if not ctx.members.untag(ctx.tx, member, name):
        return False
    ctx.ask("members.untagged", member, tag=name)
    return True


def fitting(ctx: Ctx) -> tuple[list[Words], list[Button]]:
    """Rooms that fit what is known of the member now, to end an answer with; often nothing."""
    if not ctx.offers(ROOMS_BUTTON):
        return [], []
    told = ctx.value(ROOMS)
    return ([told], [ctx.button(ROOMS_BUTTON)]) if told else ([], [])
