"""Who holds which right, as far as Plaza knows: of those that chats give, who used one."""

from collections.abc import Iterable

from bot.communities import Community
from bot.store.db import Tx

USED_MS = 90 * 86_400_000


def seen(tx: Tx, community: int, member: int, rights: Iterable[str], now: int) -> None:
    """The chat said just now that this member has these rights, and no others."""
    tx.run("DELETE FROM holders WHERE community = ? AND member = ?", community, member)
    tx.many(
        "INSERT INTO holders (community, member, kind, seen_at) VALUES (?, ?, ?, ?)",
        [(community, member, right, now) for right in rights],
    )


def others(tx: Tx, community: Community, right: str, but: int, now: int) -> bool:
    """Whether anybody else holds a right: by config.yaml, by a grant, or seen in 90 days."""
    sql = (
        "SELECT members.native FROM members WHERE community = ? AND id <> ? AND left_at IS NULL"
        " AND (EXISTS (SELECT 1 FROM grants WHERE grants.community = members.community"
        " AND grants.member = members.id AND grants.kind = ?)"
        " OR EXISTS (SELECT 1 FROM holders WHERE holders.community = members.community"
        " AND holders.member = members.id AND holders.kind = ? AND holders.seen_at > ?)) LIMIT 1"
    )
    if tx.row(sql, community.id, but, right, right, now - USED_MS) is not None:
        return True
    own = tx.row("SELECT native FROM members WHERE id = ?", but)
    return bool(community.operators - {str(own[0]) if own else ""})
