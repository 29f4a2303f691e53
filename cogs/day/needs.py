"""What needs a person, what nobody answered, what failed and what comes, a line each."""

import datetime as dt
from collections.abc import Iterator

from bot.communities import OPERATORS
from bot.context import Ctx
from bot.effects import Argument, Words
from bot.places import MessageLink, RoomLink
from cogs.day.ages import HOUR_MS, age, in_line

SHOWN, POSTS, MANY = 3, 6, 1_000
UNANSWERED_MS = 2 * HOUR_MS
POSTED = ("coming", "waits", "done")


def questions(ctx: Ctx) -> Words | None:
    """The oldest questions that nobody answered for two hours."""
    told: list[Words] = []
    count = 0
    for each in ctx.unanswered():
        who = ctx.members.get(ctx.tx, each.member)
        if each.at > ctx.now - UNANSWERED_MS or who is None or who.left_at is not None:
            continue
        count += 1
        if count > SHOWN:
            continue
        link = MessageLink(ctx.community.native, each.room, each.message, each.thread)
        at, waits = ctx.community.local(each.at).time(), age(ctx, each.at)
        facts: dict[str, Argument] = {"name": who.name, "at": at, "age": waits, "text": each.text}
        told.append(ctx.text("question", room=link, **facts))
    if not told:
        return None
    return ctx.text("questions", count=count, what=in_line(ctx, told, count - len(told)))


def needs(ctx: Ctx) -> Words | None:
    """What waits for an operator, each kind with the age of what waits longest."""
    told, count = [], 0
    for many, words in _waiting(ctx):
        told.append(words)
        count += many
    return ctx.text("needs", count=count, what=in_line(ctx, told)) if told else None


def _waiting(ctx: Ctx) -> Iterator[tuple[int, Words]]:
    tasks = ctx.tasks.waiting(ctx, MANY)
    if tasks:
        oldest = age(ctx, min(each.asked_at for each in tasks))
        yield len(tasks), ctx.text("tasks", count=len(tasks), age=oldest)
    held = ctx.scripts.held(ctx.tx, ctx.community)
    for each in held[:SHOWN]:
        yield 1, ctx.text("held", script=each.script, age=age(ctx, each.held_at))
    if len(held) > SHOWN:
        yield len(held) - SHOWN, ctx.text("held-more", count=len(held) - SHOWN)
    asked = ctx.approvals.waiting(ctx)
    if asked:
        oldest = age(ctx, min(each.asked_at for each in asked))
        yield len(asked), ctx.text("approvals", count=len(asked), age=oldest)
    files = ctx.scripts.faulty(ctx.community)
    if files:
        yield len(files), ctx.text("faulty", count=len(files), files=tuple(files[:SHOWN]))


def failed(ctx: Ctx, since: int, until: int) -> Words | None:
    """What was not carried out in a span (UTC ms), and why."""
    found = ctx.posts.failed(since, until)
    told: list[Words] = []
    for each in found[:SHOWN]:
        reason = each.reason or ctx.text("unclear" if each.reason is None else "no-reason")
        if each.room is None:
            told.append(ctx.text("failed-elsewhere", count=each.times, reason=reason))
        else:
            room = RoomLink(each.room)
            told.append(ctx.text("failed-in", count=each.times, room=room, reason=reason))
    left = sum(each.times for each in found[SHOWN:])
    return ctx.text("failed", what=in_line(ctx, told, left)) if told else None


def posts(ctx: Ctx) -> Words | None:
    """What members read today, by the clock."""
    today = ctx.community.local(ctx.now).date()
    since, until = (midnight(ctx, today + dt.timedelta(days=days)) for days in (0, 1))
    found: dict[tuple[int, str], Words] = {}
    for entry in ctx.calendar(since, until):
        if entry.room != OPERATORS and entry.state in POSTED:
            at = ctx.community.local(entry.at).time()
            key = entry.at, entry.script or entry.id  # once, in however many rooms
            found.setdefault(key, ctx.text("post", at=at, title=entry.title))
    told = list(found.values())
    if not told:
        return None
    return ctx.text("posts", what=in_line(ctx, told[:POSTS], len(told[POSTS:])))


def midnight(ctx: Ctx, day: dt.date) -> int:
    """When a day begins here (UTC ms)."""
    begins = dt.datetime.combine(day, dt.time(), ctx.community.zone)
    return round(begins.timestamp() * 1000)
