"""What a moderator records: a case with the number of the broken rule, on the guard's ladder."""

from bot.context import Ctx
from bot.errors import UserError
from bot.members import Member
from cogs.guard.byhand import store
from cogs.guard.byhand.store import Note
from cogs.guard.cases import service as cases
from cogs.guard.cases import undoing
from cogs.guard.cases.case import Case, Penalty
from cogs.guard.cases.people import operates, standing_of


def record(
    ctx: Ctx, member: Member, rule: int, note: str, *, mild: bool
) -> tuple[Case, Penalty | None]:
    """The case of a broken rule and what it costs: by the ladder, or no more than a warning.

    Raises UserError for an operator, and for a rule that this community does not have. What is
    recorded within one incident is one case, and costs once.
    """
    if operates(ctx, member):
        raise UserError("case-operator", who=member.name)
    named = rule_named(ctx, rule)
    standing = standing_of(ctx, member)
    case = cases.open_or_join(ctx, member, "hand", [named], action="none", standing=standing)
    ctx.audit("case warn" if mild else "case open", f"case:{case.number}", after=named)
    if note.strip():
        annotate(ctx, case, note)
    return case, cases.punish(ctx, case, mild=mild)


def rule_named(ctx: Ctx, rule: int) -> str:
    """A rule of the house as its number and, where the community wrote them down, its words."""
    rules = ctx.options.rules_of_house
    if rules and rule > len(rules):
        raise UserError("case-no-rule", rule=rule, count=len(rules))
    return f"{rule} ({rules[rule - 1]})" if rules else str(rule)


def annotate(ctx: Ctx, case: Case, words: str) -> None:
    """An operator notes something about a case."""
    note = Note(ctx.new_id(), ctx.member.id, words.strip(), ctx.now)
    store.add(ctx.tx, ctx.community.id, case.number, note)
    ctx.audit("case note", f"case:{case.number}", after=note.words)


def found(ctx: Ctx, number: int) -> Case:
    """A case of this community; raises UserError if there is none."""
    case = cases.find(ctx, number)
    if case is None or case.kind == "seen":
        raise UserError("case-unknown", number=number)
    return case


def close(ctx: Ctx, number: int) -> Case:
    """The case is over and stands; raises UserError if it is over already."""
    case = found(ctx, number)
    if not cases.close(ctx, case, "stands", ctx.member.id):
        raise UserError("case-over", number=number)
    return case


def overturn(ctx: Ctx, number: int) -> Case:
    """The case was wrong: all of it is taken back; raises UserError if that is done already."""
    case = found(ctx, number)
    if not undoing.overturn(ctx, case, ctx.member.id):
        raise UserError("case-taken-back", number=number)
    return case
