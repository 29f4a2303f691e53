"""Members: people in communities, seen first by the router, which alone puts them in."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot import grants
from bot.cog import RIGHTS
from bot.communities import Community
from bot.errors import UserError
from bot.events import Person
from bot.ids import Ids
from bot.store.db import Tx
from bot.wall import local, midnight

REMEMBERED = 50_000
ZONE_CHANGE_MS = 30 * 24 * 3_600_000
COLUMNS = (
    "id, community, native, name, language, zone, zone_before, zone_since,"
    " joined_at, left_at, first_seen_at"
)


@dataclass(frozen=True, slots=True)
class Member:
    """A person in one community; instants are UTC ms. `joined_at` is None for who was there."""

    id: int
    community: int
    native: str
    name: str
    language: str | None
    zone: str | None
    zone_before: str | None
    zone_since: int | None
    joined_at: int | None
    left_at: int | None
    first_seen_at: int

    def zone_at(self, at: int, home: ZoneInfo) -> ZoneInfo:
        """The member's zone at an instant; a change counts from `zone_since` on."""
        begun = self.zone_since is not None and at >= self.zone_since
        name = self.zone if begun else self.zone_before
        return ZoneInfo(name) if name else home


def stranger(community: Community, person: Person, at: int) -> Member:
    """Somebody who is no member and has no row, such as another bot."""
    zones = (None, None, None, None)
    return Member(0, community.id, person.native, person.name, *zones, None, None, at)


class Members:
    """Finds members, keeps the latest in memory, and changes them."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._known: dict[tuple[int, str], Member] = {}
        self._by_id: dict[int, Member] = {}

    def known(self, community: Community, person: Person) -> Member | None:
        """The member from memory, if nothing about the person is new."""
        member = self._known.get((community.id, person.native))
        if member is None or member.left_at is not None or _changed(member, person):
            return None
        return member

    def by_id(self, member: int) -> Member | None:
        """The member from memory."""
        return self._by_id.get(member)

    def see(self, tx: Tx, community: Community, person: Person, at: int) -> Member:
        """The member for a person who did something: put in, or brought up to date."""
        return self._put(tx, community, person, at, joined=None)

    def meet(self, tx: Tx, community: Community, person: Person, at: int) -> Member:
        """The member for who wrote an old message: put in, but never brought up to date.

        They may have left since, and what the message calls them may be another name of theirs.
        """
        return self.by_native(tx, community, person.native) or self.see(tx, community, person, at)

    def joined(self, tx: Tx, community: Community, person: Person, at: int) -> Member:
        """The member for a person who came in at `at`.

        `joined_at` stays as it was for a rejoin, and unknown for who was there before the bot.
        """
        return self._put(tx, community, person, at, joined=at)

    def left(self, tx: Tx, member: Member, at: int) -> Member:
        """The member, gone."""
        tx.run("UPDATE members SET left_at = ? WHERE id = ?", at, member.id)
        return self._remember(tx, replace(member, left_at=at))

    def get(self, tx: Tx, member: int) -> Member | None:
        """The member with our own id."""
        row = tx.row(f"SELECT {COLUMNS} FROM members WHERE id = ?", member)
        return Member(*row) if row else None

    def by_native(self, tx: Tx, community: Community, native: str) -> Member | None:
        """The member whom the platform calls `native`."""
        row = tx.row(
            f"SELECT {COLUMNS} FROM members WHERE community = ? AND native = ?",
            community.id,
            native,
        )
        return Member(*row) if row else None

    def names(self, tx: Tx, members: Iterable[int]) -> list[str]:
        """The names of these members, in the order given."""
        found = (self.get(tx, member) for member in members)
        return [member.name for member in found if member is not None]

    def name(self, tx: Tx, member: int | None) -> str:
        """What a member is called; a question mark where nobody is known by this id."""
        return next(iter(self.names(tx, [member] if member else [])), "?")

    def joined_between(self, tx: Tx, community: Community, since: int, until: int) -> list[int]:
        """Who came in at `since` or later and before `until` (UTC ms) and is here, oldest first."""
        rows = tx.rows(
            "SELECT id FROM members WHERE community = ? AND joined_at >= ? AND joined_at < ?"
            " AND left_at IS NULL ORDER BY joined_at, id",
            community.id,
            since,
            until,
        )
        return [int(member) for (member,) in rows]

    def page(self, tx: Tx, community: int, after: int, most: int) -> list[Member]:
        """So many who are here, in the order of their ids, behind one."""
        rows = tx.rows(
            f"SELECT {COLUMNS} FROM members WHERE community = ? AND id > ? AND left_at IS NULL"
            " ORDER BY id LIMIT ?",
            community,
            after,
            most,
        )
        return [Member(*row) for row in rows]

    def set_zone(self, tx: Tx, member: Member, community: Community, zone: str, now: int) -> int:
        """Give the member a zone of their own; returns the instant from which it counts.

        That is the next local midnight. Raises UserError `zone-too-soon` with the day from which
        it can be changed again: a zone may be changed once in 30 days, so that nobody gains days.
        """
        if member.zone_since is not None and now < member.zone_since + ZONE_CHANGE_MS:
            again = dt.datetime.fromtimestamp((member.zone_since + ZONE_CHANGE_MS) / 1000, dt.UTC)
            raise UserError("zone-too-soon", cog="core", day=again.date())
        present = member.zone_at(now, community.zone)
        since = midnight(local(now, present).date() + dt.timedelta(days=1), present)
        tx.run(
            "UPDATE members SET zone = ?, zone_before = ?, zone_since = ? WHERE id = ?",
            zone,
            present.key,
            since,
            member.id,
        )
        self._remember(tx, replace(member, zone=zone, zone_before=present.key, zone_since=since))
        return since

    def set_language(self, tx: Tx, member: Member, language: str) -> Member:
        """Let the member be answered in another of the five languages."""
        tx.run("UPDATE members SET language = ? WHERE id = ?", language, member.id)
        return self._remember(tx, replace(member, language=language))

    def tags(self, tx: Tx, member: Member) -> list[str]:
        """The member's tags, in the order of the alphabet."""
        sql = "SELECT tag FROM member_tags WHERE community = ? AND member = ? ORDER BY tag"
        return [str(tag) for (tag,) in tx.rows(sql, member.community, member.id)]

    def tag(self, tx: Tx, member: Member, tag: str, now: int) -> bool:
        """Give the member a tag; False if they had it. `bot.tagging` tells others of it."""
        added = tx.run(
            "INSERT INTO member_tags (community, member, tag, at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (community, member, tag) DO NOTHING",
            member.community,
            member.id,
            tag,
            now,
        )
        return added == 1

    def untag(self, tx: Tx, member: Member, tag: str) -> bool:
        """Take a tag from the member; False if they had it not."""
        sql = "DELETE FROM member_tags WHERE community = ? AND member = ? AND tag = ?"
        return tx.run(sql, member.community, member.id, tag) == 1

    def tagged(self, tx: Tx, community: Community) -> dict[str, int]:
        """How many who are here have each tag, by its name."""
        rows = tx.rows(
            "SELECT tag, COUNT(*) FROM member_tags AS tags"
            " JOIN members ON members.id = tags.member"
            " WHERE tags.community = ? AND members.left_at IS NULL GROUP BY tag ORDER BY tag",
            community.id,
        )
        return {str(tag): int(count) for tag, count in rows}

    def rights(
        self, tx: Tx, community: Community, member: Member, person: Person
    ) -> frozenset[str]:
        """What the member may do as an operator at this moment, from all sources."""
        return self.told(tx, community, person) | self.granted(tx, community, member)

    def told(self, tx: Tx, community: Community, person: Person) -> frozenset[str]:
        """What a person may do by the chat's own word, and by the roles that they have there."""
        return person.rights | grants.of_roles(tx, community.id, person.roles).keys()

    def granted(self, tx: Tx, community: Community, member: Member) -> frozenset[str]:
        """What a member may do by config.yaml and by commands, whatever the chat says of them."""
        if member.native in community.operators:
            return frozenset(RIGHTS)
        return grants.of_member(tx, community.id, member.id)

    def _put(
        self, tx: Tx, community: Community, person: Person, at: int, joined: int | None
    ) -> Member:
        row = tx.row(
            f"""
            INSERT INTO members (id, community, native, name, language, joined_at, first_seen_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, native) DO UPDATE SET
                name = excluded.name,
                language = COALESCE(members.language, excluded.language),
                joined_at = CASE
                    WHEN members.joined_at IS NULL AND excluded.joined_at <= members.first_seen_at
                    THEN excluded.joined_at ELSE members.joined_at END,
                left_at = NULL
            RETURNING {COLUMNS}
            """,
            self._ids.new(),
            community.id,
            person.native,
            person.name,
            person.language,
            joined,
            at,
        )
        assert row is not None
        return self._remember(tx, Member(*row))

    def _remember(self, tx: Tx, member: Member) -> Member:
        def keep() -> None:
            self._known[member.community, member.native] = member
            self._by_id[member.id] = member
            if len(self._known) > REMEMBERED:
                oldest = self._known.pop(next(iter(self._known)))
                self._by_id.pop(oldest.id, None)

        tx.after_commit(keep)
        return member


def here(tx: Tx, community: int) -> dict[str, tuple[str, int | None]]:
    """Name and `joined_at` of everybody who is here, by what the platform calls them."""
    sql = "SELECT native, name, joined_at FROM members WHERE community = ? AND left_at IS NULL"
    return {native: (name, joined_at) for native, name, joined_at in tx.rows(sql, community)}


def _changed(member: Member, person: Person) -> bool:
    return member.name != person.name or (member.language is None and person.language is not None)
