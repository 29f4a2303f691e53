"""The rows of stock, of batches and of codes."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Stock:
    """How many of a tier are left, were given and are void; '' is the tier of all."""

    tier: str
    total: int
    left: int
    claimed: int
    void: int


def tiers(tx: Tx, community: int, campaign: int) -> list[Stock]:
    """The stock of a campaign by tier, that of all first."""
    rows = tx.rows(
        "SELECT tier, total, left_, claimed, void FROM coupons_stock"
        " WHERE community = ? AND campaign = ? ORDER BY tier",
        community,
        campaign,
    )
    return [Stock(*row) for row in rows]


def take(tx: Tx, community: int, campaign: int, tier: str) -> bool:
    """One less is left of the tier; False where none is."""
    taken = tx.run(
        "UPDATE coupons_stock SET left_ = left_ - 1, claimed = claimed + 1"
        " WHERE community = ? AND campaign = ? AND tier = ? AND left_ > 0",
        community,
        campaign,
        tier,
    )
    return taken == 1


def add(tx: Tx, community: int, campaign: int, tier: str, count: int) -> None:
    """So many more are there and left."""
    tx.run(
        "INSERT INTO coupons_stock (community, campaign, tier, total, left_, claimed, void)"
        " VALUES (?, ?, ?, ?, ?, 0, 0) ON CONFLICT (community, campaign, tier)"
        " DO UPDATE SET total = coupons_stock.total + excluded.total,"
        " left_ = coupons_stock.left_ + excluded.left_",
        community,
        campaign,
        tier,
        count,
        count,
    )


def move(tx: Tx, community: int, campaign: int, tier: str, to: str, count: int) -> bool:
    """So many that are left of a tier are of another; False, and nothing moves, with fewer left."""
    taken = tx.run(
        "UPDATE coupons_stock SET total = total - ?, left_ = left_ - ?"
        " WHERE community = ? AND campaign = ? AND tier = ? AND left_ >= ?",
        count,
        count,
        community,
        campaign,
        tier,
        count,
    )
    if taken:
        add(tx, community, campaign, to, count)
    return taken == 1


def add_batch(
    tx: Tx, community: int, campaign: int, batch: int, at: int, *, written: bool = False
) -> None:
    """Codes that come together; `written` in config.yaml, or not."""
    tx.run(
        "INSERT INTO coupons_batches (community, campaign, batch, state, count, made_at, written)"
        " VALUES (?, ?, ?, 'filling', 0, ?, ?)",
        community,
        campaign,
        batch,
        at,
        int(written),
    )


def open_batch(tx: Tx, community: int, batch: int, count: int) -> bool:
    """The batch counts from now on; False where it did, or was refused."""
    opened = tx.run(
        "UPDATE coupons_batches SET state = 'live', count = ?"
        " WHERE community = ? AND batch = ? AND state = 'filling'",
        count,
        community,
        batch,
    )
    return opened == 1


def add_code(
    tx: Tx, community: int, campaign: int, batch: int, number: int, digest: str, sealed: str
) -> bool:
    """A code of a batch; False where the community has the same one."""
    added = tx.run(
        "INSERT INTO coupons_codes (community, campaign, batch, number, digest, sealed)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (community, digest) DO NOTHING",
        community,
        campaign,
        batch,
        number,
        digest,
        sealed,
    )
    return added == 1


def next_code(tx: Tx, community: int, campaign: int, coupon: int) -> tuple[int, int] | None:
    """Give the first free code of the live batches to a coupon: (batch, number), if any is free."""
    rows = tx.rows(
        "UPDATE coupons_codes SET coupon = ? WHERE community = ? AND (batch, number) ="
        " (SELECT c.batch, c.number FROM coupons_batches AS b CROSS JOIN coupons_codes AS c"
        " WHERE b.community = ? AND b.campaign = ? AND b.state = 'live'"
        " AND c.community = b.community AND c.campaign = b.campaign AND c.batch = b.batch"
        " AND c.coupon IS NULL AND c.void = 0 ORDER BY b.batch, c.number LIMIT 1)"
        " RETURNING batch, number",
        coupon,
        community,
        community,
        campaign,
    )
    return (int(rows[0][0]), int(rows[0][1])) if rows else None


def shared_code(tx: Tx, community: int, campaign: int) -> tuple[int, int] | None:
    """The one code of a shared campaign: (batch, number), if it has one that is not void."""
    row = tx.row(
        "SELECT c.batch, c.number FROM coupons_codes AS c JOIN coupons_batches AS b"
        " ON b.community = c.community AND b.batch = c.batch"
        " WHERE b.community = ? AND b.campaign = ? AND b.state = 'live' AND c.void = 0"
        " ORDER BY c.batch DESC LIMIT 1",
        community,
        campaign,
    )
    return (int(row[0]), int(row[1])) if row else None


def some_code(tx: Tx, community: int, campaign: int) -> str | None:
    """A code of the campaign, sealed, if it has any."""
    row = tx.row(
        "SELECT c.sealed FROM coupons_batches AS b JOIN coupons_codes AS c"
        " ON c.community = b.community AND c.batch = b.batch"
        " WHERE b.community = ? AND b.campaign = ? LIMIT 1",
        community,
        campaign,
    )
    return str(row[0]) if row else None


def sealed(tx: Tx, community: int, batch: int, number: int) -> str:
    """A code, sealed."""
    row = tx.row(
        "SELECT sealed FROM coupons_codes WHERE community = ? AND batch = ? AND number = ?",
        community,
        batch,
        number,
    )
    assert row is not None
    return str(row[0])


def others(tx: Tx, community: int, campaign: int, digests: Sequence[str]) -> int:
    """How many of the digests another campaign's codes have."""
    marks = ", ".join("?" * len(digests))
    row = tx.row(
        "SELECT COUNT(*) FROM coupons_codes"
        f" WHERE community = ? AND campaign != ? AND digest IN ({marks})",
        community,
        campaign,
        *digests,
    )
    return int(row[0]) if row else 0


def put_back(tx: Tx, community: int, campaign: int, tier: str) -> bool:
    """One that was given is left again; False where none was given."""
    return _taken_back(tx, community, campaign, tier, "left_ = left_ + 1")


def void_given(tx: Tx, community: int, campaign: int, tier: str) -> bool:
    """One that was given is void; False where none was given."""
    return _taken_back(tx, community, campaign, tier, "void = void + 1")


def _taken_back(tx: Tx, community: int, campaign: int, tier: str, change: str) -> bool:
    changed = tx.run(
        f"UPDATE coupons_stock SET {change}, claimed = claimed - 1"
        " WHERE community = ? AND campaign = ? AND tier = ? AND claimed > 0",
        community,
        campaign,
        tier,
    )
    return changed == 1


def lessen(tx: Tx, community: int, campaign: int, count: int) -> None:
    """So many of those that are left never came in; those of all first."""
    for stock in tiers(tx, community, campaign):
        less = min(count, stock.left)
        count -= less
        tx.run(
            "UPDATE coupons_stock SET total = total - ?, left_ = left_ - ?"
            " WHERE community = ? AND campaign = ? AND tier = ?",
            less,
            less,
            community,
            campaign,
            stock.tier,
        )


def void_left(tx: Tx, community: int, campaign: int, tier: str, count: int) -> int:
    """So many of those that are left of a tier are void, or all that are; how many."""
    there = tx.row(
        "SELECT left_ FROM coupons_stock WHERE community = ? AND campaign = ? AND tier = ?",
        community,
        campaign,
        tier,
    )
    voided = min(count, int(there[0])) if there else 0
    tx.run(
        "UPDATE coupons_stock SET void = void + ?, left_ = left_ - ?"
        " WHERE community = ? AND campaign = ? AND tier = ?",
        voided,
        voided,
        community,
        campaign,
        tier,
    )
    return voided


def free_code(tx: Tx, community: int, coupon: int) -> bool:
    """The code of a coupon is free again; False where it has none of its own."""
    return _set_code(tx, community, coupon, "coupon = NULL")


def void_code(tx: Tx, community: int, coupon: int) -> bool:
    """The code of a coupon is void; False where it has none of its own."""
    return _set_code(tx, community, coupon, "void = 1")


def _set_code(tx: Tx, community: int, coupon: int, change: str) -> bool:
    changed = tx.run(
        f"UPDATE coupons_codes SET {change}"
        " WHERE community = ? AND (batch, number) = (SELECT batch, number FROM coupons_coupons"
        " WHERE community = ? AND id = ?) AND coupon = ? AND void = 0",
        community,
        community,
        coupon,
        coupon,
    )
    return changed == 1


def void_free(tx: Tx, community: int, campaign: int, most: int) -> int:
    """Free codes of live batches are void, so many at most; how many."""
    return tx.run(
        "UPDATE coupons_codes SET void = 1 WHERE community = ? AND (batch, number) IN"
        " (SELECT c.batch, c.number FROM coupons_batches AS b CROSS JOIN coupons_codes AS c"
        " WHERE b.community = ? AND b.campaign = ? AND b.state = 'live'"
        " AND c.community = b.community AND c.campaign = b.campaign AND c.batch = b.batch"
        " AND c.coupon IS NULL AND c.void = 0 ORDER BY b.batch, c.number LIMIT ?)",
        community,
        community,
        campaign,
        most,
    )
