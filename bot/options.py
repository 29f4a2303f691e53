"""What members gave for options and fields, from what was typed to what a handler takes."""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from bot.asked import as_option, choices
from bot.effects import Asked, Text, Words
from bot.errors import UserError
from bot.events import CommandCalled, FormSent
from bot.kinds import Attached
from bot.limits import LARGEST
from bot.members import Members
from bot.registry import Handler
from bot.scene import Scene
from bot.signatures import WRITTEN, Option, lacking
from bot.store.db import Tx

YES = {"yes", "true", "1", "on"}
NO = {"no", "false", "0", "off"}


class Called(NamedTuple):
    """What the member knows an option by: a command's by its name, a form's field by its label."""

    label: str | Words
    choices: tuple[str | Words, ...]


def parse(tx: Tx, members: Members, scene: Scene, options: tuple[Option, ...]) -> dict[str, Any]:
    """The handler's arguments; raises UserError naming the option and what it takes."""
    event = scene.event
    assert isinstance(event, CommandCalled)
    unknown = sorted(set(event.options) - {option.name for option in options})
    if unknown:
        raise UserError("unknown-option", cog="core", option=unknown[0])
    found = {}
    for option in options:
        given = event.options.get(option.name)
        if lacking([option], scene.community.can):
            if option.required or given is not None:
                raise UserError("not-asked-here", cog="core", option=option.name)
        elif given is not None and given != "":
            found[option.name] = _typed(tx, members, scene, option, given)
        elif option.required:
            raise UserError("missing-option", cog="core", option=option.name)
    return found


def parse_form(sent: FormSent, form: Handler) -> Any:
    """The dataclass that the form's handler takes; raises UserError naming the field.

    A field that was left empty has its default.
    """
    assert form.shape is not None
    return form.shape(**_fields(sent, [(each, _called(form, each)) for each in form.options]))


def parse_asked(sent: FormSent, fields: Sequence[Asked]) -> dict[str, Any]:
    """What was given for fields that were known only at run time; None for what was left empty.

    A time is a `dt.time`, several choices a tuple. Raises UserError naming the field.
    """
    known = [(as_option(each), _named(each)) for each in fields]
    return {each.name: None for each in fields} | _fields(sent, known)


def _named(field: Asked) -> Called:
    names = tuple(name for _, name in choices(field))
    return Called(field.label, names)


def _fields(sent: FormSent, known: Sequence[tuple[Option, Called]]) -> dict[str, Any]:
    if set(sent.fields) - {field.name for field, _ in known}:
        raise UserError("form-gone", cog="core")
    found = {}
    for field, called in known:
        given = sent.fields.get(field.name, "")
        if field.kind == "several" and not field.required:
            found[field.name] = _several(field, called, given)
        elif "".join(given).strip():
            found[field.name] = _filled(field, called, given)
        elif field.required:
            raise UserError("missing-field", cog="core", field=called.label)
    return found


def _called(form: Handler, field: Option) -> Called:
    cog, key = form.cog.name, f"form-{form.mark.name}.{field.name}"
    return Called(Text(cog, key), tuple(Text(cog, f"{key}-{one}") for one in field.choices))


def _filled(field: Option, called: Called, given: Any) -> Any:
    if field.kind == "several":
        return _several(field, called, given)
    text = str(given).strip()
    return _value(field, called, " ".join(text.split()) if field.kind == "text" else text)


def _several(field: Option, called: Called, given: Any) -> tuple[str, ...]:
    chosen = {given} - {""} if isinstance(given, str) else set(given)
    if chosen - set(field.choices):
        raise UserError("not-a-choice", cog="core", option=called.label, choices=called.choices)
    least, most = field.within.least, field.within.most
    if least is not None and len(chosen) < least:
        raise UserError("too-few-chosen", cog="core", option=called.label, least=least)
    if most is not None and len(chosen) > most:
        raise UserError("too-many-chosen", cog="core", option=called.label, most=most)
    return tuple(choice for choice in field.choices if choice in chosen)


def _typed(tx: Tx, members: Members, scene: Scene, option: Option, given: Any) -> Any:
    if option.kind == "file":
        if not isinstance(given, Mapping):
            raise UserError("missing-option", cog="core", option=option.name)
        return Attached(**given)
    if option.kind != "member":
        return _value(option, Called(option.name, option.choices), given)
    member = members.by_native(tx, scene.community, _narrow(given))
    if member is None:
        raise UserError("no-such-member", cog="core", option=option.name)
    return member


def _value(option: Option, called: Called, given: Any) -> Any:
    text = _narrow(given)
    if option.written is not None:
        return _read(option, called, text)
    if option.kind == "choice":
        if text in option.choices:
            return text
        raise UserError("not-a-choice", cog="core", option=called.label, choices=called.choices)
    if option.kind == "yes-no":
        if text.lower() in YES | NO:
            return text.lower() in YES
        raise UserError("not-yes-no", cog="core", option=called.label)
    if option.kind in ("room", "role"):
        return text
    if option.kind in ("text", "long"):
        return _of_length(option, called, str(given))
    return _number(option, called, text)


def _read(option: Option, called: Called, text: str) -> Any:
    try:
        return WRITTEN[option.written](text)
    except ValueError as error:
        key = f"not-a-{WRITTEN[option.written].__name__.removeprefix('parse_')}"
        raise UserError(key, cog="core", option=called.label, given=text) from error


def _of_length(option: Option, called: Called, text: str) -> str:
    least, most = option.within.least, option.within.most
    if least is not None and len(text) < least:
        raise UserError("too-short", cog="core", option=called.label, least=least, length=len(text))
    if most is not None and len(text) > most:
        raise UserError("too-long", cog="core", option=called.label, most=most, length=len(text))
    return text


def _number(option: Option, called: Called, text: str) -> int | float:
    try:
        number = int(text) if option.kind == "number" else float(text.replace(",", "."))
    except ValueError as error:
        raise UserError("not-a-number", cog="core", option=called.label, given=text) from error
    least, most = option.within.least, option.within.most
    if number < (least := -LARGEST if least is None else least):
        raise UserError("too-small", cog="core", option=called.label, least=least)
    if not number <= (most := LARGEST if most is None else most):  # as NaN is not, too
        raise UserError("too-large", cog="core", option=called.label, most=most)
    return number


def _narrow(given: Any) -> str:
    """Full-width letters and digits, as Chinese keyboards write them, become plain ones."""
    return unicodedata.normalize("NFKC", str(given)).strip()
