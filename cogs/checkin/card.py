"""The day's one card in the check-in room: posted once, then only edited."""

import datetime as dt

from bot.context import Ctx
from bot.effects import Button, Joined, Text, Words
from cogs.checkin import service, store, streak
from cogs.checkin.events import CardStale

NAMED = 3
NAMED_AT_MOST = 10


def show(ctx: Ctx, day: dt.date) -> None:
    """Post the card of the community's day, or have it edited with all that changes in a minute."""
    if not _posted(ctx, day):
        at = service.next_turn(ctx.now, service.EDIT_EVERY_MS, ctx.community.id)
        ctx.publish(CardStale(day.isoformat()), at=at, once=str(at))


def put_up(ctx: Ctx, day: dt.date, evening: dt.time | None) -> int | None:
    """Post the card, if it is not there yet; its post. It turns to the evening at a wall time."""
    _posted(ctx, day)
    if evening is not None:
        at = streak.instant(day, evening, ctx.community.zone.key, ctx.options.day_ends)
        store.set_evening(ctx.tx, ctx.community.id, day, at)
        ctx.publish(CardStale(day.isoformat()), at=max(at, ctx.now))
    return store.card(ctx.tx, ctx.community.id, day).post


def refresh(ctx: Ctx, day: dt.date, today: dt.date) -> None:
    """Bring the card up to date; after its day it becomes a summary without a button."""
    card = store.card(ctx.tx, ctx.community.id, day)
    if card.post is None:
        return
    if day < today:
        count = store.count(ctx.tx, ctx.community.id, day)
        ctx.edit(card.post, "card-over", day=day, count=count)
        return
    evening = card.evening is not None and ctx.now >= card.evening
    words = _evening(ctx, day) if evening else _open(ctx, day)
    ctx.edit(card.post, words, buttons=[_button(ctx, day)])


def milestone(ctx: Ctx, days: int, members: list[int]) -> Text:
    """Who reached how many days in a row, the first ten by name."""
    names = tuple(ctx.members.names(ctx.tx, members[:NAMED_AT_MOST]))
    more = len(members) - NAMED_AT_MOST
    if more > 0:
        return ctx.text("milestone-more", streak=days, names=names, more=more)
    return ctx.text("milestone", streak=days, names=names)


def best(ctx: Ctx, today: dt.date) -> Text | None:
    """Who is in the longest streak that reaches today or yesterday; None if nobody is in one."""
    days, members = store.best(ctx.tx, ctx.community.id, today - dt.timedelta(days=1))
    return milestone(ctx, days, members) if days > 1 else None


def _posted(ctx: Ctx, day: dt.date) -> bool:
    if not store.add_card(ctx.tx, ctx.community.id, day):
        return False
    post = ctx.say(_open(ctx, day), room=ctx.options.room, buttons=[_button(ctx, day)])
    store.set_card(ctx.tx, ctx.community.id, day, post)
    over = streak.ends(day, ctx.community.zone.key, ctx.options.day_ends)
    ctx.publish(CardStale(day.isoformat()), at=over)
    return True


def _open(ctx: Ctx, day: dt.date) -> Words:
    card = ctx.text("card", day=day, count=store.count(ctx.tx, ctx.community.id, day))
    members = store.latest(ctx.tx, ctx.community.id, day, NAMED)
    names = tuple(ctx.members.names(ctx.tx, members))
    return Joined((card, ctx.text("card-latest", names=names))) if names else card


def _evening(ctx: Ctx, day: dt.date) -> Words:
    count = store.count(ctx.tx, ctx.community.id, day)
    card, longest = ctx.text("card-evening", day=day, count=count), best(ctx, day)
    return Joined((card, ctx.text("card-best", best=longest))) if longest else card


def _button(ctx: Ctx, day: dt.date) -> Button:
    return ctx.button("checkin", day.isoformat())
