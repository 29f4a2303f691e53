"""Messages and reactions as rows."""

import dataclasses
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.errors import UserError
from bot.platforms.webchat.deeds.store import Action
from bot.store.db import Row, Tx

BOT = "bot"  # the bot's id as a person of this chat
PAGE = 50

Buttons = tuple[tuple[str, str], ...]  # (action, label)
Reactions = tuple[tuple[str, tuple[str, ...]], ...]  # (emoji, ids of members)


@dataclass(frozen=True, slots=True)
class Message:
    """A message as a tab may see it; without a member it is the bot's."""

    id: int
    community: str
    room: str
    at: int
    text: str
    member: str | None = None
    name: str | None = None
    private_to: str | None = None
    buttons: Buttons = ()
    edited: bool = False
    reactions: Reactions = ()


@dataclass(frozen=True, slots=True)
class Post:
    """A message of the bot, before it has stood anywhere; `key` is its effect's."""

    id: int
    key: str
    community: str
    room: str
    at: int
    text: str
    buttons: Buttons
    private_to: str | None = None


COLUMNS = (
    "m.id, m.community, m.room, m.at, m.text, m.member, p.name, m.private_to, m.buttons,"
    " m.edited_at"
)
FROM = "FROM webchat_messages m LEFT JOIN webchat_members p ON p.id = m.member"


def add_said(tx: Tx, done: Action, text: str) -> None:
    """What a member said."""
    tx.run(
        "INSERT INTO webchat_messages (id, community, room, member, at, text, buttons, offered)"
        " VALUES (?, ?, ?, ?, ?, ?, '[]', '[]')",
        done.id,
        done.community,
        done.room,
        done.member,
        done.at,
        text,
    )


def post(tx: Tx, new: Post, told: Callable[[], None]) -> int:
    """Put up the bot's message once per effect key; the id it has, from now or from before."""
    row = tx.row(
        "INSERT INTO webchat_messages"
        " (id, community, room, effect_key, private_to, at, text, buttons, offered)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (effect_key) DO NOTHING RETURNING id",
        new.id,
        new.community,
        new.room,
        new.key,
        new.private_to,
        new.at,
        new.text,
        json.dumps(new.buttons),
        json.dumps([action for action, _ in new.buttons]),
    )
    if row is None:
        before = posted(tx, new.key)
        assert before is not None
        return before
    tx.after_commit(told)
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
    offers = offered(tx, id_) | {action for action, _ in buttons}
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


def remove(tx: Tx, id_: int, community: str, at: int, told: Callable[[Message], None]) -> bool:
    """Take the bot's message away; False if there never was one."""
    before = message(tx, id_)
    if before is not None and before.member is None and before.community == community:
        tx.run("UPDATE webchat_messages SET deleted_at = ? WHERE id = ?", at, id_)
        tx.after_commit(lambda: told(before))
        return True
    gone = tx.row(
        "SELECT 1 FROM webchat_messages WHERE id = ? AND community = ? AND member IS NULL"
        " AND deleted_at IS NOT NULL",
        id_,
        community,
    )
    return gone is not None


def message(tx: Tx, id_: int) -> Message | None:
    """A message that still stands, with its reactions."""
    row = tx.row(f"SELECT {COLUMNS} {FROM} WHERE m.id = ? AND m.deleted_at IS NULL", id_)
    return _messages(tx, [row])[0] if row else None


def seen(tx: Tx, id_: int, community: str, room: str, member: str) -> Message:
    """A message that the member can see in this room; raises UserError if there is none."""
    found = message(tx, id_)
    if (
        found is None
        or (found.community, found.room) != (community, room)
        or found.private_to not in (None, member)
    ):
        raise UserError("refused-gone")
    return found


def history(tx: Tx, community: str, room: str, member: str, before: int | None) -> list[Message]:
    """The newest messages older than `before` that the member can see: a page and one more."""
    rows = tx.rows(
        f"SELECT {COLUMNS} {FROM} WHERE m.community = ? AND m.room = ? AND m.id < ?"
        " AND m.deleted_at IS NULL AND (m.private_to IS NULL OR m.private_to = ?)"
        f" ORDER BY m.id DESC LIMIT {PAGE + 1}",
        community,
        room,
        before or 2**63 - 1,
        member,
    )
    return _messages(tx, rows[::-1])


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
        )
        for id_, community, room, at, text, member, name, private_to, buttons, edited_at in rows
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
