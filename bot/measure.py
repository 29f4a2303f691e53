"""What a value must be, as an operator wrote it: for conditions of scripts, and for audiences."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from typing import Annotated, Any

from pydantic import BeforeValidator

from bot.kinds import parse_span
from bot.wording import shown

NUMBERS = ("below", "at_most", "above", "at_least")


def parse_amount(written: Any) -> float:
    """A number, or a span of time such as "30d" in milliseconds; raises ValueError."""
    if isinstance(written, bool) or not isinstance(written, int | float | str):
        raise ValueError(f"{shown(written)} is not a number")
    if isinstance(written, str):
        return float(parse_span(written))
    return float(written)


Amount = Annotated[float, BeforeValidator(parse_amount, json_schema_input_type=float | str)]
"""A number; of a value that is a span of time, one such as 30d."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """What a value must be; whatever is written must hold."""

    below: Amount | None = None
    at_most: Amount | None = None
    above: Amount | None = None
    at_least: Amount | None = None
    is_: str | float | bool | None = None
    is_not: str | float | bool | None = None
    one_of: tuple[str | float, ...] | None = None
    has: str | None = None
    has_not: str | None = None

    def __post_init__(self) -> None:
        if all(getattr(self, field.name) is None for field in fields(self)):
            raise ValueError("say what the value must be: below, above, is, ...")

    def holds(self, value: Any) -> bool:
        """Whether a value passes; one that is no number is neither below nor above anything."""
        number = value if isinstance(value, int | float) else float("nan")
        return all(
            wanted is None or passes
            for wanted, passes in (
                (self.below, number < _number(self.below)),
                (self.at_most, number <= _number(self.at_most)),
                (self.above, number > _number(self.above)),
                (self.at_least, number >= _number(self.at_least)),
                (self.is_, value == self.is_),
                (self.is_not, value != self.is_not),
                (self.one_of, value in (self.one_of or ())),
                (self.has, self.has in _all(value)),
                (self.has_not, self.has_not not in _all(value)),
            )
        )


def _all(value: Any) -> Collection[Any]:
    return value if isinstance(value, list | tuple) else ()


def _number(wanted: float | None) -> float:
    return float("nan") if wanted is None else wanted
