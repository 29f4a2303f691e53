"""The rows of drops: posts with the button."""

import json
from dataclasses import dataclass
from typing import Literal

from bot.store.db import Row, Tx

DropState = Literal["open", "over"]
COLUMNS = "id, campaign, post, words, state, shown, began_at, ended_at"


@dataclass(frozen=True, slots=True)
class Drop:
    """A post that gives coupons; `words` are an operator's own, `shown` what it says is left."""

    id: int
    campaign: int
    post: int | None
    words: dict[str, str]
    state: DropState
    shown: int
    began_at: int
    ended_at: int | None = None


def add(tx: Tx, community: int, drop: Drop) -> None:
    """A new drop."""
    tx.run(
        "INSERT INTO coupons_drops (community, id, campaign, post, words, state, shown, began_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        community,
        drop.id,
        drop.campaign,
        drop.post,
        json.dumps(drop.words, ensure_ascii=False),
        drop.state,
        drop.shown,
        drop.began_at,
    )


def find(tx: Tx, community: int, id: int) -> Drop | None:
    """The drop with this id."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM coupons_drops WHERE community = ? AND id = ?", community, id
    )
    return _read(row) if row else None


def show(tx: Tx, community: int, id: int, left: int) -> None:
    """The post says so many are left."""
    tx.run("UPDATE coupons_drops SET shown = ? WHERE community = ? AND id = ?", left, community, id)


def end(tx: Tx, community: int, id: int, at: int) -> bool:
    """The drop is over; False where it was."""
    ended = tx.run(
        "UPDATE coupons_drops SET state = 'over', ended_at = ?"
        " WHERE community = ? AND id = ? AND state = 'open'",
        at,
        community,
        id,
    )
    return ended == 1


def _read(row: Row) -> Drop:
    id, campaign, post, words, state, shown, began_at, ended_at = row
    return Drop(id, campaign, post, json.loads(words), state, shown, began_at, ended_at)
