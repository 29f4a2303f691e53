"""Reads what `scan` is asked: a line with a message, or with all that somebody wrote in a while."""

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from bot.errors import PlazaError
from cogs.guard.evidence import Standing

STANDINGS = get_args(Standing)
STRAY = re.compile("[\udc80-\udcff]")  # as which `bot.lines` hands on a byte that is no UTF-8
EXAMPLE = '{"id": 1, "text": "hello", "author": "new"}'


@dataclass(frozen=True, slots=True)
class Event:
    """A message as it was sent or changed; `at` in milliseconds."""

    edited: bool
    at: int
    id: str
    room: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What one line asks: what somebody of this standing wrote, in order of time."""

    id: Any
    standing: Standing
    events: Sequence[Event]


class Unreadable(PlazaError):
    """What is wrong with a line, with the id that it has, if any."""

    def __init__(self, fault: str, id: Any = None) -> None:
        super().__init__(fault)
        self.id = id


def asked(line: str, number: int) -> Asked:
    """What a line asks; raises Unreadable, a sentence that names the line."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise Unreadable(f"line {number}: this is not JSON; write {EXAMPLE}") from None
    if not isinstance(given, dict):
        raise Unreadable(f"line {number}: this is not a JSON object; write {EXAMPLE}")
    if STRAY.search(line):
        raise Unreadable(
            f"line {number}: this is not UTF-8; save the file as UTF-8", given.get("id")
        )
    try:
        return _asked(given)
    except PlazaError as error:
        raise Unreadable(f"line {number}: {error}", given.get("id")) from None


def _asked(given: Mapping[str, Any]) -> Asked:
    fault = _fault(given)
    if fault:
        raise PlazaError(fault)
    if "events" not in given:
        return Asked(given["id"], _standing(given), [Event(False, 0, "", "", given["text"])])
    events = sorted(_events(given["events"]), key=lambda each: each.at)
    return Asked(given["id"], _standing(given), events)


def _standing(given: Mapping[str, Any]) -> Any:
    """Whose standing nobody knows is new."""
    author = given.get("author")
    return "new" if author is None else author


def _fault(given: Mapping[str, Any]) -> str | None:
    if "id" not in given:
        return "'id' is missing"
    if _standing(given) not in STANDINGS:
        return '\'author\' is neither "new" nor "regular"'
    if "events" in given:
        return None if isinstance(given["events"], list) else "'events' is not a list"
    return None if isinstance(given.get("text"), str) else "'text' is missing or no text"


def _events(given: Sequence[Any]) -> Iterator[Event]:
    for place, each in enumerate(given, 1):
        if not isinstance(each, dict):
            raise PlazaError(f"event {place} is not a JSON object")
        fault = _fault_of_event(each)
        if fault:
            raise PlazaError(f"event {place}: {fault}")
        yield Event(
            edited=each["type"] == "edit",
            at=round(each.get("t", 0) * 1000),
            id=str(each.get("id", place)),
            room=str(each.get("channel", "")),
            text=each["content"],
        )


def _fault_of_event(each: Mapping[str, Any]) -> str | None:
    if each.get("type") not in ("message", "edit"):
        return '\'type\' is missing or neither "message" nor "edit"'
    at = each.get("t", 0)
    if isinstance(at, bool) or not isinstance(at, int | float) or not math.isfinite(at):
        return "'t' is not a number of seconds"
    return None if isinstance(each.get("content"), str) else "'content' is missing or no text"
