"""The rows of gifts."""

from dataclasses import dataclass
from typing import Literal

from bot.store.db import Tx

State = Literal["due", "given", "back"]


@dataclass(frozen=True, slots=True)
class Due:
    """A gift of a member: which `prize`, 0 for the one gift, and how often they get it."""

    member: int
    team: int
    prize: int
    times: int
    state: State


def add(tx: Tx, community: int, round: int, due: Due, at: int) -> bool:
    """The member is to get it; False if they have one of this round."""
    added = tx.run(
        "INSERT INTO friends_gifts (community, round, member, team, prize, times, state,"
        " at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, round, member) DO NOTHING",
        community,
        round,
        due.member,
        due.team,
        due.prize,
        due.times,
        due.state,
        at,
    )
    return added == 1


def due(tx: Tx, community: int, team: int) -> list[Due]:
    """What a team is still to get."""
    sql = (
        "SELECT member, team, prize, times, state FROM friends_gifts"
        " WHERE community = ? AND team = ? AND state = 'due' ORDER BY member"
    )
    return [Due(*row) for row in tx.rows(sql, community, team)]


def teams_due(tx: Tx, community: int) -> list[int]:
    """The teams that are still to get something."""
    sql = (
        "SELECT DISTINCT team FROM friends_gifts WHERE community = ? AND state = 'due'"
        " ORDER BY team"
    )
    return [int(team) for (team,) in tx.rows(sql, community)]


def prize_of(tx: Tx, community: int, team: int) -> int:
    """Which prize a team earned; 0 for the one gift, or for none yet."""
    sql = "SELECT MAX(prize) FROM friends_gifts WHERE community = ? AND team = ?"
    row = tx.row(sql, community, team)
    return int(row[0] or 0) if row else 0


def of_member(tx: Tx, community: int, round: int, member: int) -> Due | None:
    """The gift of a member in a round."""
    sql = (
        "SELECT member, team, prize, times, state FROM friends_gifts"
        " WHERE community = ? AND round = ? AND member = ?"
    )
    row = tx.row(sql, community, round, member)
    return Due(*row) if row else None


def turn(tx: Tx, community: int, round: int, member: int, to: State, *was: State) -> bool:
    """The gift is in another state; False if it was in none of these."""
    marks = ", ".join("?" * len(was))
    sql = (
        "UPDATE friends_gifts SET state = ?"
        f" WHERE community = ? AND round = ? AND member = ? AND state IN ({marks})"
    )
    return tx.run(sql, to, community, round, member, *was) == 1


def counts(tx: Tx, community: int, round: int) -> dict[str, int]:
    """How many gifts of a round are in which state."""
    sql = (
        "SELECT state, SUM(times) FROM friends_gifts WHERE community = ? AND round = ?"
        " GROUP BY state"
    )
    return {str(state): int(count) for state, count in tx.rows(sql, community, round)}


def owe(tx: Tx, community: int, round: int, member: int, number: int, at: int) -> bool:
    """A member's gift of this number could not be given; False if it was known."""
    added = tx.run(
        "INSERT INTO friends_owed (community, round, member, number, at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (community, round, member, number) DO NOTHING",
        community,
        round,
        member,
        number,
        at,
    )
    return added == 1


def settle(tx: Tx, community: int, round: int, member: int, number: int) -> None:
    """It is given now."""
    tx.run(
        "DELETE FROM friends_owed WHERE community = ? AND round = ? AND member = ? AND number = ?",
        community,
        round,
        member,
        number,
    )


def owed(tx: Tx, community: int, round: int, member: int | None = None) -> int:
    """How many gifts of a round could not be given, or how many of a member."""
    row = tx.row(
        "SELECT COUNT(*) FROM friends_owed"
        " WHERE community = ? AND round = ? AND member = COALESCE(?, member)",
        community,
        round,
        member,
    )
    return int(row[0]) if row else 0


def owed_since(tx: Tx, community: int, since: int, most: int) -> list[tuple[int, int, int]]:
    """Round, member and number of what could not be given since an instant, the oldest first."""
    sql = (
        "SELECT round, member, number FROM friends_owed WHERE community = ? AND at >= ?"
        " ORDER BY at, round, member, number LIMIT ?"
    )
    return [(int(r), int(m), int(n)) for r, m, n in tx.rows(sql, community, since, most)]
