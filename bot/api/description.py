"""Describes the API by OpenAPI 3.1, made from the same dataclasses that read and answer calls."""

import inspect
import json
from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, get_type_hints

from aiohttp import web
from pydantic import TypeAdapter

from bot.api.problems import LARGEST, STATUSES
from bot.registry import Handler
from bot.routes import Auth, Route
from bot.signing import SIGNATURE, TIME
from bot.texts import FALLBACK, Texts
from bot.web import Site

SECURITY = {Auth.PARTNER: "token", Auth.SIGNED: "signature"}
SCHEMES = {
    "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "A token that the operators of a community give by /partner add.",
    },
    "signature": {
        "type": "apiKey",
        "in": "header",
        "name": SIGNATURE,
        "description": f"sha256= and the hex HMAC-SHA256 of {TIME}, a dot and the body, with the "
        "secret that the operators of a community give by /partner secret.",
    },
}
HEADERS = {"X-Request-Id": {"schema": {"type": "string"}, "description": "Names this request."}}
RETRY = {"Retry-After": {"schema": {"type": "integer"}, "description": "Seconds to wait."}}
KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": True,
    "schema": {"type": "string", "pattern": "^[!-~]{1,128}$"},
    "description": "New for each call, the same when it is repeated: then nothing is done twice.",
}
SIGNER = {
    "name": "partner",
    "in": "query",
    "required": True,
    "schema": {"type": "string"},
    "description": "Who signed: the number that /partner secret shows.",
}
SIGNED_AT = {
    "name": TIME,
    "in": "header",
    "required": True,
    "schema": {"type": "string", "pattern": "^[0-9]+$"},
    "description": "When it was signed, in Unix seconds; five minutes from now at most.",
}
REASONS = {
    200: "Done.",
    400: "The request cannot be read.",
    401: "Nobody knows this token.",
    403: "The community is not served now.",
    404: "There is no such thing.",
    409: "It is known, but this cannot be done with it.",
    410: "It was good once, and is no more.",
    413: f"The body has more than {LARGEST} bytes.",
    415: "The body is not JSON in UTF-8.",
    422: "What was sent does not fit.",
    429: "Too many calls; the header Retry-After says how long to wait.",
    500: "Something went wrong here; repeat the call with the same Idempotency-Key.",
}
EVERYWHERE = ("too-many", "fault", "community-off", "bad-request")
OF_AUTH = {
    Auth.PARTNER: ("token-missing", "token-unknown"),
    Auth.SIGNED: ("signature-wrong", "signature-late", "token-unknown"),
}
OF_POST = ("not-json", "wrong-fields", "wrong-type", "too-large")
OF_KEYS = ("key-missing", "key-malformed", "key-reused")
SCHEMA = "https://json-schema.org/draft/2020-12/schema"


class Description:
    """The document, and the page that shows it to people."""

    def __init__(self, site: Site, routes: Iterable[Handler], texts: Texts) -> None:
        self._site = site
        self._routes = list(routes)
        self._texts = texts
        self._pages = site.pages("api", Path(__file__).parent)
        self._document: dict[str, Any] | None = None

    def document(self) -> dict[str, Any]:
        """The whole of it, as plain values."""
        if self._document is None:
            self._document = {
                "openapi": "3.1.0",
                "jsonSchemaDialect": SCHEMA,
                "info": {"title": "Plaza", "version": "1", "summary": "What shops may ask."},
                "servers": [{"url": self._site.url}],
                "paths": _paths(self._routes),
                "components": {"securitySchemes": SCHEMES, "schemas": {"Problem": _problem()}},
            }
        return self._document

    def text(self) -> str:
        """The whole of it, as JSON."""
        return json.dumps(self.document(), ensure_ascii=False, indent=1)

    def page(self, request: web.Request) -> web.Response:
        """The same for people to read."""
        found = [
            {"method": method.upper(), "path": path, **operation}
            for path, operations in self.document()["paths"].items()
            for method, operation in operations.items()
        ]

        def sentence(key: str, **args: str | int) -> str:
            return self._texts.say(FALLBACK, "core", key, args)

        return self._pages.render(
            request,
            "api.html",
            language=FALLBACK,
            t=sentence,
            routes=found,
            url=self._site.url,
            example=_example,
        )


def _example(operation: Mapping[str, Any]) -> str:
    """A body with each field that is needed."""
    shape = operation["requestBody"]["content"]["application/json"]["schema"]
    some = {"integer": 1, "number": 1, "boolean": True, "string": "…", "array": [], "object": {}}
    needed = {name: shape["properties"][name] for name in shape.get("required", [])}
    return json.dumps(
        {k: some.get(one.get("type", "")) for k, one in needed.items()}, ensure_ascii=False
    )


def _paths(routes: list[Handler]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for handler in sorted(routes, key=lambda each: str(each.mark.name)):
        mark = handler.mark
        assert isinstance(mark, Route), "the registry keeps routes apart"
        found.setdefault(mark.path, {})[mark.method.lower()] = _operation(handler, mark)
    return found


def _operation(handler: Handler, mark: Route) -> dict[str, Any]:
    shape, answer = handler.shape, get_type_hints(handler.call)["return"]
    assert shape is not None, "the registry looks at each route's shape"
    summary, _, more = inspect.cleandoc(handler.call.__doc__ or "").partition("\n")
    operation: dict[str, Any] = {
        "operationId": f"{handler.cog.name}_{handler.call.__name__}",
        "summary": summary,
        "security": [{SECURITY[mark.auth]: []}],
        "parameters": _heads(mark),
        "responses": {
            "200": {
                "description": REASONS[200],
                "headers": HEADERS,
                "content": {"application/json": {"schema": schema(answer, "serialization")}},
            }
        }
        | _problems(mark),
    }
    if more.strip():
        operation["description"] = more.strip()
    if mark.method == "POST":
        content = {"application/json": {"schema": schema(shape, "validation")}}
        operation["requestBody"] = {"required": True, "content": content}
    else:
        operation["parameters"] += _parameters(schema(shape, "validation"))
    return operation


def _heads(mark: Route) -> list[dict[str, Any]]:
    if mark.auth is Auth.SIGNED:
        return [SIGNER, SIGNED_AT]
    return [KEY] if mark.keyed else []


def _parameters(shape: Mapping[str, Any]) -> list[dict[str, Any]]:
    required = shape.get("required", [])
    return [
        {"name": name, "in": "query", "required": name in required, "schema": one}
        for name, one in shape["properties"].items()
    ]


def _problems(mark: Route) -> dict[str, Any]:
    """By status, the codes that can come."""
    own = OF_POST if mark.method == "POST" else ("wrong-query",)
    codes = (*EVERYWHERE, *OF_AUTH[mark.auth], *own, *(OF_KEYS if mark.keyed else ()))
    by_status: dict[int, list[str]] = {}
    for code, status in [*((code, STATUSES[code]) for code in codes), *mark.refuses.items()]:
        by_status.setdefault(status, []).append(code)
    return {str(status): _response(status, found) for status, found in sorted(by_status.items())}


def _response(status: int, codes: list[str]) -> dict[str, Any]:
    head = {"$ref": "#/components/schemas/Problem"}
    shape = {"allOf": [head, {"properties": {"error": {"enum": sorted(codes)}}}]}
    return {
        "description": REASONS.get(status, "Refused."),
        "headers": HEADERS | (RETRY if status == 429 else {}),
        "content": {"application/json": {"schema": shape}},
    }


def _problem() -> dict[str, Any]:
    text = {"type": "string"}
    return {
        "type": "object",
        "required": ["error", "message", "request"],
        "properties": {
            "error": {**text, "description": "A code for programs; it stays the same."},
            "message": {**text, "description": "A sentence for people; it may change."},
            "request": {**text, "description": "Names this request, as X-Request-Id does."},
        },
    }


def schema(shape: type, mode: str) -> dict[str, Any]:
    """The JSON schema of a dataclass, without references; no other keys are taken."""
    assert is_dataclass(shape), "what a route takes and gives is a dataclass"
    made = TypeAdapter(shape).json_schema(mode=mode)  # type: ignore[arg-type]
    return _whole(made, made.get("$defs", {}))  # type: ignore[no-any-return]


def _whole(part: Any, parts: Mapping[str, Any]) -> Any:
    if isinstance(part, list):
        return [_whole(each, parts) for each in part]
    if not isinstance(part, dict):
        return part
    if "$ref" in part:
        return _whole(parts[part["$ref"].rpartition("/")[2]], parts)
    whole = {
        name: {key: _whole(one, parts) for key, one in each.items()}
        if name == "properties"
        else _whole(each, parts)
        for name, each in part.items()
        if name not in ("$defs", "title")
    }
    if "properties" in whole or whole.get("type") == "object":
        whole.setdefault("additionalProperties", False)
    return whole
