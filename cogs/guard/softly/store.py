"""The rows of the soft start: how it stands, and the cases in which it would have acted."""

from typing import Literal, NamedTuple

from bot.store.db import Tx

State = Literal["soft", "by-hand", "enforced"]
COLUMNS = "state, since, until, told, card, by_member, at"


class Soft(NamedTuple):
    """How the guard stands in a community; instants are UTC ms, `by` is a member's id.

    `soft` is by the options, `by-hand` because an operator said so. Until `until` it only tells,
    up to `told` it did; then it asks in the post `card`. `by` is who decided last, `at` when.
    """

    state: State
    since: int
    until: int
    told: int
    card: int | None = None
    by: int | None = None
    at: int | None = None


class Counts(NamedTuple):
    """Cases in which something would have gone, their messages, and what operators called them."""

    cases: int
    messages: int
    right: int
    wrong: int


def find(tx: Tx, community: int) -> Soft | None:
    """How it stands; None before it began."""
    row = tx.row(f"SELECT {COLUMNS} FROM guard_soft WHERE community = ?", community)
    return Soft(*row) if row else None


def begin(tx: Tx, community: int, now: int, until: int) -> bool:
    """It observes until an instant; False if it began before."""
    begun = tx.run(
        "INSERT INTO guard_soft (community, state, since, until, told)"
        " VALUES (?, 'soft', ?, ?, ?) ON CONFLICT (community) DO NOTHING",
        *(community, now, until, now),
    )
    return begun == 1


def observe(tx: Tx, community: int, now: int, until: int, by: int) -> None:
    """An operator wants that it observes until an instant, from now on."""
    tx.run(
        "INSERT INTO guard_soft (community, state, since, until, told, by_member, at)"
        " VALUES (?, 'by-hand', ?, ?, ?, ?, ?) ON CONFLICT (community)"
        " DO UPDATE SET state = 'by-hand', since = excluded.since, until = excluded.until,"
        " told = excluded.told, card = NULL, by_member = excluded.by_member, at = excluded.at",
        *(community, now, until, now, by, now),
    )


def enforce(tx: Tx, community: int, now: int, by: int) -> bool:
    """From now on it acts; False if somebody had said so before."""
    done = tx.run(
        "UPDATE guard_soft SET state = 'enforced', by_member = ?, at = ?"
        " WHERE community = ? AND state <> 'enforced'",
        *(by, now, community),
    )
    return done == 1


def go_on(tx: Tx, community: int, now: int, until: int, by: int) -> bool:
    """It observes until another instant; False unless it was waiting for a word."""
    done = tx.run(
        "UPDATE guard_soft SET until = ?, by_member = ?, at = ?"
        " WHERE community = ? AND state <> 'enforced' AND until <= ?",
        *(until, by, now, community, now),
    )
    return done == 1


def told(tx: Tx, community: int, now: int) -> None:
    """Operators read what it would have done until now."""
    tx.run("UPDATE guard_soft SET told = ? WHERE community = ?", now, community)


def asked(tx: Tx, community: int, card: int | None) -> None:
    """This post of ours asks whether it may act."""
    tx.run("UPDATE guard_soft SET card = ? WHERE community = ?", card, community)


def add(tx: Tx, community: int, number: int, now: int) -> None:
    """In this case something would have gone."""
    tx.run(
        "INSERT INTO guard_would (community, number, at) VALUES (?, ?, ?)"
        " ON CONFLICT (community, number) DO NOTHING",
        *(community, number, now),
    )


def cases(tx: Tx, community: int, since: int, until: int, most: int) -> list[int]:
    """The cases of some time in which something would have gone, the oldest first."""
    rows = tx.rows(
        "SELECT number FROM guard_would WHERE community = ? AND at >= ? AND at < ?"
        " ORDER BY at, number LIMIT ?",
        *(community, since, until, most),
    )
    return [int(number) for (number,) in rows]


def counts(tx: Tx, community: int, since: int, until: int) -> Counts:
    """How many there were in some time, and what operators said of them."""
    row = tx.row(
        "SELECT COUNT(*), COALESCE(SUM((SELECT COUNT(*) FROM guard_held"
        " WHERE guard_held.community = guard_would.community"
        " AND guard_held.number = guard_would.number)), 0),"
        " COALESCE(SUM(CASE WHEN outcome = 'stands' AND closed_by IS NOT NULL THEN 1 ELSE 0 END),"
        " 0), COALESCE(SUM(CASE WHEN outcome = 'overturned' THEN 1 ELSE 0 END), 0)"
        " FROM guard_would JOIN guard_cases ON guard_cases.community = guard_would.community"
        " AND guard_cases.number = guard_would.number"
        " WHERE guard_would.community = ? AND guard_would.at >= ? AND guard_would.at < ?",
        *(community, since, until),
    )
    assert row is not None
    return Counts(*map(int, row))


def card(tx: Tx, community: int, number: int) -> int | None:
    """The post of ours that shows what would have gone in a case."""
    row = tx.row(
        "SELECT card FROM guard_would WHERE community = ? AND number = ?", community, number
    )
    return row[0] if row else None


def shown(tx: Tx, community: int, number: int, card: int | None) -> None:
    """This post of ours shows a case."""
    tx.run(
        "UPDATE guard_would SET card = ? WHERE community = ? AND number = ?",
        *(card, community, number),
    )
