"""Who holds which right, as far as Plaza knows: of those that chats give, who used one."""

from dataclasses import dataclass, field
from typing import Literal

from bot import grants
from bot.cog import RIGHTS
from bot.communities import Community
from bot.effects import Text
from bot.errors import UserError
from bot.events import Person
from bot.store.db import Tx

USED_MS = 90 * 86_400_000
NAMED = 3
"""So many are named to somebody who lacks a right: they are to ask one of them, not all."""

Source = Literal["config", "given", "role", "chat"]


@dataclass(frozen=True, slots=True)
class Holder:
    """An operator: the rights, and where each comes from. `member` is 0 for who was never seen.

    `config` is config.yaml, `given` a command, `role` a role of the chat, `chat` its own word.
    """

    member: int
    native: str
    name: str
    rights: dict[str, Source] = field(default_factory=dict)


def seen(tx: Tx, community: int, member: int, person: Person, now: int) -> None:
    """The chat said just now which rights this member has, by its own word and by roles."""
    forget(tx, community, member)
    held = grants.of_roles(tx, community, person.roles) | dict.fromkeys(person.rights, "")
    tx.many(
        "INSERT INTO holders (community, member, kind, seen_at, role) VALUES (?, ?, ?, ?, ?)",
        [(community, member, right, now, role) for right, role in held.items()],
    )


def forget(tx: Tx, community: int, member: int) -> None:
    """What the chat said of a member counts no more."""
    tx.run("DELETE FROM holders WHERE community = ? AND member = ?", community, member)


def forget_role(tx: Tx, community: int, role: str, right: str) -> None:
    """A right goes with a role no more."""
    sql = "DELETE FROM holders WHERE community = ? AND role = ? AND kind = ?"
    tx.run(sql, community, role, right)


def everybody(tx: Tx, community: Community, now: int) -> list[Holder]:
    """All who hold a right: those of config.yaml first, then as they came here."""
    found = {native: _of_config(tx, community, native) for native in sorted(community.operators)}
    sql = (
        "SELECT members.id, members.native, members.name, held.kind, held.role FROM ("
        "SELECT member, kind, role FROM holders WHERE community = ? AND seen_at > ?"
        " UNION ALL SELECT member, kind, NULL FROM grants WHERE community = ?"
        ") AS held JOIN members ON members.id = held.member"
        " WHERE members.community = ? AND members.left_at IS NULL ORDER BY members.id, held.kind"
    )
    home = community.id
    for member, native, name, right, role in tx.rows(sql, home, now - USED_MS, home, home):
        holder = found.setdefault(native, Holder(member, native, name))
        source: Source = "given" if role is None else "role" if role else "chat"
        if holder.rights.get(right) not in ("config", "given"):
            holder.rights[right] = source
    return list(found.values())


def others(tx: Tx, community: Community, right: str, but: int, now: int) -> bool:
    """Whether anybody else holds a right: by config.yaml, by a command, or seen in 90 days."""
    return any(
        right in holder.rights and holder.member != but for holder in everybody(tx, community, now)
    )


def named(right: str) -> Text:
    """A right as its reader calls it."""
    return Text("core", "right", {"right": right})


def lacks(tx: Tx, community: Community, right: str, now: int) -> UserError:
    """What is said to who lacks a right: which it is, and who can give it."""
    can_give = [
        holder.name
        for holder in everybody(tx, community, now)
        if holder.member and {right, "rules"} <= holder.rights.keys()
    ]
    if not can_give:
        return UserError("needs-right-alone", cog="core", right=named(right))
    names = tuple(can_give[:NAMED])
    return UserError("needs-right", cog="core", right=named(right), names=names)


def _of_config(tx: Tx, community: Community, native: str) -> Holder:
    sql = "SELECT id, name FROM members WHERE community = ? AND native = ?"
    row = tx.row(sql, community.id, native)
    rights: dict[str, Source] = dict.fromkeys(sorted(RIGHTS), "config")
    return Holder(row[0] if row else 0, native, row[1] if row else native, rights)
