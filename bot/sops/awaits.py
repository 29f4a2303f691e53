"""What runs wait for: rows, and in memory just enough to know what nobody waits for."""

from collections.abc import Iterable
from functools import partial
from typing import Literal

from bot.store.db import Tx

Kind = Literal["wait", "aim"]
Key = tuple[int, str, int]
"""A community, an event's name, and a member; 0 is whoever it is."""


class Awaited:
    """What is waited for. It may know too much, never too little: the rows decide."""

    def __init__(self) -> None:
        self._keys: set[Key] = set()

    def load(self, tx: Tx) -> None:
        """Know what a former process left."""
        found = tx.rows("SELECT DISTINCT community, event, member FROM sop_awaits")
        self._keys = {(community, event, member) for community, event, member in found}

    def add(
        self, tx: Tx, run: int, kind: Kind, events: Iterable[str], community: int, member: int
    ) -> None:
        """A run waits for these events from now on."""
        for event in events:
            tx.run(
                "INSERT INTO sop_awaits (run, kind, event, community, member)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                run,
                kind,
                event,
                community,
                member,
            )
            key = (community, event, member)
            tx.after_commit(partial(self._keys.add, key))

    def maybe(self, community: int, event: str, member: int) -> bool:
        """Whether some run may wait for this."""
        return (community, event, member) in self._keys or (community, event, 0) in self._keys

    def events(self) -> set[str]:
        """The events that some run may wait for."""
        return {event for _, event, _ in self._keys}

    def by(self, tx: Tx, community: int, event: str, member: int) -> list[tuple[int, Kind]]:
        """The runs that wait for this; it is forgotten in memory when nobody does."""
        found = tx.rows(
            "SELECT run, kind, member FROM sop_awaits"
            " WHERE community = ? AND event = ? AND member IN (?, 0) ORDER BY run",
            community,
            event,
            member,
        )
        for who in {member, 0} - {row[2] for row in found}:
            gone = (community, event, who)
            tx.after_commit(partial(self._keys.discard, gone))
        return [(int(run), kind) for run, kind, _ in found]


def forget(tx: Tx, run: int, kind: Kind | None = None, event: str | None = None) -> None:
    """The run waits no more for this event, for this kind of events, or for any."""
    tx.run(
        "DELETE FROM sop_awaits WHERE run = ? AND kind = COALESCE(?, kind)"
        " AND event = COALESCE(?, event)",
        run,
        kind,
        event,
    )


def left(tx: Tx, run: int, kind: Kind) -> int:
    """How many events of a kind the run still waits for."""
    row = tx.row("SELECT COUNT(*) FROM sop_awaits WHERE run = ? AND kind = ?", run, kind)
    return int(row[0]) if row else 0


def forget_script(tx: Tx, community: int, script: str) -> None:
    """No run of a script waits for anything any more."""
    tx.run(
        "DELETE FROM sop_awaits WHERE run IN"
        " (SELECT id FROM sop_runs WHERE community = ? AND script = ?)",
        community,
        script,
    )
