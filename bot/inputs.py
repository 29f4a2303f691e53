"""Ready scripts and their questions, and the versions of a community's own scripts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.communities import Aim
from bot.effects import Argument

InputKind = Literal[
    "time", "days", "room", "text", "number", "picture", "audience", "choice", "named"
]
Change = Literal["added", "edited", "undone", "ejected", "discarded", "by hand"]


@dataclass(frozen=True, slots=True)
class Told:
    """The answer to a question of a script: as conditions ask it, and as texts show it."""

    value: Any
    shown: Argument


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One question of a ready script; texts are by language, as in a `LocalText`.

    `default` is a plain value: "21:00", ["mon", "fri"], a role, a text or texts by language, a
    number, a file's name, or a key of `choices`; None if there is none. `least` and `most` bound
    a number, both included. `of` is the value that lists what can be named, of kind `named`, and
    `if_none` what an operator reads where that list is empty.
    """

    name: str
    kind: InputKind
    question: Mapping[str, str]
    default: Any = None
    choices: Mapping[str, Mapping[str, str]] | None = None
    required: bool = False
    least: int | None = None
    most: int | None = None
    of: str | None = None
    if_none: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A script that a community can take for itself; `about` is one sentence by language.

    `aims`: what communities are for that it is offered to.
    """

    name: str
    title: Mapping[str, str]
    about: Mapping[str, str]
    kind: str
    inputs: tuple[Input, ...]
    aims: tuple[Aim, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """A text of a community's own script: by which change it came, whose, when (UTC ms).

    `text` is empty where the script was taken away; `member` is None where nobody did it in chat.
    `use` and `answers` say what it is made from, where that is a ready script.
    """

    number: int
    change: Change
    text: str
    member: int | None
    at: int
    use: str | None = None
    answers: Mapping[str, Any] = field(default_factory=dict)
