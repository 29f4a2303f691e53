"""The rows of orders."""

from bot.store.db import Row, Tx
from cogs.coupons.orders.order import Bought, Order

COLUMNS = "source, order_, member, campaign, coupon, amount, currency, at, items, state, made_at"


def find(tx: Tx, community: int, source: str, order: str) -> Order | None:
    """The order that a source calls so."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM coupons_orders WHERE community = ? AND source = ? AND order_ = ?",
        community,
        source,
        order,
    )
    return _order(row) if row else None


def add(tx: Tx, community: int, each: Order) -> bool:
    """A new order; False where the source told of it before."""
    added = tx.run(
        f"INSERT INTO coupons_orders (community, {COLUMNS})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community, source, order_) DO NOTHING",
        community,
        each.source,
        each.order,
        each.member,
        each.campaign,
        each.coupon,
        each.amount,
        each.currency,
        each.at,
        each.items,
        each.state,
        each.made_at,
    )
    return added == 1


def cancel(tx: Tx, community: int, source: str, order: str) -> bool:
    """The order counts no more; False where it did not before."""
    changed = tx.run(
        "UPDATE coupons_orders SET state = 'cancelled'"
        " WHERE community = ? AND source = ? AND order_ = ? AND state = 'paid'",
        community,
        source,
        order,
    )
    return changed == 1


def bought(tx: Tx, community: int, member: int, currency: str) -> Bought:
    """What a member bought; without a currency, in that of the last order."""
    rows = tx.rows(
        "SELECT currency, COUNT(*), MAX(at), SUM(amount) FROM coupons_orders"
        " WHERE community = ? AND member = ? AND state = 'paid' GROUP BY currency",
        community,
        member,
    )
    if not rows:
        return Bought(0, None, 0, currency)
    last_in, _, last_at, _ = max(rows, key=lambda row: (row[2], row[0]))
    counted = currency or str(last_in)
    spent = sum(int(amount) for each, _, _, amount in rows if each == counted)
    return Bought(sum(int(row[1]) for row in rows), int(last_at), spent, counted)


def _order(row: Row) -> Order:
    return Order(*row)
