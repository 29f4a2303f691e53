"""What the rows themselves say: counted anew, never read from a counter."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.store.db import Tx

Counts = dict[str, int]
Sums = tuple[int, int, int, int]
NOTHING: Sums = (0, 0, 0, 0)

# What two wrong rows change: how many there are, their ids in two halves (a sum of a hundred whole
# ones would be more than a number can be), and which id stands beside which number, void or not.
_SUMS = (
    "COUNT(*), SUM({0} >> 32), SUM({0} & 4294967295),"
    " SUM(({0} % 1000003 + 1) * ((batch + number) % 1000003 + {1}))"
)
OF_CODES, OF_COUPONS = _SUMS.format("coupon", "void"), _SUMS.format("id", "(state = 'void')")


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
        f"SELECT batch, SUM(void), {OF_CODES} FROM coupons_codes"
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
        f"SELECT tier, state, {OF_COUPONS} FROM coupons_coupons"
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


def without_code(
    tx: Tx, community: int, campaign: int, most: int, states: Sequence[str]
) -> list[int]:
    """Coupons that are in no such state, or whose code is another's, or void unlike them."""
    marks = ", ".join("?" * len(states))
    rows = tx.rows(
        "SELECT k.id FROM coupons_coupons AS k LEFT JOIN coupons_codes AS c"
        " ON c.community = k.community AND c.batch = k.batch AND c.number = k.number"
        " WHERE k.community = ? AND k.campaign = ? AND k.state != 'returned'"
        " AND (c.coupon IS NULL OR c.coupon != k.id OR c.campaign != k.campaign"
        f" OR c.void != (k.state = 'void') OR k.state NOT IN ({marks})) ORDER BY k.id LIMIT ?",
        community,
        campaign,
        *states,
        most,
    )
    return [int(id) for (id,) in rows]


def without_shared(tx: Tx, community: int, campaign: int, most: int) -> list[int]:
    """Coupons of a shared campaign that hold none of its codes."""
    rows = tx.rows(
        "SELECT k.id FROM coupons_coupons AS k INDEXED BY coupons_coupons_state"
        " LEFT JOIN coupons_codes AS c ON c.community = k.community AND c.batch = k.batch"
        " AND c.number = k.number AND c.campaign = k.campaign"
        " WHERE k.community = ? AND k.campaign = ? AND c.number IS NULL LIMIT ?",
        community,
        campaign,
        most,
    )
    return [int(id) for (id,) in rows]


def used_by_nobody(tx: Tx, community: int, campaign: int, most: int) -> list[int]:
    """Coupons that are used, without a row that says when and where."""
    rows = tx.rows(
        "SELECT k.id FROM coupons_coupons AS k INDEXED BY coupons_coupons_state"
        " WHERE k.community = ? AND k.campaign = ? AND k.state = 'redeemed'"
        " AND NOT EXISTS (SELECT 1 FROM coupons_redemptions AS r WHERE r.community = k.community"
        " AND r.coupon = k.id AND r.undone_at IS NULL) LIMIT ?",
        community,
        campaign,
        most,
    )
    return [int(id) for (id,) in rows]


def of_nobody(tx: Tx, community: int, campaign: int, most: int) -> list[tuple[int, int]]:
    """Codes, (batch, number), of a coupon that is not there, or not theirs."""
    rows = tx.rows(
        "SELECT c.batch, c.number FROM coupons_batches AS b CROSS JOIN coupons_codes AS c"
        " LEFT JOIN coupons_coupons AS k ON k.community = c.community AND k.id = c.coupon"
        " WHERE b.community = ? AND b.campaign = ? AND c.community = b.community"
        " AND c.campaign = b.campaign AND c.batch = b.batch AND c.coupon IS NOT NULL"
        " AND (k.id IS NULL OR k.batch != c.batch OR k.number != c.number"
        " OR k.campaign != c.campaign OR k.state = 'returned') ORDER BY c.batch, c.number LIMIT ?",
        community,
        campaign,
        most,
    )
    return [(int(batch), int(number)) for batch, number in rows]
