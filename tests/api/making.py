"""Makes calls from a JSON schema: right ones, nearly right ones, and garbage."""

import json
import re._parser as regex  # type: ignore[import-not-found]
from collections.abc import Mapping
from random import Random
from typing import Any

SIGNS = "aZ09 -_.é春Ω👍🏽\u200d\u0301\u202e'\"<\\\t\n"
OTHERS: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 2**31, 2**63 - 1, -(2**63), 1e300, "", " ", "0", "null"),
    *([], [[]], {}, {"a": 1}, "\u0000", "\ud800", "x" * 300, [None], {"": {}}),
)


def right(shape: Mapping[str, Any], chance: Random) -> Any:
    """A value that fits a schema."""
    if "anyOf" in shape:
        return right(chance.choice(shape["anyOf"]), chance)
    if "enum" in shape:
        return chance.choice(shape["enum"])
    kind = shape.get("type")
    if kind == "object":
        wanted = shape.get("required", ())
        chosen = {
            k: v for k, v in shape["properties"].items() if k in wanted or chance.random() < 0.5
        }
        return {key: right(each, chance) for key, each in chosen.items()}
    if kind == "array":
        return [right(shape["items"], chance) for _ in range(chance.randrange(4))]
    if kind in ("integer", "number"):
        return _number(shape, chance)
    if kind == "string":
        return _text(shape, chance)
    return {"boolean": chance.random() < 0.5, "null": None}[str(kind)]


def nearly(shape: Mapping[str, Any], chance: Random) -> Any:
    """A right value with one thing changed, so that it mostly does not fit."""
    value = right(shape, chance)
    if not isinstance(value, dict) or chance.random() < 0.05:
        return chance.choice(OTHERS)
    key = chance.choice(
        [*shape["properties"], "other", *[k[:-1] + "x" for k in shape["properties"]]]
    )
    if key in value and chance.random() < 0.3:
        del value[key]
    else:
        value[key] = chance.choice(OTHERS)
    return value


def garbage(shape: Mapping[str, Any], chance: Random) -> bytes:
    """Bytes that are mostly no JSON."""
    written = json.dumps(right(shape, chance), ensure_ascii=False).encode("utf-8", "replace")
    at = chance.randrange(len(written) + 1)
    return chance.choice(
        (
            written[:at],
            written[:at] + bytes([chance.randrange(256)]) + written[at:],
            written + written,
            chance.randbytes(chance.randrange(64)),
            b"[" * chance.randrange(20_000),
            b'{"code":' * chance.randrange(2_000),
            b"9" * chance.randrange(6_000),
            written[:-1] + b"," + written[1:],
            written.decode("utf-8", "replace").encode("utf-16"),
            b"\xef\xbb\xbf" + written,
            b'{"code": NaN}',
            b"",
        )
    )


def _number(shape: Mapping[str, Any], chance: Random) -> int:
    least, most = shape.get("minimum", -1000), shape.get("maximum", 1000)
    return int(chance.choice((least, most, chance.randint(least, most))))


def _text(shape: Mapping[str, Any], chance: Random) -> str:
    if "pattern" in shape:
        return "".join(_of(part, chance) for part in regex.parse(shape["pattern"]))
    least, most = shape.get("minLength", 0), shape.get("maxLength", 50)
    length = chance.choice((least, most, chance.randint(least, most)))
    return "".join(chance.choice(SIGNS) for _ in range(length))


def _of(part: Any, chance: Random) -> str:
    kind, value = str(part[0]), part[1]
    if kind == "LITERAL":
        return chr(value)
    if kind == "RANGE":
        return chr(chance.randint(*value))
    if kind == "IN":
        return _of(chance.choice(value), chance)
    if kind == "MAX_REPEAT":
        least, most, inner = value
        times = chance.randint(least, min(int(most), least + 9))
        return "".join(_of(each, chance) for _ in range(times) for each in inner)
    return ""  # the beginning and the end
