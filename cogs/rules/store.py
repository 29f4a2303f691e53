"""The rows of the rules."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from bot.store.db import Tx


class Version(NamedTuple):
    """The rules in each language, from an instant on."""

    number: int
    texts: dict[str, str]
    at: int


class Draft(NamedTuple):
    """Rules that an operator typed, and the version that they are to follow."""

    base: int
    texts: dict[str, str]


def current(tx: Tx, community: int) -> Version | None:
    """The rules that hold."""
    row = tx.row(
        "SELECT version, texts, at FROM rules_versions WHERE community = ?"
        " ORDER BY version DESC LIMIT 1",
        community,
    )
    return Version(int(row[0]), json.loads(row[1]), int(row[2])) if row else None


def put(tx: Tx, community: int, version: int, texts: Mapping[str, str], at: int) -> None:
    """The rules of this number are these, from now on."""
    tx.run(
        "INSERT INTO rules_versions (community, version, texts, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, version) DO UPDATE SET texts = excluded.texts",
        community,
        version,
        json.dumps(dict(texts), ensure_ascii=False),
        at,
    )


def accept(tx: Tx, community: int, member: int, version: int, at: int) -> bool:
    """The member accepted a version; False if they had."""
    added = tx.run(
        "INSERT INTO rules_accepted (community, member, version, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, member, version) DO NOTHING",
        community,
        member,
        version,
        at,
    )
    return added == 1


def accepted(tx: Tx, community: int, member: int) -> tuple[int, int] | None:
    """The newest version that a member accepted, and when (UTC ms)."""
    row = tx.row(
        "SELECT version, at FROM rules_accepted WHERE community = ? AND member = ?"
        " ORDER BY version DESC LIMIT 1",
        community,
        member,
    )
    return (int(row[0]), int(row[1])) if row else None


def count(tx: Tx, community: int, version: int) -> int:
    """How many accepted a version."""
    sql = "SELECT COUNT(*) FROM rules_accepted WHERE community = ? AND version = ?"
    row = tx.row(sql, community, version)
    return int(row[0]) if row else 0


def behind(tx: Tx, community: int, version: int, after: int, most: int) -> list[int]:
    """Who accepted an older version and not this one, by id behind `after`."""
    rows = tx.rows(
        "SELECT member FROM rules_accepted WHERE community = ? AND member > ?"
        " GROUP BY member HAVING MAX(version) < ? ORDER BY member LIMIT ?",
        community,
        after,
        version,
        most,
    )
    return [int(member) for (member,) in rows]


def tell(tx: Tx, community: int, member: int, version: int) -> bool:
    """The member is told that there is a newer version; False if they were."""
    told = tx.run(
        "INSERT INTO rules_told (community, member, version) VALUES (?, ?, ?)"
        " ON CONFLICT (community, member) DO UPDATE SET version = excluded.version"
        " WHERE rules_told.version < excluded.version",
        community,
        member,
        version,
    )
    return told == 1


def post(tx: Tx, community: int) -> int | None:
    """The post in which the rules stand."""
    row = tx.row("SELECT post FROM rules_posts WHERE community = ?", community)
    return int(row[0]) if row else None


def set_post(tx: Tx, community: int, post: int) -> None:
    """They stand in this post from now on."""
    tx.run(
        "INSERT INTO rules_posts (community, post) VALUES (?, ?)"
        " ON CONFLICT (community) DO UPDATE SET post = excluded.post",
        community,
        post,
    )


def draft(
    tx: Tx, community: int, id: int, member: int, base: int, texts: Mapping[str, str]
) -> None:
    """A member is about to make these the rules; what they typed before is forgotten."""
    tx.run("DELETE FROM rules_drafts WHERE community = ? AND member = ?", community, member)
    tx.run(
        "INSERT INTO rules_drafts (community, id, member, base, texts) VALUES (?, ?, ?, ?, ?)",
        community,
        id,
        member,
        base,
        json.dumps(dict(texts), ensure_ascii=False),
    )


def drafted(tx: Tx, community: int, id: int, member: int) -> Draft | None:
    """What this very member typed."""
    row = tx.row(
        "SELECT base, texts FROM rules_drafts WHERE community = ? AND id = ? AND member = ?",
        community,
        id,
        member,
    )
    return Draft(int(row[0]), json.loads(row[1])) if row else None


def drop(tx: Tx, community: int, id: int) -> None:
    """The draft is done with."""
    tx.run("DELETE FROM rules_drafts WHERE community = ? AND id = ?", community, id)
