"""The commands of moderators: open a case, warn, note, list, close, overturn."""

from typing import Annotated

from bot.cog import Cog, command
from bot.context import Ctx
from bot.effects import Joined, Words
from bot.kinds import Within
from bot.members import Member
from cogs.guard.allowing import service as allowing
from cogs.guard.byhand import service, store
from cogs.guard.cases import cards, words
from cogs.guard.cases.case import Case, Penalty
from cogs.guard.cases.store import cases, penalties

Number = Annotated[int, Within(least=1, most=999_999_999)]
Rule = Annotated[int, Within(least=1, most=99)]
NoteText = Annotated[str, Within(most=500)]
SHOWN, NOTES, SHORT = 4, 2, 60  # cases, notes of each, characters of each: one answer


class ByHand(Cog):
    """What a moderator does by hand is on the same ladder as what the guard does."""

    @command("case open", right="people")
    def case_open(self, ctx: Ctx, member: Member, rule: Rule, note: NoteText = "") -> None:
        """A member broke a rule: it costs what the ladder says."""
        _record(ctx, member, rule, note, mild=False)

    @command("case warn", right="people")
    def case_warn(self, ctx: Ctx, member: Member, rule: Rule, note: NoteText = "") -> None:
        """A member broke a rule: no more than a warning, which weighs on the ladder."""
        _record(ctx, member, rule, note, mild=True)

    @command("case note", right="people")
    def case_note(self, ctx: Ctx, case: Number, text: NoteText) -> None:
        """Write something down about a case; operators alone read it."""
        service.annotate(ctx, service.found(ctx, case), text)
        ctx.reply("case-noted", number=case)

    @command("case list", right="people")
    def case_list(self, ctx: Ctx, member: Member) -> None:
        """The last cases of a member, with what they cost and what was noted."""
        found = cases.latest(ctx.tx, ctx.community.id, member.id, SHOWN)
        lines = [line for case in found for line in _listed(ctx, case)]
        head = ctx.text("case-list" if lines else "case-none", who=member.name)
        ctx.reply(Joined((head, *lines)))

    @command("case close", right="people")
    def case_close(self, ctx: Ctx, case: Number) -> None:
        """Nothing more is to be done about a case."""
        service.close(ctx, case)
        cards.renew(ctx, case)
        ctx.reply("case-closed", number=case)

    @command("case overturn", right="people")
    def case_overturn(self, ctx: Ctx, case: Number) -> None:
        """A case was wrong: what it cost is taken back."""
        found = service.overturn(ctx, case)
        cards.renew(ctx, case)
        who = ctx.members.name(ctx.tx, found.member)
        offers = allowing.offers(ctx, case)
        said = [ctx.text("appeal-done-overturned", who=who, number=case)]
        said += [ctx.text("allow-offer", count=len(offers))] if offers else []
        ctx.reply(Joined(tuple(said)), buttons=offers)


def _record(ctx: Ctx, member: Member, rule: int, note: str, *, mild: bool) -> None:
    case, penalty = service.record(ctx, member, rule, note, mild=mild)
    key = "case-opened" if case.fresh else "case-joined"
    lines: list[Words] = [ctx.text(key, who=member.name, number=case.number)]
    if penalty is not None:
        lines.append(_costs(ctx, penalty))
    ctx.reply(Joined(tuple(lines)))


def _costs(ctx: Ctx, penalty: Penalty) -> Words:
    return words.costs(ctx, penalty, "card")


def _listed(ctx: Ctx, case: Case) -> list[Words]:
    """A case in a few lines, with the last thing that was noted."""
    home = ctx.community.id
    day = ctx.community.local(case.opened_at).date()
    state = ctx.text(f"case-is-{case.outcome or case.state}")
    lines: list[Words] = [
        ctx.text("case-entry", number=case.number, day=day, state=state),
        words.reasons(ctx, case),
    ]
    if (penalty := penalties.of_case(ctx.tx, home, case.number)) is not None:
        lines += words.cost_as_it_stands(ctx, penalty)
    for note in store.notes(ctx.tx, home, case.number)[-NOTES:]:
        said = words.dead(note.words, SHORT)
        lines.append(ctx.text("case-note", who=ctx.members.name(ctx.tx, note.by), words=said))
    return lines
