"""The audit log: which operator did what, when, and what it was before and after."""

import json
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from bot.pacing import Pace, Quiet
from bot.store.db import Tx
from bot.tags import Tag


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


def plain(value: Any) -> Any:
    """A setting of a community as it is written down: what JSON knows."""
    if isinstance(value, ZoneInfo):
        return value.key
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    return value.plain() if isinstance(value, Pace | Quiet | Tag) else value
