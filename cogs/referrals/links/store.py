"""The rows of links that Plaza made, and of whose each is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.store.db import Tx

COLUMNS = "code, member, source, made_at, used_at, uses, gone_at"


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a `member`, or of a `source` that is no person; instants are UTC ms."""

    code: str
    member: int | None
    source: str | None
    made_at: int
    used_at: int
    uses: int = 0
    gone_at: int | None = None


def add(tx: Tx, community: int, link: Link) -> bool:
    """A link; False where its owner has one."""
    added = tx.run(
        f"INSERT INTO referrals_links (community, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        community,
        link.code,
        link.member,
        link.source,
        link.made_at,
        link.used_at,
        link.uses,
        link.gone_at,
    )
    return added == 1


def find(tx: Tx, community: int, code: str) -> Link | None:
    """A link by its code, also one that is gone."""
    return _one(tx, "code = ?", community, code)


def of_member(tx: Tx, community: int, member: int) -> Link | None:
    """The member's link that holds."""
    return _one(tx, "member = ? AND gone_at IS NULL", community, member)


def of_source(tx: Tx, community: int, source: str) -> Link | None:
    """The link of a source that holds."""
    return _one(tx, "source = ? AND gone_at IS NULL", community, source)


def _one(tx: Tx, which: str, *values: int | str) -> Link | None:
    row = tx.row(f"SELECT {COLUMNS} FROM referrals_links WHERE community = ? AND {which}", *values)
    return Link(*row) if row else None


def sources(tx: Tx, community: int) -> list[Link]:
    """The links of sources, also those that are gone, in the order in which they were made."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM referrals_links WHERE community = ? AND source IS NOT NULL"
        " ORDER BY made_at, code",
        community,
    )
    return [Link(*row) for row in rows]


def gone(tx: Tx, community: int, codes: Iterable[str], at: int) -> list[str]:
    """These lead nowhere any more; those of them that did."""
    sql = (
        "UPDATE referrals_links SET gone_at = ?"
        " WHERE community = ? AND code = ? AND gone_at IS NULL"
    )
    return [code for code in sorted(codes) if tx.run(sql, at, community, code)]


def used(tx: Tx, community: int, uses: Mapping[str, int], at: int) -> None:
    """So many came by these links, whoever they were."""
    tx.many(
        "UPDATE referrals_links SET uses = uses + ?, used_at = ? WHERE community = ? AND code = ?",
        [(count, at, community, code) for code, count in uses.items()],
    )


def idle(tx: Tx, community: int, before: int, most: int) -> list[Link]:
    """Links of members by which nobody came since an instant, those idle for longest first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM referrals_links WHERE community = ? AND member IS NOT NULL"
        " AND gone_at IS NULL AND used_at < ? ORDER BY used_at, code LIMIT ?",
        community,
        before,
        most,
    )
    return [Link(*row) for row in rows]


def count(tx: Tx, community: int) -> int:
    """How many links of ours hold."""
    row = tx.row(
        "SELECT COUNT(*) FROM referrals_links WHERE community = ? AND gone_at IS NULL", community
    )
    assert row is not None
    return int(row[0])
