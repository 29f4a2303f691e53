"""What stands in the outbox in words: those that were changed in a post, and a form's inputs."""

from bot.codec import decode, encode
from bot.delivery import GONE
from bot.effects import Delete, Edit, OpenForm, Say, Words
from bot.store.db import Tx

LOOKED = 20  # edits of one post that are looked through


def words_of(tx: Tx, post: int) -> Say | Edit | None:
    """The effect that gave a post its present words; None if the post is gone or none of ours.

    That somebody took it away is known once an edit was refused for it.
    """
    sql = "SELECT state, reason, body FROM outbox WHERE id = ? OR post = ? ORDER BY id DESC"
    newest: Say | Edit | None = None
    for state, reason, body in tx.rows(f"{sql} LIMIT ?", post, post, LOOKED):
        effect = decode(body)
        kept = state == "refused" or (state == "hushed" and getattr(effect, "after", None))
        if reason == GONE.reason or (isinstance(effect, Delete) and not kept):
            return None
        if isinstance(effect, Say | Edit):
            newest = newest or effect
        if state == "done":
            break
    return newest


def said_of(tx: Tx, post: int) -> Say:
    """What made a post of ours."""
    row = tx.row("SELECT body FROM outbox WHERE id = ?", post)
    said = decode(row[0]) if row else None
    assert isinstance(said, Say), "who edits anew gave the id of a post"
    return said


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
