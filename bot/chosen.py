"""What operators chose by commands among the options of a cog, laid over those of config.yaml."""

import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, get_type_hints

from pydantic import TypeAdapter, ValidationError

OPTION = "options."  # how the key of a choice begins; `<cog>.<option>` follows

log = logging.getLogger("plaza.chosen")


def with_choices(
    options: Mapping[str, Any], settings: Mapping[str, Any], fixed: Collection[str]
) -> Mapping[str, Any]:
    """The options by cog, with those that an operator chose; `fixed` are set by config.yaml."""
    chosen: dict[str, dict[str, Any]] = {}
    for key, value in settings.items():
        cog, _, option = key.removeprefix(OPTION).partition(".")
        if key.startswith(OPTION) and key.removeprefix(OPTION) not in fixed and options.get(cog):
            chosen.setdefault(cog, {})[option] = value
    if not chosen:
        return options
    return {**options, **{cog: _changed(cog, options[cog], own) for cog, own in chosen.items()}}


def _changed(cog: str, options: Any, chosen: Mapping[str, Any]) -> Any:
    """What another version of the cog once took, and this one does not, is left out."""
    kind: Callable[..., Any] = type(options)
    try:
        shapes = _shapes(kind)
        values = {name: shapes[name].validate_python(value) for name, value in chosen.items()}
        return replace(options, **values)
    except (KeyError, ValidationError, ValueError) as error:
        log.warning("what a command set of the options of %s is left out: %s", cog, error)
        return options


@cache
def _shapes(options: Callable[..., Any]) -> Mapping[str, TypeAdapter[Any]]:
    hints = get_type_hints(options, include_extras=True)
    return {name: TypeAdapter(hint) for name, hint in hints.items()}
