"""Conditions of scripts: values that cogs offer, held against what an operator wrote."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from typing import Any

from bot.context import Ctx
from bot.kinds import ValueName


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """What a value must be; whatever is written must hold."""

    below: float | None = None
    at_most: float | None = None
    above: float | None = None
    at_least: float | None = None
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


Condition = Mapping[ValueName, Test]
"""Values by name and what each must be; all of them must hold."""


def holds(ctx: Ctx, condition: Condition) -> bool:
    """Whether every test of the condition holds now."""
    return all(test.holds(ctx.value(name)) for name, test in condition.items())


def _all(value: Any) -> Collection[Any]:
    return value if isinstance(value, list | tuple) else ()


def _number(wanted: float | None) -> float:
    return float("nan") if wanted is None else wanted
