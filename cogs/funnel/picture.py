"""The funnel's picture: what stands on it, and the same in words."""

import datetime as dt
from collections.abc import Mapping
from itertools import pairwise

from bot import money
from bot.context import Ctx
from bot.effects import Card, Joined, Text
from bot.pictured import Fact
from cogs.funnel.service import Funnel, Tally, monday
from cogs.funnel.words import COSTED, NONE, NOT_YET, each, name

STEPS = ("opened", "joined", "passed", "introduced", "checked_in", "here7", "here30")
BASES = {"here7": "due7", "here30": "due30"}
LOSSES = (("joined", "passed"), ("passed", "checked_in"), ("due7", "here7"), ("past7", "here30"))
FEW = 10  # newcomers, of whom nothing can be found
ROWS = 4  # sources that there is room for
HOUR_MS = 3_600_000
Named = tuple[str | Text, Tally]


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
    found, came_by = _finding(ctx, whole), made.by_source()
    sources = _most(ctx, came_by)
    costs = _most(ctx, {name: cell for name, cell in came_by.items() if cell.cost})
    partial = ctx.text("partial", hours=sum(hours)) if any(hours) else None
    lines = (
        found,
        ctx.text("span", first=made.first, last=made.last),
        *(_line(ctx, whole, each) for each in STEPS),
        *(_source_line(ctx, name, cell) for name, cell in sources),
        *(_cost_line(ctx, made.currency, name, cell) for name, cell in costs),
        *([] if partial is None else [partial]),
    )
    return ctx.card(
        "funnel",
        alt=Joined(lines),
        brand=ctx.community.name,
        span=lines[1],
        finding=found,
        steps=tuple(_step(ctx, whole, each) for each in STEPS),
        heads=tuple(ctx.text(f"head-{each}") for each in ("source", "joined", "checked", "k")),
        sources=tuple(_row(ctx, name, cell) for name, cell in sources),
        cost_heads=(
            ctx.text("head-cost", currency=made.currency),
            *(ctx.text(f"head-per-{each}") for each in COSTED),
        ),
        costs=tuple(_costs(made.currency, name, cell) for name, cell in costs),
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
        after: max(0, 1 - getattr(whole, after) / getattr(whole, before))
        for before, after in LOSSES
        if getattr(whole, before) >= FEW
    }
    most = max(lost, key=lambda each: lost[each])
    share = round(100 * lost[most])
    return ctx.text(f"finding-{most}" if share else "finding-none", share=share)


def _step(ctx: Ctx, whole: Tally, step: str) -> dict[str, Fact]:
    count, base = getattr(whole, step), _base(whole, step)
    widest = max(whole.opened, whole.joined, 1)
    if step in ("opened", "joined"):
        share: str | Text = ""
    else:
        share = _share(ctx, count, base) if whole.due(step) else NOT_YET
    return {
        "label": ctx.text(f"step-{step}"),
        "count": ctx.text("count", count=count) if whole.due(step) else "",
        "share": share,
        "part": count / widest,
        "possible": base / widest,
    }


def _base(whole: Tally, step: str) -> int:
    """Of how many these are a part."""
    if step == "opened":
        return whole.opened
    return int(getattr(whole, BASES.get(step, "joined")))


def _share(ctx: Ctx, count: int, base: int) -> Text:
    return ctx.text("share", of=round(100 * count / base)) if base else NONE


def _line(ctx: Ctx, whole: Tally, step: str) -> Text:
    count, base, named = getattr(whole, step), _base(whole, step), ctx.text(f"step-{step}")
    if not whole.due(step):
        return ctx.text("line-not-yet", step=named)
    if step in ("opened", "joined") or not base:
        return ctx.text("line", step=named, count=count)
    share = _share(ctx, count, base)
    return ctx.text("line-share", step=named, count=count, base=base, share=share)


def _most(ctx: Ctx, by_source: Mapping[str, Tally]) -> list[Named]:
    """The sources that brought most, and all others as one."""
    found = list(by_source.items())
    shown = found if len(found) <= ROWS else found[: ROWS - 1]
    rows: list[Named] = [(name(source), cell) for source, cell in shown]
    if len(shown) < len(found):
        rest = Tally()
        for _, cell in found[len(shown) :]:
            rest.add(cell)
        rows.append((ctx.text("others", count=len(found) - len(shown)), rest))
    return rows


def _row(ctx: Ctx, name: str | Text, cell: Tally) -> dict[str, Fact]:
    return {
        "name": name,
        "joined": ctx.text("count", count=cell.joined),
        "checked": _share(ctx, cell.checked_in, cell.joined),
        "k": _k(ctx, cell),
    }


def _source_line(ctx: Ctx, name: str | Text, cell: Tally) -> Text:
    checked, k = _share(ctx, cell.checked_in, cell.joined), _k(ctx, cell)
    return ctx.text("line-source", source=name, joined=cell.joined, checked=checked, k=k)


def _k(ctx: Ctx, cell: Tally) -> Text:
    return ctx.text("k", k=round(cell.k, 2)) if cell.joined else NONE


def _costs(currency: str, name: str | Text, cell: Tally) -> dict[str, Fact]:
    """What a source cost, and what one who came by it did so far."""
    per = tuple(each(cell, stage, currency) for stage in COSTED)
    return {"name": name, "figures": (money.plain(cell.cost, currency), *per)}


def _cost_line(ctx: Ctx, currency: str, name: str | Text, cell: Tally) -> Text:
    per = {stage: each(cell, stage, currency) for stage in COSTED}
    return ctx.text("line-cost", source=name, cost=money.show(cell.cost, currency), **per)
