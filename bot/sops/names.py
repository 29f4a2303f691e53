"""The names that a script uses: each must be there, and fit those whom the script addresses."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from bot.checking import Checker, did_you_mean
from bot.cog import Needs
from bot.context import PLACEHOLDER
from bot.effects import Can
from bot.kinds import EVERY_LANGUAGE, Refers
from bot.marked_yaml import At as Path
from bot.registry import Handler
from bot.sops.head import Head
from bot.sops.known import Known


class Names:
    """What was named so far in one script, and what may be."""

    def __init__(self, checker: Checker, known: Known, head: Head) -> None:
        self._checker = checker
        self._known = known
        self._head = head
        self._targets = [known.communities[name] for name in head.targets(known)]
        self._role = head.where.room
        self.posts: set[str] = set()
        self._variables = {"run.heard"} if head.aim else set()
        self.awaited: str | None = None  # the event that was waited for last

    def check(self, args: Any, path: Path) -> None:
        """Every text and name in a step's arguments; what it sets may be named from then on."""
        self._role = getattr(args, "room", None) or self._head.where.room
        own = getattr(args, "own_values", ())
        self._variables |= {*own, *(f"run.{name}" for name in getattr(args, "sets", ()))}
        self._references(args, path)
        self._variables -= {*own}

    def check_step(self, handler: Handler, args: Any, path: Path) -> None:
        """Whether the step fits the script's communities and those for whom it runs."""
        if handler.mark.for_member and not self._head.per_member:
            self._checker.fault(path, "this is for one member, and the script has none; see on:")
        for can in sorted(needs_of(handler, args), key=lambda can: can.value):
            if self._targets and not any(can in target.can for target in self._targets):
                sentence = f"no chat of the communities that are addressed has this: {can.value}"
                self._checker.fault(path, sentence)

    def refer(self, refers: Refers, name: str, at: Path) -> None:
        """Something is named: it must be there."""
        if refers.to == "value":
            self._value(name, at)
            return
        known = self._known_as(refers.to)
        if known is not None and name not in known:
            near = did_you_mean(name, known)
            self._checker.fault(at, f"there is no {refers.to} '{name}'{near}")
        elif refers.to == "picture" and (wrong := (self._known.pictures or {}).get(name)):
            self._checker.fault(at, f"the picture '{name}' cannot be shown: {wrong}")

    def _known_as(self, kind: str) -> Collection[str] | None:
        """The names of a kind; None where any will do."""
        roles = [set(target.roles) for target in self._targets]
        answers = {f"answer.{name.removeprefix('run.')}" for name in self._variables}
        known: dict[str, Collection[str] | None] = {
            "post": self.posts,
            "button": self._known.buttons,
            "topic": self._known.topics,
            "picture": self._known.pictures,
            "media": None,  # each community has its own, and may have more tomorrow
            "room": set.intersection(*roles) if roles else None,
            "script": self._known.scripts,
            "event": {*self._known.events, *answers},
        }
        return known[kind]

    def _value(self, name: str, at: Path) -> None:
        home, _, rest = name.partition(".")
        if home == "vars":
            for each in self._head.targets(self._known):
                known = self._known.communities[each].vars
                if rest not in known:
                    near = did_you_mean(rest, known)
                    sentence = f"community '{each}' has no '{rest}' under vars:{near}"
                    self._checker.fault(at, sentence)
        elif home == "inputs":
            if rest not in self._head.inputs:
                near = did_you_mean(rest, self._head.inputs)
                self._checker.fault(at, f"there is no input '{rest}'{near}")
        elif home == "event":
            self._event_field(rest, at)
        elif name in self._known.values:
            if self._known.values[name].mark.for_member and not self._head.per_member:
                sentence = f"'{name}' is a member's, and the script has none; see on:"
                self._checker.fault(at, sentence)
        elif name not in self._variables:
            near = did_you_mean(name, [*self._known.values, *self._variables])
            self._checker.fault(at, f"there is no value '{name}'{near}")

    def _event_field(self, field: str, at: Path) -> None:
        heard = [entry.on for entry in self._head.when if entry.on] + [self.awaited]
        known = {each for name in heard for each in self._known.events.get(name or "", ())}
        if not any(heard):
            self._checker.fault(at, "there is no event here: no on:, and no wait_for before")
        elif field not in known and not (self.awaited or "").startswith("answer."):
            near = did_you_mean(field, known)
            self._checker.fault(at, f"the event has no '{field}'{near}")

    def _references(self, args: Any, path: Path) -> None:
        for field, refers in _fields(args.__class__):
            value, at = getattr(args, field), (*path, field.rstrip("_"))
            if refers is None:
                self._inside(value, at)
            elif value is not None:
                for name in (value,) if isinstance(value, str) else value:
                    if isinstance(name, str):
                        self.refer(refers, name, at)
                    else:
                        self._inside(name, at)

    def _inside(self, value: Any, at: Path) -> None:
        """Texts and further references, however deep they stand."""
        if is_dataclass(value):
            self._references(value, at)
        elif isinstance(value, dict) and value and all(isinstance(v, str) for v in value.values()):
            self._texts(value, at)
        elif isinstance(value, dict):
            for key, one in value.items():
                self._inside(one, (*at, key))
        elif isinstance(value, tuple):
            for number, one in enumerate(value):
                self._inside(one, (*at, number))

    def _texts(self, texts: Mapping[str, str], at: Path) -> None:
        if EVERY_LANGUAGE not in texts:
            for language in sorted(self._languages() - set(texts)):
                sentence = f"the text in {language} is missing; a community here speaks it"
                self._checker.fault(at, sentence)
        for text in texts.values():
            for name in PLACEHOLDER.findall(text):
                self.refer(Refers("value"), name, at)

    def _languages(self) -> set[str]:
        """What is spoken in the rooms of the role that a text goes to."""
        each = [target.languages.get(self._role) or {target.language} for target in self._targets]
        return {language for languages in each for language in languages}


def needs_of(handler: Handler, args: Any) -> set[Can]:
    """What a chat must be able to do for a step."""
    needs = {*handler.mark.needs, *handler.cog.needs}
    if args is not None:
        needs |= {can for field, can in _needed(args.__class__) if getattr(args, field)}
    return needs


@cache  # one for each kind of step, and there are hundreds of steps
def _needed(shape: type) -> Sequence[tuple[str, Can]]:
    """The fields of a step's arguments that ask something of a chat, and what that is."""
    hints = get_type_hints(shape, include_extras=True).items()
    marks = ((n, mark) for n, h in hints if get_origin(h) is Annotated for mark in get_args(h)[1:])
    return [(name, mark.can) for name, mark in marks if isinstance(mark, Needs)]


@cache
def _fields(shape: type) -> Sequence[tuple[str, Refers | None]]:
    """The fields of a step's arguments, and of what kind a name in each is."""
    hints = get_type_hints(shape, include_extras=True)
    return [(field.name, _refers(hints[field.name])) for field in fields(shape)]


def _refers(hint: Any) -> Refers | None:
    """The Refers mark of a field, also inside `tuple[...]` and `... | None`."""
    if get_origin(hint) is Annotated:
        found = next((extra for extra in get_args(hint) if isinstance(extra, Refers)), None)
        if found is not None:
            return found
    return next((mark for part in get_args(hint) if (mark := _refers(part))), None)
