"""What an inviter reads unasked: one private message a day at most, of all that is new."""

import datetime as dt

from bot.context import Ctx
from bot.effects import Joined
from bot.wall import local
from cogs.referrals.config import DAY_MS
from cogs.referrals.events import ProgressDue
from cogs.referrals.states.store import State, figures
from cogs.referrals.telling import store, words

GATHER_MS = 10 * 60_000
MORNING, EVENING = dt.time(9), dt.time(21)
SHOWN = 5
TOLD: tuple[State, ...] = ("attributed", "qualified", "rewarded", "reversed")


def news(ctx: Ctx, inviter: int | None) -> None:
    """Something changed about a friend of this member; they are told when it is time."""
    if inviter is None or not ctx.options.progress:
        return
    last = store.last(ctx.tx, ctx.community.id, inviter)
    at = max(ctx.now + GATHER_MS, last + DAY_MS)
    ctx.publish(ProgressDue(inviter), at=at, once=str(inviter))


def tell(ctx: Ctx, inviter: int) -> None:
    """Tell what is new since the last time, by day; operators look for themselves."""
    home, who = ctx.community.id, ctx.members.get(ctx.tx, inviter)
    if who is None or who.left_at is not None or inviter in ctx.audiences.operators():
        return
    morning = _morning(local(ctx.now, who.zone_at(ctx.now, ctx.community.zone)))
    if morning is not None:
        at = round(morning.timestamp() * 1000)
        ctx.publish(ProgressDue(inviter), at=at, once=f"{inviter}:{at}")
        return
    last = store.last(ctx.tx, home, inviter)
    if last > ctx.now - DAY_MS:
        return  # one a day; what came since then has its own turn
    found = figures.changed(ctx.tx, home, inviter, last, TOLD)
    if not found:
        return
    store.told(ctx.tx, home, inviter, ctx.now)
    lines = [words.standing(ctx, inviter), *words.gains(ctx, inviter)]
    lines += [words.friend(ctx, each) for each in found[:SHOWN]]
    if found[SHOWN:]:
        lines.append(ctx.text("friends-more", count=len(found) - SHOWN))
    ctx.whisper(who, Joined(tuple(lines)), buttons=[ctx.button("mine")])


def _morning(now: dt.datetime) -> dt.datetime | None:
    """When the night is over; None by day."""
    if MORNING <= now.time() < EVENING:
        return None
    day = now.date() + dt.timedelta(days=now.time() >= EVENING)
    return dt.datetime.combine(day, MORNING, now.tzinfo)
