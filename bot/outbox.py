"""The outbox: every effect a row, written with the fact it announces, ended once."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.acts import InRoom
from bot.codec import SEALED, decode, encode
from bot.communities import Community
from bot.effects import (
    Answer,
    Delete,
    Edit,
    Effect,
    Lane,
    OpenForm,
    OpenThread,
    Pin,
    React,
    Say,
)
from bot.files import NAME as KEPT
from bot.store.db import Row, Tx
from bot.ways import MakeInvite

ABOUT_POST = (Edit, Delete)
IN_THEIR_ROOM = (Edit, Delete, Pin, OpenThread)
IN_A_ROOM = (Say, React, InRoom, MakeInvite)
ANSWERS = (Answer, OpenForm)
WAITING = "('pending', 'sending')"
COLUMNS = (
    "id, key, community, room, post, body, state, not_before, attempts, begun_at,"
    " COALESCE(due_at, not_before), anyway, sealed"
)


class Queue(NamedTuple):
    """Where effects wait for each other: a native room's, or one member's, which is a number.

    Protection has a queue of its own, so that no post's pause holds it up.
    """

    community: int
    protection: bool
    place: str | int


class Origin(NamedTuple):
    """Who made an effect: a cog; for a script also the run, and its step as it stands there."""

    cog: str
    run: int | None = None
    step: str | None = None


@dataclass(slots=True)
class OutboxRow:
    """An effect on its way; `room` is the native room that it goes to, if it goes to one.

    `post` is the post that it changes or takes away. `begun` is the instant of the first attempt
    that may have been carried out, as far as anybody knows. `faults` are the attempts of this
    process that failed; one that is `aside` holds up nothing that waits behind it. `due_at` is when
    it was to go out, whatever put it off; `anyway`: it goes, even where all is hushed. `marked`: it
    was written as being carried out by the unit that asked for it, which may be true of no other.
    `sealed`: something of it may lie open in no row.
    """

    id: int
    key: str
    community: int
    room: str | None
    post: int | None
    effect: Effect
    state: str
    not_before: int
    attempts: int
    begun: int | None = None
    due_at: int = 0
    anyway: bool = False
    faults: int = 0
    aside: bool = False
    marked: bool = False
    sealed: bool = False

    def __post_init__(self) -> None:
        self.due_at = self.due_at or self.not_before

    @property
    def queue(self) -> Queue | None:
        """Where it waits for its turn; None if it waits for nobody, as answers do."""
        turn = self.effect.turn
        place = self.room if turn is None else turn
        if place is None:
            return None
        return Queue(self.community, self.effect.lane is Lane.PROTECTION, place)


class Ending(NamedTuple):
    """How a row ended: its state, and what the platform said or what was said.

    `anew` is the post of ours that is `native` from now on.
    """

    id: int
    state: str
    native: str | None
    said: str
    reason: str | None
    at: int
    anew: int | None = None


class Outbox:
    """Takes in effects; the courier is told of new rows by their commit."""

    def __init__(self) -> None:
        self.listener: Callable[[OutboxRow], None] = lambda _: None
        self.erased: Callable[[Tx, Community, Sequence[str]], None] = lambda *_: None

    def caused(self, tx: Tx, cause: str) -> bool:
        """Whether a unit with this cause was committed and asked for something to be done."""
        between = "SELECT 1 FROM outbox WHERE key > ? AND key < ? LIMIT 1"
        return tx.row(between, f"{cause}:", f"{cause};") is not None  # ; comes right after :

    def add(
        self,
        tx: Tx,
        *,
        id: int,
        key: str,
        community: int,
        effect: Effect,
        not_before: int,
        origin: Origin,
    ) -> int:
        """Write the effect unless its key is there; the id of the row that stands for the key."""
        post = effect.post if isinstance(effect, ABOUT_POST) else None
        room = _room_for(tx, effect)
        # An answer goes out with the commit: a mark of its own would wait behind all other units.
        marked = isinstance(effect, ANSWERS)
        state, begun = ("sending", not_before) if marked else ("pending", None)
        body = encode(effect)
        sealed = SEALED in body
        added = tx.run(
            "INSERT INTO outbox"
            " (id, key, community, room, post, body, sealed, lane, state, not_before, due_at,"
            " attempts, begun_at, cog, run, step)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
            *(id, key, community, room, post, body),
            *(int(sealed), int(effect.lane), state),
            *(not_before, not_before, int(marked), begun),
            *origin,
        )
        if not added:
            return _standing(tx, key)
        row = OutboxRow(id, key, community, room, post, effect, state, not_before, int(marked))
        row.marked, row.begun, row.sealed = marked, begun, sealed
        tx.after_commit(lambda: self.listener(row))
        return id


def _room_for(tx: Tx, effect: Effect) -> str | None:
    """The native room that it goes to, if it goes to one."""
    if isinstance(effect, IN_THEIR_ROOM):
        return room_of(tx, effect.post)
    return effect.room if isinstance(effect, IN_A_ROOM) else None


def _standing(tx: Tx, key: str) -> int:
    row = tx.row("SELECT id FROM outbox WHERE key = ?", key)
    assert row is not None
    return int(row[0])


def waiting(tx: Tx) -> list[OutboxRow]:
    """Every row that has not ended, in the order of lanes and age; read once at start.

    Private messages have a lane of their own and are not among them.
    """
    sql = (
        f"SELECT {COLUMNS} FROM outbox WHERE state IN {WAITING} AND NOT EXISTS"
        " (SELECT 1 FROM letters WHERE letters.id = outbox.id) ORDER BY lane, id"
    )
    return [read(row) for row in tx.rows(sql)]


def unended(tx: Tx, effect: int) -> OutboxRow | None:
    """A row by its id; None if it ended."""
    row = tx.row(f"SELECT {COLUMNS} FROM outbox WHERE id = ? AND state IN {WAITING}", effect)
    return read(row) if row else None


def room_of(tx: Tx, post: int) -> str | None:
    """The native room of a post of ours; None if there is none, or it is an answer."""
    row = tx.row("SELECT room FROM outbox WHERE id = ?", post)
    return row[0] if row else None


def native_of(tx: Tx, post: int) -> tuple[str, str | None] | None:
    """State and native id of an effect, or None if there is none with this id."""
    row = tx.row("SELECT state, native FROM outbox WHERE id = ?", post)
    return (row[0], row[1]) if row else None


def origin_of(tx: Tx, effect: int) -> Origin | None:
    """Who made an effect."""
    row = tx.row("SELECT cog, run, step FROM outbox WHERE id = ?", effect)
    return Origin(*row) if row else None


def refusal(tx: Tx, effects: Sequence[int]) -> str | None:
    """Why one of these effects was not carried out; None if all were, or still may be."""
    if not effects:
        return None
    places = ", ".join("?" * len(effects))
    row = tx.row(
        f"SELECT COALESCE(reason, state) FROM outbox WHERE id IN ({places})"
        " AND state IN ('refused', 'unclear', 'expired') ORDER BY id",
        *effects,
    )
    return str(row[0]) if row else None


def files(tx: Tx) -> set[str]:
    """The kept files that effects name which have not ended, or are held by a hush."""
    sql = f"SELECT body FROM outbox WHERE state IN {WAITING} OR state = 'hushed'"
    return {name for (body,) in tx.rows(sql) for name in KEPT.findall(body)}


def begin(tx: Tx, rows: Iterable[tuple[int, int]]) -> None:
    """These rows are being carried out: (instant, row) each; the first instant stays."""
    tx.many(
        "UPDATE outbox SET state = 'sending', attempts = attempts + 1,"
        " begun_at = COALESCE(begun_at, ?) WHERE id = ?",
        list(rows),
    )


def end(tx: Tx, endings: Sequence[Ending]) -> None:
    """These rows ended."""
    tx.many(
        "UPDATE outbox SET state = ?, native = ?, said = CASE WHEN sealed = 1 THEN '' ELSE ? END,"
        " said_hash = ?, reason = ?, ended_at = ? WHERE id = ?",
        [(e.state, e.native, e.said, _hash(e.said), e.reason, e.at, e.id) for e in endings],
    )
    anew = [(e.native, e.anew) for e in endings if e.anew is not None]
    tx.many("UPDATE outbox SET native = ? WHERE id = ?", anew)


def end_waiting(tx: Tx, ending: Ending) -> bool:
    """This row ended, in a unit of somebody's who must know that it had not ended before."""
    sql = (
        "UPDATE outbox SET state = ?, native = ?, reason = ?, ended_at = ?"
        f" WHERE id = ? AND state IN {WAITING}"
    )
    ended = (ending.state, ending.native, ending.reason, ending.at, ending.id)
    return tx.run(sql, *ended) == 1


def put_off(tx: Tx, rows: Iterable[tuple[int, int | None, int]]) -> None:
    """The platform asked to come again: (instant, since when it may be out all the same, row)."""
    tx.many(
        "UPDATE outbox SET state = ?, not_before = ?, begun_at = ? WHERE id = ?",
        [("pending" if begun is None else "sending", at, begun, row) for at, begun, row in rows],
    )


def owned(tx: Tx, community: int, since: int, but: int) -> frozenset[str]:
    """What a community's effects became since an instant, by native id; one row left out."""
    rows = tx.rows(
        "SELECT native FROM outbox"
        " WHERE ended_at >= ? AND native IS NOT NULL AND community = ? AND id <> ?",
        since,
        community,
        but,
    )
    return frozenset(str(native) for (native,) in rows)


def _hash(said: str) -> str:
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def read(row: Row) -> OutboxRow:
    """An effect from a row of `COLUMNS`."""
    id, key, community, room, post, body, *rest, anyway, sealed = row
    made = OutboxRow(id, key, community, room, post, decode(body), *rest)
    made.anyway, made.sealed = bool(anyway), bool(sealed)
    return made
