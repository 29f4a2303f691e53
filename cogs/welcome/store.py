"""The rows of the welcome."""

from bot.store.db import Tx


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
    """The member waits no longer."""
    tx.run(
        "UPDATE welcome_newcomers SET waiting = 0"
        " WHERE community = ? AND member = ? AND waiting = 1",
        community,
        member,
    )


def claim(tx: Tx, community: int, now: int, until: int) -> bool:
    """Take the turn to welcome: if somebody waits, and the last welcome was at `until` or before.

    The row keeps the former post until `set_post`.
    """
    row = tx.row(
        "INSERT INTO welcome_posts (community, said_at)"
        " SELECT ?, ? WHERE EXISTS"
        " (SELECT 1 FROM welcome_newcomers WHERE community = ? AND waiting = 1)"
        " ON CONFLICT (community) DO UPDATE SET said_at = excluded.said_at"
        " WHERE welcome_posts.said_at <= ? RETURNING community",
        community,
        now,
        community,
        until,
    )
    return row is not None


def last(tx: Tx, community: int) -> tuple[int, int | None] | None:
    """When the last public welcome was, and its post."""
    row = tx.row("SELECT said_at, post FROM welcome_posts WHERE community = ?", community)
    return (int(row[0]), row[1]) if row else None


def set_post(tx: Tx, community: int, post: int | None) -> None:
    """The last public welcome is this post."""
    tx.run("UPDATE welcome_posts SET post = ? WHERE community = ?", post, community)


def take_waiting(tx: Tx, community: int) -> list[tuple[int, int]]:
    """(since, member) of all who waited, first come first; none of them waits any more."""
    rows = tx.rows(
        "UPDATE welcome_newcomers SET waiting = 0 WHERE community = ? AND waiting = 1"
        " RETURNING since, member",
        community,
    )
    return sorted((int(since), int(member)) for since, member in rows)


def choose(tx: Tx, community: int, member: int, choice: str, at: int) -> None:
    """The member's choice, the latest one."""
    tx.run(
        "INSERT INTO welcome_interests (community, member, choice, chosen_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, member) DO UPDATE SET"
        " choice = excluded.choice, chosen_at = excluded.chosen_at",
        community,
        member,
        choice,
        at,
    )
