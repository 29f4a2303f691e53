"""What comes of a report: decided once, and each who reported it hears of it once."""

from bot.context import Ctx
from bot.effects import Words
from bot.errors import UserError
from cogs.guard.reports import store
from cogs.guard.reports.store import Decision, Reported


def thanks(ctx: Ctx, reported: Reported) -> Words:
    """What a member hears at once; where it is decided already, that is all they hear."""
    if reported.decision is None:
        return ctx.text("report-thanks")
    store.tell(ctx.tx, ctx.community.id, reported.id, ctx.now)
    return ctx.text(f"report-told-{reported.decision}")


def decide(ctx: Ctx, reported: Reported, decision: Decision) -> Reported:
    """The operator decides, and who reported it is told; raises UserError if somebody was first."""
    done = decided(ctx, reported, decision, ctx.member.id)
    if done is None:
        raise _already(ctx, reported.id)
    ctx.audit(f"report {decision}", f"report:{reported.id}", before="open", after=decision)
    return done


def decided(
    ctx: Ctx, reported: Reported, decision: Decision, by: int | None = None
) -> Reported | None:
    """It came out so, by an operator or by the guard itself; None if it is decided already."""
    home = ctx.community.id
    if not store.decide(ctx.tx, home, reported.id, decision, by, ctx.now):
        return None
    for reporter in store.tell(ctx.tx, home, reported.id, ctx.now):
        member = ctx.members.get(ctx.tx, reporter)
        if member is not None and member.left_at is None:
            ctx.whisper(member, f"report-told-{decision}")
    return now(ctx, reported.id)


def now(ctx: Ctx, id: int) -> Reported:
    """What was reported, as its row is now."""
    found = store.find(ctx.tx, ctx.community.id, id)
    assert found is not None, "it was there a moment ago"
    return found


def _already(ctx: Ctx, id: int) -> UserError:
    found = now(ctx, id)
    if found.by is None and found.decision != "lapsed":
        return UserError("report-already", number=found.case or 0)
    return UserError(f"report-already-{found.decision}", who=ctx.members.name(ctx.tx, found.by))
