"""Bringing in orders as a table; what was known stays, and wrong rows are told of."""

from typing import Annotated

from bot import partners
from bot.cog import Cog, Completes, command, job, kept
from bot.context import Ctx
from bot.effects import Joined, Words
from bot.errors import UserError
from bot.events import Kept
from bot.jobs import Page
from bot.kinds import FilePick
from bot.reading_codes import CodeFault
from cogs.coupons.codes import store as faults
from cogs.coupons.codes.reading import REPORTED, told
from cogs.coupons.orders import service
from cogs.coupons.orders.config import SOURCE
from cogs.coupons.orders.reading import Unread, read_orders, told_by

SHOWN = 8  # faults in the answer
TABLE = "table"  # the source of orders whose table names none
Learnt = dict[str, str | int]


class OrdersImporting(Cog):
    """Orders that operators bring in."""

    @command("order import", right="money")
    def import_orders(
        self, ctx: Ctx, file: FilePick, source: Annotated[str, Completes("order_sources")] = ""
    ) -> None:
        """Have the table brought in, as if this source told of its orders."""
        name = source.strip().lower() or TABLE
        if not SOURCE.fullmatch(name):
            raise UserError("orders-source", name=source)
        ctx.keep(file, then="orders", kind="table", source=name)

    def order_sources(self, ctx: Ctx) -> list[str]:
        """Who tells of orders."""
        return [each.name for each in partners.every(ctx)]

    @kept("orders", right="money")
    def orders_came(self, ctx: Ctx, kept: Kept, source: str) -> None:
        """Read it beside everything else."""
        started = {"file": kept.file, "name": kept.name, "source": source}
        ctx.start_job("import_orders", **started, notes=ctx.new_id())

    @job("import_orders", prepare=read_orders, right="money")
    def orders_imported(
        self,
        ctx: Ctx,
        page: Page,
        *,
        file: str,
        name: str,
        source: str,
        notes: int,
        new: int = 0,
        known: int = 0,
        wrong: int = 0,
        over: int = 0,
    ) -> Learnt | None:
        """Each page is in as it comes: the same table again does no harm."""
        del file
        if page.refused is not None:
            if not over:
                ctx.reply(Joined((ctx.text("orders-nothing", file=name), page.refused)))
            return None
        if over or page.last:
            return None
        if page.cursor == page.total - 1:
            _end(ctx, name, notes, new, known, wrong)
            return {"over": 1}
        results = [_take(ctx, source, each) for each in page.rows]
        bad = [each for each in results if isinstance(each, CodeFault)]
        faults.note(ctx.tx, ctx.community.id, notes, bad[: max(0, REPORTED - wrong)])
        fresh = sum(each in ("new", "cancelled") for each in results)
        again = results.count("known")
        return {"new": new + fresh, "known": known + again, "wrong": wrong + len(bad)}


def _take(ctx: Ctx, source: str, row: tuple[int, dict[str, str]]) -> str | CodeFault:
    number, cells = row
    try:
        return service.take(ctx, source, told_by(ctx, cells))[0]
    except Unread as error:
        return CodeFault(number, error.why)
    except UserError as error:
        return CodeFault(number, error.key)


def _end(ctx: Ctx, name: str, notes: int, new: int, known: int, wrong: int) -> None:
    ctx.audit("order import", "orders", after={"file": name, "new": new, "left out": wrong})
    parts: list[Words] = [ctx.text("orders-done", count=new, known=known)]
    if wrong:
        parts.append(ctx.text("orders-bad", count=wrong))
        some = faults.faults(ctx.tx, ctx.community.id, notes, SHOWN)
        parts += [ctx.text("row-fault", row=each.row, what=told(each, {})) for each in some]
        ctx.start_job("report_codes", batch=notes, name=name)
    ctx.reply(Joined(tuple(parts)))
