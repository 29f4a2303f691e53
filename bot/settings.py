"""What operators set of their community by commands, as rows."""

import json
from collections.abc import Mapping
from typing import Any

from bot.store.db import Tx


def put(tx: Tx, community: int, settings: Mapping[str, Any]) -> None:
    """Keep what an operator set; what is None is as if it was never set."""
    for key, value in settings.items():
        if value is None:
            tx.run("DELETE FROM settings WHERE community = ? AND key = ?", community, key)
        else:
            tx.run(
                "INSERT INTO settings (community, key, value) VALUES (?, ?, ?)"
                " ON CONFLICT (community, key) DO UPDATE SET value = excluded.value",
                community,
                key,
                json.dumps(value, ensure_ascii=False),
            )


def settings_of(tx: Tx, community: int) -> dict[str, Any]:
    """What operators of a community set by commands."""
    found = tx.rows("SELECT key, value FROM settings WHERE community = ?", community)
    return {key: json.loads(value) for key, value in found}


def all_settings(tx: Tx) -> dict[int, dict[str, Any]]:
    """What operators set by commands, by community."""
    found: dict[int, dict[str, Any]] = {}
    for community, key, value in tx.rows("SELECT community, key, value FROM settings"):
        found.setdefault(community, {})[key] = json.loads(value)
    return found
