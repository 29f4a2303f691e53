"""What the author alone is told: what was done, why, and how to say that it is wrong."""

from bot.context import Ctx
from bot.effects import Button, Joined, Words
from bot.members import Member
from bot.places import RoomLink
from cogs.guard.cases import words
from cogs.guard.cases.case import Case, Penalty
from cogs.guard.cases.ladder import hacked
from cogs.guard.cases.store import messages


def tell_penalty(ctx: Ctx, case: Case, member: Member, penalty: Penalty, *, first: bool) -> int:
    """Tell a member what a case costs them; the letter's effect.

    Whose account somebody else seems to use reads how to get it back, and has a button for when
    they did; `first`: but not again while an earlier penalty weighs.
    """
    parts = [*_what(ctx, case), words.costs(ctx, penalty, "told", member)]
    buttons = [appeal(ctx, case)]
    if penalty.kind == "time_out" and hacked(case.standing, case.rules):
        parts += [ctx.text("told-hacked", again="no" if first else "yes")]
        if first:
            buttons.insert(0, ctx.button("account-back", str(case.number)))
    parts += [ctx.text("told-case", case=case.number)]
    return ctx.whisper(member, Joined(tuple(parts)), buttons=buttons, owed=True)


def tell_held(ctx: Ctx, case: Case, member: Member) -> int:
    """Tell a member that their message waits for an operator; the letter's effect."""
    parts = [*_what(ctx, case), ctx.text("told-case", case=case.number)]
    return ctx.whisper(member, Joined(tuple(parts)), buttons=[appeal(ctx, case)], owed=True)


def tell_fine(ctx: Ctx, case: Case, member: Member, *, back: str, files: bool) -> int:
    """Tell a member that it was fine after all; `back`: a `message`, `name` or `thread` is there.

    The `files` of a message are not: they are gone with it.
    """
    parts = [ctx.text("told-fine", case=case.number, back=back or "no")]
    parts += [ctx.text("told-files")] if files else []
    return ctx.whisper(member, Joined(tuple(parts)), owed=True)


def appeal(ctx: Ctx, case: Case) -> Button:
    """The button by which a case's member says that it is wrong."""
    return ctx.button("appeal", str(case.number))


def _what(ctx: Ctx, case: Case) -> list[Words]:
    gone = messages.of_case(ctx.tx, ctx.community.id, case.number, "held", "removed")
    parts: list[Words] = []
    if gone:  # what stood there before was only shown to operators
        state = gone[-1].state
        first = next(each for each in gone if each.state == state)
        parts.append(ctx.text(f"told-{state}", room=RoomLink(first.room)))
    elif taken := messages.of_case(ctx.tx, ctx.community.id, case.number, "renamed"):
        what = "told-title" if taken[0].room else "told-name"
        looks = "yes" if case.state == "asked" else "no"
        parts.append(ctx.text(what, room=RoomLink(taken[0].room), looks=looks))
    elif case.kind == "hand":
        parts.append(ctx.text("told-hand"))
    return [*parts, words.reasons(ctx, case)]
