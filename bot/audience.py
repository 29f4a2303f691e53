"""An audience as config.yaml names it: conditions on what a member is, and whether they hold."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.measure import Test
from bot.words import Plain, Words

EVERYONE = "everyone"
"""The audience of all members, which every community has."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What one value of a member must be; with `unlike`, what it must not be.

    `what` is the value as people call it, `span` whether it is a length of time in ms.
    """

    value: str
    test: Test
    what: Words = field(default_factory=lambda: Plain(""))
    span: bool = False
    unlike: bool = False
    passes: Callable[[Any], bool] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "passes", self.test.check())

    def holds(self, value: Any) -> bool:
        """Whether a value is what it must be."""
        return self.passes(value) != self.unlike


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part must hold; with none it always does."""

    parts: tuple["Part", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of the parts must hold; with none it never does."""

    parts: tuple["Part", ...]


Part = Fact | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Audience:
    """A named part of a community's members; other audiences that it names stand in it whole."""

    name: str
    part: Part


@dataclass(frozen=True, slots=True)
class Found:
    """One condition, and what the value was that it was held against."""

    fact: Fact
    value: Any

    @property
    def holds(self) -> bool:
        """Whether the value is what it must be."""
        return self.fact.holds(self.value)


@dataclass(frozen=True, slots=True)
class Slice:
    """Those of an audience among some members of a community; `looked` at so many in all.

    The next slice is that after `last`; with `over`, there is none.
    """

    members: tuple[int, ...]
    looked: int
    last: int
    over: bool


def judge(part: Part, value: Callable[[str], Any]) -> tuple[bool, list[Found]]:
    """Whether a member is in it, and by what that is decided.

    Who is in it: the conditions that held. Who is not: the first that did not, or all of those of
    which one would have been enough.
    """
    if isinstance(part, Fact):
        found = Found(part, value(part.value))
        return found.holds, [found]
    decided: list[Found] = []
    every = isinstance(part, AllOf)
    for each in part.parts:
        holds, why = judge(each, value)
        if holds != every:
            return holds, why
        decided += why
    return every, decided


def misses(part: Part, value: Callable[[str], Any]) -> int:
    """How many conditions would have to turn for a member to be in it; 0 for who is."""
    if isinstance(part, Fact):
        return int(not part.holds(value(part.value)))
    each = [misses(inner, value) for inner in part.parts]
    return sum(each) if isinstance(part, AllOf) else min(each, default=1)


def facts(part: Part) -> list[Fact]:
    """Every condition in it, in the order of the file."""
    return [part] if isinstance(part, Fact) else [f for each in part.parts for f in facts(each)]


def opposite(part: Part) -> Part:
    """What holds for exactly those for whom this does not."""
    if isinstance(part, Fact):
        return Fact(part.value, part.test, part.what, part.span, not part.unlike)
    turned = tuple(opposite(each) for each in part.parts)
    return AnyOf(turned) if isinstance(part, AllOf) else AllOf(turned)
