"""What was reported and what the guard itself found are one case, whoever comes first."""

from dataclasses import replace

from bot.context import Ctx
from bot.members import Member
from cogs.guard.cases import cards as case_cards
from cogs.guard.cases import letters, removing, sealing
from cogs.guard.cases import service as cases
from cogs.guard.cases.case import Case, Outcome
from cogs.guard.cases.people import standing_of
from cogs.guard.cases.store import cases as case_rows
from cogs.guard.cases.store import messages
from cogs.guard.evidence import Action, Copy, Evidence, Piece
from cogs.guard.reports import deciding, store
from cogs.guard.reports.store import Decision, Reported

RULE = "reported"
DECISIONS: dict[Outcome, Decision] = {
    "stands": "removed",
    "overturned": "fine",
    "undone": "fine",
    "lapsed": "lapsed",
}


def join(ctx: Ctx, reported: Reported) -> Reported:
    """A message that the guard took away before is of that case, and nobody decides it twice."""
    room, message = reported.room, reported.message
    if reported.case is not None or room is None or message is None:
        return reported
    number = messages.case_of(ctx.tx, ctx.community.id, room, message)
    case = cases.find(ctx, number) if number is not None else None
    return reported if case is None or case.kind == "seen" else _joined(ctx, reported, case.number)


def opened(ctx: Ctx, number: int) -> list[Reported]:
    """The guard has a case: what was reported of its messages belongs to it from now on.

    Of what it only observed members may think otherwise, so that stays a matter of their reports.
    """
    case = cases.find(ctx, number)
    if case is None or case.kind == "seen":
        return []
    found = messages.of_case(ctx.tx, ctx.community.id, number, "there", "held", "removed")
    about = (store.newest(ctx.tx, ctx.community.id, f"message:{each.message}") for each in found)
    waits = (each for each in about if each and each.case is None and each.decision is None)
    return [_joined(ctx, each, number) for each in waits]


def _joined(ctx: Ctx, reported: Reported, number: int) -> Reported:
    store.join(ctx.tx, ctx.community.id, reported.id, number)
    gone = messages.of_case(ctx.tx, ctx.community.id, number, "removed")
    if reported.message in {each.message for each in gone}:
        deciding.decided(ctx, reported, "removed")
    return deciding.now(ctx, reported.id)


def decided(ctx: Ctx, number: int, decision: Decision, by: int | None = None) -> list[Reported]:
    """A case is decided, and with it what was reported of it."""
    found = store.of_case(ctx.tx, ctx.community.id, number)
    done = (deciding.decided(ctx, each, decision, by) for each in found)
    return [each for each in done if each is not None]


def hold(ctx: Ctx, reported: Reported, count: int) -> Reported:
    """Enough members reported a message: nobody sees it until an operator looked at it."""
    author = _author(ctx, reported)
    if author is None:
        return reported
    known = waiting(ctx, reported)
    case = _case(ctx, author, "hold", count) if known is None else _graver(ctx, known)
    _take_away(ctx, case, reported, held=True)
    if case.fresh or known is not None:
        letters.tell_held(ctx, case, author)
    case_cards.show(ctx, case)
    if case.state != "asked":  # what the incident began with is removed, and so is this
        deciding.decided(ctx, reported, "removed")
    return deciding.now(ctx, reported.id)


def waiting(ctx: Ctx, reported: Reported) -> Case | None:
    """The case for which operators were asked to look at a message that still stands there."""
    case = cases.find(ctx, reported.case) if reported.case is not None else None
    if case is None or case.state != "asked" or ctx.community.stage != "live":
        return None
    there = messages.of_case(ctx.tx, ctx.community.id, case.number, "there")
    return case if reported.message in {each.message for each in there} else None


def held(ctx: Ctx, reported: Reported) -> bool:
    """Whether a message is held back by its case."""
    if reported.case is None:
        return False
    found = messages.of_case(ctx.tx, ctx.community.id, reported.case, "held")
    return reported.message in {each.message for each in found}


def _graver(ctx: Ctx, case: Case) -> Case:
    """What operators were asked about is held by now, as members reported it, too."""
    rules = tuple(dict.fromkeys((*case.rules, RULE)))
    case_rows.sharpen(ctx.tx, ctx.community.id, case.number, "enforce", "hold", rules)
    return replace(case, mode="enforce", action="hold", rules=rules)


def remove(ctx: Ctx, reported: Reported, count: int) -> Reported:
    """An operator found it wrong: it goes, and costs its author what the ladder says."""
    author = _author(ctx, reported)
    if author is not None:
        case = _case(ctx, author, "delete", count)
        cases.act(ctx, case)
        _take_away(ctx, case, reported, held=False)
        cases.punish(ctx, case)
    return deciding.now(ctx, reported.id)


def warn(ctx: Ctx, reported: Reported, count: int) -> Reported:
    """An operator warns the author; a message stays where it is."""
    author = _author(ctx, reported)
    if author is not None:
        case = _case(ctx, author, "none", count)
        store.join(ctx.tx, ctx.community.id, reported.id, case.number)
        cases.punish(ctx, case, mild=True)
    return deciding.now(ctx, reported.id)


def text_of(ctx: Ctx, reported: Reported) -> str:
    """What stood in a message when it was reported first; nothing where nobody knows."""
    return sealing.text_of(ctx, reported.said)


def sealed(ctx: Ctx, said: str) -> str:
    """The text of a message as nobody can read it without the key."""
    return sealing.seal(ctx, [Piece("text", said)]) if said.strip() else ""


def _author(ctx: Ctx, reported: Reported) -> Member | None:
    return ctx.members.get(ctx.tx, reported.author) if reported.author else None


def _case(ctx: Ctx, author: Member, action: Action, count: int) -> Case:
    return cases.open_or_join(
        ctx,
        author,
        "spam",
        [RULE],
        action=action,
        standing=standing_of(ctx, author),
        score=1.0,
        evidence=[Evidence(RULE, 1.0, str(count))],
    )


def _take_away(ctx: Ctx, case: Case, reported: Reported, *, held: bool) -> None:
    assert reported.room is not None
    assert reported.message is not None, "what has no message is not taken away"
    copies = [Copy(reported.room, reported.message)]
    pieces = sealing.unseal(ctx, reported.said)
    live = ctx.community.stage == "live"
    removing.note(ctx, case, copies, pieces, _state(live, held))
    removing.take_away(ctx, copies)
    store.join(ctx.tx, ctx.community.id, reported.id, case.number)


def _state(live: bool, held: bool) -> messages.MessageState:
    """As with what the guard found: in a rehearsal it still stands there."""
    if not live:
        return "there"
    return "held" if held else "removed"
