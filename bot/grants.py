"""Rights that commands gave, as rows: to members, and to the roles of a chat."""

from collections.abc import Iterable

from bot.store.db import Tx


def of_member(tx: Tx, community: int, member: int) -> frozenset[str]:
    """The rights that were given to a member."""
    sql = "SELECT kind FROM grants WHERE community = ? AND member = ?"
    return frozenset(str(kind) for (kind,) in tx.rows(sql, community, member))


def of_roles(tx: Tx, community: int, roles: Iterable[str]) -> dict[str, str]:
    """By right, one of these roles that it goes with."""
    held = frozenset(roles)
    if not held:
        return {}
    bound = roles_with(tx, community)
    return {right: role for role, rights in bound.items() if role in held for right in rights}


def roles_with(tx: Tx, community: int) -> dict[str, list[str]]:
    """The rights that go with roles, by the roles' native ids."""
    found: dict[str, list[str]] = {}
    sql = "SELECT role, kind FROM role_grants WHERE community = ? ORDER BY role, kind"
    for role, kind in tx.rows(sql, community):
        found.setdefault(str(role), []).append(str(kind))
    return found


def give(tx: Tx, community: int, member: int, right: str) -> bool:
    """Give a member a right; False if it was given before."""
    sql = "INSERT INTO grants (community, member, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    return tx.run(sql, community, member, right) > 0


def take(tx: Tx, community: int, member: int, right: str) -> bool:
    """Take a right that was given; False if it was not."""
    sql = "DELETE FROM grants WHERE community = ? AND member = ? AND kind = ?"
    return tx.run(sql, community, member, right) > 0


def take_all(tx: Tx, community: int, member: int) -> list[str]:
    """Take all that was given to a member; what that was."""
    sql = "DELETE FROM grants WHERE community = ? AND member = ? RETURNING kind"
    return sorted(str(kind) for (kind,) in tx.rows(sql, community, member))


def bind(tx: Tx, community: int, role: str, right: str) -> bool:
    """Let a right go with a role; False if it did before."""
    sql = "INSERT INTO role_grants (community, role, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    return tx.run(sql, community, role, right) > 0


def unbind(tx: Tx, community: int, role: str, right: str) -> bool:
    """A right goes with a role no more; False if it did not."""
    sql = "DELETE FROM role_grants WHERE community = ? AND role = ? AND kind = ?"
    return tx.run(sql, community, role, right) > 0
