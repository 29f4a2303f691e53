"""What a coming is worth: who is told of it, and how sure it is."""

from bot.context import Ctx
from cogs.referrals.events import Attributed, SetAside
from cogs.referrals.evidence import store
from cogs.referrals.evidence.store import Coming


def came(ctx: Ctx, at: int, invited_by: str | None) -> None:
    """A newcomer came at an instant (UTC ms), by the link of whom the platform names, if it does.

    Whoever was here before the bot and is only told of now has no `joined_at`, and is none.
    """
    inviter = None
    if invited_by is not None:
        inviter = ctx.members.by_native(ctx.tx, ctx.community, invited_by)
    told = "told" if inviter else "untold"
    sure = "certain" if inviter else "unknown"
    known = inviter.id if inviter else None
    coming = Coming(ctx.new_id(), ctx.member.id, at, sure, told, known)
    again = store.came_before(ctx.tx, ctx.community.id, ctx.member.id, at)
    if not store.add(ctx.tx, ctx.community.id, coming):
        return
    if inviter is None:
        ctx.publish(SetAside(coming.id, coming.member, at, sure, told, again=again))
        return
    ctx.publish(
        Attributed(coming.id, coming.member, at, known, None, None, sure, told, again=again)
    )
