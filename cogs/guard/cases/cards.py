"""What operators read of a case in their room, with what they can do about it."""

from bot.context import Ctx
from bot.effects import Button, Joined, Words
from bot.places import RoomLink
from cogs.guard.cases import naming, words
from cogs.guard.cases.case import Case
from cogs.guard.cases.sealing import quote_of
from cogs.guard.cases.store import cases, messages, penalties
from cogs.guard.events import CardStale

LATER_MS = 5_000


def show(ctx: Ctx, case: Case) -> None:
    """Put up the card of a case, or bring it up to date."""
    said, buttons = card(ctx, case), _buttons(ctx, case)
    if case.card is not None:
        ctx.edit(case.card, said, buttons=buttons)
    elif (post := ctx.say(said, room="ops", buttons=buttons)) is not None:
        cases.set_card(ctx.tx, ctx.community.id, case.number, post)


def renew(ctx: Ctx, number: int) -> None:
    """Bring the card of a case up to date, if it has one."""
    case = cases.find(ctx.tx, ctx.community.id, number)
    if case is not None and case.card is not None:
        show(ctx, case)


def show_later(ctx: Ctx, case: Case) -> None:
    """Bring a card up to date once for all that comes within some seconds."""
    ctx.publish(CardStale(case.number), at=ctx.now + LATER_MS, once=str(case.number))


def card(ctx: Ctx, case: Case) -> Words:
    """Who, what, why, what it cost, and what an operator said to it."""
    home = ctx.community.id
    first = messages.first(ctx.tx, home, case.number)
    who = ctx.members.name(ctx.tx, case.member)
    count, rooms = messages.count(ctx.tx, home, case.number)
    parts: list[Words] = []
    if first is not None and count:
        room, head = RoomLink(first.room), _head(ctx, case)
        parts.append(ctx.text(head, who=who, room=room, count=count, rooms=rooms))
    parts += naming.told(ctx, case)
    if first is not None and (text := quote_of(ctx, first.sealed)):
        parts.append(ctx.text("card-quote", text=words.quoted(ctx, text)))
    earlier = max(0, cases.count_of(ctx.tx, home, case.member, 0, but=case.number))
    parts += [
        words.reasons(ctx, case),
        ctx.text("card-case", case=case.number, standing=case.standing, cases=earlier),
    ]
    if (penalty := penalties.of_case(ctx.tx, home, case.number)) is not None:
        parts += words.cost_as_it_stands(ctx, penalty)
    if case.outcome and case.closed_by is not None:
        by = ctx.members.name(ctx.tx, case.closed_by)
        parts.append(ctx.text(f"card-{case.outcome}", by=by))
    return Joined(tuple(parts))


def _head(ctx: Ctx, case: Case) -> str:
    home, live = ctx.community.id, ctx.community.stage == "live"
    if case.state == "asked":
        would = not live and (case.mode, case.action) == ("enforce", "hold")
        held = messages.of_case(ctx.tx, home, case.number, "held")
        return "card-held" if held else "card-would" if would else "card-flagged"
    if case.outcome and messages.of_case(ctx.tx, home, case.number, "released"):
        return "card-released"
    if messages.of_case(ctx.tx, home, case.number, "held", "removed", "released"):
        return "card-removed"
    return "card-flagged" if live else "card-would"


def _buttons(ctx: Ctx, case: Case) -> list[Button]:
    number = str(case.number)
    remove, fine = ctx.button("remove", number), ctx.button("fine", number)
    if case.state == "asked":
        held = messages.of_case(ctx.tx, ctx.community.id, case.number, "held", "renamed")
        release = Button(fine.action, ctx.text("button-release"), number)
        return [release, remove] if held else [remove, fine]
    return [fine] if case.state == "open" else []
