"""The rows of coupons that were earned and could not be given yet, and of the operators' cards."""

from bot.store.db import Tx
from cogs.referrals.rewards.store import COLUMNS, Given

OWED = "owed IS NOT NULL AND taken_back_at IS NULL"


def owe(tx: Tx, community: int, source: str, why: str) -> str | None:
    """A coupon could not be given; the name of its campaign, None where nobody is owed it."""
    rows = tx.rows(
        "UPDATE referrals_rewards SET owed = ? WHERE community = ? AND source = ?"
        " AND coupon <> '' AND taken_back_at IS NULL RETURNING coupon",
        why,
        community,
        source,
    )
    return str(rows[0][0]) if rows else None


def settle(tx: Tx, community: int, source: str) -> str | None:
    """It is given now, or will never be; the name of its campaign, None where it was not owed."""
    rows = tx.rows(
        "UPDATE referrals_rewards SET owed = NULL WHERE community = ? AND source = ?"
        " AND owed IS NOT NULL RETURNING coupon",
        community,
        source,
    )
    return str(rows[0][0]) if rows else None


def of_campaign(tx: Tx, community: int, campaign: str) -> tuple[int, str]:
    """How many coupons of a campaign are owed, and why the last could not be given."""
    row = tx.row(
        f"SELECT COUNT(*), MAX(owed) FROM referrals_rewards WHERE community = ? AND coupon = ?"
        f" AND {OWED}",
        community,
        campaign,
    )
    assert row is not None
    return int(row[0]), str(row[1] or "")


def of_member(tx: Tx, community: int, member: int) -> int:
    """How many coupons a member is owed."""
    row = tx.row(
        f"SELECT COUNT(*) FROM referrals_rewards WHERE community = ? AND member = ? AND {OWED}",
        community,
        member,
    )
    assert row is not None
    return int(row[0])


def campaigns(tx: Tx, community: int) -> list[str]:
    """The campaigns whose coupons are owed."""
    rows = tx.rows(
        f"SELECT DISTINCT coupon FROM referrals_rewards WHERE community = ? AND {OWED}"
        " ORDER BY coupon",
        community,
    )
    return [str(name) for (name,) in rows]


def waiting(tx: Tx, community: int, campaign: str, since: int, most: int) -> list[Given]:
    """Rewards since an instant (UTC ms) whose coupons are owed, the oldest first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM referrals_rewards WHERE community = ? AND coupon = ?"
        f" AND at >= ? AND {OWED} ORDER BY at, source LIMIT ?",
        community,
        campaign,
        since,
        most,
    )
    return [Given(*row) for row in rows]


def card(tx: Tx, community: int, campaign: str) -> int | None:
    """The post that tells operators of it, if there is one."""
    sql = "SELECT post FROM referrals_owed WHERE community = ? AND campaign = ?"
    row = tx.row(sql, community, campaign)
    return int(row[0]) if row else None


def put_card(tx: Tx, community: int, campaign: str, post: int) -> None:
    """This is it now."""
    sql = "INSERT INTO referrals_owed (community, campaign, post) VALUES (?, ?, ?)"
    tx.run(sql, community, campaign, post)


def close_card(tx: Tx, community: int, campaign: str) -> None:
    """Nothing is owed; what comes next gets a new card."""
    tx.run("DELETE FROM referrals_owed WHERE community = ? AND campaign = ?", community, campaign)
