"""Threads and pins as rows."""

from collections.abc import Callable

from bot.platforms.webchat.messages import Message
from bot.platforms.webchat.store import choose, message
from bot.store.db import Tx

PINS = 50  # shown of one room


def topic(tx: Tx, id_: int, community: str, room: str) -> Message | None:
    """The post in this room under which a thread is open; None if it is gone, or has none."""
    post = message(tx, id_)
    if post is None or (post.community, post.room) != (community, room):
        return None
    return post if post.opened else None


def open_(tx: Tx, post: Message, key: str, name: str, at: int, told: Callable[[], None]) -> None:
    """Open a thread under a post; under one that has a thread, nothing happens."""
    row = tx.row(
        "INSERT INTO webchat_threads (message, effect_key, name, opened_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING RETURNING message",
        post.id,
        key,
        name,
        at,
    )
    if row is not None:
        tx.after_commit(told)


def opened(tx: Tx, key: str) -> int | None:
    """The post under which this effect opened a thread."""
    row = tx.row("SELECT message FROM webchat_threads WHERE effect_key = ?", key)
    return int(row[0]) if row else None


def pin(tx: Tx, post: Message, at: int, told: Callable[[list[Message]], None]) -> None:
    """Pin a post; one that is pinned stays where it is among the others."""
    row = tx.row(
        "UPDATE webchat_messages SET pinned_at = ? WHERE id = ? AND pinned_at IS NULL RETURNING id",
        at,
        post.id,
    )
    if row is not None:
        now = pins(tx, post.community, post.room)
        tx.after_commit(lambda: told(now))


def pins(tx: Tx, community: str, room: str) -> list[Message]:
    """The pinned posts of a room, the newest pin first."""
    return choose(
        tx,
        "m.community = ? AND m.room = ? AND m.pinned_at IS NOT NULL"
        f" ORDER BY m.pinned_at DESC, m.id DESC LIMIT {PINS}",
        community,
        room,
    )
