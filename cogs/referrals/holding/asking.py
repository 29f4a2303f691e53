"""The card on which an operator decides: one for each inviter, edited as things change."""

from collections.abc import Sequence

from bot.communities import OPERATORS
from bot.context import Ctx
from bot.effects import Button, Joined, Words
from cogs.referrals.events import HeldAged, HeldGathered
from cogs.referrals.holding import store
from cogs.referrals.states.store import Referral, figures
from cogs.referrals.telling import words

GATHER_MS = 5 * 60_000
HOUR_MS = 3_600_000
AGED_MS = 48 * HOUR_MS
SHOWN = 12  # on one card, to be decided by one tap; those behind them come up after that


def gather(ctx: Ctx, inviter: int) -> None:
    """One more of this inviter's waits: show it in some minutes, and remind of it in two days."""
    ctx.publish(HeldGathered(inviter), at=ctx.now + GATHER_MS, once=str(inviter))
    at = -(-(ctx.now + AGED_MS) // HOUR_MS) * HOUR_MS
    ctx.publish(HeldAged(at), at=at, once=str(at))


def changed(ctx: Ctx, inviter: int) -> None:
    """One of this inviter's waits no longer, though nobody decided."""
    if store.card(ctx.tx, ctx.community.id, inviter) is not None:
        ctx.publish(HeldGathered(inviter), at=ctx.now + GATHER_MS, once=str(inviter))


def show(ctx: Ctx, inviter: int) -> None:
    """Post or edit the card of an inviter, as it is now."""
    home = ctx.community.id
    found = figures.held(ctx.tx, home, inviter)
    post = store.card(ctx.tx, home, inviter)
    if not found:
        if post is not None:
            ctx.edit(post, "card-gone", name=words.name(ctx, inviter))
            store.close(ctx.tx, home, inviter)
        return
    said, shown = card(ctx, inviter, found), buttons(ctx, inviter, found)
    if post is not None:
        ctx.edit(post, said, buttons=shown, anew=True)
        return
    posted = ctx.say(said, room=OPERATORS, buttons=shown)
    if posted is not None:
        store.put(ctx.tx, home, inviter, posted)


def card(ctx: Ctx, inviter: int, found: Sequence[Referral]) -> Words:
    """Who brought whom, and why somebody should look."""
    who, count = words.name(ctx, inviter), len(found)
    lines: list[Words] = [ctx.text("card", name=who, count=count)]
    lines += listed(ctx, found)
    lines.append(ctx.text("card-what"))
    return Joined(tuple(lines))


def listed(ctx: Ctx, found: Sequence[Referral]) -> list[Words]:
    """The first of them, and how many are behind."""
    lines: list[Words] = [line(ctx, each) for each in found[:SHOWN]]
    if found[SHOWN:]:
        lines.append(ctx.text("friends-more", count=len(found) - SHOWN))
    return lines


def line(ctx: Ctx, referral: Referral) -> Words:
    """One who waits, with the reasons."""
    came, who = words.day(ctx, referral.joined_at), words.name(ctx, referral.member)
    return ctx.text("card-line", name=who, day=came, why=words.why(ctx, referral))


def buttons(ctx: Ctx, inviter: int, found: Sequence[Referral]) -> list[Button]:
    """All count, none counts, or one by one; a press is about what the card showed."""
    last = found[:SHOWN][-1]
    about = f"{inviter}-{last.since}-{last.id}"
    shown = [ctx.button("count", about), ctx.button("discount", about)]
    return [*shown, ctx.button("singly", str(inviter))] if len(found) > 1 else shown
