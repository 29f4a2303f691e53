"""The rows of prizes that are sent by post."""

from dataclasses import dataclass

from bot.store.db import Tx

COLUMNS = "number, coupon, campaign, member, sealed, told_at, sent_at"


@dataclass(frozen=True, slots=True)
class Prize:
    """A coupon's prize and the address: its lines, each sealed, with blanks between them.

    It is empty once it is erased. Instants are UTC ms.
    """

    number: int
    coupon: int
    campaign: int
    member: int
    sealed: str
    told_at: int
    sent_at: int | None = None


def of_coupon(tx: Tx, community: int, coupon: int) -> Prize | None:
    """The prize of a coupon whose holder told where they live."""
    sql = f"SELECT {COLUMNS} FROM coupons_prizes WHERE community = ? AND coupon = ?"
    row = tx.row(sql, community, coupon)
    return Prize(*row) if row else None


def put(tx: Tx, community: int, prize: Prize) -> bool:
    """The address of a coupon's prize, as it is from now on; False where it is on its way.

    The prize's own number is kept where it has one; a new one takes the next of the community.
    """
    put_in = tx.run(
        f"INSERT INTO coupons_prizes (community, {COLUMNS})"
        " SELECT ?, 1 + COALESCE(MAX(number), 0), ?, ?, ?, ?, ?, NULL FROM coupons_prizes"
        " WHERE community = ?"
        " ON CONFLICT (community, coupon) DO UPDATE"
        " SET sealed = excluded.sealed, told_at = excluded.told_at"
        " WHERE coupons_prizes.sent_at IS NULL",
        *(community, prize.coupon, prize.campaign, prize.member, prize.sealed, prize.told_at),
        community,
    )
    return put_in == 1


def waiting(tx: Tx, community: int, most: int, behind: int = 0) -> list[Prize]:
    """Prizes that are still to be sent, the oldest first, behind the one with this number."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM coupons_prizes"
        " WHERE community = ? AND sent_at IS NULL AND sealed <> '' AND number > ?"
        " ORDER BY number LIMIT ?",
        *(community, behind, most),
    )
    return [Prize(*row) for row in rows]


def count(tx: Tx, community: int, behind: int = 0) -> int:
    """How many are still to be sent, behind the one with this number."""
    row = tx.row(
        "SELECT COUNT(*) FROM coupons_prizes"
        " WHERE community = ? AND sent_at IS NULL AND sealed <> '' AND number > ?",
        *(community, behind),
    )
    return int(row[0]) if row else 0


def sent(tx: Tx, community: int, number: int, at: int) -> bool:
    """It is on its way; False where it was."""
    changed = tx.run(
        "UPDATE coupons_prizes SET sent_at = ?"
        " WHERE community = ? AND number = ? AND sent_at IS NULL AND sealed <> ''",
        *(at, community, number),
    )
    return changed == 1


def late(tx: Tx, community: int, before: int) -> list[int]:
    """Those that were sent before an instant, and those whose coupon is none any more."""
    rows = tx.rows(
        "SELECT p.number FROM coupons_prizes AS p LEFT JOIN coupons_coupons AS c"
        " ON c.community = p.community AND c.id = p.coupon"
        " WHERE p.community = ? AND p.sealed <> ''"
        " AND (p.sent_at <= ? OR c.id IS NULL"
        "  OR (p.sent_at IS NULL AND c.state IN ('void', 'returned')))"
        " ORDER BY p.number LIMIT 200",
        *(community, before),
    )
    return [int(number) for (number,) in rows]


def oldest_sent(tx: Tx, community: int) -> int | None:
    """When the first of those was sent whose address is still known (UTC ms)."""
    row = tx.row(
        "SELECT MIN(sent_at) FROM coupons_prizes WHERE community = ? AND sealed <> ''", community
    )
    return row[0] if row else None


def shown(tx: Tx, community: int, numbers: list[int], effect: int) -> None:
    """An answer shows the addresses of these."""
    tx.many(
        "INSERT INTO coupons_prizes_shown (community, number, effect) VALUES (?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        [(community, number, effect) for number in numbers],
    )


def erase(tx: Tx, community: int, number: int) -> list[int]:
    """The address is known no more; the answers that showed it."""
    sql = "UPDATE coupons_prizes SET sealed = '' WHERE community = ? AND number = ?"
    tx.run(sql, community, number)
    rows = tx.rows(
        "DELETE FROM coupons_prizes_shown WHERE community = ? AND number = ? RETURNING effect",
        *(community, number),
    )
    return [int(effect) for (effect,) in rows]


def task(tx: Tx, community: int) -> int | None:
    """The task that reminded operators last."""
    row = tx.row("SELECT task FROM coupons_prizes_task WHERE community = ?", community)
    return int(row[0]) if row else None


def keep_task(tx: Tx, community: int, task: int) -> None:
    """This task reminds them now."""
    tx.run(
        "INSERT INTO coupons_prizes_task (community, task) VALUES (?, ?)"
        " ON CONFLICT (community) DO UPDATE SET task = excluded.task",
        *(community, task),
    )
