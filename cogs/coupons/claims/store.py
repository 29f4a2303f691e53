"""The rows of coupons, and of those who came too late."""

from bot.kinds import UNITS
from bot.store.db import Row, Tx
from cogs.coupons.claims.coupon import Coupon, CouponState

COLUMNS = (
    "id, campaign, member, n, batch, number, tier, way, state, source, claimed_at, delivered_at,"
    " redeemed_at, expires_at, remind_at, answer, unsure"
)
NO_TEST = "campaign NOT IN (SELECT id FROM coupons_campaigns WHERE community = ? AND test = 1)"
TEST_MS = UNITS["d"]  # so long one sees what a test gave


def of_member(tx: Tx, community: int, campaign: int, member: int) -> list[Coupon]:
    """What the member ever got of a campaign, the first one first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM coupons_coupons"
        " WHERE community = ? AND campaign = ? AND member = ? ORDER BY n",
        community,
        campaign,
        member,
    )
    return [Coupon(*row) for row in rows]


def of_source(tx: Tx, community: int, source: str) -> Coupon | None:
    """The coupon that was given for this."""
    sql = f"SELECT {COLUMNS} FROM coupons_coupons WHERE community = ? AND source = ?"
    return _read(tx.row(sql, community, source))


def find(tx: Tx, community: int, id: int) -> Coupon | None:
    """The coupon with this id."""
    sql = f"SELECT {COLUMNS} FROM coupons_coupons WHERE community = ? AND id = ?"
    return _read(tx.row(sql, community, id))


def held(tx: Tx, community: int, member: int, now: int, most: int, behind: int = 0) -> list[Coupon]:
    """The member's coupons of all campaigns but what went back, `most` behind the first ones.

    Those that are good come first, then the newest. What a test gave is among them for a day.
    """
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM coupons_coupons"
        f" WHERE community = ? AND member = ? AND state != 'returned'"
        f" AND (claimed_at > ? OR {NO_TEST})"
        " ORDER BY state IN ('claimed', 'delivered') AND (expires_at IS NULL OR expires_at > ?)"
        " DESC, id DESC LIMIT ? OFFSET ?",
        community,
        member,
        now - TEST_MS,
        community,
        now,
        most,
        behind,
    )
    return [Coupon(*row) for row in rows]


def page(
    tx: Tx, community: int, campaign: int, after: int, most: int, *states: CouponState
) -> list[Coupon]:
    """Coupons of a campaign in one of these states, by id, behind `after`."""
    marks = ", ".join("?" * len(states))
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM coupons_coupons WHERE community = ? AND campaign = ? AND id > ?"
        f" AND state IN ({marks}) ORDER BY id LIMIT ?",
        community,
        campaign,
        after,
        *states,
        most,
    )
    return [Coupon(*row) for row in rows]


def add(tx: Tx, community: int, coupon: Coupon) -> None:
    """A member holds one more."""
    tx.run(
        "INSERT INTO coupons_coupons (community, id, campaign, member, n, batch, number, tier,"
        " way, state, source, claimed_at, expires_at, remind_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
        coupon.remind_at,
    )


def missed(tx: Tx, community: int, campaign: int, turn: int, member: int) -> int:
    """The member came when nothing was left; the how-manyth of those in this round they were."""
    rows = tx.rows(
        "INSERT INTO coupons_missed (community, campaign, round, member, rank)"
        " VALUES (?, ?, ?, ?, 1 + COALESCE((SELECT MAX(rank) FROM coupons_missed"
        " WHERE community = ? AND campaign = ? AND round = ?), 0))"
        " ON CONFLICT (community, campaign, round, member)"
        " DO UPDATE SET rank = coupons_missed.rank RETURNING rank",
        community,
        campaign,
        turn,
        member,
        community,
        campaign,
        turn,
    )
    return int(rows[0][0])


def shown(tx: Tx, community: int, id: int, answer: int, *, unsure: bool) -> None:
    """An answer with the code is on its way; `unsure`: an earlier one may have been seen."""
    tx.run(
        "UPDATE coupons_coupons SET answer = ?, unsure = CASE WHEN ? = 1 THEN 1 ELSE unsure END"
        " WHERE community = ? AND id = ? AND state = 'claimed'",
        answer,
        int(unsure),
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
    return changed > 0


def redeem(tx: Tx, community: int, id: int, at: int) -> bool:
    """The coupon is used; False where it cannot be, for whatever reason, or was."""
    used = tx.run(
        "UPDATE coupons_coupons SET state = 'redeemed', redeemed_at = ?, remind_at = NULL"
        " WHERE community = ? AND id = ? AND state IN ('claimed', 'delivered')"
        " AND (expires_at IS NULL OR expires_at > ?)",
        at,
        community,
        id,
        at,
    )
    return used == 1


def leave(tx: Tx, community: int, id: int, state: CouponState, *was: CouponState) -> bool:
    """A coupon is held no more; False where it was in none of those that `was` names."""
    marks = ", ".join("?" * len(was))
    left = tx.run(
        "UPDATE coupons_coupons SET state = ?, remind_at = NULL"
        f" WHERE community = ? AND id = ? AND state IN ({marks})",
        state,
        community,
        id,
        *was,
    )
    return left == 1


def _read(row: Row | None) -> Coupon | None:
    return Coupon(*row) if row else None
