"""The rows of redemptions, and of who may redeem."""

from bot.store.db import Row, Tx
from cogs.coupons.redeeming.redemption import By, Paid, Place, Redemption

COLUMNS = "id, campaign, coupon, amount, currency, order_, partner, staff, at, undone_at"


def by_digest(tx: Tx, community: int, digest: str) -> Place | None:
    """The code with this digest, if the community has it in a live batch."""
    row = tx.row(
        "SELECT c.campaign, c.batch, c.number, c.coupon, c.void FROM coupons_codes AS c"
        " JOIN coupons_batches AS b ON b.community = c.community AND b.batch = c.batch"
        " WHERE c.community = ? AND c.digest = ? AND b.state = 'live'",
        community,
        digest,
    )
    return _place(row) if row else None


def at(tx: Tx, community: int, batch: int, number: int) -> Place | None:
    """The code at this place."""
    row = tx.row(
        "SELECT campaign, batch, number, coupon, void FROM coupons_codes"
        " WHERE community = ? AND batch = ? AND number = ?",
        community,
        batch,
        number,
    )
    return _place(row) if row else None


def add(tx: Tx, community: int, done: Redemption) -> None:
    """A coupon was used."""
    tx.run(
        f"INSERT INTO coupons_redemptions (community, {COLUMNS})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        community,
        *_columns(done),
    )


def uses(tx: Tx, community: int, campaign: int) -> int:
    """How often a campaign's codes were used and that was not undone."""
    row = tx.row(
        "SELECT COUNT(*) FROM coupons_redemptions"
        " WHERE community = ? AND campaign = ? AND undone_at IS NULL",
        community,
        campaign,
    )
    return int(row[0]) if row else 0


def find(tx: Tx, community: int, id: int) -> Redemption | None:
    """The redemption with this id."""
    sql = f"SELECT {COLUMNS} FROM coupons_redemptions WHERE community = ? AND id = ?"
    row = tx.row(sql, community, id)
    return _redemption(row) if row else None


def undo(tx: Tx, community: int, done: Redemption, now: int) -> bool:
    """It was not used after all, and can be; False where that was said before."""
    undone = tx.run(
        "UPDATE coupons_redemptions SET undone_at = ?"
        " WHERE community = ? AND id = ? AND undone_at IS NULL",
        now,
        community,
        done.id,
    )
    if undone and done.coupon is not None:
        tx.run(
            "UPDATE coupons_coupons SET state = 'delivered', redeemed_at = NULL"
            " WHERE community = ? AND id = ? AND state = 'redeemed'",
            community,
            done.coupon,
        )
    return undone == 1


def staff(tx: Tx, community: int) -> list[int]:
    """Who may redeem at the counter."""
    sql = "SELECT member FROM coupons_staff WHERE community = ? ORDER BY member"
    return [int(member) for (member,) in tx.rows(sql, community)]


def let(tx: Tx, community: int, member: int) -> bool:
    """A member may redeem; False where they might before."""
    sql = "INSERT INTO coupons_staff (community, member) VALUES (?, ?) ON CONFLICT DO NOTHING"
    return tx.run(sql, community, member) == 1


def stop(tx: Tx, community: int, member: int) -> bool:
    """A member may redeem no more; False where they might not before."""
    sql = "DELETE FROM coupons_staff WHERE community = ? AND member = ?"
    return tx.run(sql, community, member) == 1


def _columns(done: Redemption) -> tuple[object, ...]:
    paid, by = done.paid, done.by
    said = paid.amount, paid.currency, paid.order, by.partner, by.staff
    return done.id, done.campaign, done.coupon, *said, done.at, done.undone_at


def _place(row: Row) -> Place:
    campaign, batch, number, coupon, void = row
    return Place(campaign, batch, number, coupon, bool(void))


def _redemption(row: Row) -> Redemption:
    id, campaign, coupon, amount, currency, order, partner, staff, at, undone_at = row
    paid, by = Paid(amount, currency, order), By(partner, staff)
    return Redemption(id, campaign, coupon, paid, by, at, undone_at)
