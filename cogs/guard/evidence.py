"""What the guard reads out of a message and finds in it: the words that its parts share."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

PieceKind = Literal[
    "text",
    "embed",
    "forwarded",
    "button",
    "poll",
    "title",
    "name",
    "file-name",
    "file",
    "picture",
    "split",
]
Standing = Literal["new", "regular"]
Mode = Literal["observe", "flag", "enforce"]
Action = Literal["none", "flag", "hold", "delete"]


class Piece(NamedTuple):
    """A part of a message: `text` is what people read there, `url` where it leads, if it does.

    `split` is what one person wrote in several messages of the last minute, put together.
    """

    kind: PieceKind
    text: str
    url: str = ""


class Address(NamedTuple):
    """A host that stands in a message, as it is compared and as it was written.

    `host` is in small ASCII letters (punycode), without a dot at its end; `site` is what somebody
    registered, such as `shop.example.co.uk` of `a.shop.example.co.uk`; an IP address is both.
    `disguises` name what hid it (reading.DISGUISES); a host that was written plainly has none.
    `shown` is the text of a masked link that leads here. What is not `sure` may be an accident of
    prose ("ok.to", "node . me"): it may count where a list holds it, and never by itself.
    `defanged` says that it was made harmless on purpose, as warnings do (`hxxp`, `[.]`).
    """

    host: str
    site: str
    path: str = ""
    scheme: str = ""
    disguises: frozenset[str] = frozenset()
    written: str = ""
    shown: str = ""
    piece: PieceKind = "text"
    sure: bool = True
    defanged: bool = False


@dataclass(slots=True)
class Reading:
    """A message as a person would read it.

    `plain` is the whole text with its disguises taken off, in small letters; `views` are the ways
    in which it was read, by name, where they differ from it. `guesses` are hosts that may be put
    together from pieces of it; they are only made when somebody asks for them.
    """

    plain: str
    addresses: tuple[Address, ...] = ()
    views: Mapping[str, str] = field(default_factory=dict)
    guesses: Iterable[Address] = field(default=(), compare=False, repr=False)


class Author(NamedTuple):
    """Who wrote it, as far as it weighs: days since they came, and cases of theirs that count."""

    standing: Standing
    days: float | None = None
    cases: int = 0


class Knowledge(Protocol):
    """What is known of hosts: lists that operators and feeds keep."""

    def listed(self, host: str, path: str) -> str | None:
        """The name of the block list that holds this host, or this host with this path."""

    def allowed(self, host: str) -> bool:
        """Whether it is one of the community's own sites, or one that its operators posted."""


class Evidence(NamedTuple):
    """One thing that was found: the rule it counts for, how much, and what it is about.

    `what` is a host, or the words; `detail` the name of the list that holds it, or of whom it
    imitates.
    """

    rule: str
    weight: float
    what: str
    disguises: frozenset[str] = frozenset()
    detail: str = ""


class Hint(NamedTuple):
    """A rule that something breaks and how surely from 0 to 1, whatever the rule weighs now."""

    rule: str
    sure: float


class Decision(NamedTuple):
    """What follows: `action` is what the rules would do once they enforce.

    `mode` is the strictest of the rules that hit, `rules` are their names, the weightiest first;
    `score` is what the evidence weighs together, 1.0 and more is spam. `hints` are all that was
    found, also by rules that weigh nothing here: another policy may decide otherwise by them.
    """

    action: Action = "none"
    mode: Mode = "enforce"
    score: float = 0.0
    rules: Sequence[str] = ()
    evidence: Sequence[Evidence] = ()
    hints: Sequence[Hint] = ()

    @property
    def spam(self) -> bool:
        """Whether it would be removed or held."""
        return self.action in ("hold", "delete")


class Copy(NamedTuple):
    """A message of a person by native ids."""

    room: str
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What the screen hands on: what follows, and from which pieces.

    `copies` are this person's messages of the last minutes that say the same, in whatever room;
    the message that was looked at need not be among them.
    """

    decision: Decision
    pieces: Sequence[Piece] = ()
    copies: Sequence[Copy] = ()
