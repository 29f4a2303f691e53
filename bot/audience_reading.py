"""Reads the audiences of config.yaml, and says what in them does not fit what cogs offer."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, get_origin, get_type_hints

from bot.audience import EVERYONE, AllOf, AnyOf, Audience, Fact, Part, opposite
from bot.checking import Checker
from bot.effects import Can
from bot.marked_yaml import At
from bot.measure import NUMBERS, Test, wrong_span
from bot.registry import Handler
from bot.texts import Texts
from bot.wording import did_you_mean, listed, shown
from bot.words import Plain, Text, Words

NAME = re.compile(r"\w[\w-]{0,49}")
OWN = "member."  # what the core itself knows of a member; audiences leave the word out
CONTROL = ("all", "any", "not", "audience")
MOST = 200  # conditions of one audience, with those of the audiences that it names
LISTS = ("is_", "is_not", "one_of", "has", "has_not")


@dataclass(frozen=True, slots=True)
class Offered:
    """What audiences can be made of: values and the sentences that name them.

    `can` is what each platform is able to do; one that is missing is able to do all.
    """

    values: Mapping[str, Handler]
    texts: Texts
    can: Mapping[str, Collection[Can]]

    def of_member(self) -> dict[str, Handler]:
        """The values that tell members apart, by the name that audiences use."""
        own = {name: each for name, each in self.values.items() if each.mark.for_member}
        return {name.removeprefix(OWN): each for name, each in own.items()}

    def called(self, handler: Handler) -> Words:
        """A value as people call it."""
        key = f"value-{str(handler.mark.name).replace('.', '-').replace('_', '-')}"
        if self.texts.has(handler.cog.name, key):
            return Text(handler.cog.name, key)
        return Plain(handler.name if handler.cog.name == "core" else str(handler.mark.name))


class Reading:
    """The audiences of one community; what is wrong goes to the checker."""

    def __init__(self, checker: Checker, at: At, offered: Offered, platform: str) -> None:
        self._checker = checker
        self._at = at
        self._values = offered.of_member()
        self._all_values = offered.values
        self._offered = offered
        self._can = offered.can.get(platform, frozenset(Can))
        self._written: Mapping[str, Any] = {}
        self._read: dict[str, Part | None] = {}
        self._under_way: list[str] = []

    def read(self, written: Mapping[str, Any]) -> dict[str, Audience]:
        """Those that are right, by name, in the order in which they are written."""
        self._written = written
        found = {}
        for name in written:
            part = self._named(name)
            if part is not None:
                found[name] = Audience(name, part)
        return found

    def _named(self, name: str) -> Part | None:
        """What stands under a name, read once; None if it is wrong."""
        if name in self._read:
            return self._read[name]
        at = (*self._at, name)
        if not NAME.fullmatch(name):
            self._checker.fault(at, "an audience's name has letters, digits, - and _, at most 50")
            return None
        if name == EVERYONE:
            self._checker.fault(at, "everyone is in this one always; give yours another name")
            return None
        self._under_way.append(name)
        part = self._part(self._written[name], at)
        self._under_way.pop()
        if part is not None and _size(part) > MOST:
            self._checker.fault(at, f"more than {MOST} conditions, with those that it names")
            part = None
        self._read[name] = part
        return part

    def _part(self, written: Any, at: At) -> Part | None:
        """One condition, or several that must all hold."""
        if isinstance(written, list):
            return self._several(written, at, AllOf)
        if not isinstance(written, dict) or not written:
            example = "tenure: {at_least: 30d}"
            self._checker.fault(at, f"say who is in it, such as {example}, or all: [...]")
            return None
        parts = [self._keyed(key, one, (*at, key)) for key, one in written.items()]
        kept = tuple(part for part in parts if part is not None)
        if len(kept) < len(parts):
            return None
        return _joined(AllOf, kept)

    def _keyed(self, key: str, written: Any, at: At) -> Part | None:
        if key in ("all", "any"):
            if not isinstance(written, list):
                self._checker.fault(at, "a list of conditions stands here, each behind '- '")
                return None
            return self._several(written, at, AllOf if key == "all" else AnyOf)
        if key == "not":
            part = self._part(written, at)
            return None if part is None else opposite(part)
        if key == "audience":
            return self._other(written, at)
        return self._fact(key, written, at)

    def _several(self, written: list[Any], at: At, make: type[AllOf] | type[AnyOf]) -> Part | None:
        if not written:
            self._checker.fault(at, "an empty list says of nobody whether they are in it")
            return None
        parts = [self._part(each, (*at, number)) for number, each in enumerate(written)]
        kept = tuple(part for part in parts if part is not None)
        return _joined(make, kept) if len(kept) == len(parts) else None

    def _other(self, name: Any, at: At) -> Part | None:
        if name not in self._written or name == EVERYONE:
            near = did_you_mean(str(name), self._written)
            self._checker.fault(at, f"there is no audience {shown(name)}{near}")
            return None
        if name in self._under_way:
            round_ = " > ".join([*self._under_way[self._under_way.index(name) :], name])
            self._checker.fault(at, f"this goes round in a circle: {round_}")
            return None
        return self._named(name)

    def _fact(self, name: str, written: Any, at: At) -> Part | None:
        handler = self._value(name, at)
        given = written if isinstance(written, dict) else {"is": written}
        test = self._checker.hold(at, Test, given)
        if handler is None or test is None:
            return None
        for sentence in _unfit(name, handler, given, test):
            self._checker.fault(at, sentence)
            return None
        full = name if name in self._all_values else OWN + name
        called, span = self._offered.called(handler), handler.mark.span
        if _returns(handler) is not list:
            return Fact(full, test, called, span)
        parts = [Fact(full, each, called) for each in _of_list(test)]
        either = tuple(Fact(full, Test(has=str(one)), called) for one in test.one_of or ())
        return _joined(AllOf, (*parts, *([_joined(AnyOf, either)] if either else ())))

    def _value(self, name: str, at: At) -> Handler | None:
        handler = self._values.get(name.removeprefix(OWN))
        if handler is None:
            if name in self._all_values:
                sentence = f"'{name}' is the same for all members; it tells nobody apart"
            else:
                near = did_you_mean(name, [*self._values, *CONTROL])
                sentence = f"there is no value '{name}'{near}"
            self._checker.fault(at, sentence)
        elif lacking := handler.mark.needs - frozenset(self._can):
            what = listed(sorted(can.value for can in lacking), "and")
            self._checker.fault(at, f"this community's chat has no such thing: {what}")
            return None
        return handler


def _joined(make: type[AllOf] | type[AnyOf], parts: tuple[Part, ...]) -> Part:
    """Parts as one; a single one is what it is."""
    return parts[0] if len(parts) == 1 else make(parts)


def _returns(handler: Handler) -> Any:
    """What a value is, by its hint: list, str, int or something else."""
    hint = get_type_hints(handler.call).get("return")
    origin = get_origin(hint) or hint
    return list if origin in (list, tuple) else origin


def _unfit(name: str, handler: Handler, given: Mapping[str, Any], test: Test) -> Iterator[str]:
    """What a value of this kind can never be."""
    kind, span = _returns(handler), handler.mark.span
    yield from wrong_span(name, given, span=span)
    if any(key in given for key in NUMBERS) and kind in (list, str):
        what = "a list; write has: ..." if kind is list else "a text; write is: ..."
        yield f"'{name}' is {what}"
    others = [f.name for f in fields(test) if f.name in LISTS and getattr(test, f.name) is not None]
    if span and others:
        yield f"'{name}' is a span of time; write at_least: 30d, or below: 7d"
    if kind is not list and any(key in ("has", "has_not") for key in others):
        yield f"'{name}' is no list; write is: ..."


def _of_list(test: Test) -> Iterator[Test]:
    """What must be among a list; `is` and a bare word mean that it is."""
    for has in (test.is_, test.has):
        if has is not None:
            yield Test(has=str(has))
    for has_not in (test.is_not, test.has_not):
        if has_not is not None:
            yield Test(has_not=str(has_not))


def _size(part: Part) -> int:
    return 1 if isinstance(part, Fact) else sum(_size(each) for each in part.parts)
