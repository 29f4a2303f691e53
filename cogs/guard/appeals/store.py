"""The rows of appeals: one of each case."""

from dataclasses import dataclass
from typing import Literal

from bot.store.db import Row, Tx

Decision = Literal["overturned", "kept"]
COLUMNS = "number, member, words, at, card, question, answer, decision, decided_by, decided_at"


@dataclass(frozen=True, slots=True)
class Appeal:
    """What a member says against a case; instants in UTC ms, people are members' ids.

    `question` is what an operator asked back, and `answer` what the member said to it.
    """

    case: int
    member: int
    words: str
    at: int
    card: int | None = None
    question: str | None = None
    answer: str | None = None
    decision: Decision | None = None
    by: int | None = None
    decided_at: int | None = None


def add(tx: Tx, community: int, new: Appeal) -> bool:
    """A member appeals; False if there is an appeal of this case."""
    done = tx.run(
        "INSERT INTO guard_appeals (community, number, member, words, at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (community, number) DO NOTHING",
        *(community, new.case, new.member, new.words, new.at),
    )
    return done == 1


def find(tx: Tx, community: int, case: int) -> Appeal | None:
    """The appeal of a case."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM guard_appeals WHERE community = ? AND number = ?",
        community,
        case,
    )
    return None if row is None else _read(row)


def waiting(tx: Tx, community: int) -> int:
    """How many nobody decided yet."""
    row = tx.row(
        "SELECT COUNT(*) FROM guard_appeals WHERE community = ? AND decision IS NULL", community
    )
    return int(row[0]) if row else 0


def _read(row: Row) -> Appeal:
    return Appeal(*row)


def show(tx: Tx, community: int, case: int, card: int) -> None:
    """This post of ours is its card."""
    sql = "UPDATE guard_appeals SET card = ? WHERE community = ? AND number = ?"
    tx.run(sql, card, community, case)


def ask(tx: Tx, community: int, case: int, question: str) -> bool:
    """An operator asks back; False if it is decided, or was asked before."""
    done = tx.run(
        "UPDATE guard_appeals SET question = ?"
        " WHERE community = ? AND number = ? AND decision IS NULL AND question IS NULL",
        *(question, community, case),
    )
    return done == 1


def answer(tx: Tx, community: int, case: int, answer: str) -> bool:
    """The member answers what was asked; False if they did before, or it is decided."""
    done = tx.run(
        "UPDATE guard_appeals SET answer = ? WHERE community = ? AND number = ?"
        " AND decision IS NULL AND question IS NOT NULL AND answer IS NULL",
        *(answer, community, case),
    )
    return done == 1


def decide(tx: Tx, community: int, case: int, decision: Decision, by: int | None, at: int) -> bool:
    """It came out so; False if it is decided already."""
    done = tx.run(
        "UPDATE guard_appeals SET decision = ?, decided_by = ?, decided_at = ?"
        " WHERE community = ? AND number = ? AND decision IS NULL",
        *(decision, by, at, community, case),
    )
    return done == 1
