"""The API as it describes itself: what calls may be, and whether an answer is as it says."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from tests.api.calling import Got

JSON = "application/json"


@dataclass(frozen=True)
class Operation:
    """One thing that can be asked."""

    method: str
    path: str
    keyed: bool
    token: bool  # or else it is signed
    query: Mapping[str, Any]  # schemas of what stands behind the `?`, by name
    body: Mapping[str, Any] | None


class Described:
    """The document, read."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._validators: dict[tuple[str, str, int], jsonschema_rs.Draft202012Validator] = {}
        self.operations = list(self._read())
        problem = document["components"]["schemas"]["Problem"]
        self._problem = jsonschema_rs.Draft202012Validator(problem)

    def check(self, method: str, path: str, got: Got) -> None:
        """Fails where the answer is not one that is described for this call."""
        operation = self._document["paths"].get(path, {}).get(method.lower())
        if operation is None or got.status == 405:
            assert got.status in (404, 405), (method, path, got)
            self._problem.validate(got.said)
            return
        assert got.status < 500, (method, path, got)
        assert str(got.status) in operation["responses"], (method, path, got)
        assert got.headers["X-Request-Id"]
        validator = self._validators.get((method, path, got.status))
        if validator is None:
            content = operation["responses"][str(got.status)]["content"]
            whole = {**content[JSON]["schema"], "components": self._document["components"]}
            validator = jsonschema_rs.Draft202012Validator(whole)
            self._validators[method, path, got.status] = validator
        validator.validate(got.said)
        assert ("Retry-After" in got.headers) is (got.status == 429)

    def _read(self) -> Iterator[Operation]:
        for path, methods in self._document["paths"].items():
            for method, operation in methods.items():
                asked = operation["parameters"]
                keyed = any(each["name"] == "Idempotency-Key" for each in asked)
                token = operation["security"] == [{"token": []}]
                query = {each["name"]: each["schema"] for each in asked if each["in"] == "query"}
                sent = operation.get("requestBody")
                body = sent["content"][JSON]["schema"] if sent else None
                yield Operation(method.upper(), path, keyed, token, query, body)


def fits(shape: Mapping[str, Any], value: Any) -> bool:
    """Whether a value is as a schema says."""
    return jsonschema_rs.Draft202012Validator(dict(shape)).is_valid(json.loads(json.dumps(value)))
