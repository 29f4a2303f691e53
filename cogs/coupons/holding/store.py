"""How many coupons are held and used."""

from bot.store.db import Tx
from cogs.coupons.claims.store import NO_TEST


def held(tx: Tx, community: int, member: int, now: int) -> int:
    """How many coupons a member has that are still good, those of tests left out."""
    row = tx.row(
        "SELECT COUNT(*) FROM coupons_coupons WHERE community = ? AND member = ?"
        " AND state IN ('claimed', 'delivered') AND (expires_at IS NULL OR expires_at > ?)"
        f" AND {NO_TEST}",
        community,
        member,
        now,
        community,
    )
    return int(row[0]) if row else 0


def redeemed(tx: Tx, community: int, campaign: int, since: int) -> int:
    """How many coupons of a campaign that were given after an instant were used."""
    row = tx.row(
        "SELECT COUNT(*) FROM coupons_coupons"
        " WHERE community = ? AND campaign = ? AND state = 'redeemed' AND claimed_at >= ?",
        community,
        campaign,
        since,
    )
    return int(row[0]) if row else 0


def claimed(tx: Tx, community: int, campaign: int, since: int) -> int:
    """How many coupons of a campaign were given after an instant and did not go back."""
    row = tx.row(
        "SELECT COUNT(*) FROM coupons_coupons"
        " WHERE community = ? AND campaign = ? AND state != 'returned' AND claimed_at >= ?",
        community,
        campaign,
        since,
    )
    return int(row[0]) if row else 0
