"""What a command looks like to a platform: its name, options and choices, without its cog."""

from dataclasses import dataclass
from typing import Literal

OptionKind = Literal["text", "number", "decimal", "yes-no", "choice", "member", "room"]


@dataclass(frozen=True, slots=True)
class OptionOffer:
    """One option of a command, read from the handler's signature."""

    name: str
    kind: OptionKind
    required: bool
    description: str
    choices: tuple[str, ...] = ()
    completes: bool = False


@dataclass(frozen=True, slots=True)
class CommandOffer:
    """One command as a member may call it; `right` is what an operator needs for it.

    `private`: nobody but the member sees the answer.
    """

    name: str
    description: str
    options: tuple[OptionOffer, ...] = ()
    right: str | None = None
    private: bool = True
