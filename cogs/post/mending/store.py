"""The rows of the copies of posts in the rooms, and of what is done to those."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.store.db import Row, Tx

Kind = Literal["correct", "recall"]
WORK = "id, number, kind, progress, member, begun_at, told, over"


@dataclass(frozen=True, slots=True)
class Copy:
    """A post as it stands in one room."""

    room: str
    effect: int
    language: str
    gone: bool


@dataclass(frozen=True, slots=True)
class Work:
    """What is done to the copies of a post; `told` rooms were done when it was told last."""

    id: int
    number: int
    kind: Kind
    progress: int | None
    member: int
    begun_at: int
    told: int
    over: bool


def add_copy(tx: Tx, community: int, number: int, room: str, effect: int, language: str) -> None:
    """A copy in a room; there is never a second one."""
    tx.run(
        "INSERT INTO post_copies (community, number, room, effect, language, gone)"
        " VALUES (?, ?, ?, ?, ?, 0)"
        " ON CONFLICT (community, number, room) DO NOTHING",
        community,
        number,
        room,
        effect,
        language,
    )


def copies(tx: Tx, community: int, number: int) -> list[Copy]:
    """The copies of a post, as they were made."""
    rows = tx.rows(
        "SELECT room, effect, language, gone FROM post_copies"
        " WHERE community = ? AND number = ? ORDER BY effect",
        community,
        number,
    )
    return [Copy(room, effect, language, bool(gone)) for room, effect, language, gone in rows]


def number_of(tx: Tx, community: int, effects: Collection[int]) -> int | None:
    """The post that has one of these copies; None if none has."""
    places = ", ".join("?" * len(effects))
    row = tx.row(
        f"SELECT number FROM post_copies WHERE community = ? AND effect IN ({places})",
        community,
        *effects,
    )
    return int(row[0]) if row else None


def take_back(tx: Tx, community: int, number: int, rooms: Iterable[str]) -> None:
    """The copies in these rooms are gone."""
    tx.many(
        "UPDATE post_copies SET gone = 1 WHERE community = ? AND number = ? AND room = ?",
        [(community, number, room) for room in rooms],
    )


def add_work(tx: Tx, community: int, work: Work, tries: Mapping[str, int]) -> None:
    """Something is done to the copies in rooms, each by an effect."""
    tx.run(
        f"INSERT INTO post_works (community, {WORK}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        community,
        work.id,
        work.number,
        work.kind,
        work.progress,
        work.member,
        work.begun_at,
        work.told,
        int(work.over),
    )
    tx.many(
        "INSERT INTO post_tries (community, work, room, effect) VALUES (?, ?, ?, ?)",
        [(community, work.id, room, effect) for room, effect in tries.items()],
    )


def work(tx: Tx, community: int, id: int) -> Work | None:
    """What is, or was, done to the copies of a post."""
    row = tx.row(f"SELECT {WORK} FROM post_works WHERE community = ? AND id = ?", community, id)
    return None if row is None else _work(row)


def last_work(tx: Tx, community: int, number: int) -> Work | None:
    """What was done last to the copies of a post."""
    sql = f"SELECT {WORK} FROM post_works WHERE community = ? AND number = ? ORDER BY id DESC"
    row = tx.row(f"{sql} LIMIT 1", community, number)
    return None if row is None else _work(row)


def tries(tx: Tx, community: int, work: int) -> dict[str, int]:
    """The effects of a work by room."""
    sql = "SELECT room, effect FROM post_tries WHERE community = ? AND work = ? ORDER BY effect"
    return {room: int(effect) for room, effect in tx.rows(sql, community, work)}


def keep_told(tx: Tx, community: int, work: int, done: int, *, over: bool) -> None:
    """Operators were told how far it is; `over`: no more is to come."""
    tx.run(
        "UPDATE post_works SET told = ?, over = ? WHERE community = ? AND id = ?",
        done,
        int(over),
        community,
        work,
    )


def reopen(tx: Tx, community: int, work: int) -> bool:
    """Whether what was not done of a work is tried again, by this press and no other."""
    sql = "UPDATE post_works SET over = 2 WHERE community = ? AND id = ? AND over = 1"
    return tx.run(sql, community, work) == 1


def _work(row: Row) -> Work:
    id, number, kind, progress, member, begun_at, told, over = row
    return Work(id, number, kind, progress, member, begun_at, told, bool(over))
