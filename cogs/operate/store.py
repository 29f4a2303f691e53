"""The rows of answers that are not complete yet."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Draft:
    """What an operator answered so far, for a script `name` made from the ready one `use`.

    `edits`: the script is there, and its answers change.
    """

    id: int
    member: int
    name: str
    use: str
    edits: bool
    answers: Mapping[str, Any]


def add(tx: Tx, community: int, draft: Draft, now: int) -> None:
    """Keep a draft."""
    tx.run(
        "INSERT INTO operate_drafts (community, id, member, name, used, edits, answers, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        community,
        draft.id,
        draft.member,
        draft.name,
        draft.use,
        int(draft.edits),
        json.dumps(draft.answers, ensure_ascii=False),
        now,
    )


def find(tx: Tx, community: int, id: int, since: int) -> Draft | None:
    """A draft that was begun since an instant."""
    row = tx.row(
        "SELECT id, member, name, used, edits, answers FROM operate_drafts"
        " WHERE community = ? AND id = ? AND made_at >= ?",
        community,
        id,
        since,
    )
    if row is None:
        return None
    number, member, name, use, edits, answers = row
    return Draft(number, member, name, use, bool(edits), json.loads(answers))


def answer(tx: Tx, community: int, id: int, answers: Mapping[str, Any]) -> None:
    """Keep the answers so far."""
    tx.run(
        "UPDATE operate_drafts SET answers = ? WHERE community = ? AND id = ?",
        json.dumps(answers, ensure_ascii=False),
        community,
        id,
    )


def drop(tx: Tx, community: int, id: int) -> None:
    """The draft is not needed any more."""
    tx.run("DELETE FROM operate_drafts WHERE community = ? AND id = ?", community, id)


def forget(tx: Tx, community: int, before: int) -> None:
    """Drop what was begun before an instant."""
    tx.run("DELETE FROM operate_drafts WHERE community = ? AND made_at < ?", community, before)
