"""Holds JSON bodies against Discord's OpenAPI description, and says what is wrong as Discord does.

Faults of a shape only; rules that the description misses stand in `rules`.
"""

import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs

from tests.standins.discord.description import Schema, relaxed
from tests.standins.discord.refusals import Fault, insist, required
from tests.standins.discord.routing import Call

REF = "#/components/schemas/"
THREAD_FIELDS = {"archived", "locked", "auto_archive_duration", "invitable", "applied_tags"}

# Unions in which one branch takes what another must refuse: only ours is compared.
PICKED = {
    ("POST", "/channels/{channel_id}/invites"): "CreateGuildInviteRequest",
    ("POST", "/channels/{channel_id}/threads"): "CreateTextThreadWithoutMessageRequest",
    ("POST", "/webhooks/{webhook_id}/{webhook_token}"): "IncomingWebhookRequestPartial",
}


class Bodies:
    """Discord's description, each request's schema compiled when it is first needed."""

    def __init__(self, description: Schema) -> None:
        self._spec: Schema = relaxed(description)
        self._compiled: dict[str, jsonschema_rs.Draft202012Validator] = {}
        by_literals = sorted(self._spec["paths"], key=lambda path: path.count("{"))
        self._routes: list[tuple[re.Pattern[str], str]] = [
            (pattern(path), path) for path in by_literals
        ]
        self._templates: dict[tuple[str, str], str | None] = {}  # by method and shape of a path

    def check(self, method: str, path: str, route: str, body: Any) -> None:
        """Compare a body (of multipart: its payload_json) with its request's schema.

        path has no /api/v10, route is its template. A request that the description does not know
        is not compared.

        Raises: Refused, 50035 with the faults by their paths.
        """
        template = self._template(method, path, route)
        found = None if template is None else self._schema(method, template, body)
        if found is not None:
            insist(self._faults(*found, body))

    def missing(self, call: Call, status: int, answer: Any) -> Iterator[str]:
        """What an answer lacks or has otherwise than the description has it."""
        method = call.route.method
        template = self._template(method, call.path, call.route.template)
        if template is None:
            return
        told = self._spec["paths"][template][method.lower()].get("responses", {})
        media = told.get(str(status), {}).get("content", {}).get("application/json")
        if media:
            name = f"{status} of {method} {template}"
            for each in self._faults(name, media["schema"], answer):
                yield f"{name}: {'.'.join(str(step) for step in each.path)}: {each.message}"

    def _template(self, method: str, path: str, route: str) -> str | None:
        """The description's own template of a request's path."""
        key = (method, shape(path, route))
        if key not in self._templates:
            of_it = (
                known for known in self._routes if method.lower() in self._spec["paths"][known[1]]
            )
            found = (template for pattern, template in of_it if pattern.match(path))
            self._templates[key] = next(found, None)
        return self._templates[key]

    def _schema(self, method: str, template: str, body: Any) -> tuple[str, Schema] | None:
        picked = PICKED.get((method, template))
        if (method, template) == ("PATCH", "/channels/{channel_id}"):
            picked = channel_edit(body)
        if picked:
            return picked, {"$ref": REF + picked}
        request = self._spec["paths"][template][method.lower()]
        media = request.get("requestBody", {}).get("content", {}).get("application/json")
        return (f"{method} {template}", media["schema"]) if media else None

    def _faults(self, name: str, schema: Schema, body: Any) -> Iterator[Fault]:
        validator = self._compiled.get(name)
        if validator is None:
            whole = {"components": self._spec["components"], "allOf": [schema]}
            validator = self._compiled[name] = jsonschema_rs.Draft202012Validator(whole)
        for error in validator.iter_errors(body):
            yield fault(error)


@functools.cache
def bodies_of(file: Path) -> Bodies:
    """A description that is read once in a process: it is large."""
    return Bodies(json.loads(file.read_text("utf-8")))


def pattern(template: str) -> re.Pattern[str]:
    return re.compile("^" + re.sub(r"\{[^}]+\}", "[^/]+", template) + "$")


def shape(path: str, route: str) -> str:
    """What a path has in common with all of its route, except @me and @original."""
    parts = zip(path.split("/"), route.split("/"), strict=True)
    return "/".join(own if own[:1] == "@" or own == name else "{}" for own, name in parts)


def channel_edit(body: Any) -> str:
    """Which of two edits this is: the same address edits channels and threads."""
    thread = isinstance(body, dict) and THREAD_FIELDS & body.keys()
    return "UpdateThreadRequestPartial" if thread else "UpdateGuildChannelRequestPartial"


def fault(error: jsonschema_rs.ValidationError) -> Fault:
    """What Discord says of a schema's fault. Its words are known for the common ones alone."""
    path = tuple(error.instance_path)
    kind = error.kind
    match kind.name:
        case "required":
            return required(*path, kind.property)  # type: ignore[attr-defined]
        case "maxLength" | "maxItems" | "maxProperties":
            word = "BASE_TYPE_MAX_LENGTH"
            sentence = f"Must be {kind.limit} or fewer in length."  # type: ignore[attr-defined]
        case "minLength" | "minItems" | "minProperties":
            word = "BASE_TYPE_MIN_LENGTH"
            sentence = f"Must be {kind.limit} or more in length."  # type: ignore[attr-defined]
        case "maximum":
            word = "NUMBER_TYPE_MAX"
            sentence = f"int value should be less than or equal to {kind.limit}."  # type: ignore[attr-defined]
        case "minimum":
            word = "NUMBER_TYPE_MIN"
            sentence = f"int value should be greater than or equal to {kind.limit}."  # type: ignore[attr-defined]
        case "enum" | "const":
            word, sentence = (
                "BASE_TYPE_CHOICES",
                f"Value is not one of the choices: {error.message}",
            )
        case "uniqueItems":
            word, sentence = "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set has this value already"
        case _:
            word, sentence = "BASE_TYPE_BAD_TYPE", error.message
    return Fault(path, word, sentence)
