"""Cases: opened once for each incident, punished once, taken back whole."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from bot.context import Ctx
from bot.members import Member
from cogs.guard.cases import letters
from cogs.guard.cases.case import Case, Kind, Outcome, Penalty, PenaltyState, State
from cogs.guard.cases.ladder import Rung, rung, steps
from cogs.guard.cases.store import cases, penalties
from cogs.guard.events import CaseActed, CaseClosed, CaseOpened, CasesAged, PenaltyDue
from cogs.guard.evidence import Action, Author, Evidence, Mode, Standing
from cogs.guard.standing import days_here

MODES: tuple[Mode, ...] = ("observe", "flag", "enforce")  # the mildest first
ACTIONS: tuple[Action, ...] = ("none", "flag", "hold", "delete")
HUSHED_MS = 3_600_000  # who is to be put out writes nothing until they could read why
FIRST_LOOK_MS = 10_000
SOON_MS = 1_000
NIGHT = dt.time(4, 30)


def open_or_join(
    ctx: Ctx,
    member: Member,
    kind: Kind,
    rules: Sequence[str],
    *,
    mode: Mode = "enforce",
    action: Action = "delete",
    standing: Standing = "new",
    score: float = 0.0,
    evidence: Sequence[Evidence] = (),
    at: int | None = None,
) -> Case:
    """The case of what a member does: a new one (`case.fresh`), or that of an incident.

    `at` is when they did it (UTC ms), if not now. What is graver than the case makes it graver.
    """
    home, options = ctx.community.id, ctx.options.cases
    at = ctx.now if at is None else at
    number = cases.claim(ctx.tx, home, member.id, kind, at, ctx.now + options.incident)
    if number is None:
        number = cases.next_number(ctx.tx, home)
        cases.name(ctx.tx, home, member.id, kind, number)
        asks = mode == "flag" or action in ("flag", "hold")
        state: State = "asked" if asks and mode != "observe" else "open"
        case = Case(
            *(number, member.id, kind, mode, action, standing, tuple(rules), score),
            state=state,
            outcome="",
            opened_at=ctx.now,
            fresh=True,
        )
        cases.add(ctx.tx, home, case)
        ctx.publish(CaseOpened(number, member.id, kind, mode, action, list(rules)))
        look_later(ctx)
    else:
        case = _joined(ctx, number, rules, mode, action)
    if case.fresh or case.graver:
        cases.add_evidence(ctx.tx, home, number, evidence)
    return case


def _joined(ctx: Ctx, number: int, rules: Sequence[str], mode: Mode, action: Action) -> Case:
    case = find(ctx, number)
    assert case is not None, "an incident has its case"
    graver = (
        max(mode, case.mode, key=MODES.index),
        max(action, case.action, key=ACTIONS.index),
        tuple(dict.fromkeys((*case.rules, *rules))),
    )
    if graver == (case.mode, case.action, case.rules):
        return case
    cases.sharpen(ctx.tx, ctx.community.id, number, *graver)
    return replace(case, mode=graver[0], action=graver[1], rules=graver[2], graver=True)


def find(ctx: Ctx, number: int) -> Case | None:
    """A case of this community by its number."""
    return cases.find(ctx.tx, ctx.community.id, number)


def act(ctx: Ctx, case: Case) -> bool:
    """What an operator was asked about is done; False if somebody decided before."""
    if not cases.move(ctx.tx, ctx.community.id, case.number, "asked", "open"):
        return False
    ctx.publish(CaseActed(case.number, ctx.member.id if ctx.rights else 0))
    return True


def author(ctx: Ctx, member: Member, standing: Standing, but: int = 0) -> Author:
    """Who somebody is to the rules: how they stand, and how many cases of theirs count.

    `but` is one that is left out.
    """
    since = ctx.now - ctx.options.cases.counts
    count = cases.count_of(ctx.tx, ctx.community.id, member.id, since, but)
    return Author(standing, days_here(member, ctx.now), count)


def punish(
    ctx: Ctx,
    case: Case,
    *,
    mild: bool = False,
) -> Penalty | None:
    """What the case costs its member by the ladder, once; the penalty that stands.

    The member is told of it, before they are put out; see `fresh`. If it is to be `mild`, it is a
    warning, whatever weighs. None where the member is unknown.
    """
    home, options = ctx.community.id, ctx.options.cases
    member = ctx.members.get(ctx.tx, case.member)
    if member is None:
        return None
    weighing = penalties.weighing(ctx.tx, home, member.id, ctx.now)
    others = [each for each in weighing if each.case != case.number]
    ladder = steps(tuple(options.ladder))
    step = Rung("warn") if mild else rung(ladder, len(others), case.standing, case.rules)
    penalty = Penalty(
        case=case.number,
        member=member.id,
        kind=step.kind,
        state=_state(ctx, step),
        given_at=ctx.now,
        until=ctx.now + step.lasts if step.kind == "time_out" else None,
        counts_until=ctx.now + options.counts,
        fresh=True,
    )
    if not penalties.add(ctx.tx, home, penalty):
        return penalties.of_case(ctx.tx, home, case.number)
    return _carried_out(ctx, case, member, penalty, first=not others)


def _state(ctx: Ctx, step: Rung) -> PenaltyState:
    if ctx.community.stage != "live":
        return "would"
    return "waits" if step.kind in ("kick", "ban") else "given"


def _carried_out(ctx: Ctx, case: Case, member: Member, penalty: Penalty, *, first: bool) -> Penalty:
    """Done, and told: who is put out is told first, and writes nothing until then."""
    letter = letters.tell_penalty(ctx, case, member, penalty, first=first)
    effect: int | None = None
    if penalty.kind == "time_out":
        effect = quiet(ctx, member, penalty.until or ctx.now)
    elif penalty.state == "waits":
        effect = quiet(ctx, member, ctx.now + HUSHED_MS)
        look_at(ctx, case.number, 1, FIRST_LOOK_MS)
    elif penalty.kind != "warn":
        put_out(ctx, penalty, member)
    penalties.set_effects(ctx.tx, ctx.community.id, case.number, letter, effect)
    return replace(penalty, letter=letter, effect=effect)


def look_at(ctx: Ctx, number: int, tried: int, after: int) -> None:
    """Look in so many ms whether somebody who is to be put out could read why."""
    ctx.publish(PenaltyDue(number, tried), at=ctx.now + after, once=f"{number}:{tried}")


def put_out(ctx: Ctx, penalty: Penalty, member: Member) -> int | None:
    """Kick or ban; the effect's id, or None in a rehearsal."""
    out = ctx.kick if penalty.kind == "kick" else ctx.ban
    return out(member, "reason-in-log", case=penalty.case)


def take_back(ctx: Ctx, case: Case, by: int | None) -> bool:
    """Undo what the case cost its member; False if it cost nothing, or that was taken back.

    Who was kicked has to come back by themselves.
    """
    home = ctx.community.id
    penalty = penalties.of_case(ctx.tx, home, case.number)
    if penalty is None or penalty.state == "taken back":
        return False
    if not penalties.move(ctx.tx, home, case.number, penalty.state, "taken back"):
        return False
    member = ctx.members.get(ctx.tx, case.member)
    if member is not None and penalty.state != "would":
        _undo(ctx, penalty, member)
    if by is not None:
        ctx.audit("guard take back", f"case:{case.number}", before=penalty.kind)
    return True


def _undo(ctx: Ctx, penalty: Penalty, member: Member) -> None:
    if penalty.kind == "ban" and penalty.state == "given":
        ctx.unban(member)
    elif penalty.state == "waits" or (penalty.until or 0) > ctx.now:
        speak_again(ctx, member)


def speak_again(ctx: Ctx, member: Member) -> None:
    """End a member's time out, but for what other cases cost them."""
    quiet(ctx, member, ctx.now)


def quiet(ctx: Ctx, member: Member, until: int) -> int | None:
    """A time out until an instant (UTC ms), or as long as any case costs them.

    Its effect's id, or None in a rehearsal.
    """
    weighing = penalties.weighing(ctx.tx, ctx.community.id, member.id, ctx.now)
    return ctx.time_out(member, max([until, *(each.until or 0 for each in weighing)]))


def close(ctx: Ctx, case: Case, outcome: Outcome, by: int | None) -> bool:
    """The case is over; False if it came out so before.

    One that stood may still be overturned. What the member does from now on is another case.
    """
    home = ctx.community.id
    closed = cases.close(ctx.tx, home, case.number, outcome, by, ctx.now)
    if not closed and outcome != "stands":
        closed = cases.reopen_as(ctx.tx, home, case.number, outcome, by)
    if closed:
        _closed(ctx, case, outcome, by)
    return closed


def close_first(ctx: Ctx, case: Case, outcome: Outcome, by: int) -> bool:
    """The case is over; False if it was before, however it came out."""
    closed = cases.close(ctx.tx, ctx.community.id, case.number, outcome, by, ctx.now)
    if closed:
        _closed(ctx, case, outcome, by)
    return closed


def _closed(ctx: Ctx, case: Case, outcome: Outcome, by: int | None) -> None:
    cases.end_incident(ctx.tx, ctx.community.id, case.number)
    ctx.publish(CaseClosed(case.number, case.member, case.kind, outcome))
    if by is not None:
        ctx.audit("guard close", f"case:{case.number}", before=case.outcome, after=outcome)


def look_later(ctx: Ctx) -> None:
    """Look through the cases once a day, in the night, while there are any."""
    day = ctx.community.local(ctx.now).date() + dt.timedelta(days=1)
    night = ctx.community.instant(dt.datetime.combine(day, NIGHT))
    ctx.publish(CasesAged(day.isoformat()), at=night, once="it")


def look_soon(ctx: Ctx) -> None:
    """Look through the next of many cases."""
    today = ctx.community.local(ctx.now).date()
    ctx.publish(CasesAged(today.isoformat()), at=ctx.now + SOON_MS, once="it")
