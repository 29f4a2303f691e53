"""Rights change hands: what may be given and taken, and who hears of it."""

from bot.cog import Right
from bot.context import Ctx
from bot.errors import UserError
from bot.holders import named
from bot.members import Member


def give(ctx: Ctx, member: Member, right: Right) -> None:
    """Give a right; raises UserError where it cannot be, and says why."""
    _changeable(ctx, member)
    if member.left_at is not None:
        raise UserError("not-here", name=member.name)
    _own(ctx, right)
    if not ctx.team.give(ctx, member, right):
        raise UserError("given-before", name=member.name, right=named(right))
    ctx.audit(f"team give {right}", str(member.id), before=False, after=True)
    _told(ctx, member, "give", right)


def take(ctx: Ctx, member: Member, right: Right) -> int:
    """Take a right, and so many tasks with it; raises UserError where it cannot be taken."""
    _changeable(ctx, member)
    opened = ctx.team.take(ctx, member, right)
    if opened is None:
        raise _not_given(ctx, member, right)
    if ctx.team.locked_out(ctx):
        raise UserError("last-rules")
    ctx.audit(f"team take {right}", str(member.id), before=True, after=False)
    _told(ctx, member, "take", right)
    if opened:
        ctx.say("tasks-open", room="ops", name=member.name, count=len(opened))
    return len(opened)


def bind(ctx: Ctx, role: str, right: Right) -> None:
    """Let a right go with a role; raises UserError for the role that everybody has."""
    if role == ctx.community.native:
        raise UserError("everybody")
    _own(ctx, right)
    if not ctx.team.bind(ctx, role, right):
        raise UserError("bound-before")
    ctx.audit(f"team role {right}", role, before=False, after=True)


def unbind(ctx: Ctx, role: str, right: Right) -> None:
    """A right goes with a role no more; raises UserError where it did not, or nobody is left."""
    if not ctx.team.unbind(ctx, role, right):
        raise UserError("not-bound")
    if ctx.team.locked_out(ctx):
        raise UserError("last-rules")
    ctx.audit(f"team role {right}", role, before=True, after=False)


def leave(ctx: Ctx, member: Member) -> int:
    """End all that a member has as an operator; so many tasks are open again."""
    _changeable(ctx, member)
    by_chat = any(
        holder.member == member.id and "chat" in holder.rights.values()
        for holder in ctx.team.holders(ctx)
    )
    gone = ctx.team.leave(ctx, member)
    if not gone.rights and not gone.tasks and not by_chat:
        raise UserError("no-operator", name=member.name)
    if ctx.team.locked_out(ctx):
        raise UserError("last-rules")
    ctx.audit("team leave", str(member.id), before=list(gone.rights), after=[])
    ctx.say("ended", room="ops", name=member.name, by=ctx.member.name, count=len(gone.tasks))
    if member.id != ctx.member.id:
        ctx.team.tell(ctx, member, ctx.text("you-end", by=ctx.member.name))
    return len(gone.tasks)


def _changeable(ctx: Ctx, member: Member) -> None:
    if ctx.team.fixed(ctx, member):
        raise UserError("by-config", name=member.name)


def _own(ctx: Ctx, right: Right) -> None:
    if right not in ctx.rights:
        raise UserError("not-yours", right=named(right))


def _not_given(ctx: Ctx, member: Member, right: Right) -> UserError:
    """No command gave it: it comes from elsewhere, or the member does not have it."""
    held = next((each for each in ctx.team.holders(ctx) if each.member == member.id), None)
    source = held.rights.get(right) if held else None
    key = f"by-{source}" if source in ("role", "chat") else "has-not"
    return UserError(key, name=member.name, right=named(right))


def _told(ctx: Ctx, member: Member, did: str, right: Right) -> None:
    who = ctx.member.name
    ctx.say(f"ops-{did}", room="ops", name=member.name, by=who, right=named(right))
    if member.id != ctx.member.id:
        ctx.team.tell(ctx, member, ctx.text(f"you-{did}", by=who, right=named(right)))
