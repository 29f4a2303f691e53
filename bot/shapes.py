"""Reads plain YAML values as the types of dataclass fields, with sentences for what is wrong."""

import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from annotated_types import MaxLen, MinLen
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from bot.cog import Needs
from bot.kinds import FromEnvironment
from bot.limits import WHOLE
from bot.lines import Says
from bot.marked_yaml import At
from bot.wording import did_you_mean, listed, shown

Note = Callable[[At, str], None]
Reader = Callable[[Any, At, Note], Any]


class Wrong:
    """The type of WRONG."""


WRONG = Wrong()  # what a reader returns after it has noted a fault

NAMES: dict[Any, str] = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    type(None): "nothing",
}

# What pydantic finds, in our words; {} are its own names for the limits.
LIMITS = {
    "greater_than_equal": "must be at least {ge}",
    "greater_than": "must be more than {gt}",
    "less_than_equal": "must be at most {le}",
    "less_than": "must be less than {lt}",
    "multiple_of": "must be a multiple of {multiple_of}",
    "string_too_short": "must have at least {min_length} characters",
    "string_too_long": "must have at most {max_length} characters",
    "too_short": "has {actual_length}, but needs at least {min_length}",
    "too_long": "has {actual_length}, but may have at most {max_length}",
    "finite_number": "must be a finite number",
}


def reader(shape: Any) -> Reader:
    """The function that reads a value as `shape`: (value, path, note) -> what it is, or WRONG."""
    try:
        return _cached(shape)
    except TypeError:  # an Annotated with unhashable limits
        return _reader(shape)


def _reader(shape: Any) -> Reader:
    origin = get_origin(shape)
    if shape is Any or shape is object:
        return _as_it_is
    if origin is Annotated:
        return _annotated(shape)
    if origin is Literal:
        return _choice(get_args(shape))
    if origin in (Union, types.UnionType):
        return _union(get_args(shape))
    if is_dataclass(shape):
        return _map_of_fields(shape)
    if (origin or shape) in (dict, Mapping):
        return _map(*(get_args(shape) or (str, Any)))
    if (origin or shape) in (list, tuple, set, frozenset, Sequence):
        into = list if origin is Sequence else (origin or shape)
        return _list(into, (get_args(shape) or (Any,))[0])
    return _leaf(WHOLE if shape is int else shape)


_cached = cache(_reader)


def _as_it_is(value: Any, _path: At, _note: Note) -> Any:
    return value


def _name(shape: Any) -> str:
    origin = get_origin(shape) or shape
    if origin is Annotated:
        return _name(get_args(shape)[0])
    if origin is Literal:
        return listed([shown(choice) for choice in get_args(shape)])
    if is_dataclass(shape) or origin in (dict, Mapping):
        return "a map"
    if origin in (list, tuple, set, frozenset, Sequence):
        return "a list"
    return NAMES.get(shape, "something else")


def _annotated(shape: Any) -> Reader:
    inner, *marks = get_args(shape)
    marks = [mark for mark in _flat(marks) if not isinstance(mark, Needs | Says)]
    lengths = [mark for mark in marks if isinstance(mark, MinLen | MaxLen)]
    if marks and (_name(inner) not in ("a list", "a map") or lengths != marks):
        return _leaf(shape)  # a kind, which parses by itself, or a scalar with limits
    parts = reader(inner)

    def read(value: Any, path: At, note: Note) -> Any:
        held = parts(value, path, note)
        if held is WRONG:
            return WRONG
        for limit in lengths:
            if isinstance(limit, MinLen) and len(held) < limit.min_length:
                note(path, f"has {len(held)}, but needs at least {limit.min_length}")
                return WRONG
            if isinstance(limit, MaxLen) and len(held) > limit.max_length:
                note(path, f"has {len(held)}, but may have at most {limit.max_length}")
                return WRONG
        return held

    return read


def _flat(marks: Sequence[Any]) -> list[Any]:
    """The limits themselves; pydantic's Field(...) is a bag of them."""
    return [one for m in marks for one in (m.metadata if isinstance(m, FieldInfo) else [m])]


def _leaf(shape: Any) -> Reader:
    adapter: TypeAdapter[Any] = TypeAdapter(shape)

    def read(value: Any, path: At, note: Note) -> Any:
        if (from_outside := isinstance(value, FromEnvironment)) and not value:
            return WRONG  # the variable is not set, which is noted already
        try:
            return adapter.validate_python(value, strict=not from_outside)
        except ValidationError as error:
            for found in error.errors(include_url=False):
                inner = tuple(part for part in found["loc"] if part != "[key]")
                note((*path, *inner), _sentence(found, shape))
            return WRONG

    return read


def _sentence(found: ErrorDetails, shape: Any) -> str:
    kind, value, limits = found["type"], found["input"], found.get("ctx", {})
    if kind in ("value_error", "assertion_error"):
        return str(limits["error"])
    if kind in LIMITS:
        return f"{shown(value)} {LIMITS[kind].format(**limits)}"
    if kind == "string_type":
        return _not_text(value)
    expected = {"int": int, "float": float, "bool": bool}.get(kind.partition("_")[0], shape)
    return f"{shown(value)} is not {_name(expected)}"


def _not_text(value: Any) -> str:
    if isinstance(value, dict):
        return "a map, where a text is expected; a text that begins with '{' needs quotes"
    if isinstance(value, int | float):
        return f'{shown(value)} is not a text; put it in quotes: "{shown(value)}"'
    return f"{shown(value)} is not a text"


def _choice(choices: tuple[Any, ...]) -> Reader:
    names = [str(choice) for choice in choices]
    expected = f"one of {listed(names, 'and')}" if len(names) > 1 else shown(choices[0])

    def read(value: Any, path: At, note: Note) -> Any:
        for choice in choices:
            if type(value) is type(choice) and value == choice:
                return choice
        near = did_you_mean(value, names) if isinstance(value, str) and len(names) > 1 else ""
        note(path, f"{shown(value)} is not {expected}{near}")
        return WRONG

    return read


def _union(members: tuple[Any, ...]) -> Reader:
    optional = type(None) in members
    shapes = [member for member in members if member is not type(None)]
    readers = [(shape, reader(shape)) for shape in shapes]
    names = listed(list(dict.fromkeys(_name(shape) for shape in shapes)))

    def read(value: Any, path: At, note: Note) -> Any:
        if value is None and optional:
            return None
        best: list[tuple[At, str]] | None = None
        for shape, read_one in readers:
            if not _may_be(value, shape):
                continue
            faults: list[tuple[At, str]] = []
            held = read_one(value, path, _into(faults))
            if held is not WRONG:
                return held
            best = faults if best is None or len(faults) < len(best) else best
        for fault in best or [(path, f"{shown(value)} is not {names}")]:
            note(*fault)
        return WRONG

    return read


def _into(faults: list[tuple[At, str]]) -> Note:
    return lambda path, sentence: faults.append((path, sentence))


def _may_be(value: Any, shape: Any) -> bool:
    """Whether the outside of a value fits a shape, so that its faults are worth telling."""
    name = _name(shape)
    if isinstance(value, dict | list):
        return name == ("a map" if isinstance(value, dict) else "a list")
    if get_origin(shape) is Annotated:
        return True
    if get_origin(shape) is Literal:
        return any(type(value) is type(choice) for choice in get_args(shape))
    return type(value) is shape or (shape is float and type(value) is int) or shape is Any


def _map_of_fields(shape: Any) -> Reader:
    hints = get_type_hints(shape, include_extras=True)
    known = {each.name.rstrip("_"): each for each in fields(shape) if each.init}
    readers: dict[str, Reader] = {}

    def read(value: Any, path: At, note: Note) -> Any:
        if not readers:  # not before: a shape may contain itself
            readers.update({key: reader(hints[each.name]) for key, each in known.items()})
        given = {} if value is None else value
        if not isinstance(given, dict):
            note(path, f"{shown(value)} is not a map; write {_example(known)}")
            return WRONG
        complete = _keys_fit(given, known, path, note)
        held = {
            known[key].name: readers[key](one, (*path, key), note)
            for key, one in given.items()
            if key in known
        }
        if not complete or WRONG in held.values():
            return WRONG
        try:
            return shape(**held)
        except ValueError as error:  # a rule about the whole, in __post_init__
            note(path, str(error))
            return WRONG

    return read


def _example(known: Mapping[str, Field[Any]]) -> str:
    return f"{next(iter(known))}: ..." if known else "{}"


def _keys_fit(given: Any, known: Mapping[str, Field[Any]], path: At, note: Note) -> bool:
    strange = [key for key in given if key not in known]
    for key in strange:
        near = did_you_mean(key, known) or (f"; known are {listed(list(known), 'and')}")
        note((*path, key), f"unknown key{near if known else '; nothing can be set here'}")
    required = [key for key, each in known.items() if _required(each) and key not in given]
    for key in required:
        note((*path, key), "required key is missing")
    return not strange and not required


def _required(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING


def _map(key_shape: Any, value_shape: Any) -> Reader:
    read_key, read_value = reader(key_shape), reader(value_shape)

    def read(value: Any, path: At, note: Note) -> Any:
        if not isinstance(value, dict):
            note(path, f"{shown(value)} is not a map; write name: value, one on each line")
            return WRONG
        held = [
            (read_key(key, (*path, key), note), read_value(one, (*path, key), note))
            for key, one in value.items()
        ]
        return WRONG if any(WRONG in pair for pair in held) else dict(held)

    return read


def _list(into: Any, shape: Any) -> Reader:
    read_one = reader(shape)

    def read(value: Any, path: At, note: Note) -> Any:
        if not isinstance(value, list):
            brackets = f"; write [{value}]" if isinstance(value, str | int) else ""
            note(path, f"{shown(value)} is not a list{brackets}")
            return WRONG
        held = [read_one(one, (*path, index), note) for index, one in enumerate(value)]
        return WRONG if WRONG in held else into(held)

    return read
