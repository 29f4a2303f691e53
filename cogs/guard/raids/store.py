"""The rows of raids: who came, what was a raid, and who came in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.store.db import Tx
from cogs.guard.evidence import Mode
from cogs.guard.raids.stages import Join, Stage

State = Literal["seen", "held", "out", "in"]
Outcome = Literal["", "over", "ended", "undone"]
NO_LIMIT = 2**63 - 1  # rows; of what means none, SQLite knows -1 and PostgreSQL NULL
COLUMNS = (
    "number, mode, stage, by_hand, told, began_at, hot_at, ended_at, outcome, card, paused_until"
)


@dataclass(frozen=True, slots=True)
class Raid:
    """One raid of a community; instants in UTC ms."""

    number: int
    mode: Mode
    stage: Stage
    by_hand: bool
    told: bool
    began_at: int
    hot_at: int
    ended_at: int | None = None
    outcome: Outcome = ""
    card: int | None = None
    paused_until: int | None = None


def came(tx: Tx, community: int, join: Join, forget: int) -> bool:
    """Somebody came in; False if that is known. What was before `forget` is dropped."""
    tx.run("DELETE FROM guard_raid_joins WHERE community = ? AND at < ?", community, forget)
    added = tx.run(
        "INSERT INTO guard_raid_joins (community, member, at, name, made_at, invited_by)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        community,
        join.member,
        join.at,
        join.name,
        join.made_at,
        join.invited_by,
    )
    return added > 0


def window(tx: Tx, community: int, since: int, most: int) -> list[Join]:
    """The last who came after an instant, at most so many."""
    rows = tx.rows(
        "SELECT member, at, name, made_at, invited_by FROM guard_raid_joins"
        " WHERE community = ? AND at > ? ORDER BY at DESC, member DESC LIMIT ?",
        community,
        since,
        most,
    )
    return [Join(*row) for row in rows]


def members_since(tx: Tx, community: int, since: int) -> list[tuple[int, int]]:
    """(member, at) of all who came after an instant."""
    sql = "SELECT member, at FROM guard_raid_joins WHERE community = ? AND at > ?"
    return [(int(member), int(at)) for member, at in tx.rows(sql, community, since)]


def active(tx: Tx, community: int) -> Raid | None:
    """The raid that goes on."""
    sql = f"SELECT {COLUMNS} FROM guard_raids WHERE community = ? AND ended_at IS NULL"
    row = tx.row(sql, community)
    return _raid(row) if row else None


def last(tx: Tx, community: int) -> Raid | None:
    """The newest raid."""
    sql = f"SELECT {COLUMNS} FROM guard_raids WHERE community = ? ORDER BY number DESC LIMIT 1"
    row = tx.row(sql, community)
    return _raid(row) if row else None


def find(tx: Tx, community: int, number: int) -> Raid | None:
    """A raid by its number."""
    sql = f"SELECT {COLUMNS} FROM guard_raids WHERE community = ? AND number = ?"
    row = tx.row(sql, community, number)
    return _raid(row) if row else None


def begin(tx: Tx, community: int, mode: Mode, stage: Stage, at: int, *, by_hand: bool) -> Raid:
    """A new raid, with the next number."""
    former = last(tx, community)
    raid = Raid(former.number + 1 if former else 1, mode, stage, by_hand, False, at, at)
    tx.run(
        "INSERT INTO guard_raids (community, number, mode, stage, by_hand, told, began_at, hot_at,"
        " outcome) VALUES (?, ?, ?, ?, ?, 0, ?, ?, '')",
        community,
        raid.number,
        mode,
        stage,
        int(by_hand),
        at,
        at,
    )
    return raid


def forget(tx: Tx, community: int, ended: int) -> None:
    """Nobody asks any more who came in raids that were over before an instant (UTC ms)."""
    tx.run(
        "DELETE FROM guard_raid_members WHERE community = ? AND number IN"
        " (SELECT number FROM guard_raids WHERE community = ? AND ended_at < ?)",
        community,
        community,
        ended,
    )


def become(tx: Tx, community: int, raid: Raid) -> None:
    """The raid is like this from now on."""
    tx.run(
        "UPDATE guard_raids SET mode = ?, stage = ?, by_hand = ?, told = ?, hot_at = ?, card = ?,"
        " paused_until = ? WHERE community = ? AND number = ?",
        raid.mode,
        raid.stage,
        int(raid.by_hand),
        int(raid.told),
        raid.hot_at,
        raid.card,
        raid.paused_until,
        community,
        raid.number,
    )


def end(tx: Tx, community: int, number: int, outcome: Outcome, at: int) -> bool:
    """The raid is over; False if it was before."""
    ended = tx.run(
        "UPDATE guard_raids SET ended_at = ?, outcome = ?"
        " WHERE community = ? AND number = ? AND ended_at IS NULL",
        at,
        outcome,
        community,
        number,
    )
    return ended > 0


def call(tx: Tx, community: int, number: int, outcome: Outcome) -> None:
    """What came of a raid that is over."""
    sql = "UPDATE guard_raids SET outcome = ? WHERE community = ? AND number = ?"
    tx.run(sql, outcome, community, number)


def attach(tx: Tx, community: int, number: int, members: Iterable[tuple[int, int]]) -> None:
    """These came in the raid, each a member and when; who was put out and came back is new."""
    tx.many(
        "INSERT INTO guard_raid_members (community, number, member, at, state)"
        " VALUES (?, ?, ?, ?, 'seen') ON CONFLICT (community, number, member)"
        " DO UPDATE SET state = 'seen', at = excluded.at WHERE guard_raid_members.state = 'out'",
        [(community, number, member, at) for member, at in members],
    )


def those(
    tx: Tx, community: int, number: int, states: Sequence[State], most: int = NO_LIMIT
) -> list[tuple[int, int | None]]:
    """(member, held until) of those in one of these states, at most so many."""
    marks = ", ".join("?" for _ in states)
    rows = tx.rows(
        "SELECT member, until FROM guard_raid_members WHERE community = ? AND number = ?"
        f" AND state IN ({marks}) ORDER BY member LIMIT ?",
        community,
        number,
        *states,
        most,
    )
    return [(int(member), until) for member, until in rows]


def move(
    tx: Tx, community: int, number: int, members: Iterable[int], state: State, until: int | None
) -> None:
    """What was done to these members."""
    tx.many(
        "UPDATE guard_raid_members SET state = ?, until = ?"
        " WHERE community = ? AND number = ? AND member = ?",
        [(state, until, community, number, member) for member in members],
    )


def counts(tx: Tx, community: int, number: int) -> dict[str, int]:
    """How many members are in each state."""
    rows = tx.rows(
        "SELECT state, COUNT(*) FROM guard_raid_members WHERE community = ? AND number = ?"
        " GROUP BY state",
        community,
        number,
    )
    return {str(state): int(count) for state, count in rows}


def came_observed(tx: Tx, community: int, since: int) -> int:
    """How many came since an instant in raids that were only observed, past the mildest stage."""
    row = tx.row(
        "SELECT COUNT(*) FROM guard_raid_members JOIN guard_raids"
        " ON guard_raids.community = guard_raid_members.community"
        " AND guard_raids.number = guard_raid_members.number"
        " WHERE guard_raids.community = ? AND began_at >= ? AND mode = 'observe'"
        " AND stage <> 'observe'",
        *(community, since),
    )
    assert row is not None
    return int(row[0])


def cases_of(tx: Tx, community: int, member: int, since: int) -> list[int]:
    """The numbers of a member's cases that began at an instant or later."""
    sql = "SELECT number FROM guard_cases WHERE community = ? AND member = ? AND opened_at >= ?"
    return [int(number) for (number,) in tx.rows(sql, community, member, since)]


def _raid(row: Sequence[object]) -> Raid:
    number, mode, stage, by_hand, told, *rest = row
    return Raid(number, mode, stage, bool(by_hand), bool(told), *rest)  # type: ignore[arg-type]
