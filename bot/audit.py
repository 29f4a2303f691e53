"""The audit log: which operator did what, when, and what it was before and after."""

import json
from typing import Any

from bot.store.db import Tx


def write(
    tx: Tx,
    *,
    id: int,
    community: int,
    actor: int | None,
    action: str,
    target: str,
    before: Any,
    after: Any,
    at: int,
) -> None:
    """Add a line; `before` and `after` are plain data."""
    tx.run(
        "INSERT INTO audit (id, community, actor, action, target, before, after, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        community,
        actor,
        action,
        target,
        json.dumps(before, ensure_ascii=False),
        json.dumps(after, ensure_ascii=False),
        at,
    )
