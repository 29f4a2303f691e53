"""Questions of ready scripts: as fields of forms, and as lines that say what an answer was."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.effects import Argument, Asked, AskedKind, Lines, Plain, Text, Words
from bot.scripts import Input

PAGE = 5  # questions that a form holds
TEXT = 1200  # characters of a text that is asked for
SHOWN = 40  # characters of one in a line that says what changed
CHOICES = 25
MAY_BE_EMPTY = ("text", "picture", "audience")
KINDS: Mapping[str, AskedKind] = {
    "time": "time",
    "days": "days",
    "room": "choice",
    "text": "long",
    "number": "number",
    "choice": "choice",
    "audience": "choice",
    "named": "choice",
}
There = Mapping[str, Sequence[str]]
"""What can be named here: roles of rooms, audiences, and what values list, by what is asked for."""


def pages(inputs: Sequence[Input]) -> list[Sequence[Input]]:
    """The questions, as many on a page as a form holds."""
    return [inputs[start : start + PAGE] for start in range(0, len(inputs), PAGE)]


def fields(
    inputs: Sequence[Input], answers: Mapping[str, Any], language: str, there: There
) -> tuple[Asked, ...]:
    """The fields of one page, filled in with the answers there are, or else the defaults."""
    return tuple(_field(each, answers, language, there) for each in inputs)


def given(
    inputs: Sequence[Input],
    sent: Mapping[str, Any],
    answers: Mapping[str, Any],
    language: str,
) -> dict[str, Any]:
    """The plain answers to one page's questions.

    What stands there as it did is no answer: so a text in five languages stays that. A text that
    is taken out is none; anything else that is left empty has its default.
    """
    found = {}
    for each in inputs:
        value = plain(sent.get(each.name))
        stood = written(each, answers, language)
        if value in (None, []) and each.kind in MAY_BE_EMPTY and stood:
            found[each.name] = ""
        elif typed(value) == stood and each.name in answers:
            found[each.name] = answers[each.name]
        elif typed(value) and typed(value) != stood:
            found[each.name] = value
    return found


def plain(value: Any) -> Any:
    """What a form gave, as a script's file holds it."""
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return list(value) if isinstance(value, tuple) else value


def written(asked: Input, answers: Mapping[str, Any], language: str) -> tuple[str, ...]:
    """What stands in the field at first."""
    return typed(in_language(answers.get(asked.name, asked.default), language))


def typed(value: Any) -> tuple[str, ...]:
    """A plain value as it is typed."""
    if value is None:
        return ()
    if isinstance(value, list | tuple):
        return tuple(str(each) for each in value)
    text = str(value).strip()
    return (text,) if text else ()


def in_language(value: Any, language: str) -> Any:
    """Of texts by language, that which is for this reader."""
    if not isinstance(value, Mapping):
        return value
    return value.get(language) or value.get("en") or next(iter(value.values()), None)


def changes(
    inputs: Sequence[Input], before: Mapping[str, Any], after: Mapping[str, Any], language: str
) -> Iterator[tuple[Input, Argument, Argument]]:
    """Each question whose answer is another one now, with both in words."""
    for each in inputs:
        was, now = (answers.get(each.name, each.default) for answers in (before, after))
        if typed(in_language(was, language)) != typed(in_language(now, language)):
            yield each, in_words(each, was, language), in_words(each, now, language)


def in_words(asked: Input, value: Any, language: str) -> Argument:
    """An answer as people read it."""
    value = in_language(value, language)
    if value in (None, "", [], ()):
        return Text("operate", "no-answer")
    if asked.kind == "days" and not isinstance(value, str):
        return tuple(_day(day) for day in value)
    if asked.kind == "time" and (at := _time(value)) is not None:
        return at
    if asked.choices is not None and value in asked.choices:
        return Lines(asked.choices[value])
    text = " ".join(str(value).split())
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def _day(day: Any) -> Text:
    return Text("core", "weekday", {"day": str(day)})


def _time(value: Any) -> dt.time | None:
    hour, _, minute = str(value).partition(":")
    known = hour.isdecimal() and minute.isdecimal() and int(hour) < 24 and int(minute) < 60
    return dt.time(int(hour), int(minute)) if known else None


def _field(asked: Input, answers: Mapping[str, Any], language: str, there: There) -> Asked:
    default = written(asked, answers, language)
    choices = _choices(asked, default, there)
    kind: AskedKind = KINDS.get(asked.kind, "text")
    needed = asked.required and asked.default is None
    return Asked(
        name=asked.name,
        kind=kind if choices or kind != "choice" else "text",
        label=Lines(asked.question),
        choices=choices,
        default=default,
        required=needed if asked.kind in MAY_BE_EMPTY else needed or bool(default),
        least=asked.least,
        most=max(TEXT, *map(len, default)) if kind == "long" else asked.most,
    )


def _choices(asked: Input, default: tuple[str, ...], there: There) -> tuple[tuple[str, Words], ...]:
    if (what := asked.of or asked.kind) in there:
        names = dict.fromkeys((*default, *there[what]))
        return tuple((name, Plain(name)) for name in names)[:CHOICES]
    known = (asked.choices or {}).items()
    return tuple((key, Lines(name)) for key, name in known)[:CHOICES]
