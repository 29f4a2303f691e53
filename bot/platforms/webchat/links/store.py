"""The rows of links that lead to the door."""

from bot.delivery import Done
from bot.store.db import Tx


def make(tx: Tx, community: str, code: str, key: str, at: int) -> Done:
    """A link with this code, or the one that the effect with this key became."""
    tx.run(
        "INSERT INTO webchat_links (community, code, effect_key, made_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (effect_key) DO NOTHING",
        community,
        code,
        key,
        at,
    )
    return Done(of_key(tx, key))


def of_key(tx: Tx, key: str) -> str | None:
    """The code of the link that an effect became."""
    row = tx.row("SELECT code FROM webchat_links WHERE effect_key = ?", key)
    return str(row[0]) if row else None


def there(tx: Tx, community: str, code: str) -> bool:
    """Whether the bot made such a link, and it leads here still."""
    row = tx.row(
        "SELECT 1 FROM webchat_links WHERE community = ? AND code = ? AND gone = 0",
        community,
        code,
    )
    return row is not None


def drop(tx: Tx, community: str, code: str) -> Done:
    """It leads in as the door itself does, and says no more who sent somebody."""
    tx.run("UPDATE webchat_links SET gone = 1 WHERE community = ? AND code = ?", community, code)
    return Done()
