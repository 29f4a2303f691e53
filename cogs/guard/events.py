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
class CaseClosed:
    """A case is over; `outcome` is `stands`, `overturned` or `undone`."""

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
class CasesAged:
    """Look through the cases for what is old."""

    day: str
