"""Erases the words of effects that no row keeps in plain, when nobody needs them any more."""

import re
from collections.abc import Sequence

from bot.codec import SEALED
from bot.store.db import Tx

AT_ONCE = 500
EMPTY = f'{SEALED}, "sealed": ""'
WORDS = re.compile(re.escape(EMPTY).removesuffix('"') + '[^"]*"')


def erase(tx: Tx, community: int, cog: str, before: int) -> None:
    """What a cog said under seal, and what ended before an instant (UTC ms), opens no more.

    The oldest of them, at most AT_ONCE; what a hush holds may still be said, and stays.
    """
    rows = tx.rows(
        "SELECT id, body FROM outbox WHERE community = ? AND cog = ? AND sealed = 1"
        " AND ended_at < ? AND state <> 'hushed' ORDER BY ended_at LIMIT ?",
        community,
        cog,
        before,
        AT_ONCE,
    )
    tx.many(
        "UPDATE outbox SET sealed = 0, said_hash = NULL, body = ? WHERE id = ?",
        [(WORDS.sub(EMPTY, body), id) for id, body in rows],
    )


def erase_effects(tx: Tx, community: int, cog: str, effects: Sequence[int]) -> None:
    """What these effects of a cog said under seal opens no more, whenever they ended."""
    if not effects:
        return
    places = ", ".join("?" * len(effects))
    rows = tx.rows(
        "SELECT id, body FROM outbox WHERE community = ? AND cog = ? AND sealed = 1"
        f" AND id IN ({places})",
        *(community, cog, *effects),
    )
    tx.many(
        "UPDATE outbox SET sealed = 0, said_hash = NULL, body = ? WHERE id = ?",
        [(WORDS.sub(EMPTY, body), id) for id, body in rows],
    )
