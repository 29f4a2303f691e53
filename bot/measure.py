"""What a value must be, as an operator wrote it: for conditions of scripts, and for audiences."""

from collections.abc import Callable, Collection, Iterator, Mapping
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
        return self.check()(value)

    def check(self) -> Callable[[Any], bool]:
        """`holds`, made ready for many values."""
        asked = [
            (passes, wanted)
            for name, passes in CHECKS.items()
            if (wanted := getattr(self, name)) is not None
        ]
        return lambda value: all(passes(value, wanted) for passes, wanted in asked)


def wrong_span(name: str, written: Mapping[str, Any], *, span: bool) -> Iterator[str]:
    """A fault for each bound of a span of time without a unit, and of a bare number with one."""
    for key in NUMBERS:
        if span and isinstance(written.get(key), int | float):
            yield f"'{name}' is a span of time; write {key}: 30d"
        elif not span and isinstance(written.get(key), str):
            yield f"'{name}' is no span of time; write a bare number"


def _number(value: Any) -> float:
    return value if isinstance(value, int | float) else float("nan")


def _all(value: Any) -> Collection[Any]:
    return value if isinstance(value, list | tuple) else ()


CHECKS: Mapping[str, Callable[[Any, Any], bool]] = {
    "below": lambda value, wanted: _number(value) < wanted,
    "at_most": lambda value, wanted: _number(value) <= wanted,
    "above": lambda value, wanted: _number(value) > wanted,
    "at_least": lambda value, wanted: _number(value) >= wanted,
    "is_": lambda value, wanted: bool(value == wanted),
    "is_not": lambda value, wanted: bool(value != wanted),
    "one_of": lambda value, wanted: value in wanted,
    "has": lambda value, wanted: wanted in _all(value),
    "has_not": lambda value, wanted: wanted not in _all(value),
}
