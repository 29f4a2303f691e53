"""What the rows themselves say: counted anew, never read from a counter."""

from dataclasses import dataclass

from bot.store.db import Tx

Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of a campaign's live batches, as they stand one by one; `promised` by batches."""

    promised: int
    free: int
    taken: int
    void: int


def codes(tx: Tx, community: int, campaign: int) -> Codes:
    """Counted from the codes' rows, each kind by an index of its own."""
    batches = tx.rows(
        "SELECT batch, count FROM coupons_batches"
        " WHERE community = ? AND campaign = ? AND state = 'live'",
        community,
        campaign,
    )
    found = [0, 0, 0]
    for batch, _ in batches:
        for at, what in enumerate(
            ("coupon IS NULL AND void = 0", "coupon IS NOT NULL AND void = 0", "void = 1")
        ):
            row = tx.row(
                "SELECT COUNT(*) FROM coupons_codes"
                f" WHERE community = ? AND campaign = ? AND batch = ? AND {what}",
                community,
                campaign,
                batch,
            )
            found[at] += int(row[0]) if row else 0
    return Codes(sum(int(count) for _, count in batches), *found)


def coupons(tx: Tx, community: int, campaign: int) -> dict[str, Counts]:
    """How many coupons are in which state, by tier."""
    rows = tx.rows(
        "SELECT tier, state, COUNT(*) FROM coupons_coupons"
        " WHERE community = ? AND campaign = ? GROUP BY tier, state",
        community,
        campaign,
    )
    found: dict[str, Counts] = {}
    for tier, state, count in rows:
        found.setdefault(str(tier), {})[str(state)] = int(count)
    return found


def matched(tx: Tx, community: int, campaign: int) -> bool:
    """Whether codes and coupons name each other, by sums over both that two wrong rows change.

    Two passes over indexes; which row is wrong takes a look at every single one.
    """
    # An id in two halves: a sum of a hundred whole ones would be more than a number can be.
    sums = (
        "COUNT(*), SUM({0} / 4294967296), SUM({0} % 4294967296),"
        " SUM(({0} % 1000003) * ((batch + number) % 1000003))"
    )
    codes = tx.row(
        f"SELECT {sums.format('coupon')} FROM coupons_codes INDEXED BY coupons_codes_taken"
        " WHERE community = ? AND campaign = ? AND coupon IS NOT NULL",
        community,
        campaign,
    )
    coupons = tx.row(
        f"SELECT {sums.format('id')} FROM coupons_coupons INDEXED BY coupons_coupons_state"
        " WHERE community = ? AND campaign = ? AND state != 'returned'",
        community,
        campaign,
    )
    return codes == coupons


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
