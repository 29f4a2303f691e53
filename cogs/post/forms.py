"""What the forms of posts ask for."""

from dataclasses import dataclass
from typing import Annotated, Literal

from bot.kinds import Long, RoomPick, Within
from cogs.post.body import LABEL, TEXT

Spoken = Literal["en", "zh-CN", "pt-BR", "lv", "el"]
ALTS = 2000


@dataclass(frozen=True, slots=True)
class Begun:
    """A new post."""

    text: Annotated[Long, Within(most=TEXT)]
    at: Annotated[str, Within(most=60)] = ""
    alt: Annotated[Long, Within(most=ALTS)] = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The words of a post in one language."""

    text: Annotated[Long, Within(most=TEXT)]


@dataclass(frozen=True, slots=True)
class Translated:
    """The words of a post in another language; without words there is no such version."""

    language: Spoken
    text: Annotated[Long, Within(most=TEXT)] = ""


@dataclass(frozen=True, slots=True)
class Timed:
    """When it goes out, as people write it; nothing: at once."""

    at: Annotated[str, Within(most=60)] = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """One more room, no room but this one, one less, or all rooms of a role but the operators'."""

    room: RoomPick | None = None
    how: Literal["add", "only", "without", "all"] = "add"


@dataclass(frozen=True, slots=True)
class Hanging:
    """A button: a page or a cog's; without an address all buttons go."""

    to: Annotated[str, Within(most=400)] = ""
    label: Annotated[str, Within(most=LABEL)] = ""
    language: Spoken | None = None


@dataclass(frozen=True, slots=True)
class Described:
    """What is to be seen on the pictures, a line for each."""

    alt: Annotated[Long, Within(most=ALTS)] = ""
