"""What all loaded cogs offer together, found by their marks and checked once."""

import inspect
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, is_dataclass
from typing import Any, NamedTuple, get_origin, get_type_hints

from bot.cog import Cog, Mark, marks_of
from bot.effects import Button, Text
from bot.errors import PlazaError
from bot.events import Event
from bot.routes import SIGNED, Route
from bot.signatures import Option, command_option, form_fields


@dataclass(frozen=True, slots=True)
class Handler:
    """One marked method of one cog; `options` are a command's, or the fields of a form."""

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


@dataclass(frozen=True, slots=True)
class Screen:
    """A cog's look at an event before all handlers, and what follows where it finds something.

    `name` is `<cog>.<method>`, as of a handler.
    """

    name: str
    cog: Cog
    mark: Mark
    look: Callable[[Any], Any]
    then: Callable[..., Any]


@dataclass(slots=True)
class Registry:
    """Every handler by what it waits for."""

    cogs: dict[str, Cog] = field(default_factory=dict)
    commands: dict[str, Handler] = field(default_factory=dict)
    buttons: dict[str, Handler] = field(default_factory=dict)
    forms: dict[str, Handler] = field(default_factory=dict)
    menus: dict[str, Handler] = field(default_factory=dict)
    kept: dict[str, Handler] = field(default_factory=dict)
    done: dict[str, Handler] = field(default_factory=dict)
    steps: dict[str, Handler] = field(default_factory=dict)
    values: dict[str, Handler] = field(default_factory=dict)
    published: dict[str, tuple[str, ...]] = field(default_factory=dict)  # events and their fields
    words: list[Handler] = field(default_factory=list)
    foresights: list[Handler] = field(default_factory=list)
    plans: list[Handler] = field(default_factory=list)
    pages: dict[str, Handler] = field(default_factory=dict)  # by address
    acts: dict[str, Handler] = field(default_factory=dict)  # by address
    shop_pages: dict[str, Handler] = field(default_factory=dict)  # by address
    shop_acts: dict[str, Handler] = field(default_factory=dict)  # by address
    open_pages: dict[str, Handler] = field(default_factory=dict)  # by address
    open_pictures: dict[str, Handler] = field(default_factory=dict)  # by address
    routes: dict[str, Handler] = field(default_factory=dict)  # by method and address
    holders: list[Handler] = field(default_factory=list)
    listings: list[Handler] = field(default_factory=list)
    objections: list[Handler] = field(default_factory=list)
    jobs: dict[str, Handler] = field(default_factory=dict)
    shell: dict[str, Handler] = field(default_factory=dict)  # words of the command line
    events: dict[type[Event], list[Handler]] = field(default_factory=lambda: defaultdict(list))
    happenings: dict[str, list[Handler]] = field(default_factory=lambda: defaultdict(list))
    screens: dict[type[Event], list[Screen]] = field(default_factory=lambda: defaultdict(list))
    letters: dict[str, Button] = field(default_factory=dict)  # what the core hangs by itself

    def add(self, cog: Cog) -> None:
        """Take in a cog; raises PlazaError where a name is taken or a signature cannot be read."""
        self.cogs[cog.name] = cog
        kind = type(cog)
        if kind not in _read:
            _read[kind] = _marked(kind)
        for name, mark, wants in _read[kind]:
            self._place(Handler(cog, mark, getattr(cog, name), *wants))

    def _place(self, handler: Handler) -> None:
        mark, cog = handler.mark, handler.cog
        if (all_of_a_kind := self._unnamed(mark.kind)) is not None:
            all_of_a_kind.append(handler)
        elif mark.kind == "screen":
            self._screen(cog, mark, handler.call)
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

    def hearing(self, event: Event) -> list[Handler]:
        """The handlers that asked to be told of it, and for which it has what they want in it."""
        return [
            handler
            for handler in self.events.get(type(event), ())
            if handler.mark.having is None or getattr(event, handler.mark.having) is not None
        ]

    def _screen(self, cog: Cog, mark: Mark, look: Callable[..., Any]) -> None:
        then = getattr(cog, mark.then, None)
        if then is None:
            raise PlazaError(f"cog {cog.name}: a screen goes on with {mark.then}, which is missing")
        assert isinstance(mark.name, type)
        name = f"{cog.name}.{look.__name__}"
        self.screens[mark.name].append(Screen(name, cog, mark, look, then))
        self.screens[mark.name].sort(key=lambda each: each.name)

    def _unnamed(self, kind: str) -> list[Handler] | None:
        """Where handlers of a kind go whose names nobody calls."""
        return {
            "word": self.words,
            "foresees": self.foresights,
            "plans": self.plans,
            "holds": self.holders,
            "listing": self.listings,
            "objects": self.objections,
        }.get(kind)

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
            "form": (self.forms, f"{handler.cog.name}.{name}"),
            "menu": (self.menus, f"{handler.cog.name}.{name}"),
            "kept": (self.kept, f"{handler.cog.name}.{name}"),
            "done": (self.done, f"{handler.cog.name}.{name}"),
            "job": (self.jobs, f"{handler.cog.name}.{name}"),
            "step": (self.steps, own),
            "value": (self.values, own),
            "page": (self.pages, name),
            "act": (self.acts, name),
            "shop_page": (self.shop_pages, name),
            "shop_act": (self.shop_acts, name),
            "open_page": (self.open_pages, name),
            "open_picture": (self.open_pictures, name),
            "route": (self.routes, name),
            "cli": (self.shell, f"{handler.cog.name}.{name}"),
        }[handler.mark.kind]

    def handlers(self) -> Iterator[Handler]:
        """All of them."""
        named = (self.commands, self.buttons, self.forms, self.menus, self.steps, self.values)
        for place in (*named, self.kept, self.done, self.jobs, self.pages, self.acts, self.routes):
            yield from place.values()
        opened = (self.open_pages, self.open_pictures)
        for place in (self.shell, self.shop_pages, self.shop_acts, *opened):
            yield from place.values()
        yield from (*self.words, *self.foresights, *self.plans, *self.holders, *self.listings)
        yield from self.objections
        for lists in (self.events, self.happenings):
            for handlers in lists.values():
                yield from handlers


class _Wants(NamedTuple):
    """What a marked method takes after `ctx`: the last fields of its handler."""

    options: tuple[Option, ...] = ()
    shape: type | None = None
    takes_argument: bool = False


_read: dict[type[Cog], Sequence[tuple[str, Mark, _Wants]]] = {}
"""The marked methods of each class of cogs; to read them takes longer than all else of a start."""


def _marked(kind: type[Cog]) -> Sequence[tuple[str, Mark, _Wants]]:
    """The marked methods of a class of cogs by their names."""
    _refuse_hidden(kind)
    return [
        (name, mark, _wants(kind.name, method, mark))
        for name, method in inspect.getmembers(kind, inspect.isfunction)
        for mark in marks_of(method)
    ]


def _wants(cog: str, method: Callable[..., Any], mark: Mark) -> _Wants:
    parameters = tuple(inspect.signature(method).parameters.values())[2:]
    hints = get_type_hints(method, include_extras=True)
    if mark.kind == "form":
        return _form(cog, mark, [hints.get(each.name) for each in parameters])
    if mark.kind == "step":
        return _Wants(shape=hints[parameters[0].name] if parameters else None)
    if mark.kind == "route":
        return _Wants(shape=_asked(cog, mark, hints, parameters))
    if mark.kind != "command":
        return _Wants(takes_argument=bool(parameters))
    where = f"cog {cog}: command {mark.name}"
    return _Wants(tuple(command_option(where, each, hints[each.name]) for each in parameters))


def _asked(
    cog: str, mark: Mark, hints: Mapping[str, Any], parameters: Sequence[inspect.Parameter]
) -> type:
    """What a route takes; it gives a dataclass back, too."""
    shapes = [*(hints.get(each.name) for each in parameters), hints.get("return")]
    if len(shapes) != 2 or not all(
        isinstance(each, type) and is_dataclass(each) for each in shapes
    ):
        raise PlazaError(
            f"cog {cog}: route {mark.name}: "
            "write method(self, ctx, asked: SomeDataclass) -> AnotherDataclass"
        )
    if isinstance(mark, Route) and mark.auth is SIGNED and mark.method != "POST":
        raise PlazaError(f"cog {cog}: route {mark.name}: only a POST has a body to sign")
    return shapes[0]  # type: ignore[return-value]


def _form(cog: str, mark: Mark, hints: Sequence[Any]) -> _Wants:
    where = f"cog {cog}: form {mark.name}"
    if mark.asks:
        if not hints or len(hints) > 2 or get_origin(hints[0]) is not Mapping:
            raise PlazaError(
                f"{where}: write method(self, ctx, sent: Mapping[str, Any][, argument: str])"
            )
        return _Wants(takes_argument=len(hints) == 2)
    if not hints or len(hints) > 2 or not is_dataclass(hints[0]):
        raise PlazaError(f"{where}: write method(self, ctx, sent: SomeDataclass[, argument: str])")
    assert isinstance(hints[0], type)
    return _Wants(form_fields(where, hints[0]), hints[0], takes_argument=len(hints) == 2)


def _refuse_hidden(kind: type[Cog]) -> None:
    """Two parts of a cog must not call their methods the same: one would never be called.

    A class that derives from the part may write it anew: it says so by standing above it.
    """
    for part in kind.__mro__:
        for name, method in vars(part).items():
            seen = getattr(kind, name)
            if not callable(method) or not marks_of(method) or seen is method:
                continue
            if not issubclass(next(each for each in kind.__mro__ if name in vars(each)), part):
                hides = f"{seen.__qualname__} hides {part.__name__}.{name}"
                raise PlazaError(f"cog {kind.name}: {hides}; call one of them otherwise")
