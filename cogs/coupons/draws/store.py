"""The rows of draws, and of those who take part."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bot.store.db import Row, Tx

DrawState = Literal["open", "closed", "drawn", "stopped"]
COLUMNS = (
    "id, campaign, number, post, room, words, winners, closes_at, seed, promise, seal, state,"
    " entered, cursor, won"
)


@dataclass(frozen=True, slots=True)
class Draw:
    """A draw. `number` is what people call it by, `seed` is sealed, instants are UTC ms."""

    id: int
    campaign: int
    number: int
    post: int | None
    room: str | None
    words: dict[str, str]
    winners: int
    closes_at: int
    seed: str
    promise: str
    seal: str
    state: DrawState
    entered: int
    cursor: int
    won: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One who takes part: the mark in the list, the place once drawn, and what came of it."""

    member: int
    mark: str
    place: int | None
    outcome: str | None


def add(tx: Tx, community: int, draw: Draw) -> int:
    """A new draw; its number, the next one of the community."""
    rows = tx.rows(
        "INSERT INTO coupons_draws (community, id, campaign, number, words, winners, closes_at,"
        " seed, promise, state) VALUES (?, ?, ?, 1 + COALESCE((SELECT MAX(number)"
        " FROM coupons_draws WHERE community = ?), 0), ?, ?, ?, ?, ?, 'open') RETURNING number",
        community,
        draw.id,
        draw.campaign,
        community,
        json.dumps(draw.words, ensure_ascii=False),
        draw.winners,
        draw.closes_at,
        draw.seed,
        draw.promise,
    )
    return int(rows[0][0])


def stands(tx: Tx, community: int, id: int, post: int, room: str | None) -> None:
    """Where people see it."""
    tx.run(
        "UPDATE coupons_draws SET post = ?, room = ? WHERE community = ? AND id = ?",
        post,
        room,
        community,
        id,
    )


def find(tx: Tx, community: int, id: int) -> Draw | None:
    """The draw with this id."""
    sql = f"SELECT {COLUMNS} FROM coupons_draws WHERE community = ? AND id = ?"
    return _read(tx.row(sql, community, id))


def numbered(tx: Tx, community: int, number: int) -> Draw | None:
    """The draw with this number."""
    sql = f"SELECT {COLUMNS} FROM coupons_draws WHERE community = ? AND number = ?"
    return _read(tx.row(sql, community, number))


def enter(tx: Tx, community: int, draw: int, member: int, mark: str, at: int) -> bool:
    """The member takes part from now on; False where they did, or it is not open any more."""
    entered = tx.run(
        "INSERT INTO coupons_entries (community, draw, member, mark, at)"
        " SELECT community, id, ?, ?, ? FROM coupons_draws"
        " WHERE community = ? AND id = ? AND state = 'open' AND closes_at > ?"
        " ON CONFLICT (community, draw, member) DO NOTHING",
        member,
        mark,
        at,
        community,
        draw,
        at,
    )
    if entered:
        tx.run(
            "UPDATE coupons_draws SET entered = entered + 1 WHERE community = ? AND id = ?",
            community,
            draw,
        )
    return entered == 1


def entry(tx: Tx, community: int, draw: int, member: int) -> Entry | None:
    """How a member takes part, if they do."""
    row = tx.row(
        "SELECT member, mark, place, outcome FROM coupons_entries"
        " WHERE community = ? AND draw = ? AND member = ?",
        community,
        draw,
        member,
    )
    return Entry(*row) if row else None


def entries(tx: Tx, community: int, draw: int) -> list[Entry]:
    """All who take part, by their marks."""
    rows = tx.rows(
        "SELECT member, mark, place, outcome FROM coupons_entries"
        " WHERE community = ? AND draw = ? ORDER BY mark",
        community,
        draw,
    )
    return [Entry(*row) for row in rows]


def marks(tx: Tx, community: int, draw: int) -> list[str]:
    """The marks of all who take part, in their order: read from an index alone."""
    rows = tx.rows(
        "SELECT mark FROM coupons_entries WHERE community = ? AND draw = ? ORDER BY mark",
        community,
        draw,
    )
    return [mark for (mark,) in rows]


def behind(tx: Tx, community: int, draw: int, mark: str) -> int:
    """Which member a mark stands for."""
    row = tx.row(
        "SELECT member FROM coupons_entries WHERE community = ? AND draw = ? AND mark = ?",
        community,
        draw,
        mark,
    )
    assert row is not None
    return int(row[0])


def winners(tx: Tx, community: int, draw: int, most: int) -> list[int]:
    """Who won, the first one first."""
    rows = tx.rows(
        "SELECT member FROM coupons_entries"
        " WHERE community = ? AND draw = ? AND place IS NOT NULL AND outcome = 'won'"
        " ORDER BY place LIMIT ?",
        community,
        draw,
        most,
    )
    return [int(member) for (member,) in rows]


def close(tx: Tx, community: int, id: int, seal: str) -> bool:
    """Nobody gets in any more, and this was said of it; False where it was closed before."""
    closed = tx.run(
        "UPDATE coupons_draws SET state = 'closed', seal = ?"
        " WHERE community = ? AND id = ? AND state = 'open'",
        seal,
        community,
        id,
    )
    return closed == 1


def closed(tx: Tx, community: int) -> list[int]:
    """The draws whose lots are about to fall, by id."""
    sql = "SELECT id FROM coupons_draws WHERE community = ? AND state = 'closed' ORDER BY id"
    return [int(id) for (id,) in tx.rows(sql, community)]


def not_over(tx: Tx, community: int, campaign: int) -> list[int]:
    """The numbers of a campaign's draws that people may join, or whose lots are about to fall."""
    rows = tx.rows(
        "SELECT number FROM coupons_draws WHERE community = ? AND campaign = ?"
        " AND state IN ('open', 'closed') ORDER BY number",
        community,
        campaign,
    )
    return [int(number) for (number,) in rows]


def place(
    tx: Tx, community: int, draw: int, looked_at: Iterable[tuple[int, int, str]], cursor: int
) -> None:
    """What came of those who were looked at, each (member, place, outcome), `cursor` so far."""
    won = 0
    for member, place, outcome in looked_at:
        won += outcome == "won"
        tx.run(
            "UPDATE coupons_entries SET place = ?, outcome = ?"
            " WHERE community = ? AND draw = ? AND member = ?",
            place,
            outcome,
            community,
            draw,
            member,
        )
    tx.run(
        "UPDATE coupons_draws SET cursor = ?, won = won + ? WHERE community = ? AND id = ?",
        cursor,
        won,
        community,
        draw,
    )


def end(tx: Tx, community: int, id: int, state: DrawState, *was: DrawState) -> bool:
    """The draw is over; False where it was in none of the states that `was` names."""
    marks = ", ".join("?" * len(was))
    ended = tx.run(
        f"UPDATE coupons_draws SET state = ? WHERE community = ? AND id = ? AND state IN ({marks})",
        state,
        community,
        id,
        *was,
    )
    return ended == 1


def _read(row: Row | None) -> Draw | None:
    if row is None:
        return None
    id, campaign, number, post, room, words, *rest = row
    return Draw(id, campaign, number, post, room, json.loads(words), *rest)
