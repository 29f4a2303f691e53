"""The messages of PROTOCOL.md: read from a tab with care, written to it as JSON."""

import dataclasses
import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.offers import CommandOffer
from bot.platforms.webchat.messages import BOT, PAGE, Message, Picture
from bot.platforms.webchat.people.names import clean_line

NONCE = re.compile(r"[A-Za-z0-9_-]{1,64}")
ID = re.compile(r"[0-9]{1,19}")
WORD, LINE, OPTIONS = 100, 2000, 25
PIN = 200  # characters of a pinned post's text; the bar shows one line
BIGGEST = 2**53

Out = dict[str, Any]


class Malformed(Exception):
    """Not a message of this protocol; `nonce` is there if it can be answered."""

    def __init__(self, nonce: str | None) -> None:
        super().__init__("This is not a message of the chat's protocol.")
        self.nonce = nonce


@dataclass(frozen=True, slots=True)
class Say:
    """Say something in a room, or in a thread there."""

    n: str
    room: str
    text: str
    thread: int | None


@dataclass(frozen=True, slots=True)
class Call:
    """Call a command."""

    n: str
    room: str
    command: str
    options: Mapping[str, str | int | float | bool]


@dataclass(frozen=True, slots=True)
class Press:
    """Press a button under a message."""

    n: str
    room: str
    post: int
    button: str


@dataclass(frozen=True, slots=True)
class Reacting:
    """React to a message, or take the reaction back."""

    n: str
    room: str
    message: int
    emoji: str


@dataclass(frozen=True, slots=True)
class Complete:
    """What could this option be?"""

    n: str
    command: str
    option: str
    typed: str


@dataclass(frozen=True, slots=True)
class History:
    """Show what was said before, in a room or in a thread there."""

    room: str
    before: int | None
    thread: int | None


Doing = Say | Call | Press | Reacting
Asked = Doing | Complete | History


def read(data: str) -> Asked:
    """What a tab sent; raises Malformed."""
    try:
        fields = json.loads(data)
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise Malformed(None)
    nonce = fields.get("n")
    if not isinstance(nonce, str) or not NONCE.fullmatch(nonce):
        nonce = None
    try:
        return _asked(fields, nonce)
    except (KeyError, TypeError, ValueError) as fault:
        raise Malformed(nonce) from fault


def _asked(fields: Out, nonce: str | None) -> Asked:
    kind = fields["t"]
    if kind == "history":
        return History(_text(fields["room"]), _place(fields, "before"), _place(fields, "thread"))
    if nonce is None:
        raise ValueError(kind)
    if kind == "say":
        text = _text(fields["text"], math.inf)
        return Say(nonce, _text(fields["room"]), text, _place(fields, "thread"))
    if kind == "call":
        options = _options(fields.get("options", {}))
        return Call(nonce, _text(fields["room"]), _text(fields["command"]), options)
    if kind == "press":
        button = _text(fields["button"], LINE)
        return Press(nonce, _text(fields["room"]), _id(fields["post"]), button)
    if kind == "react":
        emoji = _text(fields["emoji"])
        return Reacting(nonce, _text(fields["room"]), _id(fields["message"]), emoji)
    if kind == "complete":
        typed = clean_line(_text(fields.get("typed", ""), LINE))
        return Complete(nonce, _text(fields["command"]), _text(fields["option"]), typed)
    raise ValueError(kind)


def _text(value: Any, longest: float = WORD) -> str:
    if not isinstance(value, str) or len(value) > longest or "\0" in value:
        raise ValueError
    value.encode()  # half a surrogate pair, which JSON can hold, raises a ValueError
    return value


def _id(value: Any) -> int:
    if not isinstance(value, str) or not ID.fullmatch(value) or int(value) >= 2**63:
        raise ValueError
    return int(value)


def _place(fields: Out, name: str) -> int | None:
    value = fields.get(name)
    return None if value is None else _id(value)


def _options(value: Any) -> Mapping[str, str | int | float | bool]:
    if not isinstance(value, dict) or len(value) > OPTIONS:
        raise ValueError
    return {_text(name): _option(given) for name, given in value.items()}


def _option(value: Any) -> str | int | float | bool:
    if isinstance(value, str):
        return _text(value, LINE)
    if not isinstance(value, bool | int | float) or not -BIGGEST <= value <= BIGGEST:
        raise ValueError  # lists, objects, null, NaN and numbers beyond JavaScript's
    return value


def encode(said: Out) -> bytes:
    """One message as it goes over the wire."""
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()


BEHIND = encode({"t": "behind"})


def person(id_: str, name: str, *, bot: bool = False) -> Out:
    """Somebody as others see them."""
    return {"id": id_, "name": name, "bot": bot}


def shown(message: Message, bot_name: str) -> Out:
    """A message as tabs get it."""
    by = person(message.member or BOT, message.name or bot_name, bot=message.member is None)
    return {
        "id": str(message.id),
        "by": by,
        "at": message.at,
        "text": message.text,
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
    return {"src": f"/pictures/{picture.hash}", **size, "alt": picture.alt}


def said(message: Message, bot_name: str) -> Out:
    """A new message."""
    return {"t": "message", "room": message.room, "message": shown(message, bot_name)}


def edited(message: Message, bot_name: str) -> Out:
    """A message that changed."""
    return {"t": "edited", "room": message.room, "message": shown(message, bot_name)}


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


def history(room: str, messages: Sequence[Message], bot_name: str) -> Out:
    """A page of a room's past, of which `messages` may hold one more than it shows."""
    page = [shown(message, bot_name) for message in messages[-PAGE:]]
    return {"t": "history", "room": room, "messages": page, "more": len(messages) > PAGE}


def under(post: int, topic: Message | None, bot_name: str) -> Out:
    """What a page of a thread's past has besides: the post it is under, if that still stands."""
    return {"thread": str(post), "topic": topic and shown(topic, bot_name)}


def _opened(topic: Message) -> Out | None:
    thread = topic.opened
    return None if thread is None else {"name": thread.name, "answers": thread.answers}


def command(offer: CommandOffer) -> Out:
    """A command as the page offers it."""
    return dataclasses.asdict(offer)
