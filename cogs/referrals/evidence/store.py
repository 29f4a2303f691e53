"""The rows of comings, and by what each is known."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.store.db import Row, Tx
from cogs.referrals.evidence.judging import Came

COLUMNS = (
    "id, member, joined_at, heard_at, state, confidence, evidence, inviter, link, source,"
    " searches, search_at, moved_since, moved_before"
)


@dataclass(frozen=True, slots=True)
class Coming:
    """One coming of one newcomer, and what is known of it; instants are UTC ms.

    `heard_at` is when it was told; `search_at` when the chat's own search is asked for it next,
    after `searches` times; `span` from when until when the counters moved that say how it was.
    """

    id: int
    member: int
    joined_at: int
    heard_at: int
    state: str = "waiting"
    confidence: str = "unknown"
    evidence: str = "no-counter"
    inviter: int | None = None
    link: str | None = None
    source: str | None = None
    searches: int = 0
    search_at: int | None = None
    span: tuple[int, int] | None = None


def _read(row: Row) -> Coming:
    found = Coming(*row[:-2])
    return found if row[-1] is None else replace(found, span=(row[-2], row[-1]))


def add(tx: Tx, community: int, coming: Coming) -> bool:
    """A coming; False if it was told before."""
    added = tx.run(
        f"INSERT INTO referrals_comings (community, {COLUMNS})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)"
        " ON CONFLICT (community, member, joined_at) DO NOTHING",
        community,
        coming.id,
        coming.member,
        coming.joined_at,
        coming.heard_at,
        coming.state,
        coming.confidence,
        coming.evidence,
        coming.inviter,
        coming.link,
        coming.source,
        coming.searches,
        coming.search_at,
    )
    return added == 1


def find(tx: Tx, community: int, id: int) -> Coming | None:
    """A coming by its id."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM referrals_comings WHERE community = ? AND id = ?", community, id
    )
    return _read(row) if row else None


def came_before(tx: Tx, community: int, coming: Coming) -> bool:
    """Whether the member came in before this coming, too."""
    row = tx.row(
        "SELECT 1 FROM referrals_comings WHERE community = ? AND member = ? AND joined_at < ?",
        community,
        coming.member,
        coming.joined_at,
    )
    return row is not None


def open_(tx: Tx, community: int, since: int) -> list[Came]:
    """Those who wait, and those told since an instant whose counters may move yet."""
    columns = "SELECT id, joined_at, heard_at, reads, state FROM referrals_comings"
    rows = tx.rows(
        f"{columns} WHERE community = ? AND state = 'waiting'"
        f" UNION ALL {columns} WHERE community = ? AND state = 'past' AND heard_at >= ?",
        community,
        community,
        since,
    )
    return [
        Came(id, min(joined, heard), heard, reads, state == "past")
        for id, joined, heard, reads, state in sorted(rows, key=lambda row: (row[2], row[0]))
    ]


def first_waiting(tx: Tx, community: int) -> int | None:
    """Since when the first who waits does (UTC ms)."""
    row = tx.row(
        "SELECT MIN(heard_at) FROM referrals_comings WHERE community = ? AND state = 'waiting'",
        community,
    )
    return row[0] if row else None


def looked_in_vain(tx: Tx, community: int) -> bool:
    """Whether somebody who waits was looked for in vain."""
    row = tx.row(
        "SELECT 1 FROM referrals_comings WHERE community = ? AND state = 'waiting' AND reads > 0",
        community,
    )
    return row is not None


def looked(tx: Tx, community: int, ids: Iterable[int]) -> None:
    """These were looked for in vain once more."""
    tx.many(
        "UPDATE referrals_comings SET reads = reads + 1 WHERE community = ? AND id = ?",
        [(community, id) for id in ids],
    )


def settle(tx: Tx, community: int, ids: Iterable[int]) -> None:
    """No counter has to do with these any more."""
    tx.many(
        "UPDATE referrals_comings SET state = 'settled' WHERE community = ? AND id = ?",
        [(community, id) for id in ids],
    )


def decide(tx: Tx, community: int, coming: Coming) -> None:
    """Write down what is said of a coming now."""
    tx.run(
        "UPDATE referrals_comings SET state = ?, confidence = ?, evidence = ?, inviter = ?,"
        " link = ?, source = ?, searches = ?, search_at = ?, moved_since = ?, moved_before = ?"
        " WHERE community = ? AND id = ?",
        coming.state,
        coming.confidence,
        coming.evidence,
        coming.inviter,
        coming.link,
        coming.source,
        coming.searches,
        coming.search_at,
        *(coming.span or (None, None)),
        community,
        coming.id,
    )


def shaken(tx: Tx, community: int, since: int, until: int) -> list[Coming]:
    """Those of whom counters say how they came that moved between two instants (UTC ms)."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM referrals_comings WHERE community = ? AND confidence = 'high'"
        " AND moved_before >= ? AND moved_since <= ? ORDER BY id",
        community,
        since,
        until,
    )
    return [_read(row) for row in rows]


def to_search(tx: Tx, community: int, now: int, most: int) -> list[Coming]:
    """Those whom the chat's search is to be asked for by now, the first first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM referrals_comings"
        " WHERE community = ? AND search_at <= ? ORDER BY search_at, id LIMIT ?",
        community,
        now,
        most,
    )
    return [_read(row) for row in rows]


def next_search(tx: Tx, community: int) -> int | None:
    """When the chat's search is to be asked next (UTC ms)."""
    row = tx.row(
        "SELECT MIN(search_at) FROM referrals_comings"
        " WHERE community = ? AND search_at IS NOT NULL",
        community,
    )
    return row[0] if row else None


def stop_searching(tx: Tx, community: int) -> None:
    """The chat's search answers no more: nobody waits for it."""
    tx.run(
        "UPDATE referrals_comings SET search_at = NULL"
        " WHERE community = ? AND search_at IS NOT NULL",
        community,
    )


def add_candidates(
    tx: Tx, community: int, coming: int, codes: Iterable[tuple[str, int | None]]
) -> None:
    """The links by which somebody may have come, each with whose it is."""
    tx.many(
        "INSERT INTO referrals_candidates (community, coming, code, inviter) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, coming, code) DO NOTHING",
        [(community, coming, code, inviter) for code, inviter in codes],
    )
