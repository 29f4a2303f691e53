"""The rows of teams and of who helps them."""

from dataclasses import dataclass
from typing import Literal

from bot.store.db import Tx

State = Literal["open", "reached", "unreached"]
Help = Literal["waiting", "held", "counted", "gone"]
COLUMNS = "id, round, starter, code, state, aside, begun_at, post"
HELPER = "member, team, referral, state, why"


@dataclass(frozen=True, slots=True)
class Team:
    """A member who brings friends in a round; `aside` are the gifts that are kept for them."""

    id: int
    round: int
    starter: int
    code: str
    state: State
    aside: int
    begun_at: int
    post: int | None = None


@dataclass(frozen=True, slots=True)
class Friend:
    """A friend who helps a team, or came by no team's link (`team` is 0)."""

    member: int
    team: int
    referral: int | None
    state: Help
    why: str = ""


def add(tx: Tx, community: int, team: Team) -> bool:
    """The team is there; False if the member has one in this round."""
    added = tx.run(
        "INSERT INTO friends_teams (community, id, round, starter, code, state, aside, begun_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, round, starter) DO NOTHING",
        community,
        team.id,
        team.round,
        team.starter,
        team.code,
        team.state,
        team.aside,
        team.begun_at,
    )
    return added == 1


def find(tx: Tx, community: int, id: int) -> Team | None:
    """The team with this id."""
    sql = f"SELECT {COLUMNS} FROM friends_teams WHERE community = ? AND id = ?"
    row = tx.row(sql, community, id)
    return Team(*row) if row else None


def of_starter(tx: Tx, community: int, round: int, starter: int) -> Team | None:
    """The team that a member began in a round."""
    sql = f"SELECT {COLUMNS} FROM friends_teams WHERE community = ? AND round = ? AND starter = ?"
    row = tx.row(sql, community, round, starter)
    return Team(*row) if row else None


def of_code(tx: Tx, community: int, round: int, code: str) -> Team | None:
    """The team whose link has this code."""
    sql = f"SELECT {COLUMNS} FROM friends_teams WHERE community = ? AND code = ? AND round = ?"
    row = tx.row(sql, community, code, round)
    return Team(*row) if row else None


def in_state(tx: Tx, community: int, round: int, state: State, after: int, most: int) -> list[Team]:
    """The teams of a round that are in a state, by their ids, those behind an id."""
    sql = (
        f"SELECT {COLUMNS} FROM friends_teams WHERE community = ? AND round = ? AND state = ?"
        " AND id > ? ORDER BY id LIMIT ?"
    )
    return [Team(*row) for row in tx.rows(sql, community, round, state, after, most)]


def counts(tx: Tx, community: int, round: int) -> dict[str, int]:
    """How many teams of a round are in which state."""
    sql = (
        "SELECT state, COUNT(*) FROM friends_teams WHERE community = ? AND round = ? GROUP BY state"
    )
    return {str(state): int(count) for state, count in tx.rows(sql, community, round)}


def finish(tx: Tx, community: int, id: int, state: State, at: int) -> bool:
    """An open team is whole, or did not come to be; False if it was not open."""
    sql = (
        "UPDATE friends_teams SET state = ?, done_at = ?"
        " WHERE community = ? AND id = ? AND state = 'open'"
    )
    return tx.run(sql, state, at, community, id) == 1


def reopen(tx: Tx, community: int, id: int, aside: int) -> None:
    """A team that did not come to be whole goes on, with so many gifts that are kept for it."""
    sql = (
        "UPDATE friends_teams SET state = 'open', done_at = NULL, aside = ?"
        " WHERE community = ? AND id = ? AND state = 'unreached'"
    )
    tx.run(sql, aside, community, id)


def keep_aside(tx: Tx, community: int, id: int, aside: int) -> None:
    """So many gifts are kept for the team."""
    tx.run(
        "UPDATE friends_teams SET aside = ? WHERE community = ? AND id = ?", aside, community, id
    )


def posted(tx: Tx, community: int, id: int, post: int) -> None:
    """The team asked in a room."""
    tx.run("UPDATE friends_teams SET post = ? WHERE community = ? AND id = ?", post, community, id)


# Helpers


def help(tx: Tx, community: int, round: int, helper: Friend, at: int) -> bool:
    """A friend is there; False if they already help somebody in this round."""
    added = tx.run(
        "INSERT INTO friends_helpers (community, round, member, team, referral, state, why, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, round, member) DO NOTHING",
        community,
        round,
        helper.member,
        helper.team,
        helper.referral,
        helper.state,
        helper.why,
        at,
    )
    return added == 1


def help_again(tx: Tx, community: int, round: int, helper: Friend) -> bool:
    """A friend who was gone is there, maybe by somebody else's link; False if they were not."""
    turned = tx.run(
        "UPDATE friends_helpers SET team = ?, referral = ?, state = ?"
        " WHERE community = ? AND round = ? AND member = ? AND state = 'gone'",
        helper.team,
        helper.referral,
        helper.state,
        community,
        round,
        helper.member,
    )
    return turned == 1


def helper(tx: Tx, community: int, round: int, member: int) -> Friend | None:
    """The friend who helps in a round."""
    sql = f"SELECT {HELPER} FROM friends_helpers WHERE community = ? AND round = ? AND member = ?"
    row = tx.row(sql, community, round, member)
    return Friend(*row) if row else None


def rounds_of(tx: Tx, community: int, member: int) -> list[int]:
    """The rounds in which a member helps somebody, the latest first."""
    sql = "SELECT round FROM friends_helpers WHERE community = ? AND member = ? ORDER BY round DESC"
    return [int(row[0]) for row in tx.rows(sql, community, member)]


def turn(
    tx: Tx, community: int, round: int, member: int, to: Help, *was: Help, why: str = ""
) -> bool:
    """A friend counts, waits, is held or gone; False if they were in none of these states."""
    marks = ", ".join("?" * len(was))
    sql = (
        "UPDATE friends_helpers SET state = ?, why = ?"
        f" WHERE community = ? AND round = ? AND member = ? AND state IN ({marks})"
    )
    return tx.run(sql, to, why, community, round, member, *was) == 1


def of_team(tx: Tx, community: int, team: int) -> list[Friend]:
    """The friends of a team, in the order in which they came."""
    sql = (
        f"SELECT {HELPER} FROM friends_helpers WHERE community = ? AND team = ? ORDER BY at, member"
    )
    return [Friend(*row) for row in tx.rows(sql, community, team)]


def of_round(tx: Tx, community: int, round: int, state: Help, most: int) -> list[Friend]:
    """The friends of a round in a state, in the order in which they came."""
    sql = (
        f"SELECT {HELPER} FROM friends_helpers WHERE community = ? AND round = ? AND state = ?"
        " ORDER BY at, member LIMIT ?"
    )
    return [Friend(*row) for row in tx.rows(sql, community, round, state, most)]


def helping(tx: Tx, community: int, round: int) -> dict[str, int]:
    """How many friends of a round are in which state."""
    sql = (
        "SELECT state, COUNT(*) FROM friends_helpers WHERE community = ? AND round = ?"
        " GROUP BY state"
    )
    return {str(state): int(count) for state, count in tx.rows(sql, community, round)}


def starters(tx: Tx, community: int, round: int, most: int) -> list[int]:
    """Whose friends count in a round, who brought most first."""
    sql = (
        "SELECT t.starter FROM friends_helpers h JOIN friends_teams t"
        " ON t.community = h.community AND t.id = h.team"
        " WHERE h.community = ? AND h.round = ? AND h.state = 'counted'"
        " GROUP BY t.starter ORDER BY COUNT(*) DESC, MIN(h.at) LIMIT ?"
    )
    return [int(row[0]) for row in tx.rows(sql, community, round, most)]


def teams_of(tx: Tx, community: int, round: int, *states: Help) -> set[int]:
    """The teams of a round that have a friend in one of these states."""
    marks = ", ".join("?" * len(states))
    sql = (
        "SELECT DISTINCT team FROM friends_helpers WHERE community = ? AND round = ? AND team > 0"
        f" AND state IN ({marks})"
    )
    return {int(row[0]) for row in tx.rows(sql, community, round, *states)}


def ranked(tx: Tx, community: int, round: int, most: int) -> list[tuple[Team, int]]:
    """The teams with friends that count, who has most first; of equals, who had them first."""
    columns = ", ".join(f"t.{each}" for each in COLUMNS.split(", "))
    sql = (
        f"SELECT {columns}, COUNT(*) FROM friends_helpers h JOIN friends_teams t"
        " ON t.community = h.community AND t.id = h.team"
        " WHERE h.community = ? AND h.round = ? AND h.state = 'counted' AND t.state <> 'unreached'"
        f" GROUP BY {columns} ORDER BY COUNT(*) DESC, MAX(h.at), t.id LIMIT ?"
    )
    rows = tx.rows(sql, community, round, most)
    return [(Team(*columns), int(count)) for *columns, count in rows]


def free(tx: Tx, community: int, round: int, member: int) -> None:
    """A friend helps no team, but counts for all."""
    sql = "UPDATE friends_helpers SET team = 0 WHERE community = ? AND round = ? AND member = ?"
    tx.run(sql, community, round, member)
