"""Changes a script's YAML text in a few places, and leaves its comments as they are."""

import json
import re
from collections.abc import Mapping
from typing import Any

import yaml

from bot.errors import PlazaError
from bot.marked_yaml import nodes, read

ESCAPED = re.compile(
    "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def flow(value: Any) -> str:
    """A value in one line of YAML; a text comes out of it as it went in, whatever is in it."""
    if isinstance(value, Mapping):
        pairs = (f"{flow(key)}: {flow(one)}" for key, one in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(flow, value))}]"
    if isinstance(value, str):
        return ESCAPED.sub(_escape, json.dumps(value, ensure_ascii=False))
    return json.dumps(value)


def use_text(use: str, answers: Mapping[str, Any]) -> str:
    """The small file of a community: which ready script, off, and the answers."""
    lines = [f"use: {flow(use)}", "off: true"]
    lines += ["with:"] if answers else []
    lines += [f"  {name}: {flow(answer)}" for name, answer in answers.items()]
    return "\n".join(lines) + "\n"


def with_answers(text: str, answers: Mapping[str, Any], *, off: bool) -> str:
    """A ready script's text with answers as the defaults of its inputs, on or off by itself.

    Raises PlazaError where the text is too unusual for that.
    """
    text = text.removeprefix("\ufeff")
    changed = text
    for start, end, put in sorted(_changes(text, nodes(text), answers, off), reverse=True):
        changed = changed[:start] + put + changed[end:]
    tree = read(changed, "a filled script").value
    held = {name: spec.get("default") for name, spec in (tree.get("inputs") or {}).items()}
    if any(held.get(name) != answer for name, answer in answers.items()):
        raise PlazaError("its inputs are written in a way that no answer can be put into")
    return changed


def _changes(
    text: str, top: yaml.MappingNode, answers: Mapping[str, Any], off: bool
) -> list[tuple[int, int, str]]:
    """What is put where: the first and the last place in the text, and the new words."""
    changes = [_set(text, top, "off", off)]
    for key, inputs in top.value:
        if key.value == "inputs" and isinstance(inputs, yaml.MappingNode):
            changes += [
                _set(text, spec, "default", answers[name.value])
                for name, spec in inputs.value
                if name.value in answers and isinstance(spec, yaml.MappingNode)
            ]
    return changes


def _set(text: str, node: yaml.MappingNode, key: str, value: Any) -> tuple[int, int, str]:
    """A key of a map gets a value; one that is not there stands first."""
    for name, held in node.value:
        if name.value == key:
            start, end = held.start_mark.index, _end(held, text)
            return start, end, flow(value) if start < end else f" {flow(value)}"
    first = node.value[0][0].start_mark
    between = ", " if node.flow_style else f"\n{' ' * first.column}"
    return first.index, first.index, f"{key}: {flow(value)}{between}"


def _end(node: yaml.Node, text: str) -> int:
    """Where a value ends; of a block, the parser counts what follows to it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last, text)
    start, end = node.start_mark.index, node.end_mark.index
    return start + len(text[start:end].rstrip())


def _escape(found: re.Match[str]) -> str:
    sign = ord(found[0])
    return f"\\u{sign:04x}"
