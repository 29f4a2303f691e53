"""What all loaded cogs offer together, found by their marks and checked once."""

import inspect
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from bot.cog import Cog, Completes, Mark, marks_of
from bot.effects import Button, Text
from bot.errors import PlazaError
from bot.events import Event
from bot.kinds import Day, Duration, TimeOfDay, parse_day, parse_duration, parse_time
from bot.members import Member
from bot.offers import OptionKind

KINDS: dict[Any, OptionKind] = {
    str: "text",
    int: "number",
    float: "decimal",
    bool: "yes-no",
    Member: "member",
}
WRITTEN = {Duration: parse_duration, TimeOfDay: parse_time, Day: parse_day}
"""Kinds that members write as text, and what reads them."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command, from one parameter of its handler."""

    name: str
    kind: OptionKind
    required: bool
    choices: tuple[str, ...] = ()
    completes: str | None = None
    written: Any = None


@dataclass(frozen=True, slots=True)
class Handler:
    """One marked method of one cog."""

    cog: Cog
    mark: Mark
    call: Callable[..., Any]
    options: tuple[Option, ...] = ()
    shape: type | None = None
    takes_argument: bool = False

    @property
    def name(self) -> str:
        """`<cog>.<method>`: the handler's part of an effect's key."""
        return f"{self.cog.name}.{self.call.__name__}"


@dataclass(slots=True)
class Registry:
    """Every handler by what it waits for."""

    cogs: dict[str, Cog] = field(default_factory=dict)
    commands: dict[str, Handler] = field(default_factory=dict)
    buttons: dict[str, Handler] = field(default_factory=dict)
    steps: dict[str, Handler] = field(default_factory=dict)
    values: dict[str, Handler] = field(default_factory=dict)
    published: dict[str, tuple[str, ...]] = field(default_factory=dict)  # events and their fields
    words: list[Handler] = field(default_factory=list)
    foresights: list[Handler] = field(default_factory=list)
    events: dict[type[Event], list[Handler]] = field(default_factory=lambda: defaultdict(list))
    happenings: dict[str, list[Handler]] = field(default_factory=lambda: defaultdict(list))
    letters: dict[str, Button] = field(default_factory=dict)  # what the core hangs by itself

    def add(self, cog: Cog) -> None:
        """Take in a cog; raises PlazaError where a name is taken or a signature cannot be read."""
        self.cogs[cog.name] = cog
        for _, method in inspect.getmembers(cog, inspect.ismethod):
            for mark in marks_of(method):
                self._place(_handler(cog, method, mark))

    def _place(self, handler: Handler) -> None:
        mark, cog = handler.mark, handler.cog
        if mark.kind == "word":
            self.words.append(handler)
        elif mark.kind == "foresees":
            self.foresights.append(handler)
        elif mark.kind == "on" and isinstance(mark.name, str):
            self.happenings[mark.name].append(handler)
        elif mark.kind == "on":
            assert isinstance(mark.name, type)
            self.events[mark.name].append(handler)
        else:
            place, name = self._named(handler)
            if name in place:
                taken = place[name].cog.name
                raise PlazaError(f"cogs {taken} and {cog.name} both offer the {mark.kind} {name}")
            place[name] = handler
            if mark.letters is not None:
                self._offer(mark.letters, name, handler)

    def _offer(self, use: str, name: str, handler: Handler) -> None:
        if use in self.letters:
            raise PlazaError(f"{name} and {self.letters[use].action} both are for letters {use!r}")
        label = Text(handler.cog.name, f"button-{handler.mark.name}")
        self.letters[use] = Button(name, label)

    def _named(self, handler: Handler) -> tuple[dict[str, Handler], str]:
        name = str(handler.mark.name)
        own = f"{handler.cog.name}.{name}" if handler.cog.name != "core" else name
        return {
            "command": (self.commands, name),
            "button": (self.buttons, f"{handler.cog.name}.{name}"),
            "step": (self.steps, own),
            "value": (self.values, own),
        }[handler.mark.kind]

    def handlers(self) -> Iterator[Handler]:
        """All of them."""
        for place in (self.commands, self.buttons, self.steps, self.values):
            yield from place.values()
        yield from (*self.words, *self.foresights)
        for lists in (self.events, self.happenings):
            for handlers in lists.values():
                yield from handlers


def _handler(cog: Cog, method: Callable[..., Any], mark: Mark) -> Handler:
    hints = get_type_hints(method, include_extras=True)
    parameters = list(inspect.signature(method).parameters.values())[1:]
    if mark.kind == "step":
        shape = hints[parameters[0].name] if parameters else None
        return Handler(cog, mark, method, shape=shape)
    if mark.kind != "command":
        return Handler(cog, mark, method, takes_argument=bool(parameters))
    options = tuple(_option(cog, mark, parameter, hints) for parameter in parameters)
    return Handler(cog, mark, method, options)


def _option(cog: Cog, mark: Mark, parameter: inspect.Parameter, hints: dict[str, Any]) -> Option:
    hint, completes = _bare(hints[parameter.name]), None
    written = hint if hint in WRITTEN else None
    if get_origin(hint) is Annotated:
        hint, *extras = get_args(hint)
        completes = next((extra.method for extra in extras if isinstance(extra, Completes)), None)
    kind, choices = ("text", ()) if written else _kind(hint)
    if kind is None:
        raise PlazaError(
            f"cog {cog.name}: command {mark.name}: option {parameter.name} has a type that no "
            "platform can ask for; use str, int, float, bool, Literal, Member, Duration, "
            "TimeOfDay or Day"
        )
    required = parameter.default is inspect.Parameter.empty
    return Option(parameter.name, kind, required, choices, completes, written)


def _bare(hint: Any) -> Any:
    """The hint without `| None`."""
    if get_origin(hint) not in (Union, type(int | None)):
        return hint
    inner: Sequence[Any] = [part for part in get_args(hint) if part is not type(None)]
    return inner[0] if len(inner) == 1 else hint


def _kind(hint: Any) -> tuple[OptionKind | None, tuple[str, ...]]:
    if get_origin(hint) is Literal:
        return "choice", tuple(str(choice) for choice in get_args(hint))
    return KINDS.get(hint), ()
