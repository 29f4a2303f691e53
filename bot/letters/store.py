"""The rows of private messages: what waits, what was begun and when, and what holds them back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.store.db import Row, Tx

Why = Literal["closed", "stopped"]

COLUMNS = "id, platform, community, member, person, state, since, due_at, begun_at"
GOING = "state IN ('waiting', 'begun')"


@dataclass(frozen=True, slots=True)
class Letter:
    """A private message that has not ended; `id` is its effect's, instants are UTC ms."""

    id: int
    platform: str
    community: int
    member: int
    person: str
    state: str
    since: int
    due_at: int
    begun_at: int | None = None


def add(tx: Tx, letter: Letter) -> None:
    """A private message waits, unless it is there already."""
    tx.run(
        "INSERT INTO letters (id, platform, community, member, person, state, since, due_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        letter.id,
        letter.platform,
        letter.community,
        letter.member,
        letter.person,
        letter.state,
        letter.since,
        letter.due_at,
    )


def due(tx: Tx, platform: str, now: int, most: int) -> list[Letter]:
    """What may be sent by its own time, the oldest first."""
    sql = f"SELECT {COLUMNS} FROM letters WHERE platform = ? AND {GOING} AND due_at <= ?"
    return [Letter(*row) for row in tx.rows(f"{sql} ORDER BY id LIMIT ?", platform, now, most)]


def next_due(tx: Tx, platform: str, now: int) -> int | None:
    """When the next one comes due."""
    sql = f"SELECT MIN(due_at) FROM letters WHERE platform = ? AND {GOING} AND due_at > ?"
    return _first(tx.row(sql, platform, now))


def nth_begun(
    tx: Tx, platform: str, nth: int, since: int, but: int, person: str | None
) -> int | None:
    """When the n-th newest was begun, of all or of one person's; None if it is not after `since`.

    The letter `but` does not count.
    """
    whose, who = ("", ()) if person is None else (" AND person = ?", (person,))
    row = tx.row(
        f"SELECT begun_at FROM letters WHERE platform = ?{whose} AND begun_at > ? AND id <> ?"
        " ORDER BY begun_at DESC LIMIT 1 OFFSET ?",
        platform,
        *who,
        since,
        but,
        nth - 1,
    )
    return _first(row)


def begin(tx: Tx, letter: int, now: int) -> None:
    """It counts against the budget from now on, whatever becomes of it."""
    tx.run("UPDATE letters SET state = 'begun', begun_at = ? WHERE id = ?", now, letter)


def put_off(tx: Tx, letter: int, until: int) -> None:
    """Not before an instant."""
    tx.run("UPDATE letters SET due_at = ? WHERE id = ?", until, letter)


def give_back(tx: Tx, letter: int, begun_at: int | None) -> None:
    """It is not out, and waits as one whose last attempt was at an instant, or that had none."""
    sql = "UPDATE letters SET state = 'waiting', begun_at = ? WHERE id = ?"
    tx.run(sql, begun_at, letter)


def keep(tx: Tx, letter: int, why: Why) -> None:
    """From now on it is behind the button alone."""
    tx.run("UPDATE letters SET state = 'kept', why = ? WHERE id = ?", why, letter)


def end(tx: Tx, letters: Iterable[int], now: int) -> None:
    """They ended, read or not."""
    sql = "UPDATE letters SET state = 'ended', ended_at = ? WHERE id = ?"
    tx.many(sql, [(now, letter) for letter in letters])


def again(tx: Tx, letter: int, now: int) -> None:
    """One that ended waits as a new one does."""
    tx.run(
        "UPDATE letters SET state = 'waiting', since = ?, due_at = ?, begun_at = NULL,"
        " ended_at = NULL WHERE id = ?",
        now,
        now,
        letter,
    )


def old(tx: Tx, platform: str, before: int, most: int) -> list[Letter]:
    """What has waited since before an instant."""
    sql = (
        f"SELECT {COLUMNS} FROM letters WHERE platform = ? AND since <= ?"
        " AND state <> 'ended' AND state IN ('waiting', 'kept') ORDER BY since LIMIT ?"
    )
    return [Letter(*row) for row in tx.rows(sql, platform, before, most)]


def oldest(tx: Tx, platform: str) -> int | None:
    """Since when the oldest waits."""
    sql = (
        "SELECT MIN(since) FROM letters WHERE platform = ?"
        " AND state <> 'ended' AND state IN ('waiting', 'kept')"
    )
    return _first(tx.row(sql, platform))


def prune(tx: Tx, platform: str, before: int, most: int) -> None:
    """Forget what ended so long ago that no budget counts it."""
    tx.run(
        "DELETE FROM letters WHERE id IN (SELECT id FROM letters"
        " WHERE platform = ? AND state = 'ended' AND ended_at <= ? LIMIT ?)",
        platform,
        before,
        most,
    )


# Behind the button


def readable(tx: Tx, community: int, member: int) -> list[int]:
    """What waits for a member, the oldest first."""
    sql = (
        "SELECT id FROM letters WHERE community = ? AND member = ?"
        " AND state <> 'ended' AND state IN ('waiting', 'kept') ORDER BY id"
    )
    return [int(id) for (id,) in tx.rows(sql, community, member)]


def show(tx: Tx, letters: Sequence[int], answer: int) -> None:
    """An answer carries them."""
    sql = "UPDATE letters SET state = 'shown', answer = ? WHERE id = ?"
    tx.many(sql, [(answer, letter) for letter in letters])


def unshow(tx: Tx, letter: int) -> None:
    """The answer never came out: it waits as it did."""
    sql = "UPDATE letters SET state = CASE WHEN why IS NULL THEN 'waiting' ELSE 'kept' END"
    tx.run(f"{sql} WHERE id = ?", letter)


def answered(tx: Tx, platform: str) -> list[tuple[int, str]]:
    """What an answer carried that has ended since, with the state of that answer."""
    rows = tx.rows(
        "SELECT letters.id, outbox.state FROM letters JOIN outbox ON outbox.id = letters.answer"
        " WHERE letters.platform = ? AND letters.state <> 'ended' AND letters.state = 'shown'"
        " AND outbox.state NOT IN ('pending', 'sending') ORDER BY letters.id",
        platform,
    )
    return [(int(id), str(state)) for id, state in rows]


def without_post(
    tx: Tx, platform: str, now: int, all_wait: bool, renewed_before: int, most: int
) -> list[int]:
    """Communities in which something waits and no post says so, or only an old one.

    What waits by its member's own wish makes no old post new. `all_wait`: nothing at all may be
    sent now.
    """
    rows = tx.rows(
        "SELECT DISTINCT letters.community FROM letters"
        " LEFT JOIN letters_posts AS posts ON posts.community = letters.community"
        " WHERE platform = ? AND state <> 'ended'"
        " AND (state = 'kept' OR (state = 'waiting' AND (due_at > ? OR ?)))"
        " AND (posts.at IS NULL"
        " OR (posts.at <= ? AND since > posts.at AND COALESCE(why, '') <> 'stopped'))"
        " ORDER BY letters.community LIMIT ?",
        platform,
        now,
        all_wait,
        renewed_before,
        most,
    )
    return [int(community) for (community,) in rows]


def needless_posts(tx: Tx, most: int) -> list[tuple[int, int | None]]:
    """Communities with a post in which nothing waits any more, each with the post."""
    rows = tx.rows(
        "SELECT community, post FROM letters_posts AS posts WHERE NOT EXISTS"
        " (SELECT 1 FROM letters WHERE letters.community = posts.community"
        " AND state <> 'ended') LIMIT ?",
        most,
    )
    return [(int(community), post) for community, post in rows]


def post_in(tx: Tx, community: int) -> int | None:
    """The post with the button that stands in a community."""
    return _first(tx.row("SELECT post FROM letters_posts WHERE community = ?", community))


def set_post(tx: Tx, community: int, post: int | None, now: int) -> None:
    """This post has the button now; None where there is no room for it."""
    tx.run(
        "INSERT INTO letters_posts (community, post, at) VALUES (?, ?, ?)"
        " ON CONFLICT (community) DO UPDATE SET post = excluded.post, at = excluded.at",
        community,
        post,
        now,
    )


def forget_post(tx: Tx, community: int) -> None:
    """There is none any more."""
    tx.run("DELETE FROM letters_posts WHERE community = ?", community)


def count(tx: Tx, community: int) -> tuple[int, int]:
    """How many wait for their turn in a community, and how many behind the button alone."""
    row = tx.row(
        f"SELECT COUNT(CASE WHEN {GOING} THEN 1 END), COUNT(CASE WHEN state = 'kept' THEN 1 END)"
        " FROM letters WHERE community = ? AND state <> 'ended'",
        community,
    )
    assert row is not None
    return int(row[0]), int(row[1])


def _first(row: Row | None) -> int | None:
    return row[0] if row else None
