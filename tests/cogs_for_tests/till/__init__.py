"""Sells by the API: a cog for tests of routes."""

from dataclasses import dataclass
from typing import Annotated

from bot import partners
from bot.cog import Cog, command
from bot.context import Ctx
from bot.errors import UserError
from bot.kinds import Within
from bot.lines import Says
from bot.routes import PARTNER, SIGNED, Call, Matches, route


@dataclass(frozen=True, slots=True)
class Sale:
    """What is sold."""

    item: Annotated[str, Within(least=1, most=40), Says("What it is.")]
    amount: Annotated[int, Within(least=1, most=1_000_000)]
    currency: Annotated[str, Matches("[A-Z]{3}")] = "EUR"
    lines: tuple[Annotated[str, Within(most=9)], ...] = ()
    note: Annotated[str, Within(most=20)] | None = None

    def __post_init__(self) -> None:
        if self.item == "air":
            raise ValueError("nobody can sell air")


@dataclass(frozen=True, slots=True)
class Sold:
    """What was sold."""

    id: int
    item: str
    by: str


@dataclass(frozen=True, slots=True)
class Which:
    """Of which item."""

    item: Annotated[str, Within(most=40)]
    least: int = 0


@dataclass(frozen=True, slots=True)
class Count:
    """How many."""

    count: int


class TillCog(Cog):
    """Sells."""

    def __init__(self) -> None:
        self.tokens: list[str] = []

    @command("till token")
    def token(self, ctx: Ctx, name: str) -> None:
        """A partner, and its token in memory."""
        self.tokens.append(partners.add(ctx, name))
        ctx.reply("made")

    @command("till secret")
    def secret(self, ctx: Ctx, name: str) -> None:
        """What a partner signs with, and its number, in memory."""
        self.tokens.append("{} {}".format(*partners.secret(ctx, name)))
        ctx.reply("made")

    @command("till end")
    def end(self, ctx: Ctx, name: str) -> None:
        """No partner any more."""
        partners.remove(ctx, name)
        ctx.reply("made")

    @route("POST", "/api/v1/till/sell", auth=PARTNER, refuses={"sold-out": 409})
    def sell(self, ctx: Ctx, asked: Sale) -> Sold:
        """Sell something."""
        assert isinstance(ctx.event, Call)
        id = ctx.new_id()
        sold = ctx.community.id, id, asked.item, asked.amount
        ctx.tx.run("INSERT INTO till_sales VALUES (?, ?, ?, ?)", *sold)
        if asked.item == "bomb":
            raise ZeroDivisionError
        if _count(ctx, asked.item) > 2:
            raise UserError("sold-out", item=asked.item)
        return Sold(id, asked.item, ctx.event.name)

    @route("POST", "/api/v1/till/told", auth=SIGNED)
    def told(self, ctx: Ctx, asked: Sale) -> Count:
        """A shop tells of a sale."""
        sold = ctx.community.id, ctx.new_id(), asked.item, asked.amount
        ctx.tx.run("INSERT INTO till_sales VALUES (?, ?, ?, ?)", *sold)
        return Count(_count(ctx, asked.item))

    @route("GET", "/api/v1/till/sales", auth=PARTNER)
    def sales(self, ctx: Ctx, asked: Which) -> Count:
        """How many were sold.

        It reads only.
        """
        return Count(max(asked.least, _count(ctx, asked.item)))


def _count(ctx: Ctx, item: str) -> int:
    sql = "SELECT COUNT(*) FROM till_sales WHERE community = ? AND item = ?"
    row = ctx.tx.row(sql, ctx.community.id, item)
    return int(row[0]) if row else 0


COG = TillCog
