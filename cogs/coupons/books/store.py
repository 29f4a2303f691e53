"""What the rows themselves say: counted anew, never read from a counter."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.store.db import Tx

Counts = dict[str, int]
Sums = tuple[int, int, int, int]
NOTHING: Sums = (0, 0, 0, 0)

# What two wrong rows change: how many there are, their ids in two halves (a sum of a hundred whole
# ones would be more than a number can be), and which id stands beside which number.
_SUMS = (
    "COUNT(*), SUM({0} >> 32), SUM({0} & 4294967295),"
    " SUM(({0} % 1000003) * ((batch + number) % 1000003))"
)


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of a campaign's live batches, as they stand one by one; `promised` by batches.

    `sums` are of all that were given, also void ones.
    """

    promised: int
    free: int
    taken: int
    void: int
    sums: Sums


@dataclass(frozen=True, slots=True)
class Coupons:
    """How many coupons are in which state, by tier; `sums` are of those that hold a code."""

    held: dict[str, Counts]
    sums: Sums


def codes(tx: Tx, community: int, campaign: int) -> Codes:
    """Counted from the codes' rows, each kind by an index of its own and by no row twice."""
    batches = tx.rows(
        "SELECT batch, count FROM coupons_batches"
        " WHERE community = ? AND campaign = ? AND state = 'live'",
        community,
        campaign,
    )
    promised = {int(batch): int(count) for batch, count in batches}
    taken, sums = 0, NOTHING
    for batch, void, *found in tx.rows(
        f"SELECT batch, SUM(void), {_SUMS.format('coupon')} FROM coupons_codes"
        " WHERE community = ? AND campaign = ? AND coupon IS NOT NULL GROUP BY batch",
        community,
        campaign,
    ):
        sums = _added(sums, found)
        taken += found[0] - void if batch in promised else 0
    free, gone = (
        sum(_count(tx, community, campaign, batch, what) for batch in promised)
        for what in ("coupon IS NULL AND void = 0", "void = 1")
    )
    return Codes(sum(promised.values()), free, taken, gone, sums)


def _count(tx: Tx, community: int, campaign: int, batch: int, what: str) -> int:
    row = tx.row(
        "SELECT COUNT(*) FROM coupons_codes"
        f" WHERE community = ? AND campaign = ? AND batch = ? AND {what}",
        community,
        campaign,
        batch,
    )
    return int(row[0]) if row else 0


def coupons(tx: Tx, community: int, campaign: int) -> Coupons:
    """Counted from the coupons' rows, in one pass over an index."""
    held: dict[str, Counts] = {}
    sums = NOTHING
    for tier, state, *found in tx.rows(
        f"SELECT tier, state, {_SUMS.format('id')} FROM coupons_coupons"
        " WHERE community = ? AND campaign = ? GROUP BY tier, state",
        community,
        campaign,
    ):
        held.setdefault(str(tier), {})[str(state)] = int(found[0])
        if state != "returned":
            sums = _added(sums, found)
    return Coupons(held, sums)


def _added(sums: Sums, more: Sequence[int]) -> Sums:
    count, high, low, beside = (one + int(other) for one, other in zip(sums, more, strict=True))
    return count, high, low, beside


def without_code(tx: Tx, community: int, campaign: int, most: int) -> list[int]:
    """Coupons that hold a code which says that it is another's, or nobody's."""
    rows = tx.rows(
        "SELECT k.id FROM coupons_coupons AS k LEFT JOIN coupons_codes AS c"
        " ON c.community = k.community AND c.batch = k.batch AND c.number = k.number"
        " WHERE k.community = ? AND k.campaign = ? AND k.state != 'returned'"
        " AND (c.coupon IS NULL OR c.coupon != k.id) ORDER BY k.id LIMIT ?",
        community,
        campaign,
        most,
    )
    return [int(id) for (id,) in rows]


def of_nobody(tx: Tx, community: int, campaign: int, most: int) -> list[tuple[int, int]]:
    """Codes, (batch, number), that name a coupon which is not there, or holds another code."""
    rows = tx.rows(
        "SELECT c.batch, c.number FROM coupons_batches AS b CROSS JOIN coupons_codes AS c"
        " LEFT JOIN coupons_coupons AS k ON k.community = c.community AND k.id = c.coupon"
        " WHERE b.community = ? AND b.campaign = ? AND c.community = b.community"
        " AND c.campaign = b.campaign AND c.batch = b.batch AND c.coupon IS NOT NULL"
        " AND c.void = 0 AND (k.id IS NULL OR k.batch != c.batch OR k.number != c.number"
        " OR k.state = 'returned') ORDER BY c.batch, c.number LIMIT ?",
        community,
        campaign,
        most,
    )
    return [(int(batch), int(number)) for batch, number in rows]
