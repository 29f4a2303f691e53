"""The rows of the API: partners with the digests of their tokens, and what they were answered."""

from dataclasses import dataclass

from bot.store.db import Row, Tx

PARTNER = "community, id, name, hash, made_by, made_at, used_at"
PARTNER_OF = ", ".join(f"p.{column}" for column in PARTNER.split(", "))


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
    leave(tx, community, name)
    sql = (
        "UPDATE api_partners SET hash = ?, secret = NULL, used_at = NULL"
        " WHERE community = ? AND name = ?"
    )
    return tx.run(sql, hash, community, name) > 0


def set_secret(tx: Tx, community: int, name: str, sealed: str) -> int | None:
    """What a partner signs with from now on; the partner's id, None where there is none."""
    row = tx.row(
        "UPDATE api_partners SET secret = ? WHERE community = ? AND name = ? RETURNING id",
        sealed,
        community,
        name,
    )
    return int(row[0]) if row else None


def signing(tx: Tx, id: int) -> tuple[Partner, str] | None:
    """The partner with this id and what it signs with, sealed; None where it has nothing."""
    sql = f"SELECT {PARTNER}, secret FROM api_partners WHERE id = ? AND secret IS NOT NULL"
    row = tx.row(sql, id)
    return (_partner(row[:-1]), str(row[-1])) if row else None


def remove(tx: Tx, community: int, name: str) -> bool:
    """A partner is none any more; False if there was none of this name."""
    leave(tx, community, name)
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


def leave(tx: Tx, community: int, name: str) -> None:
    """All browsers and links of a partner open nothing any more."""
    for table in ("api_links", "api_sessions"):
        tx.run(
            f"DELETE FROM {table} WHERE community = ? AND partner ="
            " (SELECT id FROM api_partners WHERE community = ? AND name = ?)",
            community,
            community,
            name,
        )


def add_link(tx: Tx, partner: Partner, hash: str, now: int, until: int) -> None:
    """A link that lets one browser in, until an instant; those that are over are forgotten."""
    tx.run("DELETE FROM api_links WHERE until <= ?", now)
    sql = "INSERT INTO api_links (community, hash, partner, until) VALUES (?, ?, ?, ?)"
    tx.run(sql, partner.community, hash, partner.id, until)


def link_is_open(tx: Tx, hash: str, now: int) -> bool:
    """Whether a link may still be used."""
    return tx.row("SELECT 1 FROM api_links WHERE hash = ? AND until > ?", hash, now) is not None


def enter(tx: Tx, link: str, session: str, now: int) -> bool:
    """Use a link up for a browser; False where it is used, or late."""
    sql = "DELETE FROM api_links WHERE hash = ? AND until > ? RETURNING community, partner"
    row = tx.row(sql, link, now)
    if row is None:
        return False
    sql = (
        "INSERT INTO api_sessions (community, hash, partner, made_at, used_at)"
        " VALUES (?, ?, ?, ?, ?)"
    )
    tx.run(sql, row[0], session, row[1], now, now)
    return True


def by_session(tx: Tx, hash: str, made: int, used: int) -> tuple[Partner, int] | None:
    """Whose browser it is and when it was used last (UTC ms).

    None where it came in before `made` or was last used before `used`.
    """
    row = tx.row(
        f"SELECT {PARTNER_OF}, s.used_at FROM api_partners AS p JOIN api_sessions AS s"
        " ON s.community = p.community AND s.partner = p.id"
        " WHERE s.hash = ? AND s.made_at > ? AND s.used_at > ?",
        hash,
        made,
        used,
    )
    return (_partner(row[:-1]), int(row[-1])) if row else None


def session_used(tx: Tx, hash: str, now: int, made: int, used: int) -> None:
    """The browser is in use; those of everybody that are over are forgotten."""
    tx.run("UPDATE api_sessions SET used_at = ? WHERE hash = ?", now, hash)
    tx.run("DELETE FROM api_sessions WHERE made_at <= ? OR used_at <= ?", made, used)


def _partner(row: Row) -> Partner:
    return Partner(*row)
