"""What operators set by commands, by community; and their choices among a cog's options."""

import json
import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, get_type_hints

from pydantic import TypeAdapter, ValidationError

from bot.store.db import Tx

OPTION = "options."  # how the key of a choice begins; `<cog>.<option>` follows

log = logging.getLogger("plaza.chosen")


def put(tx: Tx, community: int, settings: Mapping[str, Any]) -> None:
    """Keep what an operator set; what is None is as if it was never set."""
    for key, value in settings.items():
        if value is None:
            tx.run("DELETE FROM settings WHERE community = ? AND key = ?", community, key)
        else:
            tx.run(
                "INSERT INTO settings (community, key, value) VALUES (?, ?, ?)"
                " ON CONFLICT (community, key) DO UPDATE SET value = excluded.value",
                community,
                key,
                json.dumps(value, ensure_ascii=False),
            )


def settings_of(tx: Tx, community: int) -> dict[str, Any]:
    """What operators of a community set by commands."""
    found = tx.rows("SELECT key, value FROM settings WHERE community = ?", community)
    return {key: json.loads(value) for key, value in found}


def all_settings(tx: Tx) -> dict[int, dict[str, Any]]:
    """What operators set by commands, by community."""
    found: dict[int, dict[str, Any]] = {}
    for community, key, value in tx.rows("SELECT community, key, value FROM settings"):
        found.setdefault(community, {})[key] = json.loads(value)
    return found


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
