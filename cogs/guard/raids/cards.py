"""What operators read of a raid in their room: one card, brought up to date, with its buttons."""

from collections.abc import Iterator
from dataclasses import replace

from bot.context import Ctx
from bot.effects import Button, Joined, Text, Words
from cogs.guard.raids import store
from cogs.guard.raids.store import Raid

EVERY = 10  # newcomers after which the card counts anew
NAMED = 3


def show(ctx: Ctx, raid: Raid) -> Raid:
    """Put up the card, or bring it up to date; what is only observed has none."""
    if raid.mode == "observe":
        return raid
    words, buttons = card(ctx, raid), _buttons(ctx, raid)
    if raid.card is not None:
        ctx.edit(raid.card, words, buttons=buttons)
        return raid
    post = ctx.say(words, room="ops", buttons=buttons)
    raid = replace(raid, card=post)
    store.become(ctx.tx, ctx.community.id, raid)
    return raid


def card(ctx: Ctx, raid: Raid) -> Words:
    """How many came, what is done about it, and what became of them."""
    return Joined(tuple(lines(ctx, raid)))


def lines(ctx: Ctx, raid: Raid) -> Iterator[Text]:
    """The sentences about a raid."""
    home = ctx.community.id
    counts = store.counts(ctx.tx, home, raid.number)
    members = [member for member, _ in store.those(ctx.tx, home, raid.number, ALL, NAMED)]
    began, total = ctx.community.local(raid.began_at), sum(counts.values())
    names = tuple(ctx.members.names(ctx.tx, members))
    yield ctx.text("raid-head", raid=raid.number, at=began, count=total)
    if names:
        yield ctx.text("raid-names", names=names)
    if raid.ended_at is None:
        yield _now(ctx, raid)
    else:
        yield ctx.text(f"raid-{raid.outcome or 'over'}")
    if held := counts.get("held", 0):
        yield ctx.text("raid-held", count=held)
    if out := counts.get("out", 0):
        yield ctx.text("raid-put-out", count=out)
    if let_in := counts.get("in", 0):
        yield ctx.text("raid-let-in", count=let_in)


ALL: tuple[store.State, ...] = ("seen", "held", "out", "in")


def _now(ctx: Ctx, raid: Raid) -> Text:
    """What is done at this stage, or would be."""
    if raid.mode == "observe":
        return ctx.text("raid-observed")
    if raid.mode == "flag":
        return ctx.text("raid-flagged")
    would = "no" if ctx.community.stage == "live" else "yes"
    return ctx.text(f"raid-now-{raid.stage}", would=would)


def _buttons(ctx: Ctx, raid: Raid) -> list[Button]:
    number, buttons = str(raid.number), []
    if raid.ended_at is None:
        if raid.mode == "flag":
            buttons.append(ctx.button("raid-act", number))
        buttons.append(ctx.button("raid-end", number))
    counts = store.counts(ctx.tx, ctx.community.id, raid.number)
    if counts.get("seen", 0) + counts.get("held", 0) and raid.outcome != "undone":
        buttons += [ctx.button("raid-out", number), ctx.button("raid-in", number)]
    return buttons
