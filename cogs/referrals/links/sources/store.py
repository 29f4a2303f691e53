"""The rows of sources."""

from dataclasses import dataclass

from bot.store.db import Tx

COLUMNS = "name, cost, currency, asked_at, ended_at"


@dataclass(frozen=True, slots=True)
class Source:
    """A source, and what it cost so far in the smallest unit of money; instants are UTC ms."""

    name: str
    cost: int
    currency: str
    asked_at: int
    ended_at: int | None = None


def put(tx: Tx, community: int, source: Source) -> bool:
    """A source as it is now; False if it was so before."""
    put_in = tx.run(
        f"INSERT INTO referrals_sources (community, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community, name) DO UPDATE SET cost = excluded.cost,"
        " currency = excluded.currency, ended_at = excluded.ended_at"
        " WHERE referrals_sources.cost <> excluded.cost"
        " OR referrals_sources.currency <> excluded.currency"
        " OR COALESCE(referrals_sources.ended_at, -1) <> COALESCE(excluded.ended_at, -1)",
        community,
        source.name,
        source.cost,
        source.currency,
        source.asked_at,
        source.ended_at,
    )
    return put_in == 1


def find(tx: Tx, community: int, name: str) -> Source | None:
    """A source by its name."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM referrals_sources WHERE community = ? AND name = ?",
        community,
        name,
    )
    return Source(*row) if row else None


def every(tx: Tx, community: int) -> list[Source]:
    """All sources, in the order of their names."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM referrals_sources WHERE community = ? ORDER BY name", community
    )
    return [Source(*row) for row in rows]
