"""The rows of penalties: one for each case at most."""

from bot.store.db import Row, Tx
from cogs.guard.cases.case import Penalty, PenaltyState

COLUMNS = "number, member, kind, state, given_at, until, counts_until, letter, effect"


def add(tx: Tx, community: int, penalty: Penalty) -> bool:
    """A case costs its member this; False if it cost them something before."""
    added = tx.run(
        f"INSERT INTO guard_penalties (community, {COLUMNS})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, number) DO NOTHING",
        community,
        penalty.case,
        penalty.member,
        penalty.kind,
        penalty.state,
        penalty.given_at,
        penalty.until,
        penalty.counts_until,
        penalty.letter,
        penalty.effect,
    )
    return added == 1


def of_case(tx: Tx, community: int, number: int) -> Penalty | None:
    """What a case cost its member."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM guard_penalties WHERE community = ? AND number = ?",
        community,
        number,
    )
    return _read(row) if row else None


def weighing(tx: Tx, community: int, member: int, now: int) -> list[Penalty]:
    """The penalties of a member that weigh at an instant (UTC ms), the newest first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM guard_penalties WHERE community = ? AND member = ?"
        " AND counts_until > ? AND state IN ('waits', 'given') ORDER BY number DESC",
        community,
        member,
        now,
    )
    return [_read(row) for row in rows]


def move(tx: Tx, community: int, number: int, was: PenaltyState, to: PenaltyState) -> bool:
    """A penalty stands otherwise; False if it did not stand as it was to."""
    moved = tx.run(
        "UPDATE guard_penalties SET state = ? WHERE community = ? AND number = ? AND state = ?",
        to,
        community,
        number,
        was,
    )
    return moved == 1


def set_effects(
    tx: Tx, community: int, number: int, letter: int | None, effect: int | None
) -> None:
    """What tells the member of a penalty, and what was done."""
    tx.run(
        "UPDATE guard_penalties SET letter = COALESCE(?, letter), effect = COALESCE(?, effect)"
        " WHERE community = ? AND number = ?",
        letter,
        effect,
        community,
        number,
    )


def end(tx: Tx, community: int, number: int, now: int) -> None:
    """A time out ends now."""
    tx.run(
        "UPDATE guard_penalties SET until = ? WHERE community = ? AND number = ?",
        now,
        community,
        number,
    )


def _read(row: Row) -> Penalty:
    return Penalty(*row)
