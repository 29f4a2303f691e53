"""What becomes of all who came in a raid, page by page: put out, let in, or all of it undone."""

from typing import Literal

from bot.context import Ctx
from cogs.guard.cases import service as cases
from cogs.guard.events import NewcomersLetIn, RaidSwept
from cogs.guard.raids import cards, store
from cogs.guard.raids.store import Raid, State

PAGE = 100  # members in one unit of work
What = Literal["out", "in", "undo"]
STATES: dict[What, tuple[State, ...]] = {
    "out": ("seen", "held"),
    "in": ("seen", "held"),
    "undo": ("seen", "held", "out"),
}


def sweep(ctx: Ctx, raid: Raid, what: What, by: int) -> int:
    """Do it to the next page of members, and go on later with the rest; how many there were."""
    home, states = ctx.community.id, STATES[what]
    found = store.those(ctx.tx, home, raid.number, states)
    spared = {each.member for each in ctx.team.holders(ctx) if each.rights}
    page = found[:PAGE]
    for number, until in page:
        if what != "out" or number not in spared:
            _do(ctx, raid, number, until, what, by)
    state: State = "out" if what == "out" else "in"
    ids = [member for member, _ in page]
    store.move(ctx.tx, home, raid.number, ids, state, None)
    if what != "out" and ids:
        ctx.publish(NewcomersLetIn(raid.number, ids))
    if len(found) > PAGE:
        ctx.publish(RaidSwept(raid.number, what, by))
    else:
        cards.show(ctx, raid)
    return len(found)


def _do(ctx: Ctx, raid: Raid, number: int, until: int | None, what: What, by: int) -> None:
    member = ctx.members.get(ctx.tx, number)
    if member is None:
        return
    if what == "undo":
        _undo_cases(ctx, raid, number, by)
    if what == "out":
        ctx.kick(member, "raid-reason", raid=raid.number)
    elif until is not None and until > ctx.now:
        cases.speak_again(ctx, member)


def _undo_cases(ctx: Ctx, raid: Raid, member: int, by: int) -> None:
    """What a member's cases since the raid began cost them is taken back."""
    for number in store.cases_of(ctx.tx, ctx.community.id, member, raid.began_at):
        case = cases.find(ctx, number)
        if case is not None and cases.close(ctx, case, "undone", by):
            cases.take_back(ctx, case, by)
