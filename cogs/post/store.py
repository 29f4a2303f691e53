"""The rows of posts: what each says, when it goes out, and what became of it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.store.db import Row, Tx
from cogs.post.body import Body, decode, encode

State = Literal["draft", "asked", "scheduled", "held", "sent", "recalled", "dropped"]
COLUMNS = "number, author, state, at, turn, body, fix, changed_by, changed_at, script"
OPEN: tuple[State, ...] = ("draft", "asked", "scheduled", "held")


@dataclass(frozen=True, slots=True)
class Post:
    """A post of an operator, or one of a `script` that an operator mends.

    `fix` are corrected texts by language that are not out yet.
    """

    number: int
    author: int
    state: State
    at: int | None
    turn: int
    body: Body
    fix: Mapping[str, str]
    changed_by: int
    changed_at: int
    script: str = ""

    @property
    def open(self) -> bool:
        """Whether it can still be changed, because nobody has seen it."""
        return self.state in OPEN


def add(tx: Tx, community: int, author: int, body: Body, at: int | None, now: int) -> Post:
    """A new draft."""
    return _add(tx, community, Post(0, author, "draft", at, 1, body, {}, author, now))


def take_in(
    tx: Tx, community: int, by: int, script: str, body: Body, at: int | None, now: int
) -> Post:
    """A post of a script, which is out, for an operator who mends it."""
    return _add(tx, community, Post(0, by, "sent", at, 1, body, {}, by, now, script))


def _add(tx: Tx, community: int, post: Post) -> Post:
    row = tx.row("SELECT COALESCE(MAX(number), 0) FROM post_posts WHERE community = ?", community)
    new = replace(post, number=int(row[0] if row else 0) + 1)
    tx.run(
        f"INSERT INTO post_posts (community, {COLUMNS})"
        " VALUES (?, ?, ?, ?, ?, 1, ?, '{}', ?, ?, ?)",
        community,
        new.number,
        new.author,
        new.state,
        new.at,
        encode(new.body),
        new.changed_by,
        new.changed_at,
        new.script,
    )
    return new


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


def out(tx: Tx, community: int, most: int) -> list[Post]:
    """Posts by hand that are out and were not taken back, the newest first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM post_posts WHERE community = ? AND state = 'sent' AND script = ''"
        " ORDER BY at DESC, number DESC LIMIT ?",
        community,
        most,
    )
    return [_post(row) for row in rows]


def between(tx: Tx, community: int, since: int, until: int) -> list[Post]:
    """Posts by hand that go, went or were to go out in a span of time, in its order."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM post_posts WHERE community = ? AND at >= ? AND at < ?"
        " AND state <> 'draft' AND script = '' ORDER BY at, number",
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


def _again(tx: Tx, community: int, post: Post) -> Post:
    found = find(tx, community, post.number)
    assert found is not None
    return found


def _post(row: Row) -> Post:
    number, author, state, at, turn, body, fix, *rest = row
    return Post(number, author, state, at, turn, decode(body), json.loads(fix), *rest)
