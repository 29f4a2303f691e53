"""When members were last there in each room: kept in memory, and written down once a minute."""

from dataclasses import dataclass, replace

from bot.store.db import Tx

PAGE = 1_000
FRESH_MS = 86_400_000  # a room in which somebody wrote so lately may be in the middle of a talk


@dataclass(frozen=True, slots=True)
class Seen:
    """When somebody last wrote, and when somebody last wrote, pressed or reacted (UTC ms)."""

    wrote: int = 0
    there: int = 0


NOBODY = Seen()


class Presence:
    """What this process knows of it; a process that is killed forgets a minute at most."""

    def __init__(self) -> None:
        self._rooms: dict[tuple[int, str], Seen] = {}
        self._unwritten: set[tuple[int, str]] = set()

    def seen(self, community: int, room: str, at: int, *, wrote: bool) -> None:
        """A member did something in a room."""
        key = community, room
        former = self._rooms.get(key, NOBODY)
        self._rooms[key] = Seen(
            max(former.wrote, at) if wrote else former.wrote, max(former.there, at)
        )
        self._unwritten.add(key)

    @property
    def unwritten(self) -> int:
        """In how many rooms something happened that is not written down yet."""
        return len(self._unwritten)

    def of(self, community: int, room: str) -> Seen:
        """When somebody was last there."""
        return self._rooms.get((community, room), NOBODY)

    def load(self, tx: Tx, now: int) -> None:
        """Know what earlier processes saw.

        Where a talk may have gone on meanwhile, it is as if somebody wrote at this moment: that a
        post waits a few minutes is better than that it breaks into the talk.
        """
        rows = tx.rows("SELECT community, room, wrote_at, seen_at FROM sop_presence")
        for community, room, wrote, there in rows:
            seen = Seen(min(wrote, now), min(there, now))
            fresh = now - seen.wrote < FRESH_MS
            self._rooms[community, room] = replace(seen, wrote=now) if fresh else seen

    def keep(self, tx: Tx) -> int:
        """Write down what was seen since the last time, at most 1,000 rooms; how many they were."""
        some = [key for key, _ in zip(self._unwritten, range(PAGE), strict=False)]
        seen = [(*key, self._rooms[key].wrote, self._rooms[key].there) for key in some]
        tx.many(
            "INSERT INTO sop_presence (community, room, wrote_at, seen_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (community, room) DO UPDATE SET wrote_at = excluded.wrote_at,"
            " seen_at = excluded.seen_at",
            seen,
        )
        tx.after_commit(lambda: self._unwritten.difference_update(some))
        return len(some)
