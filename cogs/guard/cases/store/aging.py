"""The rows of cases as they grow old: erased, counted, forgotten."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence

from bot.store.db import Tx

TABLES = (
    *("guard_held", "guard_case_evidence", "guard_penalties", "guard_appeals", "guard_notes"),
    *("guard_would", "guard_cases"),
)


def beyond_appeal(tx: Tx, community: int, before: int, most: int) -> list[int]:
    """The cases whose texts are kept though they began before an instant, the oldest first."""
    rows = tx.rows(
        "SELECT number FROM guard_cases WHERE community = ? AND kept = 1 AND opened_at < ?"
        " ORDER BY opened_at LIMIT ?",
        community,
        before,
        most,
    )
    return [int(number) for (number,) in rows]


def erase(tx: Tx, community: int, numbers: Sequence[int]) -> None:
    """Of the texts of these cases only their hashes stay."""
    rows = [(community, number) for number in numbers]
    tx.many("UPDATE guard_held SET sealed = '' WHERE community = ? AND number = ?", rows)
    tx.many("DELETE FROM guard_case_evidence WHERE community = ? AND number = ?", rows)
    tx.many("UPDATE guard_cases SET kept = 0 WHERE community = ? AND number = ?", rows)


def count_and_forget(
    tx: Tx, community: int, before: int, most: int, local: Callable[[int], dt.datetime]
) -> int:
    """Of cases that began before an instant, how many there were in each month; how many went."""
    rows = tx.rows(
        "SELECT number, opened_at, kind, outcome FROM guard_cases"
        " WHERE community = ? AND kept = 0 AND opened_at < ? ORDER BY opened_at LIMIT ?",
        community,
        before,
        most,
    )
    counts = Counter((f"{local(at):%Y-%m}", kind, outcome) for _, at, kind, outcome in rows)
    tx.many(
        "INSERT INTO guard_case_counts (community, month, kind, outcome, count)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (community, month, kind, outcome)"
        " DO UPDATE SET count = guard_case_counts.count + excluded.count",
        [(community, *what, count) for what, count in counts.items()],
    )
    gone = [(community, number) for number, *_ in rows]
    for table in TABLES:
        tx.many(f"DELETE FROM {table} WHERE community = ? AND number = ?", gone)
    return len(gone)


def forget_moments(tx: Tx, community: int, before: int) -> None:
    """What mattered for minutes alone: incidents that are over, and lines that rooms heard."""
    for table, column in (("guard_incidents", "until"), ("guard_soft_lines", "at")):
        tx.run(f"DELETE FROM {table} WHERE community = ? AND {column} < ?", community, before)


def any_left(tx: Tx, community: int) -> bool:
    """Whether there are cases that will grow old."""
    row = tx.row("SELECT 1 FROM guard_cases WHERE community = ? LIMIT 1", community)
    return row is not None
