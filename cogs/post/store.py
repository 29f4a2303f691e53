"""The rows of posts, of their copies in the rooms, and of what is done to those."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.store.db import Row, Tx
from cogs.post.body import Body, decode, encode

State = Literal["draft", "asked", "scheduled", "held", "sent", "recalled", "dropped"]
Kind = Literal["correct", "recall"]
COLUMNS = "number, author, state, at, turn, body, fix, changed_by, changed_at"
WORK = "id, number, kind, progress, member, begun_at, told, over"
OPEN: tuple[State, ...] = ("draft", "asked", "scheduled", "held")


@dataclass(frozen=True, slots=True)
class Post:
    """A post of an operator; `fix` are corrected texts by language that are not out yet."""

    number: int
    author: int
    state: State
    at: int | None
    turn: int
    body: Body
    fix: Mapping[str, str]
    changed_by: int
    changed_at: int

    @property
    def open(self) -> bool:
        """Whether it can still be changed, because nobody has seen it."""
        return self.state in OPEN


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


def add(tx: Tx, community: int, author: int, body: Body, at: int | None, now: int) -> Post:
    """A new draft."""
    row = tx.row("SELECT COALESCE(MAX(number), 0) FROM post_posts WHERE community = ?", community)
    number = int(row[0] if row else 0) + 1
    tx.run(
        f"INSERT INTO post_posts (community, {COLUMNS})"
        " VALUES (?, ?, ?, 'draft', ?, 1, ?, '{}', ?, ?)",
        community,
        number,
        author,
        at,
        encode(body),
        author,
        now,
    )
    return Post(number, author, "draft", at, 1, body, {}, author, now)


def find(tx: Tx, community: int, number: int) -> Post | None:
    """A post by its number."""
    sql = f"SELECT {COLUMNS} FROM post_posts WHERE community = ? AND number = ?"
    row = tx.row(sql, community, number)
    return None if row is None else _post(row)


def change(
    tx: Tx, community: int, post: Post, by: int, now: int, body: Body, at: int | None
) -> Post:
    """The post says, or does, something else from now on; the post as it is now."""
    tx.run(
        "UPDATE post_posts SET body = ?, at = ?, turn = turn + 1, changed_by = ?, changed_at = ?"
        " WHERE community = ? AND number = ?",
        encode(body),
        at,
        by,
        now,
        community,
        post.number,
    )
    return _again(tx, community, post)


def correct(tx: Tx, community: int, post: Post, by: int, now: int, fix: Mapping[str, str]) -> Post:
    """What is to stand in its place, once an operator lets it; the post as it is now."""
    tx.run(
        "UPDATE post_posts SET fix = ?, turn = turn + 1, changed_by = ?, changed_at = ?"
        " WHERE community = ? AND number = ?",
        json.dumps(dict(fix), ensure_ascii=False),
        by,
        now,
        community,
        post.number,
    )
    return _again(tx, community, post)


def move(
    tx: Tx,
    community: int,
    post: Post,
    state: State,
    by: int,
    now: int,
    at: int | None,
    body: Body | None = None,
) -> bool:
    """Whether the post came into this state now; not if it, or what it says, changed meanwhile."""
    moved = tx.run(
        "UPDATE post_posts SET state = ?, at = ?, body = ?, fix = '{}', turn = turn + 1,"
        " changed_by = ?, changed_at = ?"
        " WHERE community = ? AND number = ? AND state = ? AND turn = ?",
        state,
        at,
        encode(body or post.body),
        by,
        now,
        community,
        post.number,
        post.state,
        post.turn,
    )
    return moved == 1


def coming(tx: Tx, community: int, states: Sequence[State], most: int) -> list[Post]:
    """Posts in these states, the next one first; those without a time last, newest first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM post_posts WHERE community = ?"
        f" AND state IN ({', '.join('?' * len(states))})"
        " ORDER BY at IS NULL, at, number DESC LIMIT ?",
        community,
        *states,
        most,
    )
    return [_post(row) for row in rows]


def last(tx: Tx, community: int, most: int) -> list[Post]:
    """Posts that went out, the newest first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM post_posts WHERE community = ? AND state IN ('sent', 'recalled')"
        " ORDER BY at DESC, number DESC LIMIT ?",
        community,
        most,
    )
    return [_post(row) for row in rows]


def between(tx: Tx, community: int, since: int, until: int) -> list[Post]:
    """Posts that go out, went out or were to go out in a span of time, in its order."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM post_posts WHERE community = ? AND at >= ? AND at < ?"
        " AND state <> 'draft' ORDER BY at, number",
        community,
        since,
        until,
    )
    return [_post(row) for row in rows]


def files(tx: Tx, community: int) -> list[str]:
    """The files of pictures of all posts but those that were dropped or taken back."""
    rows = tx.rows(
        "SELECT body FROM post_posts WHERE community = ? AND state NOT IN ('dropped', 'recalled')",
        community,
    )
    bodies = [decode(body) for (body,) in rows]
    shown = [each for body in bodies for each in (body.pictures, body.coming)]
    return [one.file for each in shown for some in each.values() for one in some if one.file]


def add_copy(tx: Tx, community: int, number: int, room: str, effect: int, language: str) -> None:
    """A copy in a room; there is never a second one."""
    tx.run(
        "INSERT INTO post_copies (community, number, room, effect, language, gone)"
        " VALUES (?, ?, ?, ?, ?, 0)",
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
    if row is None:
        return None
    id, number, kind, progress, member, begun_at, told, over = row
    return Work(id, number, kind, progress, member, begun_at, told, bool(over))


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


def _again(tx: Tx, community: int, post: Post) -> Post:
    found = find(tx, community, post.number)
    assert found is not None
    return found


def _post(row: Row) -> Post:
    number, author, state, at, turn, body, fix, by, changed_at = row
    return Post(number, author, state, at, turn, decode(body), json.loads(fix), by, changed_at)
