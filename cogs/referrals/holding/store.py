"""The rows of operators' cards, and of what they were reminded of."""

from bot.store.db import Tx


def card(tx: Tx, community: int, inviter: int) -> int | None:
    """The post on which an inviter's friends wait, if there is one."""
    sql = "SELECT post FROM referrals_cards WHERE community = ? AND inviter = ?"
    row = tx.row(sql, community, inviter)
    return int(row[0]) if row else None


def put(tx: Tx, community: int, inviter: int, post: int) -> None:
    """This is it now."""
    tx.run(
        "INSERT INTO referrals_cards (community, inviter, post) VALUES (?, ?, ?)"
        " ON CONFLICT (community, inviter) DO UPDATE SET post = excluded.post",
        community,
        inviter,
        post,
    )


def close(tx: Tx, community: int, inviter: int) -> None:
    """Nothing of this inviter waits; what comes next gets a new card."""
    tx.run("DELETE FROM referrals_cards WHERE community = ? AND inviter = ?", community, inviter)


def remind(tx: Tx, community: int, before: int) -> int:
    """Note everything that waits since an instant (UTC ms) as reminded of; how many are new."""
    return tx.run(
        "INSERT INTO referrals_reminded (community, referral) SELECT community, id"
        " FROM referrals_states WHERE community = ? AND state = 'held' AND since <= ?"
        " ON CONFLICT (community, referral) DO NOTHING",
        community,
        before,
    )
