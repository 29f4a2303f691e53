"""Members' actions and unfinished events as rows."""

from dataclasses import dataclass

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Action:
    """What a member did, once per nonce; in a thread, it names the post that one is under."""

    id: int
    member: str
    nonce: str
    community: str
    room: str
    at: int
    thread: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An event as it waits in the inbox until the router has finished it."""

    id: int
    event: str
    payload: str


def native(thread: int | None) -> str | None:
    """A thread's id as events have it."""
    return None if thread is None else str(thread)


def keep(tx: Tx, entry: Entry) -> None:
    """Remember an event until the router has finished it."""
    tx.run(
        "INSERT INTO webchat_inbox (id, event, payload) VALUES (?, ?, ?)",
        entry.id,
        entry.event,
        entry.payload,
    )


def unfinished(tx: Tx) -> list[Entry]:
    """Events that the router has not finished, oldest first."""
    return [
        Entry(*row) for row in tx.rows("SELECT id, event, payload FROM webchat_inbox ORDER BY id")
    ]


def finish(tx: Tx, entry: int) -> None:
    """Forget an event that the router has finished."""
    tx.run("DELETE FROM webchat_inbox WHERE id = ?", entry)


def known(tx: Tx, member: str, nonce: str) -> int | None:
    """The id of the member's action with this nonce, if it happened."""
    row = tx.row("SELECT id FROM webchat_actions WHERE member = ? AND nonce = ?", member, nonce)
    return int(row[0]) if row else None


def action(tx: Tx, id_: int) -> Action | None:
    """An action by its id."""
    row = tx.row(
        "SELECT id, member, nonce, community, room, at, thread FROM webchat_actions WHERE id = ?",
        id_,
    )
    return Action(*row) if row else None


def begin(tx: Tx, done: Action) -> bool:
    """Take the nonce; False if this action happened before."""
    row = tx.row(
        "INSERT INTO webchat_actions (id, member, nonce, community, room, at, thread)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (member, nonce) DO NOTHING RETURNING id",
        done.id,
        done.member,
        done.nonce,
        done.community,
        done.room,
        done.at,
        done.thread,
    )
    return row is not None


def place(tx: Tx, id_: int, thread: int) -> None:
    """Note in which thread something was done, where only the database knew."""
    tx.run("UPDATE webchat_actions SET thread = ? WHERE id = ?", thread, id_)


def forget(tx: Tx, before: int) -> None:
    """Drop actions older than an instant: nobody repeats or answers them any more.

    What the router has not finished stays, because its answer is still to come.
    """
    tx.run(
        "DELETE FROM webchat_actions WHERE at < ? AND id NOT IN (SELECT id FROM webchat_inbox)",
        before,
    )
