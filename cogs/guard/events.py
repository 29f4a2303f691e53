"""What the guard tells other cogs, and itself, of later."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CaseOpened:
    """A case began; `mode` is `observe`, `flag` or `enforce`, `member` a member's id."""

    number: int
    member: int
    kind: str
    mode: str
    action: str
    rules: list[str]


@dataclass(frozen=True, slots=True)
class CaseActed:
    """What operators were asked about was done, by one of them, or 0 by the guard itself."""

    number: int
    by: int


@dataclass(frozen=True, slots=True)
class CaseClosed:
    """A case is over; `outcome` is `stands`, `overturned`, `undone` or `lapsed`."""

    number: int
    member: int
    kind: str
    outcome: str


@dataclass(frozen=True, slots=True)
class PenaltyDue:
    """Look whether the member was told, so that they may be put out now."""

    number: int
    tried: int


@dataclass(frozen=True, slots=True)
class CardStale:
    """More came to a case than its card shows."""

    number: int


@dataclass(frozen=True, slots=True)
class CasesAged:
    """Look through the cases for what is old."""

    day: str


@dataclass(frozen=True, slots=True)
class AppealDue:
    """Look whether somebody decided an appeal."""

    number: int


@dataclass(frozen=True, slots=True)
class RaidBegan:
    """Many came in at once: what greets or gives should wait. `stage` is how bad it was then."""

    number: int
    stage: str
    by_hand: bool


@dataclass(frozen=True, slots=True)
class RaidEnded:
    """The raid is over; `held` are the members of whom nobody has said yet whether they may stay.

    Those who may are told of by NewcomersLetIn. `undone`: it was none, or nobody came in it.
    """

    number: int
    undone: bool
    held: list[int]


@dataclass(frozen=True, slots=True)
class NewcomersLetIn:
    """Members who had come in a raid may stay; each is told of once for each raid."""

    number: int
    members: list[int]


@dataclass(frozen=True, slots=True)
class RaidChecked:
    """Look whether a raid is over."""

    number: int


@dataclass(frozen=True, slots=True)
class RaidSettled:
    """Nobody said what becomes of those who came in a raid, and their time out is over."""

    number: int


@dataclass(frozen=True, slots=True)
class RaidSwept:
    """Go on with all who came in a raid; `what` is `out`, `in` or `undo`, `by` a member's id."""

    number: int
    what: str
    by: int


@dataclass(frozen=True, slots=True)
class RoomCooled:
    """A room was held back for long enough."""

    room: str


@dataclass(frozen=True, slots=True)
class SitesChanged:
    """Other sites than before are fine here."""


@dataclass(frozen=True, slots=True)
class FeedDue:
    """Look whether a list has changed."""

    name: str


@dataclass(frozen=True, slots=True)
class SoftDue:
    """It is the morning on which operators read what would have been removed."""

    day: str


@dataclass(frozen=True, slots=True)
class FeaturesAged:
    """Forget what was found in messages long ago."""

    day: str
