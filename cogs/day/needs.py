"""What needs a person, what nobody answered, what failed and what comes, a line each."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.communities import OPERATORS
from bot.context import Ctx
from bot.effects import Argument, Words
from bot.entries import Entry
from bot.members import Member
from bot.places import MessageLink, RoomLink
from bot.unanswered import Question
from cogs.day.ages import HOUR_MS, age, in_line

SHOWN, POSTS, MANY = 3, 6, 1_000
UNANSWERED_MS = 2 * HOUR_MS
FRIENDS, FRIENDS_FOR = "referrals.held", "referrals.held_for"
POSTED = ("coming", "waits", "done")


def questions(ctx: Ctx) -> Words | None:
    """The oldest questions that nobody answered for two hours."""
    found = open_questions(ctx)
    told: list[Words] = []
    for each, who in found[:SHOWN]:
        link = MessageLink(ctx.community.native, each.room, each.message, each.thread)
        at, waits = ctx.community.local(each.at).time(), age(ctx, each.at)
        facts: dict[str, Argument] = {"name": who.name, "at": at, "age": waits, "text": each.text}
        told.append(ctx.text("question", room=link, **facts))
    if not told:
        return None
    count = len(found)
    return ctx.text("questions", count=count, what=in_line(ctx, told, count - len(told)))


def open_questions(ctx: Ctx) -> list[tuple[Question, Member]]:
    """What nobody answered for two hours, of those who are still there; the oldest first."""
    found = []
    for each in ctx.unanswered():
        who = ctx.members.get(ctx.tx, each.member)
        if each.at <= ctx.now - UNANSWERED_MS and who is not None and who.left_at is None:
            found.append((each, who))
    return found


@dataclass(frozen=True, slots=True)
class Wait:
    """One kind of what waits for an operator: how many, since when (UTC ms) the oldest, if known.

    `key` names its sentences: `<key>` with the age, `row-<key>` without. `behind` is what its
    button asks for, or a button of another cog.
    """

    key: str
    count: int
    since: int | None = None
    args: Mapping[str, Argument] = field(default_factory=dict)
    behind: str = ""

    def words(self, ctx: Ctx) -> Words:
        """With its age."""
        args = dict(self.args) if self.since is None else {**self.args, "age": age(ctx, self.since)}
        return ctx.text(self.key, count=self.count, **args)

    def row(self, ctx: Ctx) -> Words:
        """Without its age, which stands apart."""
        return ctx.text(f"row-{self.key}", count=self.count, **self.args)


def needs(ctx: Ctx) -> Words | None:
    """What waits for an operator, each kind with the age of what waits longest."""
    found = list(waiting(ctx))
    told = [each.words(ctx) for each in found]
    count = sum(each.count for each in found)
    return ctx.text("needs", count=count, what=in_line(ctx, told)) if told else None


def waiting(ctx: Ctx) -> Iterator[Wait]:
    """Every kind of what waits for an operator."""
    tasks = ctx.tasks.waiting(ctx, MANY)
    if tasks:
        yield Wait("tasks", len(tasks), min(each.asked_at for each in tasks), behind="tasks")
    held = ctx.scripts.held(ctx.tx, ctx.community)
    for each in held[:SHOWN]:
        yield Wait("held", 1, each.held_at, {"script": each.script}, f"held:{each.id}")
    if len(held) > SHOWN:
        yield Wait("held-more", len(held) - SHOWN, behind="held")
    asked = ctx.approvals.waiting(ctx)
    if asked:
        since = min(each.asked_at for each in asked)
        yield Wait("approvals", len(asked), since, behind="approvals")
    friends = _value(ctx, FRIENDS)
    if friends:
        since = ctx.now - _value(ctx, FRIENDS_FOR)
        yield Wait("friends", friends, since, behind="referrals.waiting")
    files = ctx.scripts.faulty(ctx.community)
    if files:
        yield Wait("faulty", len(files), args={"files": tuple(files[:SHOWN])}, behind="faulty")


def _value(ctx: Ctx, name: str) -> int:
    """What another cog counts; 0 where nobody loads it."""
    try:
        return int(ctx.value(name))
    except KeyError:
        return 0


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
    told: list[Words] = [
        ctx.text("post", at=ctx.community.local(each.at).time(), title=each.title)
        for each in todays(ctx)
    ]
    if not told:
        return None
    return ctx.text("posts", what=in_line(ctx, told[:POSTS], len(told[POSTS:])))


def todays(ctx: Ctx) -> list[Entry]:
    """What members read today, each once, in however many rooms it stands."""
    today = ctx.community.local(ctx.now).date()
    since, until = (ctx.community.midnight(today + dt.timedelta(days=days)) for days in (0, 1))
    found: dict[tuple[int, str], Entry] = {}
    for entry in ctx.calendar(since, until):
        if entry.room != OPERATORS and entry.state in POSTED:
            found.setdefault((entry.at, entry.script or entry.id), entry)
    return list(found.values())
