"""The rows of what was found in messages: which rules hit how surely, and no text."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from bot.store.db import Tx
from cogs.guard.evidence import Standing


class Feature(NamedTuple):
    """What was found in a message: by rule, how surely from 0 to 1; `at` in UTC ms."""

    room: str
    message: str
    at: int
    member: int
    standing: Standing
    hints: Mapping[str, float]


def add(tx: Tx, community: int, new: Feature) -> None:
    """Keep what was found in a message; what was found in it before stays."""
    row = tx.row(
        "SELECT hints FROM guard_features WHERE community = ? AND room = ? AND message = ?",
        *(community, new.room, new.message),
    )
    hints = _read(row[0]) if row else {}
    for rule, sure in new.hints.items():
        hints[rule] = max(sure, hints.get(rule, 0.0))
    tx.run(
        "INSERT INTO guard_features (community, room, message, at, member, standing, hints)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, room, message)"
        " DO UPDATE SET hints = excluded.hints",
        *(community, new.room, new.message, new.at, new.member, new.standing),
        json.dumps({rule: round(sure * 1000) for rule, sure in hints.items()}),
    )


def since(tx: Tx, community: int, at: int, most: int) -> list[Feature]:
    """What was found since an instant, the newest first."""
    rows = tx.rows(
        "SELECT room, message, at, member, standing, hints FROM guard_features"
        " WHERE community = ? AND at >= ? ORDER BY at DESC, message LIMIT ?",
        *(community, at, most),
    )
    return [
        Feature(room, message, at, who, how, _read(hints))
        for room, message, at, who, how, hints in rows
    ]


def forget(tx: Tx, community: int, before: int, most: int) -> bool:
    """Forget what is older than an instant or beyond so many; whether any is left."""
    row = tx.row(
        "SELECT at FROM guard_features WHERE community = ? ORDER BY at DESC LIMIT 1 OFFSET ?",
        *(community, most),
    )
    end = max(before, int(row[0]) + 1 if row else before)
    tx.run("DELETE FROM guard_features WHERE community = ? AND at < ?", community, end)
    left = tx.row("SELECT 1 FROM guard_features WHERE community = ? LIMIT 1", community)
    return left is not None


def _read(hints: str) -> dict[str, float]:
    return {rule: sure / 1000 for rule, sure in json.loads(hints).items()}
