"""What the guard does about findings, and what operators and members may do and ask."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from bot.cog import Cog, button, command, on
from bot.context import Ctx
from bot.errors import UserError
from bot.kinds import Within
from bot.members import Member
from cogs.guard.cases import cards, explaining, letters, removing, service
from cogs.guard.cases.aging import age
from cogs.guard.cases.case import Case
from cogs.guard.cases.people import operates, standing_of
from cogs.guard.cases.store import penalties
from cogs.guard.cases.store.messages import MessageState
from cogs.guard.evidence import Action, Copy, Finding, Mode
from cogs.guard.replaying import features
from cogs.guard.softly import service as softly

LOOKS_MS = (60_000, 300_000)  # later looks whether somebody could read why they are put out
Number = Annotated[int, Within(least=1, most=999_999_999)]


class CasesDuty(Cog):
    """One case for each incident: what was found, what was done, and what became of it."""

    def found(self, ctx: Ctx, finding: Finding) -> bool:
        """Do what a finding asks for; whether nobody else is to hear of the message."""
        decision = finding.decision
        if ctx.rights or operates(ctx, ctx.member):
            return False
        features.keep(ctx, finding)
        if decision.action == "none":
            return False
        copies = list(dict.fromkeys(finding.copies))
        wanted, action = _milder(decision.mode, decision.action, copies)
        mode = softly.at_most(ctx, wanted)
        case = service.open_or_join(
            ctx,
            ctx.member,
            "seen" if mode == "observe" else "spam",
            decision.rules,
            mode=mode,
            action=action,
            standing=standing_of(ctx, ctx.member),
            score=decision.score,
            evidence=decision.evidence,
        )
        if mode != wanted:
            softly.note(ctx, case, wanted, action)
        if mode != "enforce" or action == "flag":
            removing.note(ctx, case, copies, finding.pieces, "there")
            if mode != "observe" and (case.fresh or case.card is None):
                cards.show(ctx, case)
            return False
        return _enforced(ctx, case, finding, copies, action)

    @button("remove", right="people")
    def remove(self, ctx: Ctx, argument: str = "") -> None:
        """An operator says that it was spam: it goes, and its author's case stands."""
        case = _named(ctx, argument)
        if not service.act(ctx, case):
            raise UserError("decided")
        removing.take_away_rest(ctx, case)
        case = replace(case, state="open")
        service.punish(ctx, case)
        ctx.audit("guard remove", f"case:{case.number}")
        cards.show(ctx, case)
        ctx.reply("removed", case=case.number)

    @button("fine", right="people")
    def fine(self, ctx: Ctx, argument: str = "") -> None:
        """An operator says that it was no spam: all of it is undone."""
        case = _named(ctx, argument)
        if not removing.overturn(ctx, case, ctx.member.id):
            raise UserError("decided")
        cards.show(ctx, _known(ctx, case.number))
        ctx.reply("undone", case=case.number)

    @button("account-back")
    def account_back(self, ctx: Ctx, argument: str = "") -> None:
        """Somebody has their account back and may write again; operators hear of it."""
        case, home = _named(ctx, argument), ctx.community.id
        penalty = penalties.of_case(ctx.tx, home, case.number)
        if penalty is None or case.member != ctx.member.id or penalty.state != "given":
            raise UserError("no-such-case")
        if penalty.until is not None and penalty.until > ctx.now:
            penalties.end(ctx.tx, home, case.number, ctx.now)
            service.speak_again(ctx, ctx.member)
            ctx.say("account-back-card", room="ops", who=ctx.member.name, case=case.number)
        ctx.reply("account-back")

    @command("guard why")
    def why(self, ctx: Ctx, case: Number) -> None:
        """Why a case began and what came of it; of their own, members may ask."""
        explaining.explain(ctx, _known(ctx, case))

    @command("guard cases", right="people")
    def list(self, ctx: Ctx, member: Member | None = None) -> None:
        """The last cases, of all or of one member."""
        explaining.list_cases(ctx, member)

    @on("guard.penalty_due")
    def put_out_when_told(self, ctx: Ctx) -> None:
        """Put somebody out who could read why, or who does not read it."""
        number, tried = int(ctx.event.data["number"]), int(ctx.event.data["tried"])
        home = ctx.community.id
        penalty = penalties.of_case(ctx.tx, home, number)
        if penalty is None or penalty.state != "waits":
            return
        letter = penalty.letter or 0
        came = ctx.posts.came_of([letter]).get(letter)
        if came is not None and came.waits and tried <= len(LOOKS_MS):
            service.look_at(ctx, number, tried + 1, LOOKS_MS[tried - 1])
            return
        member = ctx.members.get(ctx.tx, penalty.member)
        if member is not None and penalties.move(ctx.tx, home, number, "waits", "given"):
            effect = service.put_out(ctx, penalty, member)
            penalties.set_effects(ctx.tx, home, number, None, effect)

    @on("guard.card_stale")
    def bring_up_to_date(self, ctx: Ctx) -> None:
        """Show how many messages a case is about by now."""
        cards.show(ctx, _known(ctx, int(ctx.event.data["number"])))

    @on("guard.cases_aged")
    def look_through(self, ctx: Ctx) -> None:
        """Erase what no appeal needs any more."""
        age(ctx)


def _milder(mode: Mode, action: Action, copies: Sequence[Copy]) -> tuple[Mode, Action]:
    """What there is no message to remove of, such as a name, is only shown to operators."""
    return ("flag", "flag") if mode == "enforce" and not copies else (mode, action)


def _enforced(
    ctx: Ctx, case: Case, finding: Finding, copies: Sequence[Copy], action: Action
) -> bool:
    live, held = ctx.community.stage == "live", action == "hold"
    state: MessageState = "there" if not live else "held" if held else "removed"
    removing.note(ctx, case, copies, finding.pieces, state)
    removing.take_away(ctx, copies)
    changed = case.fresh or case.graver or case.card is None
    if held and case.fresh:
        letters.tell_held(ctx, case, ctx.member)
    elif not held:
        if service.act(ctx, case):
            case, changed = replace(case, state="open"), True
        service.punish(ctx, case, service.author(ctx, ctx.member, case.standing))
    if changed:
        cards.show(ctx, case)
    else:
        cards.show_later(ctx, case)
    if case.fresh and copies and (ctx.event is None or ctx.event.thread is None):
        removing.say_softly(ctx, case, copies[-1].room)
    return live


def _known(ctx: Ctx, number: int) -> Case:
    found = service.find(ctx, number)
    if found is None:
        raise UserError("no-such-case")
    return found


def _named(ctx: Ctx, argument: str) -> Case:
    """The case that a button is about."""
    if not (argument.isascii() and argument.isdecimal() and len(argument) < 10):
        raise UserError("no-such-case")
    return _known(ctx, int(argument))
