"""The morning's eight lines: a finding, the figures of yesterday, and what is to be done."""

import datetime as dt
from collections.abc import Mapping

from bot.context import Ctx
from bot.effects import Joined, Words
from bot.figures import DayFigures
from cogs.day import needs, service
from cogs.day.service import CHECKED_IN, JOINED, LEFT, MESSAGES, WROTE, Finding

Usual = Mapping[str, float] | None
DAY, WEEK = dt.timedelta(days=1), dt.timedelta(days=7)
WEEKDAYS = "mon", "tue", "wed", "thu", "fri", "sat", "sun"


def told(ctx: Ctx) -> Joined:
    """At most eight lines about the day before this one; what there is nothing of has none."""
    day, usual = yesterday(ctx)
    since, until = (ctx.community.midnight(each) for each in (day.day, day.day + DAY))
    lines = [
        first(ctx, day, usual),
        *_figures(ctx, day, usual),
        needs.questions(ctx),
        needs.needs(ctx),
        needs.failed(ctx, since, until),
        needs.posts(ctx),
    ]
    return Joined(tuple(line for line in lines if line is not None))


def yesterday(ctx: Ctx) -> tuple[DayFigures, Usual]:
    """The last day that is over here, and what is usual on such a day, if that is known."""
    day = ctx.community.local(ctx.now).date() - dt.timedelta(days=1)
    before = [ctx.figures(day - weeks * WEEK) for weeks in range(1, service.WEEKS + 1)]
    return ctx.figures(day), service.means(before)


def before(ctx: Ctx) -> Words:
    """Which day yesterday was."""
    day, _ = yesterday(ctx)
    return ctx.text("before", day=ctx.text("the-day", day=WEEKDAYS[day.day.weekday()]))


def first(ctx: Ctx, day: DayFigures, usual: Usual) -> Words:
    """What stands out, and for how many hours nothing was counted."""
    weekday = WEEKDAYS[day.day.weekday()]
    named = ctx.text("the-day", day=weekday)
    if day.missing >= day.hours:
        return ctx.text("nothing-known", day=named) if day.begun else ctx.text("begins")
    found = service.finding(day, usual) if usual else None
    if found is not None:
        said = _finding(ctx, found, weekday)
        if not day.missing:
            return said
        return ctx.text("partial-beside", finding=said, hours=day.missing)
    if day.missing:
        return ctx.text("partial-day", hours=day.missing, day=named)
    return ctx.text("usual-day", day=weekday) if usual else ctx.text("no-comparison", day=named)


def _finding(ctx: Ctx, found: Finding, weekday: str) -> Words:
    what = ctx.text(f"people-{found.figure.rpartition('.')[2]}", count=found.count)
    days = ctx.text("on-days", day=weekday)
    key, times, usual = f"finding-{found.how}", found.times, found.usual
    return ctx.text(key, what=what, times=times, usual=usual, days=days)


def _figures(ctx: Ctx, day: DayFigures, usual: Usual) -> list[Words | None]:
    """The figures in three lines; nothing where nothing happens, nor ever does."""
    if day.missing >= day.hours:
        return []

    def figure(name: str) -> Words:
        return _figure(ctx, day.of(name), None if usual is None else service.rounded(usual[name]))

    def any_of(*names: str) -> bool:
        return any(day.of(name) or (usual and service.rounded(usual[name])) for name in names)

    came = ctx.text("joined-left", joined=figure(JOINED), left=figure(LEFT))
    wrote = ctx.text("wrote", people=figure(WROTE), messages=figure(MESSAGES))
    checked_in = ctx.text("checked-in", people=figure(CHECKED_IN))
    return [
        came if any_of(JOINED, LEFT) else None,
        wrote if any_of(WROTE) else None,
        checked_in if any_of(CHECKED_IN) else None,
    ]


def _figure(ctx: Ctx, count: int, usual: int | None) -> Words:
    if usual is None:
        return ctx.text("figure", count=count)
    if count == usual:
        return ctx.text("figure-usual", count=count)
    more = count > usual
    by = abs(count - usual)
    return ctx.text("figure-more" if more else "figure-less", count=count, by=by, usual=usual)
