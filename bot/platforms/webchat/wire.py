"""What a tab is told, by PROTOCOL.md: written as JSON."""

import dataclasses
import json
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from bot.offers import CommandOffer
from bot.platforms.webchat.messages import BOT, PAGE, Message, Picture

PIN = 200  # characters of a pinned post's text; the bar shows one line

SEALED = "\x1a"  # begins what a row keeps sealed
GONE = "…"

Out = dict[str, Any]


class Bot(NamedTuple):
    """What the bot is called in a community, and what opens its words."""

    name: str
    unseal: Callable[[str], str | None]

    def reads(self, message: Message) -> str:
        """What a message says to whom it is for."""
        if message.private_to is None or not message.text.startswith(SEALED):
            return message.text
        return self.unseal(message.text.removeprefix(SEALED)) or GONE


def public(message: Message) -> str:
    """What a message says to everybody; nothing where rows keep it sealed."""
    return "" if message.text.startswith(SEALED) else message.text


def encode(said: Out) -> bytes:
    """One message as it goes over the wire."""
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()


BEHIND = encode({"t": "behind"})


def person(id_: str, name: str, *, bot: bool = False) -> Out:
    """Somebody as others see them."""
    return {"id": id_, "name": name, "bot": bot}


def shown(message: Message, bot: Bot) -> Out:
    """A message as tabs get it."""
    by = person(message.member or BOT, message.name or bot.name, bot=message.member is None)
    return {
        "id": str(message.id),
        "by": by,
        "at": message.at,
        "text": bot.reads(message),
        "buttons": [{"action": action, "label": label} for action, label in message.buttons],
        "edited": message.edited,
        "reactions": [{"emoji": emoji, "by": list(ids)} for emoji, ids in message.reactions],
        "pictures": [_picture(each) for each in message.pictures],
        "private": message.private_to is not None,
        "thread": None if message.thread is None else str(message.thread),
        "opened": _opened(message),
    }


def _picture(picture: Picture) -> Out:
    size = {"width": picture.width, "height": picture.height}
    src = f"/pictures/{picture.hash}" if picture.upload is None else f"/upload/{picture.upload}"
    return {"src": src, **size, "alt": picture.alt, "drawn": picture.drawn}


def said(message: Message, bot: Bot) -> Out:
    """A new message."""
    return {"t": "message", "room": message.room, "message": shown(message, bot)}


def edited(message: Message, bot: Bot) -> Out:
    """A message that changed."""
    return {"t": "edited", "room": message.room, "message": shown(message, bot)}


def deleted(message: Message) -> Out:
    """A message that went."""
    return {"t": "deleted", "room": message.room, "id": str(message.id)}


def reactions(message: Message) -> Out:
    """All reactions that a message has now."""
    by = [{"emoji": emoji, "by": list(ids)} for emoji, ids in message.reactions]
    return {"t": "reactions", "room": message.room, "id": str(message.id), "reactions": by}


def opened(topic: Message) -> Out:
    """The thread under a post as it is now."""
    return {"t": "opened", "room": topic.room, "id": str(topic.id), "opened": _opened(topic)}


def pinned(room: str, posts: Sequence[Message]) -> Out:
    """All posts that are pinned in a room now."""
    return {"t": "pins", "room": room} | pins(posts)


def pins(posts: Sequence[Message]) -> Out:
    """Pinned posts, of whose texts a bar shows one line."""
    return {
        "pins": [{"id": str(post.id), "text": " ".join(post.text.split())[:PIN]} for post in posts]
    }


def history(room: str, messages: Sequence[Message], bot: Bot) -> Out:
    """A page of a room's past, of which `messages` may hold one more than it shows."""
    page = [shown(message, bot) for message in messages[-PAGE:]]
    return {"t": "history", "room": room, "messages": page, "more": len(messages) > PAGE}


def under(post: int, topic: Message | None, bot: Bot) -> Out:
    """What a page of a thread's past has besides: the post it is under, if that still stands."""
    return {"thread": str(post), "topic": topic and shown(topic, bot)}


def _opened(topic: Message) -> Out | None:
    thread = topic.opened
    return None if thread is None else {"name": thread.name, "answers": thread.answers}


def command(offer: CommandOffer) -> Out:
    """A command as the page offers it."""
    return dataclasses.asdict(offer)
