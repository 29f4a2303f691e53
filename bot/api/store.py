"""The rows of the API: partners with the digests of their tokens, and what they were answered."""

from dataclasses import dataclass

from bot.store.db import Row, Tx

PARTNER = "community, id, name, hash, made_by, made_at, used_at"


@dataclass(frozen=True, slots=True)
class Partner:
    """A program that may ask in the name of one community; instants in UTC ms."""

    community: int
    id: int
    name: str
    hash: str
    made_by: int
    made_at: int
    used_at: int | None


@dataclass(frozen=True, slots=True)
class Answered:
    """What a call with a key was answered; `asked` tells apart other calls with that key."""

    asked: str
    status: int
    body: str


def add(tx: Tx, partner: Partner) -> bool:
    """A new partner; False if the community has one of this name."""
    sql = (
        f"INSERT INTO api_partners ({PARTNER}) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community, name) DO NOTHING"
    )
    each = partner
    head = each.community, each.id, each.name, each.hash
    return tx.run(sql, *head, each.made_by, each.made_at, each.used_at) > 0


def renew(tx: Tx, community: int, name: str, hash: str) -> bool:
    """Another token for a partner, so that the one before is none any more."""
    sql = "UPDATE api_partners SET hash = ?, used_at = NULL WHERE community = ? AND name = ?"
    return tx.run(sql, hash, community, name) > 0


def remove(tx: Tx, community: int, name: str) -> bool:
    """A partner is none any more; False if there was none of this name."""
    sql = "DELETE FROM api_partners WHERE community = ? AND name = ?"
    return tx.run(sql, community, name) > 0


def partners(tx: Tx, community: int) -> list[Partner]:
    """All partners of a community, by name."""
    sql = f"SELECT {PARTNER} FROM api_partners WHERE community = ? ORDER BY name"
    return [_partner(row) for row in tx.rows(sql, community)]


def by_hash(tx: Tx, hash: str) -> Partner | None:
    """The partner whose token has this digest."""
    row = tx.row(f"SELECT {PARTNER} FROM api_partners WHERE hash = ?", hash)
    return _partner(row) if row else None


def used(tx: Tx, partner: Partner, now: int) -> None:
    """The token is in use."""
    sql = "UPDATE api_partners SET used_at = ? WHERE community = ? AND id = ?"
    tx.run(sql, now, partner.community, partner.id)


def answered(tx: Tx, partner: Partner, key: str) -> Answered | None:
    """What a call with this key was answered, if there was one."""
    sql = "SELECT asked, status, body FROM api_answers WHERE community = ? AND partner = ?"
    row = tx.row(f"{sql} AND key = ?", partner.community, partner.id, key)
    return Answered(*row) if row else None


def remember(tx: Tx, partner: Partner, key: str, answer: Answered, now: int, since: int) -> None:
    """Keep what a call with a key was answered; what is older than `since` is forgotten."""
    tx.run("DELETE FROM api_answers WHERE at < ?", since)
    tx.run(
        "INSERT INTO api_answers (community, partner, key, asked, status, body, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        partner.community,
        partner.id,
        key,
        answer.asked,
        answer.status,
        answer.body,
        now,
    )


def _partner(row: Row) -> Partner:
    return Partner(*row)
