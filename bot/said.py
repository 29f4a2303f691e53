"""What a message of ours says now, found by what its chat calls it."""

from typing import NamedTuple

from bot.codec import decode
from bot.effects import Answer, Edit, Say, Whisper
from bot.outbox import Origin
from bot.store.db import Tx


class Said(NamedTuple):
    """What gave a message its present words, who made it, and where and to whom it was said."""

    effect: Say | Edit | Answer | Whisper
    origin: Origin
    room: str | None
    member: int | None


def by_native(tx: Tx, community: int, native: str) -> Said | None:
    """The message with this native id; None if it is none of this community's."""
    first = tx.row(
        "SELECT id, room FROM outbox WHERE community = ? AND native = ? AND post IS NULL"
        " ORDER BY id",
        community,
        native,
    )
    if first is None:
        return None
    post, room = first
    row = tx.row(
        "SELECT body, cog, run, step FROM outbox WHERE (id = ? OR post = ?) AND state = 'done'"
        " ORDER BY id DESC",
        post,
        post,
    )
    effect = decode(row[0]) if row else None
    if row is None or not isinstance(effect, Say | Edit | Answer | Whisper):
        return None
    member = effect.member if isinstance(effect, Answer | Whisper) else None
    return Said(effect, Origin(*row[1:]), room, member)
