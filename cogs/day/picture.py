"""The morning's picture: what stands on it, of the same figures as the eight lines."""

import datetime as dt
from collections.abc import Sequence

from bot.context import Ctx
from bot.effects import Card, Words
from bot.figures import DayFigures
from bot.pictured import Fact
from cogs.day import lines, needs, service
from cogs.day.ages import age
from cogs.day.lines import Usual
from cogs.day.service import CHECKED_IN, JOINED, LEFT, MESSAGES, WROTE

TILES = (JOINED, LEFT, WROTE, MESSAGES, CHECKED_IN)
LINE_DAYS = 14
ROWS, POSTS = 3, 6  # that there is room for
KINDS = ("value", "talk", "service", "offer", "celebration")


def drawn(ctx: Ctx, alt: Words) -> Card | None:
    """The picture of the last day; None where nothing of it is known."""
    day, usual = lines.yesterday(ctx)
    if day.missing >= day.hours:
        return None
    ago = range(LINE_DAYS - 1, 0, -1)
    days = [*(ctx.figures(day.day - dt.timedelta(days=each)) for each in ago), day]
    tiles = (*(_tile(ctx, name, days, usual) for name in TILES), _unanswered(ctx))
    return ctx.card(
        "day",
        alt=alt,
        brand=ctx.community.name,
        date=day.day,
        finding=lines.first(ctx, day, usual),
        tiles=tiles,
        away=_away(ctx, day),
        **_needs(ctx),
        **_posts(ctx),
        foot=ctx.text("not-counted"),
    )


def _tile(ctx: Ctx, figure: str, days: Sequence[DayFigures], usual: Usual) -> dict[str, Fact]:
    """One figure of the last day, beside the mean of its weekday and the days before."""
    day = days[-1]
    count = day.of(figure)
    mean = None if usual is None else service.rounded(usual[figure])
    known = tuple(each.of(figure) if each.begun else -1 for each in days)
    return {
        "label": ctx.text(f"tile-{figure.rpartition('.')[2]}"),
        "count": ctx.text("figure", count=count),
        "way": _way(count, mean),
        "beside": _beside(ctx, count, mean),
        "days": known,
        "away": tuple(bool(each.missing) for each in days),
        "partial": ctx.text("partial") if day.missing else "",
    }


def _way(count: int, mean: int | None) -> str:
    if mean is None or count == mean:
        return "none" if mean is None else "same"
    return "more" if count > mean else "less"


def _beside(ctx: Ctx, count: int, mean: int | None) -> Words:
    if mean is None:
        return ctx.text("tile-alone")
    way = _way(count, mean)
    return ctx.text(f"tile-{way}", by=abs(count - mean), usual=mean)


def _unanswered(ctx: Ctx) -> dict[str, Fact]:
    """The sixth: questions that nobody answered, as they are now; they have no yesterday."""
    found = needs.open_questions(ctx)
    beside: Fact = ""
    if found:
        beside = ctx.text("oldest", age=age(ctx, found[0][0].at))
    return {
        "label": ctx.text("tile-unanswered"),
        "count": len(found),
        "way": "none",
        "beside": beside,
        "days": (),
        "away": (),
        "partial": "",
    }


def _away(ctx: Ctx, day: DayFigures) -> tuple[Fact, ...]:
    """When of the day the bot was not there: pairs of parts of the day, 0 to 1."""
    since = ctx.community.midnight(day.day)
    until = ctx.community.midnight(day.day + dt.timedelta(days=1))
    if not day.missing:
        return ()
    found = ctx.gaps(since, until)
    long = until - since
    return tuple(((begin - since) / long, (end - since) / long) for begin, end in found)


def _needs(ctx: Ctx) -> dict[str, Fact]:
    found = list(needs.waiting(ctx))
    count = sum(each.count for each in found)
    shown = found if len(found) <= ROWS else found[: ROWS - 1]
    rows: list[Fact] = [
        {
            "what": each.row(ctx),
            "age": "" if each.since is None else age(ctx, each.since),
        }
        for each in shown
    ]
    if len(shown) < len(found):
        left = sum(each.count for each in found[len(shown) :])
        rows.append({"what": ctx.text("more", count=left), "age": ""})
    title = ctx.text("needs-you", count=count) if found else ctx.text("needs-nothing")
    return {"needs_title": title, "needs": tuple(rows)}


def _posts(ctx: Ctx) -> dict[str, Fact]:
    found = needs.todays(ctx)
    shown = found if len(found) <= POSTS else found[: POSTS - 1]
    rows: list[Fact] = [
        {
            "at": ctx.community.local(each.at).time(),
            "title": each.title,
            "kind": each.kind if each.kind in KINDS else "other",
            "out": each.state == "done",
        }
        for each in shown
    ]
    if len(shown) < len(found):
        left = ctx.text("more", count=len(found) - len(shown))
        rows.append({"at": "", "title": left, "kind": "", "out": False})
    title = ctx.text("today-title") if found else ctx.text("today-nothing")
    return {"posts_title": title, "posts": tuple(rows)}
