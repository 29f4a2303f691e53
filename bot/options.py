"""A command's options from what was typed to what its handler takes."""

import unicodedata
from typing import Any

from bot.errors import UserError
from bot.events import CommandCalled
from bot.members import Members
from bot.registry import WRITTEN, Option
from bot.scene import Scene
from bot.store.db import Tx

YES = {"yes", "true", "1", "on"}
NO = {"no", "false", "0", "off"}


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
        if given is not None and given != "":
            found[option.name] = _typed(tx, members, scene, option, given)
        elif option.required:
            raise UserError("missing-option", cog="core", option=option.name)
    return found


def _typed(tx: Tx, members: Members, scene: Scene, option: Option, given: Any) -> Any:
    text = unicodedata.normalize("NFKC", str(given)).strip()
    if option.written is not None:
        return _read(option, text)
    if option.kind == "choice":
        if text in option.choices:
            return text
        raise UserError("not-a-choice", cog="core", option=option.name, choices=option.choices)
    if option.kind == "yes-no":
        if text.lower() in YES | NO:
            return text.lower() in YES
        raise UserError("not-yes-no", cog="core", option=option.name)
    if option.kind == "member":
        member = members.by_native(tx, scene.community, text)
        if member is None:
            raise UserError("no-such-member", cog="core", option=option.name)
        return member
    if option.kind == "text":
        return str(given)
    return _number(option, text)


def _read(option: Option, text: str) -> Any:
    try:
        return WRITTEN[option.written](text)
    except ValueError as error:
        key = f"not-a-{WRITTEN[option.written].__name__.removeprefix('parse_')}"
        raise UserError(key, cog="core", option=option.name, given=text) from error


def _number(option: Option, text: str) -> int | float:
    try:
        return int(text) if option.kind == "number" else float(text.replace(",", "."))
    except ValueError as error:
        raise UserError("not-a-number", cog="core", option=option.name, given=text) from error
