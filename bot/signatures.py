"""What commands and forms ask for, read from the signatures and the shapes of their handlers."""

import datetime as dt
import inspect
import re
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields, replace
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from bot.cog import Completes
from bot.effects import Can
from bot.errors import PlazaError
from bot.kinds import (
    Asks,
    Day,
    Duration,
    TimeOfDay,
    Within,
    parse_day,
    parse_duration,
    parse_time,
    write_duration,
)
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

IN_COMMANDS = ("member", "role", "file")
NEEDS: Mapping[OptionKind, Can] = {"role": Can.ROLES, "file": Can.FILES}
"""What a platform must be able to do to ask for some kinds."""

NEEDED = frozenset(NEEDS.values())

FIELDS, CHOICES = 5, 25  # the most that a form may have, and a field of it
NAMED = re.compile(r"[A-Za-z0-9_-]+")  # what can be part of a text's key
NOTHING: Any = (None, "")
NO_LIMITS = Within()


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command, from a parameter of its handler, or one field of a form.

    `default` is what stands in the field at first, as it is written there.
    """

    name: str
    kind: OptionKind
    required: bool
    choices: tuple[str, ...] = ()
    completes: str | None = None
    written: Any = None
    within: Within = NO_LIMITS
    default: tuple[str, ...] = ()


class _Hint(NamedTuple):
    kind: OptionKind | None
    choices: tuple[str, ...] = ()
    completes: str | None = None
    written: Any = None
    within: Within = NO_LIMITS


def lacking(options: Sequence[Option], can: frozenset[Can]) -> list[Option]:
    """Those of the options that a platform with these abilities cannot ask for."""
    return [each for each in options if each.kind in NEEDS and NEEDS[each.kind] not in can]


def command_option(where: str, parameter: inspect.Parameter, annotated: Any) -> Option:
    """The option that a parameter stands for; raises PlazaError where none can be asked for."""
    hint = _read(annotated)
    if hint.kind in (None, "long", "several"):
        raise PlazaError(
            f"{where}: option {parameter.name} has a type that no platform can ask for; use str, "
            "int, float, bool, Literal, Member, RoomPick, RolePick, FilePick, Duration, TimeOfDay "
            "or Day"
        )
    assert hint.kind is not None
    required = parameter.default is inspect.Parameter.empty
    return Option(parameter.name, hint.kind, required, *hint[1:])


def form_fields(where: str, shape: type) -> tuple[Option, ...]:
    """What a form with this dataclass asks for; raises PlazaError where it cannot be."""
    hints = get_type_hints(shape, include_extras=True)
    found = tuple(_field(where, each, _read(hints[each.name])) for each in fields(shape))
    if not 0 < len(found) <= FIELDS:
        raise PlazaError(f"{where}: it has {len(found)} fields; a form has 1 to {FIELDS}")
    return found


def _field(where: str, each: Field[Any], hint: _Hint) -> Option:
    if hint.kind is None or hint.kind in IN_COMMANDS:
        raise PlazaError(
            f"{where}: field {each.name} has a type that no form can ask for; use str, Long, int, "
            "float, bool, Literal, tuple[Literal[...], ...], RoomPick, Duration, TimeOfDay or Day"
        )
    assert hint.kind is not None
    if each.name == "argument":
        raise PlazaError(
            f"{where}: no field is called argument, which is what a form carries along"
        )
    if len(hint.choices) > CHOICES:
        raise PlazaError(f"{where}: field {each.name} has more than {CHOICES} choices")
    wrong = [one for one in hint.choices if one == "hint" or not NAMED.fullmatch(one)]
    if wrong:
        raise PlazaError(
            f"{where}: the choice {wrong[0]!r} of {each.name} cannot be part of a text's key; "
            "use letters, digits, - and _, and not 'hint'"
        )
    default = each.default
    if each.default_factory is not MISSING:
        default = each.default_factory()
    option = Option(each.name, hint.kind, default is MISSING, *hint[1:])
    return option if option.required else replace(option, default=written(option, default))


def written(option: Option, value: Any) -> tuple[str, ...]:
    """A value as it stands in a field: nothing, one text, or the choices made."""
    if value in NOTHING:
        return ()
    if option.kind == "several":
        return tuple(str(one) for one in value)
    if option.kind == "yes-no":
        return ("yes" if value else "no",)
    if option.written is Duration:
        return (write_duration(value),)
    if isinstance(value, dt.time):
        return (value.strftime("%H:%M"),)
    return (str(value),)


def _read(annotated: Any) -> _Hint:
    bare = _bare(annotated)
    if bare in WRITTEN:
        return _Hint("text", written=bare)
    hint, extras = bare, []
    if get_origin(bare) is Annotated:
        hint, *extras = get_args(bare)
    kind, choices = _kind(hint)
    kind = next((extra.kind for extra in extras if isinstance(extra, Asks)), kind)
    completes = next((extra.method for extra in extras if isinstance(extra, Completes)), None)
    within = next((extra for extra in extras if isinstance(extra, Within)), NO_LIMITS)
    return _Hint(kind, choices, completes, within=within)


def _bare(hint: Any) -> Any:
    """The hint without `| None`."""
    if get_origin(hint) not in (Union, type(int | None)):
        return hint
    inner: Sequence[Any] = [part for part in get_args(hint) if part is not type(None)]
    return inner[0] if len(inner) == 1 else hint


def _kind(hint: Any) -> tuple[OptionKind | None, tuple[str, ...]]:
    if get_origin(hint) is Literal:
        return "choice", tuple(str(choice) for choice in get_args(hint))
    if get_origin(hint) is tuple and get_origin(get_args(hint)[0]) is Literal:
        return "several", tuple(str(choice) for choice in get_args(get_args(hint)[0]))
    return KINDS.get(hint), ()
