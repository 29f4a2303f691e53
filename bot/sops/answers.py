"""Reads an answer to a script's question, as somebody typed it, by the kind of the question."""

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from bot.effects import Argument
from bot.kinds import WEEKDAYS, parse_time
from bot.texts import LANGUAGES
from bot.wording import did_you_mean, listed, shown

LONGEST = 4_000  # characters of a text

Limits = tuple[int | None, int | None]
Reader = Callable[[Any, Mapping[str, Any], Limits], Any]


class WrongAnswer(ValueError):
    """An answer that does not fit: a sentence for files, and the key of one for chat."""

    def __init__(self, sentence: str, key: str, **args: Argument) -> None:
        super().__init__(sentence)
        self.key = key
        self.args_ = args


def _time(written: Any, _choices: Mapping[str, Any], _limits: Limits) -> str:
    try:
        return f"{parse_time(written):%H:%M}"
    except ValueError as error:
        raise WrongAnswer(str(error), "answer-no-time", answer=_said(written)) from None


def _days(written: Any, _choices: Mapping[str, Any], _limits: Limits) -> list[str]:
    days = written.replace(",", " ").split() if isinstance(written, str) else written
    if not isinstance(days, list | tuple) or not days:
        raise WrongAnswer(
            f"{shown(written)} is no list of days; write [mon, wed, fri]",
            "answer-no-days",
            answer=_said(written),
        )
    for day in days:
        if day not in WEEKDAYS:
            near = did_you_mean(day, WEEKDAYS) if isinstance(day, str) else ""
            sentence = f"{shown(day)} is not one of {listed(WEEKDAYS, 'and')}{near}"
            raise WrongAnswer(sentence, "answer-no-days", answer=_said(day))
    return [day for day in WEEKDAYS if day in days]


def _number(written: Any, _choices: Mapping[str, Any], limits: Limits) -> int:
    number = written
    if isinstance(written, str):
        plain = unicodedata.normalize("NFKC", written).strip()
        digits = plain.removeprefix("-")
        number = int(plain) if digits.isdecimal() and len(digits) < 16 else None
    if not isinstance(number, int) or isinstance(number, bool):
        sentence = f"{shown(written)} is not a whole number"
        raise WrongAnswer(sentence, "answer-no-number", answer=_said(written))
    least, most = limits
    if least is not None and number < least:
        sentence = f"{number} is too little; at least {least}"
        raise WrongAnswer(sentence, "answer-too-small", answer=number, least=least)
    if most is not None and number > most:
        sentence = f"{number} is too much; at most {most}"
        raise WrongAnswer(sentence, "answer-too-large", answer=number, most=most)
    return number


def _text(written: Any, _choices: Mapping[str, Any], _limits: Limits) -> str | dict[str, str]:
    """Words for all, or for each language; "" is none."""
    if not isinstance(written, Mapping):
        return _words(written)
    for language in written:
        if language not in LANGUAGES:
            near = did_you_mean(str(language), LANGUAGES)
            sentence = f"{shown(language)} is not one of {listed(LANGUAGES, 'and')}{near}"
            raise WrongAnswer(sentence, "answer-no-text")
    if not written:
        raise WrongAnswer("a map without texts", "answer-no-text")
    return {language: _words(text) for language, text in written.items()}


def _words(written: Any) -> str:
    if not isinstance(written, str):
        raise WrongAnswer(f"{shown(written)} is not a text; put it in quotes", "answer-no-text")
    if len(written) > LONGEST:
        sentence = f"the text has {len(written)} characters; at most {LONGEST}"
        raise WrongAnswer(sentence, "answer-too-long", most=LONGEST)
    if any("\ud800" <= sign <= "\udfff" for sign in written):
        raise WrongAnswer("half a character stands in the text; delete it", "answer-no-text")
    return written


def _name(written: Any, _choices: Mapping[str, Any], _limits: Limits) -> str:
    if not isinstance(written, str) or not written.strip() or len(written) > LONGEST:
        raise WrongAnswer(f"{shown(written)} is no name", "answer-no-name", answer=_said(written))
    return written.strip()


def _name_or_none(written: Any, choices: Mapping[str, Any], limits: Limits) -> str:
    """The name of an audience or a picture; "" is none."""
    return "" if written == "" else _name(written, choices, limits)


def _choice(written: Any, choices: Mapping[str, Any], _limits: Limits) -> str:
    written = str(written) if isinstance(written, int) else written
    if not isinstance(written, str) or written not in choices:
        near = did_you_mean(str(written), choices)
        sentence = f"{shown(written)} is not one of {listed(list(choices), 'and')}{near}"
        raise WrongAnswer(sentence, "answer-no-choice", answer=_said(written))
    return written


def _said(written: Any) -> str:
    return shown(written).strip("'")


ANSWERS: Mapping[str, Reader] = {
    "time": _time,
    "days": _days,
    "room": _name,
    "text": _text,
    "number": _number,
    "picture": _name_or_none,
    "audience": _name_or_none,
    "choice": _choice,
    "named": _name,
}
