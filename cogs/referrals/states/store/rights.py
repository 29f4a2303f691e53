"""The rows of who manages the community by the chat's own word, operator here or not."""

from collections.abc import Iterable

from bot.store.db import Tx


def note(tx: Tx, community: int, member: int, *, manages: bool) -> None:
    """What the chat says of a member just now."""
    if manages:
        tx.run(
            "INSERT INTO referrals_rights (community, member) VALUES (?, ?)"
            " ON CONFLICT (community, member) DO NOTHING",
            community,
            member,
        )
    else:
        sql = "DELETE FROM referrals_rights WHERE community = ? AND member = ?"
        tx.run(sql, community, member)


def among(tx: Tx, community: int, members: Iterable[int]) -> bool:
    """Whether any of these members manages it."""
    sql = "SELECT 1 FROM referrals_rights WHERE community = ? AND member = ?"
    return any(tx.row(sql, community, member) is not None for member in members)
