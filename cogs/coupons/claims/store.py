"""The rows of coupons, and of those who came too late."""

from bot.store.db import Row, Tx
from cogs.coupons.claims.coupon import Coupon

COLUMNS = (
    "id, campaign, member, n, batch, number, tier, way, state, source, claimed_at, delivered_at,"
    " redeemed_at, expires_at, reminded_at"
)


def of_member(tx: Tx, community: int, campaign: int, member: int) -> list[Coupon]:
    """What the member ever got of a campaign, the first one first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM coupons_coupons"
        " WHERE community = ? AND campaign = ? AND member = ? ORDER BY n",
        community,
        campaign,
        member,
    )
    return [_read(row) for row in rows]


def of_source(tx: Tx, community: int, source: str) -> Coupon | None:
    """The coupon that was given for this."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM coupons_coupons WHERE community = ? AND source = ?",
        community,
        source,
    )
    return _read(row) if row else None


def find(tx: Tx, community: int, id: int) -> Coupon | None:
    """The coupon with this id."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM coupons_coupons WHERE community = ? AND id = ?", community, id
    )
    return _read(row) if row else None


def held(tx: Tx, community: int, member: int, most: int) -> list[Coupon]:
    """The member's coupons of all campaigns, the newest first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM coupons_coupons"
        " WHERE community = ? AND member = ? ORDER BY id DESC LIMIT ?",
        community,
        member,
        most,
    )
    return [_read(row) for row in rows]


def add(tx: Tx, community: int, coupon: Coupon) -> None:
    """A member holds one more."""
    tx.run(
        "INSERT INTO coupons_coupons (community, id, campaign, member, n, batch, number, tier,"
        " way, state, source, claimed_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " ?, ?)",
        community,
        coupon.id,
        coupon.campaign,
        coupon.member,
        coupon.n,
        coupon.batch,
        coupon.number,
        coupon.tier,
        coupon.way,
        coupon.state,
        coupon.source,
        coupon.claimed_at,
        coupon.expires_at,
    )


def missed(tx: Tx, community: int, campaign: int, member: int) -> int:
    """The member came when nothing was left; the how-manyth of those they were."""
    rows = tx.rows(
        "INSERT INTO coupons_missed (community, campaign, member, rank) VALUES (?, ?, ?,"
        " 1 + COALESCE((SELECT MAX(rank) FROM coupons_missed"
        " WHERE community = ? AND campaign = ?), 0))"
        " ON CONFLICT (community, campaign, member) DO UPDATE SET rank = coupons_missed.rank"
        " RETURNING rank",
        community,
        campaign,
        member,
        community,
        campaign,
    )
    return int(rows[0][0])


def shown(tx: Tx, community: int, id: int, answer: int) -> None:
    """An answer with the code is on its way."""
    tx.run(
        "UPDATE coupons_coupons SET answer = ?"
        " WHERE community = ? AND id = ? AND state = 'claimed'",
        answer,
        community,
        id,
    )


def delivered(tx: Tx, community: int, answer: int, at: int) -> bool:
    """The answer with the code went out; False where it was no such answer."""
    changed = tx.run(
        "UPDATE coupons_coupons SET state = 'delivered', delivered_at = ?"
        " WHERE community = ? AND answer = ? AND state = 'claimed'",
        at,
        community,
        answer,
    )
    return changed == 1


def _read(row: Row) -> Coupon:
    return Coupon(*row)
