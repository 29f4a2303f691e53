"""What stands in the outbox in words: those that were changed in a post, and a form's inputs."""

from bot.codec import decode, encode
from bot.effects import Edit, OpenForm, Say, Words
from bot.outbox import LOOKED
from bot.store.db import Tx


def changed_of(tx: Tx, post: int) -> list[Words]:
    """What a post was said or edited to say with somebody's own words in it, the newest first."""
    rows = tx.rows(
        "SELECT body FROM outbox WHERE (id = ? OR post = ?) AND body LIKE ?"
        " ORDER BY id DESC LIMIT ?",
        post,
        post,
        '%"_": "Changed"%',
        LOOKED,
    )
    effects = [decode(body) for (body,) in rows]
    return [each.words for each in effects if isinstance(each, Say | Edit)]


def form_of(tx: Tx, effect: int, community: int) -> OpenForm | None:
    """A form of this community that was opened, by the id of that effect."""
    row = tx.row("SELECT body FROM outbox WHERE id = ? AND community = ?", effect, community)
    found = decode(row[0]) if row else None
    return found if isinstance(found, OpenForm) else None


def refill(tx: Tx, effect: int, form: OpenForm) -> None:
    """Keep with a form that was opened what its member typed there."""
    tx.run("UPDATE outbox SET body = ? WHERE id = ?", encode(form), effect)
