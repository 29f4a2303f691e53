"""The rows of what each rule did of late."""

import json
from typing import NamedTuple

from bot.store.db import Tx

MOST = 2_000


class Hit(NamedTuple):
    """A case: the rules that were broken, and whether a person called it right or wrong."""

    rules: tuple[str, ...]
    right: bool
    wrong: bool


def hits(tx: Tx, community: int, since: int) -> list[Hit]:
    """What the guard found since an instant, the newest first; without what is done by hand."""
    rows = tx.rows(
        "SELECT rules, outcome, closed_by FROM guard_cases WHERE community = ? AND opened_at >= ?"
        " AND kind <> 'hand' ORDER BY number DESC LIMIT ?",
        *(community, since, MOST),
    )
    return [
        Hit(
            tuple(json.loads(rules)),
            outcome == "stands" and by is not None,
            outcome == "overturned",
        )
        for rules, outcome, by in rows
    ]
