"""The rows of whom newcomers named, and what these said."""

from bot.store.db import Tx

MOST = 3  # members whom one newcomer may name


def ask(tx: Tx, community: int, referral: int, inviter: int, at: int) -> None:
    """A newcomer names a member whom they did not name before; who has not answered never will."""
    tx.run(
        "UPDATE referrals_claims SET answer = 'never'"
        " WHERE community = ? AND referral = ? AND answer IS NULL",
        community,
        referral,
    )
    tx.run(
        "INSERT INTO referrals_claims (community, referral, inviter, asked_at) VALUES (?, ?, ?, ?)",
        community,
        referral,
        inviter,
        at,
    )


def answer(tx: Tx, community: int, referral: int, inviter: int, said: str) -> bool:
    """The named member says `yes` or `no`; False if nobody asks, or they said it before."""
    answered = tx.run(
        "UPDATE referrals_claims SET answer = ? WHERE community = ? AND referral = ?"
        " AND inviter = ? AND answer IS NULL",
        said,
        community,
        referral,
        inviter,
    )
    return answered == 1


def named(tx: Tx, community: int, referral: int) -> list[int]:
    """Whom the newcomer named."""
    rows = tx.rows(
        "SELECT inviter FROM referrals_claims WHERE community = ? AND referral = ?",
        community,
        referral,
    )
    return [int(inviter) for (inviter,) in rows]


def waiting(tx: Tx, community: int, inviter: int) -> list[int]:
    """The comings whose newcomers named this member and have no answer yet, oldest first."""
    rows = tx.rows(
        "SELECT referral FROM referrals_claims WHERE community = ? AND inviter = ?"
        " AND answer IS NULL ORDER BY asked_at, referral LIMIT 10",
        community,
        inviter,
    )
    return [int(referral) for (referral,) in rows]
