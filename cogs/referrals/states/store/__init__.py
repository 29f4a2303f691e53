"""The rows of what becomes of comings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.store.db import Row, Tx

State = Literal["joined", "attributed", "unknown", "held", "qualified", "rewarded", "reversed"]
OPEN: tuple[State, ...] = ("joined", "attributed", "unknown", "held")
COLUMNS = (
    "id, member, joined_at, state, reason, since, inviter, source, confidence, evidence,"
    " candidates, made_at, again, passed_at, part_at, left_at, decided_by"
)
HOME = "community = ?"


@dataclass(frozen=True, slots=True)
class Referral:
    """One coming and what became of it; instants are UTC ms, people are members' ids.

    `since` is when it came into its `state`; `reason` says why it is held or was reversed, of a
    held one several with commas. `again`: they were here before. `candidates` are whose links it
    may have been. `id` is 0 before anything was told of the way.
    """

    id: int
    member: int
    joined_at: int
    state: State
    reason: str
    since: int
    inviter: int | None
    source: str | None
    confidence: str
    evidence: str
    candidates: tuple[int, ...]
    made_at: int | None
    again: bool
    passed_at: int | None
    part_at: int | None
    left_at: int | None
    decided_by: int | None


def came(
    tx: Tx, community: int, member: int, joined_at: int, *, made_at: int | None, again: bool
) -> None:
    """Somebody came in; `made_at` is when their account was made (UTC ms), if that is known."""
    tx.run(
        "INSERT INTO referrals_states (community, member, joined_at, state, reason, since,"
        " confidence, evidence, candidates, made_at, again)"
        " VALUES (?, ?, ?, 'joined', '', ?, '', '', '', ?, ?)"
        " ON CONFLICT (community, member, joined_at) DO UPDATE SET"
        " made_at = COALESCE(referrals_states.made_at, excluded.made_at),"
        " again = CASE WHEN excluded.again = 1 THEN 1 ELSE referrals_states.again END",
        community,
        member,
        joined_at,
        joined_at,
        made_at,
        int(again),
    )


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody came, as evidence or somebody's word has it."""

    referral: int
    inviter: int | None
    source: str | None
    confidence: str
    evidence: str
    candidates: Sequence[int] = ()


def set_way(
    tx: Tx, community: int, member: int, joined_at: int, way: Way, state: State, now: int
) -> bool:
    """The way of a coming is known, or known to be unknown.

    False where the coming is further on than that. Of who left already, it is noted only.
    """
    moved = tx.run(
        "UPDATE referrals_states SET id = ?, inviter = ?, source = ?, confidence = ?,"
        " evidence = ?, candidates = ?, reason = CASE WHEN state = 'reversed' THEN reason"
        " ELSE '' END, since = CASE WHEN state = 'reversed' THEN since ELSE ? END,"
        " state = CASE WHEN state = 'reversed' THEN state ELSE ? END"
        " WHERE community = ? AND member = ? AND joined_at = ?"
        " AND (state IN ('joined', 'unknown') OR (state = 'reversed' AND id IS NULL)"
        " OR (state IN ('attributed', 'held') AND (? = 1 OR confidence <> 'word')))",
        way.referral,
        way.inviter,
        way.source,
        way.confidence,
        way.evidence,
        ",".join(str(each) for each in way.candidates),
        now,
        state,
        community,
        member,
        joined_at,
        int(state == "attributed"),
    )
    return moved == 1


def move(
    tx: Tx, community: int, referral: Referral, state: State, now: int, reason: str = ""
) -> bool:
    """A coming goes on from the state in which it was read; False if it is elsewhere by now."""
    moved = tx.run(
        "UPDATE referrals_states SET state = ?, reason = ?, since = ?"
        " WHERE community = ? AND member = ? AND joined_at = ? AND state = ?",
        state,
        reason,
        now,
        community,
        referral.member,
        referral.joined_at,
        referral.state,
    )
    return moved == 1


def reward(tx: Tx, community: int, referral: Referral, day: str, now: int) -> bool:
    """It is rewarded on a local day; False where it is elsewhere, or the person counts already."""
    moved = tx.run(
        "UPDATE referrals_states SET state = 'rewarded', reason = '', since = ?, rewarded_day = ?"
        " WHERE community = ? AND id = ? AND state = 'qualified' AND NOT EXISTS (SELECT 1"
        " FROM referrals_states AS other WHERE other.community = referrals_states.community"
        " AND other.member = referrals_states.member AND other.state = 'rewarded')",
        now,
        day,
        community,
        referral.id,
    )
    return moved == 1


def decided(tx: Tx, community: int, referral: int, by: int | None) -> None:
    """Who decided of it; nobody any more."""
    sql = f"UPDATE referrals_states SET decided_by = ? WHERE {HOME} AND id = ?"
    tx.run(sql, by, community, referral)


def passed(tx: Tx, community: int, member: int, at: int) -> None:
    """The newcomer got through the screening."""
    tx.run(
        "UPDATE referrals_states SET passed_at = ? WHERE community = ? AND member = ?"
        " AND passed_at IS NULL AND left_at IS NULL",
        at,
        community,
        member,
    )


def took_part(tx: Tx, community: int, member: int, at: int) -> list[Referral]:
    """The newcomer took part for the first time; the comings for which that is new."""
    rows = tx.rows(
        "UPDATE referrals_states SET part_at = ? WHERE community = ? AND member = ?"
        f" AND part_at IS NULL AND left_at IS NULL AND joined_at <= ? RETURNING {COLUMNS}",
        at,
        community,
        member,
        at,
    )
    return [read(row) for row in rows]


def left(tx: Tx, community: int, member: int, at: int) -> list[Referral]:
    """The member left; the comings that end with that."""
    rows = tx.rows(
        "UPDATE referrals_states SET left_at = ? WHERE community = ? AND member = ?"
        f" AND left_at IS NULL AND joined_at <= ? RETURNING {COLUMNS}",
        at,
        community,
        member,
        at,
    )
    return [read(row) for row in rows]


def find(tx: Tx, community: int, referral: int) -> Referral | None:
    """A coming of whose way something was told."""
    sql = f"SELECT {COLUMNS} FROM referrals_states WHERE {HOME} AND id = ?"
    row = tx.row(sql, community, referral)
    return read(row) if row else None


def unfinished(tx: Tx, community: int, after: int, most: int) -> list[Referral]:
    """Comings that do not count or are not paid yet, of those who are here, by their ids."""
    sql = (
        f"SELECT {COLUMNS} FROM referrals_states WHERE {HOME}"
        " AND state IN ('attributed', 'qualified') AND left_at IS NULL"
        " AND id > ? ORDER BY id LIMIT ?"
    )
    return [read(row) for row in tx.rows(sql, community, after, most)]


def latest(tx: Tx, community: int, member: int) -> Referral | None:
    """The member's last coming."""
    sql = (
        f"SELECT {COLUMNS} FROM referrals_states WHERE {HOME} AND member = ?"
        " ORDER BY joined_at DESC LIMIT 1"
    )
    row = tx.row(sql, community, member)
    return read(row) if row else None


def of_inviter(tx: Tx, community: int, inviter: int, most: int) -> list[Referral]:
    """Whom a member brought, the newest first."""
    sql = (
        f"SELECT {COLUMNS} FROM referrals_states WHERE {HOME} AND inviter = ?"
        " ORDER BY joined_at DESC, member DESC LIMIT ?"
    )
    return [read(row) for row in tx.rows(sql, community, inviter, most)]


def refused(tx: Tx, community: int, inviter: int, at: int) -> list[Referral]:
    """Friends of a member who are here, and by a decision at an instant (UTC ms) do not count."""
    sql = (
        f"SELECT {COLUMNS} FROM referrals_states WHERE {HOME} AND inviter = ? AND since = ?"
        " AND state = 'reversed' AND reason = 'decided' AND left_at IS NULL ORDER BY id"
    )
    return [read(row) for row in tx.rows(sql, community, inviter, at)]


def rewarded(tx: Tx, community: int, inviter: int, after: int) -> list[Referral]:
    """Rewarded friends of a member who joined after an instant (UTC ms)."""
    sql = (
        f"SELECT {COLUMNS} FROM referrals_states WHERE {HOME} AND inviter = ?"
        " AND state = 'rewarded' AND joined_at > ? ORDER BY id"
    )
    return [read(row) for row in tx.rows(sql, community, inviter, after)]


def read(row: Row) -> Referral:
    """A row as it is read by COLUMNS."""
    id, member, joined_at, state, reason, since, inviter, source, *rest = row
    confidence, evidence, candidates, made_at, again, *times = rest
    some = tuple(int(each) for each in candidates.split(",") if each)
    told = (id or 0, member, joined_at, state, reason, since, inviter, source)
    return Referral(*told, confidence, evidence, some, made_at, bool(again), *times)
