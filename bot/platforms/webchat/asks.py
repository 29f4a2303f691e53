"""What a tab asks, by PROTOCOL.md: read with care."""

import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.platforms.webchat.people.names import clean_line

NONCE = re.compile(r"[A-Za-z0-9_-]{1,64}")
ID = re.compile(r"[0-9]{1,19}")
WORD, LINE, OPTIONS = 100, 2000, 25
PICTURES = 4  # of a message
FIELDS, LONG = 5, 5000  # of a form, and characters of one field
BIGGEST = 2**53

Fields = dict[str, Any]


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
    pictures: Sequence[tuple[int, str]] = ()  # what was sent before, each with words for it


@dataclass(frozen=True, slots=True)
class Edit:
    """Say one's own message otherwise."""

    n: str
    room: str
    message: int
    text: str


@dataclass(frozen=True, slots=True)
class Delete:
    """Take a message away."""

    n: str
    room: str
    message: int


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that was sent before, given to a command."""

    upload: int


Given = str | int | float | bool | Sent


@dataclass(frozen=True, slots=True)
class Call:
    """Call a command."""

    n: str
    room: str
    command: str
    options: Mapping[str, Given]


@dataclass(frozen=True, slots=True)
class Press:
    """Press a button under a message."""

    n: str
    room: str
    post: int
    button: str


@dataclass(frozen=True, slots=True)
class Menu:
    """Pick what the cogs put into the menu of a message."""

    n: str
    room: str
    message: int
    menu: str


@dataclass(frozen=True, slots=True)
class Reacting:
    """React to a message, or take the reaction back."""

    n: str
    room: str
    message: int
    emoji: str


@dataclass(frozen=True, slots=True)
class Fill:
    """Send a form."""

    n: str
    room: str
    form: int
    fields: Mapping[str, str | Sequence[str]]


@dataclass(frozen=True, slots=True)
class Complete:
    """What could this option be?"""

    n: str
    command: str
    option: str
    typed: str


@dataclass(frozen=True, slots=True)
class History:
    """Show what was said before, in a room or in a thread there.

    With `since`, an instant in UTC ms, also what changed from then on among what is older.
    """

    room: str
    before: int | None
    thread: int | None
    since: int | None


Doing = Say | Edit | Delete | Call | Press | Menu | Reacting | Fill
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


def _asked(fields: Fields, nonce: str | None) -> Asked:
    kind = fields["t"]
    if kind == "history":
        before, thread = _place(fields, "before"), _place(fields, "thread")
        return History(_text(fields["room"]), before, thread, _instant(fields.get("since")))
    if nonce is None:
        raise ValueError(kind)
    if kind == "complete":
        typed = clean_line(_text(fields.get("typed", ""), LINE))
        return Complete(nonce, _text(fields["command"]), _text(fields["option"]), typed)
    return DOINGS[kind](nonce, _text(fields["room"]), fields)


def _say(n: str, room: str, fields: Fields) -> Say:
    pictures = fields.get("pictures", [])
    if not isinstance(pictures, list) or len(pictures) > PICTURES:
        raise ValueError
    hung = [(_id(each["id"]), _text(each["alt"], LINE)) for each in pictures]
    return Say(n, room, _text(fields["text"], math.inf), _place(fields, "thread"), hung)


def _edit(n: str, room: str, fields: Fields) -> Edit:
    return Edit(n, room, _id(fields["message"]), _text(fields["text"], math.inf))


def _delete(n: str, room: str, fields: Fields) -> Delete:
    return Delete(n, room, _id(fields["message"]))


def _call(n: str, room: str, fields: Fields) -> Call:
    return Call(n, room, _text(fields["command"]), _options(fields.get("options", {})))


def _press(n: str, room: str, fields: Fields) -> Press:
    return Press(n, room, _id(fields["post"]), _text(fields["button"], LINE))


def _menu(n: str, room: str, fields: Fields) -> Menu:
    return Menu(n, room, _id(fields["message"]), _text(fields["menu"]))


def _react(n: str, room: str, fields: Fields) -> Reacting:
    return Reacting(n, room, _id(fields["message"]), _text(fields["emoji"]))


def _fill(n: str, room: str, fields: Fields) -> Fill:
    return Fill(n, room, _id(fields["form"]), _fields(fields["fields"]))


DOINGS: Mapping[str, Callable[[str, str, Fields], Doing]] = {
    "say": _say,
    "edit": _edit,
    "delete": _delete,
    "call": _call,
    "press": _press,
    "menu": _menu,
    "react": _react,
    "fill": _fill,
}


def _text(value: Any, longest: float = WORD) -> str:
    if not isinstance(value, str) or len(value) > longest or "\0" in value:
        raise ValueError
    value.encode()  # half a surrogate pair, which JSON can hold, raises a ValueError
    return value


def _id(value: Any) -> int:
    if not isinstance(value, str) or not ID.fullmatch(value) or int(value) >= 2**63:
        raise ValueError
    return int(value)


def _instant(value: Any) -> int | None:
    if value is not None and (type(value) is not int or not 0 <= value < BIGGEST):
        raise ValueError
    return value


def _place(fields: Fields, name: str) -> int | None:
    value = fields.get(name)
    return None if value is None else _id(value)


def _options(value: Any) -> Mapping[str, Given]:
    if not isinstance(value, dict) or len(value) > OPTIONS:
        raise ValueError
    return {_text(name): _option(given) for name, given in value.items()}


def _option(value: Any) -> Given:
    if isinstance(value, dict):
        return Sent(_id(value["upload"]))
    if isinstance(value, str):
        return _text(value, LINE)
    if not isinstance(value, bool | int | float) or not -BIGGEST <= value <= BIGGEST:
        raise ValueError  # lists, objects, null, NaN and numbers beyond JavaScript's
    return value


def _fields(value: Any) -> Mapping[str, str | Sequence[str]]:
    if not isinstance(value, dict) or len(value) > FIELDS:
        raise ValueError
    return {_text(name): _filled(given) for name, given in value.items()}


def _filled(value: Any) -> str | Sequence[str]:
    if not isinstance(value, list):
        return _text(value, LONG)
    if len(value) > OPTIONS:
        raise ValueError
    return [_text(each) for each in value]
