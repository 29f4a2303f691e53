"""The day's one card in the check-in room: posted once, then only edited."""

import datetime as dt

from bot.context import Ctx
from bot.effects import Button, Joined, Words
from cogs.checkin import service, store, streak
from cogs.checkin.events import CardStale

NAMED = 3


def show(ctx: Ctx, day: dt.date) -> None:
    """Post the card of the community's day, or have it edited with all that changes in a minute."""
    if not store.add_card(ctx.tx, ctx.community.id, day):
        at = service.next_turn(ctx.now, service.EDIT_EVERY_MS, ctx.community.id)
        ctx.publish(CardStale(day.isoformat()), at=at, once=str(at))
        return
    post = ctx.say(_open(ctx, day), room=ctx.options.room, buttons=[_button(ctx, day)])
    store.set_card(ctx.tx, ctx.community.id, day, post)
    over = streak.ends(day, ctx.community.zone.key, ctx.options.day_ends)
    ctx.publish(CardStale(day.isoformat()), at=over)


def refresh(ctx: Ctx, day: dt.date, today: dt.date) -> None:
    """Bring the card up to date; after its day it becomes a summary without a button."""
    post = store.card(ctx.tx, ctx.community.id, day)
    if post is None:
        return
    if day < today:
        count = store.count(ctx.tx, ctx.community.id, day)
        ctx.edit(post, "card-over", day=day, count=count)
    else:
        ctx.edit(post, _open(ctx, day), buttons=[_button(ctx, day)])


def _open(ctx: Ctx, day: dt.date) -> Words:
    card = ctx.text("card", day=day, count=store.count(ctx.tx, ctx.community.id, day))
    members = store.latest(ctx.tx, ctx.community.id, day, NAMED)
    names = tuple(ctx.members.names(ctx.tx, members))
    return Joined((card, ctx.text("card-latest", names=names))) if names else card


def _button(ctx: Ctx, day: dt.date) -> Button:
    return ctx.button("checkin", day.isoformat())
