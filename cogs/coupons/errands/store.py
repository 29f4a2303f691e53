"""The rows of errands."""

from dataclasses import dataclass
from typing import Literal

from bot.store.db import Tx
from cogs.coupons.claims.coupon import Coupon

Kind = Literal["tell", "extend", "void-given", "void-left", "void-all"]
ErrandState = Literal["asked", "on", "over"]
COLUMNS = "id, campaign, kind, message, good, member, state, after, done, short"


@dataclass(frozen=True, slots=True)
class Errand:
    """What goes through the coupons of a campaign; `after` is how far it is.

    `good` is the campaign that makes good, `member` the only one whom it is about; `done` counts
    coupons and codes, `short` those for whom nothing was left that makes good.
    """

    id: int
    campaign: int
    kind: Kind
    message: str
    good: int | None = None
    member: int | None = None
    state: ErrandState = "asked"
    after: int = 0
    done: int = 0
    short: int = 0


def add(tx: Tx, community: int, errand: Errand) -> None:
    """A new errand."""
    tx.run(
        f"INSERT INTO coupons_errands (community, {COLUMNS})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        community,
        errand.id,
        errand.campaign,
        errand.kind,
        errand.message,
        errand.good,
        errand.member,
        errand.state,
        errand.after,
        errand.done,
        errand.short,
    )


def find(tx: Tx, community: int, id: int) -> Errand | None:
    """The errand with this id."""
    sql = f"SELECT {COLUMNS} FROM coupons_errands WHERE community = ? AND id = ?"
    row = tx.row(sql, community, id)
    return Errand(*row) if row else None


def voided(tx: Tx, community: int, coupon: Coupon) -> Errand | None:
    """The errand that made void what was held of a campaign since a coupon of it was given."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM coupons_errands WHERE community = ? AND campaign = ? AND id > ?"
        " AND kind IN ('void-given', 'void-all') AND state IN ('on', 'over')"
        " AND (member IS NULL OR member = ?) ORDER BY id DESC LIMIT 1",
        community,
        coupon.campaign,
        coupon.id,
        coupon.member,
    )
    return Errand(*row) if row else None


def begin(tx: Tx, community: int, id: int) -> bool:
    """It is on its way; False where it was, or is over."""
    begun = tx.run(
        "UPDATE coupons_errands SET state = 'on'"
        " WHERE community = ? AND id = ? AND state = 'asked'",
        community,
        id,
    )
    return begun == 1


def advance(tx: Tx, community: int, errand: Errand) -> None:
    """It is so far."""
    tx.run(
        "UPDATE coupons_errands SET after = ?, done = ?, short = ?, state = ?"
        " WHERE community = ? AND id = ?",
        errand.after,
        errand.done,
        errand.short,
        errand.state,
        community,
        errand.id,
    )


def held(tx: Tx, community: int, campaign: int, member: int | None) -> int:
    """How many coupons of a campaign are held, by all or by one member."""
    row = tx.row(
        "SELECT COUNT(*) FROM coupons_coupons WHERE community = ? AND campaign = ?"
        " AND state IN ('claimed', 'delivered') AND (CAST(? AS BIGINT) IS NULL OR member = ?)",
        community,
        campaign,
        member,
        member,
    )
    return int(row[0]) if row else 0


def left(tx: Tx, community: int, campaign: int) -> int:
    """How many of a campaign are left, in all tiers."""
    row = tx.row(
        "SELECT COALESCE(SUM(left_), 0) FROM coupons_stock WHERE community = ? AND campaign = ?",
        community,
        campaign,
    )
    return int(row[0]) if row else 0
