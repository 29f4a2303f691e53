"""The funnel as a table: a row for each week and source, what each cost, what columns mean."""

import datetime as dt
from collections.abc import Iterator

from bot import money
from bot.effects import Text
from bot.jobs import Aside, Page
from cogs.funnel import service
from cogs.funnel.service import Funnel, Tally
from cogs.funnel.words import COSTED, NOT_YET, each, name

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
    "cost",
    "away",
)
COSTS = ("source", "currency", "cost", *(f"per_{stage}" for stage in COSTED))
Row = list[str | Text]


def write(aside: Aside, cursor: int) -> Iterator[Page]:
    """One page, whose row is the file."""
    del cursor
    today, weeks = dt.date.fromisoformat(str(aside.args["today"])), int(aside.args["weeks"])
    made = aside.read(service.funnel, aside.community, today, weeks)
    away = dict(zip(made.by_week(), str(aside.args["away"]).split(), strict=True))
    rows: list[Row] = [list(COLUMNS)]
    for (week, source), cell in sorted(made.cells.items()):
        figures = [_figure(cell, column, made.currency) for column in COLUMNS[2:-1]]
        rows.append([week.isoformat(), name(source), *figures, away[week]])
    costs = _costs(made)
    rows += [[], *costs, []] if costs else [[]]
    columns = dict.fromkeys(COLUMNS + COSTS) if costs else COLUMNS
    rows += [[column, Text("funnel", f"means-{column}", {})] for column in columns]
    said = [[aside.say(cell) if isinstance(cell, Text) else cell for cell in row] for row in rows]
    yield Page((aside.save(said, "csv"),), 1, 1)


def _costs(made: Funnel) -> list[Row]:
    """What each source cost in all these weeks, below a head; nothing where none did."""
    rows: list[Row] = [
        [
            name(source),
            made.currency,
            money.plain(cell.cost, made.currency),
            *(each(cell, stage, made.currency) for stage in COSTED),
        ]
        for source, cell in made.by_source().items()
        if cell.cost
    ]
    return [list(COSTS), *rows] if rows else []


def _figure(cell: Tally, column: str, currency: str) -> str | Text:
    if column == "cost":
        return money.plain(cell.cost, currency)
    if column == "k":
        return f"{cell.k:.2f}"
    return str(getattr(cell, column)) if cell.due(column) else NOT_YET
