"""Cogs' own events as rows: told to each subscriber once, also after a crash, also later."""

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from bot.store.db import Row, Tx

JSON = json.JSONEncoder(ensure_ascii=False)
COLUMNS = "id, community, member, name, data, due_at, tries"


class HappeningRow(NamedTuple):
    """One published event; `due_at` is the instant (UTC ms) from which it is told."""

    id: int
    community: int
    member: int | None
    name: str
    data: Mapping[str, Any]
    due_at: int
    tries: int


Wants = Callable[[str, int, int | None, Mapping[str, Any]], bool]
"""Whether somebody asked for an event with this name, community, member and data."""


class Happenings:
    """Takes in cogs' own events; the teller hears of them by the commit.

    What nobody `wants` is not to be added: most of what cogs publish costs no more than asking.
    """

    def __init__(self, wants: Wants) -> None:
        self.wants = wants
        self.listener: Callable[[HappeningRow], None] = lambda _: None

    def add(self, tx: Tx, row: HappeningRow, key: str | None) -> None:
        """Write the event, unless one with this key is still to be told."""
        if _insert(tx, row, key):
            tx.after_commit(lambda: self.listener(row))


def _insert(tx: Tx, row: HappeningRow, key: str | None) -> bool:
    put_in = tx.run(
        "INSERT INTO happenings (id, community, member, name, data, due_at, tries, key)"
        " VALUES (?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT (key) DO NOTHING",
        row.id,
        row.community,
        row.member,
        row.name,
        JSON.encode(row.data),
        row.due_at,
        key,
    )
    return put_in == 1


def due(tx: Tx, now: int, most: int) -> list[HappeningRow]:
    """Events to tell now, oldest first."""
    sql = f"SELECT {COLUMNS} FROM happenings WHERE due_at <= ? ORDER BY due_at, id LIMIT ?"
    return [_read(row) for row in tx.rows(sql, now, most)]


def next_due(tx: Tx) -> int | None:
    """When the next event is to be told (UTC ms)."""
    row = tx.row("SELECT MIN(due_at) FROM happenings")
    return row[0] if row else None


def claim(tx: Tx, happening: int, handler: str) -> bool:
    """Whether this subscriber has not had this event; from now on it has.

    The event's key is free again: what is published from here on is about a later state.
    """
    tx.run("UPDATE happenings SET key = NULL WHERE id = ? AND key IS NOT NULL", happening)
    row = tx.row(
        "INSERT INTO handled (happening, handler) VALUES (?, ?)"
        " ON CONFLICT (happening, handler) DO NOTHING RETURNING happening",
        happening,
        handler,
    )
    return row is not None


def finish(tx: Tx, happening: int) -> None:
    """Every subscriber has had it: nothing of it is needed any more."""
    tx.run("DELETE FROM handled WHERE happening = ?", happening)
    tx.run("DELETE FROM happenings WHERE id = ?", happening)


def retry(tx: Tx, happening: int, at: int) -> None:
    """Tell those who have not had it again at `at`."""
    tx.run("UPDATE happenings SET due_at = ?, tries = tries + 1 WHERE id = ?", at, happening)


def put_off(tx: Tx, happening: int, at: int) -> None:
    """Nobody can be told of it now: it is due again at `at`."""
    tx.run("UPDATE happenings SET due_at = ? WHERE id = ?", at, happening)


def _read(row: Row) -> HappeningRow:
    id, community, member, name, data, due_at, tries = row
    return HappeningRow(id, community, member, name, json.loads(data), due_at, tries)
