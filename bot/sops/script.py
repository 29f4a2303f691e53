"""A script as an operator wrote it: read, checked against what the cogs offer, told apart."""

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from bot.checking import Checker, did_you_mean
from bot.kinds import EVERY_LANGUAGE, Duration, Refers
from bot.marked_yaml import At as Path
from bot.marked_yaml import read
from bot.registry import Handler
from bot.sops.schedule import At

PLACEHOLDER = re.compile(r"\{(\w+\.\w+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Which communities, by their names in config.yaml, and which role's room."""

    communities: Literal["all"] | tuple[str, ...] = "all"
    room: str = "lobby"


@dataclass(frozen=True, slots=True, kw_only=True)
class CatchUp:
    """What is done about posts that were due while the bot was away."""

    policy: Literal["skip", "latest", "all"] = "latest"
    max_age: Duration = 7_200_000


@dataclass(frozen=True, slots=True)
class Step:
    """One step: whose it is, its arguments, and the name that its post gets."""

    handler: Handler
    args: Any
    name: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A script that may run; `id` is its file's name, `version` tells its texts apart."""

    id: str
    version: str
    text: str
    name: str
    kind: str
    when: tuple[At, ...]
    where: Where
    catch_up: CatchUp
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    name: str
    kind: Literal["value", "talk", "offer", "service", "celebration"]
    steps: tuple[Any, ...]
    when: tuple[At, ...] = ()
    where: Where = Where()
    catch_up: CatchUp = CatchUp()


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What scripts may name: steps, buttons, values, topics, and the communities they address."""

    steps: Mapping[str, Handler]
    buttons: Collection[str]
    values: Collection[str]
    topics: Collection[str]
    communities: Mapping[str, tuple[str, Collection[str]]]  # name: language, roles with a room


def read_script(id: str, text: str, file: str, known: Known) -> tuple[Script | None, list[str]]:
    """The script, or None and every fault of the file; raises Faults if it is no YAML."""
    checker = Checker(read(text, file), file)
    head = checker.hold((), _Head)
    if head is None:
        return None, checker.faults
    _targets(checker, head, known)
    targets = [known.communities[name] for name in _named(head, known)]
    reading = _Steps(checker, known, targets)
    steps = [reading.step(step, ("steps", n)) for n, step in enumerate(head.steps)]
    if not steps:
        checker.fault(("steps",), "a script needs at least one step")
    if checker.faults:
        return None, checker.faults
    version = hashlib.sha256(text.encode()).hexdigest()[:12]
    return Script(
        id=id,
        version=version,
        text=text,
        name=head.name,
        kind=head.kind,
        when=head.when,
        where=head.where,
        catch_up=head.catch_up,
        steps=tuple(step for step in steps if step is not None),
    ), []


def _named(head: _Head, known: Known) -> list[str]:
    named = head.where.communities
    return (
        list(known.communities) if named == "all" else [n for n in named if n in known.communities]
    )


def _targets(checker: Checker, head: _Head, known: Known) -> None:
    if head.where.communities != "all":
        for n, name in enumerate(head.where.communities):
            if name not in known.communities:
                near = did_you_mean(name, known.communities)
                checker.fault(("where", "communities", n), f"no community '{name}'{near}")
    for name in _named(head, known):
        roles = known.communities[name][1]
        if head.where.room not in roles:
            near = did_you_mean(head.where.room, roles)
            sentence = f"community '{name}' has no room for the role '{head.where.room}'{near}"
            checker.fault(("where", "room"), sentence)


class _Steps:
    """Reads steps one after another, remembering the posts that were named."""

    def __init__(
        self, checker: Checker, known: Known, targets: Sequence[tuple[str, Collection[str]]]
    ) -> None:
        self._checker = checker
        self._known = known
        self._languages = {language for language, _ in targets}
        self._rooms = set.intersection(*(set(roles) for _, roles in targets)) if targets else set()
        self._posts: set[str] = set()

    def step(self, written: Any, path: Path) -> Step | None:
        """One step, or None with its faults noted."""
        if not isinstance(written, dict) or len(written) != 1:
            self._checker.fault(path, "a step is one name and its arguments, such as wait: 4h")
            return None
        ((name, value),) = written.items()
        path = (*path, name)
        value, post = _post_name(value)
        if post is not None:
            self._posts.add(post)  # also of a faulty step: one fault is said once
        handler = self._known.steps.get(name)
        if handler is None:
            near = did_you_mean(name, self._known.steps)
            self._checker.fault(path, f"no step is called '{name}'{near}")
            return None
        return self._args(handler, value, post, path)

    def _args(self, handler: Handler, value: Any, post: str | None, path: Path) -> Step | None:
        if handler.shape is None:
            return Step(handler, None, None)
        if not isinstance(value, dict) and value is not None:
            value = {fields(handler.shape)[0].name.rstrip("_"): value}
        args = self._checker.hold(path, handler.shape, value or {})
        if args is None:
            return None
        self._references(args, path)
        return Step(handler, args, post)

    def _references(self, args: Any, path: Path) -> None:
        hints = get_type_hints(type(args), include_extras=True)
        for field in fields(args):
            value, at = getattr(args, field.name), (*path, field.name)
            refers = _refers(hints[field.name])
            if refers is not None and value is not None:
                for name in (value,) if isinstance(value, str) else value:
                    self._reference(refers, name, at)
            elif isinstance(value, dict):
                self._texts(value, at)

    def _reference(self, refers: Refers, name: str, at: Path) -> None:
        known: Collection[str] = {
            "post": self._posts,
            "button": self._known.buttons,
            "value": self._known.values,
            "topic": self._known.topics,
            "room": self._rooms,
        }[refers.to]
        full = f"{name}.{name}" if refers.to == "button" and "." not in name else name
        if full not in known:
            near = did_you_mean(full, known)
            self._checker.fault(at, f"there is no {refers.to} '{name}'{near}")

    def _texts(self, texts: Mapping[str, str], at: Path) -> None:
        if EVERY_LANGUAGE not in texts:
            for language in sorted(self._languages - set(texts)):
                sentence = f"the text in {language} is missing; a community here speaks it"
                self._checker.fault(at, sentence)
        for text in texts.values():
            for name in PLACEHOLDER.findall(text):
                self._reference(Refers("value"), name, at)


def _post_name(value: Any) -> tuple[Any, str | None]:
    if not isinstance(value, dict) or "as" not in value:
        return value, None
    return {k: v for k, v in value.items() if k != "as"}, str(value["as"])


def _refers(hint: Any) -> Refers | None:
    """The Refers mark of a field, also inside `tuple[...]` and `... | None`."""
    if get_origin(hint) is Annotated:
        found = next((extra for extra in get_args(hint) if isinstance(extra, Refers)), None)
        if found is not None:
            return found
    return next((mark for part in get_args(hint) if (mark := _refers(part))), None)
