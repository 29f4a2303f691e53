"""The figures of all campaigns as a table to save, made beside everything else."""

from collections.abc import Iterator

from bot import money
from bot.effects import Text
from bot.jobs import Aside, Page
from cogs.coupons.campaigns.store import Found, everything
from cogs.coupons.figures.counting import Figures, Row, figures

COLUMNS = ("name", "state", "given", "used", "currency", "sales", "revenue", "cost", "net", "rate")


def write_figures(aside: Aside, cursor: int) -> Iterator[Page]:
    """One page, whose rows are the file and how many campaigns are in it."""
    del cursor
    home = aside.community
    rows = [[aside.say(Text("coupons", f"table-{column}", {})) for column in COLUMNS]]
    # A pack has no codes: what it gives is counted where they are.
    campaigns = [each for each in aside.read(everything, home) if not each.campaign.pack]
    for found in campaigns:
        state = aside.say(Text("coupons", f"is-{found.state}", {}))
        rows += _rows(found, state, aside.read(figures, home, found))
    yield Page((aside.save(rows, "csv"), len(campaigns)), 1, 1)


def _rows(found: Found, state: str, counted: Figures) -> list[list[str]]:
    """A row for each currency; of a campaign that brought in nothing, one."""
    about = [found.name, state, str(counted.given), str(counted.used)]
    return [[*about, *_sums(row)] for row in counted.rows] or [[*about, *[""] * 6]]


def _sums(row: Row) -> list[str]:
    sums = [money.plain(amount, row.currency) for amount in (row.revenue, row.cost, row.net)]
    return [row.currency, str(row.sales), *sums, "" if row.rate is None else str(row.rate)]
