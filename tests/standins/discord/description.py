"""Finds Discord's OpenAPI description and relaxes it to what the real API takes.

The description is never part of this repository: it comes from where tests find shared files, or
from the npm package `discord-api-spec`, which lacks unique items, the limits of the few bodies
that have no name, and whether a number of no size may have a fraction.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.standins.discord.packaged import packaged_copy

Schema = dict[str, Any]

# A union that only a `type` tells apart; the names that Discord uses for it, in this order.
TELLS_APART = ("type", "trigger_type", "entity_type")
SNOWFLAKE: Schema = {
    "anyOf": [{"type": "string", "pattern": "^[0-9]+$"}, {"type": "integer", "minimum": 0}]
}


def shared_copy() -> Path | None:
    """The reduced copy beside the recorded conversations, where PLAZA_SHARED names one."""
    folder = os.environ.get("PLAZA_SHARED")
    file = Path(folder, "data", "discord_openapi.min.json") if folder else None
    return file if file and file.is_file() else None


PLACES: tuple[Callable[[], Path | None], ...] = (shared_copy, packaged_copy)


def find(places: Sequence[Callable[[], Path | None]] = PLACES) -> Path | None:
    """Where this machine has Discord's description, or None."""
    return next((found for place in places if (found := place()) is not None), None)


def relaxed(description: Schema) -> Schema:
    """The description with what the real API takes beside it, and unions that name the fault.

    Numbers may be digits in a string, ids may be numbers, unions are not exclusive; a union of
    objects that a field tells apart becomes a choice by that field, so that a fault inside keeps
    its path.
    """
    return Relaxer(description["components"]["schemas"]).relax(description)  # type: ignore[no-any-return]


class Relaxer:
    """Walks one description; needs its schemas to see what a reference refers to."""

    def __init__(self, schemas: Schema) -> None:
        self._schemas = schemas

    def relax(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self.relax(each) for each in node]
        if not isinstance(node, dict):
            return node
        if node.get("format") == "snowflake":
            return SNOWFLAKE
        node = {key: self.relax(value) for key, value in node.items()}
        if "enum" not in node and "type" not in node:
            node = self._union(node)
        return number_or_digits(node)

    def _union(self, node: Schema) -> Schema:
        branches = node.pop("oneOf", None) or node.pop("anyOf", None)
        if branches is None:
            return node
        nothing = {"type": "null"}
        rest = [branch for branch in branches if branch != nothing]
        chosen = self._chosen(rest) or (rest[0] if len(rest) == 1 else {"anyOf": rest})
        if nothing in branches:
            return {**node, "if": nothing, "else": chosen}
        return {**node, "allOf": [*node.get("allOf", []), chosen]}

    def _chosen(self, branches: list[Schema]) -> Schema | None:
        """A choice by the one field whose values tell the branches apart, if there is one."""
        if len(branches) < 2:
            return None
        for field in TELLS_APART:
            values = [self._values(branch, field) for branch in branches]
            flat = [value for each in values for value in each]
            if all(values) and len(flat) == len(set(flat)):
                cases = [
                    {"if": {"properties": {field: {"enum": own}}}, "then": branch}
                    for own, branch in zip(values, branches, strict=True)
                ]
                head: Schema = {
                    "type": "object",
                    "required": [field],
                    "properties": {field: {"enum": flat}},
                }
                return {"if": head, "then": {"allOf": cases}, "else": head}
        return None

    def _values(self, branch: Schema, field: str) -> list[Any]:
        own = self._schemas.get(str(branch.get("$ref", "")).rpartition("/")[2], {})
        if field not in own.get("required", ()):
            return []
        values: list[Any] = own["properties"][field].get("enum", [])
        return values


def number_or_digits(node: Schema) -> Schema:
    """A number that may come as digits, if it is one of no fixed set."""
    kinds = node.get("type")
    types = [kinds] if isinstance(kinds, str) else list(kinds or ())
    free = not {"enum", "const", "oneOf"} & node.keys()
    if {"integer", "number"} & set(types) and "string" not in types and free:
        return {**node, "type": [*types, "string"], "pattern": r"^-?\d+$"}
    return node
