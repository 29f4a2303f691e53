"""Why rooms are slow or locked, as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.store.db import Tx

Why = Literal["raid", "cool"]
How = Literal["slow", "lock"]


@dataclass(frozen=True, slots=True)
class Cooling:
    """One reason for which a room is held back; `until` (UTC ms) where it is known."""

    room: str
    why: Why
    how: How
    seconds: int
    until: int | None = None


def of_room(tx: Tx, community: int, room: str) -> list[Cooling]:
    """All reasons for a room."""
    rows = tx.rows(
        "SELECT room, why, how, seconds, until FROM guard_raid_rooms"
        " WHERE community = ? AND room = ?",
        community,
        room,
    )
    return [Cooling(*row) for row in rows]


def rooms(tx: Tx, community: int, why: Why) -> Sequence[str]:
    """The rooms that are held back for a reason."""
    sql = "SELECT room FROM guard_raid_rooms WHERE community = ? AND why = ? ORDER BY room"
    return [str(room) for (room,) in tx.rows(sql, community, why)]


def put(tx: Tx, community: int, cooling: Cooling) -> None:
    """A room is held back for a reason from now on."""
    tx.run(
        "INSERT INTO guard_raid_rooms (community, room, why, how, seconds, until)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (community, room, why) DO UPDATE SET"
        " how = excluded.how, seconds = excluded.seconds, until = excluded.until",
        community,
        cooling.room,
        cooling.why,
        cooling.how,
        cooling.seconds,
        cooling.until,
    )


def take(tx: Tx, community: int, room: str, why: Why) -> bool:
    """A reason is there no more; False if it was not."""
    sql = "DELETE FROM guard_raid_rooms WHERE community = ? AND room = ? AND why = ?"
    return tx.run(sql, community, room, why) > 0
