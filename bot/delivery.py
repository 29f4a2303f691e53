"""What a platform gets to carry out, and what it says came of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.effects import Effect
from bot.offers import FormSheet


@dataclass(frozen=True, slots=True)
class Done:
    """It is out; `native` is the platform's id of what came to be, if it has one."""

    native: str | None = None


@dataclass(frozen=True, slots=True)
class Came(Done):
    """It was done, and what came of it, for the `@done` that waits."""

    result: object = None


@dataclass(frozen=True, slots=True)
class TryLater:
    """Not now; again after so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Refused:
    """Not now and not later, and why.

    `closed`: the member takes no private messages from us; `full`: the platform takes no more.
    """

    reason: str
    closed: bool = False
    full: bool = False


GONE = Refused("the message is gone")
"""There is no such post of ours any more: somebody took it away."""


@dataclass(frozen=True, slots=True)
class Halted:
    """The platform takes no private message from us any more, to nobody, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """It may be out, and the platform cannot tell."""


@dataclass(frozen=True, slots=True)
class Expired:
    """An answer that came too late for whoever asked; asking again gives the same."""


@dataclass(frozen=True, slots=True)
class Hushed:
    """Nothing was done: the community wants silence, and it would have answered nobody."""


Outcome = Done | TryLater | Refused | Halted | Unclear | Expired | Hushed


Form = Literal["png", "svg"]
"""How a platform shows cards: as pixels, twice as many as the card is large, or as a drawing."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A card that was drawn; `width` and `height` are its size on a page, in CSS pixels.

    One that is `secret` is never kept in plain: it says what was sealed.
    """

    form: Form
    data: bytes
    width: int
    height: int
    secret: bool = False


@dataclass(slots=True)
class Delivery:
    """An effect made ready: words rendered, ids turned into the platform's own.

    `text` is what is said, or the name of a thread; `thread` the post whose thread it goes to.
    `begun` is since when it may be out, after an attempt that was cut off; `owned` are then the
    native ids that the community's other effects became since shortly before. `reason` is why
    somebody is put out, in one line; `pictures` are (file or what was drawn, what is on it),
    `file` one to save, and what it is called. `secret`: something of `text` may lie open in no row.
    """

    key: str
    effect: Effect
    community: str
    room: str | None = None
    member: str | None = None
    post: str | None = None
    thread: str | None = None
    text: str = ""
    buttons: tuple[tuple[str, str], ...] = ()  # (action or action:argument, label)
    begun: int | None = None
    owned: frozenset[str] = frozenset()
    reason: str = ""
    pictures: tuple[tuple[Path | Drawn, str], ...] = ()
    form: FormSheet | None = None
    file: tuple[Path, str] | None = None
    secret: bool = False
