"""What scripts and cogs posted, and what came of it, as handlers may ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.store.db import Tx

ASKED = 500  # ids in one question; a database takes no end of them


class CameOf(NamedTuple):
    """What came of an effect so far: its state in the outbox, and why, if it was not done."""

    state: str
    reason: str | None

    @property
    def waits(self) -> bool:
        """Whether it is still to be carried out, or under way."""
        return self.state in ("pending", "sending")


class Failed(NamedTuple):
    """Effects that were not carried out for one reason, and in which room by its native id.

    `room` is None for what goes to no room: answers, and what is done to members. `reason` is the
    platform's word, and None where nobody can tell whether it was carried out.
    """

    room: str | None
    reason: str | None
    times: int


@dataclass(frozen=True, slots=True)
class ScriptPosts:
    """What was posted in a community, as cogs may ask."""

    tx: Tx
    community: int
    run: int | None

    def of_run(self) -> list[str]:
        """The posts of the run that asks, those that are out, oldest first; none outside a run."""
        rows = self.tx.rows(
            "SELECT native FROM outbox WHERE run = ? AND native IS NOT NULL ORDER BY id", self.run
        )
        return list(dict.fromkeys(str(native) for (native,) in rows))

    def has(self, native: str) -> bool:
        """Whether a script has posted this."""
        row = self.tx.row(
            "SELECT 1 FROM outbox WHERE community = ? AND native = ? AND run IS NOT NULL LIMIT 1",
            self.community,
            native,
        )
        return row is not None

    def came_of(self, effects: Sequence[int]) -> dict[int, CameOf]:
        """What came of effects of this community so far, by their ids."""
        found: dict[int, CameOf] = {}
        for start in range(0, len(effects), ASKED):
            some = effects[start : start + ASKED]
            rows = self.tx.rows(
                "SELECT id, state, reason FROM outbox WHERE community = ?"
                f" AND id IN ({', '.join('?' * len(some))})",
                self.community,
                *some,
            )
            found |= {int(id): CameOf(state, reason) for id, state, reason in rows}
        return found

    def failed(self, since: int, until: int) -> list[Failed]:
        """What was refused or is unclear since an instant and before another (UTC ms).

        The most frequent stand first.
        """
        rows = self.tx.rows(
            "SELECT room, CASE state WHEN 'refused' THEN COALESCE(reason, '') END AS why, COUNT(*)"
            " FROM outbox WHERE community = ? AND ended_at >= ? AND ended_at < ?"
            " AND state IN ('refused', 'unclear') GROUP BY room, why ORDER BY COUNT(*) DESC, room",
            self.community,
            since,
            until,
        )
        return [Failed(*row) for row in rows]
