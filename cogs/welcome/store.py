"""The rows of the welcome."""

from collections.abc import Iterable

from bot.store.db import Tx

FREE = (
    "waiting = 1 AND NOT EXISTS (SELECT 1 FROM welcome_held AS held WHERE"
    " held.community = welcome_newcomers.community AND held.member = welcome_newcomers.member)"
)


def add(tx: Tx, community: int, member: int, at: int, *, waits: bool) -> bool:
    """A newcomer waits for their welcome, or gets none; False if they are in here already."""
    row = tx.row(
        "INSERT INTO welcome_newcomers (community, member, since, waiting)"
        " VALUES (?, ?, ?, ?) ON CONFLICT (community, member) DO NOTHING RETURNING member",
        community,
        member,
        at,
        int(waits),
    )
    return row is not None


def gone(tx: Tx, community: int, member: int) -> None:
    """The member waits no longer; if they come back, they are a newcomer as before."""
    tx.run("DELETE FROM welcome_held WHERE community = ? AND member = ?", community, member)
    tx.run(
        "DELETE FROM welcome_newcomers WHERE community = ? AND member = ? AND waiting = 1",
        community,
        member,
    )


def open_post(tx: Tx, community: int, since: int) -> int | None:
    """The last public welcome, if it was said after an instant (UTC ms) and still stands."""
    row = tx.row(
        "SELECT post FROM welcome_posts WHERE community = ? AND said_at > ? AND post IS NOT NULL",
        community,
        since,
    )
    return int(row[0]) if row else None


def set_post(tx: Tx, community: int, post: int, at: int) -> None:
    """The last public welcome is this post, said at an instant."""
    tx.run(
        "INSERT INTO welcome_posts (community, said_at, post) VALUES (?, ?, ?)"
        " ON CONFLICT (community) DO UPDATE SET said_at = excluded.said_at, post = excluded.post",
        community,
        at,
        post,
    )


def take_waiting(tx: Tx, community: int) -> list[int]:
    """All who waited, first come first; none of them waits any more.

    Who is held after a raid waits on.
    """
    rows = tx.rows(
        f"UPDATE welcome_newcomers SET waiting = 0 WHERE community = ? AND {FREE}"
        " RETURNING since, member",
        community,
    )
    return [int(member) for _, member in sorted(rows)]


def name(tx: Tx, community: int, post: int, members: Iterable[int], at: int) -> None:
    """These are welcomed by this post, too, in this order."""
    tx.many(
        "INSERT INTO welcome_named (community, member, post, place, at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (community, member) DO NOTHING",
        [(community, member, post, place, at) for place, member in enumerate(members)],
    )


def unname(tx: Tx, community: int, member: int, since: int) -> int | None:
    """The post that welcomed a member at `since` or later, and does so no more.

    If they come back, they are a newcomer as before.
    """
    row = tx.row(
        "DELETE FROM welcome_named WHERE community = ? AND member = ? AND at >= ? RETURNING post",
        community,
        member,
        since,
    )
    if row is None:
        return None
    sql = "DELETE FROM welcome_newcomers WHERE community = ? AND member = ?"
    tx.run(sql, community, member)
    return int(row[0])


def named(tx: Tx, community: int, post: int) -> list[int]:
    """Who is welcomed by a post, in its order."""
    rows = tx.rows(
        "SELECT member FROM welcome_named WHERE community = ? AND post = ? ORDER BY at, place",
        community,
        post,
    )
    return [int(member) for (member,) in rows]


def forget_post(tx: Tx, community: int, post: int) -> None:
    """The post is taken away: nobody is named in it any more."""
    tx.run("DELETE FROM welcome_named WHERE community = ? AND post = ?", community, post)
    sql = "UPDATE welcome_posts SET post = NULL WHERE community = ? AND post = ?"
    tx.run(sql, community, post)


def wait(tx: Tx, community: int, raid: int) -> None:
    """Nobody is welcomed from now on, because of a raid."""
    tx.run(
        "INSERT INTO welcome_raids (community, number) VALUES (?, ?)"
        " ON CONFLICT (community) DO UPDATE SET number = excluded.number",
        community,
        raid,
    )


def go_on(tx: Tx, community: int, raid: int, held: Iterable[int]) -> None:
    """The raid is over: all are welcomed again but those who are held."""
    tx.run("DELETE FROM welcome_raids WHERE community = ? AND number = ?", community, raid)
    tx.many(
        "INSERT INTO welcome_held (community, member) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(community, member) for member in held],
    )


def waits(tx: Tx, community: int) -> bool:
    """Whether a raid keeps everybody from being welcomed."""
    return tx.row("SELECT 1 FROM welcome_raids WHERE community = ?", community) is not None


def let_in(tx: Tx, community: int, members: Iterable[int]) -> None:
    """These are held no more."""
    tx.many(
        "DELETE FROM welcome_held WHERE community = ? AND member = ?",
        [(community, member) for member in members],
    )
