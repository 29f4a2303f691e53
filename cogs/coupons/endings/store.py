"""Coupons whose time has come."""

from bot.store.db import Tx
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.claims.store import COLUMNS


def ended(tx: Tx, community: int, now: int, most: int) -> list[Coupon]:
    """Coupons that are held and whose time is over, the earliest first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM coupons_coupons WHERE community = ? AND expires_at <= ?"
        " AND expires_at IS NOT NULL AND state IN ('claimed', 'delivered')"
        " ORDER BY expires_at LIMIT ?",
        community,
        now,
        most,
    )
    return [Coupon(*row) for row in rows]


def to_remind(tx: Tx, community: int, now: int, most: int) -> list[Coupon]:
    """Coupons of which their holders are to be told that they end soon; told once."""
    rows = tx.rows(
        "UPDATE coupons_coupons SET remind_at = NULL WHERE community = ? AND id IN"
        " (SELECT id FROM coupons_coupons WHERE community = ? AND remind_at <= ?"
        f" AND remind_at IS NOT NULL ORDER BY remind_at LIMIT ?) RETURNING {COLUMNS}",
        community,
        community,
        now,
        most,
    )
    return [Coupon(*row) for row in rows]


def unseen(
    tx: Tx, community: int, campaign: int, source: str, before: int, after: int, most: int
) -> list[Coupon]:
    """Coupons that members took by themselves before an instant and may never have seen, by id.

    They were given for what begins with `source`.
    """
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM coupons_coupons WHERE community = ? AND campaign = ? AND id > ?"
        " AND state = 'claimed' AND way IN ('drop', 'points') AND claimed_at < ?"
        " AND COALESCE(source, '') LIKE ? ORDER BY id LIMIT ?",
        community,
        campaign,
        after,
        before,
        f"{source}%",
        most,
    )
    return [Coupon(*row) for row in rows]


def postpone(tx: Tx, community: int, coupon: Coupon) -> None:
    """A coupon is good until another time, and reminded of at another."""
    tx.run(
        "UPDATE coupons_coupons SET expires_at = ?, remind_at = ? WHERE community = ? AND id = ?",
        coupon.expires_at,
        coupon.remind_at,
        community,
        coupon.id,
    )
