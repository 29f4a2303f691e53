"""A table of orders, row by row: what is written there, and what is wrong with it."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from bot import money
from bot.context import Ctx
from bot.errors import UserError
from bot.jobs import PAGE, Aside, Page
from cogs.coupons.orders.order import State, Told, instant

MOST = 50_000  # rows of one table
COLUMNS = ("order", "amount", "currency", "at", "member", "code", "items", "state")
STATES: Mapping[str, State] = {
    "": "paid",
    "paid": "paid",
    "cancelled": "cancelled",
    "canceled": "cancelled",
    "refunded": "cancelled",
}
LONGEST, LONGEST_ITEMS = 100, 1000
# Days as shops export them: 2026-3-1, 2026/03/01, 01.03.2026. Of 01/03/2026 nobody can tell which.
DAY = re.compile(
    r"(?:([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})|([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4}))"
    r"(?:[T ]+([0-9]{1,2})(:.+))?"
)


class Unread(Exception):
    """A row cannot be read; `why` is the end of a key."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def read_orders(aside: Aside, cursor: int) -> Iterator[Page]:
    """The rows of a table, then a page that ends the job; raises UserError without its columns."""
    file = str(aside.args["file"])
    if not aside.args.get("over"):
        head, *rows = aside.table(file, MOST + 1)
        names = [cell.strip().casefold() for cell in head[1]]
        missing = [name for name in ("order", "amount") if name not in names]
        if missing or not {"member", "code"} & set(names):
            raise UserError("orders-columns", missing=tuple(missing) or ("member",))
        total = len(rows) + 1
        for at in range(cursor, len(rows), PAGE):
            part = rows[at : at + PAGE]
            told = [(number, _named(names, cells)) for number, cells in part]
            yield Page(tuple(told), at + len(part), total + 1)
        yield Page((), total, total + 1)
        cursor = total
    aside.forget(file)
    yield Page((), cursor + 1, cursor + 1)


def told_by(ctx: Ctx, row: Mapping[str, str]) -> Told:
    """The order that a row tells of; raises Unread."""
    state = STATES.get(row["state"].casefold())
    currency = (row["currency"] or ctx.options.orders.currency).upper()
    if not row["order"] or len(row["order"]) > LONGEST:
        raise Unread("order-number")
    if state is None:
        raise Unread("order-state")
    if len(currency) != 3 or not (currency.isascii() and currency.isalpha()):
        raise Unread("order-currency")
    amount = money.read(row["amount"] or ("0" if state == "cancelled" else ""), currency)
    if amount is None:
        raise Unread("order-amount")
    told: dict[str, Any] = {"order": row["order"], "currency": currency, "amount": amount}
    told |= {"member": row["member"][:LONGEST] or None, "code": row["code"][:LONGEST] or None}
    at, items = _at(ctx, row["at"]), row["items"][:LONGEST_ITEMS]
    return Told(**told, at=at, items=items, state=state)


def _at(ctx: Ctx, written: str) -> int | None:
    """An instant, or a day and time on the community's clock."""
    if not written:
        return None
    found = DAY.fullmatch(unicodedata.normalize("NFKC", written))
    if found is None:
        raise Unread("order-at")
    year, month, day = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    time = f"{found[7] or 0:0>2}{found[8] or ':00'}".replace(" ", "")
    try:
        return instant(f"{year}-{month:0>2}-{day:0>2}T{time}", ctx.community.zone)
    except ValueError as error:
        raise Unread("order-at") from error


def _named(names: list[str], cells: tuple[str, ...]) -> Mapping[str, str]:
    found = dict(zip(names, (cell.strip() for cell in cells), strict=False))
    return {name: found.get(name, "") for name in COLUMNS}
