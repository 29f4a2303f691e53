"""Comings as they are told: known at once, or to be looked for in the counters."""

from dataclasses import replace

from bot.context import Ctx
from bot.effects import Can
from cogs.referrals.events import LookDue
from cogs.referrals.evidence import deciding, store
from cogs.referrals.evidence.counters import store as counters
from cogs.referrals.evidence.counters.store import Reading
from cogs.referrals.evidence.judging import EARLY_MS, LATE_MS
from cogs.referrals.evidence.store import Coming
from cogs.referrals.links import store as links

MARGIN_MS = 500  # by which a counter may be later than was ever seen
APART_MS = 3_000  # between two readings of one community
TOLD_LATE_MS = 10_000  # after which counters have nothing to do with a coming any more
STUCK_MS = 120_000  # after which nobody waits for a reading that was begun


def came(ctx: Ctx, at: int, link: str | None, invited_by: str | None) -> None:
    """A newcomer came at an instant (UTC ms), by the link that the chat names, if it does."""
    home = ctx.community.id
    coming = Coming(ctx.new_id(), ctx.member.id, at, ctx.now)
    if not store.add(ctx.tx, home, coming):
        return
    if link is not None:  # where the chat tells it, it counts nothing itself
        links.used(ctx.tx, home, {link: 1}, at)
        deciding.attribute(ctx, replace(coming, state="settled"), "certain", "told", link)
    elif invited_by is not None and (inviter := deciding.member_of(ctx, invited_by)):
        known = replace(coming, state="settled", confidence="certain", evidence="told")
        deciding.tell(ctx, replace(known, inviter=inviter))
    elif Can.COUNTERS not in ctx.community.can:
        deciding.set_aside(ctx, replace(coming, state="settled"), "unknown", "untold")
    elif ctx.now - at > TOLD_LATE_MS or at < counters.reading(ctx.tx, home).anew_at:
        told_late(ctx, coming)
    else:
        look_soon(ctx)


def told_late(ctx: Ctx, coming: Coming) -> None:
    """What its counter did is among what others moved; only the chat's own search can tell.

    Of whom those moves said how they came, it is not certain any more.
    """
    known = counters.reading(ctx.tx, ctx.community.id)
    counters.put(ctx.tx, ctx.community.id, replace(known, untold_at=ctx.now))
    deciding.set_aside(ctx, replace(coming, state="settled"), "unknown", "late")
    at, home = coming.joined_at, ctx.community.id
    for other in store.shaken(ctx.tx, home, at - EARLY_MS, at + LATE_MS):
        doubted = replace(other, inviter=None, link=None, source=None, span=None)
        codes = [] if other.link is None else [other.link]
        deciding.set_aside(ctx, doubted, "ambiguous", "shaken", codes)


def look_soon(ctx: Ctx) -> None:
    """Have the counters read once the first who waits has surely moved one."""
    home = ctx.community.id
    first = store.first_waiting(ctx.tx, home)
    if first is None:
        return
    known = counters.reading(ctx.tx, home)
    at = max(first + LATE_MS + MARGIN_MS, known.asked_at + APART_MS, ctx.now)
    ctx.publish(LookDue(), at=at, once=str(home))


def anew(ctx: Ctx) -> None:
    """Something was missed: what is known of the counters is of a time before.

    Where nobody has come by a link yet, and none was made, they are not read.
    """
    home = ctx.community.id
    known = counters.reading(ctx.tx, home)
    if known != Reading():
        fresh = replace(known, epoch=known.epoch + 1, stale=True, reading_at=None, anew_at=ctx.now)
        counters.put(ctx.tx, home, fresh)
        begin(ctx)


def begin(ctx: Ctx) -> None:
    """Links are used here from now on: their counters are read, if they are not known."""
    home = ctx.community.id
    if Can.COUNTERS in ctx.community.can and counters.reading(ctx.tx, home).stale:
        ctx.publish(LookDue(), at=ctx.now, once=str(home))


def look(ctx: Ctx) -> None:
    """Ask for all counters, unless that is under way, or nobody needs it."""
    home = ctx.community.id
    known = counters.reading(ctx.tx, home)
    under_way = known.reading_at is not None and ctx.now - known.reading_at < STUCK_MS
    waiting = store.first_waiting(ctx.tx, home)
    if under_way or (waiting is None and not known.stale):
        return
    if not known.stale and ctx.now < known.asked_at + APART_MS:
        look_soon(ctx)
        return
    counters.put(ctx.tx, home, replace(known, reading_at=ctx.now))
    vanity = known.stale or store.looked_in_vain(ctx.tx, home)
    ctx.read_invites(then="counted", vanity=vanity, epoch=known.epoch)
