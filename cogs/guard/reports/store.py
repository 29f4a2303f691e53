"""The rows of what was reported, and of who reported it."""

from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from bot.store.db import Row, Tx

Kind = Literal["spam", "rude", "selling", "other"]
Decision = Literal["removed", "warned", "fine", "lapsed"]
DAY_MS = 86_400_000
COLUMNS = (
    "id, about, room, thread, message, author, immune, said, at, card, case_id, decision,"
    " decided_by, decided_at"
)


@dataclass(frozen=True, slots=True)
class Reported:
    """A message, a member or something else that members reported; instants in UTC ms.

    `about` says what it is, and `said` is the message's text, sealed. `immune` is what no report
    holds: an operator's, or of nobody whom the bot knows. `case` is the guard's case of it.
    """

    id: int
    about: str
    room: str | None
    thread: str | None
    message: str | None
    author: int | None
    immune: bool
    said: str
    at: int
    card: int | None = None
    case: int | None = None
    decision: Decision | None = None
    by: int | None = None
    decided_at: int | None = None


class Report(NamedTuple):
    """One member's report; `counts` is whether it counts towards a hold."""

    reporter: int
    kind: Kind
    words: str
    counts: bool
    at: int


def add(tx: Tx, community: int, new: Reported) -> None:
    """It may be about to be reported; nothing changes if something open is about the same."""
    tx.run(
        "INSERT INTO guard_reported"
        " (community, id, about, room, thread, message, author, immune, said, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community, about) WHERE decision IS NULL DO NOTHING",
        community,
        *(new.id, new.about, new.room, new.thread, new.message, new.author),
        *(int(new.immune), new.said, new.at),
    )


def find(tx: Tx, community: int, id: int) -> Reported | None:
    """What was reported, by its id."""
    return _reported(tx, "id = ?", community, id)


def newest(tx: Tx, community: int, about: str) -> Reported | None:
    """What was reported last about this."""
    return _reported(tx, "about = ?", community, about)


def of_case(tx: Tx, community: int, case: int) -> list[Reported]:
    """What was reported and is not decided, of one case."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM guard_reported"
        " WHERE community = ? AND case_id = ? AND decision IS NULL ORDER BY id",
        community,
        case,
    )
    return [_read(row) for row in rows]


def _reported(tx: Tx, where: str, community: int, value: int | str) -> Reported | None:
    row = tx.row(
        f"SELECT {COLUMNS} FROM guard_reported WHERE community = ? AND {where}"
        " ORDER BY id DESC LIMIT 1",
        community,
        value,
    )
    return None if row is None else _read(row)


def _read(row: Row) -> Reported:

    read = Reported(*row)
    return replace(read, immune=bool(read.immune))


def show(tx: Tx, community: int, id: int, card: int) -> None:
    """This post of ours is its card."""
    sql = "UPDATE guard_reported SET card = ? WHERE community = ? AND id = ?"
    tx.run(sql, card, community, id)


def join(tx: Tx, community: int, id: int, case: int) -> None:
    """It belongs to a case of the guard."""
    sql = "UPDATE guard_reported SET case_id = ? WHERE community = ? AND id = ?"
    tx.run(sql, case, community, id)


def decide(tx: Tx, community: int, id: int, decision: Decision, by: int | None, at: int) -> bool:
    """Somebody decided; False if it was decided before."""
    done = tx.run(
        "UPDATE guard_reported SET decision = ?, decided_by = ?, decided_at = ?"
        " WHERE community = ? AND id = ? AND decision IS NULL",
        *(decision, by, at, community, id),
    )
    return done == 1


def report(tx: Tx, community: int, reported: int, made: Report) -> bool:
    """A member reports it; False if they did so before."""
    done = tx.run(
        "INSERT INTO guard_reports (community, reported, reporter, kind, words, counts, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, reported, reporter) DO NOTHING",
        *(community, reported, made.reporter, made.kind, made.words, int(made.counts), made.at),
    )
    return done == 1


def reports(tx: Tx, community: int, reported: int) -> list[Report]:
    """Who reported it, and how, the first one first."""
    rows = tx.rows(
        "SELECT reporter, kind, words, counts, at FROM guard_reports"
        " WHERE community = ? AND reported = ? ORDER BY at, reporter",
        community,
        reported,
    )
    return [
        Report(reporter, kind, words, bool(counts), at)
        for reporter, kind, words, counts, at in rows
    ]


def tell(tx: Tx, community: int, reported: int, at: int) -> list[int]:
    """Who reported it and did not hear yet what came of it; from now on they have."""
    rows = tx.rows(
        "UPDATE guard_reports SET told_at = ?"
        " WHERE community = ? AND reported = ? AND told_at IS NULL RETURNING reporter",
        *(at, community, reported),
    )
    return sorted(int(reporter) for (reporter,) in rows)


def unfounded(tx: Tx, community: int, reporter: int, since: int) -> int:
    """How many reports of a member since an instant (UTC ms) were about what is fine."""
    row = tx.row(
        "SELECT COUNT(*) FROM guard_reports JOIN guard_reported"
        " ON guard_reported.community = guard_reports.community"
        " AND guard_reported.id = guard_reports.reported"
        " WHERE guard_reports.community = ? AND reporter = ? AND guard_reports.at >= ?"
        " AND decision = 'fine'",
        *(community, reporter, since),
    )
    return int(row[0]) if row else 0


def made_since(tx: Tx, community: int, reporter: int, since: int) -> int:
    """How many reports a member made since an instant (UTC ms)."""
    row = tx.row(
        "SELECT COUNT(*) FROM guard_reports WHERE community = ? AND reporter = ? AND at >= ?",
        *(community, reporter, since),
    )
    return int(row[0]) if row else 0


def age(tx: Tx, community: int, now: int, *, erase: int, forget: int) -> bool:
    """What is older than `forget` ms goes, and of what is older than `erase` ms the text.

    What somebody was about to report, and did not, goes after a day. Whether anything is left.
    """
    tx.run(
        "DELETE FROM guard_reports WHERE community = ? AND reported IN"
        " (SELECT id FROM guard_reported WHERE community = ? AND at < ?)",
        *(community, community, now - forget),
    )
    tx.run("DELETE FROM guard_reported WHERE community = ? AND at < ?", community, now - forget)
    tx.run(
        "DELETE FROM guard_reported WHERE community = ? AND at < ? AND card IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM guard_reports"
        " WHERE guard_reports.community = guard_reported.community"
        " AND guard_reports.reported = guard_reported.id)",
        *(community, now - DAY_MS),
    )
    tx.run(
        "UPDATE guard_reported SET said = '' WHERE community = ? AND at < ? AND said <> ''",
        *(community, now - erase),
    )
    sql = "SELECT 1 FROM guard_reported WHERE community = ? LIMIT 1"
    return tx.row(sql, community) is not None
