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
class SitesChanged:
    """Other sites than before are fine here."""
