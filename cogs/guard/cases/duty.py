"""What the guard does about findings, and what operators and members may do and ask."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from bot.cog import Cog, button, command, objects, on
from bot.context import Ctx
from bot.errors import UserError
from bot.events import BotWrote, MemberJoined, MemberPassed, MemberRenamed
from bot.ids import read_id
from bot.kinds import Within
from bot.members import Member
from cogs.guard.bots import service as bots
from cogs.guard.cases import cards, explaining, letters, naming, past, removing, service, undoing
from cogs.guard.cases.aging import age
from cogs.guard.cases.case import Case
from cogs.guard.cases.people import operates, standing_of
from cogs.guard.cases.store import messages, penalties
from cogs.guard.cases.store.messages import MessageState
from cogs.guard.evidence import Action, Copy, Finding, Piece
from cogs.guard.looking import seen_later
from cogs.guard.replaying import features
from cogs.guard.softly import service as softly

LOOKS_MS = (60_000, 300_000)  # later looks whether somebody could read why they are put out
Number = Annotated[int, Within(least=1, most=999_999_999)]


class CasesDuty(Cog):
    """One case for each incident: what was found, what was done, and what became of it."""

    def found(self, ctx: Ctx, finding: Finding) -> bool:
        """Do what a finding asks for; whether nobody else is to hear of the message."""
        if isinstance(ctx.event, BotWrote):
            return bots.found(ctx, finding)
        if ctx.rights or operates(ctx, ctx.member):
            return False
        if isinstance(ctx.event, MemberPassed):
            return _ungreeted(ctx, finding)
        features.keep(ctx, finding)
        room = finding.copies[-1].room if finding.copies else None
        decision = past.weighed(ctx, finding.decision, room)
        if decision.action == "none":
            return False
        copies = list(dict.fromkeys(finding.copies))
        if not copies and naming.was_fine(ctx, finding.pieces):
            return False
        wanted, action = decision.mode, decision.action
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
            at=None if ctx.event is None else min(ctx.event.at, ctx.now),
        )
        if mode != wanted:
            softly.note(ctx, case, wanted, action)
        if mode != "enforce" or action == "flag":
            _note(ctx, case, finding, copies)
            if mode != "observe" and (case.fresh or case.card is None):
                cards.show(ctx, case)
            return False
        return _enforced(ctx, case, finding, copies, action)

    @objects("what-would-go")
    def not_for_others(self, ctx: Ctx, text: str) -> bool:
        """Whether it would be taken away if the member wrote it in a room; it makes no case."""
        if ctx.rights or operates(ctx, ctx.member):
            return False
        finding = seen_later(ctx, [Piece("text", text)], "", "")
        if finding is None:
            return False
        decision = past.weighed(ctx, finding.decision, None)
        return decision.spam and softly.at_most(ctx, decision.mode) == "enforce"

    @button("remove", right="people")
    def remove(self, ctx: Ctx, argument: str = "") -> None:
        """An operator says that it was spam: it goes, and its author's case stands."""
        case = _named(ctx, argument)
        if not service.act(ctx, case):
            raise UserError("decided")
        undoing.take_away_rest(ctx, case)
        case = replace(case, state="open")
        service.punish(ctx, case)
        ctx.audit("guard remove", f"case:{case.number}")
        cards.show(ctx, case)
        ctx.reply("removed", case=case.number)

    @button("fine", right="people")
    def fine(self, ctx: Ctx, argument: str = "") -> None:
        """An operator says that it was no spam: all of it is undone."""
        case = _named(ctx, argument)
        if not undoing.overturn(ctx, case, ctx.member.id):
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


def _note(ctx: Ctx, case: Case, finding: Finding, copies: Sequence[Copy]) -> None:
    """What was found belongs to the case, and stays."""
    if copies:
        removing.note(ctx, case, copies, finding.pieces, "there")
    else:
        naming.note(ctx, case, finding.pieces)


def _ungreeted(ctx: Ctx, finding: Finding) -> bool:
    """Whether nobody is to greet who came in: a greeting would say the name that was taken away."""
    decision = past.weighed(ctx, finding.decision, None)
    if not decision.spam or naming.was_fine(ctx, finding.pieces):
        return False
    return softly.at_most(ctx, decision.mode) == "enforce" and ctx.community.stage == "live"


def _enforced(
    ctx: Ctx, case: Case, finding: Finding, copies: Sequence[Copy], action: Action
) -> bool:
    live, held = ctx.community.stage == "live", action == "hold"
    home = ctx.community.id
    first = not messages.of_case(ctx.tx, home, case.number, "held", "removed", "renamed")
    if copies:
        state: MessageState = "there" if not live else "held" if held else "removed"
        removing.note(ctx, case, copies, finding.pieces, state)
        removing.take_away(ctx, copies)
    else:
        naming.take(ctx, case, finding.pieces)
    changed = case.fresh or case.graver or case.card is None
    if held and (case.fresh or (live and first)):
        letters.tell_held(ctx, case, ctx.member)
    elif not held:
        if service.act(ctx, case):
            case, changed = replace(case, state="open"), True
        service.punish(ctx, case)
    if changed:
        cards.show(ctx, case)
    else:
        cards.show_later(ctx, case)
    if first and copies and (ctx.event is None or ctx.event.thread is None):
        removing.say_softly(ctx, case, copies[-1].room)
    came = isinstance(ctx.event, MemberJoined | MemberRenamed)  # which others are to hear of
    return live and not came


def _known(ctx: Ctx, number: int) -> Case:
    found = service.find(ctx, number)
    if found is None:
        raise UserError("no-such-case")
    return found


def _named(ctx: Ctx, argument: str) -> Case:
    """The case that a button is about."""
    return _known(ctx, read_id(argument))
