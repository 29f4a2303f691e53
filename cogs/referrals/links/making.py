"""Links as they are made and given back: one for each member who asks, one for each source."""

from bot.context import Ctx
from bot.effects import Can
from bot.errors import UserError
from bot.ways import Made
from cogs.referrals.events import LinkReady
from cogs.referrals.evidence import service
from cogs.referrals.evidence.counters import store as counters
from cogs.referrals.links import card, store
from cogs.referrals.links.losing import lose
from cogs.referrals.links.store import Link

IDLE_MS = 30 * 86_400_000  # after which a link may be given back for another
YOUNG_MS = 86_400_000  # before which none is, however many there are
AT_ONCE = 10  # that are given back for one that is new
FULL = 950  # invites of all kinds; Discord lets a server have a thousand


def give(ctx: Ctx) -> None:
    """The member's own link: the one that there is, or a new one."""
    link = store.of_member(ctx.tx, ctx.community.id, ctx.member.id)
    if link is not None:
        card.show(ctx, link.code)
        return
    make_room(ctx)
    if ctx.make_invite(ctx.options.room, then="made", member=ctx.member.id) is None:
        raise UserError("link-no-room", room=ctx.options.room)


def made(ctx: Ctx, made: Made, member: int) -> None:
    """A member's new link is there, or why it is not."""
    home = ctx.community.id
    if made.why:
        given_back = make_room(ctx, full=True) if made.full else 0
        ctx.reply("link-full" if given_back else "link-refused", reason=made.why)
        return
    service.begin(ctx)
    new = Link(made.code, member, None, ctx.now, ctx.now)
    if not store.add(ctx.tx, home, new):  # they asked twice at once
        ctx.drop_invite(made.code, then="dropped")
    own = store.of_member(ctx.tx, home, member)
    assert own is not None
    ctx.publish(LinkReady(own.code, member, None))
    card.show(ctx, own.code)


def make_room(ctx: Ctx, *, full: bool = False) -> int:
    """Give back links by which nobody comes, where there are too many; how many.

    A chat that does not count by which link people come lets a community have any number.
    """
    if Can.COUNTERS not in ctx.community.can:
        return 0
    home = ctx.community.id
    held, all_ = store.count(ctx.tx, home), len(counters.counted(ctx.tx, home))
    over = max(held + 1 - ctx.options.links, all_ + 1 - FULL)
    if full:
        over = max(over, AT_ONCE)
    if over <= 0:
        return 0
    old = store.idle(ctx.tx, home, ctx.now - IDLE_MS, min(over, AT_ONCE))
    if full and not old:
        old = store.idle(ctx.tx, home, ctx.now - YOUNG_MS, AT_ONCE)
    for link in old:
        ctx.drop_invite(link.code, then="dropped")
    lose(ctx, [link.code for link in old])
    return len(old)
