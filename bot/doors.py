"""How an operator gets from the chat into the pages: a link for one use, then a session."""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from bot.codec import decode_words, encode
from bot.communities import Community
from bot.effects import Lines, Text
from bot.events import Person
from bot.ids import Ids
from bot.members import Member, Members
from bot.store.db import Tx

LINK_MS = 15 * 60_000
SESSION_MS = 30 * 86_400_000
UNUSED_MS = 7 * 86_400_000
TOLD_MS = 8 * 3_600_000  # what a platform said of somebody's rights is believed for a working day
PRESS_MS = 86_400_000
SEEN_EVERY_MS = 60_000  # not every request is worth a write
DOOR = "/ops/door"
SESSION = "hash, id, community, member, rights, told_at, made_at, used_at"


@dataclass(frozen=True, slots=True)
class Session:
    """A browser that is some operator's; instants in UTC ms.

    `told` are the rights that the platform said the member has, at `told_at`.
    """

    hash: str
    id: int
    community: int
    member: int
    told: frozenset[str]
    told_at: int
    made_at: int
    used_at: int

    def over(self, now: int) -> bool:
        """Whether it was made, or used, too long ago."""
        return now >= min(self.made_at + SESSION_MS, self.used_at + UNUSED_MS)


def make(tx: Tx, community: int, member: int, path: str, told: Iterable[str], now: int) -> str:
    """A new token that opens `path` once, within a quarter of an hour.

    `told` are the rights that the platform gives the member by itself. They count from now on for
    the sessions that the member has, too.
    """
    tx.run("DELETE FROM web_links WHERE until <= ?", now)
    rights, token = _written(told), secrets.token_urlsafe(32)
    tx.run(
        "INSERT INTO web_links (community, hash, member, path, rights, made_at, until)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        community,
        hashed(token),
        member,
        path,
        rights,
        now,
        now + LINK_MS,
    )
    tx.run(
        "UPDATE web_sessions SET rights = ?, told_at = ? WHERE community = ? AND member = ?",
        rights,
        now,
        community,
        member,
    )
    return token


def is_open(tx: Tx, token: str, now: int) -> bool:
    """Whether a link with this token may still be used."""
    sql = "SELECT 1 FROM web_links WHERE hash = ? AND until > ?"
    return tx.row(sql, hashed(token), now) is not None


def enter(tx: Tx, ids: Ids, token: str, now: int) -> tuple[str, str] | None:
    """Use a link up: the token of a new session and where it leads; None if it is used or late."""
    row = tx.row(
        "DELETE FROM web_links WHERE hash = ? AND until > ?"
        " RETURNING community, member, path, rights, made_at",
        hashed(token),
        now,
    )
    if row is None:
        return None
    community, member, path, rights, told_at = row
    fresh = secrets.token_urlsafe(32)
    tx.run(
        f"INSERT INTO web_sessions ({SESSION}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        hashed(fresh),
        ids.new(),
        community,
        member,
        rights,
        told_at,
        now,
        now,
    )
    return fresh, str(path)


def session(tx: Tx, token: str, now: int) -> Session | None:
    """The session of a browser; None if there is none, or it is over."""
    row = tx.row(f"SELECT {SESSION} FROM web_sessions WHERE hash = ?", hashed(token))
    found = _session(row) if row else None
    return None if found is None or found.over(now) else found


def seen(tx: Tx, session: Session, now: int) -> None:
    """The session is in use; those of everybody that are over are forgotten."""
    sql = "UPDATE web_sessions SET used_at = ? WHERE community = ? AND hash = ?"
    tx.run(sql, now, session.community, session.hash)
    old, unused = now - SESSION_MS, now - UNUSED_MS
    tx.run("DELETE FROM web_sessions WHERE made_at <= ? OR used_at <= ?", old, unused)


def rights(
    tx: Tx, members: Members, community: Community, session: Session, now: int
) -> tuple[Member | None, frozenset[str]]:
    """Who a session is, and what they may do at this moment: nothing for who left."""
    member = members.get(tx, session.member)
    if member is None or member.community != community.id or member.left_at is not None:
        return member, frozenset()
    told = session.told if now < session.told_at + TOLD_MS else frozenset()
    person = Person(member.native, member.name, member.language, told)
    return member, members.rights(tx, community, member, person)


def sessions(tx: Tx, community: int, member: int) -> list[Session]:
    """The browsers in which an operator is signed in, the one used last first."""
    sql = (
        f"SELECT {SESSION} FROM web_sessions WHERE community = ? AND member = ?"
        " ORDER BY used_at DESC, id DESC"
    )
    return [_session(row) for row in tx.rows(sql, community, member)]


def revoke(tx: Tx, community: int, member: int, session: int) -> bool:
    """End one session of an operator; False if there is none with this id."""
    sql = "DELETE FROM web_sessions WHERE community = ? AND member = ? AND id = ?"
    return tx.run(sql, community, member, session) > 0


def end(tx: Tx, community: int, member: int) -> int:
    """End all sessions and links of an operator; how many sessions they were."""
    tx.run("DELETE FROM web_links WHERE community = ? AND member = ?", community, member)
    sql = "DELETE FROM web_sessions WHERE community = ? AND member = ?"
    return tx.run(sql, community, member)


def disbelieve(tx: Tx, community: int) -> None:
    """What the chat said of anybody's roles counts no more: each operator comes by a new link."""
    tx.run("UPDATE web_sessions SET told_at = 0 WHERE community = ?", community)
    tx.run("DELETE FROM web_links WHERE community = ?", community)


def hashed(token: str) -> str:
    """The token as our rows know it: who reads them cannot come in as anybody."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()


def _session(row: tuple[object, ...]) -> Session:
    hash, id, community, member, rights, *rest = row
    told = frozenset(str(rights).split())
    return Session(hash, id, community, member, told, *rest)  # type: ignore[arg-type]


def _written(rights: Iterable[str]) -> str:
    return " ".join(sorted(rights))


def said_to(tx: Tx, community: int, member: int, press: str) -> tuple[str, Text | Lines] | None:
    """Where a press led and what was said to it; None if it was not made by this member."""
    row = tx.row(
        "SELECT path, said FROM web_presses WHERE community = ? AND press = ? AND member = ?",
        community,
        press,
        member,
    )
    return (str(row[0]), decode_words(row[1])) if row else None


def remember(
    tx: Tx, community: int, member: int, press: str, path: str, said: Text, now: int
) -> None:
    """A press was made and answered; those of more than a day ago are forgotten."""
    tx.run("DELETE FROM web_presses WHERE at < ?", now - PRESS_MS)
    tx.run(
        "INSERT INTO web_presses (community, press, member, path, said, at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        community,
        press,
        member,
        path,
        encode(said),
        now,
    )
