"""The rows of other bots that operators were told of."""

from bot.store.db import Tx


def is_first(tx: Tx, community: int, bot: str, now: int) -> bool:
    """Whether nobody was told of this bot yet; from now on somebody was."""
    told = tx.run(
        "INSERT INTO guard_bots (community, bot, told_at) VALUES (?, ?, ?)"
        " ON CONFLICT (community, bot) DO NOTHING",
        community,
        bot,
        now,
    )
    return told == 1


def forget(tx: Tx, community: int, bot: str) -> None:
    """If it is judged again, somebody is told again."""
    tx.run("DELETE FROM guard_bots WHERE community = ? AND bot = ?", community, bot)
