"""Editors that know the schema accept every right script, and find what is misspelt."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.loader import load
from bot.marked_yaml import read
from bot.sops.schema import script_schema

ROOT = Path(__file__).parents[2]
SCHEMA = script_schema(load(ROOT / "cogs").registry.steps)
TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
    "integer": int,
    "number": int | float,
}
SHIPPED = sorted((ROOT / "sops").glob("*.yaml"))
DOCS = (ROOT / "docs" / "sop-scripts.md").read_text("utf-8").split("```yaml script\n")[1:]
HEAD = "name: A\nkind: value\nsteps:\n"


def fits(value: Any, schema: Any) -> bool:
    """As much of JSON Schema as ours uses."""
    if schema in (True, {}):
        return True
    if "$ref" in schema and not fits(value, SCHEMA["$defs"][schema["$ref"].split("/")[-1]]):
        return False
    if "anyOf" in schema and not any(fits(value, each) for each in schema["anyOf"]):
        return False
    if "pattern" in schema and (
        not isinstance(value, str) or not re.match(schema["pattern"], value)
    ):
        return False
    if "not" in schema and fits(value, schema["not"]):
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if "const" in schema and value != schema["const"]:
        return False
    named = schema.get("type", [])
    types = [named] if isinstance(named, str) else named
    if types and not any(isinstance(value, TYPES[each]) for each in types):
        return False
    if isinstance(value, dict) and "object" in types:
        return _fits_map(value, schema)
    return not isinstance(value, list) or all(fits(v, schema.get("items", {})) for v in value)


def _fits_map(value: dict[str, Any], schema: Any) -> bool:
    known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    for key, each in value.items():
        inner = known.get(key, others)
        if inner is False or not fits(each, inner):
            return False
    return set(schema.get("required", ())) <= value.keys()


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_script_fits(path: Path) -> None:
    assert fits(read(path.read_text("utf-8"), str(path)).value, SCHEMA)


@pytest.mark.parametrize("block", DOCS)
def test_every_script_of_the_docs_fits(block: str) -> None:
    assert fits(read(block.split("```")[0], "docs").value, SCHEMA)


@pytest.mark.parametrize(
    "wrong",
    [
        "  - sya: hello\n",
        "  - say: {txt: hello}\n",
        "  - wait: {}\n",
        "  - if: {checkin.today: {belo: 3}}\n    then: [stop]\n",
        "  - repeat: {times: many}\n    steps: [stop]\n",
        "  - say: hello\nwher: {room: lobby}\n",
    ],
)
def test_what_is_misspelt_does_not_fit(wrong: str) -> None:
    assert not fits(read(HEAD + wrong, "wrong").value, SCHEMA)


def test_the_command_writes_it() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "schema"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(ran.stdout) == json.loads(json.dumps(SCHEMA))
