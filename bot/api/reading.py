"""Reads a body strictly: bytes to JSON to a dataclass, or a sentence that says what is wrong."""

import json
import math
import re
from collections.abc import Mapping
from typing import Any, NoReturn

from bot.api.problems import Problem
from bot.checking import written
from bot.kinds import FromEnvironment
from bot.marked_yaml import At
from bot.shapes import WRONG, reader

DEEPEST = 16  # lists and maps within each other
DIGITS = 19  # of a whole number that a database takes
OPENED = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]')
KEYS = 64  # of one object
MOST_SAID = 5  # faults in one answer
SHOWN = 1_000  # characters of them


def parsed(body: bytes) -> Any:
    """What a body of JSON says; raises Problem where it is none, or says something twice."""
    try:
        text = body.decode("utf-8")
        _flat_enough(text)
        return json.loads(
            text,
            object_pairs_hook=_once_each,
            parse_constant=_no_number,
            parse_float=_decimal,
            parse_int=_whole,
        )
    except UnicodeDecodeError as error:
        raise Problem("not-json", "The body is not UTF-8.") from error
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise Problem("not-json", f"The body is not JSON: {error.msg} ({where}).") from error


def fields(shape: type, value: Any) -> Any:
    """What was parsed, as a dataclass; raises Problem with what is wrong, field by field."""
    if not isinstance(value, dict):
        raise Problem("wrong-fields", "The body is not an object; write {...}.")
    return _held(shape, value, "wrong-fields")


def asked(shape: type, query: Mapping[str, str]) -> Any:
    """What stands behind the `?` of an address, as a dataclass; raises Problem."""
    loose = {name: FromEnvironment(one) for name, one in query.items()}
    return _held(shape, loose, "wrong-query")


def _held(shape: type, value: Any, code: str) -> Any:
    found: list[str] = []

    def note(path: At, sentence: str) -> None:
        found.append(f"{written(path)}: {sentence}" if path else sentence)

    _sayable(value)
    held = reader(shape)(value, (), note)
    if held is WRONG or found:
        said = "; ".join(found[:MOST_SAID])[:SHOWN]
        raise Problem(code, said if said.endswith("?") else f"{said}.")
    return held


def _flat_enough(text: str) -> None:
    depth = 0
    for sign in OPENED.findall(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(sign, 0)
        if depth > DEEPEST:
            raise Problem("not-json", f"The body nests more than {DEEPEST} deep.")


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(pairs) > KEYS:
        raise Problem("not-json", f"An object has more than {KEYS} keys.")
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Problem("not-json", f"{_quoted(twice)} stands twice in one object.")
    return found


def _no_number(name: str) -> NoReturn:
    raise Problem("not-json", f"{name} is not JSON.")


def _decimal(written: str) -> float | int:
    """JSON knows one kind of numbers: 5.0 is as whole as 5."""
    value = float(written)
    if not math.isfinite(value):
        raise Problem("not-json", "A number is too large.")
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def _whole(written: str) -> int:
    if len(written.lstrip("-")) > DIGITS or not -(2**63) <= int(written) < 2**63:
        raise Problem("not-json", "A number is too large.")
    return int(written)


def _sayable(value: Any) -> None:
    """Halves of signs and NUL can be written in JSON, but kept in no database."""
    if isinstance(value, dict):
        for name, one in value.items():
            _sayable(name)
            _sayable(one)
    elif isinstance(value, list):
        for one in value:
            _sayable(one)
    elif isinstance(value, str) and any(c == "\0" or "\ud800" <= c <= "\udfff" for c in value):
        raise Problem("wrong-fields", f"{_quoted(value)} has signs that no text has.")


def _quoted(text: str) -> str:
    return json.dumps(text[:40])
