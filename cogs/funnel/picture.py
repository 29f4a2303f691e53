"""The funnel's picture: what stands on it, and the same in words."""

import datetime as dt
from itertools import pairwise

from bot.context import Ctx
from bot.effects import Card, Joined, Text
from bot.pictured import Fact
from cogs.funnel.service import FRIENDS, UNKNOWN, VANITY, Funnel, Tally, monday

STEPS = ("opened", "joined", "passed", "introduced", "checked_in", "here7", "here30")
BASES = {"here7": "due7", "here30": "due30"}
LOSSES = (("joined", "passed"), ("passed", "checked_in"), ("due7", "here7"), ("due30", "here30"))
FEW = 10  # newcomers, of whom nothing can be found
ROWS = 4  # sources that there is room for
HOUR_MS = 3_600_000


def away(ctx: Ctx, today: dt.date, weeks: int) -> list[int]:
    """For how many hours of each week nothing was counted, the oldest week first."""
    first = monday(today) - dt.timedelta(weeks=weeks - 1)
    edges = [ctx.community.midnight(first + dt.timedelta(weeks=each)) for each in range(weeks + 1)]
    spans = pairwise(edges)
    return [round(ctx.away(since, min(until, ctx.now)) / HOUR_MS) for since, until in spans]


def drawn(ctx: Ctx, made: Funnel) -> Card:
    """The card; its alt text says all that is on it."""
    whole, weeks = made.whole(), made.by_week()
    hours = away(ctx, made.last, len(weeks))
    found, sources = _finding(ctx, whole), _sources(ctx, made)
    partial = ctx.text("partial", hours=sum(hours)) if any(hours) else None
    lines = (
        ctx.text("span", first=made.first, last=made.last),
        found,
        *(_line(ctx, whole, each) for each in STEPS),
        *(_source_line(ctx, name, cell) for name, cell in sources),
        *([] if partial is None else [partial]),
    )
    return ctx.card(
        "funnel",
        alt=Joined(lines),
        brand=ctx.community.name,
        span=lines[0],
        finding=found,
        steps=tuple(_step(ctx, whole, each) for each in STEPS),
        heads=tuple(ctx.text(f"head-{each}") for each in ("source", "joined", "checked", "k")),
        sources=tuple(_row(ctx, name, cell) for name, cell in sources),
        weeks_title=ctx.text("by-week"),
        weeks=tuple(
            {"day": week, "count": cell.joined, "away": bool(gone)}
            for (week, cell), gone in zip(weeks.items(), hours, strict=True)
        ),
        foot=ctx.text("not-counted") if partial is None else partial,
    )


def _finding(ctx: Ctx, whole: Tally) -> Text:
    """Where most of those who could have gone on did not."""
    if whole.joined < FEW:
        return ctx.text("finding-few", count=whole.joined)
    lost = {
        after: 1 - getattr(whole, after) / getattr(whole, before)
        for before, after in LOSSES
        if getattr(whole, before) >= FEW
    }
    most = max(lost, key=lambda each: lost[each])
    share = round(100 * lost[most])
    return ctx.text(f"finding-{most}" if share else "finding-none", share=share)


def _step(ctx: Ctx, whole: Tally, step: str) -> dict[str, Fact]:
    count, base = getattr(whole, step), _base(whole, step)
    widest = max(whole.opened, whole.joined, 1)
    return {
        "label": ctx.text(f"step-{step}"),
        "count": ctx.text("count", count=count),
        "share": ""
        if step in ("opened", "joined") or not base
        else ctx.text("share", of=_share(count, base)),
        "part": count / widest,
        "possible": base / widest,
    }


def _base(whole: Tally, step: str) -> int:
    """Of how many these are a part."""
    if step == "opened":
        return whole.opened
    return int(getattr(whole, BASES.get(step, "joined")))


def _share(count: int, base: int) -> int:
    return round(100 * count / base)


def _line(ctx: Ctx, whole: Tally, step: str) -> Text:
    count, base = getattr(whole, step), _base(whole, step)
    if step in ("opened", "joined") or not base:
        return ctx.text("line", step=ctx.text(f"step-{step}"), count=count)
    named = ctx.text(f"step-{step}")
    return ctx.text("line-share", step=named, count=count, base=base, share=_share(count, base))


def _sources(ctx: Ctx, made: Funnel) -> list[tuple[str | Text, Tally]]:
    """The sources that brought most, and all others as one."""
    found = list(made.by_source().items())
    shown = found if len(found) <= ROWS else found[: ROWS - 1]
    rows: list[tuple[str | Text, Tally]] = [(_name(ctx, source), cell) for source, cell in shown]
    if len(shown) < len(found):
        rest = Tally()
        for _, cell in found[len(shown) :]:
            rest.add(cell)
        rows.append((ctx.text("others", count=len(found) - len(shown)), rest))
    return rows


def _name(ctx: Ctx, source: str) -> str | Text:
    if source in (FRIENDS, UNKNOWN, VANITY):
        return ctx.text(f"source-{source[1:]}")
    return source


def _row(ctx: Ctx, name: str | Text, cell: Tally) -> dict[str, Fact]:
    checked = _share(cell.checked_in, cell.joined) if cell.joined else 0
    return {
        "name": name,
        "joined": ctx.text("count", count=cell.joined),
        "checked": ctx.text("share", of=checked),
        "k": ctx.text("k", k=round(cell.k, 2)),
    }


def _source_line(ctx: Ctx, name: str | Text, cell: Tally) -> Text:
    checked = _share(cell.checked_in, cell.joined) if cell.joined else 0
    k = round(cell.k, 2)
    return ctx.text("line-source", source=name, joined=cell.joined, checked=checked, k=k)
