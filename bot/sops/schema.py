"""A JSON Schema of scripts, made from the shapes that read them, so that editors complete them."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from pydantic import TypeAdapter

from bot.measure import Test
from bot.registry import Handler
from bot.sops.head import Head
from bot.sops.inputs import InputSpec
from bot.sops.steps import Repeat
from bot.sops.using import Use

DIALECT = "https://json-schema.org/draft/2020-12/schema"
REF = "#/$defs/{model}"
Schema = dict[str, Any]
ASKED: Schema = {"type": "string", "pattern": r"^\{inputs\.\w+\}$"}


def script_schema(steps: Mapping[str, Handler]) -> Schema:
    """The schema of a whole script file; `steps` are all that the cogs offer."""
    defs: Schema = {}
    head = _of(Head, defs)
    condition = {"type": "object", "additionalProperties": _or_bare(_of(Test, defs))}
    kinds = [_step(name, handler, defs) for name, handler in sorted(steps.items())]
    defs["condition"] = condition
    defs["steps"] = {"type": "array", "minItems": 1, "items": _one_of(kinds, _repeat(defs))}
    head["properties"]["steps"] = _ref("steps")
    use = _of(Use, defs)
    for name, shape in defs.items():
        if name != InputSpec.__name__:
            _askable(shape)
    _askable(head)
    title = {"$schema": DIALECT, "title": "An SOP script of Plaza"}
    return {**title, "anyOf": [head, use], "$defs": defs}


def _askable(shape: Any) -> None:
    """Where a number, a list or a word of a few stands, there may be `{inputs.NAME}` as well."""
    if isinstance(shape, list):
        for each in shape:
            _askable(each)
    if not isinstance(shape, dict):
        return
    for key, one in shape.items():
        _askable(one)
        if key == "properties":
            shape[key] = {name: _or_asked(each) for name, each in one.items()}


def _or_asked(shape: Schema) -> Schema:
    about: Schema = {k: shape[k] for k in ("description", "default") if k in shape}
    bare = {k: each for k, each in shape.items() if k not in about}
    plain = bare.get("type") == "string" and "enum" not in bare
    return shape if plain or not bare else {**about, "anyOf": [bare, ASKED]}


def _step(name: str, handler: Handler, defs: Schema) -> Schema:
    """`say: {text: ...}`, or `say: ...` with the first argument alone."""
    args: Schema = {"anyOf": [{"type": "null"}, _map({"as": {"type": "string"}}, [])]}
    if handler.shape is not None and fields(handler.shape):
        shape = _of(handler.shape, defs)
        first = next(iter(shape["properties"].values()))
        shape["properties"]["as"] = {"type": "string", "description": "A name for this post."}
        short = [] if len(shape.get("required", ())) > 1 else [{**first, "not": {"type": "object"}}]
        short += [] if shape.get("required") else [{"type": "null"}]
        args = {"anyOf": [shape, *short]}
    said = (handler.call.__doc__ or name).splitlines()[0]
    return _map({name: {"description": said, **args}}, [name])


def _one_of(steps: list[Schema], repeat: Schema) -> Schema:
    when = {"if": _ref("condition"), "then": _ref("steps")}
    otherwise = {"else": _ref("steps")}
    choices = {"type": "array", "items": _map(when, ["if", "then"])}
    control = [
        {"const": "stop"},
        _map(when | otherwise, ["if", "then"]),
        _map({"choose": choices} | otherwise, ["choose"]),
        _map({"repeat": repeat, "steps": _ref("steps")}, ["repeat", "steps"]),
    ]
    return {"anyOf": [*steps, *control]}


def _repeat(defs: Schema) -> Schema:
    shape = _of(Repeat, defs)
    shape["properties"]["while"] = _ref("condition")
    return shape


def _of(shape: type, defs: Schema) -> Schema:
    """What a dataclass is read from: `from_` is written `from`, and no key is unknown."""
    made = TypeAdapter(shape).json_schema(ref_template=REF)
    for name, inner in made.pop("$defs", {}).items():
        defs[name] = _inner(inner)
    named = {each.name: each.name.rstrip("_") for each in fields(shape)}
    properties = {named[name]: told for name, told in made["properties"].items()}
    required = [named[name] for name in made.get("required", ())]
    about = {"description": made["description"]} if "description" in made else {}
    return {**_map(properties, required), **about}


def _inner(shape: Schema) -> Schema:
    """A dataclass inside another: `if_` is written `if`, and no key is unknown."""
    if "properties" not in shape:
        return shape
    properties = {name.rstrip("_"): told for name, told in shape["properties"].items()}
    return {**shape, "properties": properties, "additionalProperties": False}


def _map(properties: Schema, required: list[str]) -> Schema:
    shape = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**shape, "required": required} if required else shape


def _or_bare(test: Schema) -> Schema:
    return {"anyOf": [test, {"type": ["string", "number", "boolean"]}]}


def _ref(name: str) -> Schema:
    return {"$ref": REF.format(model=name)}
