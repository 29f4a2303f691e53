"""What comes of a report: decided once, and each who reported it hears of it once."""

from bot.context import Ctx
from bot.effects import Words
from bot.errors import UserError
from cogs.guard.reports import cards, store
from cogs.guard.reports.store import Decision, Reported


def thanks(ctx: Ctx, reported: Reported) -> Words:
    """What a member hears at once; where it is decided already, that is all they hear."""
    if reported.decision is None:
        return ctx.text("report-thanks")
    store.tell(ctx.tx, ctx.community.id, reported.id, ctx.now)
    return ctx.text(f"report-told-{reported.decision}")


def decide(ctx: Ctx, reported: Reported, decision: Decision) -> Reported:
    """It is decided, and who reported it is told; raises UserError where somebody was first."""
    home = ctx.community.id
    by = ctx.member.id if ctx.has_member else None
    if not store.decide(ctx.tx, home, reported.id, decision, by, ctx.now):
        raise _already(ctx, reported.id)
    ctx.audit(f"report {decision}", f"report:{reported.id}", before="open", after=decision)
    _tell(ctx, reported.id, decision)
    return _now(ctx, reported.id)


def _tell(ctx: Ctx, reported: int, decision: Decision) -> None:
    for reporter in store.tell(ctx.tx, ctx.community.id, reported, ctx.now):
        member = ctx.members.get(ctx.tx, reporter)
        if member is not None and member.left_at is None:
            ctx.whisper(member, f"report-told-{decision}")


def _already(ctx: Ctx, id: int) -> UserError:
    found = _now(ctx, id)
    who = cards.name(ctx, found.by)
    return UserError(f"report-already-{found.decision}", who=who)


def _now(ctx: Ctx, id: int) -> Reported:
    found = store.find(ctx.tx, ctx.community.id, id)
    assert found is not None, "it was there a moment ago"
    return found
