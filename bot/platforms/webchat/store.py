"""Messages and reactions as rows."""

import dataclasses
import json
from collections.abc import Callable, Sequence

from bot.effects import pressable
from bot.errors import UserError
from bot.platforms.webchat.deeds.store import Action
from bot.platforms.webchat.messages import PAGE, Buttons, Message, Opened, Picture, Post
from bot.store.db import Row, Tx

COLUMNS = (
    "m.id, m.community, m.room, m.at, m.text, m.member, p.name, m.private_to, m.buttons,"
    " m.edited_at, m.pictures, m.thread, t.name, CASE WHEN t.message IS NULL THEN 0 ELSE"
    " (SELECT COUNT(*) FROM webchat_messages a WHERE a.thread = m.id AND a.deleted_at IS NULL"
    " AND a.private_to IS NULL) END"
)
FROM = (
    "FROM webchat_messages m LEFT JOIN webchat_members p ON p.id = m.member"
    " LEFT JOIN webchat_threads t ON t.message = m.id"
)


def add_said(tx: Tx, done: Action, text: str, pictures: Sequence[Picture] = ()) -> None:
    """What a member said."""
    tx.run(
        "INSERT INTO webchat_messages"
        " (id, community, room, thread, member, at, text, buttons, offered, pictures)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, '[]', '[]', ?)",
        done.id,
        done.community,
        done.room,
        done.thread,
        done.member,
        done.at,
        text,
        json.dumps([dataclasses.astuple(picture) for picture in pictures]),
    )


def post(tx: Tx, new: Post, told: Callable[[Message | None], None]) -> int:
    """Put up the bot's message once per effect key; the id it has, from now or from before.

    `told` gets the post in whose thread it stands, with all answers.
    """
    row = tx.row(
        "INSERT INTO webchat_messages"
        " (id, community, room, thread, effect_key, private_to, at, text, buttons, offered,"
        " pictures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (effect_key) DO NOTHING RETURNING id",
        new.id,
        new.community,
        new.room,
        new.thread,
        new.key,
        new.private_to,
        new.at,
        new.text,
        json.dumps(new.buttons),
        json.dumps([action for action, _ in new.buttons if pressable(action)]),
        json.dumps([dataclasses.astuple(picture) for picture in new.pictures]),
    )
    if row is None:
        before = posted(tx, new.key)
        assert before is not None
        return before
    topic = over(tx, new.thread)
    tx.after_commit(lambda: told(topic))
    return new.id


def posted(tx: Tx, key: str) -> int | None:
    """The message that this effect became."""
    row = tx.row("SELECT id FROM webchat_messages WHERE effect_key = ?", key)
    return int(row[0]) if row else None


def edit(
    tx: Tx,
    id_: int,
    community: str,
    text: str,
    buttons: Buttons,
    at: int,
    told: Callable[[Message], None],
) -> bool:
    """Give the bot's message new words; False if it is not there any more."""
    before = message(tx, id_)
    if before is None or before.member is not None or before.community != community:
        return False
    if (before.text, before.buttons) == (text, buttons):
        return True  # the same edit again: nothing to tell anybody
    offers = offered(tx, id_) | {action for action, _ in buttons if pressable(action)}
    tx.run(
        "UPDATE webchat_messages SET text = ?, buttons = ?, offered = ?, edited_at = ?"
        " WHERE id = ?",
        text,
        json.dumps(buttons),
        json.dumps(sorted(offers)),
        at,
        id_,
    )
    now = dataclasses.replace(before, text=text, buttons=buttons, edited=True)
    tx.after_commit(lambda: told(now))
    return True


def offered(tx: Tx, id_: int) -> frozenset[str]:
    """The actions of every button that a message of the bot has now or had before an edit."""
    row = tx.row("SELECT offered FROM webchat_messages WHERE id = ?", id_)
    return frozenset(json.loads(row[0])) if row else frozenset()


def remove(
    tx: Tx,
    id_: int,
    community: str,
    at: int,
    told: Callable[[Message, Message | None], None],
) -> bool:
    """Take the bot's message away, with its thread; False if there never was one."""
    before = message(tx, id_)
    if before is not None and before.member is None and before.community == community:
        take(tx, before, at, told)
        return True
    gone = tx.row(
        "SELECT 1 FROM webchat_messages WHERE id = ? AND community = ? AND member IS NULL"
        " AND deleted_at IS NOT NULL",
        id_,
        community,
    )
    return gone is not None


def purge(
    tx: Tx,
    ids: Sequence[int],
    community: str,
    room: str,
    at: int,
    told: Callable[[Message, Message | None], None],
) -> None:
    """Take away whatever of this still stands in a room, by whom it may be."""
    for id_ in ids:
        before = message(tx, id_)
        if before is not None and (before.community, before.room) == (community, room):
            take(tx, before, at, told)


def take(tx: Tx, before: Message, at: int, told: Callable[[Message, Message | None], None]) -> None:
    """Take a message away, with its thread; nothing of what was said is kept."""
    which = "(id = ? OR thread = ?) AND deleted_at IS NULL"
    for table in ("webchat_reactions", "webchat_uploads"):
        tx.run(
            f"DELETE FROM {table} WHERE message IN (SELECT id FROM webchat_messages WHERE {which})",
            before.id,
            before.id,
        )
    tx.run(
        "UPDATE webchat_messages SET deleted_at = ?, text = '', buttons = '[]', offered = '[]',"
        f" pictures = '[]' WHERE {which}",
        at,
        before.id,
        before.id,
    )
    topic = over(tx, before.thread)
    tx.after_commit(lambda: told(before, topic))


def message(tx: Tx, id_: int) -> Message | None:
    """A message that still stands, with its reactions."""
    return next(iter(choose(tx, "m.id = ?", id_)), None)


def over(tx: Tx, thread: int | None) -> Message | None:
    """The post that a thread is under."""
    return None if thread is None else message(tx, thread)


def seen(tx: Tx, id_: int, community: str, room: str, member: str) -> Message:
    """A message that the member can see in this room; raises UserError if there is none."""
    found = visible(tx, id_, community, room, member)
    if found is None:
        raise UserError("refused-gone")
    return found


def private_to(tx: Tx, id_: int) -> str | None:
    """Who alone sees a message that stands there."""
    found = message(tx, id_)
    return found.private_to if found else None


def visible(tx: Tx, id_: int, community: str, room: str, member: str) -> Message | None:
    """A message, if the member can see it in this room."""
    found = message(tx, id_)
    if found is None or (found.community, found.room) != (community, room):
        return None
    return found if found.private_to in (None, member) else None


def history(
    tx: Tx, community: str, room: str, member: str, before: int | None, thread: int | None = None
) -> list[Message]:
    """The newest messages older than `before` that the member can see: a page and one more.

    They are those of a thread, or of the room outside of its threads.
    """
    where, place = ("m.thread IS NULL", ()) if thread is None else ("m.thread = ?", (thread,))
    newest = choose(
        tx,
        f"{where} AND m.community = ? AND m.room = ? AND m.id < ?"
        " AND (m.private_to IS NULL OR m.private_to = ?)"
        f" ORDER BY m.id DESC LIMIT {PAGE + 1}",
        *place,
        community,
        room,
        before or 2**63 - 1,
        member,
    )
    return newest[::-1]


def choose(tx: Tx, where: str, *given: object) -> list[Message]:
    """The messages that still stand and are so, in the order that `where` ends with."""
    rows = tx.rows(f"SELECT {COLUMNS} {FROM} WHERE m.deleted_at IS NULL AND {where}", *given)
    return _messages(tx, rows)


def react(tx: Tx, message_: int, member: str, emoji: str, at: int) -> bool:
    """Add a reaction; False if it was there."""
    row = tx.row(
        "INSERT INTO webchat_reactions (message, member, emoji, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING RETURNING message",
        message_,
        member,
        emoji,
        at,
    )
    return row is not None


def unreact(tx: Tx, message_: int, member: str, emoji: str) -> bool:
    """Take a reaction back; False if there was none."""
    gone = tx.run(
        "DELETE FROM webchat_reactions WHERE message = ? AND member = ? AND emoji = ?",
        message_,
        member,
        emoji,
    )
    return gone > 0


def _messages(tx: Tx, rows: Sequence[Row]) -> list[Message]:
    reactions = _reactions(tx, [row[0] for row in rows])
    return [
        Message(
            id=id_,
            community=community,
            room=room,
            at=at,
            text=text,
            member=member,
            name=name,
            private_to=private_to,
            buttons=tuple((action_, label) for action_, label in json.loads(buttons)),
            edited=edited_at is not None,
            reactions=tuple((e, tuple(by)) for e, by in reactions.get(id_, {}).items()),
            thread=thread,
            opened=None if topic is None else Opened(topic, answers),
            pictures=tuple(Picture(*each) for each in json.loads(pictures)),
        )
        for id_, community, room, at, text, member, name, private_to, buttons, *rest in rows
        for edited_at, pictures, thread, topic, answers in [rest]
    ]


def _reactions(tx: Tx, messages: Sequence[int]) -> dict[int, dict[str, list[str]]]:
    found: dict[int, dict[str, list[str]]] = {}
    if not messages:
        return found
    for message_, emoji, member in tx.rows(
        "SELECT message, emoji, member FROM webchat_reactions"
        f" WHERE message IN ({', '.join('?' * len(messages))}) ORDER BY at, member",
        *messages,
    ):
        found.setdefault(message_, {}).setdefault(emoji, []).append(member)
    return found
