"""Who may appeal what, and how an appeal is decided: once, by one operator."""

from bot.context import Ctx
from bot.errors import UserError
from bot.ids import read_id
from cogs.guard.appeals import store
from cogs.guard.appeals.store import Appeal, Decision
from cogs.guard.cases import cards as case_cards
from cogs.guard.cases import service as cases
from cogs.guard.cases import undoing
from cogs.guard.cases.case import Case
from cogs.guard.events import AppealDue

REMIND_MS = 48 * 3_600_000
OVER = ("overturned", "undone")


def appealable(ctx: Ctx, argument: str) -> Case:
    """The member's own case that may still be appealed; raises UserError."""
    case = _case(ctx, argument)
    if case is None or case.member != ctx.member.id or case.kind == "seen":
        raise UserError("appeal-not-yours")
    if case.outcome in OVER:
        raise UserError("appeal-over", number=case.number)
    known = store.find(ctx.tx, ctx.community.id, case.number)
    if known is not None:
        raise UserError(f"appeal-known-{known.decision or 'open'}", number=case.number)
    if case.opened_at + ctx.options.cases.appeal <= ctx.now:
        raise UserError("appeal-late", number=case.number)
    return case


def add(ctx: Ctx, case: Case, words: str) -> Appeal:
    """The member appeals, and operators are reminded if nobody decides; raises UserError."""
    new = Appeal(case.number, ctx.member.id, words.strip(), ctx.now)
    if not store.add(ctx.tx, ctx.community.id, new):
        raise UserError("appeal-known-open", number=case.number)
    ctx.publish(AppealDue(case.number), at=ctx.now + REMIND_MS)
    return new


def found(ctx: Ctx, argument: str) -> tuple[Appeal, Case]:
    """The appeal that a button of a card is about, with its case; raises UserError."""
    case = _case(ctx, argument)
    appeal = store.find(ctx.tx, ctx.community.id, case.number) if case else None
    if case is None or appeal is None:
        raise UserError("appeal-gone")
    return appeal, case


def open_one(ctx: Ctx, argument: str) -> tuple[Appeal, Case]:
    """An appeal that nobody decided yet, with its case; raises UserError with who did."""
    appeal, case = found(ctx, argument)
    if appeal.decision is not None:
        raise already(ctx, appeal)
    return appeal, case


def decide(ctx: Ctx, argument: str, decision: Decision) -> tuple[Appeal, Case]:
    """An operator decides; raises UserError with who was first, if somebody was.

    The member hears of it once. What was overturned costs them nothing any more.
    """
    appeal, case = open_one(ctx, argument)
    if not settle(ctx, appeal, decision, ctx.member.id):
        raise already(ctx, again(ctx, case.number))
    ctx.audit(f"appeal {decision}", f"case:{case.number}", before="open", after=decision)
    if decision == "overturned":
        undoing.overturn(ctx, case, ctx.member.id, appealed=True)
    else:
        _keep(ctx, case)
    case_cards.renew(ctx, case.number)
    return found(ctx, argument)


def _keep(ctx: Ctx, case: Case) -> None:
    """The case stands; what was held back for an operator does not come again."""
    if cases.act(ctx, case):
        undoing.take_away_rest(ctx, case)
    cases.close(ctx, case, "stands", ctx.member.id)
    member = ctx.members.get(ctx.tx, case.member)
    if member is not None:
        ctx.whisper(member, "appeal-told-kept", owed=True, number=case.number)


def settle(ctx: Ctx, appeal: Appeal, decision: Decision, by: int | None) -> bool:
    """It came out so; False if it is decided already."""
    home = ctx.community.id
    return store.decide(ctx.tx, home, appeal.case, decision, by, ctx.now)


def ask(ctx: Ctx, argument: str, question: str) -> Appeal:
    """An operator asks the member back; raises UserError where that was done, or it is decided."""
    appeal, case = open_one(ctx, argument)
    if not store.ask(ctx.tx, ctx.community.id, case.number, question.strip()):
        raise UserError("appeal-asked-already", number=case.number)
    ctx.audit("appeal ask", f"case:{case.number}", after=question.strip())
    member = ctx.members.get(ctx.tx, appeal.member)
    if member is not None:
        button = ctx.button("appeal-answer", str(case.number))
        ask = ctx.text("appeal-told-question", number=case.number, words=question.strip())
        ctx.whisper(member, ask, buttons=[button], owed=True)
    return again(ctx, case.number)


def answerable(ctx: Ctx, argument: str) -> Appeal:
    """The member's own appeal that waits for their answer; raises UserError."""
    appeal, case = found(ctx, argument)
    if appeal.member != ctx.member.id or appeal.question is None:
        raise UserError("appeal-not-yours")
    if appeal.decision is not None or appeal.answer is not None:
        raise UserError(f"appeal-known-{appeal.decision or 'open'}", number=case.number)
    return appeal


def answer(ctx: Ctx, argument: str, words: str) -> Appeal:
    """The member answers what was asked, once; raises UserError."""
    appeal = answerable(ctx, argument)
    if not store.answer(ctx.tx, ctx.community.id, appeal.case, words.strip()):
        raise UserError("appeal-known-open", number=appeal.case)
    return again(ctx, appeal.case)


def already(ctx: Ctx, appeal: Appeal) -> UserError:
    """Who decided it before, as the sentence for who came second."""
    when = ctx.community.local(appeal.decided_at or ctx.now)
    who = ctx.members.name(ctx.tx, appeal.by)
    return UserError(f"appeal-already-{appeal.decision}", who=who, when=when)


def again(ctx: Ctx, number: int) -> Appeal:
    """An appeal as its row is now."""
    appeal = store.find(ctx.tx, ctx.community.id, number)
    assert appeal is not None, "it was there a moment ago"
    return appeal


def _case(ctx: Ctx, argument: str) -> Case | None:
    return cases.find(ctx, read_id(argument))
