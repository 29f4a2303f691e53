"""The rows of what was given for friends, each once for its source."""

from dataclasses import dataclass

from bot.store.db import Tx

COLUMNS = "source, member, referral, friends, points, coupon, at, taken_back_at, kept"


@dataclass(frozen=True, slots=True)
class Given:
    """What a member got, for a `referral` or as the tier of so many `friends`; instants UTC ms.

    `kept`: it was taken back, but for the coupon, which was used before.
    """

    source: str
    member: int
    referral: int | None
    friends: int | None
    points: int
    coupon: str
    at: int
    taken_back_at: int | None = None
    kept: int = 0


def add(tx: Tx, community: int, given: Given) -> bool:
    """Something is given; False if it was given for this source before."""
    added = tx.run(
        "INSERT INTO referrals_rewards (community, source, member, referral, friends, points,"
        " coupon, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, source) DO NOTHING",
        community,
        given.source,
        given.member,
        given.referral,
        given.friends,
        given.points,
        given.coupon,
        given.at,
    )
    return added == 1


def take_back(tx: Tx, community: int, source: str, at: int) -> bool:
    """It is taken back; False if it was before."""
    taken = tx.run(
        "UPDATE referrals_rewards SET taken_back_at = ?"
        " WHERE community = ? AND source = ? AND taken_back_at IS NULL",
        at,
        community,
        source,
    )
    return taken == 1


def keep(tx: Tx, community: int, source: str) -> None:
    """Its coupon stays with whom it was given to."""
    sql = "UPDATE referrals_rewards SET kept = 1 WHERE community = ? AND source = ?"
    tx.run(sql, community, source)


def of_referral(tx: Tx, community: int, referral: int) -> list[Given]:
    """What was given for a friend."""
    sql = f"SELECT {COLUMNS} FROM referrals_rewards WHERE community = ? AND referral = ?"
    return [Given(*row) for row in tx.rows(sql, community, referral)]


def tiers(tx: Tx, community: int, member: int) -> list[Given]:
    """All tiers that a member reached, those that were lost again, too."""
    sql = (
        f"SELECT {COLUMNS} FROM referrals_rewards WHERE community = ? AND member = ?"
        " AND friends IS NOT NULL ORDER BY friends, at"
    )
    return [Given(*row) for row in tx.rows(sql, community, member)]


def rewarded(tx: Tx, community: int, member: int) -> int:
    """How many rewarded friends a member has now."""
    row = tx.row(
        "SELECT COUNT(*) FROM referrals_states WHERE community = ? AND inviter = ?"
        " AND state = 'rewarded'",
        community,
        member,
    )
    return int(row[0]) if row else 0


def brought(tx: Tx, community: int, inviter: int) -> int:
    """The points that a member has for friends and tiers now; what was taken back is left out."""
    row = tx.row(
        "SELECT COALESCE(SUM(points), 0) FROM referrals_rewards WHERE community = ? AND member = ?"
        " AND taken_back_at IS NULL AND source NOT LIKE '%:newcomer'",
        community,
        inviter,
    )
    assert row is not None
    return int(row[0])


def sums(tx: Tx, community: int, since: int) -> tuple[int, int]:
    """Points that were given for friends since an instant (UTC ms), and those taken back."""
    row = tx.row(
        "SELECT COALESCE(SUM(points), 0), COALESCE(SUM(CASE WHEN taken_back_at IS NULL"
        " THEN 0 ELSE points END), 0) FROM referrals_rewards WHERE community = ? AND at >= ?",
        community,
        since,
    )
    return (int(row[0]), int(row[1])) if row else (0, 0)
