"""The rows of who came by whose link."""

from bot.store.db import Tx


def came(tx: Tx, community: int, member: int, inviter: str) -> None:
    """A member came by somebody's link; whose it was the first time stays."""
    tx.run(
        "INSERT INTO audience_invites (community, member, inviter, here) VALUES (?, ?, ?, 1)"
        " ON CONFLICT (community, member) DO NOTHING",
        community,
        member,
        inviter,
    )


def put_here(tx: Tx, community: int, member: int, *, here: bool) -> None:
    """A member who came by a link is here again, or is gone."""
    tx.run(
        "UPDATE audience_invites SET here = ? WHERE community = ? AND member = ?",
        int(here),
        community,
        member,
    )


def count(tx: Tx, community: int, inviter: str) -> int:
    """How many came by this person's links and are here."""
    row = tx.row(
        "SELECT COUNT(*) FROM audience_invites WHERE community = ? AND inviter = ? AND here = 1",
        community,
        inviter,
    )
    assert row is not None
    return int(row[0])
