"""Private messages whose words are sealed, and that nobody may read any more."""

from collections.abc import Callable, Sequence
from functools import partial

from bot.platforms.webchat import store
from bot.platforms.webchat.messages import Message
from bot.platforms.webchat.wire import SEALED
from bot.store.db import Tx


def erase(tx: Tx, community: str, keys: Sequence[str], told: Callable[[Message], None]) -> None:
    """Of what these effects became, nothing is kept that was sealed; `told` hears of each."""
    places = ", ".join("?" * len(keys))
    erased = tx.rows(
        "UPDATE webchat_messages SET text = ? WHERE community = ? AND private_to IS NOT NULL"
        f" AND effect_key IN ({places}) AND substr(text, 1, 1) = ? RETURNING id",
        SEALED,
        community,
        *keys,
        SEALED,
    )
    for (id_,) in erased:
        now = store.message(tx, int(id_))
        if now is not None:
            tx.after_commit(partial(told, now))
