"""What commands and forms look like to a platform: names, options, choices, without their cog."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

OptionKind = Literal[
    "text",
    "long",
    "number",
    "decimal",
    "yes-no",
    "choice",
    "several",
    "member",
    "room",
    "role",
    "file",
]
"""What is asked for; `long` and `several` in forms only, `member`, `role`, `file` in commands."""


@dataclass(frozen=True, slots=True)
class OptionOffer:
    """One option of a command, read from the handler's signature.

    `called` is its name in the member's language, and `named` what each of its choices is called
    there, for platforms that know names in several.
    """

    name: str
    kind: OptionKind
    required: bool
    description: str
    choices: tuple[str, ...] = ()
    completes: bool = False
    least: int | None = None
    most: int | None = None
    called: str = ""
    named: tuple[str, ...] = ()


class Word(NamedTuple):
    """One word of a command's name in the member's language, and what stands below it."""

    called: str
    description: str


@dataclass(frozen=True, slots=True)
class CommandOffer:
    """One command as a member may call it; `right` is what an operator needs for it.

    `private`: nobody but the member sees the answer. `words` are those of the name, the last one
    with the description of the command, those before it with that of their group.
    """

    name: str
    description: str
    options: tuple[OptionOffer, ...] = ()
    right: str | None = None
    private: bool = True
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class MenuOffer:
    """An entry in the menu of each message: `<cog>.<name>`, and what it is called.

    `right` is what an operator needs for it. `private`: nobody else sees the answer.
    """

    name: str
    title: str
    right: str | None = None
    private: bool = True


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form in the member's language; `default` is what stands there at first.

    `choices` are pairs of a value and its name. `least` and `most` limit a number, the length of a
    text, or how many are chosen.
    """

    name: str
    kind: OptionKind
    label: str
    required: bool = True
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    default: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class FormSheet:
    """A form as a platform shows it; `action` comes back with what was filled in.

    It is `<cog>.<name>`, and behind a colon the argument, if there is one. `late` is what a member
    is told where the platform could not show the form in time.
    """

    action: str
    title: str
    fields: tuple[FormField, ...]
    late: str
