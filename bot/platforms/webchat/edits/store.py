"""What became of messages after they were said, as rows."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from bot.platforms.webchat.messages import Message
from bot.platforms.webchat.store import choose
from bot.store.db import Tx

MOST = 100  # changes told at once; who missed more forgets what is older than the page
SLACK = 60_000  # milliseconds: a change is dated when it is asked for, and told when it is on disk


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed and what went among the older messages; `whole` if that is all of it."""

    edited: tuple[Message, ...]
    gone: tuple[int, ...]
    whole: bool


def rewrite(tx: Tx, before: Message, text: str, at: int, told: Callable[[Message], None]) -> bool:
    """A member's message says something else now; False if it said so before."""
    if before.text == text:
        return False
    tx.run("UPDATE webchat_messages SET text = ?, edited_at = ? WHERE id = ?", text, at, before.id)
    now = dataclasses.replace(before, text=text, edited=True)
    tx.after_commit(lambda: told(now))
    return True


def changes(
    tx: Tx,
    community: str,
    room: str,
    member: str,
    *,
    since: int,
    before: int,
    thread: int | None = None,
) -> Changes:
    """What a member can see to have changed since an instant (UTC ms), older than a message."""
    where = "m.thread IS NULL" if thread is None else "m.thread = ?"
    place = (*(() if thread is None else (thread,)), community, room, before, member)
    there = (
        f"{where} AND m.community = ? AND m.room = ? AND m.id < ?"
        " AND (m.private_to IS NULL OR m.private_to = ?)"
    )
    edited = choose(
        tx, f"{there} AND m.edited_at >= ? ORDER BY m.id LIMIT {MOST + 1}", *place, since - SLACK
    )
    gone = tx.rows(
        f"SELECT m.id FROM webchat_messages m WHERE {there} AND m.deleted_at >= ?"
        f" ORDER BY m.id LIMIT {MOST + 1}",
        *place,
        since - SLACK,
    )
    whole = max(len(edited), len(gone)) <= MOST
    return Changes(tuple(edited[:MOST]), tuple(row[0] for row in gone[:MOST]), whole)
