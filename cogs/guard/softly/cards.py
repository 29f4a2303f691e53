"""What operators read while the guard observes: what would have gone, and whether it may act."""

import datetime as dt

from bot.context import Ctx
from bot.effects import Button, Joined, Words
from bot.places import RoomLink
from cogs.guard.cases import words
from cogs.guard.cases.case import Case
from cogs.guard.cases.sealing import quote_of
from cogs.guard.cases.service import find
from cogs.guard.cases.store import messages
from cogs.guard.raids import store as raids
from cogs.guard.softly import service, store
from cogs.guard.softly.store import Soft

SHOWN = 5  # cases of a day that are shown to be judged
NAMED = 20


def tell(ctx: Ctx, soft: Soft) -> None:
    """Say what would have gone since it was told last; nothing if nothing would."""
    home, since = ctx.community.id, soft.told
    store.told(ctx.tx, home, ctx.now)
    found = store.counts(ctx.tx, home, since, ctx.now)
    if held := _held(ctx, since):
        ctx.say("soft-raid", room="ops", count=held)
    if not found.cases:
        return
    numbers = store.cases(ctx.tx, home, since, ctx.now, SHOWN + NAMED)
    rest = tuple(str(each) for each in numbers[SHOWN:])
    ctx.say(
        "soft-day",
        room="ops",
        messages=found.messages,
        cases=found.cases,
        rest=rest,
        more="yes" if rest else "no",
    )
    for case in filter(None, (find(ctx, number) for number in numbers[:SHOWN])):
        buttons = _buttons(ctx, case) if case.state != "closed" else []
        post = ctx.say(_card(ctx, case), room="ops", buttons=buttons)
        store.shown(ctx.tx, home, case.number, post)


def _held(ctx: Ctx, since: int) -> int:
    """How many newcomers would have been held in raids."""
    if ctx.options.raids.mode != "enforce":
        return 0
    return raids.came_observed(ctx.tx, ctx.community.id, since)


def ask(ctx: Ctx, soft: Soft) -> None:
    """Ask whether the guard may act from now on; what asked before goes."""
    if soft.card is not None:
        ctx.delete(soft.card)
    buttons = [ctx.button("soft-enforce"), ctx.button("soft-longer")]
    card = ctx.say(_sum(ctx, soft), room="ops", buttons=buttons)
    store.asked(ctx.tx, ctx.community.id, card)


def decided(ctx: Ctx, key: str, **args: dt.date) -> None:
    """The post that asked says who decided what, and asks no more."""
    soft = store.find(ctx.tx, ctx.community.id)
    if soft is not None and soft.card is not None:
        said = ctx.text(key, who=ctx.member.name, **args)
        ctx.edit(soft.card, Joined((_sum(ctx, soft), said)))


def called(ctx: Ctx, number: int) -> None:
    """The card of a case says what an operator called it, and asks no more."""
    case, card = find(ctx, number), store.card(ctx.tx, ctx.community.id, number)
    if case is not None and card is not None:
        ctx.edit(card, _card(ctx, case))


def _sum(ctx: Ctx, soft: Soft) -> Words:
    end = (soft.at or ctx.now) if soft.state == "enforced" else ctx.now
    found = store.counts(ctx.tx, ctx.community.id, soft.since, end)
    return ctx.text(
        "soft-ask",
        days=service.days(end - soft.since),
        messages=found.messages,
        right=found.right,
        wrong=found.wrong,
        called="yes" if found.right or found.wrong else "no",
    )


def _card(ctx: Ctx, case: Case) -> Words:
    """A message as it stood there with dead links, whose it is, where, and why."""
    first = messages.first(ctx.tx, ctx.community.id, case.number)
    parts: list[Words] = []
    if first is not None and (text := quote_of(ctx, first.sealed)):
        parts.append(ctx.text("card-quote", text=words.quoted(ctx, text)))
    count, _ = messages.count(ctx.tx, ctx.community.id, case.number)
    parts += [
        ctx.text(
            "soft-case",
            who=ctx.members.name(ctx.tx, case.member),
            room=RoomLink(first.room) if first and first.room else "?",
            count=count,
            standing=case.standing,
            case=case.number,
        ),
        words.reasons(ctx, case),
    ]
    if case.closed_by is not None and case.outcome in ("stands", "overturned"):
        by = ctx.members.name(ctx.tx, case.closed_by)
        parts.append(ctx.text(f"soft-{case.outcome}", who=by))
    return Joined(tuple(parts))


def _buttons(ctx: Ctx, case: Case) -> list[Button]:
    number = str(case.number)
    return [ctx.button("soft-right", number), ctx.button("soft-wrong", number)]
