"""Which rooms are slow or locked, who wrote in them, and which doors are shut, as rows."""

import json
from typing import NamedTuple

from bot.store.db import Tx


class Held(NamedTuple):
    """How a room holds members back: so many seconds between two messages, or altogether.

    `writers` are the members who can write though it is locked.
    """

    slow: int = 0
    locked: bool = False
    writers: tuple[str, ...] = ()


def held(tx: Tx, community: str, room: str) -> Held:
    """How a room holds members back."""
    sql = "SELECT slow, locked, writers FROM webchat_held WHERE community = ? AND room = ?"
    row = tx.row(sql, community, room)
    return Held(int(row[0]), bool(row[1]), tuple(json.loads(row[2]))) if row else Held()


def hold(tx: Tx, community: str, room: str, held: Held) -> None:
    """From now on a room holds members back like this."""
    tx.run(
        "INSERT INTO webchat_held (community, room, slow, locked, writers) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (community, room) DO UPDATE SET"
        " slow = excluded.slow, locked = excluded.locked, writers = excluded.writers",
        community,
        room,
        held.slow,
        int(held.locked),
        json.dumps(held.writers),
    )
    if not held.slow:
        tx.run("DELETE FROM webchat_spoke WHERE community = ? AND room = ?", community, room)


def spoke(tx: Tx, community: str, room: str, member: str) -> int | None:
    """When (UTC ms) a member last wrote in a room since it is slow."""
    sql = "SELECT at FROM webchat_spoke WHERE community = ? AND room = ? AND member = ?"
    row = tx.row(sql, community, room, member)
    return int(row[0]) if row else None


def speak(tx: Tx, community: str, room: str, member: str, at: int) -> None:
    """A member writes in a slow room."""
    tx.run(
        "INSERT INTO webchat_spoke (community, room, member, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, room, member) DO UPDATE SET at = excluded.at",
        community,
        room,
        member,
        at,
    )


def shut_until(tx: Tx, community: str) -> int:
    """Until when (UTC ms) nobody new comes in; 0 if that never was so."""
    row = tx.row("SELECT until FROM webchat_shut WHERE community = ?", community)
    return int(row[0]) if row else 0


def shut(tx: Tx, community: str, until: int) -> None:
    """Nobody new comes in until an instant (UTC ms)."""
    tx.run(
        "INSERT INTO webchat_shut (community, until) VALUES (?, ?)"
        " ON CONFLICT (community) DO UPDATE SET until = excluded.until",
        community,
        until,
    )
