"""The rows of cases and of what was found in them."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.store.db import Row, Tx
from cogs.guard.cases.case import Case, Kind, Outcome, State
from cogs.guard.evidence import Action, Evidence, Mode

COLUMNS = (
    "number, member, kind, mode, action, standing, rules, score, state, outcome, opened_at,"
    " closed_at, closed_by, card, kept"
)
MOST_EVIDENCE, LONGEST_WHAT = 20, 200


def claim(tx: Tx, community: int, member: int, kind: Kind, at: int, until: int) -> int | None:
    """The case of an incident that lasted at an instant; None if it begins with whoever asks.

    Of all that ask at once one gets None, and gives the incident its case by `name`.
    """
    first = tx.run(
        "INSERT INTO guard_incidents (community, member, kind, number, until)"
        " VALUES (?, ?, ?, 0, ?) ON CONFLICT (community, member, kind)"
        " DO UPDATE SET until = excluded.until WHERE guard_incidents.until <= ?",
        community,
        member,
        kind,
        until,
        at,
    )
    if first:
        return None
    row = tx.row(
        "SELECT number FROM guard_incidents WHERE community = ? AND member = ? AND kind = ?",
        community,
        member,
        kind,
    )
    assert row is not None
    return int(row[0])


def name(tx: Tx, community: int, member: int, kind: Kind, number: int) -> None:
    """An incident has its case."""
    tx.run(
        "UPDATE guard_incidents SET number = ? WHERE community = ? AND member = ? AND kind = ?",
        number,
        community,
        member,
        kind,
    )


def end_incident(tx: Tx, community: int, number: int) -> None:
    """Whatever else this member does, or did, is another case."""
    sql = "UPDATE guard_incidents SET until = 0 WHERE community = ? AND number = ?"
    tx.run(sql, community, number)


def lasting(tx: Tx, community: int, member: int, now: int) -> int:
    """The case of what a member does just now, if the guard has one; else 0."""
    row = tx.row(
        "SELECT number FROM guard_incidents"
        " WHERE community = ? AND member = ? AND kind = 'spam' AND until > ?",
        community,
        member,
        now,
    )
    return int(row[0]) if row else 0


def next_number(tx: Tx, community: int) -> int:
    """The number of the next case of a community; the first is 1."""
    row = tx.row(
        "INSERT INTO guard_numbers (community, last) VALUES (?, 1)"
        " ON CONFLICT (community) DO UPDATE SET last = guard_numbers.last + 1 RETURNING last",
        community,
    )
    assert row is not None
    return int(row[0])


def add(tx: Tx, community: int, case: Case) -> None:
    """A new case."""
    tx.run(
        f"INSERT INTO guard_cases (community, {COLUMNS})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        community,
        case.number,
        case.member,
        case.kind,
        case.mode,
        case.action,
        case.standing,
        json.dumps(list(case.rules), ensure_ascii=False),
        round(case.score * 1000),
        case.state,
        case.outcome,
        case.opened_at,
        case.closed_at,
        case.closed_by,
        case.card,
        int(case.kept),
    )


def find(tx: Tx, community: int, number: int) -> Case | None:
    """A case by its number."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM guard_cases WHERE community = ? AND number = ?", community, number
    )
    return _read(row) if row else None


def latest(tx: Tx, community: int, member: int | None, most: int) -> list[Case]:
    """The last cases of a member, or of all, the newest first; without what was only observed."""
    return _latest(tx, "<> 'seen'", community, member, most)


def seen(tx: Tx, community: int, member: int | None, most: int) -> list[Case]:
    """What was only observed of a member, or of all, the newest first."""
    return _latest(tx, "= 'seen'", community, member, most)


def _latest(tx: Tx, kind: str, community: int, member: int | None, most: int) -> list[Case]:
    whose = "" if member is None else " AND member = ?"
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM guard_cases WHERE community = ? AND kind {kind}{whose}"
        " ORDER BY number DESC LIMIT ?",
        community,
        *(() if member is None else (member,)),
        most,
    )
    return [_read(row) for row in rows]


def asked(tx: Tx, community: int, most: int) -> list[int]:
    """The cases in which an operator is asked what to do, the oldest first."""
    rows = tx.rows(
        "SELECT number FROM guard_cases WHERE community = ? AND state = 'asked'"
        " ORDER BY number LIMIT ?",
        community,
        most,
    )
    return [int(number) for (number,) in rows]


def sharpen(
    tx: Tx, community: int, number: int, mode: Mode, action: Action, rules: Sequence[str]
) -> None:
    """Something graver was found in the same incident."""
    tx.run(
        "UPDATE guard_cases SET mode = ?, action = ?, rules = ? WHERE community = ? AND number = ?",
        mode,
        action,
        json.dumps(list(rules), ensure_ascii=False),
        community,
        number,
    )


def move(tx: Tx, community: int, number: int, was: State, to: State) -> bool:
    """A case stands otherwise; False if somebody moved it before."""
    moved = tx.run(
        "UPDATE guard_cases SET state = ? WHERE community = ? AND number = ? AND state = ?",
        to,
        community,
        number,
        was,
    )
    return moved == 1


def close(tx: Tx, community: int, number: int, outcome: Outcome, by: int | None, now: int) -> bool:
    """A case is over; False if it was before."""
    closed = tx.run(
        "UPDATE guard_cases SET state = 'closed', outcome = ?, closed_by = ?, closed_at = ?"
        " WHERE community = ? AND number = ? AND state <> 'closed'",
        outcome,
        by,
        now,
        community,
        number,
    )
    return closed == 1


def reopen_as(tx: Tx, community: int, number: int, outcome: Outcome, by: int | None) -> bool:
    """A case that was closed came out otherwise after all; False if it came out so before."""
    changed = tx.run(
        "UPDATE guard_cases SET outcome = ?, closed_by = ?"
        " WHERE community = ? AND number = ? AND state = 'closed' AND outcome <> ?",
        outcome,
        by,
        community,
        number,
        outcome,
    )
    return changed == 1


def set_card(tx: Tx, community: int, number: int, card: int) -> None:
    """The post in the operators' room that shows a case."""
    tx.run(
        "UPDATE guard_cases SET card = ? WHERE community = ? AND number = ?",
        card,
        community,
        number,
    )


def count_of(tx: Tx, community: int, member: int, since: int, but: int = 0) -> int:
    """How many cases a member had since an instant (UTC ms) that were not found wrong.

    `but` is one that is left out.
    """
    row = tx.row(
        "SELECT COUNT(*) FROM guard_cases WHERE community = ? AND member = ? AND opened_at >= ?"
        " AND kind <> 'seen' AND state <> 'asked' AND outcome IN ('', 'stands')"
        " AND number <> ?",
        community,
        member,
        since,
        but,
    )
    assert row is not None
    return int(row[0])


def add_evidence(tx: Tx, community: int, number: int, found: Iterable[Evidence]) -> None:
    """What was found, each thing once."""
    tx.many(
        "INSERT INTO guard_case_evidence (community, number, rule, what, weight, disguises,"
        " detail) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, number, rule, what)"
        " DO NOTHING",
        [
            (
                community,
                number,
                each.rule,
                each.what[:LONGEST_WHAT],
                round(each.weight * 1000),
                json.dumps(sorted(each.disguises)),
                each.detail[:LONGEST_WHAT],
            )
            for each in list(found)[:MOST_EVIDENCE]
        ],
    )


def evidence(tx: Tx, community: int, number: int) -> list[Evidence]:
    """What was found in a case, the weightiest first."""
    rows = tx.rows(
        "SELECT rule, weight, what, disguises, detail FROM guard_case_evidence"
        " WHERE community = ? AND number = ? ORDER BY weight DESC, rule, what LIMIT ?",
        community,
        number,
        MOST_EVIDENCE,
    )
    return [
        Evidence(rule, weight / 1000, what, frozenset(json.loads(disguises)), detail)
        for rule, weight, what, disguises, detail in rows
    ]


def _read(row: Row) -> Case:
    case = Case(*row)
    rules = tuple(json.loads(row[6]))
    return replace(case, rules=rules, score=case.score / 1000, kept=bool(case.kept))
