"""What an audience asks of a member, in a sentence: what it is, what it must be."""

from typing import Any

from bot.audience import AllOf, Fact, Found, Part
from bot.words import Argument, Plain, Text, Words

NEVER = float("inf")
MOST_PARTS = 6
SHOWN = 5  # of a list: tags, roles
DAY_MS, HOUR_MS, MINUTE_MS = 86_400_000, 3_600_000, 60_000
OPPOSITE = {
    "below": "at_least",
    "at_most": "above",
    "above": "at_most",
    "at_least": "below",
    "is_": "is_not",
    "is_not": "is_",
    "one_of": "none_of",
    "has": "has_not",
    "has_not": "has",
}


def sentence(found: Found) -> Text:
    """What the value is, and what it must be; the same words whether it holds or not."""
    fact = found.fact
    told = {"what": fact.what, "is": shown(found.value, span=fact.span)}
    return Text("core", "audience-fact", {**told, "wanted": wanted(fact)})


def described(part: Part) -> Text:
    """What is wanted, without anybody's values."""
    if isinstance(part, Fact):
        return Text("core", "audience-wants", {"what": part.what, "wanted": wanted(part)})
    if not part.parts:
        return Text("core", "audience-everyone")
    each: list[Words] = [_inner(inner) for inner in part.parts[:MOST_PARTS]]
    more = [Plain("…")] if len(part.parts) > MOST_PARTS else []
    key = "audience-both" if isinstance(part, AllOf) else "audience-either"
    return Text("core", key, {"parts": (*each, *more)})


def _inner(part: Part) -> Text:
    words = described(part)
    return words if isinstance(part, Fact) else Text("core", "audience-group", {"part": words})


def wanted(fact: Fact) -> Text:
    """What the value must be: "at least 30 days"."""
    parts = tuple(_wanted(fact, key) for key in OPPOSITE if getattr(fact.test, key) is not None)
    if len(parts) == 1:
        return parts[0]
    return Text("core", "audience-either" if fact.unlike else "audience-both", {"parts": parts})


def _wanted(fact: Fact, key: str) -> Text:
    word = OPPOSITE[key] if fact.unlike else key
    value = getattr(fact.test, key)
    told = {"value": shown(value, span=fact.span)}
    return Text("core", f"audience-{word.strip('_').replace('_', '-')}", told)


def shown(value: Any, *, span: bool = False) -> Argument:
    """A value as it stands in a sentence."""
    if span and isinstance(value, int | float):
        return _span(value)
    if isinstance(value, bool):
        return Text("core", "audience-yes" if value else "audience-no")
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list | tuple) and value:
        more = ("…",) if len(value) > SHOWN else ()
        return (*(str(each) for each in value[:SHOWN]), *more)
    return Text("core", "audience-nothing") if value in ("", [], ()) else value


def _span(milliseconds: float) -> Text:
    """A length of time in the largest unit of which it has one."""
    if milliseconds == NEVER:
        return Text("core", "audience-always")
    for key, unit in (("days", DAY_MS), ("hours", HOUR_MS), ("minutes", MINUTE_MS)):
        if milliseconds >= unit:
            return Text("core", f"audience-{key}", {"count": int(milliseconds // unit)})
    return Text("core", "audience-moments")
