"""What a campaign brought in, counted from redemptions and orders."""

from dataclasses import dataclass

from bot.store.db import Tx

# An order with a coupon is the better witness: what its redemption says is then left out, also
# where the order was cancelled. Of a shared code, the number of the shop that used it tells that
# both are the same.
UNTOLD = (
    "NOT EXISTS (SELECT 1 FROM coupons_orders AS o WHERE o.community = r.community"
    " AND o.campaign = r.campaign AND (o.coupon = r.coupon OR o.coupon IS NULL"
    " AND r.coupon IS NULL AND o.source = r.partner AND o.order_ = r.order_))"
)


@dataclass(frozen=True, slots=True)
class Takings:
    """What was paid in one currency, in its smallest unit, and in how many sales."""

    currency: str
    amount: int
    sales: int


def given(tx: Tx, community: int, campaign: int) -> int:
    """How many coupons of a campaign were given, those that are void by now among them."""
    row = tx.row(
        "SELECT COUNT(*) FROM coupons_coupons"
        " WHERE community = ? AND campaign = ? AND state != 'returned'",
        community,
        campaign,
    )
    return int(row[0]) if row else 0


def used(tx: Tx, community: int, campaign: int) -> int:
    """How many coupons of a campaign were used, as shops or orders tell."""
    row = tx.row(
        "SELECT (SELECT COUNT(*) FROM coupons_redemptions AS r"
        f" WHERE r.community = ? AND r.campaign = ? AND r.undone_at IS NULL AND {UNTOLD})"
        " + (SELECT COUNT(*) FROM coupons_orders"
        "  WHERE community = ? AND campaign = ? AND state = 'paid')",
        *(community, campaign) * 2,
    )
    return int(row[0]) if row else 0


def takings(tx: Tx, community: int, campaign: int) -> list[Takings]:
    """What came in by a campaign, by currency."""
    rows = tx.rows(
        "SELECT currency, SUM(amount), COUNT(*) FROM ("
        " SELECT r.currency AS currency, r.amount AS amount FROM coupons_redemptions AS r"
        " WHERE r.community = ? AND r.campaign = ? AND r.undone_at IS NULL"
        f" AND r.amount IS NOT NULL AND r.currency IS NOT NULL AND {UNTOLD}"
        " UNION ALL"
        " SELECT currency, amount FROM coupons_orders"
        " WHERE community = ? AND campaign = ? AND state = 'paid'"
        ") AS sales GROUP BY currency ORDER BY currency",
        *(community, campaign) * 2,
    )
    return [Takings(str(currency), int(amount), int(sales)) for currency, amount, sales in rows]
