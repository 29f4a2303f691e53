"""The funnel as a table: a row for each week and source, and below them what each column means."""

import datetime as dt
from collections.abc import Iterator

from bot.effects import Text
from bot.jobs import Aside, Page
from cogs.funnel import service
from cogs.funnel.service import Tally

COLUMNS = (
    "week",
    "source",
    "opened",
    "joined",
    "passed",
    "introduced",
    "checked_in",
    "due7",
    "here7",
    "due30",
    "here30",
    "friends",
    "k",
    "away",
)


def write(aside: Aside, cursor: int) -> Iterator[Page]:
    """One page, whose row is the file."""
    del cursor
    today, weeks = dt.date.fromisoformat(str(aside.args["today"])), int(aside.args["weeks"])
    made = aside.read(service.funnel, aside.community, today, weeks)
    away = dict(zip(made.by_week(), str(aside.args["away"]).split(), strict=True))
    rows: list[list[str]] = [list(COLUMNS)]
    for (week, source), cell in sorted(made.cells.items()):
        rows.append([week.isoformat(), source.lstrip(":"), *_figures(cell), away[week]])
    rows.append([])
    rows.extend([each, aside.say(Text("funnel", f"means-{each}", {}))] for each in COLUMNS)
    yield Page((aside.save(rows, "csv"),), 1, 1)


def _figures(cell: Tally) -> list[str]:
    figures = [str(getattr(cell, each)) for each in COLUMNS[2:-2]]
    return [*figures, f"{cell.k:.2f}"]
