"""How a case ends: the rest of it goes as well, or all of it comes back."""

from collections.abc import Sequence

from bot.context import Ctx
from bot.effects import Sealed
from cogs.guard.cases import letters, naming, removing, service
from cogs.guard.cases.case import Case
from cogs.guard.cases.sealing import had_files, text_of
from cogs.guard.cases.store import messages
from cogs.guard.cases.store.messages import Held
from cogs.guard.evidence import Copy

SAID_AGAIN = 5
PART, PARTS = 900, 5  # what fits into a post of any chat, with every sign escaped


def take_away_rest(ctx: Ctx, case: Case) -> None:
    """What still stands there of a case goes, and what is held back does not come again."""
    home = ctx.community.id
    there = messages.of_case(ctx.tx, home, case.number, "there")
    removing.take_away(ctx, [Copy(each.room, each.message) for each in there])
    naming.take_rest(ctx, case)
    if ctx.community.stage == "live":
        messages.move(ctx.tx, home, case.number, "there", "removed")
        messages.move(ctx.tx, home, case.number, "held", "removed")


def overturn(ctx: Ctx, case: Case, by: int | None, *, appealed: bool = False) -> bool:
    """The case was wrong: its penalty is taken back, its messages are said again; False if it was.

    The author is told, if they saw anything of it; who `appealed` always hears.
    """
    if not service.close(ctx, case, "overturned", by):
        return False
    took_back = service.take_back(ctx, case, by)
    gone = messages.of_case(ctx.tx, ctx.community.id, case.number, "held", "removed")
    named = naming.give_back(ctx, case)
    back = "message" if _said_again(ctx, case, gone) else named
    member = ctx.members.get(ctx.tx, case.member)
    if member is not None and (took_back or gone or back or appealed):
        files = any(had_files(ctx, each.sealed) for each in gone)
        letters.tell_fine(ctx, case, member, back=back, files=files)
    return True


def _said_again(ctx: Ctx, case: Case, gone: Sequence[Held]) -> bool:
    """Whether anything was: each text once in a room, in the name of who wrote it."""
    home = ctx.community.id
    who = ctx.members.name(ctx.tx, case.member)
    said = dict.fromkeys((each.room, text_of(ctx, each.sealed)) for each in gone)
    again = [(room, text) for room, text in said if text][:SAID_AGAIN]
    for room, text in again:
        first, *more = (Sealed(ctx.seal(each)) for each in _parts(text))
        ctx.say("said-again", native=room, who=who, text=first)
        for part in more:
            ctx.say(part, native=room)
    messages.move(ctx.tx, home, case.number, "held", "released")
    messages.move(ctx.tx, home, case.number, "removed", "released")
    return bool(again)


def _parts(text: str) -> list[str]:
    return [text[at : at + PART] for at in range(0, min(len(text), PART * PARTS), PART)]
