"""What answers to questions of scripts give and take as tags."""

from collections.abc import Mapping
from typing import Annotated, Any, Protocol

from pydantic import BeforeValidator

from bot.context import Ctx
from bot.kinds import LocalText, VariableName
from bot.sops.questions import Pair, Question
from bot.tagging import give, take
from bot.tags import TagName


def _several(written: Any) -> Any:
    return (written,) if isinstance(written, str) else written


Tags = dict[VariableName, Annotated[tuple[TagName, ...], BeforeValidator(_several)]]
"""The tags that answers give or take, by what scripts call the answers: one, or a list."""


class Asks(Protocol):
    """A step that asks."""

    @property
    def answers(self) -> Mapping[str, LocalText] | None: ...
    @property
    def tags(self) -> Tags | None: ...
    @property
    def untags(self) -> Tags | None: ...


def check(asks: Asks) -> None:
    """Raises ValueError where a tag stands at an answer that there is not."""
    for answer in (*(asks.tags or ()), *(asks.untags or ())):
        if answer not in (asks.answers or ()):
            raise ValueError(f"tags and untags: there is no answer '{answer}'")


def pairs(asks: Asks) -> dict[str, Pair]:
    """What each answer gives and takes, by the answer."""
    given, taken = asks.tags or {}, asks.untags or {}
    return {
        answer: (given.get(answer, ()), taken.get(answer, ()))
        for answer in asks.answers or ()
        if answer in given or answer in taken
    }


def answered(ctx: Ctx, question: Question, answer: str) -> None:
    """The member gave this answer: they have its tags, and no more those of the others."""
    given, lost = set[str](), set[str]()
    for each in question.answers:
        gives, takes = question.gives.get(each, ((), ()))
        (given if each == answer else lost).update(gives)
        lost.update(takes if each == answer else ())
        if question.tags:
            (given if each == answer else lost).add(each)
    for tag in sorted(lost - given):
        take(ctx, ctx.member, tag)
    for tag in sorted(given):
        give(ctx, ctx.member, tag)
