"""What a campaign gave, cost and brought in, by currency."""

from dataclasses import dataclass

from bot import money
from bot.context import Ctx
from bot.effects import Argument, Words
from bot.store.db import Tx
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.figures import store


@dataclass(frozen=True, slots=True)
class Row:
    """One currency: amounts in its smallest unit. `net` is what came in beyond the cost."""

    currency: str
    sales: int
    revenue: int
    cost: int

    @property
    def net(self) -> int:
        """What is left of the revenue after the cost."""
        return self.revenue - self.cost

    @property
    def rate(self) -> float | None:
        """How much came in for one unit of cost; None where it cost nothing."""
        return round(self.revenue / self.cost, 2) if self.cost else None


@dataclass(frozen=True, slots=True)
class Figures:
    """How many were given and used, and what came of it in each currency."""

    given: int
    used: int
    rows: tuple[Row, ...]


def figures(tx: Tx, home: int, found: Found) -> Figures:
    """The figures of a campaign. `cost` of the campaign counts once for each that was used."""
    campaign = found.campaign
    given = store.given(tx, home, found.id)
    used = store.used(tx, home, found.id)
    cost = used * campaign.cost
    by = {each.currency: each for each in store.takings(tx, home, found.id)}
    if cost and campaign.currency not in by:
        by[campaign.currency] = store.Takings(campaign.currency, 0, 0)
    rows = [
        Row(name, each.sales, each.amount, cost if name == campaign.currency else 0)
        for name, each in sorted(by.items())
    ]
    return Figures(given, used, tuple(rows))


def words(ctx: Ctx, found: Found) -> list[Words]:
    """The figures in lines; none where nothing was given."""
    counted = figures(ctx.tx, ctx.community.id, campaigns.codes_of(ctx, found))
    if not counted.given and not counted.used:
        return []
    lines: list[Words] = [ctx.text("figures", given=counted.given, used=counted.used)]
    for row in counted.rows:
        told: dict[str, Argument] = {
            "sales": row.sales,
            "revenue": money.show(row.revenue, row.currency),
            "cost": money.show(row.cost, row.currency),
            "net": money.show(row.net, row.currency),
        }
        if row.rate is None:
            lines.append(ctx.text("figures-in", **told))
        else:
            lines.append(ctx.text("figures-return", **told, rate=row.rate))
    return lines
