"""Erases words that nobody needs any more: sealed ones, and what stood in forms."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.codec import SEALED, decode, encode
from bot.effects import OpenForm
from bot.store.db import Row, Tx

AT_ONCE = 500
EMPTY = f'{SEALED}, "sealed": ""'
FORM = '{"_": "OpenForm"%'
WORDS = re.compile(re.escape(EMPTY).removesuffix('"') + '[^"]*"')


def erase(tx: Tx, community: int, cog: str, before: int) -> list[str]:
    """What a cog said under seal, and what ended before an instant (UTC ms), opens no more.

    The oldest of them, at most AT_ONCE; what a hush holds may still be said, and stays. Returns
    the keys of the effects.
    """
    rows = tx.rows(
        "SELECT id, key, body FROM outbox WHERE community = ? AND cog = ? AND sealed = 1"
        " AND ended_at < ? AND state <> 'hushed' ORDER BY ended_at LIMIT ?",
        community,
        cog,
        before,
        AT_ONCE,
    )
    return _emptied(tx, rows)


def erase_effects(tx: Tx, community: int, cog: str, effects: Sequence[int]) -> list[str]:
    """What these effects of a cog said under seal opens no more, nor what a form was filled with.

    The keys of those that said anything.
    """
    if not effects:
        return []
    places = ", ".join("?" * len(effects))
    rows = tx.rows(
        "SELECT id, key, body FROM outbox WHERE community = ? AND cog = ?"
        f" AND (sealed = 1 OR body LIKE ?) AND id IN ({places})",
        *(community, cog, FORM, *effects),
    )
    return _emptied(tx, rows)


def _emptied(tx: Tx, rows: Sequence[Row]) -> list[str]:
    tx.many(
        "UPDATE outbox SET sealed = 0, said_hash = NULL, body = ? WHERE id = ?",
        [(_without_words(str(body)), id) for id, _, body in rows],
    )
    return [str(key) for _, key, _ in rows]


def _without_words(body: str) -> str:
    effect = decode(body)
    if isinstance(effect, OpenForm):
        return encode(replace(effect, filled={}))
    return WORDS.sub(EMPTY, body)
