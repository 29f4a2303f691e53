"""What operators read of how the guard stands."""

from collections import Counter
from collections.abc import Iterator

from bot.context import Ctx
from bot.effects import Joined, Words
from bot.kinds import UNITS
from cogs.guard.appeals import store as appeals
from cogs.guard.cases import words
from cogs.guard.cases.store import cases
from cogs.guard.feeds import store as feeds
from cogs.guard.softly import service as softly
from cogs.guard.softly import store as soft
from cogs.guard.status import store
from cogs.guard.status.store import Hit

DAYS = 7
RULES = 8  # that are named, those that hit most
COUNTED = 100


def status(ctx: Ctx) -> Words:
    """Whether it acts, what its rules did, its lists, and what waits for an operator."""
    return Joined((_acts(ctx), *_hits(ctx), *_lists(ctx), _waits(ctx)))


def _acts(ctx: Ctx) -> Words:
    begun, preset = soft.find(ctx.tx, ctx.community.id), ctx.options.preset
    if softly.observing(ctx):
        if begun is None:
            return ctx.text("status-observes", preset=preset)
        day = 1 + (ctx.now - begun.since) // UNITS["d"]
        of = softly.days(begun.until - begun.since)
        if day > of:
            return ctx.text("status-asks", preset=preset)
        return ctx.text("status-soft", preset=preset, day=day, of=of)
    return ctx.text("status-acts", preset=preset)


def _hits(ctx: Ctx) -> Iterator[Words]:
    found = store.hits(ctx.tx, ctx.community.id, ctx.now - DAYS * UNITS["d"])
    yield ctx.text("status-cases", count=len(found), days=DAYS)
    if (called := _called(found))["called"] == "yes":
        yield ctx.text("status-called", **called)
    counts = Counter(rule for hit in found for rule in hit.rules)
    for rule, count in counts.most_common(RULES):
        called = _called([hit for hit in found if rule in hit.rules])
        what = words.rule(ctx, rule)
        yield ctx.text("status-rule", what=what, rule=rule, count=count, **called)


def _called(found: list[Hit]) -> dict[str, int | str]:
    return {
        "right": sum(hit.right for hit in found),
        "wrong": sum(hit.wrong for hit in found),
        "called": "yes" if any(hit.right or hit.wrong for hit in found) else "no",
    }


def _lists(ctx: Ctx) -> Iterator[Words]:
    known = {each.name: each for each in feeds.feeds(ctx.tx, ctx.community.id)}
    lines = list[Words]()
    for name in ctx.options.lists.block:
        feed = known.get(name)
        if feed is None or feed.taken_at is None:
            lines.append(ctx.text("status-list-none", list=name))
        else:
            hours = max(0, ctx.now - (feed.looked_at or feed.taken_at)) // UNITS["h"]
            lines.append(ctx.text("status-list", list=name, count=feed.hosts, hours=hours))
    if lines:
        yield ctx.text("status-lists", lists=tuple(lines))


def _waits(ctx: Ctx) -> Words:
    home = ctx.community.id
    asked = len(cases.asked(ctx.tx, home, COUNTED))
    waiting = appeals.waiting(ctx.tx, home)
    return ctx.text(
        "status-waits", cases=asked, appeals=waiting, any="yes" if asked or waiting else "no"
    )
