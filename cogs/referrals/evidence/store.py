"""The rows of comings, and by what each is known."""

from dataclasses import dataclass

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Coming:
    """One coming of one newcomer, and what is known of it; `joined_at` is UTC ms."""

    id: int
    member: int
    joined_at: int
    confidence: str
    evidence: str
    inviter: int | None = None
    link: str | None = None
    source: str | None = None


def add(tx: Tx, community: int, coming: Coming) -> bool:
    """A coming; False if it was told before."""
    added = tx.run(
        "INSERT INTO referrals_comings"
        " (community, member, joined_at, id, confidence, evidence, inviter, link, source)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community, member, joined_at) DO NOTHING",
        community,
        coming.member,
        coming.joined_at,
        coming.id,
        coming.confidence,
        coming.evidence,
        coming.inviter,
        coming.link,
        coming.source,
    )
    return added == 1


def came_before(tx: Tx, community: int, member: int, joined_at: int) -> bool:
    """Whether the member came in before this instant, too."""
    row = tx.row(
        "SELECT 1 FROM referrals_comings WHERE community = ? AND member = ? AND joined_at < ?",
        community,
        member,
        joined_at,
    )
    return row is not None
